import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Definitions } from "./definitions.js";
import { isMemberKind, ownerKey, releaseTitle, titleOf, type Entry } from "./entries.js";
import type { History } from "./history.js";

/** Entries of members whose action or structure is unknown, or younger than the entry. */
export function checkOwners(entries: readonly Entry[], definitions: Definitions, history: History): Diagnostic[] {
  return entries.flatMap((entry) => {
    if (!isMemberKind(entry.kind)) return [];
    const owner = history.get(ownerKey(entry.kind, entry.owner))?.added;
    if (owner === undefined) return isOrphan(entry, definitions, history) ? [orphan(entry, definitions, history)] : [];
    if (entry.order >= owner.order) return [];
    return [
      error(
        "release-owner",
        entry.place,
        `${releaseTitle(entry)} names ${titleOf(entry)}, but only ${releaseTitle(owner)} adds ${entry.owner ?? ""}.`,
      ),
    ];
  });
}

/** True for a member of something that no release and no definition knows. */
export function isOrphan({ kind, owner }: Entry, definitions: Definitions, history: History): boolean {
  const key = ownerKey(kind, owner);
  return isMemberKind(kind) && !definitions.has(key) && history.get(key)?.added === undefined;
}

function orphan(entry: Entry, definitions: Definitions, history: History): Diagnostic {
  const { kind, owner = "" } = entry;
  const ofKind = kind === "member" ? "structure" : "action";
  const known = [...definitions.values(), ...[...history.values()].map(({ first }) => first)]
    .filter((found) => found.kind === ofKind)
    .map(({ name }) => name);
  return error(
    "release-owner",
    entry.place,
    `${titleOf(entry)}: neither a release nor a definition has ${ofKind} ${owner}.${suggest(owner, known)}`,
  );
}
