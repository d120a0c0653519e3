/** The mock's time: what it judges signatures by, and what background work takes. */
export interface MockClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves the time on at once, by milliseconds; all that falls due meanwhile has then happened. */
  readonly advance: (milliseconds: number) => void;
}

/**
 * `"real"` follows the time of the machine, plus what was advanced; `"manual"` does not move until it is advanced. It
 * starts at `start`, or now.
 */
export function createClock(kind: "real" | "manual" = "real", start = Date.now()): MockClock {
  const opened = Date.now();
  let ahead = start - opened;
  return {
    now: () => (kind === "real" ? Date.now() : opened) + ahead,
    advance: (milliseconds) => {
      if (!Number.isFinite(milliseconds) || milliseconds < 0)
        throw new RangeError(`The clock takes a number of milliseconds from 0 to move on by, not ${milliseconds}.`);
      ahead += milliseconds;
    },
  };
}
