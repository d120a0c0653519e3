import type { MaybePromise } from "../flow/chain.js";
import type { PermitRequest } from "./limiter.js";

/** Where the permits of a queue come from. */
export interface Turns {
  /** Takes a permit at that time; or else returns the milliseconds until it is worth asking again. */
  readonly take: (now: number) => MaybePromise<number>;
  /** Milliseconds, at the least, until a request gets its permit that so many others are ahead of. */
  readonly forecast: (ahead: number, now: number) => number;
}

interface Waiting {
  readonly request: PermitRequest;
  wake: () => void;
  /** When it had its turn, or meant to ask again. */
  due: number;
}

/** Milliseconds after which the first one of a queue is taken for lost. */
const stuckAfter = 5000;

const queues = new WeakMap<object, Waiting[]>();

/**
 * Waits for a permit, first come, first served in each queue. Only the first one sleeps, with its own client's `sleep`; the
 * others have neither timer nor listener. Who no longer wants a permit is passed over. A worker may end a request with its
 * timers and all that comes after them: when the first one has not moved for long, the next caller sets the others free.
 */
export async function enqueue(key: object, request: PermitRequest, turns: Turns): Promise<void> {
  const { clock, signal } = request;
  const queue = queues.get(key) ?? [];
  queues.set(key, queue);
  const begun = clock();
  if (queue[0] && begun > queue[0].due + stuckAfter) {
    for (const other of queue.splice(0)) other.wake();
    // They were here before.
    await Promise.resolve();
  }
  const ahead = queue.filter((other) => other.request.signal?.aborted !== true).length;
  inTime(request, turns.forecast(ahead, begun));
  const own: Waiting = { request, wake: () => undefined, due: begun };
  if (queue.push(own) > 1) await new Promise<void>((resolve) => (own.wake = resolve));
  try {
    // The clock may stop or be set back: a pause that is over has passed all the same.
    let now = clock();
    for (;;) {
      if (signal?.aborted === true) throw request.refuse("its caller has given it up");
      inTime(request, now - begun);
      const pause = await turns.take(now);
      if (pause === 0) return;
      inTime(request, now - begun + pause);
      own.due = now + pause;
      await request.sleep(pause, signal);
      now = Math.max(clock(), now + pause);
    }
  } finally {
    if (queue[0] === own) {
      queue.shift();
      const next = queue.at(0);
      if (next) next.due = clock();
      next?.wake();
    }
  }
}

function inTime({ limit, timeout, refuse }: PermitRequest, wait: number): void {
  if (wait <= timeout) return;
  const ms = Math.ceil(wait);
  throw refuse(
    `the wait for its turn, of ${limit} per second, takes ${ms} ms, longer than its timeout of ${timeout} ms; ` +
      "nothing was sent. Send fewer calls at once, or give a longer timeout.",
    ms,
  );
}
