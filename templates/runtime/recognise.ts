import {
  AbortError,
  ApiError,
  brand,
  CallError,
  ConfigError,
  NetworkError,
  ResponseError,
  SdkError,
  TimeoutError,
  ValidationError,
  WaitError,
} from "./errors.js";
import { RateLimitError } from "./rate-limit/error.js";

// A process may hold this package twice, as ES modules and as CommonJS, each with classes of its own. `instanceof` then goes by
// the brand. Entries import this module for what it does. Bundlers leave it out (`sideEffects: false`), as a bundle need not
// carry what it has no second copy for; `isApiError` does without.

const kinds = {
  ...{ AbortError, ApiError, CallError, ConfigError, NetworkError, RateLimitError },
  ...{ ResponseError, SdkError, TimeoutError, ValidationError, WaitError },
};

/** True for an error of that kind, or one that extends it. */
function isOfKind(error: unknown, kind: string): boolean {
  if (typeof error !== "object" || error === null || !(brand in error)) return false;
  return kind === "SdkError" || (kind === "CallError" ? "executed" in error : error[brand] === kind);
}

const isInstance = Function.prototype[Symbol.hasInstance];

for (const [kind, type] of Object.entries(kinds))
  Object.defineProperty(type, Symbol.hasInstance, {
    // Classes that users derive inherit this: theirs are those that they made.
    value(this: unknown, error: unknown): boolean {
      return isInstance.call(this, error) || (this === type && isOfKind(error, kind));
    },
  });
