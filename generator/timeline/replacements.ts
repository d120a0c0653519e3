import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ChangeKind, MemberYaml, ServiceSpec } from "../load/spec.js";
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
    if (candidates.some((key) => isThere(key, service, definitions, history))) return checkRename(entry, definitions);
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

/** What the audit rewrites in users' code has to be the same: one owner, one type, one set of values. */
function checkRename(entry: Entry, definitions: Definitions): Diagnostic[] {
  const { rename, replacedBy = "", kind, owner, replacedByPlace } = entry;
  if (rename === undefined || !isMemberKind(kind)) return [];
  const replacement = definitions.get(keyOf({ kind, name: replacedBy, owner }));
  const finding = (problem: string): Diagnostic[] => [
    error(
      "rename-mismatch",
      replacedByPlace,
      `${titleOf(entry)} is no rename of ${replacedBy}: ${problem}; remove rename.`,
    ),
  ];
  if (replacement?.data === undefined) return finding("that belongs to something else");
  const own = definitions.get(keyOf(entry))?.data;
  const [before, after] = [own && sameness(own), sameness(replacement.data)];
  return before === undefined || before === after ? [] : finding(`one is ${before}, the other ${after}`);
}

/** What has to be equal, in words. */
function sameness({ type, nullable, enum: values, format }: MemberYaml): string {
  const set = typeof values === "string" || values === undefined ? values : JSON.stringify(values);
  const parts = [type, nullable && "or null", set && `of ${set}`, format === "int64-exact" && "exact"];
  return parts.filter(Boolean).join(" ");
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
