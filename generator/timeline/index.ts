import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { disagreements } from "./agreement.js";
import { definitionsOf } from "./definitions.js";
import { entriesOf, isMemberKind, keyOf, ownerKey, type Entry } from "./entries.js";
import { historyOf, type History, type Past } from "./history.js";
import { checkOwners } from "./owners.js";
import { checkReleases } from "./releases.js";
import { checkReplacements } from "./replacements.js";
import { checkUses } from "./uses.js";
import type { Dates, Deprecation, Since, Timeline } from "./timeline.js";

export type { Timeline } from "./timeline.js";

/**
 * Replays the changelog from its first release: the only source of `since`, `deprecated` and `removed`. What the
 * releases say and what is defined must agree; every disagreement is a diagnostic. Expects a spec that passed `check`.
 */
export function replay(service: ServiceSpec): { timeline: Timeline; diagnostics: Diagnostic[] } {
  const { entries, diagnostics: slips } = entriesOf(service);
  const { history, diagnostics: contradictions } = historyOf(entries);
  const definitions = definitionsOf(service);
  const diagnostics = [
    ...checkReleases(service),
    ...slips,
    ...contradictions,
    ...checkOwners(entries, definitions, history),
    ...disagreements(service, definitions, history),
    ...checkReplacements(service, entries, definitions, history),
    ...checkUses(service, history),
  ].sort(byPlace);
  return { timeline: timelineOf(history), diagnostics };
}

function timelineOf(history: History): Timeline {
  return {
    of(kind, name, owner) {
      const own = history.get(keyOf({ kind, name, owner }));
      const ownerPast = isMemberKind(kind) ? history.get(ownerKey(kind, owner)) : undefined;
      return { ...dates(own, ownerPast), addedLater: isMemberKind(kind) && isLater(own?.added, ownerPast?.added) };
    },
  };
}

/** Whether a member came after its owner, which may have been there before the first release. */
function isLater(own: Entry | undefined, owner: Entry | undefined): boolean {
  return own !== undefined && (owner === undefined || own.order > owner.order);
}

function dates(own: Past | undefined, owner: Past | undefined): Omit<Dates, "addedLater"> {
  const added = own?.added ?? owner?.added;
  const since = sinceOf(added);
  const removed = sinceOf(own?.removed);
  return {
    ...(since === undefined ? {} : { since }),
    ...(added?.date === undefined ? {} : { sinceDate: added.date }),
    ...(own?.deprecated === undefined ? {} : { deprecated: deprecationOf(own.deprecated) }),
    ...(removed === undefined ? {} : { removed }),
  };
}

function sinceOf(entry: Entry | undefined): Since | undefined {
  return entry?.release ?? entry?.date;
}

function deprecationOf({ release, date, source, replacedBy, rename, reason }: Entry): Deprecation {
  return { release, date, source, replacedBy, ...(rename && { rename }), reason };
}
