import type { Scalar, TypeModel } from "./model.js";

const scalars: ReadonlySet<string> = new Set<Scalar>([
  "string",
  "integer",
  "float",
  "boolean",
  "date",
  "timestamp",
  "object",
  "any",
]);

const isScalar = (name: string): name is Scalar => scalars.has(name);

/** Reads a type as the spec writes it: `string`, `InstanceSet[]`, `map<integer>`. The schema has checked the form. */
export function parseType(text: string): TypeModel {
  const list = text.endsWith("[]");
  const inner = list ? text.slice(0, -2) : text;
  const map = inner.startsWith("map<");
  const name = map ? inner.slice(4, -1) : inner;
  return { base: isScalar(name) ? { kind: "scalar", name } : { kind: "structure", name }, map, list };
}
