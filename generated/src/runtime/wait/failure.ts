import { redactor, secretValues } from "../boundary/redact.js";
import { WaitError } from "../errors.js";
import type { Wait } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { WaitOptions } from "./options.js";
import type { Run, Waiting } from "./run.js";

type Again = (call: Waiting, options: WaitOptions, isResumed: boolean) => Promise<unknown>;

/** The error of a wait that ends without what it waited for. */
export function failure(
  run: Run,
  step: Wait,
  reason: WaitError["reason"],
  message: string,
  cause?: unknown,
): WaitError {
  const { context, operation } = run.call;
  const lastFault = cause instanceof Error ? `; the last poll failed: ${cause.message}` : "";
  const text = redaction(run, step).text(message + lastFault);
  const fields = { service: context.service.id, action: operation.name, reason, observation: undefined };
  return new WaitError(fields, text, cause);
}

function redaction({ call: { operation, input } }: Run, step: Wait) {
  const { secrets = [] } = step.poll();
  const names = [...(operation.secrets ?? []), ...secrets];
  return redactor(secretValues(input, names), names);
}

/** The error with what the wait knows: nobody is left without the id of what was bought. `again` takes the wait up. */
export function traced(run: Run, error: unknown, again: Again): unknown {
  if (!(error instanceof Error)) return error;
  const redact = redaction(run, run.call.operation.wait);
  const { call, options, ids } = run;
  const shown = { response: redact.value(run.call.response), observation: redact.value(run.observation), ids };
  // The message of a poll may quote what the call was given.
  for (const name of ["message", "stack"] as const)
    if (error[name] !== undefined) error[name] = redact.text(error[name]);
  // A signal that has ended this wait would end the next one before it begins.
  const live = (signal: CallOptions["signal"]): CallOptions["signal"] =>
    signal?.aborted === true ? undefined : signal;
  const resume = async (more: WaitOptions = {}): Promise<unknown> => {
    const { signal = live(options.signal) ?? live(call.options.signal), ...others } = Object(more) as WaitOptions;
    return again({ ...call, options: { ...call.options, signal } }, { ...options, ...others, signal }, true);
  };
  // Logs and JSON have no use for a function.
  return Object.defineProperty(Object.assign(error, shown), "resume", { value: resume, configurable: true });
}
