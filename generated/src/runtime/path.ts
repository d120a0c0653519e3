/** The member at a path such as `Data.Rows`; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const name of path.split(".")) at = memberOf(at, name);
  return at;
}

/** All values at a path such as `Rows[].Status`: `[]` looks at every row. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let all = [value];
  for (const step of path.split(".")) {
    const rows = step.endsWith("[]");
    const members = all.map((each) => memberOf(each, rows ? step.slice(0, -2) : step));
    all = rows ? members.flatMap((each): unknown[] => (Array.isArray(each) ? each : [])) : members;
  }
  return all;
}

/** An own member of an object or list. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return member;
}
