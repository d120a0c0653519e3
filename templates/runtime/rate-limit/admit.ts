import type { Job } from "../call/attempt.js";
import { chain } from "../flow/chain.js";
import type { CallDetails } from "../errors.js";
import type { Guarded } from "../flow/guard.js";
import { load } from "../flow/load.js";
import type { Asked } from "./permit.js";
import type { Admit } from "../protocol.js";
import { RateLimitError } from "./error.js";

/** Requests that went out, and when, while there were so few, of whatever action, that no limit can have been reached. */
const gone: [number, Asked][] = [];
let permits: typeof import("./permit.js") | undefined;

/**
 * Has an attempt of an action that has a limit wait for its permit. What gives permits is loaded when there have been as
 * many requests as one action may make in a second, or for a limiter of the user's: most scripts never need it.
 */
export function admission(job: Job, details: CallDetails, timeout: number, { restart }: Guarded): Admit {
  const { context, operation } = job;
  const { rateLimit } = context.options;
  const limit = operation.rateLimit;
  if (rateLimit === false || limit === undefined) return () => undefined;
  return (account) =>
    chain(account(), (owner) => {
      const asked: Asked = [job, details, timeout, restart, owner, RateLimitError];
      if (permits) return permits.permit(asked);
      if (!rateLimit && gone.length < limit) return void gone.push([context.clock(), asked]);
      return load(() => import("./permit.js"), "The limiter", "rateLimit").then((module) => {
        permits = module;
        return module.permit(asked, gone.splice(0));
      });
    });
}
