import type { ChangeModel, ReleaseModel } from "../../model/model.js";
import { dayOf, pages, releaseKey } from "./anchors.js";
import { memberTarget, type Book, type Target } from "./book.js";
import { mdCell, sentenceList } from "./markdown.js";
import { linkTo, sinceLink } from "./prose.js";

export type HistoryRow = { readonly release: string; readonly text: string };

/** What the releases did to one action or structure, newest first. */
export function historyOf(name: string, kind: "action" | "structure", book: Book, page: string): HistoryRow[] {
  const concerns = (change: ChangeModel): boolean =>
    change.of === name
      ? (change.kind === "member") === (kind === "structure")
      : change.kind === kind && change.name === name;
  return newestFirst(book.service.releases).flatMap((release) => {
    const changes = release.changes.filter(concerns);
    if (changes.length === 0) return [];
    const key = releaseKey(release);
    const text = groupChanges(changes)
      .map((group) => groupText(group, kind, book, page))
      .join(" ");
    return [{ release: sinceLink(page, key, dayOf(release.published)) ?? "", text: mdCell(text) }];
  });
}

export const newestFirst = (releases: readonly ReleaseModel[]): ReleaseModel[] => [...releases].reverse();

/** Neighbouring changes of one sort to one owner. */
export function groupChanges(changes: readonly ChangeModel[]): ChangeModel[][] {
  const groups: ChangeModel[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const first = group?.[0];
    const same = first?.change === change.change && first.kind === change.kind && first.of === change.of;
    if (group && same && !change.reason && !first.reason) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

export const verbs = { add: "Added", modify: "Changed", deprecate: "Deprecated", remove: "Removed" } as const;

function groupText(group: readonly ChangeModel[], kind: "action" | "structure", book: Book, page: string): string {
  const [first] = group;
  if (!first) return "";
  if (first.of === undefined) return `${verbs[first.change]} the ${kind}.`;
  const noun = group.length === 1 ? first.kind : `${first.kind}s`;
  const names = group.map((change) => memberLink(change, book, page));
  return `${verbs[first.change]} ${noun} ${sentenceList(names)}.`;
}

/** The member as a link when it still stands there. */
export function memberLink(change: ChangeModel, book: Book, page: string): string {
  const target = changeTarget(change, book);
  return target ? linkTo(change.name, page, target) : `\`${change.name}\``;
}

function changeTarget({ kind, of, name }: ChangeModel, book: Book): Target | undefined {
  switch (kind) {
    case "action":
      return book.actions.has(name) ? { page: pages.action(name) } : undefined;
    case "structure":
      return book.structures.has(name) ? { page: pages.structure(name) } : undefined;
    case "input":
    case "output":
      return of === undefined ? undefined : memberTarget(book, of, name, kind);
    case "member":
      return of === undefined ? undefined : memberTarget(book, of, name);
  }
}
