import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call, SdkError, type Client, type ClientOptions } from "../../templates/runtime/index.js";
import { json, refusal, startLoopback, type Answering } from "../loopback.js";
import { createClient, DescribeInstances, StartupInstance } from "./service.js";

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => void process.on("unhandledRejection", note));
afterEach(async () => {
  // Node reports a rejection that nobody handles after the microtasks of the turn.
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

describe("a call", () => {
  test("is a promise, goes out at once and only once, however its answer is used", async () => {
    await using server = await startLoopback(() => ({ TotalCount: 2, InstanceSet: [1, 2] }));
    const pending = call(createClient({ endpoint: server.url }), DescribeInstances, {});
    expect(pending).toBeInstanceOf(Promise);
    const rows: number[] = [];
    for await (const row of pending) rows.push(row);
    const { data, response } = await pending.withResponse();
    expect(await pending).toBe(data);
    expect((await pending.withResponse()).data).toBe(data);
    expect(rows).toEqual([1, 2]);
    expect(response).toMatchObject({ status: 200, requestId: "req-1", attempts: 1 });
    expect(response.headers["content-type"]).toBe("application/json");
    expect(server.seen).toHaveLength(1);
  });

  test("goes out without being awaited", async () => {
    const { promise, resolve } = withResolvers();
    await using server = await startLoopback(() => (resolve(), {}));
    void call(createClient({ endpoint: server.url }), DescribeInstances, {});
    await promise;
    expect(server.seen).toHaveLength(1);
  });

  /** Each way to wait for a call that fails, by a function whose name a stack shows. */
  const uses: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
    await: async function callerOfAwait(client) {
      await call(client, DescribeInstances, {});
    },
    withResponse: async function callerOfWithResponse(client) {
      await call(client, DescribeInstances, {}).withResponse();
    },
    "for await": async function callerOfForAwait(client) {
      for await (const row of call(client, DescribeInstances, {})) expect.fail(String(row));
    },
    pages: async function callerOfPages(client) {
      for await (const page of call(client, DescribeInstances, {}).pages()) expect.fail(JSON.stringify(page));
    },
    completed: async function callerOfCompleted(client) {
      await call(client, StartupInstance, { InstanceId: "crs-1" }).completed();
    },
    "Promise.all": async function callerOfAll(client) {
      await Promise.all([call(client, DescribeInstances, {})]);
    },
  };

  test.each(Object.entries(uses))("that fails leads to who waits by %s, and is handled", async (_, use) => {
    await using server = await startLoopback(() => refusal("X", "no"));
    const error: unknown = await use(createClient({ endpoint: server.url })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ApiError", code: "X" });
    expect((error as Error).stack).toMatch(new RegExp(`at (?:async )?${use.name} `));
  });

  test.each<[string, Answering, string, ClientOptions]>([
    ["a response that cannot be understood", (response) => void response.end("?"), "ResponseError", {}],
    ["a connection that ends", (response) => void response.socket?.destroy(), "NetworkError", {}],
    ["no response in time", () => undefined, "TimeoutError", { timeout: 50 }],
  ])("%s leads to who waits, too", async (_, answer, name, options) => {
    await using server = await startLoopback(() => answer);
    const client = createClient({ endpoint: server.url, ...options });
    async function caller(): Promise<void> {
      await call(client, DescribeInstances, {});
    }
    const error: unknown = await caller().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name });
    expect((error as Error).stack).toMatch(/at (?:async )?caller /);
  });

  test.each<[string, (client: Client) => unknown]>([
    ["nothing", (client) => call(client, DescribeInstances, {})],
    ["withResponse", (client) => call(client, DescribeInstances, {}).withResponse()],
    ["completed", (client) => call(client, StartupInstance, { InstanceId: "crs-1" }).completed()],
    ["then", (client) => call(client, DescribeInstances, {}).then(() => 1)],
    ["a validation that fails", (client) => client.call("X", { X: 1n, Y: () => 1 })],
  ])("that nobody awaits, by %s, is reported once", async (_, use) => {
    await using server = await startLoopback(() => refusal("X", "no"));
    use(createClient({ endpoint: server.url }));
    await vi.waitFor(() => expect(unhandled).toHaveLength(1));
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled.splice(0)).toHaveLength(1);
  });

  test("whose promises are not all awaited is reported by none when the call itself is", async () => {
    await using server = await startLoopback(() => refusal("X", "no"));
    const starting = call(createClient({ endpoint: server.url }), StartupInstance, { InstanceId: "crs-1" });
    void starting.completed();
    void starting.withResponse();
    await expect(starting).rejects.toMatchObject({ code: "X" });
  });

  test("sends what the input was at the call, although the validator is still loading", async () => {
    await using server = await startLoopback(() => ({}));
    const client = createClient({ endpoint: server.url });
    const { validators } = await import("./service.js");
    const operation = { ...DescribeInstances, validators: validators(() => []) };
    const input = { Limit: 1 };
    const first = call(client, operation, input);
    input.Limit = 2;
    const second = call(client, operation, input);
    await Promise.all([first, second]);
    expect(server.seen.map((seen) => seen.input["Limit"]).sort()).toEqual([1, 2]);
  });

  test("by name reaches an action that this version does not know", async () => {
    await using server = await startLoopback(() => ({ Answer: 42 }));
    const client = createClient({ endpoint: server.url });
    expect((await client.call<{ Answer: number }>("NewAction", { Any: ["thing"] })).Answer).toBe(42);
    expect(server.seen[0]).toMatchObject({ action: "NewAction", input: { Any: ["thing"] }, signatureHolds: true });
  });

  test.each(["tc3", "hmac-sha256", "hmac-sha1"] as const)(
    "signs with %s by POST and GET so that the server agrees",
    async (auth) => {
      await using server = await startLoopback(() => ({}));
      for (const method of ["POST", "GET"] as const) {
        const client = createClient({
          endpoint: server.url,
          auth,
          method,
          language: "en-US",
          credentials: { ...(await import("../loopback.js")).credentials, token: "tok" },
        });
        await client.call("X", {
          Half: "\ud800",
          Name: "未命名 !'()*~",
          Filters: [{ Name: "a", Values: ["b", "c"] }],
          Empty: [],
          None: undefined,
        });
      }
      expect(server.seen.map((seen) => seen.signatureHolds)).toEqual([true, true]);
      expect(server.seen[1]?.input).toMatchObject({ Name: "未命名 !'()*~", "Filters.0.Values.1": "c" });
    },
  );

  test("keeps its connection for the next call", async () => {
    const ports = new Set<unknown>();
    await using server = await startLoopback(() => (response) => {
      ports.add(response.socket?.remotePort);
      json({})(response);
    });
    const client = createClient({ endpoint: server.url });
    for (let count = 0; count < 3; count++) await client.call("X");
    expect(ports.size).toBe(1);
  });

  test("with a wrong key is an ApiError like any other refusal", async () => {
    await using server = await startLoopback(() => ({}));
    const client = createClient({
      endpoint: server.url,
      credentials: { secretId: "AKIDFAKEEXAMPLE0000000000000000000001", secretKey: "wrong" },
    });
    const error: unknown = await client.call("X").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toMatchObject({
      code: "AuthFailure.SignatureFailure",
      status: 200,
      requestId: "req-1",
      service: "test-redis/2018-04-12",
      action: "X",
    });
  });
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
