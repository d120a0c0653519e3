/** Whether a JSON value can stand for a scalar of the spec. A name that is none (an unknown structure) fits everything. */
export function scalarFits(value: unknown, type: string, format: string | undefined): boolean {
  switch (type) {
    case "string":
    case "date":
      return typeof value === "string";
    case "timestamp":
      // The vendors write times as texts and as epoch numbers under the same type.
      return typeof value === "string" || Number.isInteger(value);
    case "integer":
      // Beyond 2^53 YAML needs quotes.
      return (
        Number.isInteger(value) || (format === "int64-exact" && typeof value === "string" && /^-?\d+$/u.test(value))
      );
    case "float":
      return typeof value === "number" && Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "object":
      return isMapping(value);
    default:
      return true;
  }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function article(type: string): string {
  return `${/^[aeiou]/u.test(type) ? "an" : "a"} ${type}`;
}

/** A value as a message shows it: short, and with its type when that is the point. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  const cut = text.length > 60 ? `${text.slice(0, 57)}…"` : text;
  return typeof value === "string" ? `the string ${cut}` : `the ${typeof value} ${cut}`;
}
