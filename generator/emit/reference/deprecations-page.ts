import type { Deprecation, MemberModel } from "../../model/model.js";
import { byCodePoint } from "../../naming.js";
import { allOutputs } from "../../model/reach.js";
import { anchors, link, pages } from "./anchors.js";
import type { Book, Target } from "./book.js";
import { countdownText } from "./countdown.js";
import { count, headOf, mdCell, mdLink } from "./markdown.js";
import { deprecationMarkdown, insteadLink, linkTo, proseOf, siblingsOf } from "./prose.js";

const page = pages.deprecations;

const kinds = ["action", "structure", "input", "output", "member"] as const;
type Kind = (typeof kinds)[number];

/** Something that is deprecated: `output`, `DescribeSlowLog.InstanceSlowlogDetail`, where it stands. */
interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly owner: string | undefined;
  readonly target: Target;
  readonly deprecation: Deprecation;
}

/** Data of templates/docs/deprecations.md.hbs: by release, newest first; what no release says comes last. */
export function deprecationsPage(book: Book): Readonly<Record<string, unknown>> {
  const { service } = book;
  const entries = collect(book);
  return {
    head: headOf(
      `Deprecations of ${service.title}`,
      `The ${count(entries.length, "deprecated name")} of ${service.title}: since when, what to use instead, and why.`,
    ),
    service: service.deprecated ? deprecationMarkdown(service.deprecated, book, page) : null,
    kinds: kinds.join(" "),
    total: count(entries.length, "name"),
    groups: groupsOf(entries).map((group) => groupData(group, book)),
  };
}

/** Entries of one release (or of none), the newest release first. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const releases = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { release, date = "", source } = entry.deprecation;
    const key = source === "prose" ? "" : `${date} ${String(release ?? 0).padStart(4, "0")}`;
    releases.set(key, [...(releases.get(key) ?? []), entry]);
  }
  return [...releases].sort(([a], [b]) => byCodePoint(b, a)).map(([, group]) => group);
}

function groupData(group: readonly Entry[], book: Book): Readonly<Record<string, unknown>> {
  const first = group[0]?.deprecation;
  const release = first?.release;
  if (first?.source === "metadata" && first.date !== undefined) return unannounced(first.date, group, book);
  const anchor = release === undefined ? anchors.undated : anchors.release(release);
  return {
    id: anchor,
    heading: release === undefined ? "Without a release" : `Release ${release}${first?.date ? `, ${first.date}` : ""}`,
    note:
      release === undefined ? "No release says so; the vendor's pages say it in running text." : noteOf(release, book),
    rows: group.map((entry) => rowData(entry, book)),
  };
}

/** The vendor's metadata marks them, and no release says so. */
function unannounced(date: string, group: readonly Entry[], book: Book): Readonly<Record<string, unknown>> {
  const all = mdLink("all changes seen on that day", link(page, pages.changelog, anchors.release(date)));
  return {
    id: anchors.release(date),
    heading: date,
    note: `Seen in the vendor's metadata; no release says so. See ${all}.`,
    rows: group.map((entry) => rowData(entry, book)),
  };
}

function noteOf(release: number, { service }: Book): string {
  const all = mdLink("all changes of this release", link(page, pages.changelog, anchors.release(release)));
  return [countdownText(service.releases, release), `See ${all}.`].filter(Boolean).join(" ");
}

function rowData({ kind, name, owner, target, deprecation }: Entry, book: Book): Readonly<Record<string, string>> {
  const { reason, date, release, source } = deprecation;
  const why = [
    reason && proseOf(book, page)(reason, owner === undefined ? undefined : siblingsOf(owner, book)),
    release === undefined && source === "prose" && date && `Dated ${date}.`,
  ];
  return {
    kind,
    what: linkTo(name, page, target),
    instead: insteadLink(deprecation, book, page, owner),
    why: mdCell(why.filter(Boolean).join(" ")),
  };
}

/** In the order of the model: actions with their members, then structures with theirs. */
function collect({ service }: Book): Entry[] {
  return [
    ...service.actions.flatMap((action) => {
      const at = pages.action(action.name);
      return [
        ...whole("action", action.name, at, action.deprecated),
        ...members("input", action.name, at, action.input, anchors.input),
        ...members("output", action.name, at, allOutputs(action), anchors.output),
      ];
    }),
    ...service.structures.flatMap((structure) => {
      const at = pages.structure(structure.name);
      return [
        ...whole("structure", structure.name, at, structure.deprecated),
        ...members("member", structure.name, at, structure.members, anchors.member),
      ];
    }),
  ];
}

const whole = (kind: Kind, name: string, at: string, deprecation: Deprecation | undefined): Entry[] =>
  deprecation ? [{ kind, name, owner: undefined, target: { page: at }, deprecation }] : [];

function members(
  kind: Kind,
  owner: string,
  at: string,
  list: readonly MemberModel[],
  anchor: (name: string) => string,
): Entry[] {
  return list.flatMap(({ name, deprecated }): Entry[] =>
    deprecated
      ? [{ kind, name: `${owner}.${name}`, owner, target: { page: at, anchor: anchor(name) }, deprecation: deprecated }]
      : [],
  );
}
