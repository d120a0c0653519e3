import { linesOf, type Line } from "./lines.js";
import { linksOf, structuresOf } from "./links.js";
import { takeNames, takeRest } from "./names.js";
import {
  closeHeading,
  closeList,
  closeOwner,
  complain,
  openList,
  openReader,
  type IsKnown,
  type Reader,
  type ReadRelease,
  type ReadText,
} from "./reading.js";
import { isOther, partsOf, refuseLinks, type Product } from "./product.js";
import { publishedOf } from "./time.js";
import { looksLikeChange, looksLikeHeading, type Token } from "./words.js";

/**
 * Reads a changelog as people paste it: Chinese or English, from the page, the PDF or Markdown, one release or many,
 * newest first or last. What it cannot place it reports; it never guesses past a line.
 */
export function readChangelog(file: string, pasted: string, isKnown: IsKnown, product?: Product): ReadText {
  const { own: lines, others } = partsOf(linesOf(pasted), product);
  const linked = new Set(structuresOf(lines));
  const reader = openReader(file, (name, kind) => isKnown(name, kind) || (kind !== "action" && linked.has(name)));
  for (const line of lines) takeLine(reader, line);
  closeRelease(reader);
  if (reader.cut) complain(reader, reader.cut, "the heading of a release lacks its number.");
  refuseChanges(reader, lines);
  if (others.length > 0 && reader.releases.length === 0)
    for (const other of others) complain(reader, { line: other.from, column: 1 }, isOther(other, product));
  if (reader.releases.length === 0 && reader.problems.length === 0)
    complain(
      reader,
      { line: 1, column: 1 },
      "there is no release here; a release begins with a line such as “第 88 次发布” or “Release 88”.",
    );
  const releases = releasesOf(reader);
  const links = linksOf(lines, releases);
  refuseLinks(reader, lines, product);
  const english = reader.releases.some(({ at }) => /^[\x20-\x7e]+$/u.test(at.text));
  return { releases, links, problems: reader.problems, leftOut: leftOutOf(reader, lines), others, english };
}

/** Behind the last release no line may look like a part of it: it would be passed over. */
function refuseChanges(reader: Reader, lines: readonly Line[]): void {
  const { stray } = reader;
  if (!stray) return;
  for (const line of lines)
    if (line.line >= stray.line && looksLikeChange(line.text))
      complain(reader, line, `"${line.text}" looks like a change, but is none that this can read.`);
}

function takeLine(reader: Reader, line: Line): void {
  const { token } = line;
  if (token.kind === "debris" || token.kind === "link" || token.kind === "product") return;
  if (reader.cut && token.kind !== "release")
    complain(reader, reader.cut, "the heading of a release lacks its number.");
  reader.cut = undefined;
  if (token.kind === "release") {
    takeRelease(reader, line, token.number);
    return;
  }
  if (reader.release === undefined) {
    takeBefore(reader, line);
    return;
  }
  if (reader.stray) {
    takeBehind(reader, reader.stray, token);
    return;
  }
  if (token.kind === "time") takeTime(reader, line, token.text);
  else if (token.kind === "heading") takeHeading(reader, line, token);
  else if (!takeNames(reader, line)) takeOther(reader, line);
}

function takeRelease(reader: Reader, line: Line, number: number | undefined): void {
  closeRelease(reader);
  if (reader.stray)
    complain(
      reader,
      reader.stray,
      `"${reader.stray.text}" is no part of a changelog that this reads, and a release follows it.`,
    );
  reader.stray = undefined;
  if (number === undefined) {
    reader.cut = line;
    return;
  }
  reader.release = { release: number, at: line, published: undefined, changes: [] };
  reader.releases.push(reader.release);
}

function takeTime(reader: Reader, line: Line, text: string): void {
  const published = publishedOf(text);
  if (published === undefined)
    complain(reader, line, `"${text}" is no time of a release, such as 2025-05-13 01:53:09.`);
  if (reader.release) reader.release.published ??= published;
}

