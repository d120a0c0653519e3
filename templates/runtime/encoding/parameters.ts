import { escape } from "./escape.js";
import { stringifyJson } from "../boundary/json.js";
import type { Parameters } from "../protocol.js";

/** Nested inputs as parameters: `Filters.0.Values.1`. Absent, null and empty lists have none. */
export function flatten(value: unknown, name = ""): Parameters {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object" || value instanceof Date) return [[name, textOf(value)]];
  return Object.entries(value).flatMap(([key, member]) => flatten(member, name === "" ? key : `${name}.${key}`));
}

/** A value as the text of a parameter: texts as they are, dates and whatever else as JSON has them, without quotes. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value instanceof Date ? value.toJSON() : stringifyJson(value);
}

/** Parameters as a query or form. */
export function joinEscaped(parameters: Parameters): string {
  return parameters.map(([name, value]) => `${escape(name)}=${escape(value)}`).join("&");
}
