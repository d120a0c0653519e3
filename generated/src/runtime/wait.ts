import { giveUpOf } from "./attempt.js";
import type { Context } from "./context.js";
import { WaitError } from "./errors.js";
import { execute } from "./execute.js";
import { guard } from "./guard.js";
import type { Poll, TaskOperation } from "./operation.js";
import { checkOptions, type CallOptions } from "./options.js";
import { valueAt, valuesAt } from "./path.js";
import type { AnyOperation } from "./protocol.js";
import { mask } from "./rebuild.js";
import type { AbortSignalLike } from "./signal.js";

/** How to wait for a background task. */
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

type Task = TaskOperation<unknown, unknown, unknown>;

/**
 * Waits for the task that an answer names. The result is the last answer of the polling action; for a list of tasks that
 * are polled one by one, a list of them in the order of the ids.
 */
export async function wait(
  context: Context,
  operation: Task,
  data: Promise<unknown>,
  options: CallOptions,
  waiting: WaitOptions,
): Promise<unknown> {
  checkOptions(waiting);
  const id = valueAt(await data, operation.wait.id);
  const ids: unknown[] = Array.isArray(id) ? id : [id ?? []].flat();
  const polling: AnyOperation = operation.wait.poll();
  const { poll } = polling;
  if (poll === undefined || ids.length === 0)
    throw waitError(context, operation, "no task", undefined, `the answer has no ${operation.wait.id} to wait for`);
  const watch = watcher(
    context,
    operation,
    polling,
    poll,
    { ...options, signal: waiting.signal ?? options.signal },
    waiting,
  );
  if (poll.list === true) return watch(ids);
  const results: unknown[] = [];
  for (const each of ids) results.push(await watch(each));
  return Array.isArray(id) ? results : results[0];
}

function waitError(
  { service }: Context,
  operation: Task,
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
function watcher(
  context: Context,
  operation: Task,
  polling: AnyOperation,
  poll: Poll,
  options: CallOptions,
  waiting: WaitOptions,
): (id: unknown) => Promise<unknown> {
  const { timeout = 3_600_000, interval = 1000, onProgress } = waiting;
  const { signal } = options;
  const begun = context.clock();
  let paused = 0;
  let polls = 0;
  // A clock that stands still, or is set back, must not make the wait endless.
  const elapsed = (): number => Math.max(context.clock() - begun, paused);
  return async (id) => {
    let last: unknown;
    for (let pause = interval; ; pause = Math.max(interval, Math.min(pause * 1.5, 15_000))) {
      const step = Math.min(pause, timeout - elapsed());
      if (step <= 0)
        throw waitError(context, operation, "timeout", last, `task ${String(id)} did not end within ${timeout} ms`);
      const giveUp = giveUpOf(
        { service: context.service.id, action: operation.name, attempts: polls, effect: "read" },
        options,
      );
      await guard(signal, undefined, giveUp, () => context.sleep(step, signal));
      paused += step;
      last = (await execute(context, polling, { [poll.id]: id }, options)).data;
      polls += 1;
      onProgress?.({ observation: last, polls, elapsed: elapsed() });
      const states = valuesAt(last, poll.status);
      if (states.some(isOneOf(poll.failed)))
        throw waitError(context, operation, "failed", last, `task ${String(id)} failed: ${wordsOf(poll, last)}`);
      if (states.length > 0 && states.every(isOneOf(poll.done))) return last;
    }
  };
}

const isOneOf = (list: readonly unknown[]) => (state: unknown) => list.includes(state);

/** What the service says of a failure: its state and, where there is one, its message. */
function wordsOf({ status, message = status }: Poll, observation: unknown): string {
  return [...new Set([...valuesAt(observation, status), ...valuesAt(observation, message)])].filter(Boolean).join(": ");
}
