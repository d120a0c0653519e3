type Input = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members. */
export const isRecord = (value: unknown): value is Input =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A row that a test prepares: members that it leaves out are those of `healthy`. A member that such a row does not have, or of
 * another kind, is an error that names it; `at` says which row it is.
 */
export function prepared<Row extends object>(healthy: Row, given: unknown, at: string): Row {
  if (!isRecord(given)) throw new TypeError(`${at} is ${kindOf(given)}; a row is an object with members.`);
  const row: Input = Object.fromEntries(Object.entries(healthy));
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(row, name))
      throw new TypeError(`${at} has ${name}, which such a row does not have. It has ${Object.keys(row).join(", ")}.`);
    if (kindOf(value) !== kindOf(row[name]))
      throw new TypeError(`${at}.${name} is ${kindOf(value)}; it takes ${kindOf(row[name])}.`);
  }
  // What was checked is a row, member by member.
  return { ...healthy, ...(given as Partial<Row>) };
}

/** The rows of one kind that a test prepares; an error names a kind that the state does not have. */
export function preparedKinds(
  rows: Readonly<Record<string, readonly unknown[]>>,
  kinds: readonly string[],
): Readonly<Record<string, readonly unknown[]>> {
  for (const [kind, list] of Object.entries(rows)) {
    if (!kinds.includes(kind)) throw new TypeError(`There are no ${kind} to prepare. There are ${kinds.join(", ")}.`);
    if (!Array.isArray(list)) throw new TypeError(`${kind} is ${kindOf(list)}; it takes a list of rows.`);
  }
  return rows;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null || value === undefined) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
