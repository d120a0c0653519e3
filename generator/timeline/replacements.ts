import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ChangeKind, ServiceSpec } from "../load/spec.js";
import type { Definitions } from "./definitions.js";
import { isMemberKind, keyOf, titleOf, type Entry } from "./entries.js";
import type { History } from "./history.js";

/** Every `replacedBy` names something that there is: a sibling, or `Owner.Name`. */
export function checkReplacements(
  service: ServiceSpec,
  entries: readonly Entry[],
  definitions: Definitions,
  history: History,
): Diagnostic[] {
  return entries.flatMap((entry) => {
    const { replacedBy, kind, owner } = entry;
    if (replacedBy === undefined) return [];
    const candidates = candidatesFor(replacedBy, kind, owner);
    if (candidates.some((key) => isThere(key, service, definitions, history))) return [];
    // Of an owner without definition nobody can say what else it has.
    if (isMemberKind(kind) && !service.service.data.complete && !isOwnerKnown(replacedBy, entry, definitions))
      return [];
    const siblings = [...definitions.values()]
      .filter((found) => found.kind === kind && found.owner === owner)
      .map(({ name }) => name);
    return [
      error(
        "replaced-by-unknown",
        entry.replacedByPlace,
        `${titleOf(entry)} is replaced by "${replacedBy}", which is not there.${suggest(replacedBy, siblings)}`,
      ),
    ];
  });
}

function candidatesFor(replacedBy: string, kind: ChangeKind, owner: string | undefined): string[] {
  const [first = "", second] = replacedBy.split(".", 2);
  if (second === undefined) return [keyOf({ kind, name: first, owner })];
  return (["input", "output", "member"] as const).map((other) => keyOf({ kind: other, name: second, owner: first }));
}

/** Until the service is complete, what a release added and none removed will be defined one day. */
function isThere(key: string, { service }: ServiceSpec, definitions: Definitions, history: History): boolean {
  const past = history.get(key);
  return definitions.has(key) || (!service.data.complete && past?.added !== undefined && past.removed === undefined);
}

function isOwnerKnown(replacedBy: string, { owner }: Entry, definitions: Definitions): boolean {
  const [first = "", second] = replacedBy.split(".", 2);
  const name = second === undefined ? owner : first;
  return (["action", "structure"] as const).some((kind) =>
    definitions.has(keyOf({ kind, name: name ?? "", owner: undefined })),
  );
}
