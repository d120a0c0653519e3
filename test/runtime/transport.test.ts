import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call, fetchTransport, type ClientOptions, type Platform } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { platform as web } from "../../templates/runtime/platform/web.js";
import type { Options } from "../../templates/runtime/protocols/tc3/index.js";
import { credentials, json, raw, silence, startLoopback, torn, type Loopback } from "../loopback.js";
import { createClient, DescribeInstances, now, service } from "./service.js";
import { Client } from "../../templates/runtime/index.js";

const small = { ...service, limits: { ...service.limits, response: 1000 } };

describe.each([
  ["node", node],
  ["web", web],
] as const)("over HTTP on %s", (_, platform: Platform) => {
  const clientOf = (server: { readonly url: string }, options: ClientOptions & Options = {}): Client =>
    createClient({ endpoint: server.url, platform, ...options });

  /** Resolves when the server has the request. */
  function arrival(): { arrived: Promise<void>; hold: typeof silence } {
    let resolve = (): void => undefined;
    const arrived = new Promise<void>((done) => (resolve = done));
    return { arrived, hold: () => resolve() };
  }

  describe("abort", () => {
    test("before the call sends nothing", async () => {
      await using server = await startLoopback(() => ({}));
      const reason = new Error("enough");
      const pending = clientOf(server).call("X", {}, { signal: AbortSignal.abort(reason) });
      await expect(pending).rejects.toMatchObject({ name: "AbortError", cause: reason, sent: false });
      expect(server.seen).toHaveLength(0);
    });

    test("while the credentials are fetched sends nothing", async () => {
      await using server = await startLoopback(() => ({}));
      const controller = new AbortController();
      let give = (): void => undefined;
      const late = new Promise<typeof credentials>((resolve) => (give = () => resolve(credentials)));
      const pending = clientOf(server, { credentials: () => late }).call("X", {}, { signal: controller.signal });
      const failed = expect(pending).rejects.toMatchObject({ name: "AbortError", sent: false });
      await Promise.resolve();
      controller.abort();
      await failed;
      give();
      await new Promise((resolve) => setImmediate(resolve));
      expect(server.seen).toHaveLength(0);
    });

    test("before the answer says that the request may have been executed", async () => {
      const { arrived, hold } = arrival();
      await using server = await startLoopback(() => hold);
      const controller = new AbortController();
      const pending = clientOf(server).call("X", {}, { signal: controller.signal });
      const failed = expect(pending).rejects.toMatchObject({ name: "AbortError", cause: "why", sent: "unknown" });
      await arrived;
      controller.abort("why");
      await failed;
    });

    test("in the middle of the body", async () => {
      await using server = await startLoopback(() => torn('{"Response":{', "quiet"));
      const controller = new AbortController();
      const clock = (): number => now;
      // The transport has seen the head of the answer when the body starts to come.
      const watching: Platform = {
        ...platform,
        transport: (request, exchange) => platform.transport(request, exchange),
      };
      const pending = clientOf(server, { platform: watching, clock }).call("X", {}, { signal: controller.signal });
      const failed = expect(pending).rejects.toMatchObject({ name: "AbortError" });
      await vi.waitUntil(() => server.seen.length === 1);
      setImmediate(() => controller.abort());
      await failed;
    });

    test("between pages ends the walk", async () => {
      await using server = await startLoopback(() => ({ TotalCount: 100, InstanceSet: [1, 2] }));
      const controller = new AbortController();
      const rows: number[] = [];
      const loop = async (): Promise<void> => {
        for await (const row of call(clientOf(server), DescribeInstances, {}, { signal: controller.signal }))
          if (rows.push(row) === 3) controller.abort();
      };
      await expect(loop()).rejects.toMatchObject({ name: "AbortError", sent: false });
      expect(rows).toEqual([1, 2, 1, 2]);
      expect(server.seen).toHaveLength(2);
    });

    test("leaves no listener on a signal that lives on", async () => {
      await using server = await startLoopback(() => ({}));
      const listeners = new Set<unknown>();
      const signal = {
        aborted: false,
        addEventListener: (_type: "abort", listener: () => void) => void listeners.add(listener),
        removeEventListener: (_type: "abort", listener: () => void) => void listeners.delete(listener),
      };
      await clientOf(server).call("X", {}, { signal });
      expect(listeners.size).toBe(0);
    });
  });

  describe("timeout", () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
    afterEach(() => void vi.useRealTimers());

    test.each([
      ["of the client", { timeout: 5000 }, {}],
      ["of the call", {}, { timeout: 5000 }],
    ] as const)("%s", async (_name, options, callOptions) => {
      const { arrived, hold } = arrival();
      await using server = await startLoopback(() => hold);
      const pending = clientOf(server, options).call("X", {}, callOptions);
      const failed = expect(pending).rejects.toMatchObject({
        name: "TimeoutError",
        timeout: 5000,
        sent: "unknown",
        attempts: 1,
      });
      await arrived;
      vi.advanceTimersByTime(4999);
      vi.advanceTimersByTime(1);
      await failed;
    });

    test("is 60 seconds by default, and covers the credentials", async () => {
      await using server = await startLoopback(() => ({}));
      const pending = clientOf(server, { credentials: () => new Promise(() => undefined) }).call("X");
      const failed = expect(pending).rejects.toMatchObject({ name: "TimeoutError", timeout: 60_000, sent: false });
      await Promise.resolve();
      vi.advanceTimersByTime(60_000);
      await failed;
    });

    test("leaves no timer behind", async () => {
      await using server = await startLoopback(() => ({}));
      await clientOf(server).call("X");
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  test("a refused connection certainly sent nothing", async () => {
    const closed = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
      });
    });
    await expect(clientOf({ url: `http://127.0.0.1:${closed}` }).call("X")).rejects.toMatchObject({
      name: "NetworkError",
      sent: false,
    });
  });

  test("a connection that ends without an answer may have", async () => {
    await using server = await startLoopback(() => (response) => void response.destroy());
    const error: unknown = await clientOf(server)
      .call("X")
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "NetworkError", sent: "unknown" });
    expect(error).toHaveProperty("cause");
  });

  test("a body that is cut short is a ResponseError", async () => {
    await using server = await startLoopback(() => torn('{"Response":{"RequestId":"req-9","Tot'));
    await expect(clientOf(server).call("X")).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      requestId: "req-9",
      executed: "unknown",
      message: expect.stringContaining("cut short") as string,
    });
  });

  test("a body beyond the limit is given up, before or after it is unpacked", async () => {
    const text = `{"Response":{"RequestId":"${"x".repeat(2000)}"}}`;
    const servers: Loopback[] = [];
    for (const script of [
      raw(text),
      (response: Parameters<ReturnType<typeof raw>>[0]) =>
        void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text)),
    ]) {
      const server = await startLoopback(() => script);
      servers.push(server);
      const client = new Client(small, {
        region: "x",
        endpoint: server.url,
        platform,
        clock: () => now,
        ...{ credentials },
      });
      await expect(client.call("X")).rejects.toMatchObject({
        name: "ResponseError",
        executed: "unknown",
        message: expect.stringContaining("too large") as string,
      });
    }
    for (const server of servers) await server[Symbol.asyncDispose]();
  });

  test("an answer of more than 50 MB is not read to its end", async () => {
    let written = 0;
    await using server = await startLoopback(() => (response) => {
      const block = Buffer.alloc(1 << 20, 32);
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && written < 500) {
          written += 1;
          if (!response.write(block)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    await expect(clientOf(server).call("X")).rejects.toMatchObject({
      name: "ResponseError",
      message: expect.stringContaining("too large") as string,
    });
    expect(written).toBeLessThan(400);
  });

  test("a packed answer is unpacked, and a torn package is a ResponseError", async () => {
    const packed = gzipSync('{"Response":{"RequestId":"r","A":"é"}}');
    await using server = await startLoopback(
      (_seen, count) => (response) =>
        void response.writeHead(200, { "content-encoding": "gzip" }).end(count === 1 ? packed : packed.subarray(0, 20)),
    );
    const client = clientOf(server);
    expect(await client.call("X")).toEqual({ RequestId: "r", A: "é" });
    await expect(client.call("X")).rejects.toMatchObject({ name: "ResponseError" });
  });

  test("characters that arrive in two pieces stay whole", async () => {
    const text = Buffer.from('{"Response":{"RequestId":"r","A":"实例"}}');
    await using server = await startLoopback(() => (response) => {
      response.writeHead(200);
      response.write(text.subarray(0, 35));
      setImmediate(() => response.end(text.subarray(35)));
    });
    expect(await clientOf(server).call("X")).toEqual({ RequestId: "r", A: "实例" });
  });

  test("a redirect is not followed: the signature is for one host", async () => {
    await using server = await startLoopback(() => raw("", 302, { location: "/elsewhere" }));
    await expect(clientOf(server).call("X")).rejects.toMatchObject({ name: "ResponseError" });
    expect(server.seen).toHaveLength(1);
  });

  test("headers of the client and the call go out, those of the protocol cannot be replaced", async () => {
    await using server = await startLoopback(() => json({}));
    await clientOf(server, { headers: { "X-One": "1", "x-two": "2", Authorization: "no" } }).call(
      "X",
      {},
      { headers: { "X-Two": "3", "X-TC-Action": "Y" } },
    );
    expect(server.seen[0]?.headers).toMatchObject({ "x-one": "1", "x-two": "3", "x-tc-action": "X" });
    expect(server.seen[0]?.signatureHolds).toBe(true);
  });

  test("fifty calls at once each get their own answer", async () => {
    await using server = await startLoopback(({ input }) => ({ Echo: input["N"] }));
    const client = clientOf(server);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_item, N) => client.call<{ Echo: number }>("X", { N })),
    );
    expect(answers.map(({ Echo }) => Echo)).toEqual(Array.from({ length: 50 }, (_item, at) => at));
  });
});

test("any fetch takes the place of the platform's HTTP", async () => {
  const urls: string[] = [];
  const client = createClient({
    transport: fetchTransport((url) => {
      urls.push(url);
      return Promise.resolve(new Response('{"Response":{"RequestId":"r"}}'));
    }),
  });
  expect(await client.call("X")).toEqual({ RequestId: "r" });
  expect(urls).toEqual(["https://redis.tencentcloudapi.com/"]);
});
