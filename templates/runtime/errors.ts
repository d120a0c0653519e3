import type { Effect, Sent } from "./operation.js";
import { executedOf, type Executed } from "./outcome/index.js";
import type { Violation } from "./validation/violation.js";
import { brand, SdkError } from "./sdk-error.js";
import type { Waited } from "./wait/options.js";

export { SdkError };

/** Which call an error belongs to. */
export interface CallDetails {
  /** Id of the service, such as the folder of its definitions. */
  readonly service: string;
  readonly action: string;
  /** How many times the request was tried. */
  readonly attempts: number;
  /** What another attempt does; the message of a failure that is in doubt goes by it. */
  readonly effect?: Effect;
}

/** What an earlier attempt of a call met, and how long the call waited then. */
export interface PastFailure {
  readonly name: string;
  /** Error code, when the service refused. */
  readonly code?: string;
  /** Milliseconds. */
  readonly pause: number;
}

/** An option is missing or wrong. Nothing was sent; the message says what to do. */
export class ConfigError extends SdkError {
  protected static override readonly [brand]: string = "ConfigError/SdkError";
  declare readonly name: "ConfigError";
  /** Name of the option. */
  declare readonly option: string;
  constructor(option: string, message: string, cause?: unknown) {
    super(message, { option }, cause);
  }
}

/** The input does not satisfy the definitions (nothing was sent), or with `validateResponse: "throw"` the response does not. */
export class ValidationError extends SdkError {
  protected static override readonly [brand]: string = "ValidationError/SdkError";
  declare readonly name: "ValidationError";
  declare readonly service: string;
  declare readonly action: string;
  declare readonly subject: "request" | "response";
  /** In the order of the definitions; of very many, the first. */
  declare readonly violations: readonly Violation[];
  /** How many there are beyond those. */
  declare readonly more?: number;
  constructor(
    service: string,
    action: string,
    subject: "request" | "response",
    violations: readonly Violation[],
    more = 0,
    cause?: unknown,
  ) {
    const list = violations.map(({ message }) => message).join("; ");
    const rest = more > 0 ? `; and ${more} more` : "";
    const fields = { service, action, subject, violations, ...(more > 0 ? { more } : {}) };
    super(`${action}: the ${subject} is not valid: ${list}${rest}.`, fields, cause);
  }
}

/** A call that was tried and has no result. */
export abstract class CallError extends SdkError {
  protected static override readonly [brand]: string = "CallError/SdkError";
  declare readonly service: string;
  declare readonly action: string;
  declare readonly attempts: number;
  /** What is known of the call as a whole, earlier attempts included. Unless it is `"no"`, look before doing it again. */
  declare readonly executed: Executed;
  /** True when the same call may succeed later. */
  declare readonly retryable: boolean;
  /** What the attempts before the last one met; absent when there was none. */
  declare readonly failures?: readonly PastFailure[];
  constructor({ effect = "read", ...given }: CallDetails & Fate, message: string, cause?: unknown) {
    const executed = given.executed ?? executedOf({ effect, sent: given.sent ?? "unknown" });
    const inDoubt = executed === "unknown" && (effect === "write" || effect === "billing");
    const doubt = inDoubt ? "; it may have been executed: check before repeating it" : "";
    super(`${given.action}: ${message}${doubt}`, { retryable: true, ...given, executed }, cause);
  }
}

/** What is known of a call that failed; where there was no response, it goes by what was sent. */
interface Fate {
  readonly executed?: Executed;
  readonly retryable?: boolean | undefined;
  readonly sent?: Sent;
}

/** The class as errors extend it that are made of `Fields` and add nothing: a constructor of their own would only pass them on. */
type MadeOf<Fields> = Omit<typeof CallError, "prototype"> &
  (abstract new (fields: CallDetails & Fate & Fields, message: string, cause?: unknown) => CallError);

