import { compareAction } from "./action.js";
import { wasAnnounced } from "./announced.js";
import { outputsOf, type Context } from "./context.js";
import type { ActionDocument, MemberDocument, ServiceDocument } from "./document.js";
import { same, type Finding, type Subject } from "./finding.js";
import { nameLikeness, overlap, pairUp, type Alike, type Pairing } from "./pair.js";
import { similarity } from "./similar.js";
import { isToldRename } from "./told.js";
import { typeTitle } from "./type.js";

type Names = Context["structures"];

/** Which action is which, decided before a wait that names one is compared. */
export function pairActions(
  before: ServiceDocument,
  after: ServiceDocument,
  structures: Names,
  presence: boolean,
): Pairing<ActionDocument> {
  return pairUp(before.actions, after.actions, (old, now) => {
    if (isToldRename({ kind: "action", name: old.name }, now.name, { after })) return 5;
    return presence ? undefined : alike(structures)(old, now);
  });
}

/** Every action of a service: gone, new, renamed and changed ones. */
export function compareActions({ pairs, added, removed }: Pairing<ActionDocument>, context: Context): Finding[] {
  return [
    ...removed.map((action): Finding => {
      const subject: Subject = { kind: "action", name: action.name };
      const rule = wasAnnounced(action, subject, context) ? "action-removed-announced" : "action-removed";
      const replacement = action.deprecated?.replacedBy;
      return { rule, subject, ...(replacement !== undefined && { after: `use ${replacement}` }) };
    }),
    ...added.map(({ name }): Finding => ({ rule: "action-added", subject: { kind: "action", name } })),
    ...pairs.flatMap((pair) => compareAction(pair.before, pair.after, context)),
  ];
}

/**
 * Nearly the same inputs and outputs, and a name or words that are alike, the same request line or the same page of the
 * vendor; or so many of the same that nothing else matters.
 */
const alike =
  (structures: Names): Alike<ActionDocument> =>
  (old, now) => {
    const [before, after] = [signature(old, structures), signature(now, new Map())];
    const shared = before.length + after.length === 0 ? 1 : overlap(before, after);
    if (shared < 0.7) return undefined;
    const name = nameLikeness(old.name, now.name);
    const hints = [
      old.doc !== undefined && old.doc === now.doc,
      old.http !== undefined && same(old.http, now.http),
      wordsLikeness(old, now) > 0.8,
    ].filter(Boolean).length;
    const isNamed = name >= 0.75 && before.length > 0;
    const isSame = isNamed || hints > 0 || (shared === 1 && before.length >= 5);
    return isSame ? shared + name + hints : undefined;
  };

/** What it does, in words; a title of one or two words decides nothing. */
const wordsLikeness = (old: ActionDocument, now: ActionDocument): number =>
  old.summary === undefined ? 0 : similarity(old.summary, now.summary ?? "");

function signature(action: ActionDocument, structures: Names): string[] {
  const signatures = (side: string, members: readonly MemberDocument[]): string[] =>
    members.map(
      (member) =>
        `${side} ${member.name}: ${typeTitle({ ...member, type: structures.get(member.type) ?? member.type })}`,
    );
  return [...signatures("input", action.input), ...signatures("output", outputsOf(action))];
}
