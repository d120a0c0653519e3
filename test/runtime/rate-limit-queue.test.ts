import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  call,
  type AbortSignalLike,
  type HttpResponse,
  type Limiter,
  type Operation,
  type PermitRequest,
  type Transport,
} from "../../templates/runtime/index.js";
import { createClient } from "./service.js";
import { virtualTime } from "./virtual-time.js";

const One: Operation<object, { readonly RequestId: string }> = { name: "One", effect: "billing", rateLimit: 1 };

/** A client that may call `One` once a second, and has just done so. */
async function spent(options: Parameters<typeof createClient>[0] = {}) {
  const time = virtualTime();
  const { clock, sleep, transport } = time;
  const client = createClient({ clock, sleep, transport, ...options });
  await call(client, One);
  // The lanes are there from now on.
  await time.run(call(client, One));
  const begin = time.clock();
  const ask = (signal?: AbortSignalLike, timeout?: number) =>
    call(client, One, {}, { signal, timeout }).then(() => time.clock() - begin);
  return { time, client, ask, sent: () => time.sent.length - 2 };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a call that waits for its turn", () => {
  test("comes in its turn", async () => {
    const { time, ask } = await spent();
    expect(await time.run(Promise.all([ask(), ask(), ask()]))).toEqual([1040, 2080, 3120]);
    expect(time.sleeping()).toBe(0);
  });

  test.each([
    ["the first", 0, [1040, 2080]],
    ["one behind it", 1, [1040, 2080]],
    ["the last", 2, [1040, 2080]],
  ] as const)("is given up at once when its signal is aborted: %s of three", async (_, index, ends) => {
    const { time, ask, sent } = await spent();
    const controllers = [0, 1, 2].map(() => new AbortController());
    const calls = controllers.map(({ signal }) => ask(signal));
    const rest = Promise.all(calls.filter((_call, each) => each !== index));
    const failed = expect(calls[index]).rejects.toMatchObject({ name: "AbortError", cause: "why", sent: false });
    await settled();
    controllers[index]?.abort("why");
    await failed;
    expect(await time.run(rest)).toEqual(ends);
    expect(sent()).toBe(2);
    expect(time.sleeping()).toBe(0);
  });

  test("is not held up for good by one whose timers have ended with its request, as a worker's do", async () => {
    const { time, ask, sent } = await spent();
    const { clock, transport } = time;
    const ended = createClient({ clock, transport, sleep: () => new Promise(() => undefined) });
    const settles = vi.fn();
    const begin = time.clock();
    void call(ended, One).then(settles, settles);
    const behind = ask();
    await settled();
    time.set(begin + 6040);
    const late = ask();
    await settled();
    expect(sent()).toBe(0);
    time.set(begin + 6041);
    const last = ask();
    expect(await time.run(Promise.all([behind, late, last]))).toEqual([6041, 7081, 8121]);
    expect(settles).not.toHaveBeenCalled();
  });

  test("leaves neither timer nor listener", async () => {
    const { time, ask } = await spent();
    const listeners = new Map<() => void, number>();
    const signal = {
      aborted: false,
      addEventListener: (_: "abort", listener: () => void) => void listeners.set(listener, 1),
      removeEventListener: (_: "abort", listener: () => void) => void listeners.set(listener, 0),
    };
    await time.run(Promise.all([ask(signal), ask(signal), ask(signal)]));
    expect(listeners.size).toBeGreaterThan(2);
    expect([...listeners.values()].filter((left) => left !== 0)).toEqual([]);
    expect(time.sleeping()).toBe(0);
  });

  test("is refused at once when the wait is longer than its timeout, and says why", async () => {
    const { time, ask, sent } = await spent();
    const waiting = [ask(), ask()];
    const refused = ask(undefined, 3000);
    await expect(refused).rejects.toMatchObject({
      ...{ name: "RateLimitError", service: "test-redis/2018-04-12", action: "One", attempts: 1 },
      ...{ executed: "no", retryable: false, limit: 1, wait: 3120 },
      message:
        "One: the wait for its turn, of 1 per second, takes 3120 ms, longer than its timeout of 3000 ms; nothing was sent. " +
        "Send fewer calls at once, or give a longer timeout.",
    });
    expect(sent()).toBe(0);
    expect(await time.run(Promise.all(waiting))).toEqual([1040, 2080]);
    expect(await time.run(ask(undefined, 1040))).toBe(3120);
  });

  test("does not count those ahead that have been aborted", async () => {
    const { time, ask } = await spent();
    const controllers = Array.from({ length: 50 }, () => new AbortController());
    const first = ask();
    const failed = Promise.allSettled(controllers.map(({ signal }) => ask(signal)));
    await settled();
    controllers.forEach((controller) => controller.abort());
    await failed;
    expect(await time.run(Promise.all([first, ask(undefined, 2080)]))).toEqual([1040, 2080]);
  });

  test("is refused when the sleep took longer than it should", async () => {
    const { time, ask, sent } = await spent();
    const failed = expect(time.run(Promise.all([ask(), ask(undefined, 2500)]))).rejects.toMatchObject({
      name: "RateLimitError",
      executed: "no",
    });
    await settled();
    time.set(time.clock() + 60_000);
    await failed;
    expect(sent()).toBe(1);
  });
});

describe("time limits of a call that has waited", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  /** A call that waits 1040 ms for its turn, of one second a permit and 2000 ms a request, and then for an answer. */
  async function waiting() {
    let answer = (_: HttpResponse): void => undefined;
    let sent = 0;
    const transport: Transport = (_request, { onCancel }) => {
      sent++;
      onCancel(() => "unknown");
      return new Promise<HttpResponse>((resolve) => (answer = resolve));
    };
    const limiter: Limiter = { acquire: ({ sleep }) => sleep(1900) };
    const client = createClient({ clock: Date.now, transport, rateLimit: limiter, timeout: 2000 });
    const pending = call(client, One);
    await vi.advanceTimersByTimeAsync(1899);
    expect(sent).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toBe(1);
    return { pending, answer: () => answer({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"}}' }) };
  }

  test("begin anew for the request", async () => {
    const { pending, answer } = await waiting();
    await vi.advanceTimersByTimeAsync(1999);
    answer();
    await expect(pending).resolves.toEqual({ RequestId: "r" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("end it all the same", async () => {
    const { pending } = await waiting();
    const failed = expect(pending).rejects.toMatchObject({ name: "TimeoutError", sent: "unknown", timeout: 2000 });
    await vi.advanceTimersByTimeAsync(2000);
    await failed;
    expect(vi.getTimerCount()).toBe(0);
  });

  test("hold for a limiter that never answers", async () => {
    const asked: PermitRequest[] = [];
    const rateLimit = { acquire: (request: PermitRequest) => (asked.push(request), new Promise(() => undefined)) };
    const pending = call(createClient({ clock: Date.now, rateLimit, timeout: 2000 }), One);
    const failed = expect(pending).rejects.toMatchObject({ name: "TimeoutError", sent: false });
    await vi.advanceTimersByTimeAsync(2000);
    await failed;
    expect(asked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
