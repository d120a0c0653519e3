import { memberOf } from "../runtime/value/path.js";
import type { MockAction } from "./definitions.js";

type Data = Readonly<Record<string, unknown>>;
type State = string | number;

/**
 * How the work ends that was begun where no world keeps state: actions that are polled alike can each want another state
 * in the end.
 */
export interface Ends {
  /** Takes down what an action began. */
  readonly begin: (action: MockAction, input: Data, answer: Data) => void;
  /** The state that a poll of these inputs is to find; undefined when nothing was begun for them. */
  readonly of: (name: string, action: MockAction, input: Data) => State | undefined;
}

export function createEnds(): Ends {
  const states = new Map<string, State>();
  const keyOf = (action: string, id: unknown): string => JSON.stringify([action, String(id)]);
  return {
    begin: ({ wait }, input, answer) => {
      if (wait === undefined) return;
      for (const id of [...valuesAt(answer, wait.id), ...valuesAt(input, wait.id)].flat()) {
        const [done] = wait.done ?? [];
        if (done === undefined) states.delete(keyOf(wait.action, id));
        else states.set(keyOf(wait.action, id), done);
      }
    },
    of: (name, { poll }, input) => {
      const ids = poll === undefined ? [] : [memberOf(input, poll.id)].flat();
      return ids.map((id) => states.get(keyOf(name, id))).find((state) => state !== undefined);
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
