import type { Job, Try } from "../call/job.js";
import { rest } from "../call/give-up.js";
import { busyWait } from "./busy.js";
import { CallError, type ApiError } from "../errors.js";
import { clockCorrection, retryAfterOf } from "./service-clock.js";
import type { Message } from "../protocol.js";
import type { Failure } from "./policy.js";
import type { PastFailure } from "../errors.js";
import { standardRetry } from "./standard.js";

// Loaded when an attempt has failed.

/** Resolves when the call is to be tried again; rejects with what the caller is to get. */
export type Recover = (error: CallError, one: Try) => Promise<void>;

/** What follows the failures of one call. */
export function recovery(job: Job, message: Message): Recover {
  const failures: PastFailure[] = [];
  const next = remedies(job, message);
  let inDoubt = false;
  return async (error, one) => {
    if (isForeign(job, error)) Object.assign(error, { executed: "no" });
    inDoubt ||= error.executed !== "no";
    const pause = await next(error, one);
    if (pause === undefined) throw complete(error, inDoubt, failures);
    failures.push({ name: error.name, ...(isRefusal(error) ? { code: error.code } : {}), pause });
    job.context.onRetry?.(error, pause);
    if (pause > 0)
      await rest(job, pause, one.attempts).catch((aborted: unknown) => {
        throw aborted instanceof CallError ? complete(aborted, inDoubt, failures) : aborted;
      });
  };
}

/** True for the failure of what the credentials needed to call: this call has not been sent then. */
const isForeign = ({ context, operation }: Job, { action, service }: CallError): boolean =>
  action !== operation.name || service !== context.service.id;

const isRefusal = (error: CallError): error is ApiError => error.name === "ApiError";

/** The error of the last attempt as the error of the call: what earlier ones met, and what they may have done. */
function complete(error: CallError, inDoubt: boolean, failures: readonly PastFailure[]): CallError {
  return Object.assign(
    error,
    failures.length === 0 ? {} : { failures },
    inDoubt && error.executed === "no" ? { executed: "unknown" } : {},
  );
}

/**
 * What may help, in this order: a credential or the clock is put right, a busy instance waited for, the policy asked.
 * Undefined when nothing does.
 */
function remedies(job: Job, message: Message): (error: CallError, one: Try) => Promise<number | undefined> {
  const { context, operation } = job;
  const { channel, memory } = context;
  const correct = clockCorrection(context);
  const wait = busyWait(context, job.options);
  const ask = policy(job);
  let renewed = false;
  return async (error, one) => {
    // What the credentials needed to call has had its own attempts.
    if (error.name === "AbortError" || isForeign(job, error)) return undefined;
    if (one.refusal?.credentials === true && !renewed) {
      renewed = true;
      // What its source says of a failure to renew, the next call gets to know.
      if (await Promise.resolve(channel.renew(message)).catch(() => false)) return 0;
    }
    if (isRefusal(error) && correct(error, one)) return 0;
    const { name: action, effect } = operation;
    if (error.executed !== "no" && effect !== "read" && effect !== "idempotent") return undefined;
    const retryAfter = retryAfterOf(one.response?.headers["retry-after"], context.clock() + memory.offset);
    const { retryClass, attempts } = one;
    const failure: Failure = { error, action, effect, retryClass, attempts, retryAfter };
    return retryClass === "busy" && wait !== undefined ? wait(failure) : ask(failure);
  };
}

/** The client's policy within the caller's `retries`; waiting for an instance and putting things right do not count. */
function policy({ context, options }: Job): (failure: Failure) => Promise<number | undefined> {
  const { retry = standardRetry(context) } = context.options;
  const limit = options.retries ?? context.options.retries ?? (context.options.retry === undefined ? 3 : Infinity);
  let repeats = 0;
  return async (failure) => {
    if (retry === false || repeats >= limit) return undefined;
    repeats += 1;
    return retry(failure);
  };
}
