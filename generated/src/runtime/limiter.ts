import type { MaybePromise } from "./chain.js";
import type { CallDetails } from "./errors.js";
import { load } from "./load.js";
import type { AbortSignalLike } from "./signal.js";

/** What a limiter is asked for: one request of an action whose definition states a limit. */
export interface PermitRequest extends CallDetails {
  /** False when the action takes none. */
  readonly region: string | false | undefined;
  /** Whose quota the request counts against: the id of an access key, or a digest of a token. Never a secret. */
  readonly account: string;
  /** Documented requests a second. */
  readonly limit: number;
  /** Milliseconds that the wait may take. One that would take longer is refused at once. */
  readonly timeout: number;
  readonly signal: AbortSignalLike | undefined;
  /** The time in milliseconds, and the way to wait, of the client. */
  readonly clock: () => number;
  readonly sleep: (ms: number, signal?: AbortSignalLike) => Promise<void>;
  /** Makes the error to reject with. `problem` says what and how to mend it; `wait` is what the wait would have taken. */
  readonly refuse: (problem: string, wait?: number, cause?: unknown) => Error;
}

/** Keeps clients below the documented requests a second of each action. */
export interface Limiter {
  /**
   * Asked before each attempt, for a permit that cannot be given back. Whatever it answers is the permit; a promise has the
   * attempt wait, and one that rejects ends the call: with `refuse`, or with whatever it likes.
   */
  readonly acquire: (request: PermitRequest) => MaybePromise<unknown>;
}

/** Requests that went out before there was any doubt, with their times. */
const gone: (readonly [PermitRequest, number])[] = [];
let lanes: typeof import("./lanes.js") | undefined;

/**
 * The limiter of a client that is given none. All clients of a process stand in its lanes, first come, first served, so
 * that two with the same key share what the key may do. The lanes are loaded when there have been as many requests, of
 * whatever action, as one of them may make in a second: most scripts never need them.
 */
export const memoryLimiter: Limiter = {
  acquire: (request) => {
    if (lanes !== undefined) return lanes.acquire(request);
    if (gone.length < request.limit) return void gone.push([request, request.clock()]);
    return load(() => import("./lanes.js"), "The limiter", "rateLimit").then((module) => {
      lanes = module;
      gone.splice(0).forEach(module.record);
      return module.acquire(request);
    });
  },
};
