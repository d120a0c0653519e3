import type { Model, ServiceModel } from "../model/model.js";
import type { OutputFile } from "../render/output.js";

type Version = Model["package"]["versions"][number];
type Change = NonNullable<Version["changes"]>[number];

const headings: readonly (readonly [Change["class"], string])[] = [
  ["breaking", "Breaking"],
  ["warning", "Watch out"],
  ["deprecation", "Deprecated"],
  ["additive", "Added"],
  ["text", "Words"],
];

/** The changelog of the package, once a version has been released. */
export function emitChangelog({ package: { versions }, services }: Model): OutputFile[] {
  if (versions.length === 0) return [];
  const data = { versions: versions.map((version) => versionData(version, services)) };
  return [{ kind: "page", path: "CHANGELOG.md", template: "package/changelog.md.hbs", data }];
}

function versionData(version: Version, services: readonly ServiceModel[]): Record<string, unknown> {
  const { date, summary, reasons = [], changes = [] } = version;
  return {
    version: version.version,
    date,
    summary,
    reasons,
    sections: headings.flatMap(([found, heading]) => {
      const some = changes.filter((change) => change.class === found);
      return some.length === 0 ? [] : [{ heading, services: byService(some, services) }];
    }),
  };
}

function byService(changes: readonly Change[], services: readonly ServiceModel[]): Record<string, unknown>[] {
  return grouped(changes, ({ service }) => service).map(([id, some]) => ({
    title: titleOf(id, services),
    owners: grouped(some, ({ of }) => of).map(([name, notes]) => ownerData(name, notes)),
  }));
}

/** The changes by what they have in common, in the order in which that first occurs. */
function grouped(
  changes: readonly Change[],
  key: (change: Change) => string,
): (readonly [string, readonly Change[]])[] {
  return [...new Set(changes.map(key))].map((found) => [found, changes.filter((change) => key(change) === found)]);
}

/** A service that is gone keeps its id. */
function titleOf(id: string, services: readonly ServiceModel[]): string {
  const service = services.find((candidate) => candidate.id === id);
  return service === undefined ? id : `${service.title} ${service.version}`;
}

function ownerData(name: string, notes: readonly Change[]): Record<string, unknown> {
  const doc = notes.find((note) => note.doc !== undefined)?.doc ?? null;
  return {
    name,
    doc,
    notes: notes.map((note) => ({ text: note.text, todo: note.todo ?? null, origin: originText(note) })),
  };
}

/** `release 88, 2025-06-01`. */
function originText({ release, date }: Change): string | null {
  const parts = [release === undefined ? undefined : `release ${release}`, date].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(", ");
}
