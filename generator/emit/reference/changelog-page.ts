import type { ChangeModel, ReleaseModel } from "../../model/model.js";
import { anchors, dayOf, pages, releaseKey } from "./anchors.js";
import type { Book } from "./book.js";
import { groupChanges, memberLink, newestFirst, replacementLink, siblingsOf, verbs } from "./history.js";
import { count, headOf, sentenceList } from "./markdown.js";
import { nameLink, proseOf } from "./prose.js";

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
    deprecationsPage: pages.deprecations,
    releases: releases.map((release) => releaseData(release, book)),
  };
}

function releaseData(release: ReleaseModel, book: Book): Readonly<Record<string, unknown>> {
  const { number, published, source, changes } = release;
  const day = dayOf(published);
  return {
    id: anchors.release(releaseKey(release)),
    heading: number === undefined ? `${day}${source ? ", announced in no release" : ""}` : `Release ${number}, ${day}`,
    lines: groupChanges(changes).map((group) => changeText(group, book)),
  };
}

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
