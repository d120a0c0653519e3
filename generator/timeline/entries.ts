import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../diagnostics/place.js";
import type { ChangeKind, ChangelogYaml, ChangeYaml, Path, ServiceSpec, SpecFile } from "../load/spec.js";

type Change = "add" | "modify" | "deprecate" | "remove";

/** One name of one change of one release: the unit that is replayed. */
export interface Entry {
  readonly change: Change;
  readonly kind: ChangeKind;
  readonly name: string;
  readonly owner: string | undefined;
  /** Undefined in prose.yaml, and where the vendor has only dates. */
  readonly release: number | undefined;
  /** Day as the vendor writes it. */
  readonly date: string | undefined;
  readonly source: "changelog" | "prose" | "metadata";
  /** Position of its file: a release happens as a whole, whatever the order of its entries. */
  readonly order: number;
  readonly replacedBy: string | undefined;
  /** True when what replaces it is the same under another name. */
  readonly rename: true | undefined;
  readonly reason: string | undefined;
  readonly place: Place;
  readonly replacedByPlace: Place;
}

/** Changes that the vendor announced in no release, though other changes of it have numbers. */
export const isUnannounced = ({ data }: SpecFile<ChangelogYaml>): boolean => data.source === "metadata";

export const isProse = ({ file }: SpecFile<ChangelogYaml>): boolean => file.endsWith("/prose.yaml");

/** `release 87`, `the release of 2022-03-01`, `the metadata of 2025-10-29`, `prose.yaml`. */
export function releaseTitle({ release, date, source }: Pick<Entry, "release" | "date" | "source">): string {
  if (source === "prose") return "prose.yaml";
  if (source === "metadata") return `the metadata of ${date ?? "no date"}`;
  return release === undefined ? `the release of ${date ?? "no date"}` : `release ${release}`;
}

/** `input Limit of DescribeInstances`, `action DescribeInstances`. */
export function titleOf({
  kind,
  name,
  owner,
}: {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly owner: string | undefined;
}): string {
  return owner === undefined ? `${kind} ${name}` : `${kind} ${name} of ${owner}`;
}

/** Identity of a thing: kinds are apart, for an action's input and output may have one name, and so may a structure and a member. */
export function keyOf({
  kind,
  name,
  owner = "",
}: {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly owner: string | undefined;
}): string {
  return `${kind} ${owner} ${name}`;
}

/** Key of the action or structure that has such a member. */
export function ownerKey(kind: ChangeKind, owner = ""): string {
  return keyOf({ kind: kind === "member" ? "structure" : "action", name: owner, owner: undefined });
}

export function isMemberKind(kind: ChangeKind): boolean {
  return kind !== "action" && kind !== "structure";
}

/** All entries in the order in which they happened. A member whose owner is missing cannot be replayed. */
export function entriesOf({ changelog }: ServiceSpec): {
  readonly entries: Entry[];
  readonly diagnostics: Diagnostic[];
} {
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [order, file] of changelog.entries())
    for (const [index, change] of file.data.changes.entries()) {
      const path: Path = ["changes", index];
      const slip = checkOwner(file, change, path);
      if (slip !== undefined) diagnostics.push(slip);
      if (slip === undefined || change.of !== undefined) entries.push(...entriesOfChange(file, change, path, order));
    }
  return { entries, diagnostics };
}

function entriesOfChange(file: SpecFile<ChangelogYaml>, change: ChangeYaml, path: Path, order: number): Entry[] {
  const { release, published } = file.data;
  const verb = verbOf(change);
  return change.names.map((name, index) => ({
    ...verb,
    name,
    owner: isMemberKind(verb.kind) ? change.of : undefined,
    release,
    date: change.date ?? published?.slice(0, "YYYY-MM-DD".length),
    source: isProse(file) ? "prose" : isUnannounced(file) ? "metadata" : "changelog",
    order,
    replacedBy: change.replacedBy,
    rename: change.rename,
    reason: change.reason,
    place: file.place([...path, "names", index]),
    replacedByPlace: file.place([...path, "replacedBy"]),
  }));
}

function checkOwner(file: SpecFile<ChangelogYaml>, change: ChangeYaml, path: Path): Diagnostic | undefined {
  const { kind } = verbOf(change);
  if (isMemberKind(kind) && change.of === undefined)
    return error(
      "release-owner",
      file.place(path),
      `${kind} ${change.names.join(", ")} has no owner; say of: the ${kind === "member" ? "structure" : "action"} that has it.`,
    );
  if (!isMemberKind(kind) && change.of !== undefined)
    return error(
      "release-owner",
      file.placeOfKey([...path, "of"]),
      `${kind} ${change.names.join(", ")} belongs to nothing; remove of.`,
    );
  return undefined;
}

/** The schema allows exactly one of the four. */
function verbOf({ add, modify, deprecate, remove }: ChangeYaml): {
  readonly change: Change;
  readonly kind: ChangeKind;
} {
  if (add !== undefined) return { change: "add", kind: add };
  if (modify !== undefined) return { change: "modify", kind: modify };
  if (deprecate !== undefined) return { change: "deprecate", kind: deprecate };
  return { change: "remove", kind: remove ?? "action" };
}
