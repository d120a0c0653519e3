import { redactor, secretValues } from "../boundary/redact.js";
import type { Context } from "../call/context.js";
import { rest } from "../call/give-up.js";
import { WaitError } from "../errors.js";
import type { Poll, TaskOperation, Wait } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { AnyOperation } from "../protocol.js";
import { presentAt, valuesAt } from "../value/values.js";
import { judge, wordsFor, type Aim, type Verdict } from "./judge.js";
import type { WaitOptions } from "./options.js";
import { pollOnce, type Polled } from "./poll.js";

// Loaded when somebody waits.

/** A call whose work goes on in the background. */
export interface Waiting {
  readonly context: Context;
  readonly operation: TaskOperation<unknown, unknown, unknown>;
  readonly input: unknown;
  readonly response: unknown;
  readonly options: CallOptions;
}

/** One wait under way: under one clock, whatever the number of ids and of steps. */
interface Run {
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

/**
 * Waits for what a response names, or else the input. The result is the last response of the polling action; for a list of ids
 * that are polled one by one, a list of them in the order of the ids.
 */
export async function wait(call: Waiting, options: WaitOptions, isResumed = false): Promise<unknown> {
  const run = begin(call, options, isResumed);
  try {
    return await follow(run, call.operation.wait, call.response);
  } catch (error) {
    throw traced(run, error);
  }
}

function begin(call: Waiting, options: WaitOptions, isResumed: boolean): Run {
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
    ...{ observation: undefined, ids: [], polls: 0 },
  };
  return run;
}

/** One step of a wait, and those behind it. */
async function follow(run: Run, step: Wait, source: unknown): Promise<unknown> {
  const { operation } = run.call;
  const polling = step.poll();
  const isOwn = polling === operation;
  const found = idsIn(run, step, isOwn ? undefined : source);
  const poll = pollFor(run, step, polling.poll, isOwn ? undefined : source);
  const ids = found.flat();
  run.ids = ids;
  if (step === operation.wait) checkRows(run, step);
  if (poll === undefined || ids.length === 0)
    throw failure(run, step, "no task", `the response has no ${step.id} to wait for`);
  const first = isOwn ? source : undefined;
  const watchOne = (id: unknown): Promise<unknown> => watch(run, step, polling, poll, id, first);
  const isList = poll.list !== true && (step.id.includes("[]") || found.some(Array.isArray));
  const results: unknown[] = [];
  if (!isList) results.push(await watchOne(poll.list === true ? ids : ids[0]));
  else for (const id of ids) results.push(await watchOne(id));
  return step.then ? follow(run, step.then, results) : isList ? results : results[0];
}

/** The poll as this step has it: by the input that takes the older id where there is no newer one, and by its own row. */
function pollFor({ call }: Run, step: Wait, given: Poll | undefined, source: unknown): Poll | undefined {
  const { id, fallback, row = given?.row, status = given?.status } = step;
  if (given === undefined || status === undefined) return undefined;
  const poll: Poll = { ...given, ...(row !== undefined && { row }), status };
  const isNewer = [...[source].flat(), call.input].some((each) => presentAt(each, id).length > 0);
  if (isNewer || fallback === undefined || poll.fallback === undefined) return poll;
  const { list: _, ...others } = poll;
  return { ...others, ...poll.fallback };
}

