import { namesOf, type Line } from "./lines.js";
import { closeOwner, complain, openList, type OpenChange, type ReadName, type Reader } from "./reading.js";

/** Names behind a heading, on its line: `New members: A, B,`. */
export function takeRest(reader: Reader, line: Line, rest: string): void {
  if (rest === "") return;
  reader.bare = undefined;
  if (/^(?:无|none)$/iu.test(rest)) return;
  const found = namesOf(rest);
  if (!found) {
    complain(reader, line, `"${rest}" is no list of names.`);
    return;
  }
  append(reader, line, found.names);
  reader.open = found.open ? line : undefined;
}

/** A line of nothing but names. False when there is no heading that it could belong to. */
export function takeNames(reader: Reader, line: Line): boolean {
  const found = namesOf(line.text);
  const { section, list, owner } = reader;
  if (!found || !section) return false;
  const { bare } = reader;
  reader.bare = undefined;
  const [first = "", ...others] = found.names;
  const last = list?.names.at(-1);
  const goesOn = reader.open !== undefined;
  // Outside of a list that goes on, "Help and Support" is a foot of the page.
  if (!goesOn && list?.names.length !== 0 && line.text.includes(" and ")) {
    reader.bare = bare;
    return false;
  }
  if (!goesOn && list && last && isCut(reader, last, first)) {
    list.names[list.names.length - 1] = { ...last, name: last.name + first };
    append(reader, line, others);
  } else if (!goesOn && owner && !list && isCut(reader, owner, first))
    reader.owner = { ...owner, name: owner.name + first };
  else if (section.verb !== "modify" || goesOn || list?.names.length === 0) append(reader, line, found.names);
  else if (others.length > 0 || found.open)
    complain(reader, line, `"${line.text}" belongs to no list: the line above it does not end with a comma.`);
  else openOwner(reader, line, first);
  reader.open = found.open ? line : undefined;
  return true;
}

function openOwner(reader: Reader, line: Line, name: string): void {
  const last = reader.list?.names.at(-1) ?? reader.owner;
  closeOwner(reader);
  if (isOwnerName(name)) reader.owner = { name, line: line.line, column: line.column, listed: false };
  else complain(reader, line, notAName(name, last));
}

/** Adds names to the list that is open; of a name that stands there already the first is kept. */
function append(reader: Reader, { line, column }: Line, names: readonly string[]): void {
  if (!reader.list && reader.section) openList(reader, reader.section.verb, reader.section.kind);
  const { list } = reader;
  if (!list) return;
  for (const name of names) {
    if (isOfOwners(list) && !isOwnerName(name)) complain(reader, { line, column }, notAName(name, list.names.at(-1)));
    else if (!list.names.some((other) => other.name === name)) list.names.push({ name, line, column });
  }
}

const isOfOwners = ({ kind }: OpenChange): boolean => kind === "action" || kind === "structure";
const isOwnerName = (name: string): boolean => /^[A-Z][A-Za-z0-9]*$/u.test(name);

function notAName(name: string, last: ReadName | undefined): string {
  const half = last === undefined ? "" : ` If the end of a line cut "${last.name}${name}" in two, join the halves.`;
  return `"${name}" cannot be the name of an action or structure.${half}`;
}

/** `CurrentRedis` and `Version`: halves of one name when that is known, and the second half alone is none. */
function isCut({ section, isKnown }: Reader, last: ReadName, rest: string): boolean {
  return section !== undefined && !isKnown(rest, section.kind) && isKnown(last.name + rest, "any");
}
