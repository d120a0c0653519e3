import type { JsonObject } from "./wires.js";

/** A copy in which the member at a path such as `Rows[].Status` has another value, in every row. */
export function replaceAt(value: JsonObject, path: string, replacement: unknown): JsonObject {
  const [step = "", ...others] = path.split(".");
  const name = step.replace("[]", "");
  const member = value[name];
  const replace = (each: unknown): unknown =>
    others.length === 0 ? replacement : replaceAt((each ?? {}) as JsonObject, others.join("."), replacement); // a path leads through objects
  return { ...value, [name]: Array.isArray(member) && step.endsWith("[]") ? member.map(replace) : replace(member) };
}
