import { linesOf, type Line } from "./lines.js";
import { linksOf, structuresOf } from "./links.js";
import { takeNames, takeRest } from "./names.js";
import {
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
import { publishedOf } from "./time.js";
import { looksLikeHeading, type Token } from "./words.js";

/**
 * Reads a changelog as people paste it: Chinese or English, from the page, the PDF or Markdown, one release or many,
 * newest first or last. What it cannot place it reports; it never guesses past a line.
 */
export function readChangelog(file: string, pasted: string, isKnown: IsKnown): ReadText {
  const lines = linesOf(pasted);
  const linked = new Set(structuresOf(lines));
  const reader = openReader(file, (name, kind) => isKnown(name, kind) || (kind !== "action" && linked.has(name)));
  for (const line of lines) takeLine(reader, line);
  closeRelease(reader);
  if (reader.cut) complain(reader, reader.cut, "the heading of a release lacks its number.");
  if (reader.releases.length === 0 && reader.problems.length === 0)
    complain(
      reader,
      { line: 1, column: 1 },
      "there is no release here; a release begins with a line such as “第 88 次发布” or “Release 88”.",
    );
  const releases = releasesOf(reader);
  return { releases, links: linksOf(lines, releases), problems: reader.problems, leftOut: leftOutOf(reader, lines) };
}

function takeLine(reader: Reader, line: Line): void {
  const { token } = line;
  if (token.kind === "debris" || token.kind === "link") return;
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
    closeOwner(reader);
    reader.section = { verb, kind: of };
    if (verb !== "modify") openList(reader, verb, of);
    if (verb === "modify" && rest !== "") takeNames(reader, { ...line, text: rest });
    else takeRest(reader, line, rest);
    return;
  }
  const { owner, section } = reader;
  const kind = of === "member" ? "structure" : "action";
  if (!owner || section?.kind !== kind) {
    complain(
      reader,
      line,
      `"${line.text}" does not stand under the name of ${kind === "action" ? "an action" : "a structure"}.`,
    );
    return;
  }
  closeList(reader);
  reader.owner = { ...owner, listed: true };
  openList(reader, verb, of, { name: owner.name, line: owner.line, column: owner.column });
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
}

function takeOther(reader: Reader, line: Line): void {
  if (looksLikeHeading(line.text)) complain(reader, line, `"${line.text}" is a kind of change that this cannot read.`);
  else reader.stray = line;
}

function closeRelease(reader: Reader): void {
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
  return [...releases.values()].sort((a, b) => a.release - b.release);
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