/** Ids that a response has, or several, or else the input. */
function idsIn({ call, isResumed }: Run, { id, fallback, rejected }: Wait, source: unknown): unknown[] {
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
function refusedIn({ status, failed, id }: NonNullable<Wait["rejected"]>, response: unknown): unknown[] {
  const ids = valuesAt(response, id);
  return valuesAt(response, status).flatMap((state, at) => (failed.some((each) => each === state) ? [ids[at]] : []));
}

/** A success can hold rows that say that nothing was begun. */
function checkRows(run: Run, step: Wait): void {
  const { rejected } = step;
  if (rejected === undefined || run.isResumed) return;
  const refused = refusedIn(rejected, run.call.response);
  if (refused.length === 0) return;
  const others = valuesAt(run.call.response, rejected.status).length - refused.length;
  const rest = others > 0 ? `; resume() waits for the ${others} others` : "";
  throw failure(run, step, "rejected", `nothing was begun for ${refused.map(String).join(", ")}${rest}`);
}

/** Polls one id, or a list at once, until it is over. */
async function watch(
  run: Run,
  step: Wait,
  polling: AnyOperation,
  poll: Poll,
  id: unknown,
  first: unknown,
): Promise<unknown> {
  const { call, options } = run;
  const { timeout = 3_600_000, interval = 1000, onProgress } = options;
  const aim: Aim = { id, poll, wait: step, input: call.input };
  const verdictOn = judge(aim);
  const input = {
    ...poll.page,
    ...inputsAlong(call, step, polling),
    ...(poll.id === undefined ? {} : { [poll.id]: id }),
  };
  let last = first;
  let verdict: Verdict = first === undefined ? "pending" : verdictOn(first, run.elapsed());
  let pause = interval;
  let polled: Polled | undefined;
  run.observation = first;
  while (verdict === "pending") {
    const limit = timeout - run.elapsed();
    if (limit <= 0) throw failure(run, step, "timeout", wordsFor("timeout", aim, last, timeout), causeOf(polled));
    await run.rest(Math.min(pause, limit));
    polled = await pollOnce(call.context, polling, aim, input, { ...call.options, ...limited(run, timeout) });
    run.polls += 1;
    pause = nextPause(pause, interval, polled);
    if (polled.kind === "seen" || polled.kind === "absent") {
      if (polled.kind === "seen") run.observation = last = polled.observation;
      verdict = verdictOn(polled.kind === "seen" ? last : undefined, run.elapsed());
      onProgress?.({ observation: last, polls: run.polls, elapsed: run.elapsed() });
    }
  }
  if (verdict === "done") return last;
  throw failure(run, step, verdict, wordsFor(verdict, aim, last, timeout));
}

/** A poll without a response must not outlast the wait by more than a second. */
function limited({ call, elapsed }: Run, timeout: number): CallOptions {
  const usual = call.options.timeout ?? call.context.options.timeout ?? 60_000;
  return { timeout: Math.min(usual, Math.max(timeout - elapsed(), 1000)) };
}

const causeOf = (polled: Polled | undefined): unknown => (polled?.kind === "fault" ? polled.error : undefined);

/** Pauses grow by half; they double where the service wants fewer requests, and are never shorter than it asks. */
function nextPause(pause: number, interval: number, polled: Polled): number {
  if (polled.kind !== "fault") return Math.max(interval, Math.min(pause * 1.5, 15_000));
  const next = polled.isThrottled ? Math.min(pause * 2, 60_000) : Math.min(pause * 1.5, 15_000);
  return Math.max(interval, next, polled.after);
}

/** Inputs of the call that its polls take too, such as a project. */
function inputsAlong({ operation, input }: Waiting, { with: names = [] }: Wait, polling: AnyOperation): object {
  const inputs = Object.entries(input ?? {});
  return Object.fromEntries(polling === operation ? inputs : inputs.filter(([name]) => names.includes(name)));
}

function failure(run: Run, step: Wait, reason: WaitError["reason"], message: string, cause?: unknown): WaitError {
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

/** The error with what the wait knows: nobody is left without the id of what was bought. */
function traced(run: Run, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const redact = redaction(run, run.call.operation.wait);
  const { call, options, ids } = run;
  const shown = { response: redact.value(run.call.response), observation: redact.value(run.observation), ids };
  const resume = (more: WaitOptions = {}): Promise<unknown> => wait(call, { ...options, ...more }, true);
  // Logs and JSON have no use for a function.
  return Object.defineProperty(Object.assign(error, shown), "resume", { value: resume, configurable: true });
}
