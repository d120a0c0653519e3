import type { ChangeModel, ReleaseModel } from "../../model/model.js";
import { anchors, dayOf, pages, releaseKey } from "./anchors.js";
import type { Book } from "./book.js";
import { groupChanges, memberLink, newestFirst, verbs } from "./history.js";
import { count, headOf, sentenceList } from "./markdown.js";
import { nameLink, proseOf, replacementLink, siblingsOf } from "./prose.js";

/** Data of templates/docs/changelog.md.hbs: every release, newest first. */
export function changelogPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const releases = newestFirst(service.releases);
  return {
    head: headOf(
      `Changelog of ${service.title}`,
      `What each of the vendor's ${count(releases.length, "release")} of ${service.title} added, changed and deprecated.`,
    ),
    doc: service.changelogDoc ?? null,
    documented: service.documented ?? null,
    deprecationsPage: pages.deprecations,
    kinds: Object.values(kinds).join(" "),
    releases: releases.map((release) => releaseData(release, book)),
  };
}

function headingOf({ number, version, published, source }: ReleaseModel): string {
  const day = dayOf(published);
  if (number !== undefined) return `Release ${number}, ${day}`;
  if (source !== undefined) return `${day}, announced in no release`;
  return version === undefined ? day : `${day}, SDK ${version}`;
}

function releaseData(release: ReleaseModel, book: Book): Readonly<Record<string, unknown>> {
  const { changes } = release;
  return {
    id: anchors.release(releaseKey(release)),
    heading: headingOf(release),
    lines: groupChanges(changes).map((group) => ({
      text: changeText(group, book),
      kind: kinds[group[0]?.change ?? "modify"],
    })),
  };
}

/** What a change is called in the mark of its line, by which readers filter. */
const kinds = { add: "added", modify: "changed", deprecate: "deprecated", remove: "removed" } as const;

const nouns = { action: "action", structure: "structure", input: "input", output: "output", member: "member" } as const;

/** `Added inputs A and B of X.` */
function changeText(group: readonly ChangeModel[], book: Book): string {
  const page = pages.changelog;
  const [first] = group;
  if (!first) return "";
  const { change, kind, of, reason, replacedBy } = first;
  const noun = group.length === 1 ? nouns[kind] : `${nouns[kind]}s`;
  const names = group.map((entry) => memberLink(entry, book, page));
  const owner = of === undefined ? "" : ` of ${nameLink(book, page, of)}`;
  return [
    `${verbs[change]} ${noun} ${sentenceList(names)}${owner}.`,
    reason && proseOf(book, page)(reason, of === undefined ? undefined : siblingsOf(of, book)),
    replacedBy && `Use ${replacementLink(replacedBy, book, page, of)} instead.`,
  ]
    .filter(Boolean)
    .join(" ");
}
