import { judgedKeys, structureKeys } from "../definition/index.js";
import { compareCodeNames } from "./code-name.js";
import { directionsOf, joined, outputsOf, type Context, type Direction } from "./context.js";
import { compareDeprecation } from "./deprecation.js";
import type { MemberDocument, ServiceDocument, StructureDocument } from "./document.js";
import type { Finding, Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";
import { compareMembers } from "./members.js";
import { nameLikeness, overlap, pairUp, type Pairing } from "./pair.js";
import { similarity } from "./similar.js";
import { isToldRename } from "./told.js";
import { typeTitle } from "./type.js";

/** Which structure is which, decided before anything that mentions them is compared. */
export function pairStructures(
  before: ServiceDocument,
  after: ServiceDocument,
  presence: boolean,
): Pairing<StructureDocument> {
  const [old, now] = [before, after].map(({ structures }) => new Set(structures.map(({ name }) => name)));
  const isKept = (name: string): boolean => old?.has(name) === now?.has(name);
  const uses = [usesOf(before), usesOf(after)] as const;
  return pairUp(before.structures, after.structures, (one, other) => {
    if (isToldRename({ kind: "structure", name: one.name }, other.name, { after })) return 5;
    if (presence) return undefined;
    const used = overlap(uses[0].get(one.name) ?? [], uses[1].get(other.name) ?? []);
    return alike(one, other, used, isKept);
  });
}

/**
 * Nearly the same members, and a name or words that are alike, or the same uses; or so many of the same that nothing
 * else matters.
 */
function alike(
  old: StructureDocument,
  now: StructureDocument,
  used: number,
  isKept: (structure: string) => boolean,
): number | undefined {
  const shared = overlap(signatures(old.members, isKept), signatures(now.members, isKept));
  if (shared < 0.7) return undefined;
  const name = nameLikeness(old.name, now.name);
  const words = old.description === undefined ? 0 : similarity(old.description, now.description ?? "");
  const isSame = name >= 0.5 || words > 0.8 || used > 0.5 || (shared === 1 && old.members.length >= 4);
  return isSame ? shared + name + used + (words > 0.8 ? words : 0) : undefined;
}

/** What members are called and hold; of a structure that may have been renamed itself, that it is one. */
const signatures = (members: readonly MemberDocument[], isKept: (structure: string) => boolean): string[] =>
  members.map((member) => `${member.name}: ${typeTitle(isKept(member.type) ? member : { ...member, type: "{}" })}`);

/** Structure → members that hold it, without their owners, which may have been renamed as well. */
function usesOf({ actions, structures }: ServiceDocument): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const note = (members: readonly MemberDocument[]): void => {
    for (const { type, name } of members) uses.set(type, [...(uses.get(type) ?? []), name]);
  };
  for (const action of actions) [action.input, outputsOf(action)].forEach(note);
  for (const { members } of structures) note(members);
  return uses;
}

/** Every structure of a service. What its members mean for users depends on the calls that carry it. */
export function compareStructures(pairing: Pairing<StructureDocument>, context: Context): Finding[] {
  const [old, now] = [directionsOf(context.before), directionsOf(context.after)];
  return [
    ...pairing.removed.map(({ name }): Finding => ({ rule: "structure-removed", subject: subjectOf(name) })),
    ...pairing.added.map(({ name }): Finding => ({ rule: "structure-added", subject: subjectOf(name) })),
    ...pairing.pairs.flatMap(({ before, after }) => {
      const directions = [old.get(before.name) ?? "none", now.get(after.name) ?? "none"] as const;
      return compareStructure(before, after, directions, context);
    }),
  ];
}

const subjectOf = (name: string): Subject => ({ kind: "structure", name });

function compareStructure(
  before: StructureDocument,
  after: StructureDocument,
  [old, now]: readonly [Direction, Direction],
  context: Context,
): Finding[] {
  const subject = subjectOf(after.name);
  const owners = { beforeOwner: before.name, afterOwner: after.name };
  const sides = { before: before.members, after: after.members };
  const judged = ["name", "deprecated", ...judgedKeys(structureKeys)];
  return [
    ...(before.name === after.name
      ? []
      : [
          {
            rule: "structure-renamed",
            subject,
            was: subjectOf(before.name),
            before: before.name,
            after: after.name,
          } as const,
        ]),
    ...compareCodeNames(subject, before, after),
    ...(isSent(now) && old === "output" ? [{ rule: "structure-became-input", subject } as const] : []),
    ...compareDeprecation("structure-deprecated", subject, before, after),
    ...leftovers(subject, before, after, judged),
    ...compareMembers({ kind: "member", ...owners, ...sides, direction: joined(old, now) }, context),
  ];
}

const isSent = (direction: Direction): boolean => direction === "input" || direction === "both";
