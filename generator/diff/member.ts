import { isChecked, judgedKeys, memberKeys } from "../definition/index.js";
import { compareCodeNames } from "./code-name.js";
import { sided, type Context, type Direction } from "./context.js";
import { compareDeprecation } from "./deprecation.js";
import { same, valueText, type Finding, type Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";
import { compareMemberEnum, type MemberPair } from "./member-enum.js";
import { compareRange } from "./range.js";
import { typeChange, typeTitle } from "./type.js";
import type { RuleId } from "./rules/index.js";

type Aspect = (subject: Subject, pair: MemberPair, direction: Direction, context: Context) => readonly Finding[];

/** Every way in which a member can differ, in the order in which a reader would ask. */
const aspects: readonly Aspect[] = [
  (subject, { before, after }) => compareCodeNames(subject, before, after),
  compareType,
  required,
  nullable,
  format,
  (subject, pair, direction, context) => compareMemberEnum(subject, pair, direction, context),
  (subject, { before, after }, direction) => compareRange(subject, before, after, direction),
  byDefault,
  moved,
  unit,
  sensitive,
  (subject, { before, after }, direction) =>
    compareDeprecation(sided(direction, "input-deprecated", "output-deprecated"), subject, before, after),
];

/** What the export adds to the keys of a definition. Whether a response must have a member does not matter to a compiler. */
const judged: readonly string[] = [
  ...["name", "list", "map", "enumName", "deprecated"],
  ...judgedKeys(memberKeys).filter((key) => key !== "required"),
];

/** Two versions of one member, seen in the direction in which it travels. */
export function compareMember(subject: Subject, pair: MemberPair, direction: Direction, context: Context): Finding[] {
  // In a response it says nothing to the compiler; the rest is documentation.
  const isInput = direction === "input" || direction === "both";
  return [
    ...aspects.flatMap((aspect) => aspect(subject, pair, direction, context)),
    ...leftovers(subject, pair.before, pair.after, isInput ? [...judged, "required"] : judged),
  ];
}

function found(rule: RuleId | undefined, subject: Subject, before: unknown, after: unknown): Finding[] {
  return rule === undefined ? [] : [{ rule, subject, before: valueText(before), after: valueText(after) }];
}

function compareType(
  subject: Subject,
  { before, after }: MemberPair,
  direction: Direction,
  context: Context,
): Finding[] {
  const texts = [typeTitle(before), typeTitle(after)] as const;
  switch (typeChange(before, after, context.structures)) {
    case "same":
      return [];
    case "changed":
      return found(sided(direction, "input-type-changed", "output-type-changed"), subject, ...texts);
    case "widened": {
      // What was known to be a number or a text is now unknown to the compiler.
      const widened = after.type === "any" ? "output-type-changed" : "output-type-widened";
      return found(sided(direction, "input-type-widened", widened), subject, ...texts);
    }
    case "narrowed":
      return found(sided(direction, "input-type-changed", "output-type-narrowed"), subject, ...texts);
  }
}

function required(subject: Subject, { before, after }: MemberPair, direction: Direction): Finding[] {
  if (before.required === after.required || direction === "output" || direction === "none") return [];
  const words = (is: true | undefined): string => (is ? "required" : "optional");
  const rule = after.required ? "input-required" : "input-optional";
  return found(rule, subject, words(before.required), words(after.required));
}

function nullable(subject: Subject, { before, after }: MemberPair, direction: Direction): Finding[] {
  if (before.nullable === after.nullable) return [];
  const rule = after.nullable
    ? sided(direction, "input-nullable", "output-nullable")
    : sided(direction, "input-not-nullable", "output-not-nullable");
  return [{ rule, subject }];
}

function format(subject: Subject, { before, after }: MemberPair, direction: Direction): Finding[] {
  if (before.format === after.format) return [];
  const isBig = [before, after].some((member) => member.format === "int64-exact");
  const changed =
    after.format !== undefined && isChecked(after.format) ? "input-format-tightened" : "input-format-changed";
  const rule = isBig
    ? sided(direction, "input-bigint", "output-bigint")
    : sided(direction, changed, "output-format-changed");
  return found(rule, subject, before.format, after.format);
}

function byDefault(subject: Subject, { before, after }: MemberPair, direction: Direction): Finding[] {
  if (same(before.default, after.default)) return [];
  return found(
    sided(direction, "input-default-changed", "output-default-changed"),
    subject,
    before.default,
    after.default,
  );
}

function moved(subject: Subject, { before, after }: MemberPair): Finding[] {
  return before.in === after.in ? [] : found("input-moved", subject, before.in, after.in);
}

function unit(subject: Subject, { before, after }: MemberPair, direction: Direction): Finding[] {
  const rule = sided(direction, "input-unit-changed", "output-unit-changed");
  return [
    ...(before.unit === after.unit ? [] : found(rule, subject, before.unit, after.unit)),
    ...(before.timezone === after.timezone ? [] : found(rule, subject, before.timezone, after.timezone)),
  ];
}

function sensitive(subject: Subject, { before, after }: MemberPair, direction: Direction): Finding[] {
  if (before.sensitive === after.sensitive) return [];
  const rule = sided(direction, "input-sensitive-changed", "output-sensitive-changed");
  return found(rule, subject, before.sensitive ? "masked" : "shown", after.sensitive ? "masked" : "shown");
}
