import { beside, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { isMemberKind, keyOf, releaseTitle, titleOf, type Entry } from "./entries.js";

/** What all releases together say of one thing. */
export interface Past {
  /** The first entry of all, whatever it says: the vendor modifies and deprecates members that it never added by name. */
  readonly first: Entry;
  readonly added?: Entry;
  readonly deprecated?: Entry;
  /** Undefined again once a later release takes the thing back. */
  readonly removed?: Entry;
}

/** By key, in the order of the first entries. */
export type History = ReadonlyMap<string, Past>;

/** Replays the entries one by one. An entry that contradicts those before it is reported and left out. */
export function historyOf(entries: readonly Entry[]): {
  readonly history: History;
  readonly diagnostics: Diagnostic[];
} {
  const history = new Map<string, Past>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const past = history.get(key) ?? { first: entry };
    const contradiction = contradicts(entry, past);
    if (contradiction === undefined) history.set(key, apply(entry, past));
    else diagnostics.push(contradiction);
  }
  return { history, diagnostics };
}

function apply(entry: Entry, past: Past): Past {
  switch (entry.change) {
    case "add":
      return { first: past.first, added: entry };
    case "remove":
      return { ...past, removed: entry };
    case "deprecate":
      return { ...past, deprecated: entry };
    case "modify":
      return past;
  }
}

function contradicts(entry: Entry, { added, deprecated, removed }: Past): Diagnostic | undefined {
  const title = titleOf(entry);
  const twice = (earlier: Entry, verb: string) => {
    const { file, line } = earlier.place;
    const says = `${title} is ${verb} twice: ${releaseTitle(earlier)} says so already (${file}:${line}).`;
    return beside(error("release-duplicate", entry.place, says), earlier.place, `first ${verb} here`);
  };
  if (entry.change === "add" && added !== undefined && removed === undefined) return twice(added, "added");
  if (entry.change === "deprecate" && deprecated !== undefined) return twice(deprecated, "deprecated");
  // A member may date from its owner, so only an action or structure can be removed without having been there.
  if (entry.change === "remove" && added === undefined && !isMemberKind(entry.kind))
    return error(
      "release-remove-unknown",
      entry.place,
      `${releaseTitle(entry)} removes ${title}, which no release before it added.`,
    );
  if (removed === undefined || entry.change === "add") return undefined;
  if (entry.change === "remove") return twice(removed, "removed");
  const verb = entry.change === "modify" ? "modified" : "deprecated";
  const says = `${title} is ${verb} here, but ${releaseTitle(removed)} removed it.`;
  return beside(error("release-gone", entry.place, says), removed.place, "removed here");
}
