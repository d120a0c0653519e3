import { sided, type Direction } from "./context.js";
import type { ValueDocument } from "./document.js";
import { same, type Finding, type Subject } from "./finding.js";

/** A value set, shared or of one member. */
export interface ValueSet {
  readonly values: readonly ValueDocument[];
  readonly open: boolean;
}

/** Two versions of one value set, judged by the ways in which its values travel. */
export function compareValues(subject: Subject, before: ValueSet, after: ValueSet, direction: Direction): Finding[] {
  const has = (set: ValueSet, value: ValueDocument["value"]): boolean =>
    set.values.some((entry) => entry.value === value);
  const gone = before.values.filter(({ value }) => !has(after, value));
  const fresh = after.values.filter(({ value }) => !has(before, value));
  return [
    ...compareOpenness(subject, before, after, direction),
    ...before.values.flatMap((old) => {
      const now = after.values.find(({ value }) => value === old.value);
      return now === undefined ? goneValue(subject, old, fresh, direction) : keptValue(subject, old, now);
    }),
    ...fresh
      .filter(({ name }) => !gone.some((old) => old.name === name))
      .map((now): Finding => {
        const added = after.open ? "output-value-added" : "output-value-added-closed";
        return { rule: sided(direction, "input-value-added", added), subject, after: valueTitle(now) };
      }),
  ];
}

function compareOpenness(subject: Subject, before: ValueSet, after: ValueSet, direction: Direction): Finding[] {
  if (before.open === after.open) return [];
  const rule = after.open
    ? sided(direction, "input-values-opened", "output-values-opened")
    : sided(direction, "input-values-closed", "output-values-closed");
  return [{ rule, subject }];
}

function keptValue(subject: Subject, old: ValueDocument, now: ValueDocument): Finding[] {
  if (old.name !== now.name) return [{ rule: "value-renamed", subject, before: old.name, after: now.name }];
  return same(old, now) ? [] : [{ rule: "text-changed", subject, after: `value ${now.name}` }];
}

function goneValue(
  subject: Subject,
  old: ValueDocument,
  fresh: readonly ValueDocument[],
  direction: Direction,
): Finding[] {
  const replacement = fresh.find(({ name }) => name === old.name);
  if (replacement !== undefined)
    return [{ rule: "value-replaced", subject, before: valueTitle(old), after: valueTitle(replacement) }];
  return [{ rule: sided(direction, "input-value-removed", "output-value-removed"), subject, before: valueTitle(old) }];
}

/** `Full (1)`. */
const valueTitle = ({ name, value }: ValueDocument): string => `${name} (${JSON.stringify(value)})`;
