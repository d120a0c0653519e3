import type { Effect, RetryClass } from "./operation.js";
import type { SdkError } from "./errors.js";

/** A failed attempt, as a retry policy sees it. */
export interface Failure {
  readonly error: SdkError;
  readonly action: string;
  readonly effect: Effect;
  /** Class of the error code, when the definitions say that a later attempt may succeed. */
  readonly retryClass: RetryClass | undefined;
  /** Number of attempts so far. */
  readonly attempts: number;
}

/** Milliseconds until the next attempt, or undefined to give up. Each attempt is signed anew. */
export type RetryPolicy = (failure: Failure) => number | undefined | Promise<number | undefined>;
