import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { call, type Operation } from "../../templates/runtime/index.js";
import { sharedLimiter, type Store, type StoreOptions } from "../../templates/runtime/rate-limiter-flexible/index.js";
import { createClient } from "./service.js";
import { mostInASecond } from "./virtual-time.js";

const Limited: Operation<object, unknown> = { name: "Limited", effect: "write", rateLimit: 5 };

const transport = () => Promise.resolve({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"}}' });

// What asks a limiter is loaded by now: timers that jump do not wait for that.
beforeAll(() => call(createClient({ rateLimit: { acquire: () => undefined }, transport }), Limited));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Two clients, as of two processes, whose limiters share their points; and when their requests went out. */
function pair(open?: (options: StoreOptions) => Store) {
  const stores = new Map<string, RateLimiterMemory>();
  const sharing = (options: StoreOptions): Store => {
    const store = stores.get(options.keyPrefix) ?? new RateLimiterMemory(options);
    stores.set(options.keyPrefix, store);
    return store;
  };
  const begin = Date.now();
  const sent: number[] = [];
  const noting = () => (sent.push(Date.now() - begin), transport());
  const client = () => createClient({ clock: Date.now, transport: noting, rateLimit: sharedLimiter(open ?? sharing) });
  return { sent, stores, one: client(), other: client() };
}

const flood = (client: ReturnType<typeof createClient>, count: number, options = {}) =>
  Promise.all(Array.from({ length: count }, () => call(client, Limited, {}, options)));

describe("sharedLimiter", () => {
  test("keeps two processes below one limit, in any second, and uses 95 percent of it", async () => {
    const { sent, one, other } = pair();
    const all = Promise.all([flood(one, 30), flood(other, 20)]);
    await vi.advanceTimersByTimeAsync(20_000);
    await all;
    expect(sent).toHaveLength(50);
    expect(mostInASecond(sent)).toBe(5);
    const seconds = Math.max(...sent) / 1000;
    expect((50 - 5) / seconds / 5).toBeGreaterThanOrEqual(0.95);
  });

  test("keeps below it when a flood follows a single call, too", async () => {
    const { sent, one, other } = pair();
    await flood(one, 1);
    await vi.advanceTimersByTimeAsync(990);
    const all = Promise.all([flood(one, 10), flood(other, 10)]);
    await vi.advanceTimersByTimeAsync(10_000);
    await all;
    expect(mostInASecond(sent)).toBe(5);
  });

  test("does not show the account to those who read the keys", async () => {
    const { one, stores } = pair();
    await flood(one, 1);
    const keys = [...stores.values()].flatMap((store) => store.dump().storage.map(({ key }) => key));
    expect(keys).toEqual([
      expect.stringMatching(/^test-redis\/2018-04-12:Limited:ap-guangzhou:[0-9a-f]{16}$/),
      expect.stringMatching(/^test-redis\/2018-04-12:Limited:ap-guangzhou:[0-9a-f]{16}:1$/),
    ]);
  });

  test("refuses at once a call whose wait is longer than its timeout", async () => {
    const { one, sent } = pair();
    await flood(one, 5);
    const begin = Date.now();
    const late = expect(call(one, Limited, {}, { timeout: 500 })).rejects.toMatchObject({
      ...{ name: "RateLimitError", executed: "no", wait: 1040 },
    });
    await late;
    expect(Date.now() - begin).toBe(0);
    expect(sent).toHaveLength(5);
  });

  test("gives up at once when the signal is aborted, and leaves no timer of its own", async () => {
    const { one, sent } = pair();
    const controller = new AbortController();
    await flood(one, 5);
    const timers = vi.getTimerCount();
    const failed = expect(call(one, Limited, {}, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await failed;
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(timers);
    expect(sent).toHaveLength(5);
  });

  test("ends the call when the store fails, and says so", async () => {
    const cause = new Error("connect ECONNREFUSED");
    const { one, sent } = pair(() => ({ consume: () => Promise.reject(cause) }));
    await expect(flood(one, 1)).rejects.toMatchObject({
      ...{ name: "RateLimitError", executed: "no", wait: undefined, cause },
      message: "Limited: the store of the shared limiter has failed: connect ECONNREFUSED; nothing was sent",
    });
    expect(sent).toEqual([]);
  });

  test("waits a moment when the store says that there is no wait", async () => {
    let asked = 0;
    const full = new RateLimiterRes(0, -2, 2, false);
    const consume = () => (asked++ === 1 ? Promise.reject(full) : Promise.resolve({ consumedPoints: 1 }));
    const { one, sent } = pair(() => ({ consume }));
    const done = flood(one, 1);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(sent).toEqual([41]);
  });

  test("takes a function, and says so", () => {
    const store = new RateLimiterMemory({ points: 1, duration: 1 }) as never; // as from JavaScript
    expect(() => sharedLimiter(store)).toThrow(expect.objectContaining({ name: "ConfigError", option: "rateLimit" }));
  });
});
