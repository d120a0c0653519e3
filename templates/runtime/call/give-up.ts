import { AbortError, TimeoutError, type CallDetails, type CallError } from "../errors.js";
import { guard, type GiveUp } from "../flow/guard.js";
import type { CallOptions } from "../options.js";
import { detailsOf, type Job } from "./job.js";

// Loaded when an attempt has failed, or somebody waits.

/** The error of a call that its caller aborts, or that takes longer than `timeout`. */
export function giveUpOf(
  details: CallDetails,
  { signal }: CallOptions,
  timeout = 0,
): (...given: Parameters<GiveUp>) => CallError {
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
