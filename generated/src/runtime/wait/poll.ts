import type { Context } from "../call/context.js";
import { execute } from "../call/execute.js";
import { pages } from "../call/paginate.js";
import { CallError } from "../errors.js";
import type { Paginate } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { AnyOperation } from "../protocol.js";
import type { Failure } from "../retry/policy.js";
import { isIncomplete, type Aim } from "./judge.js";

/** What became of one poll. A fault is one that the next poll may not meet. */
export type Polled =
  | { readonly kind: "seen"; readonly observation: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "not yet" }
  | {
      readonly kind: "fault";
      readonly error: CallError;
      /** True when the service wants fewer requests, `after` the milliseconds that it asks for. */
      readonly isThrottled: boolean;
      readonly after: number;
    };

/** Asks once; rejects with what no later poll can mend. */
export async function pollOnce(
  { options: own, ...context }: Context,
  polling: AnyOperation & { readonly paginate?: Paginate },
  aim: Aim,
  input: object,
  options: CallOptions,
): Promise<Polled> {
  let failure: Failure | undefined;
  // The wait has its own pace and end, so a poll is not retried; what its policy hears is of use, though.
  const retry = (each: Failure): undefined => void (failure = each);
  const paced: Context = { ...context, options: { ...own, retry } };
  const fetch = (page: object): Promise<unknown> =>
    execute(paced, polling, page, { ...options, retries: 1 }).then(({ data }) => data);
  try {
    return { kind: "seen", observation: await find(polling, aim, input, fetch) };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const code = error.name === "ApiError" && "code" in error ? String(error.code) : "";
    if (aim.poll.gone?.includes(code) === true) return { kind: "absent" };
    if (aim.poll.notYet?.includes(code) === true) return { kind: "not yet" };
    const isHeldBack = error.name === "RateLimitError";
    const mayPass = error.retryable || isHeldBack || pageOfOthers.test(code);
    if (error.name === "AbortError" || !mayPass) throw error;
    const isThrottled = isHeldBack || failure?.retryClass === "throttled";
    return { kind: "fault", error, isThrottled, after: failure?.retryAfter ?? 0 };
  }
}

/**
 * Statuses without a code of the service: not found, late, too early. The page is from something in between, which may see
 * the service again.
 */
const pageOfOthers = /^HTTP\.4(?:0[48]|25)$/;

/** The response that has the row: that of a later page, where the list is longer. */
async function find(
  { paginate }: { readonly paginate?: Paginate },
  aim: Aim,
  input: object,
  fetch: (page: object) => Promise<unknown>,
): Promise<unknown> {
  const first = await fetch(input);
  if (paginate === undefined || !isIncomplete(aim, first)) return first;
  for await (const page of pages({ paginate, input, first: Promise.resolve(first), fetch }))
    if (!isIncomplete(aim, page)) return page;
  return first;
}
