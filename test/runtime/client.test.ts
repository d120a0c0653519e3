import { describe, expect, test, vi } from "vitest";
import { Client, call, type ClientOptions } from "../../templates/runtime/index.js";
import type { Options } from "../../templates/runtime/protocols/tc3/index.js";
import { credentials, refusal, startLoopback } from "../loopback.js";
import { createClient, DescribeInstances, service } from "./service.js";

describe("credentials", () => {
  const bare = (options: ClientOptions & Options): Client => new Client(service, { region: "x", ...options });

  test("come from the environment by default, at the time of the call", async () => {
    await using server = await startLoopback(() => ({}));
    const client = bare({ endpoint: server.url });
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", "");
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", undefined);
    await expect(client.call("X")).rejects.toMatchObject({
      option: "credentials",
      message: expect.stringContaining("TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY") as string,
    });
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", credentials.secretId);
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", credentials.secretKey);
    vi.stubEnv("TENCENTCLOUD_TOKEN", "tok");
    await client.call("X");
    vi.unstubAllEnvs();
    expect(server.seen[0]).toMatchObject({ signatureHolds: true, headers: { "x-tc-token": "tok" } });
  });

  test("come from a function, asked before each signature", async () => {
    await using server = await startLoopback(() => ({}));
    let asked = 0;
    const plain = bare({ endpoint: server.url, credentials: () => ((asked += 1), credentials) });
    const promised = bare({ endpoint: server.url, credentials: () => ((asked += 1), Promise.resolve(credentials)) });
    for (const client of [plain, promised]) for (let count = 0; count < 2; count++) await client.call("X");
    expect(asked).toBe(4);
    expect(server.seen.every(({ signatureHolds }) => signatureHolds)).toBe(true);
  });

  test("from a function that gives none are a ConfigError, its own error is passed on", async () => {
    const empty = bare({ credentials: () => Promise.resolve({ secretId: "a", secretKey: "" }) });
    await expect(empty.call("X")).rejects.toMatchObject({
      option: "credentials",
      message: expect.stringContaining("secretKey is missing") as string,
    });
    const cause = new Error("vault is sealed");
    await expect(bare({ credentials: () => Promise.reject(cause) }).call("X")).rejects.toBe(cause);
  });

  test("given as an object are taken as they are then", async () => {
    await using server = await startLoopback(() => ({}));
    const mine = { ...credentials };
    const client = bare({ endpoint: server.url, credentials: mine });
    mine.secretKey = "changed";
    await client.call("X");
    expect(server.seen[0]?.signatureHolds).toBe(true);
  });
});

describe("signing", () => {
  test("derives the key again when the day or the secret changes", async () => {
    await using server = await startLoopback(() => ({}));
    let time = Date.parse("2024-11-26T23:59:59Z");
    const client = createClient({ endpoint: server.url, clock: () => time });
    await client.call("X");
    time += 1000;
    await client.call("X");
    expect(
      server.seen.map(({ headers, signatureHolds }) => [
        /\d{4}-\d\d-\d\d/.exec(headers.authorization ?? "")?.[0],
        signatureHolds,
      ]),
    ).toEqual([
      ["2024-11-26", true],
      ["2024-11-27", true],
    ]);
  });
});

describe("size of a request", () => {
  const text = (bytes: number): { Text: string } => ({ Text: "x".repeat(bytes) });
  test.each<[Options, number, string]>([
    [{ method: "GET" }, 32_768, 'method: "POST"'],
    [{ method: "GET", auth: "hmac-sha256" }, 32_768, 'method: "POST"'],
    [{ auth: "hmac-sha1" }, 1_048_576, 'auth: "tc3"'],
    [{}, 10_485_760, "less"],
  ])("is checked before anything is sent: %j, %i bytes", async (options, limit, fix) => {
    await using server = await startLoopback(() => ({}));
    const client = createClient({ endpoint: server.url, ...options });
    const failure = client.call("X", text(limit + 1));
    await expect(failure).rejects.toMatchObject({
      name: "ValidationError",
      violations: [{ rule: "maxBytes", expected: limit }],
      message: expect.stringContaining(fix) as string,
    });
    expect(server.seen).toHaveLength(0);
  });

  test("counts bytes, not characters, and allows what is just in", async () => {
    await using server = await startLoopback(() => (response) => void response.end('{"Response":{"RequestId":"r"}}'));
    const limits = { ...service.limits, json: 40 };
    const client = new Client({ ...service, limits }, { region: "x", endpoint: server.url, ...{ credentials } });
    await expect(client.call("X", { T: "实".repeat(11) })).rejects.toMatchObject({ violations: [{ given: 41 }] });
    await client.call("X", { T: "é".repeat(16) });
    await expect(client.call("X", { T: "😀".repeat(9) })).rejects.toMatchObject({ violations: [{ given: 44 }] });
    await expect(client.call("X", { T: `a${"é".repeat(30)}実😀` })).rejects.toMatchObject({
      violations: [{ given: 76 }],
    });
  });
});

describe("retry policy", () => {
  test("decides on further attempts, each signed anew, within the caller's retries", async () => {
    let time = Date.parse("2024-11-26T00:00:00Z");
    const pauses: number[] = [];
    const options: ClientOptions & Options = {
      region: "x",
      credentials,
      clock: () => time,
      sleep: (ms) => (pauses.push(ms), (time += ms), Promise.resolve()),
      retry: ({ attempts, retryClass, effect }) =>
        retryClass === "throttled" && effect === "read" ? attempts * 1000 : undefined,
    };
    await using server = await startLoopback((_, count) =>
      count < 3 ? { Error: { Code: "RequestLimitExceeded", Message: "slow" } } : { TotalCount: 0 },
    );
    const client = new Client(service, { ...options, endpoint: server.url });
    const { response } = await call(client, DescribeInstances, {}).withResponse();
    expect(response.attempts).toBe(3);
    expect(pauses).toEqual([1000, 2000]);
    expect(new Set(server.seen.map(({ headers }) => headers.authorization)).size).toBe(3);
    await using other = await startLoopback(() => ({ Error: { Code: "RequestLimitExceeded.Ip", Message: "slow" } }));
    const again = new Client(service, { ...options, endpoint: other.url });
    await expect(call(again, DescribeInstances, {}, { retries: 2 })).rejects.toMatchObject({
      attempts: 3,
      retryable: true,
    });
    await expect(again.call("Write")).rejects.toMatchObject({ attempts: 1 });
  });

  test.each([
    ["RequestLimitExceeded", true],
    ["RequestLimitExceeded.OfALaterRelease", true],
    ["ResourceInUse.InstanceBeenLocked", true],
    ["ResourceInUse", false],
    ["InternalError.OfALaterRelease", true],
    ["InternalError.NoPermission", false],
  ])("is told the class of a code, or else of its family: %s, retryable %s", async (code, retryable) => {
    await using server = await startLoopback(() => refusal(code, "no"));
    await expect(createClient({ endpoint: server.url }).call("X")).rejects.toMatchObject({ code, retryable });
  });

  test("gets the refusal even where the classes cannot be loaded", async () => {
    await using server = await startLoopback(() => refusal("RequestLimitExceeded", "slow"));
    const retry = (): Promise<never> => Promise.reject(new Error("no such file"));
    const client = new Client({ ...service, retry }, { region: "x", endpoint: server.url, ...{ credentials } });
    await expect(client.call("X")).rejects.toMatchObject({ code: "RequestLimitExceeded", retryable: false });
  });
});
