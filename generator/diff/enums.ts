import { directionsOf, joined, outputsOf, type Context, type Direction } from "./context.js";
import type { EnumDocument, MemberDocument, ServiceDocument } from "./document.js";
import type { Finding, Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";
import { overlap, pairUp, type Pairing } from "./pair.js";
import { compareValues } from "./values.js";

/** Which shared value set is which: by name, else by its values. */
export function pairEnums(before: ServiceDocument, after: ServiceDocument): Pairing<EnumDocument> {
  return pairUp(before.enums ?? [], after.enums ?? [], (old, now) => {
    const shared = overlap(valuesOf(old), valuesOf(now));
    return old.type === now.type && shared >= 0.8 ? shared : undefined;
  });
}

const valuesOf = ({ values }: EnumDocument): string[] => values.map(({ value, name }) => `${name}=${value}`);

/** The shared value sets, each once, however many members have it. */
export function compareEnums({ pairs, added, removed }: Pairing<EnumDocument>, { before, after }: Context): Finding[] {
  const subject = (name: string): Subject => ({ kind: "enum", name });
  const [old, now] = [usesOf(before), usesOf(after)];
  return [
    ...removed.map(({ name }): Finding => ({ rule: "enum-removed", subject: subject(name), before: name })),
    ...added.map(({ name }): Finding => ({ rule: "enum-added", subject: subject(name) })),
    ...pairs.flatMap((pair) => {
      const direction = joined(old.get(pair.before.name) ?? "none", now.get(pair.after.name) ?? "none");
      return compareEnum(subject(pair.after.name), pair.before, pair.after, direction);
    }),
  ];
}

function compareEnum(subject: Subject, before: EnumDocument, after: EnumDocument, direction: Direction): Finding[] {
  const set = ({ values, open }: EnumDocument) => ({ values, open: open === true });
  const names = { before: before.name, after: after.name };
  return [
    ...(before.name === after.name
      ? []
      : [{ rule: "enum-renamed", subject, was: { kind: "enum", name: before.name }, ...names } as const]),
    ...compareValues(subject, set(before), set(after), direction),
    ...leftovers(subject, before, after, ["name", "values", "open"]),
  ];
}

/** The ways in which the values of each shared set travel. */
function usesOf(service: ServiceDocument): ReadonlyMap<string, Direction> {
  const uses = new Map<string, Direction>();
  const note = (members: readonly MemberDocument[], direction: Direction): void => {
    for (const { enumName } of members)
      if (enumName !== undefined) uses.set(enumName, joined(uses.get(enumName) ?? "none", direction));
  };
  const directions = directionsOf(service);
  for (const action of service.actions) {
    note(action.input, "input");
    note(outputsOf(action), "output");
  }
  for (const { name, members } of service.structures) note(members, directions.get(name) ?? "none");
  return uses;
}
