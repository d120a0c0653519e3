import type { Context } from "../call/context.js";
import type { CallOptions } from "../options.js";
import type { Admit, AnyOperation } from "../protocol.js";
import { chain, isPending, type MaybePromise } from "../flow/chain.js";
import type { CallDetails } from "../errors.js";
import type { Guarded } from "../flow/guard.js";
import { RateLimitError } from "./error.js";
import type { PermitRequest } from "./limiter.js";
import { acquire } from "./queues.js";

/** The call that asks. */
interface Asking {
  readonly context: Context;
  readonly operation: AnyOperation;
  readonly options: CallOptions;
}

/** Has an attempt of an action that has a limit wait for its permit: from the client's limiter, or else from the process's. */
export function admission(job: Asking, details: CallDetails, timeout: number, { restart }: Guarded): Admit {
  const { rateLimit } = job.context.options;
  const limit = job.operation.rateLimit;
  if (rateLimit === false || limit === undefined) return () => undefined;
  return (account) =>
    chain(account(), (owner): MaybePromise<unknown> => {
      const request = requestOf(job, details, { account: owner, limit, timeout });
      const permitted = rateLimit ? rateLimit.acquire(request) : acquire(request);
      if (!isPending(permitted)) return undefined;
      // The wait has the time limit for itself, and so has the request after it: one that waited long must not be cut short.
      restart();
      return permitted.then(restart);
    });
}

function requestOf(
  { context, operation, options }: Asking,
  details: CallDetails,
  asked: Pick<PermitRequest, "account" | "limit" | "timeout">,
): PermitRequest {
  const { service, action, attempts } = details;
  return {
    ...asked,
    service,
    action,
    attempts,
    region: operation.region === false ? undefined : context.options.region,
    signal: options.signal,
    clock: context.clock,
    sleep: context.sleep,
    refuse: (problem, wait, cause) => new RateLimitError({ ...details, limit: asked.limit, wait }, problem, cause),
  };
}
