import type { ChangeModel, Deprecation, ReleaseModel, Since } from "../../model/model.js";
import { sinceText } from "../doc.js";
import { anchors, dayOf, link, linkAcross, pages, releaseKey } from "./anchors.js";
import { memberTarget, membersOf, type Book, type Target } from "./book.js";
import { mdCell, mdCode, mdLink, sentenceList } from "./markdown.js";
import { linkTo, nameLink, proseOf } from "./prose.js";

/** `release 51, 2022-05-12` with a link to what else it brought. */
export function sinceLink(page: string, since: Since | undefined, date: string | undefined): string | null {
  const text = sinceText(since, date);
  if (since === undefined || text === undefined) return null;
  return mdLink(text, link(page, pages.changelog, anchors.release(since)));
}

/** Since when, why, and what to use instead, with links. `owner` is the action or structure that has the member. */
export function deprecationMarkdown(deprecation: Deprecation, book: Book, page: string, owner?: string): string {
  const { release, date, source, reason, replacedBy } = deprecation;
  const since = source === "prose" ? date : sinceLink(page, release ?? date, date);
  const siblings = owner === undefined ? undefined : siblingsOf(owner, book);
  return (
    [
      since && `Since ${since}.`,
      reason && proseOf(book, page)(reason, siblings),
      replacedBy && `Use ${insteadLink(deprecation, book, page, owner)} instead.`,
    ]
      .filter(Boolean)
      .join(" ") || "No longer recommended by the vendor."
  );
}

/** What takes its place, wherever that stands; `nothing` when nothing does. */
export function insteadLink({ replacedBy, elsewhere }: Deprecation, book: Book, page: string, owner?: string): string {
  if (!replacedBy) return "nothing";
  if (!elsewhere) return replacementLink(replacedBy, book, page, owner);
  const { client, subpath, service } = elsewhere;
  const whole = mdLink(mdCode(client), linkAcross(page, subpath, pages.index));
  if (replacedBy === service) return whole;
  return `${mdLink(mdCode(replacedBy), linkAcross(page, subpath, pages.action(replacedBy)))} of ${whole}`;
}

/** Names that prose about a member of `owner` takes as names. */
export const siblingsOf = (owner: string, book: Book): ReadonlySet<string> =>
  membersOf(book.actions.get(owner) ?? book.structures.get(owner));

export function replacementLink(name: string, book: Book, page: string, owner?: string): string {
  const sibling = owner === undefined ? undefined : memberTarget(book, owner, name);
  return nameLink(book, page, name, sibling);
}

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
