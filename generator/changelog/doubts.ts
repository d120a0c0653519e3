import { warning, type Diagnostic } from "../diagnostics/diagnostic.js";
import { isSlip, suggester } from "../diagnostics/suggest.js";
import type { ServiceSpec } from "../load/spec.js";
import { definitionsOf, siblingKey, siblingsIn } from "../timeline/definitions.js";
import { entriesOf, isMemberKind, keyOf, ownerKey, releaseTitle, titleOf, type Entry } from "../timeline/entries.js";
import { historyOf } from "../timeline/history.js";
import type { MetadataDrafts } from "../upstream/draft.js";

/**
 * What was read for sure and may be a slip of the vendor's all the same: a new name that is one letter off another, one that
 * the metadata lacks, a modified member that never was, an added one that was there before.
 */
export function doubtsOf(
  service: ServiceSpec,
  isFresh: (entry: Entry) => boolean,
  drafts: MetadataDrafts | undefined,
): Diagnostic[] {
  const definitions = definitionsOf(service);
  const { entries } = entriesOf(service);
  const { history } = historyOf(entries);
  const siblings = siblingsIn(definitions);
  const names = (kind: Entry["kind"], owner: string | undefined): readonly string[] =>
    siblings.get(siblingKey(kind, owner)) ?? [];
  const hint = suggester();
  return entries.filter(isFresh).flatMap((entry) => {
    const { kind, name, owner, change, place } = entry;
    const say = (text: string): Diagnostic[] => [warning("changelog-doubt", place, `${titleOf(entry)} ${text}`)];
    const isDefined = definitions.has(keyOf(entry));
    if (change === "modify" && !isDefined && definitions.has(ownerKey(kind, owner)) && isMemberKind(kind))
      return history.get(keyOf(entry))?.added === undefined
        ? say(`is modified, but never was there.${hint(name, names(kind, owner))}`)
        : [];
    if (change !== "add") return [];
    if (isDefined && isMemberKind(kind) && history.get(keyOf(entry))?.first === entry)
      return say(
        `is defined already, since ${sinceOf(history.get(ownerKey(kind, owner))?.added)}; compare it with the vendor's page.`,
      );
    if (isMemberKind(kind) || isDefined) return [];
    const near = names(kind, owner).find((other) => isSlip(other, name));
    const known = drafts?.names[kind === "action" ? "actions" : "structures"];
    return [
      ...(near === undefined ? [] : say(`is one letter off ${near}; see whether the text has a slip.`)),
      ...(known === undefined || known.includes(name) ? [] : say(`is not in the metadata.${hint(name, [...known])}`)),
    ];
  });
}

const sinceOf = (added: Entry | undefined): string => (added === undefined ? "the first release" : releaseTitle(added));
