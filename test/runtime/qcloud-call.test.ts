import { describe, expect, test } from "vitest";
import { call, Client, type ClientOptions, type Operation } from "../../templates/runtime/index.js";
import type { Options } from "../../templates/runtime/protocols/qcloud-v2/index.js";
import { credentials, raw, startLoopback, type Loopback } from "../loopback.js";
import { answer, refuse, wire } from "./qcloud-loopback.js";
import { service } from "./qcloud-service.js";

const now = 1_732_609_800_000;
const at = ({ url }: Loopback, options: ClientOptions & Options = {}): Client =>
  new Client(service, {
    region: "gz",
    endpoint: url,
    credentials,
    clock: () => now,
    nonce: () => 11886,
    retry: false,
    ...options,
  });

const DescribeRedis: Operation<object, { readonly totalCount: number }> = { name: "DescribeRedis", effect: "read" };
const ResetPassword: Operation<object, object> = { name: "ResetRedisPassword", effect: "write", secrets: ["password"] };

describe("a call", () => {
  const input = {
    redisIds: Array.from({ length: 12 }, (_, at) => `crs-${at}`),
    redisName: "未命名 a&b=c+d/e~f",
    a_b: 0,
  };

  test.each<Options>([
    {},
    { method: "GET" },
    { auth: "hmac-sha1" },
    { auth: "hmac-sha1", method: "GET" },
    { credentials: () => Promise.resolve({ ...credentials, token: "fakeToken" }) },
  ])("is signed with %j", async (options) => {
    await using server = await startLoopback(() => answer({ totalCount: 0, data: {} }), wire);
    await expect(call(at(server, options), DescribeRedis, input)).resolves.toEqual({ totalCount: 0 });
    const [seen] = server.seen;
    const { method = "POST", auth = "hmac-sha256" } = options;
    expect(seen).toMatchObject({ method, action: "DescribeRedis", signatureHolds: true });
    expect(seen?.path.split("?")[0]).toBe("/v2/index.php");
    expect(seen?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(seen?.input).toMatchObject({ "redisIds.11": "crs-11", redisName: "未命名 a&b=c+d/e~f", a_b: "0" });
    const common = Object.fromEntries(method === "GET" ? (seen?.query ?? []) : new URLSearchParams(seen?.body));
    expect(common).toMatchObject({
      ...{ Region: "gz", Timestamp: "1732609800", Nonce: "11886", SecretId: credentials.secretId },
      ...{ SignatureMethod: auth === "hmac-sha1" ? "HmacSHA1" : "HmacSHA256" },
      ...(options.credentials === undefined ? {} : { Token: "fakeToken" }),
    });
    expect(common["Version"]).toBeUndefined();
  });

  test("keeps the path of an endpoint that has one", async () => {
    await using server = await startLoopback(() => answer({}), wire);
    await call(at(server, { endpoint: `${server.url}/v2/other.php` }), DescribeRedis);
    expect(server.seen).toMatchObject([{ path: "/v2/other.php", signatureHolds: true }]);
  });

  test("is signed anew at each attempt", async () => {
    let count = 0;
    await using server = await startLoopback(
      () => (server.seen.length === 1 ? raw('{"code":10707,"codeDesc":"InstanceLockedError"}') : answer({})),
      wire,
    );
    const client = at(server, {
      nonce: () => ++count,
      retry: ({ retryClass }) => (retryClass === "busy" ? 1 : undefined),
      sleep: () => Promise.resolve(),
    });
    await call(client, DescribeRedis);
    expect(server.seen.map(({ body }) => new URLSearchParams(body).get("Nonce"))).toEqual(["1", "2"]);
  });

  test("needs a region unless the action has none", async () => {
    await using server = await startLoopback(() => answer({}), wire);
    const client = at(server, { region: undefined });
    await expect(call(client, DescribeRedis)).rejects.toMatchObject({ name: "ConfigError", option: "region" });
    await client.call("DescribeRegions", {}, { region: false });
    expect(new URLSearchParams(server.seen[0]?.body).has("Region")).toBe(false);
  });
});

describe("a refusal", () => {
  test("has its number, the module's code and no secret", async () => {
    await using server = await startLoopback(({ body }) => refuse(5100, `(100004)odd: ${body}`), wire);
    const error: unknown = await call(at(server), ResetPassword, { password: "pa ss*" }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      ...{ name: "ApiError", service: "test-redis/2017", code: "5100", requestId: "", status: 200, retryable: false },
      details: { number: 5100, module: 100004 },
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ details: { number: 5100, module: 100004 } });
    expect(JSON.stringify(error)).not.toMatch(/pa%20ss|Signature=[^*]/);
  });

  test("of a wrong key", async () => {
    await using server = await startLoopback(() => answer({}), wire);
    const client = at(server, { credentials: { ...credentials, secretKey: "wrong" } });
    await expect(call(client, DescribeRedis)).rejects.toMatchObject({ code: "4100", details: { number: 4100 } });
  });
});

describe("options that are wrong name themselves and the fix", () => {
  const wrong: readonly (readonly [option: string, value: unknown, fix: string])[] = [
    ["auth", "tc3", '"hmac-sha256", "hmac-sha1"'],
    ["method", "post", '"POST", "GET"'],
    ["credentials", "secret", "secretId"],
    ["credentials", { secretId: "a" }, "secretKey is missing"],
  ];
  test.each(wrong)("%s: %j", (option, value, fix) => {
    const options = { region: "gz", credentials, [option]: value } as ClientOptions; // As without types.
    const make = (): Client => new Client(service, options);
    expect(make).toThrow(expect.objectContaining({ name: "ConfigError", option }) as Error);
    expect(make).toThrow(fix);
  });
});
