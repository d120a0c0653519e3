import { sided, type Context, type Direction } from "./context.js";
import type { DeprecationDocument, MemberDocument } from "./document.js";
import type { Finding, Subject, SubjectKind } from "./finding.js";
import { compareMember } from "./member.js";
import { nameLikeness, pairUp, type Pair } from "./pair.js";
import { similarity } from "./similar.js";
import { isToldRename } from "./told.js";
import { typeTitle } from "./type.js";
import { wasAnnounced } from "./announced.js";

/** Members of one owner on one side. */
export interface Side {
  readonly kind: Extract<SubjectKind, "input" | "output" | "member">;
  readonly beforeOwner: string;
  readonly afterOwner: string;
  readonly before: readonly MemberDocument[];
  readonly after: readonly MemberDocument[];
  readonly direction: Direction;
}

/** The members of an action's side or of a structure: gone, new, renamed and changed ones. */
export function compareMembers(side: Side, context: Context): Finding[] {
  const { kind, beforeOwner, afterOwner, direction } = side;
  const subject = (name: string): Subject => ({ kind, name, of: afterOwner });
  const { pairs, added, removed } = pairUp(side.before, side.after, (old, now) =>
    isToldRename(subject(old.name), now.name, context) ? 4 : alike(side, context, old, now),
  );
  return [
    ...removed.map((member): Finding => {
      const isAnnounced = wasAnnounced(member, { kind, of: beforeOwner, name: member.name }, context);
      const rule = isAnnounced
        ? sided(direction, "input-removed-announced", "output-removed-announced")
        : sided(direction, "input-removed", "output-removed");
      return { rule, subject: subject(member.name), ...replacement(member) };
    }),
    ...added.map(({ name, required }): Finding => {
      const rule = required ? "input-added-required" : "input-added";
      return { rule: sided(direction, rule, "output-added"), subject: subject(name) };
    }),
    ...pairs.flatMap(({ before, after }) => [
      ...renameOf(side, before, after),
      ...compareMember(subject(after.name), { before, after, beforeOwner, afterOwner }, direction, context),
    ]),
    ...reordered(side, pairs),
  ];
}

const replacement = ({ deprecated }: { readonly deprecated?: DeprecationDocument }): { readonly after?: string } =>
  deprecated?.replacedBy === undefined ? {} : { after: `use ${deprecated.replacedBy}` };

function renameOf(
  { kind, beforeOwner, afterOwner, direction }: Side,
  before: MemberDocument,
  after: MemberDocument,
): Finding[] {
  if (before.name === after.name) return [];
  return [
    {
      rule: sided(direction, "input-renamed", "output-renamed"),
      subject: { kind, name: after.name, of: afterOwner },
      was: { kind, name: before.name, of: beforeOwner },
      before: before.name,
      after: after.name,
    },
  ];
}

/** New ones in between do not count: only what both versions have can be reordered. */
function reordered({ kind, afterOwner, before }: Side, pairs: readonly Pair<MemberDocument>[]): Finding[] {
  const positions = pairs.map((pair) => before.indexOf(pair.before));
  if (positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? -1))) return [];
  return [{ rule: "order-changed", subject: { kind: kind === "member" ? "structure" : "action", name: afterOwner } }];
}

/**
 * One type, and two of: a name that is alike, the same words, the same neighbours. A removed member whose deprecation
 * names the new one has said so itself.
 */
function alike(
  { before, after }: Side,
  { structures, presence }: Context,
  old: MemberDocument,
  now: MemberDocument,
): number | undefined {
  if (presence) return undefined;
  if (typeTitle({ ...old, type: structures.get(old.type) ?? old.type }) !== typeTitle(now)) return undefined;
  if (old.deprecated?.replacedBy === now.name) return 3;
  const words = old.description === undefined ? 0 : similarity(old.description, now.description ?? "");
  const at = (list: readonly MemberDocument[], member: MemberDocument, step: number): string | undefined =>
    list[list.indexOf(member) + step]?.name;
  const neighbour = [-1, 1].some((step) => {
    const name = at(before, old, step);
    return name !== undefined && name === at(after, now, step);
  });
  const score = nameLikeness(old.name, now.name) + (words > 0.8 ? words : 0) + (neighbour ? 0.5 : 0);
  return score >= 1.4 ? score : undefined;
}
