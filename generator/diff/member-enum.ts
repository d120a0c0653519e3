import { inlineEnumName } from "../naming.js";
import { sided, type Context, type Direction } from "./context.js";
import type { MemberDocument } from "./document.js";
import type { Finding, Subject } from "./finding.js";
import { compareValues, type ValueSet } from "./values.js";

/** The two versions of a member with their owners. */
export interface MemberPair {
  readonly before: MemberDocument;
  readonly after: MemberDocument;
  readonly beforeOwner: string;
  readonly afterOwner: string;
}

/** The values of one member. A shared set that stays is compared once, where it is defined. */
export function compareMemberEnum(
  subject: Subject,
  pair: MemberPair,
  direction: Direction,
  context: Context,
): Finding[] {
  const { before, after } = pair;
  const [old, now] = [setOf(before), setOf(after)];
  if (old === undefined && now === undefined) return [];
  if (old === undefined)
    return [{ rule: introduced(after, direction), subject, after: constantOf(after, pair.afterOwner) }];
  if (now === undefined) return droppedSet(subject, pair, direction, context);
  if (before.enumName !== undefined && renamed(before.enumName, context) === after.enumName) return [];
  const changes = [...compareConstants(subject, pair, context), ...compareValues(subject, old, now, direction)];
  const isMoved = before.enumName !== after.enumName && changes.length === 0;
  return isMoved
    ? [{ rule: "text-changed", subject, after: `${constantOf(after, pair.afterOwner)} lists its values` }]
    : changes;
}

const setOf = ({ enum: values, open }: MemberDocument): ValueSet | undefined =>
  values && { values, open: open === true };

const constantOf = ({ enumName, name }: MemberDocument, owner: string): string =>
  enumName ?? inlineEnumName(owner, name);

const renamed = (name: string, { enums }: Context): string => enums.get(name) ?? name;

const introduced = ({ open }: MemberDocument, direction: Direction): Finding["rule"] =>
  sided(direction, open ? "input-values-set" : "input-values-closed", "output-values-set");

/** A shared set that others still have keeps its constants; the member only takes or holds more. */
function droppedSet(
  subject: Subject,
  { before, beforeOwner }: MemberPair,
  direction: Direction,
  context: Context,
): Finding[] {
  if (before.enumName === undefined || !isShared(renamed(before.enumName, context), context))
    return [{ rule: "values-dropped", subject, before: constantOf(before, beforeOwner) }];
  const rule = sided(direction, "input-values-opened", "output-values-opened");
  return before.open
    ? [{ rule: "text-changed", subject, after: "enum" }]
    : [{ rule, subject, before: before.enumName }];
}

/** The name of a constant that is in users' code. That of a member's own set follows owner and member. */
function compareConstants(
  subject: Subject,
  { before, after, beforeOwner, afterOwner }: MemberPair,
  context: Context,
): Finding[] {
  const [old, now] = [constantOf(before, beforeOwner), constantOf(after, afterOwner)];
  if (old === now || (before.enumName === undefined && after.enumName === undefined)) return [];
  if (before.enumName !== undefined && isShared(renamed(before.enumName, context), context)) return [];
  return [{ rule: "enum-renamed", subject, before: old, after: now }];
}

const isShared = (name: string, { after }: Context): boolean => (after.enums ?? []).some((set) => set.name === name);
