import type { AbortSignalLike, HttpRequest, Transport } from "../../templates/runtime/index.js";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock and a sleep that belong together, and a service that notes when a request comes and answers at once. */
export interface VirtualTime {
  readonly clock: () => number;
  readonly sleep: (ms: number, signal?: AbortSignalLike) => Promise<void>;
  readonly transport: Transport;
  /** What went out, and when. */
  readonly sent: { readonly at: number; readonly request: HttpRequest }[];
  readonly sleeping: () => number;
  /** Lets time pass until the work is done: it jumps to the next one who sleeps, once all others wait for that. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
  /** Sets the clock. */
  readonly set: (now: number) => void;
}

export function virtualTime(answer = '{"Response":{"RequestId":"r"}}', begin = 1_732_609_800_000): VirtualTime {
  let now = begin;
  const sleepers = new Set<Sleeper>();
  const sent: { at: number; request: HttpRequest }[] = [];
  const sleep = (ms: number, signal?: AbortSignalLike): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        sleepers.delete(sleeper);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const sleeper = { until: now + ms, wake: end };
      sleepers.add(sleeper);
      signal?.addEventListener("abort", end);
    });
  const tick = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    const [next] = [...sleepers].sort((one, other) => one.until - other.until);
    if (next === undefined) return;
    now = Math.max(now, next.until);
    next.wake();
  };
  const run = async <T>(work: Promise<T>): Promise<T> => {
    const open = new Set([work]);
    const done = work.finally(() => open.clear());
    done.catch(() => undefined);
    while (open.size > 0) await tick();
    return done;
  };
  const transport: Transport = (request) => {
    sent.push({ at: now, request });
    return Promise.resolve({ status: 200, headers: {}, body: answer });
  };
  return { clock: () => now, sleep, transport, sent, sleeping: () => sleepers.size, run, set: (to) => void (now = to) };
}

/** The most requests that any second saw, wherever it began. */
export function mostInASecond(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.max(0, ...sorted.map((begin) => sorted.filter((time) => time >= begin && time < begin + 1000).length));
}
