import { mappingAt, type Mapping } from "./yaml.js";

/** A line to be put behind an entry that is there, or before all of them. */
export interface Insertion {
  /** Key of the entry; undefined for the beginning. */
  readonly after: string | undefined;
  /** `Key: value`, without indentation or line end. */
  readonly text: string;
}

/** Writes entries into the mapping at the path; every other character stays, comments included. */
export function insertInto(text: string, path: readonly string[], insertions: readonly Insertion[]): string {
  const mapping = mappingAt(text, path);
  if (!mapping || insertions.length === 0) return text;
  if (mapping.flow && mapping.entries.length === 0)
    return splice(text, mapping.start, ` ${insertions.map((insertion) => insertion.text).join(", ")} `);
  const anchors = [...new Set(insertions.map(({ after }) => after))].map((after) => ({
    after,
    lines: insertions.filter((insertion) => insertion.after === after).map((insertion) => insertion.text),
  }));
  // From the end of the text, so that what is still to come stands where it stood.
  return anchors
    .map(({ after, lines }) => pieceOf(text, mapping, after, lines))
    .sort((a, b) => b.at - a.at)
    .reduce((edited, { at, piece }) => splice(edited, at, piece), text);
}

function pieceOf(
  text: string,
  mapping: Mapping,
  after: string | undefined,
  lines: readonly string[],
): { readonly at: number; readonly piece: string } {
  const { flow, indent, start, entries } = mapping;
  const end = entries.find(({ key }) => key === after)?.end;
  if (flow)
    return end === undefined
      ? { at: start, piece: ` ${lines.join(", ")},` }
      : { at: end, piece: `, ${lines.join(", ")}` };
  const block = lines
    .map((line) => `${" ".repeat(indent)}${line.replaceAll("\n", `\n${" ".repeat(indent)}`)}\n`)
    .join("");
  if (end === undefined) return { at: start - indent, piece: block };
  const at = lineEnd(text, end);
  return { at, piece: text[at - 1] === "\n" ? block : `\n${block.trimEnd()}` };
}

/** Begin of the line behind; block texts end with one already. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/** Writes an entry of a mapping anew, whole lines of it where it has lines of its own; an empty text takes it away. */
export function replaceEntry(
  text: string,
  path: readonly string[],
  key: string,
  textFor: (indent: number) => string,
): string {
  const mapping = mappingAt(text, path);
  const entry = mapping?.entries.find((one) => one.key === key);
  if (!mapping || !entry) return text;
  if (mapping.flow) {
    const flat = textFor(0).split("\n");
    return text.slice(0, entry.start) + flat.map((line) => line.trim()).join(" ") + text.slice(entry.end);
  }
  const end = lineEnd(text, entry.end);
  const piece = textFor(mapping.indent);
  return `${text.slice(0, entry.start - mapping.indent)}${piece === "" ? "" : `${piece}\n`}${text.slice(end)}`;
}

const splice = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** Writes a key at the top of a file, where the order of keys (the schema's) has it. */
export function insertKey(text: string, order: readonly string[], key: string, value: string): string {
  const before = order.slice(0, order.indexOf(key));
  const after = mappingAt(text, [])?.entries.findLast((entry) => before.includes(entry.key))?.key;
  return insertInto(text, [], [{ after, text: `${key}:${value.startsWith("\n") ? "" : " "}${value}` }]);
}
