import { checkOptions, waitOptions, type CallOptions } from "../options.js";
import type { Poll, Wait } from "../operation.js";
import type { AnyOperation } from "../protocol.js";
import { presentAt, valuesAt } from "../value/values.js";
import { failure, traced } from "./failure.js";
import { judge, wordsFor, type Aim, type Verdict } from "./judge.js";
import type { WaitOptions } from "./options.js";
import { pollOnce, type Polled } from "./poll.js";
import { begin, idsIn, refusedIn, type Run, type Waiting } from "./run.js";

// Loaded when somebody waits.

/**
 * Waits for what a response names, or else the input. The result is the last response of the polling action; for a list of ids
 * that are polled one by one, a list of them in the order of the ids.
 */
export async function wait(call: Waiting, options: WaitOptions, isResumed = false): Promise<unknown> {
  let run = begin(call, {}, isResumed);
  try {
    // Not before: the work has begun, and an error without its id is of no use.
    checkOptions(options, waitOptions);
    run = begin(call, options, isResumed);
    return await follow(run, call.operation.wait, call.response);
  } catch (error) {
    throw traced(run, error, wait);
  }
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
