import { error, type Diagnostic } from "../diagnostics/diagnostic.js";

/** One change of a release, with the names of the vendor's SDK. */
export interface LogChange {
  readonly verb: "add" | "modify" | "remove";
  readonly kind: "action" | "input" | "output";
  /** Operation that has the member. */
  readonly of: string | undefined;
  /** Name of an operation, or the path of a member: `slowlogs.node_role`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A release of the vendor's SDK, which has a version and a day in place of a number. */
export interface LogRelease {
  readonly version: string;
  readonly published: string;
  readonly line: number;
  readonly changes: readonly LogChange[];
}

const heading = /^#{1,3}\s+(?<version>\d+(?:\.\d+)+)\s+(?<day>\d{4}-\d{2}-\d{2})\s*$/u;

/** Whether a text is the change log of an SDK, whose headings are `## 3.1.155 2025-06-26`. */
export const isSdkLog = (text: string): boolean => text.split("\n").some((line) => heading.test(line.trimEnd()));

interface Reader {
  readonly file: string;
  readonly releases: (LogRelease & { readonly changes: LogChange[] })[];
  readonly problems: Diagnostic[];
  section: string;
  operation: string | undefined;
  side: "input" | "output" | undefined;
  /** Names of new operations follow, one a line. */
  listing: boolean;
}

/** Reads the change log of an SDK, oldest release first. A line that it cannot place is a problem; it never guesses past one. */
export function readSdkLog(file: string, text: string): Pick<Reader, "releases" | "problems"> {
  const reader: Reader = {
    ...{ file, releases: [], problems: [], section: "", operation: undefined, side: undefined, listing: false },
  };
  for (const [index, line] of text.split(/\r?\n/u).entries()) takeLine(reader, line.trimEnd(), index + 1);
  reader.releases.sort((a, b) => (a.published < b.published ? -1 : 1));
  return reader;
}

function takeLine(reader: Reader, text: string, line: number): void {
  const { version, day } = heading.exec(text)?.groups ?? {};
  if (version !== undefined && day !== undefined) {
    reader.releases.push({ version, published: day, line, changes: [] });
    Object.assign(reader, { section: "", operation: undefined, side: undefined, listing: false });
    return;
  }
  // Nothing is read above the first release.
  if (text.trim() === "" || reader.releases.length === 0) return;
  const section = /^\s*- _(?<name>[A-Za-z ]+)_$/u.exec(text)?.groups?.["name"];
  if (section !== undefined) Object.assign(reader, { section, operation: undefined, side: undefined, listing: false });
  else if (!/^\s*- None\.?$/u.test(text) && !takeItem(reader, text, line)) complain(reader, text, line);
}

function takeItem(reader: Reader, text: string, line: number): boolean {
  if (reader.section === "API Version") return /^\s*- V\d+(?:\.\d+)*$/u.test(text);
  if (reader.section === "Features") return takeFeature(reader, text, line);
  return reader.section === "Change" && takeChange(reader, text, line);
}

function takeFeature(reader: Reader, text: string, line: number): boolean {
  const opens = /^\s*- Support the (?:following )?(?:APIs?|interfaces?)\b/u.test(text);
  if (!opens && !(reader.listing && /^\s*- `\w+`$/u.test(text))) return false;
  if (opens) reader.listing = /[:：]$/u.test(text);
  addOperations(reader, "add", text, line);
  return opens ? reader.listing || /`/u.test(text) : true;
}

function takeChange(reader: Reader, text: string, line: number): boolean {
  const operation = /^\s*- \*\*(?<name>\w+)\*\*$/u.exec(text)?.groups?.["name"];
  if (operation !== undefined) {
    Object.assign(reader, { operation, side: undefined });
    return true;
  }
  const side = /^\s*- changes of (?<side>request|response) param$/u.exec(text)?.groups?.["side"];
  if (side !== undefined && reader.operation !== undefined) {
    reader.side = side === "request" ? "input" : "output";
    return true;
  }
  if (/^\s*- Remove the (?:APIs?|interfaces?) `/u.test(text)) return addOperations(reader, "remove", text, line);
  return takeMember(reader, text, line) || takeType(reader, text, line);
}

/** `+ a.b` is new, `- c` gone; a new value and `* d: string -> int32` change what is there. */
function takeMember(reader: Reader, text: string, line: number): boolean {
  const { sign, path, rest } = /^\s*- `(?<sign>[-+*]) (?<path>[\w.]+)(?:: (?<rest>[^`]+))?`$/u.exec(text)?.groups ?? {};
  const { operation, side } = reader;
  if (sign === undefined || path === undefined || operation === undefined || side === undefined) return false;
  const verb = sign === "-" ? "remove" : sign === "+" && rest === undefined ? "add" : "modify";
  add(reader, { verb, kind: side, of: operation, path, line, column: text.indexOf("`") + 1 });
  return true;
}

const typeChange =
  /^\s*- Modify the type `[^`]+` -> `[^`]+` of the (?<side>request|response) parameter `(?<path>[\w.]+)` of the (?:API|interface) `(?<of>\w+)`$/u;

function takeType(reader: Reader, text: string, line: number): boolean {
  const { side, path, of } = typeChange.exec(text)?.groups ?? {};
  if (path === undefined || of === undefined) return false;
  const kind = side === "request" ? "input" : "output";
  add(reader, { verb: "modify", kind, of, path, line, column: text.indexOf("`") + 1 });
  return true;
}

function addOperations(reader: Reader, verb: "add" | "remove", text: string, line: number): boolean {
  for (const { index, 1: path = "" } of text.matchAll(/`(\w+)`/gu))
    add(reader, { verb, kind: "action", of: undefined, path, line, column: index + 2 });
  return true;
}

const add = (reader: Reader, change: LogChange): void => void reader.releases.at(-1)?.changes.push(change);

function complain({ file, problems }: Reader, text: string, line: number): void {
  const message = `"${text.trim()}" is no line of a change log that this can read.`;
  problems.push(error("changelog-text", { file, line, column: 1 }, message));
}
