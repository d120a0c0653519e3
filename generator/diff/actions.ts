import { compareAction } from "./action.js";
import { wasAnnounced } from "./announced.js";
import { outputsOf, type Context } from "./context.js";
import type { ActionDocument } from "./document.js";
import type { Finding, Subject } from "./finding.js";
import { nameLikeness, overlap, pairUp } from "./pair.js";
import { signatures } from "./structures.js";

/** Every action of a service: gone, new, renamed and changed ones. */
export function compareActions(context: Context): Finding[] {
  const { before, after, presence } = context;
  const { pairs, added, removed } = pairUp(before.actions, after.actions, presence ? undefined : alike);
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

/** Nearly the same inputs and outputs, and a name that is alike or the same page of the vendor. */
function alike(old: ActionDocument, now: ActionDocument): number | undefined {
  const shared = overlap(signature(old), signature(now));
  const name = nameLikeness(old.name, now.name);
  const isSamePage = old.doc !== undefined && old.doc === now.doc;
  return shared >= 0.7 && (name >= 0.75 || isSamePage) ? shared + name + (isSamePage ? 1 : 0) : undefined;
}

const signature = (action: ActionDocument): string[] => [
  ...signatures(action.input).map((text) => `input ${text}`),
  ...signatures(outputsOf(action)).map((text) => `output ${text}`),
];
