import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggester, type suggest } from "../diagnostics/suggest.js";
import type { ChangeKind, ServiceSpec } from "../load/spec.js";
import { siblingKey, siblingsIn, type Definition, type Definitions } from "./definitions.js";
import { isMemberKind, isProse, ownerKey, releaseTitle, titleOf, type Entry } from "./entries.js";
import { isOrphan } from "./owners.js";
import type { History, Past } from "./history.js";

/** Everything about which the releases and the definitions do not agree. */
export function disagreements(service: ServiceSpec, definitions: Definitions, history: History): Diagnostic[] {
  const unanswered = [...history].filter(
    ([key, { first, removed }]) =>
      removed === undefined &&
      !definitions.has(key) &&
      !isOwnerRemoved(first, history) &&
      !isOrphan(first, definitions, history),
  );
  const excused = unanswered.filter(
    ([, { first }]) => !service.service.data.complete && !isOwnerDefined(first, definitions),
  );
  const isExcused = new Set(excused);
  const siblings = siblingsIn(definitions);
  const hint = suggester();
  return [
    ...[...definitions].flatMap(([key, definition]) =>
      checkDefinition(definition, history.get(key), service, { unanswered, hint }),
    ),
    ...unanswered.filter((entry) => !isExcused.has(entry)).map(([, past]) => unansweredEntry(past, siblings, hint)),
    ...(excused.length === 0
      ? []
      : [
          summary(
            service,
            excused.map(([, { first }]) => first.kind),
          ),
        ]),
  ];
}

function checkDefinition(
  definition: Definition,
  past: Past | undefined,
  { changelog, service }: ServiceSpec,
  { unanswered, hint }: { readonly unanswered: readonly (readonly [string, Past])[]; readonly hint: typeof suggest },
): Diagnostic[] {
  const title = titleOf(definition);
  if (past?.removed !== undefined)
    return [
      error(
        "removed-but-defined",
        definition.place(),
        `${title} is defined, but ${releaseTitle(past.removed)} removed it.`,
      ),
    ];
  // A member without its own entry dates from its action or structure. Without a changelog nothing is dated, nor is what was
  // there before the first release of one that begins late.
  if (past?.added !== undefined || isMemberKind(definition.kind) || changelog.every(isProse)) return [];
  if (service.data.documented !== undefined) return [];
  const candidates = unanswered.flatMap(([, { first }]) => (first.kind === definition.kind ? [first.name] : []));
  return [
    error(
      "unexplained-definition",
      definition.place(),
      `no release adds ${title}.${hint(definition.name, candidates)}`,
    ),
  ];
}

function unansweredEntry(
  { first, added, deprecated }: Past,
  siblings: ReadonlyMap<string, readonly string[]>,
  suggestFor: typeof suggest,
): Diagnostic {
  const entry = deprecated ?? first;
  const title = titleOf(entry);
  const hint = suggestFor(entry.name, siblings.get(siblingKey(entry.kind, entry.owner)) ?? []);
  if (deprecated === undefined)
    return error(
      "unanswered-release",
      entry.place,
      `${releaseTitle(entry)} names ${title}, which is not defined.${hint}`,
    );
  if (added === undefined)
    return error(
      "release-deprecate-unknown",
      entry.place,
      `${releaseTitle(entry)} deprecates ${title}, which was never there.${hint}`,
    );
  return error(
    "deprecated-but-undefined",
    entry.place,
    `${title} is deprecated but not defined; deprecated things stay in the SDK, marked.${hint}`,
  );
}

function summary({ service }: ServiceSpec, kinds: readonly ChangeKind[]): Diagnostic {
  const counts = (["action", "structure", "input", "output", "member"] as const)
    .map((kind) => ({ kind, count: kinds.filter((found) => found === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}${count === 1 ? "" : "s"}`);
  return warning(
    "incomplete-service",
    service.place(["complete"]),
    `the releases name ${counts.join(", ")} that this service does not define yet.`,
  );
}

/** Members go with their action or structure. */
function isOwnerRemoved({ kind, owner }: Entry, history: History): boolean {
  return isMemberKind(kind) && history.get(ownerKey(kind, owner))?.removed !== undefined;
}

/** Of what is not defined yet, only that is excused whose owner is not defined yet either. */
function isOwnerDefined({ kind, owner }: Entry, definitions: Definitions): boolean {
  return isMemberKind(kind) && definitions.has(ownerKey(kind, owner));
}
