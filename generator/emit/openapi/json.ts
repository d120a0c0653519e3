/** What a JSON document holds. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** The object without the keys that say nothing. */
export function compact(value: Readonly<Record<string, Json | undefined>>): JsonObject {
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.flatMap(([key, entry]): [string, Json][] => (entry === undefined ? [] : [[key, entry]])),
  );
}

/** A value of the spec as JSON: what YAML can write and JSON cannot becomes text. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(entries.map(([key, entry]) => [key, toJson(entry)]));
  }
  return typeof value === "bigint" ? value.toString() : null;
}

/** A reference to a schema of the document. */
export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
