import { memberOf } from "../runtime/value/path.js";
import type { MockAction } from "./definitions.js";

type Data = Readonly<Record<string, unknown>>;
type State = string | number;

/** What a poll is to find. */
export interface End {
  /** Undefined: one of the polling action's own states of success. */
  readonly state: State | undefined;
  /** True when nothing is there any more. */
  readonly isGone: boolean;
  /** Id of the row that tells it, where a list is polled. */
  readonly id: unknown;
}

/**
 * How the work ends that was begun where no world keeps state: actions that are polled alike can each want another state
 * in the end.
 */
export interface Ends {
  /** Takes down what an action began. */
  readonly begin: (action: MockAction, input: Data, answer: Data) => void;
  /** What a poll of these inputs is to find; undefined when nothing was begun for them. */
  readonly of: (name: string, action: MockAction, input: Data) => End | undefined;
}

export function createEnds(): Ends {
  const ends = new Map<string, End>();
  /** What was begun last, by the action that polls it. */
  const latest = new Map<string, End>();
  const keyOf = (action: string, id: unknown): string => JSON.stringify([action, String(id)]);
  return {
    begin: ({ wait }, input, answer) => {
      if (wait === undefined) return;
      const { id: path, fallback = path, action, done, absent } = wait;
      const ids = [path, fallback].flatMap((each) => [...valuesAt(answer, each), ...valuesAt(input, each)]).flat();
      for (const id of ids) {
        const end: End = { state: done?.[0], isGone: absent === "done" && done?.length === 0, id };
        ends.set(keyOf(action, id), end);
        latest.set(action, end);
      }
    },
    of: (name, { poll }, input) => {
      if (poll === undefined) return undefined;
      if (poll.id === undefined) return latest.get(name);
      const ids = [memberOf(input, poll.id)].flat();
      return ids.map((id) => ends.get(keyOf(name, id))).find((end) => end !== undefined);
    },
  };
}

/** All values at a path such as `Rows[].Id` that are there. */
function valuesAt(value: unknown, path: string): unknown[] {
  const found = path.split(".").reduce<unknown[]>(
    (all, step) => {
      const members = all.map((each) => memberOf(each, step.replace("[]", "")));
      return step.endsWith("[]") ? members.flat() : members;
    },
    [value],
  );
  return found.filter((each) => each !== undefined && each !== null);
}
