import type { RuleId } from "./rules/index.js";

export type SubjectKind =
  | "service"
  | "action"
  | "structure"
  | "input"
  | "output"
  | "member"
  | "enum"
  | "error"
  | "region"
  | "endpoint"
  | "release";

/** What changed, under its name of the later version, or of the earlier one when it is gone. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  /** Action or structure that has the member. */
  readonly of?: string;
}

/** One difference, named by its rule; nothing is judged here. */
export interface Finding {
  readonly rule: RuleId;
  readonly subject: Subject;
  /** Its name in the earlier version, when that is another. */
  readonly was?: Subject;
  readonly before?: string;
  readonly after?: string;
}

/** `ListBoxes.input.Limit`, `Box.Color`, `ListBoxes`, `enum BoxState`: unique within a service. */
export function subjectPath({ kind, name, of }: Subject): string {
  switch (kind) {
    case "input":
    case "output":
      return `${of ?? ""}.${kind}.${name}`;
    case "member":
      return `${of ?? ""}.${name}`;
    case "action":
    case "structure":
    case "service":
      return name;
    case "enum":
    case "error":
    case "region":
    case "endpoint":
    case "release":
      return `${kind} ${name}`;
  }
}

/** How a value of a definition reads in a sentence. */
export function valueText(value: unknown): string {
  if (value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Equal as JSON, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [Object.entries(a), Object.entries(b)];
  return (
    first.length === second.length && first.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]))
  ); // any object can be read so
}
