import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Client, type Hooks } from "../../templates/runtime/index.js";
import { explainEndpoint } from "../../templates/runtime/endpoint/explain.js";
import { credentials, startLoopback } from "../loopback.js";
import { createClient, DescribeInstances, ResetPassword, service } from "./service.js";
import { call } from "../../templates/runtime/index.js";

const reset = { Password: "pa55-of-the-input" };

describe("a client with other options", () => {
  test("keeps those that are not named, and its class", async () => {
    await using server = await startLoopback(() => ({}));
    class Shop extends Client {}
    const shop = new Shop(service, { region: "ap-guangzhou", credentials, endpoint: server.url } as object);
    const other = shop.withOptions({ region: "ap-beijing" });
    expect(other).toBeInstanceOf(Shop);
    await other.call("Look");
    await shop.call("Look");
    expect(server.seen.map(({ headers }) => headers["x-tc-region"])).toEqual(["ap-beijing", "ap-guangzhou"]);
  });

  test("refuses what no client takes", () => {
    expect(() => createClient().withOptions({ regoin: "x" } as object)).toThrow("Did you mean region?");
  });
});

describe("the region of a call", () => {
  test("counts for it and its pages alone", async () => {
    await using server = await startLoopback(({ input }) => ({
      TotalCount: 2,
      InstanceSet: input["Offset"] === 1 ? [2] : [1],
    }));
    const client = createClient({ endpoint: server.url });
    const rows: number[] = [];
    for await (const row of call(client, DescribeInstances, { Limit: 1 }, { region: "ap-beijing" })) rows.push(row);
    await client.call("Look", {}, { region: "ap-chengdu" });
    await client.call("Look");
    expect(rows).toEqual([1, 2]);
    expect(server.seen.map(({ headers }) => headers["x-tc-region"])).toEqual([
      "ap-beijing",
      "ap-beijing",
      "ap-chengdu",
      "ap-guangzhou",
    ]);
  });
});

test("the region of a call is refused where the region decides on host and project, and these are given", async () => {
  const rest = { ...service, protocol: { ...service.protocol, region: false as const } };
  const client = new Client(rest, { credentials, endpoint: "redis.example.com" } as object);
  await expect(client.call("Look", {}, { region: "cn-north-4" })).rejects.toMatchObject({
    name: "ConfigError",
    option: "region",
  });
});

describe("who calls", () => {
  test("is said by name and version, and by the program's own", async () => {
    await using server = await startLoopback(() => ({}));
    const named = { ...service, agent: "acme-sdk/1.2.3" };
    const given = { region: "ap-guangzhou", credentials, endpoint: server.url, appId: "shop/7" };
    await new Client(named, given as object).call("Look");
    expect(server.seen[0]?.headers).toMatchObject({
      "user-agent": `acme-sdk/1.2.3 shop/7 node/${process.versions.node}`,
      "x-tc-requestclient": "acme-sdk/1.2.3 shop/7",
    });
  });

  test("is refused when no header can say it", () => {
    expect(() => createClient({ appId: "my app" })).toThrow("Option appId must be visible ASCII");
  });
});

test("the body of a response is there when it is asked for", async () => {
  await using server = await startLoopback(() => ({ Big: 1 }));
  const pending = createClient({ endpoint: server.url }).call("Look");
  expect((await pending.withResponse()).response).not.toHaveProperty("body");
  expect(JSON.parse((await pending.withResponse({ body: true })).response.body ?? "")).toMatchObject({
    Response: { Big: 1 },
  });
});

test("a log of a client tells service, host and region, and no secret", () => {
  const shown = inspect(createClient({ endpoint: "redis.example.com" }));
  expect(shown).toMatchInlineSnapshot(
    `"Client {"service":"test-redis/2018-04-12","endpoint":"https://redis.example.com","region":"ap-guangzhou"}"`,
  );
  expect(shown).not.toContain(credentials.secretKey);
});