type Heading = Extract<Token, { readonly kind: "heading" }>;

function takeHeading(reader: Reader, line: Line, { verb, of, rest }: Heading): void {
  if (of === "action" || of === "structure") {
    // A page break may repeat the heading above it.
    if (reader.bare?.text !== line.text) closeHeading(reader);
    const repeated = reader.section?.verb === verb && reader.section.kind === of;
    closeOwner(reader);
    reader.section = { verb, kind: of };
    if (!repeated || reader.bare) reader.bare = line;
    if (verb !== "modify") openList(reader, verb, of);
    if (verb === "modify" && rest !== "" && !/^(?:无|none)$/iu.test(rest)) takeNames(reader, { ...line, text: rest });
    else takeRest(reader, line, rest);
    return;
  }
  const { owner, section } = reader;
  const kind = of === "member" ? "structure" : "action";
  if (!owner || section?.kind !== kind) {
    reader.bare = undefined;
    complain(
      reader,
      line,
      `"${line.text}" does not stand under the name of ${kind === "action" ? "an action" : "a structure"}.`,
    );
    return;
  }
  if (reader.bare?.text !== line.text) closeHeading(reader);
  closeList(reader);
  reader.owner = { ...owner, listed: true };
  openList(reader, verb, of, { name: owner.name, line: owner.line, column: owner.column });
  if (reader.list?.names.length === 0) reader.bare = line;
  takeRest(reader, line, rest);
}

/** Nothing is read above the first release; but a list there says that the paste begins in the middle of one. */
function takeBefore(reader: Reader, line: Line): void {
  if (line.token.kind === "heading" && reader.problems.length === 0)
    complain(reader, line, `"${line.text}" belongs to a release whose heading is missing above it.`);
}

/** Behind lines that are no changelog nothing of one may follow: those lines would be a part of it that nobody read. */
function takeBehind(reader: Reader, stray: Line, { kind }: Token): void {
  if (kind !== "heading" && kind !== "time") return;
  complain(
    reader,
    stray,
    `"${stray.text}" is no part of a changelog that this reads, and more of the release follows it.`,
  );
  reader.stray = undefined;
  reader.bare = undefined;
}

function takeOther(reader: Reader, line: Line): void {
  if (looksLikeHeading(line.text)) complain(reader, line, `"${line.text}" is a kind of change that this cannot read.`);
  else reader.stray = line;
}

function closeRelease(reader: Reader): void {
  closeHeading(reader);
  closeOwner(reader);
  const { release } = reader;
  if (release !== undefined && release.published === undefined && reader.problems.length === 0)
    complain(reader, release.at, `release ${release.release} has no time of publication.`);
  reader.release = undefined;
  reader.section = undefined;
}

/** Oldest first. A release that the text has twice is one, if both say the same. */
function releasesOf(reader: Reader): ReadRelease[] {
  const releases = new Map<number, ReadRelease>();
  for (const { release, at, published = "", changes } of reader.releases) {
    const found = { release, published, line: at.line, changes };
    const earlier = releases.get(release);
    if (earlier === undefined) releases.set(release, found);
    else if (!saysTheSame(earlier, found))
      complain(
        reader,
        at,
        `release ${release} stands in the text twice and says two things: here and in line ${earlier.line}.`,
      );
  }
  return [...releases.values()].sort((a, b) => (a.release ?? 0) - (b.release ?? 0));
}

function saysTheSame(first: ReadRelease, second: ReadRelease): boolean {
  const said = ({ published, changes }: ReadRelease): string =>
    JSON.stringify([
      published,
      changes.map(({ verb, kind, of, names }) => [verb, kind, of?.name, names.map(({ name }) => name)]),
    ]);
  return said(first) === said(second);
}

function leftOutOf({ stray }: Reader, lines: readonly Line[]): ReadText["leftOut"] {
  return stray && { from: stray.line, to: lines.at(-1)?.line ?? stray.line, text: stray.text };
}
