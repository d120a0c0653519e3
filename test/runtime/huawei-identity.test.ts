import { afterEach, describe, expect, test, vi } from "vitest";
import { call, Client, type ClientOptions } from "../../templates/runtime/index.js";
import type { Options } from "../../templates/runtime/protocols/huawei-rest/index.js";
import { answer, refuse, startDcs } from "./huawei-loopback.js";
import {
  accessKey,
  createClient,
  ListInstances,
  now,
  service,
  ShowInstance,
  UpdatePassword,
  user,
} from "./huawei-service.js";

const input = { project_id: "p", instance_id: "i" };
const ok = () => answer({ name: "n" });

describe("an access key", () => {
  test("signs path, query and body, with the project and a security token", async () => {
    await using server = await startDcs(ok);
    const credentials = { ...accessKey, securityToken: "fakeSecurity==" };
    const client = createClient({ endpoint: server.url, credentials, projectId: "p" });
    await call(client, ListInstances, { tag: ["b c", "a", ""], limit: 10 });
    await call(client, UpdatePassword, { instance_id: "实例/1", new_password: "x" });
    await client.call("GET /v2/available-zones");
    expect(server.seen.map(({ action }) => action)).toEqual([
      "GET /v2/p/instances?tag=b%20c&tag=a&tag=&limit=10",
      "PUT /v2/p/instances/%E5%AE%9E%E4%BE%8B%2F1/password",
      "GET /v2/available-zones",
    ]);
    expect(server.seen.every(({ signatureHolds }) => signatureHolds)).toBe(true);
    for (const { headers } of server.seen)
      expect(headers).toMatchObject({
        "x-sdk-date": "20241126T083000Z",
        "x-security-token": "fakeSecurity==",
        "x-project-id": "p",
        authorization: expect.stringContaining(
          "SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token,",
        ) as string,
      });
  });

  test("that is wrong is refused, without a secret in the error", async () => {
    await using server = await startDcs(ok);
    const client = createClient({ endpoint: server.url, credentials: { ...accessKey, secretKey: "wrong-secret" } });
    const error: unknown = await call(client, ShowInstance, input).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ApiError", code: "APIGW.0301", status: 401, attempts: 1 });
    expect(JSON.stringify(error)).not.toContain("wrong-secret");
  });

  test("is signed with anew at each attempt", async () => {
    let time = now;
    await using server = await startDcs((_, count) => (count === 1 ? refuse("DCS.4026", 400) : answer({})));
    const client = createClient({
      endpoint: server.url,
      clock: () => time,
      retry: ({ retryClass, attempts }) => ((time += 60_000), retryClass === "busy" && attempts < 2 ? 1 : undefined),
      sleep: () => Promise.resolve(),
    });
    await call(client, ShowInstance, input);
    expect(server.seen.map(({ headers }) => headers["x-sdk-date"])).toEqual(["20241126T083000Z", "20241126T083100Z"]);
  });
});

describe("the environment", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("has key, security token and project", async () => {
    await using server = await startDcs(ok);
    const client = new Client(service, { endpoint: server.url, clock: () => now });
    vi.stubEnv("HUAWEICLOUD_SDK_AK", "");
    vi.stubEnv("HUAWEICLOUD_SDK_SK", "");
    await expect(call(client, ShowInstance, input)).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringContaining("HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK") as string,
    });
    vi.stubEnv("HUAWEICLOUD_SDK_AK", accessKey.accessKey);
    vi.stubEnv("HUAWEICLOUD_SDK_SK", accessKey.secretKey);
    vi.stubEnv("HUAWEICLOUD_SDK_SECURITY_TOKEN", "fakeSecurity");
    vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "p-env");
    await call(client, ShowInstance, { instance_id: "i" });
    expect(server.seen[0]).toMatchObject({
      path: "/v2/p-env/instances/i",
      headers: { "x-security-token": "fakeSecurity", "x-project-id": "p-env" },
    });
  });

  test("has no project for other credentials than its own", async () => {
    await using server = await startDcs(ok);
    vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "p-env");
    await call(createClient({ endpoint: server.url, iamEndpoint: server.url }), ShowInstance, { instance_id: "i" });
    expect(server.dcs[0]?.path).toBe("/v2/p-cn-north-4/instances/i");
  });
});

describe("a token from elsewhere", () => {
  test("goes along as it is, unsigned", async () => {
    await using server = await startDcs(ok);
    const client = createClient({ endpoint: server.url, credentials: { token: "fixed-token" } });
    expect(await call(client, ShowInstance, input)).toEqual({ name: "n" });
    expect(server.seen[0]?.headers).toMatchObject({
      "x-auth-token": "fixed-token",
      "content-type": "application/json",
    });
    expect(server.seen[0]?.headers["x-sdk-date"]).toBeUndefined();
  });

  test("that has expired fails at once", async () => {
    await using server = await startDcs(() => refuse("DCS.1002"));
    const client = createClient({ endpoint: server.url, credentials: { token: "fixed-token" } });
    await expect(call(client, ShowInstance, input)).rejects.toMatchObject({ code: "DCS.1002", attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test.each<[string, (next: () => string) => Options["credentials"]]>([
    ["a function for the token", (next) => ({ token: () => Promise.resolve(next()) })],
    ["a function for the credentials", (next) => () => ({ token: next() })],
  ])("is asked for once more when it has expired: %s", async (_, make) => {
    let asked = 0;
    await using server = await startDcs(({ headers }) =>
      headers["x-auth-token"] === "token-1" ? refuse("DCS.1002") : answer({}),
    );
    const client = createClient({ endpoint: server.url, credentials: make(() => `token-${++asked}`) });
    const { response } = await call(client, ShowInstance, input).withResponse();
    expect([asked, response.attempts]).toEqual([2, 2]);
  });

  test("a function may give a key, too", async () => {
    await using server = await startDcs(ok);
    const client = createClient({ endpoint: server.url, credentials: () => Promise.resolve(accessKey) });
    await call(client, ShowInstance, input);
    expect(server.seen[0]?.signatureHolds).toBe(true);
  });
});

describe("options that are wrong name themselves and the fix", () => {
  const wrong: readonly (readonly [option: string, value: unknown, fix: string])[] = [
    ["credentials", "secret", "{ accessKey, secretKey"],
    ["credentials", {}, "accessKey is missing"],
    ["credentials", { accessKey: "a" }, "secretKey is missing"],
    ["credentials", { accessKey: "a", secretKey: "b\n" }, "white space"],
    ["credentials", { token: "" }, "token is missing or empty"],
    ["credentials", { token: 5 }, "token is not a text"],
    ["credentials", { user: null }, "user.name is missing"],
    ["credentials", { user: { ...user, password: "" } }, "user.password is missing"],
    ["projectId", "", "id of a project"],
    ["iamEndpoint", 5, "host"],
  ];
  test.each(wrong)("%s: %j", (option, value, fix) => {
    const options = { region: "cn-north-4", credentials: accessKey, [option]: value } as ClientOptions; // As without types.
    const make = (): Client => new Client(service, options);
    expect(make).toThrow(expect.objectContaining({ name: "ConfigError", option }) as Error);
    expect(make).toThrow(fix);
  });

  test("a user without a region or project has no token", () => {
    expect(() => createClient({ region: undefined, endpoint: "x.example", credentials: { user } })).toThrow(/region/);
  });
});
