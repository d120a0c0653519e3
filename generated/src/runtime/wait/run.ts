import { rest } from "../call/give-up.js";
import type { Context } from "../call/context.js";
import type { TaskOperation, Wait } from "../operation.js";
import type { CallOptions } from "../options.js";
import { presentAt, valuesAt } from "../value/values.js";
import type { WaitOptions } from "./options.js";

/** A call whose work goes on in the background. */
export interface Waiting {
  readonly context: Context;
  readonly operation: TaskOperation<unknown, unknown, unknown>;
  readonly input: unknown;
  readonly response: unknown;
  readonly options: CallOptions;
}

/** One wait under way: under one clock, whatever the number of ids and of steps. */
export interface Run {
  readonly call: Waiting;
  readonly options: WaitOptions;
  /** True when it is taken up again: rows that were refused are passed over. */
  readonly isResumed: boolean;
  readonly elapsed: () => number;
  readonly rest: (milliseconds: number) => Promise<void>;
  observation: unknown;
  ids: readonly unknown[];
  polls: number;
}

/** A wait that begins now. */
export function begin(call: Waiting, options: WaitOptions, isResumed: boolean): Run {
  const { context, operation } = call;
  const signal = options.signal ?? call.options.signal;
  const begun = context.clock();
  let paused = 0;
  const run: Run = {
    call: { ...call, options: { ...call.options, signal } },
    options,
    isResumed,
    // A clock that stops, or is set back, must not make the wait endless.
    elapsed: () => Math.max(context.clock() - begun, paused),
    rest: async (milliseconds) => {
      await rest({ context, operation, options: { signal } }, milliseconds, run.polls);
      paused += milliseconds;
    },
    ids: idsIn({ call, isResumed }, operation.wait, call.response).flat(),
    ...{ observation: undefined, polls: 0 },
  };
  return run;
}

/** Ids that a response has, or several, or else the input. */
export function idsIn(
  { call, isResumed }: Pick<Run, "call" | "isResumed">,
  { id, fallback, rejected }: Wait,
  source: unknown,
): unknown[] {
  const paths = fallback === undefined ? [id] : [id, fallback];
  const sources = [...[source].flat(), call.input];
  const found = paths
    .flatMap((path) => [[source].flat().flatMap((each) => presentAt(each, path)), presentAt(call.input, path)])
    .find((each) => each.length > 0);
  const refused = isResumed && rejected ? sources.flatMap((each) => refusedIn(rejected, each)) : [];
  const isLeft = (each: unknown): boolean => !refused.includes(each);
  return (found ?? [])
    .map((each: unknown) => (Array.isArray(each) ? each.filter(isLeft) : each))
    .filter((each) => (Array.isArray(each) ? each.length > 0 : isLeft(each)));
}

/** Ids of the rows of a response that were refused. */
export function refusedIn({ status, failed, id }: NonNullable<Wait["rejected"]>, response: unknown): unknown[] {
  const ids = valuesAt(response, id);
  return valuesAt(response, status).flatMap((state, at) => (failed.some((each) => each === state) ? [ids[at]] : []));
}
