import { onAbort } from "./abort.js";
import type { Sent } from "../operation.js";
import type { AbortSignalLike } from "./signal.js";

// Every platform has timers; lib ES2022 does not declare them.
declare const setTimeout: (run: () => void, ms: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

/** Why something was given up. */
export type GivenUp = "abort" | "timeout";

/** The error of what was given up; it knows whether a request had gone out by then. */
export type GiveUp = (why: GivenUp, sent: Sent) => Error;

/** What the guarded work sees of its guard. */
export interface Guarded {
  /** True once given up: what comes back from a wait must not start anything. */
  readonly over: boolean;
  /** Takes the function that stops what is under way. */
  readonly onCancel: (cancel: () => Sent) => void;
  /** Has the time limit begin anew. */
  readonly restart: () => void;
}

/**
 * Runs work under a signal and a time limit. Rejects at once when either strikes, whether or not the work reacts to it, and
 * leaves no timer and no listener behind.
 */
export async function guard<T>(
  signal: AbortSignalLike | undefined,
  timeout: number | undefined,
  giveUp: GiveUp,
  run: (guarded: Guarded) => Promise<T>,
): Promise<T> {
  if (signal?.aborted === true) throw giveUp("abort", false);
  let given: Parameters<GiveUp> | undefined;
  const result = await new Promise<T | undefined>((resolve, reject) => {
    // Until the work has said how to stop it, nothing is on its way.
    let cancel: () => Sent = () => false;
    let timer: unknown;
    const guarded = {
      over: false,
      // Work that comes to its request too late is stopped there.
      onCancel: (stop: () => Sent): unknown => (guarded.over ? stop() : (cancel = stop)),
      restart: () => {
        clearTimeout(timer);
        if (timeout !== undefined && !guarded.over) timer = setTimeout(() => stop("timeout"), timeout);
      },
    };
    const finish = (): void => {
      guarded.over = true;
      clearTimeout(timer);
      forget();
    };
    const stop = (why: GivenUp): void => {
      if (guarded.over) return;
      finish();
      given = [why, cancel()];
      resolve(undefined);
    };
    const forget = onAbort(signal, () => stop("abort"));
    guarded.restart();
    run(guarded).finally(finish).then(resolve, reject);
  });
  // Made here and not by the timer, so that its stack leads to who waits.
  if (given) throw giveUp(...given);
  return result as T; // nothing was given up, so the work has ended
}

/** Waits; the default of the client's `sleep`. An abort ends it early, without an error. */
export function sleep(ms: number, signal?: AbortSignalLike): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(end, ms);
    const forget = onAbort(signal, end);
  });
}
