import { byPlace } from "../diagnostics/diagnostic.js";
import { editionOf } from "./edition.js";
import { compareReleases } from "./known.js";
import { knownNames } from "./knowledge.js";
import { additionsOf, pagesIn, withPages } from "./pages.js";
import { productOf } from "./product.js";
import { readChangelog } from "./read.js";
import type { ReadText } from "./reading.js";
import type { Import, Request } from "./request.js";
import { planFresh } from "./take.js";

export { productOf } from "./product.js";
export type { Import, Request } from "./request.js";
export { readSheet, type Sheet } from "./sheet.js";
export { sheetText } from "./sheet-text.js";

export { isSdkLog } from "./sdk-log.js";
export { planSdkLog, type SdkPlan } from "./sdk-plan.js";

/** Reads the texts, compares them with what the service knows, and plans every file that has to be written. Writes nothing. */
export function planImport(given: Request): Import {
  const { service } = given;
  const { pages, leftOut, refusals, warnings } = pagesIn(service, given.pages ?? [], given.drafts);
  const editions = given.editions ?? additionsOf(service, pages, given.day);
  if (refusals.length > 0) return { ...nothingOf(given), refusals };
  if (editions && "code" in editions) return { ...nothingOf(given), refusals: [editions] };
  const request = { ...given, drafts: withPages(given.drafts, pages), editions };
  const plan = planText(request, pages);
  return { ...plan, pages: { pages, leftOut }, warnings: [...warnings, ...plan.warnings] };
}

const empty: ReadText = {
  releases: [],
  links: new Map(),
  problems: [],
  leftOut: undefined,
  others: [],
  english: false,
};

const nothingOf = ({ service }: Request): Import => ({
  ...{ fresh: [], known: [], leftOut: undefined, others: [], after: service, pages: { pages: [], leftOut: [] } },
  ...{ warnings: [], refusals: [], texts: new Map<string, string>(), tasks: [] },
});

function planText(request: Request, pages: Import["pages"]["pages"]): Import {
  const { service, pasted, until = Infinity, amend } = request;
  const all = pasted
    ? readChangelog(pasted.file, pasted.text, knownNames(service, request.drafts), productOf(service))
    : empty;
  const later = all.releases.filter(({ release = 0 }) => release > until);
  const read = { ...all, releases: all.releases.filter((release) => !later.includes(release)) };
  const file = pasted?.file ?? "";
  const { fresh, known, contradictions, cut } = compareReleases(service, read.releases, file, amend);
  const nothing: Import = { ...nothingOf(request), fresh, known, leftOut: read.leftOut, others: read.others };
  // What cannot be read for sure cannot be compared either; what is of another edition has other numbers.
  const foreign = editionOf(service, read, file);
  const unclear = [read.problems, foreign, contradictions].find((some) => some.length > 0);
  if (unclear) return { ...nothing, refusals: [...unclear].sort(byPlace) };
  return planFresh(request, { read, later, fresh, cut, pages }, nothing);
}
