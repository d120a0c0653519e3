import { AbortError, TimeoutError, type CallDetails } from "../errors.js";
import { guard, type GiveUp } from "../flow/guard.js";
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

/** The error of a call that its caller aborts, or that takes longer than `timeout`. */
export function giveUpOf(details: CallDetails, { signal }: CallOptions, timeout = 0): GiveUp {
  return (why, sent) =>
    why === "abort"
      ? new AbortError({ ...details, sent }, signal?.reason)
      : new TimeoutError({ ...details, sent, timeout });
}

/** Waits between attempts or polls, as long as the caller does. */
export function rest(job: Job, ms: number, attempts: number): Promise<void> {
  const { context, options } = job;
  const giveUp = giveUpOf(detailsOf(job, attempts), options);
  return guard(options.signal, undefined, giveUp, () => context.sleep(ms, options.signal));
}
