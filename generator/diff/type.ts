import { isScalar, scalarOf } from "../definition/index.js";
import type { MemberDocument } from "./document.js";

/** The type as definitions write it: `map<string>[]`. */
export function typeTitle({ type, list, map }: MemberDocument): string {
  const base = map ? `map<${type}>` : type;
  return list ? `${base}[]` : base;
}

export type TypeChange = "same" | "widened" | "narrowed" | "changed";

/** Whether the second can hold all that the first can, with one TypeScript type for both. */
const isWithin = (narrow: string, wide: string): boolean => isScalar(narrow) && scalarOf(narrow).within.includes(wide);

/** How the values of a type relate to those before. Structures that were renamed are the same. */
export function typeChange(
  before: MemberDocument,
  after: MemberDocument,
  renamed: ReadonlyMap<string, string>,
): TypeChange {
  const old = { ...before, type: renamed.get(before.type) ?? before.type };
  if (typeTitle(old) === typeTitle(after)) return "same";
  if (old.list !== after.list || old.map !== after.map) return typeTitle(after) === "any" ? "widened" : "changed";
  if (after.type === "any") return "widened";
  if (old.type === "any") return "narrowed";
  if (isWithin(old.type, after.type)) return "widened";
  if (isWithin(after.type, old.type)) return "narrowed";
  return "changed";
}
