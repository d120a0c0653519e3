import type { CallDetails } from "../errors.js";
import type { GivenUp } from "../flow/guard.js";
import type { RetryClass } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { HttpResponse } from "../platform.js";
import type { AnyOperation, Outcome } from "../protocol.js";
import type { Context } from "./context.js";

/** What stays the same over the attempts of a call. */
export interface Job {
  readonly context: Context;
  readonly operation: AnyOperation;
  readonly options: CallOptions;
}

/** One attempt, and what is left of it when it fails. */
export interface Try {
  readonly attempts: number;
  /** Correction of the clock that its signature was made with. */
  readonly offset: number;
  /** Texts of its request that must not show up anywhere. */
  secrets?: readonly string[];
  /** What ended the exchange, when there is no response. */
  lost?: { readonly error: unknown };
  /** Why it was given up, when it was. */
  gaveUp?: GivenUp;
  response?: HttpResponse;
  /** The refusal as the protocol understood it, and what follows of its code. */
  refusal?: Refused;
  retryClass?: RetryClass | undefined;
}

export type Refused = Extract<Outcome, { kind: "refused" }>;

/** What the errors of an attempt say about the call. */
export function detailsOf({ context: { service }, operation }: Job, attempts: number): CallDetails {
  return { service: service.id, action: operation.name, attempts, effect: operation.effect };
}

/** Milliseconds that an attempt may take. */
export const timeoutOf = ({ context, options }: Job): number => options.timeout ?? context.options.timeout ?? 60_000;
