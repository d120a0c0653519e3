import type { JsonSchema } from "../definition/index.js";

/** Whether a value has the type that a schema asks for. Of several types (a bigint's, in a definition) one will do. */
export function hasType(value: unknown, { type }: JsonSchema): boolean {
  return type === undefined || [type].flat().some((name) => isOfType(value, name));
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "object":
      return isMapping(value);
    default:
      return typeof value === type;
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
