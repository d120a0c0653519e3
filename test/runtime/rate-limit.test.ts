import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { call, type Operation, type PermitRequest } from "../../templates/runtime/index.js";
import { acquire } from "../../templates/runtime/rate-limit/queues.js";
import { createClient } from "./service.js";
import { mostInASecond, virtualTime, type VirtualTime } from "./virtual-time.js";

const limited = (limit: number, name = "Limited"): Operation<object, { readonly RequestId: string }> => ({
  name,
  effect: "read",
  rateLimit: limit,
});

const clientOf = ({ clock, sleep, transport }: VirtualTime, options: Parameters<typeof createClient>[0] = {}) =>
  createClient({ clock, sleep, transport, ...options });

const timesOf = ({ sent }: VirtualTime): number[] => sent.map(({ at }) => at);

/** So many calls at once. */
const flood = (client: ReturnType<typeof createClient>, operation: Operation<object, unknown>, count: number) =>
  Promise.all(Array.from({ length: count }, () => call(client, operation)));

describe("the limiter in memory", () => {
  test.each([1, 20, 100])(
    "keeps to %s a second, wherever the second begins, and uses 95 percent of it",
    async (limit) => {
      const time = virtualTime();
      const count = limit * 20;
      await time.run(flood(clientOf(time), limited(limit), count));
      const times = timesOf(time);
      expect(times).toHaveLength(count);
      expect(mostInASecond(times)).toBe(limit);
      const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
      expect((count - limit) / seconds / limit).toBeGreaterThanOrEqual(0.95);
    },
  );

  test("keeps to it for a service that sees each request up to 40 ms late", async () => {
    const time = virtualTime();
    await time.run(flood(clientOf(time), limited(20), 400));
    const arrivals = timesOf(time).map((at, index) => at + ((index * 7919) % 41));
    expect(mostInASecond(arrivals)).toBeLessThanOrEqual(20);
  });

  test("keeps to it whenever calls come, and lets none wait without need", async () => {
    const arrivals = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 9 }), async (pauses, limit) => {
        const time = virtualTime();
        const client = clientOf(time);
        let begin = time.clock();
        const starts = pauses.map((pause) => (begin += pause % 7 === 0 ? pause : pause % 40));
        const calls = starts.map((start) => time.sleep(start - time.clock()).then(() => call(client, limited(limit))));
        await time.run(Promise.all(calls));
        const times = timesOf(time);
        expect(mostInASecond(times)).toBeLessThanOrEqual(limit);
        times.forEach((at, index) => {
          const earliest = Math.max(starts[index] ?? 0, (times[index - limit] ?? 0) + 1040);
          expect(at).toBe(earliest);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("lets another action, region, key and service have a lane of its own; clients with one key share theirs", async () => {
    const time = virtualTime();
    const key = { secretId: "other", secretKey: "other" };
    const clients = [
      clientOf(time),
      clientOf(time),
      clientOf(time, { region: "ap-beijing" }),
      clientOf(time, { credentials: key }),
    ];
    const begin = time.clock();
    const note = (work: Promise<unknown>): Promise<number> => work.then(() => time.clock() - begin);
    const ends = [
      ...clients.map((client) => note(call(client, limited(1)))),
      note(call(clientOf(time), limited(1, "Other"))),
    ];
    expect(await time.run(Promise.all(ends))).toEqual([0, 1040, 0, 0, 0]);
  });

  test("forgets lanes that are empty", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void; // the flag has just made it
    let now = 0;
    const clock = (): number => now;
    const request = { service: "s", action: "a", attempts: 1, region: undefined, limit: 1, timeout: 1 };
    const rest = { signal: undefined, clock, sleep: () => Promise.resolve(), refuse: () => new Error("refused") };
    const ask = (account: string): unknown => acquire({ ...request, ...rest, account });
    await Promise.allSettled([ask("first"), ask("first")]);
    collect();
    const before = process.memoryUsage().heapUsed;
    let refused = 0;
    for (let account = 0; account < 20_000; account++) {
      now += 100;
      if (ask(`account ${account}`) !== undefined) refused++;
    }
    expect(refused).toBe(0);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000);
  });

  test("is not fooled into an endless wait by a clock that stops, or is set back", async () => {
    const time = virtualTime();
    const still = clientOf(time, { sleep: () => Promise.resolve() });
    await flood(still, limited(2), 50);
    expect(time.sent).toHaveLength(50);
    const back = virtualTime();
    const client = clientOf(back);
    await back.run(flood(client, limited(2), 2));
    back.set(back.clock() - 3_600_000);
    const begin = back.clock();
    await back.run(call(client, limited(2)));
    expect(back.clock() - begin).toBe(1040);
  });

  test("has each attempt take a permit of its own", async () => {
    const time = virtualTime('{"Response":{"Error":{"Code":"InternalError","Message":"?"},"RequestId":"r"}}');
    const asked: PermitRequest[] = [];
    const rateLimit = { acquire: (request: PermitRequest) => void asked.push(request) };
    const retry = ({ attempts }: { readonly attempts: number }): number | undefined => (attempts < 3 ? 1 : undefined);
    const failing = call(clientOf(time, { rateLimit, retry }), limited(20));
    await expect(time.run(failing)).rejects.toMatchObject({ name: "ApiError", attempts: 3 });
    expect(asked.map(({ attempts }) => attempts)).toEqual([1, 2, 3]);
  });

  // Last: what is loaded afterwards has classes of its own.
  test("counts the calls that went out before it was loaded", async () => {
    vi.resetModules();
    const { call } = await import("../../templates/runtime/index.js");
    const { createClient } = await import("./service.js");
    const { clock, sleep, transport, run, sent } = virtualTime();
    const client = createClient({ clock, sleep, transport });
    const begin = clock();
    for (let count = 0; count < 20; count++) await call(client, limited(20));
    expect(sent.map(({ at }) => at - begin)).toEqual(Array.from({ length: 20 }, () => 0));
    await run(call(client, limited(20)));
    expect(sent.map(({ at }) => at - begin).slice(20)).toEqual([1040]);
  });
});
