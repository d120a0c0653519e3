import type { Job } from "./attempt.js";
import { chain, isPending } from "./chain.js";
import type { CallDetails } from "./errors.js";
import type { Guarded } from "./guard.js";
import { memoryLimiter, type PermitRequest } from "./limiter.js";
import type { Admit } from "./protocol.js";
import { RateLimitError } from "./rate-limit-error.js";

/** Asks the client's limiter for a permit for an attempt of an action that has a limit; lets all others pass. */
export function admission(
  { context: { options, clock, sleep }, operation: { rateLimit: limit, region }, options: { signal } }: Job,
  details: CallDetails,
  timeout: number,
  { restart }: Guarded,
): Admit {
  const { rateLimit = memoryLimiter } = options;
  if (rateLimit === false || limit === undefined) return () => undefined;
  const refuse: PermitRequest["refuse"] = (problem, wait, cause) =>
    new RateLimitError({ ...details, sent: false, limit, wait }, problem, cause);
  const quota = { ...details, region: region ?? options.region, limit, timeout, signal, clock, sleep, refuse };
  return (account) =>
    chain(account(), (owner) => {
      const permit = rateLimit.acquire({ ...quota, account: owner });
      if (!isPending(permit)) return;
      // The wait has the time limit for itself, and so has the request after it: one that waited long must not be cut short.
      restart();
      return permit.then(restart);
    });
}
