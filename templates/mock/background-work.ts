import { memberOf } from "../runtime/value/path.js";
import type { MockAction } from "./definitions.js";

type Data = Readonly<Record<string, unknown>>;

/** What a poll is to find. */
export interface Result {
  /** Undefined: one of the polling action's own states of success. */
  readonly state: string | number | boolean | undefined;
  /** True when nothing is there any more. */
  readonly isGone: boolean;
  /** Id of the row that says it, where a list is polled. */
  readonly id: unknown;
  /** Where the row and its state are, where the wait has them elsewhere than the polling action. */
  readonly places: { readonly row?: string; readonly status?: string };
}

/**
 * How the work ends that was begun where the mock keeps no state: actions that are polled alike can each want another state
 * in the end.
 */
export interface BackgroundWork {
  /** Notes what an action began. */
  readonly begin: (action: MockAction, input: Data, response: Data) => void;
  /** What a poll of these inputs is to find; undefined when nothing was begun for them. */
  readonly of: (name: string, action: MockAction, input: Data) => Result | undefined;
}

export function createBackgroundWork(): BackgroundWork {
  const results = new Map<string, Result>();
  /** What was begun last, by the action that polls it. */
  const latest = new Map<string, Result>();
  const keyOf = (action: string, id: unknown): string => JSON.stringify([action, String(id)]);
  return {
    begin: ({ wait }, input, response) => {
      if (wait === undefined) return;
      const { id: path, fallback = path, action, row, status, done, absent } = wait;
      const places = { ...(row !== undefined && { row }), ...(status !== undefined && { status }) };
      const ids = [path, fallback].flatMap((each) => [...valuesAt(response, each), ...valuesAt(input, each)]).flat();
      for (const id of ids) {
        const result: Result = { state: done?.[0], isGone: absent === "done" && done?.length === 0, id, places };
        results.set(keyOf(action, id), result);
        latest.set(action, result);
      }
    },
    of: (name, { poll }, input) => {
      if (poll === undefined) return undefined;
      if (poll.id === undefined) return latest.get(name);
      const ids = [memberOf(input, poll.id)].flat();
      return ids.map((id) => results.get(keyOf(name, id))).find((result) => result !== undefined);
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
