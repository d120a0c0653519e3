/** Counts requests, and says when there is one too many. */
export interface Throttle {
  /** True when the limit of requests per second is used up for what the key names. */
  readonly exceeds: (key: string, limit: number, now: number) => boolean;
}

/** A sliding window of one second; refused requests do not count. */
export function createThrottle(): Throttle {
  const windows = new Map<string, number[]>();
  return {
    exceeds: (key, limit, now) => {
      const recent = (windows.get(key) ?? []).filter((time) => time > now - 1000);
      const isFull = recent.length >= limit;
      windows.set(key, isFull ? recent : [...recent, now]);
      return isFull;
    },
  };
}
