/** Requests of one action, region and account. */
export interface Bucket {
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
export const period = 1040;

/** Takes a permit; or else returns the milliseconds until there is one. */
export function take({ times }: Bucket, limit: number, now: number): number {
  const [first = 0] = times;
  if (times.length >= limit) {
    const pause = first + period - now;
    if (pause > 0) return pause;
    times.shift();
  }
  times.push(now);
  return 0;
}
