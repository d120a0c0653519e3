import type { MaybePromise } from "../flow/chain.js";
import type { PermitRequest } from "./limiter.js";
import { load } from "../flow/load.js";
import { period, take, type Bucket } from "./bucket.js";

/** A time means something to those alone who read the same clock: real clients all do. */
const buckets = new WeakMap<() => number, Map<string, Bucket>>();

/**
 * The limiter of clients that are given none. All clients of a process share its buckets, first come, first served, so
 * that two with the same key share what the key may do.
 */
export function acquire(request: PermitRequest): MaybePromise<unknown> {
  const bucket = bucketOf(request);
  const { limit, clock } = request;
  if (bucket.waiting === 0 && take(bucket, limit, clock()) === 0) return undefined;
  bucket.waiting++;
  return load(() => import("./turns.js"), "rateLimit")
    .then(({ waitForTurn }) => waitForTurn(bucket, request))
    .finally(() => bucket.waiting--);
}

function bucketOf({ service, action, region, account, clock }: PermitRequest): Bucket {
  let known = buckets.get(clock);
  if (known === undefined) buckets.set(clock, (known = new Map<string, Bucket>()));
  const key = JSON.stringify([service, action, region, account]);
  let bucket = known.get(key);
  if (bucket === undefined) {
    // With each bucket that comes, those that are empty by now go.
    for (const [other, { times, waiting }] of known)
      if (waiting === 0 && (times.at(-1) ?? 0) + period <= clock()) known.delete(other);
    known.set(key, (bucket = { times: [], waiting: 0 }));
  }
  return bucket;
}
