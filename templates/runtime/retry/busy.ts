import type { Context } from "../call/context.js";
import type { CallOptions } from "../options.js";
import type { Failure } from "./policy.js";

/**
 * With `onBusy: "wait"`, the pauses of a call that is refused because its instance is busy: they grow up to 15 seconds and
 * end with the `busyTimeout`; undefined then, and the refusal is the caller's.
 */
export function busyWait(
  context: Context,
  options: CallOptions,
): ((failure: Failure) => number | undefined) | undefined {
  if ((options.onBusy ?? context.options.onBusy) !== "wait") return undefined;
  const timeout = options.busyTimeout ?? context.options.busyTimeout ?? 600_000;
  let begun: number | undefined;
  let paused = 0;
  let step = 1000;
  return ({ retryAfter = 0 }) => {
    begun ??= context.clock();
    // A clock that stops, or is set back, must not make the wait endless.
    const left = timeout - Math.max(context.clock() - begun, paused);
    const pause = Math.min(Math.max(step, retryAfter), left);
    if (pause <= 0 || retryAfter > left) return undefined;
    step = Math.min(step * 1.5, 15_000);
    paused += pause;
    return pause;
  };
}
