import { CallError, type CallDetails } from "../errors.js";
import { brand } from "../sdk-error.js";

/**
 * There was no permit for the request in time, or the limiter has failed, which `cause` says. Nothing was sent. It is not
 * retried by default: that would wait in the queue after all.
 */
export class RateLimitError extends CallError {
  protected static override readonly [brand]: string = "RateLimitError/CallError/SdkError";
  declare readonly name: "RateLimitError";
  /** Documented requests per second. */
  declare readonly limit: number;
  /** Milliseconds, at the least, until there would have been one, as far as the limiter knows. */
  declare readonly wait: number | undefined;
  constructor(fields: CallDetails & Pick<RateLimitError, "limit" | "wait">, problem: string, cause?: unknown) {
    super({ ...fields, executed: "no", retryable: false }, problem, cause);
  }
}
