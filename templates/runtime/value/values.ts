import { memberOf } from "./path.js";

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

/** Those that are there: some vendors send an empty text for none. */
export const presentAt = (value: unknown, path: string): unknown[] =>
  valuesAt(value, path).filter((each) => each !== undefined && each !== null && each !== "");
