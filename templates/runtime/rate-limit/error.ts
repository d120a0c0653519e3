import { CallError, type CallDetails } from "../errors.js";

/**
 * There was no permit for the request in time, or the limiter has failed, which `cause` says. Nothing was sent. It is not
 * retried by default: that would wait in the queue after all.
 */
export class RateLimitError extends CallError {
  declare readonly name: "RateLimitError";
  /** Documented requests per second. */
  declare readonly limit: number;
  /** Milliseconds, at the least, until there would have been one, as far as the limiter knows. */
  declare readonly wait: number | undefined;
  constructor(fields: CallDetails & Pick<RateLimitError, "limit" | "wait">, problem: string, cause?: unknown) {
    super("RateLimitError", { ...fields, executed: "no", retryable: false }, problem, cause);
  }
}