/** The service refused the call. `code` is a literal union once narrowed. */
export class ApiError<Code extends string = string> extends CallError {
  protected static override readonly [brand]: string = "ApiError/CallError/SdkError";
  declare readonly name: "ApiError";
  declare readonly code: Code;
  /** What to quote to the vendor; empty when the response had none. */
  declare readonly requestId: string;
  /** HTTP status; many services respond with 200 to everything. */
  declare readonly status: number;
  /** What else a protocol reads in a refusal, such as numbers behind the code. */
  declare readonly details?: Readonly<Record<string, string | number>>;
  constructor(
    fields: CallDetails & Pick<ApiError<Code>, "code" | "requestId" | "status" | "executed" | "retryable" | "details">,
    message: string,
  ) {
    super(fields, `${fields.code}: ${message}${fields.requestId && ` (request ${fields.requestId})`}`);
  }
}

/** A response came that cannot be understood: not JSON, cut short, too large, or with a number that JavaScript would round. */
export class ResponseError extends (CallError as MadeOf<ResponseFields>) {
  protected static readonly [brand]: string = "ResponseError/CallError/SdkError";
  declare readonly name: "ResponseError";
  declare readonly status: number;
  declare readonly requestId: string | undefined;
}

interface ResponseFields {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly executed: Executed;
  readonly retryable: boolean;
}

/** No response. `sent` says whether the service can have seen the request. */
export class NetworkError extends (CallError as MadeOf<{ readonly sent: Sent }>) {
  protected static readonly [brand]: string = "NetworkError/CallError/SdkError";
  declare readonly name: "NetworkError";
  declare readonly sent: Sent;
}

/** No response within the `timeout` of the call. */
export class TimeoutError extends CallError {
  protected static override readonly [brand]: string = "TimeoutError/CallError/SdkError";
  declare readonly name: "TimeoutError";
  declare readonly sent: Sent;
  /** The limit, in milliseconds. */
  declare readonly timeout: number;
  constructor(fields: CallDetails & { readonly sent: Sent; readonly timeout: number }) {
    super(fields, `no response within ${fields.timeout} ms`);
  }
}

/** The caller's signal was aborted; `cause` is its reason. */
export class AbortError extends CallError {
  protected static override readonly [brand]: string = "AbortError/CallError/SdkError";
  declare readonly name: "AbortError";
  declare readonly sent: Sent;
  constructor(fields: CallDetails & { readonly sent: Sent }, reason: unknown) {
    super({ ...fields, retryable: false }, "aborted by the caller", reason);
  }
}

/** A background task failed, came to a dead end, or did not end in time. */
export class WaitError<Observation = unknown> extends SdkError implements Waited<Observation> {
  protected static override readonly [brand]: string = "WaitError/SdkError";
  declare readonly name: "WaitError";
  declare readonly service: string;
  /** The action that started the task. */
  declare readonly action: string;
  /**
   * `failed`: it says so. `stuck`: it stays where nothing goes on, or as it was before the call. `gone`: it is not there, or no
   * longer. `rejected`: rows of the response say that nothing was begun for them. `no task`: nothing to wait for is named.
   */
  declare readonly reason: "failed" | "stuck" | "gone" | "rejected" | "timeout" | "no task";
  declare readonly response: unknown;
  declare readonly observation: Observation | undefined;
  declare readonly ids: readonly unknown[];
  declare readonly resume: Waited["resume"];
  constructor(
    fields: Pick<WaitError<Observation>, "service" | "action" | "reason" | "observation">,
    message: string,
    cause?: unknown,
  ) {
    super(`${fields.action}: ${message}`, fields, cause);
  }
}

/**
 * True for an `ApiError` of that service and, if any are given, with one of the codes. Works on errors of another copy of
 * this package, too.
 */
export function isApiError<Code extends string = string>(
  service: string,
  error: unknown,
  codes: readonly Code[] = [],
): error is ApiError<Code> {
  if (!(error instanceof ApiError) || error.service !== service) return false;
  return codes.length === 0 || codes.some((code) => code === error.code);
}
