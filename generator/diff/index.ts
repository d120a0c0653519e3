import { judge, type ChangeContext, type Change } from "./change.js";
import type { ModelDocument } from "./document.js";
import { same, type Finding } from "./finding.js";
import type { Override } from "./overrides.js";
import { documentPlaces, type PlaceOf } from "./places.js";
import { toPresence } from "./presence.js";
import { changeClasses } from "./rules/rule.js";
import { compareService } from "./service.js";

/** One version: what is in it, and how well it is known. */
export interface Version {
  readonly document: ModelDocument;
  /** What a person calls it: `v0.1.0`, `release 87`, `spec/`. */
  readonly title: string;
  /** Only what is there and what is deprecated is known. */
  readonly presence: boolean;
  readonly places?: PlaceOf;
}

/**
 * Every difference between two versions, judged, the worst first; within a class by service and in the order of the
 * definitions. When one side knows presence only, so little is compared of both.
 */
export function compareVersions(before: Version, after: Version, overrides: readonly Override[]): Change[] {
  const presence = before.presence || after.presence;
  const [old, now] = [before.document, after.document].map((document) => (presence ? toPresence(document) : document));
  if (old === undefined || now === undefined) return [];
  const places = {
    before: before.places ?? documentPlaces(before.document),
    after: after.places ?? documentPlaces(after.document),
  };
  const ids = [...new Set([...now.services, ...old.services].map(({ id }) => id))];
  const changes = ids.flatMap((id) => {
    const context: ChangeContext = {
      service: id,
      places,
      overrides,
      before: old.services.find((service) => service.id === id),
      after: now.services.find((service) => service.id === id),
    };
    const found = [...findings(context, presence), ...migrationFindings(id, old, now)];
    return found.map((finding) => judge(finding, context));
  });
  return changes.sort((a, b) => changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class));
}

/** The map from a service to its successor, where either version has one. */
function migrationFindings(id: string, old: ModelDocument, now: ModelDocument): Finding[] {
  const mapsOf = ({ migrations = [] }: ModelDocument) => migrations.filter(({ from }) => from === id);
  if (same(mapsOf(old), mapsOf(now))) return [];
  return [{ rule: "text-changed", subject: { kind: "service", name: id }, after: "the migration map" }];
}

function findings({ service: id, before, after }: ChangeContext, presence: boolean): Finding[] {
  const subject = { kind: "service", name: id } as const;
  if (before === undefined) return [{ rule: "service-added", subject }];
  if (after === undefined) return [{ rule: "service-removed", subject }];
  return compareService(before, after, presence);
}
