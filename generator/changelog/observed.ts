import type { ServiceSpec } from "../load/spec.js";
import { entriesOf, isMemberKind, keyOf, ownerKey } from "../timeline/entries.js";
import { historyOf } from "../timeline/history.js";
import type { EditionChange } from "../upstream/editions.js";
import type { ReadChange, ReadName, ReadRelease } from "./reading.js";

/** What the metadata changed and no release says, as an entry of its own on the day of the edition. */
export function observedRelease(
  service: ServiceSpec,
  changes: readonly EditionChange[],
  day: string,
  isHeld: (change: EditionChange) => boolean,
): ReadRelease | undefined {
  const { history } = historyOf(entriesOf(service).entries);
  const { entries } = entriesOf(service);
  const modified = new Set(
    entries.filter(({ change, date }) => change === "modify" && date === day).map((entry) => keyOf(entry)),
  );
  const untold = changes.filter((change) => {
    const { verb, kind, of, name } = change;
    if (isHeld(change)) return false;
    const past = history.get(keyOf({ kind, name, owner: of }));
    const owner = isMemberKind(kind) ? history.get(ownerKey(kind, of)) : undefined;
    if (owner?.removed !== undefined) return false;
    if (verb === "add") return past?.added === undefined || past.removed !== undefined;
    if (verb === "deprecate") return past?.deprecated === undefined;
    if (verb === "remove") return past?.removed === undefined;
    return !modified.has(keyOf({ kind, name, owner: of }));
  });
  if (untold.length === 0) return undefined;
  return { release: undefined, published: day, line: 1, changes: grouped(untold) };
}

/** Neighbours of one sort and one owner in one list. */
function grouped(changes: readonly EditionChange[]): ReadChange[] {
  const lists: (ReadChange & { readonly names: ReadName[] })[] = [];
  for (const { verb, kind, of, name, location, reason } of changes) {
    const { file, line, column } = location.place();
    const at = { file, line, column };
    const last = lists.find(
      (list) => list.verb === verb && list.kind === kind && list.of?.name === of && list.reason === reason,
    );
    if (last) last.names.push({ name, ...at });
    else
      lists.push({
        ...{ verb, kind, of: of === undefined ? undefined : { name: of, ...at }, names: [{ name, ...at }] },
        ...(reason !== undefined && { reason }),
      });
  }
  return lists;
}
