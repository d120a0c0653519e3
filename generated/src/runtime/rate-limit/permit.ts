import type { Job } from "../call/attempt.js";
import type { MaybePromise } from "../flow/chain.js";
import type { CallDetails } from "../errors.js";
import { acquire, count } from "./queues.js";
import type { PermitRequest } from "./limiter.js";
import type { RateLimitError } from "./error.js";

// Loaded on demand. It imports nothing that the client needs too, so that bundlers can leave all of it to a file of its own.

/** An attempt that needs a permit, the way to begin its time limit anew, whose it is, and the error of one that gets none. */
export type Asked = readonly [
  job: Job,
  details: CallDetails,
  timeout: number,
  restart: () => void,
  account: string,
  error: typeof RateLimitError,
];

/** Asks the client's limiter, or else that of the process, which first hears of those that went out unasked. */
export function permit(asked: Asked, gone: readonly (readonly [number, Asked])[] = []): MaybePromise<unknown> {
  for (const [time, earlier] of gone) count(requestOf(earlier), time);
  const [{ context }, , , restart] = asked;
  const request = requestOf(asked);
  const permitted = context.options.rateLimit ? context.options.rateLimit.acquire(request) : acquire(request);
  if (!isPending(permitted)) return undefined;
  // The wait has the time limit for itself, and so has the request after it: one that waited long must not be cut short.
  restart();
  return permitted.then(restart);
}

const isPending = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

function requestOf([
  { context, operation, options },
  details,
  timeout,
  ,
  account,
  RateLimitError,
]: Asked): PermitRequest {
  const { service, action, attempts } = details;
  const { rateLimit: limit = Infinity } = operation;
  const region = operation.region === false ? undefined : context.options.region;
  return {
    ...{ service, action, attempts, region, account, limit, timeout },
    ...{ signal: options.signal, clock: context.clock, sleep: context.sleep },
    refuse: (problem, wait, cause) => new RateLimitError({ ...details, limit, wait }, problem, cause),
  };
}
