import type { MaybePromise } from "../flow/chain.js";
import type { CallDetails } from "../errors.js";
import type { AbortSignalLike } from "../flow/signal.js";

/** What a limiter is asked for: one request of an action whose definition states a limit. */
export interface PermitRequest extends Pick<CallDetails, "service" | "action" | "attempts"> {
  /** Undefined when the action takes none. */
  readonly region: string | undefined;
  /** Whose quota the request counts against: the id of an access key, or a digest of a token. Never a secret. */
  readonly account: string;
  /** Documented requests per second. */
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

/** Keeps clients below the documented requests per second of each action. */
export interface Limiter {
  /**
   * Asked before each attempt, for a permit that cannot be given back. Whatever it returns is the permit; a promise has the
   * attempt wait, and one that rejects ends the call: with `refuse`, or with whatever it likes.
   */
  readonly acquire: (request: PermitRequest) => MaybePromise<unknown>;
}
