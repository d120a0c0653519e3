import { rest } from "../call/job.js";
import type { Context } from "../call/context.js";
import { WaitError } from "../errors.js";
import { execute } from "../call/execute.js";
import type { Poll, TaskOperation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { memberOf } from "../value/path.js";
import type { AnyOperation } from "../protocol.js";
import { mask } from "../boundary/redact.js";
import type { AbortSignalLike } from "../flow/signal.js";

// Loaded when somebody waits.

/** How to wait for a background task, or for an instance to come to a state. */
export interface WaitOptions<Result = unknown> {
  /** Ends the wait, not the task. By default the signal of the call. */
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds to wait at most; one hour by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds before the first poll, 1,000 by default; pauses grow by half each time, up to 15 seconds. */
  readonly interval?: number | undefined;
  /** Called after each poll. */
  readonly onProgress?: ((progress: Progress<Observation<Result>>) => void) | undefined;
}

/** What one poll told. */
export interface Progress<Answer = unknown> {
  /** The polling action's answer. */
  readonly observation: Answer;
  readonly polls: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
}

/** What each poll answers: for a list of tasks that are polled one by one, the answer for one of them. */
export type Observation<Result> = Result extends readonly (infer Each)[] ? Each : Result;

/** A call whose work goes on in the background. */
export interface Waiting {
  readonly context: Context;
  readonly operation: TaskOperation<unknown, unknown, unknown>;
  readonly input: unknown;
  readonly data: Promise<unknown>;
  readonly options: CallOptions;
}

/** Waits for one id, or for all of a list; `first` is an answer that is there already. */
type Watch = (id: unknown, first?: unknown) => Promise<unknown>;

/**
 * Waits for what an answer names, or else the input. The result is the last answer of the polling action; for a list of ids
 * that are polled one by one, a list of them in the order of the ids.
 */
export async function wait(call: Waiting, waiting: WaitOptions): Promise<unknown> {
  const { operation, input } = call;
  const { id: path, poll: pollingOf } = operation.wait;
  const polling = pollingOf();
  const answer = await call.data;
  const isOwn = polling === operation;
  const inAnswer = isOwn ? [] : valuesAt(answer, path).filter(isThere);
  const found = inAnswer.length > 0 ? inAnswer : valuesAt(input, path).filter(isThere);
  const ids = found.flat();
  const { poll } = polling;
  if (poll === undefined || ids.length === 0)
    throw waitError(call, "no task", undefined, `the answer has no ${path} to wait for`);
  const watch = watcher(call, polling, poll, waiting);
  const first = isOwn ? answer : undefined;
  if (poll.list === true) return watch(ids, first);
  if (!path.includes("[]") && !found.some(Array.isArray)) return watch(ids[0], first);
  const results: unknown[] = [];
  for (const each of ids) results.push(await watch(each));
  return results;
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

function waitError(
  { context: { service }, operation }: Waiting,
  reason: WaitError["reason"],
  observation: unknown,
  message: string,
): WaitError {
  const { secrets = [] } = operation.wait.poll();
  return new WaitError(
    { service: service.id, action: operation.name, reason, observation: mask(observation, secrets) },
    message,
  );
}

/** Polls one id after another, under one clock. */
function watcher(call: Waiting, polling: AnyOperation, poll: Poll, waiting: WaitOptions): Watch {
  const { context, operation } = call;
  const { timeout = 3_600_000, interval = 1000, onProgress } = waiting;
  const options = { ...call.options, signal: waiting.signal ?? call.options.signal };
  const along = inputsAlong(call, polling);
  const begun = context.clock();
  let paused = 0;
  let polls = 0;
  // A clock that stands still, or is set back, must not make the wait endless.
  const elapsed = (): number => Math.max(context.clock() - begun, paused);
  return async (id, first) => {
    const verdict = judge(poll, operation.wait.done ?? poll.done);
    const subject = poll.settle === true ? String(id) : `task ${String(id)}`;
    let last = first;
    for (let pause = interval; ; pause = Math.max(interval, Math.min(pause * 1.5, 15_000))) {
      const state = last === undefined ? "pending" : verdict(last);
      if (state === "failed") throw waitError(call, state, last, `${subject} failed: ${wordsOf(poll, last)}`);
      if (state === "done") return last;
      const step = Math.min(pause, timeout - elapsed());
      if (step <= 0) throw waitError(call, "timeout", last, `${subject} did not end within ${timeout} ms`);
      await rest({ context, operation, options }, step, polls);
      paused += step;
      last = (await execute(context, polling, { ...along, [poll.id]: id }, options)).data;
      polls += 1;
      onProgress?.({ observation: last, polls, elapsed: elapsed() });
    }
  };
}

/** Inputs of the call that its polls take too, such as a project. */
function inputsAlong({ operation, input }: Waiting, polling: AnyOperation): object {
  const inputs = Object.entries(input ?? {});
  const { with: names = [] } = operation.wait;
  return Object.fromEntries(polling === operation ? inputs : inputs.filter(([name]) => names.includes(name)));
}

/**
 * What an answer means. The state of an instance can still be the old one just after the call: that it is done counts once
 * another state was seen, or when it is seen twice.
 */
function judge(
  { status, failed, settle }: Poll,
  done: Poll["done"],
): (observation: unknown) => "pending" | "done" | "failed" {
  let isSure = settle !== true;
  return (observation) => {
    const states = valuesAt(observation, status);
    const isOneOf = (list: readonly unknown[]) => (state: unknown) => list.includes(state);
    if (states.some((state) => isOneOf(failed)(state) && !isOneOf(done)(state))) return "failed";
    if (states.length === 0) return "pending";
    const isDone = states.every(isOneOf(done));
    const result = isDone && isSure ? "done" : "pending";
    isSure = true;
    return result;
  };
}

/** What the service says of a failure: its state and, where there is one, its message. */
function wordsOf({ status, message = status }: Poll, observation: unknown): string {
  const words = [status, message].flatMap((path) => valuesAt(observation, path));
  return [...new Set(words)].filter(Boolean).join(": ");
}

/** All values at a path such as `Rows[].Status`: `[]` looks at every row. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let all = [value];
  for (const step of path.split(".")) {
    const isEach = step.endsWith("[]");
    const members = all.map((each) => memberOf(each, isEach ? step.slice(0, -2) : step));
    all = isEach ? members.flatMap((each): unknown[] => (Array.isArray(each) ? each : [])) : members;
  }
  return all;
}
