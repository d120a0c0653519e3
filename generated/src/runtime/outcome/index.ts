import type { Effect, Sent } from "../operation.js";

/** Whether the service did what the call asked for. Only `"no"` is a promise that it can be asked again. */
export type Executed = "no" | "unknown" | "yes";

/**
 * What a protocol can say of a response body: `own` is what a success of this action looks like; `empty` is nothing at
 * all, or an object without members; `foreign` is anything else, such as the page of a proxy or half a response.
 */
export type Shape = "own" | "empty" | "foreign";

/** All that is known of an attempt. */
export interface Evidence {
  readonly effect: Effect;
  /** Whether the service can have seen the request. */
  readonly sent: Sent;
  /** HTTP status; undefined when there was no response. */
  readonly status?: number | undefined;
  /** For a refusal: whether its code is documented as a rejection before anything was done. */
  readonly refusal?: "rejected" | "open" | undefined;
  readonly shape?: Shape | undefined;
  /** True when the definition has a success without data. */
  readonly emptySuccess?: boolean | undefined;
}

/** Too Many Requests: its sender, a gateway, a proxy or the service, has not let the request in. */
const rejectedStatus = 429;

/**
 * The one place that decides what became of a call. `unknown` is the default. `no` needs proof: nothing was sent, or a
 * documented rejection came back. `yes` needs a response that looks like a success of this very action.
 */
export function executedOf(evidence: Evidence): Executed {
  const { sent, status, refusal } = evidence;
  if (status === undefined) return sent === false ? "no" : "unknown";
  if (refusal === "rejected" || status === rejectedStatus) return "no";
  if (refusal === "open" || status < 200 || status > 299) return "unknown";
  return isSuccess(evidence) ? "yes" : "unknown";
}

/**
 * True when a response with the status of a success is one. An empty object is accepted of a read: a service may leave out
 * empty lists, and a read that is repeated does no harm.
 */
export function isSuccess({
  effect,
  shape,
  emptySuccess,
}: Pick<Evidence, "effect" | "shape" | "emptySuccess">): boolean {
  return shape === "own" || (shape === "empty" && (emptySuccess === true || effect === "read"));
}
