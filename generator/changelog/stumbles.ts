import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../diagnostics/place.js";
import type { ServiceSpec } from "../load/spec.js";
import { entriesOf } from "../timeline/entries.js";
import { replay } from "../timeline/index.js";

/** What a scaffold answers. */
const answered = ["unanswered-release", "deprecated-but-undefined"];

/** Where the fresh releases contradict each other, the releases before them or the definitions; places are in the paste. */
export function stumblesOf(service: ServiceSpec, pasted: string): Diagnostic[] {
  return replay(service).diagnostics.filter(
    ({ code, severity, place }) =>
      severity === "error" &&
      place.file === pasted &&
      !answered.includes(code) &&
      !(code === "release-deprecate-unknown" && isOfDraft(service, place)),
  );
}

/** What nobody has defined yet may have members that no release added by name. */
function isOfDraft(service: ServiceSpec, place: Place): boolean {
  const { entries } = entriesOf(service);
  const owner = entries.find((entry) => isSame(entry.place, place))?.owner;
  const { actions, structures } = service;
  const names = [
    ...actions.filter(({ data }) => data.draft !== true).map(({ data }) => data.action),
    ...structures.filter(({ data }) => data.draft !== true).map(({ data }) => data.structure),
  ];
  return owner !== undefined && !names.includes(owner);
}

const isSame = (a: Place, b: Place): boolean => a.file === b.file && a.line === b.line && a.column === b.column;
