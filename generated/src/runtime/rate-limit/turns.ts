import type { PermitRequest } from "./limiter.js";
import { enqueue } from "./queue.js";
import { period, take, type Bucket } from "./bucket.js";

// Loaded when a bucket is empty.

/** Waits for a permit of a bucket; rejects at once when that would take longer than the request has. */
export function waitForTurn(bucket: Bucket, request: PermitRequest): Promise<void> {
  const { limit } = request;
  return enqueue(bucket, request, {
    take: (now) => {
      // Times beyond now are those of a clock that has been set back since.
      bucket.times = bucket.times.map((time) => Math.min(time, now));
      return take(bucket, limit, now);
    },
    forecast: (ahead, now) => {
      const first = bucket.times[bucket.times.length - limit + (ahead % limit)] ?? now - period;
      return Math.min(first, now) + period * (1 + Math.floor(ahead / limit)) - now;
    },
  });
}
