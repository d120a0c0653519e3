import type { Poll, State, Wait } from "../operation.js";
import { memberOf, valueAt } from "../value/path.js";
import { presentAt, valuesAt } from "../value/values.js";

/** What is waited for, and what it is compared with. */
export interface Aim {
  /** The id, or all of a list. */
  readonly id: unknown;
  readonly poll: Poll;
  readonly wait: Wait;
  /** Input of the call. */
  readonly input: unknown;
}

export type Verdict = "pending" | "done" | "failed" | "stuck" | "gone" | "timeout";

/** What a poll found: the response, or undefined where the service says that there is nothing. */
export type Judge = (observation: unknown, elapsed: number) => Verdict;

/** Judges one poll after the other; what went before counts, too. */
export function judge(aim: Aim): Judge {
  const { poll, wait } = aim;
  const { done = poll.done, absent = poll.absent ?? "pending", failed = poll.failed } = wait;
  const lasting = (poll.stuckAfter ?? 600) * 1000;
  // The state of an instance can still be the old one just after the call: that it is the last one counts once another was
  // seen, or when it is seen twice.
  let isSure = poll.settle !== true;
  let wasThere = false;
  let wasUnclear = false;
  let absences = 0;
  let since: number | undefined;
  const lasts = (now: number): boolean => now - (since ??= now) >= lasting;
  return (observation, now) => {
    const states = statesOf(aim, observation);
    if (isUnclear(aim, observation, states)) {
      wasUnclear = true;
      // Nothing is deleted by a response that says nothing of it.
      return absent !== "done" && lasts(now) ? "gone" : "pending";
    }
    if (!isThere(aim, observation, states) || (absent !== "done" && isIncomplete(aim, observation))) {
      absences += 1;
      if (absent === "done") return "done";
      // Replicas of a service can disagree for a moment.
      if (absent === "failed" || wasThere) return absences > 1 ? "gone" : "pending";
      return lasts(now) ? "gone" : "pending";
    }
    if (!wasThere || wasUnclear || absences > 0) since = undefined;
    [wasThere, wasUnclear, absences] = [true, false, 0];
    const sure = isSure;
    isSure = true;
    if (states.some((state) => failed.includes(state) && !done.includes(state))) return sure ? "failed" : "pending";
    const isDone = states.length > 0 && states.every((state) => done.includes(state));
    if (isDone && changeMissing(aim, observation) === undefined) return sure ? "done" : "pending";
    if (isDone || states.some((state) => poll.stuck?.includes(state) === true && !done.includes(state)))
      return lasts(now) ? "stuck" : "pending";
    since = undefined;
    return "pending";
  };
}

/** Rows of the status that are those of the ids; the whole response where it has no rows of ids. */
function rowsOf({ id, poll: { row, status } }: Aim, observation: unknown): readonly [unknown[], string] {
  const at = status.lastIndexOf("[].");
  if (row === undefined || at < 0) return [[observation], status];
  const ids = new Set([id].flat().map(String));
  const rows = valuesAt(observation, status.slice(0, at + 2));
  return [rows.filter((each) => ids.has(String(memberOf(each, row)))), status.slice(at + 3)];
}

/** Values at the path of an output: only those in the rows of the ids, where it is in rows. */
function shownAt(aim: Aim, observation: unknown, output: string): unknown[] {
  const list = hasRows(aim) ? aim.poll.status.slice(0, aim.poll.status.lastIndexOf("[].") + 3) : undefined;
  if (list === undefined || !output.startsWith(list)) return valuesAt(observation, output);
  return rowsOf(aim, observation)[0].flatMap((row) => valuesAt(row, output.slice(list.length)));
}

/** States of what is waited for; none when it is not there. */
function statesOf(aim: Aim, observation: unknown): State[] {
  const [rows, path] = rowsOf(aim, observation);
  return rows.flatMap((row) => presentAt(row, path)).filter(isState);
}

/** True for a response that says neither a state nor that there is none: an object of something in between, perhaps. */
function isUnclear({ poll: { status } }: Aim, observation: unknown, states: readonly State[]): boolean {
  if (observation === undefined) return false;
  const [list = "", rows] = status.split("[]", 2);
  return rows === undefined ? states.length === 0 : valueAt(observation, list) === undefined;
}

/** A row is there without a state, too; a response that has no rows of ids is what it says. */
const isThere = (aim: Aim, observation: unknown, states: readonly State[]): boolean =>
  states.length > 0 || (hasRows(aim) && rowsOf(aim, observation)[0].length > 0);

const hasRows = ({ poll: { row, status } }: Aim): boolean => row !== undefined && status.includes("[].");

/** True when some of several ids have no row. */
export const isIncomplete = (aim: Aim, observation: unknown): boolean =>
  aim.poll.row !== undefined && rowsOf(aim, observation)[0].length < [aim.id].flat().length;

/** In words, what the input asked for and cannot be seen; undefined when all of it can. */
function changeMissing(aim: Aim, observation: unknown): string | undefined {
  for (const [output, name] of Object.entries(aim.wait.expect ?? {})) {
    const [wanted] = presentAt(aim.input, name);
    const found = shownAt(aim, observation, output);
    if (isState(wanted) && found.some((each) => String(each) !== String(wanted)))
      return `${output} is ${found.map((each) => (isState(each) ? String(each) : "missing")).join(", ")}, not ${wanted}`;
  }
  return undefined;
}

/** What the service says of a failure: its state and, where there is one, its message. */
function wordsOf(aim: Aim, observation: unknown): string {
  const { message } = aim.poll;
  const words = [...statesOf(aim, observation), ...(message === undefined ? [] : shownAt(aim, observation, message))];
  return [...new Set(words.map(String))].filter(Boolean).join(": ");
}

/** In words, how a wait ended. */
export function wordsFor(verdict: Verdict, aim: Aim, last: unknown, timeout: number): string {
  const id = [aim.id].flat().map(String).join(", ");
  const subject = aim.poll.settle === true || aim.poll.row !== undefined ? id : `task ${id}`;
  const missing = changeMissing(aim, last);
  switch (verdict) {
    case "gone":
      if (statesOf(aim, last).length > 0) return `${subject} is no longer there`;
      return `${subject} ${last === undefined || hasRows(aim) ? "is not there" : `has no ${aim.poll.status}`}`;
    case "stuck":
      return missing === undefined
        ? `${subject} stays at ${wordsOf(aim, last)}, which nothing leads out of by itself`
        : `${subject} is at ${wordsOf(aim, last)} without the change: ${missing}`;
    case "timeout":
      return `${subject} did not end within ${timeout} ms`;
    default:
      return `${subject} failed: ${wordsOf(aim, last)}`;
  }
}

const isState = (value: unknown): value is State => ["string", "number", "boolean"].includes(typeof value);
