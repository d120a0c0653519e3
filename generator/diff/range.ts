import type { Constraint } from "../definition/keys.js";
import type { Direction } from "./context.js";
import { sided } from "./context.js";
import type { MemberDocument } from "./document.js";
import { valueText, type Finding, type Subject } from "./finding.js";

type Key = Exclude<Constraint, "pattern">;

const keys: readonly Key[] = ["min", "max", "minLength", "maxLength", "minItems", "maxItems", "multipleOf"];

/** What the documentation says of the range of a member, bound by bound. */
export function compareRange(
  subject: Subject,
  before: MemberDocument,
  after: MemberDocument,
  direction: Direction,
): Finding[] {
  const bounds = keys
    .filter((key) => before[key] !== after[key])
    .map((key): Finding => {
      const rule = isTighter(key, before[key], after[key])
        ? sided(direction, "input-range-tightened", "output-range-narrowed")
        : sided(direction, "input-range-loosened", "output-range-widened");
      return { rule, subject, before: bound(key, before), after: bound(key, after) };
    });
  if (before.pattern === after.pattern) return bounds;
  const pattern = after.pattern === undefined ? "input-pattern-dropped" : "input-pattern-changed";
  const rule = sided(direction, pattern, "output-pattern-changed");
  return [...bounds, { rule, subject, before: valueText(before.pattern), after: valueText(after.pattern) }];
}

const bound = (key: Key, member: MemberDocument): string => `${key} ${valueText(member[key])}`;

/** Bounds beyond 2^53 are texts. */
function isTighter(key: Key, old: number | string | undefined, now: number | string | undefined): boolean {
  if (now === undefined) return false;
  if (old === undefined) return true;
  const [before, after] = [Number(old), Number(now)];
  if (key === "multipleOf") return before % after !== 0;
  return key.startsWith("min") ? after > before : after < before;
}
