import type { MockClock } from "../clock.js";

/** What is to happen at some time of the mock's clock. It happens late, when someone looks, but as if it had been in time. */
export interface Schedule {
  /** The moment that counts: while something that fell due happens, the moment at which it was due; else the clock's. */
  readonly now: () => number;
  readonly at: (time: number, happen: () => void) => void;
  /** Lets all that has fallen due happen in its order, with what that brings about in turn. */
  readonly settle: () => void;
}

export function createSchedule(clock: MockClock): Schedule {
  const events: { readonly time: number; readonly happen: () => void }[] = [];
  let moment: number | undefined;
  return {
    now: () => moment ?? clock.now(),
    at: (time, happen) => {
      const later = events.findIndex((event) => event.time > time);
      events.splice(later < 0 ? events.length : later, 0, { time, happen });
    },
    settle: () => {
      if (moment !== undefined) return;
      const until = clock.now();
      try {
        for (let event = events[0]; event && event.time <= until; event = events[0]) {
          events.shift();
          moment = event.time;
          event.happen();
        }
      } finally {
        moment = undefined;
      }
    },
  };
}
