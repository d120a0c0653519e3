import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call, TransportError, type Client, type ClientOptions, type Platform } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { platform as web } from "../../templates/runtime/platform/web.js";
import type { Options } from "../../templates/runtime/protocols/tc3/index.js";
import { credentials, silence, startLoopback, torn } from "../loopback.js";
import { createClient, DescribeInstances, now } from "./service.js";

describe.each([
  ["node", node],
  ["web", web],
] as const)("giving up on %s", (_, platform: Platform) => {
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
});

test("a transport that ends with the word of a limit has not met it", async () => {
  const client = createClient({ transport: () => Promise.reject(new TransportError(false, "timeout")) });
  await expect(client.call("X")).rejects.toMatchObject({ name: "NetworkError", sent: false });
});