describe("hooks", () => {
  test("lay members over the input before it is signed", async () => {
    await using server = await startLoopback(() => ({}));
    const hooks: Hooks = { beforeValidate: ({ call: { action } }) => ({ Limit: 7, Of: action }) };
    await createClient({ endpoint: server.url, hooks, validate: false }).call("Look", { Limit: 1, Offset: 2 });
    expect(server.seen[0]).toMatchObject({ input: { Limit: 7, Offset: 2, Of: "Look" }, signatureHolds: true });
  });

  test("may return all of the input that they are shown: secrets are sent, not what stands for them", async () => {
    await using server = await startLoopback(() => ({}));
    const all: Hooks = { beforeValidate: ({ input }) => ({ ...(input as object), Note: "n", Old: undefined }) };
    const input = { ...reset, Old: 1 };
    await createClient({ endpoint: server.url, hooks: all, validate: false }).call("ResetPassword", input);
    expect(server.seen[0]).toMatchObject({ input: { ...reset, Note: "n" }, signatureHolds: true });
    expect(server.seen[0]?.input).not.toHaveProperty("Old");
    const within: Hooks = { beforeValidate: () => ({ List: [{ Password: "***" }, {}] }) };
    const client = createClient({ endpoint: server.url, hooks: within, validate: false });
    const lost = client.call("ResetPassword", { List: [reset] });
    await expect(lost).rejects.toThrow(
      "Option hooks: beforeValidate returned List changed, with redacted secrets in it",
    );
    expect(server.seen).toHaveLength(1);
  });

  test("see the bodies of request and response, with secrets redacted", async () => {
    await using server = await startLoopback(() => ({ Password: "of-the-response", Echo: "pa55-of-the-input" }));
    const seen: string[] = [];
    const hooks: Hooks = {
      beforeSend: ({ body }) => void seen.push(body),
      afterReceive: ({ body }) => void seen.push(body),
    };
    await call(createClient({ endpoint: server.url, hooks }), ResetPassword, reset);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe('{"Password":"***"}');
    expect(seen[1]).toContain('"Password":"***"');
    expect(seen.join()).not.toMatch(/pa55|of-the-response/);
  });
});

describe("CACHESMITH_LOG=debug", () => {
  afterEach(() => vi.restoreAllMocks());

  test("prints requests and responses, with secrets redacted", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.stubEnv("CACHESMITH_LOG", "debug");
    await using server = await startLoopback(() => ({ Answer: 42 }));
    const client = createClient({ endpoint: server.url });
    vi.unstubAllEnvs();
    await call(client, ResetPassword, reset);
    const text = printed.mock.calls.join("\n");
    expect(text).toContain(`[cachesmith] ResetPassword → POST ${server.url}/`);
    expect(text).toMatch(/\[cachesmith\] ResetPassword ← 200 in \d+ ms/);
    expect(text).toContain('"Answer":42');
    expect(text).not.toMatch(/pa55/);
    expect(text).not.toContain(credentials.secretKey);
  });
});

describe("explainEndpoint", () => {
  const regions = ["ap-beijing", "ap-guangzhou", "ap-shanghai", "ap-shanghai-fsi"];
  test.each([
    ["ap-guangzou", "Did you mean ap-guangzhou?"],
    ["AP-Guangzhou", "Did you mean ap-guangzhou?"],
    ["guangzhou", "Did you mean ap-guangzhou?"],
    ["gz", "Did you mean ap-guangzhou?"],
    ["sh", "Did you mean ap-shanghai?"],
    ["mars-1", "There are ap-beijing, ap-guangzhou, ap-shanghai, ap-shanghai-fsi."],
  ])("warns of the region %s", (region, hint) => {
    expect(explainEndpoint(createClient({ region }), regions)).toContain(
      `${region} is no documented region, and may be refused. ${hint}`,
    );
  });

  test("has nothing to warn of in a documented one", () => {
    expect(explainEndpoint(createClient({ region: "ap-beijing" }), regions)).not.toContain("documented region");
  });
});
