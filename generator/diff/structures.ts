import { judgedKeys, structureKeys } from "../definition/index.js";
import { compareCodeNames } from "./code-name.js";
import { directionsOf, joined, type Context, type Direction } from "./context.js";
import { compareDeprecation } from "./deprecation.js";
import type { MemberDocument, ServiceDocument, StructureDocument } from "./document.js";
import type { Finding, Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";
import { compareMembers } from "./members.js";
import { nameLikeness, overlap, pairUp, type Pairing } from "./pair.js";
import { typeTitle } from "./type.js";

/** Which structure is which, decided before anything that mentions them is compared. */
export function pairStructures(
  before: ServiceDocument,
  after: ServiceDocument,
  presence: boolean,
): Pairing<StructureDocument> {
  return pairUp(before.structures, after.structures, presence ? undefined : alike);
}

/** Nearly the same members, and a name that is alike; or so many of the same that the name does not matter. */
function alike(old: StructureDocument, now: StructureDocument): number | undefined {
  const shared = overlap(signatures(old.members), signatures(now.members));
  const name = nameLikeness(old.name, now.name);
  const isSame = (shared >= 0.7 && name >= 0.5) || (shared === 1 && old.members.length >= 4);
  return isSame ? shared + name : undefined;
}

/** What members are called and hold. */
export const signatures = (members: readonly MemberDocument[]): string[] =>
  members.map((member) => `${member.name}: ${typeTitle(member)}`);

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
