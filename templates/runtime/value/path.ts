/** The member at a path such as `Data.Rows`; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const name of path.split(".")) at = memberOf(at, name);
  return at;
}

/** An own member of an object or list. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return member;
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

/** Those that are there: some vendors send an empty text for none. */
export const presentAt = (value: unknown, path: string): unknown[] =>
  valuesAt(value, path).filter((each) => each !== undefined && each !== null && each !== "");
