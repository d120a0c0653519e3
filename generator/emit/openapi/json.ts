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

/** An object of the spec as JSON. */
export const toObject = (value: object): JsonObject => compact(mapJson(value));

const mapJson = (value: object): Record<string, Json | undefined> =>
  Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, entry === undefined ? undefined : toJson(entry)]),
  );

/** A value of the spec as JSON: what YAML can write and JSON cannot becomes text. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "object") return toObject(value);
  return typeof value === "bigint" ? value.toString() : null;
}

/** A reference to a schema of the document. */
export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
