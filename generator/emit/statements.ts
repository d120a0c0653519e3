import { byCodePoint } from "../naming.js";
import type { ImportStatement, InterfaceStatement, Property, TypeStatement } from "../render/output.js";

/** `import type { … }` of the names, sorted; nothing when there is nothing to import. */
export function importTypes(from: string, names: readonly string[]): ImportStatement[] {
  return importNames(from, names, true);
}

/** `import type * as name` where any of the names is mentioned: a list of them all would be the longest part of a module. */
export const importNamespace = (name: string, from: string, mentioned: readonly string[]): ImportStatement[] =>
  mentioned.length === 0 ? [] : [{ kind: "import", from, names: { as: name }, typeOnly: true }];

/** `import { … }` of values (types carry their own `type`). */
export function importValues(from: string, names: readonly string[]): ImportStatement[] {
  return importNames(from, names, false);
}

function importNames(from: string, names: readonly string[], typeOnly: boolean): ImportStatement[] {
  const sorted = [...new Set(names)].sort(byCodePoint);
  return sorted.length === 0 ? [] : [{ kind: "import", from, names: sorted, typeOnly }];
}

export function interfaceOf(name: string, doc: string, properties: readonly Property[]): InterfaceStatement {
  return { kind: "interface", name, doc, properties };
}

export function unionOf(name: string, doc: string, types: readonly string[]): TypeStatement {
  return { kind: "type", name, doc, types };
}
