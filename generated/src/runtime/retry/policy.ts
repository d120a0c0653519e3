import type { CallError } from "../errors.js";
import type { Effect, RetryClass } from "../operation.js";

/** A failed attempt that can be repeated without harm, as a retry policy sees it. */
export interface Failure {
  readonly error: CallError;
  readonly action: string;
  readonly effect: Effect;
  /** Class of the error code, when the definitions say that a later attempt may succeed. */
  readonly retryClass: RetryClass | undefined;
  /** Number of attempts so far. */
  readonly attempts: number;
  /** Milliseconds that the service asked to wait, if it did. */
  readonly retryAfter: number | undefined;
}

/**
 * Milliseconds until the next attempt, or undefined to give up. It is asked only where another attempt does no harm: of a
 * `read` or `idempotent` action, or when the service certainly did not execute the call. Each attempt is signed anew.
 */
export type RetryPolicy = (failure: Failure) => number | undefined | Promise<number | undefined>;
