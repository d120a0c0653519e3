import type { MaybePromise } from "../flow/chain.js";
import type { PermitRequest } from "./limiter.js";
import { load } from "../flow/load.js";
import type { Turns } from "./queue.js";

/** Requests of one action, region and account. */
interface Lane {
  /** When the latest of them went out: at most as many as the limit. */
  times: number[];
  /** How many wait. While one does, nobody goes ahead of it. */
  waiting: number;
}

/**
 * Milliseconds in which no more requests go out than the limit says. That holds for a second that begins anywhere, so it
 * does not matter when the service begins its own; and the 40 on top are what the ways of two requests may differ by.
 * Counting whole seconds would let twice the limit out around their ends, and even spacing would have single calls wait.
 */
const period = 1040;

/** A time means something to those alone who read the same clock: real clients all do. */
const lanes = new WeakMap<() => number, Map<string, Lane>>();

/**
 * The limiter of clients that are given none. All clients of a process stand in its lanes, first come, first served, so
 * that two with the same key share what the key may do.
 */
export function acquire(request: PermitRequest): MaybePromise<unknown> {
  const lane = laneOf(request);
  const { limit, clock } = request;
  if (lane.waiting === 0 && take(lane, limit, clock()) === 0) return undefined;
  lane.waiting++;
  return load(() => import("./queue.js"), "What waits for a permit", "rateLimit")
    .then(({ enqueue }) => enqueue(lane, request, turnsOf(lane, limit)))
    .finally(() => lane.waiting--);
}

/** Takes a permit; or else answers the milliseconds until there is one. */
function take({ times }: Lane, limit: number, now: number): number {
  const [first = 0] = times;
  if (times.length >= limit) {
    const pause = first + period - now;
    if (pause > 0) return pause;
    times.shift();
  }
  times.push(now);
  return 0;
}

function turnsOf(lane: Lane, limit: number): Turns {
  return {
    take: (now) => {
      // Times beyond now are those of a clock that has been set back since.
      lane.times = lane.times.map((time) => Math.min(time, now));
      return take(lane, limit, now);
    },
    forecast: (ahead, now) => {
      const first = lane.times[lane.times.length - limit + (ahead % limit)] ?? now - period;
      return Math.min(first, now) + period * (1 + Math.floor(ahead / limit)) - now;
    },
  };
}

function laneOf({ service, action, region, account, clock }: PermitRequest): Lane {
  let known = lanes.get(clock);
  if (known === undefined) lanes.set(clock, (known = new Map<string, Lane>()));
  const key = JSON.stringify([service, action, region, account]);
  let lane = known.get(key);
  if (lane === undefined) {
    // With each lane that comes, those that are empty by now go.
    for (const [other, { times, waiting }] of known)
      if (waiting === 0 && (times.at(-1) ?? 0) + period <= clock()) known.delete(other);
    known.set(key, (lane = { times: [], waiting: 0 }));
  }
  return lane;
}
