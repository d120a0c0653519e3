import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, ChangeYaml, ServiceSpec, SpecFile, StructureYaml } from "../load/spec.js";
import { insertInto, insertKey, replaceEntry } from "./edit.js";
import { membersOf, type Section } from "./needs.js";
import { definitionText, entryLines } from "./serialize.js";
import { mappingAt, readMapping } from "./yaml.js";

/**
 * What only a person can say, on one page: a path a line (`OpenLog.input.LogType`), with the vendor's words above it. A text
 * is the description; a mapping gives keys of the definition; null takes a key away. A line without a value is still open.
 */
export interface Sheet {
  readonly file: string;
  readonly entries: readonly { readonly path: string; readonly value: unknown; readonly line: number }[];
}

/** Reads a sheet; a sentence when the text is none. */
export function readSheet(file: string, text: string): Sheet | string {
  const entries = readMapping(text);
  return typeof entries === "string" ? `${file} is no sheet: ${entries}` : { file, entries };
}

interface Subject {
  readonly kind: "action" | "structure";
  readonly file: ActionFile | SpecFile<StructureYaml>;
  readonly section?: Section;
  readonly member?: string;
}

/** Keys of each kind of definition, in the order of its schema, and those that it must have. */
export interface Shapes {
  keys(kind: "action" | "structure" | "member"): readonly string[];
  required(kind: "action" | "structure" | "member"): readonly string[];
}

/** Writes what the sheet says into the definitions. What lacks nothing then is no draft any more. */
export function settle(
  service: ServiceSpec,
  sheet: Sheet,
  shapes: Shapes,
): { readonly texts: ReadonlyMap<string, string>; readonly refusals: readonly Diagnostic[] } {
  const refusals: Diagnostic[] = [];
  const sets = service.enums;
  let enums = sets?.text ?? "";
  const byFile = new Map<Subject["file"], { subject: Subject; value: unknown }[]>();
  for (const { path, value, line } of sheet.entries) {
    if (path.startsWith("deprecated ")) continue;
    if (path.startsWith("enums.")) {
      enums = withSet(enums, path.slice("enums.".length), value);
      continue;
    }
    const subject = subjectOf(service, path);
    if (typeof subject === "string") refusals.push(error("sheet-path", { file: sheet.file, line, column: 1 }, subject));
    else byFile.set(subject.file, [...(byFile.get(subject.file) ?? []), { subject, value }]);
  }
  const texts = new Map<string, string>();
  if (sets && enums !== sets.text) texts.set(sets.file, enums);
  for (const [file, said] of byFile) {
    const isWhole = file.data.draft === true;
    const text = isWhole ? wholeText(file, said, shapes) : partText(file, said, shapes);
    if (text !== file.text) texts.set(file.file, text);
  }
  return { texts, refusals };
}

/** A value set of enums.yaml, where its name has it. */
function withSet(text: string, name: string, set: unknown): string {
  const names = mappingAt(text, ["enums"])?.entries.map(({ key }) => key) ?? [];
  const write = (indent: number): string => entryLines(name, set, indent).join("\n");
  if (names.includes(name)) return replaceEntry(text, ["enums"], name, write);
  const after = names.filter((other) => other < name).at(-1);
  return insertInto(text, ["enums"], [{ after, text: write(0) }]);
}

/** What a person says of a deprecation: what to use instead, and why. `deprecated CreateInstances.output.DealId: { … }`. */
export function deprecationIn(
  sheet: Sheet | undefined,
  path: string,
): Pick<ChangeYaml, "replacedBy" | "rename" | "reason"> | undefined {
  const value = sheet?.entries.find((entry) => entry.path === `deprecated ${path}`)?.value;
  return typeof value === "object" && value !== null ? value : undefined;
}

/** The folder of a new action, where a person names it. */
export function categoryIn(sheet: Sheet | undefined, action: string): string | undefined {
  const value = sheet?.entries.find(({ path }) => path === action)?.value;
  return typeof value === "object" && value !== null && "category" in value ? String(value.category) : undefined;
}

function subjectOf({ actions, structures }: ServiceSpec, path: string): Subject | string {
  const [name = "", second, third] = path.split(".");
  const action = actions.find(({ data }) => data.action === name);
  const structure = structures.find(({ data }) => data.structure === name);
  const known = [...actions.map(({ data }) => data.action), ...structures.map(({ data }) => data.structure)];
  if (second === undefined) {
    if (action) return { kind: "action", file: action };
    return structure
      ? { kind: "structure", file: structure }
      : `"${path}" is neither an action nor a structure.${suggest(name, known)}`;
  }
  if (third === undefined && structure)
    return memberOf({ kind: "structure", file: structure }, "members", second, path);
  if (third !== undefined && action && (second === "input" || second === "output"))
    return memberOf({ kind: "action", file: action }, second, third, path);
  return `"${path}" leads nowhere; write Action, Action.input.Name, Action.output.Name, Structure or Structure.Name.${suggest(name, known)}`;
}

function memberOf(subject: Subject, section: Section, member: string, path: string): Subject | string {
  const members = Object.keys(membersOf(subject.file.data, section));
  return members.includes(member)
    ? { ...subject, section, member }
    : `"${path}" is not defined.${suggest(member, members)}`;
}

type Said = readonly { readonly subject: Subject; readonly value: unknown }[];

/** A draft is the machine's own text: it is written anew. */
function wholeText({ file, data }: Subject["file"], said: Said, shapes: Shapes): string {
  const kind = "action" in data ? "action" : "structure";
  let next: Record<string, unknown> = { ...data };
  for (const { subject, value } of said) {
    const { section, member = "" } = subject;
    if (section === undefined) next = merged(next, value, kind);
    else {
      const members = { ...membersOf(next, section) } as Record<string, object>; // a section holds members alone
      members[member] = finished(merged({ ...members[member] }, value, "member"), "member", shapes);
      next[section] = members;
    }
  }
  const isOpen = sectionsOf(kind).some((section) => Object.values(membersOf(next, section)).some(({ draft }) => draft));
  return definitionText(kind, file, isOpen ? ordered(next, kind, shapes) : finished(next, kind, shapes));
}

/** What people wrote stays as it is, but for the entries that the sheet names. */
function partText({ text, data }: Subject["file"], said: Said, shapes: Shapes): string {
  const kind = "action" in data ? "action" : "structure";
  let next = text;
  for (const { subject, value } of said) {
    const { section, member = "" } = subject;
    if (section === undefined) {
      for (const [key, one] of Object.entries(keysOf(value, kind)))
        next = withKey(next, data, key, one, shapes.keys(kind));
      continue;
    }
    const before = membersOf(data, section)[member] ?? {};
    const after = finished(merged({ ...before }, value, "member"), "member", shapes);
    next = replaceEntry(next, [section], member, (indent) => entryLines(member, after, indent).join("\n"));
  }
  return next;
}

function withKey(text: string, data: object, key: string, value: unknown, keys: readonly string[]): string {
  if (key in data)
    return replaceEntry(text, [], key, () => (value === null ? "" : entryLines(key, value, 0).join("\n")));
  if (value === null) return text;
  const [first = "", ...rest] = entryLines(key, value, 0);
  return insertKey(text, keys, key, [first.slice(key.length + 1).trim(), ...rest].join("\n"));
}

const sectionsOf = (kind: "action" | "structure"): readonly Section[] =>
  kind === "action" ? ["input", "output"] : ["members"];

/** A bare text is the description, of an action the summary. */
function keysOf(value: unknown, kind: "action" | "structure" | "member"): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value === "object") return value as Record<string, unknown>; // a mapping of YAML
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { [kind === "action" ? "summary" : "description"]: text };
}

function merged(
  data: Record<string, unknown>,
  value: unknown,
  kind: "action" | "structure" | "member",
): Record<string, unknown> {
  const { titles, category: _, ...keys } = keysOf(value, kind);
  const next = { ...data, ...keys };
  const [named, examples] = [titles, next["examples"]].map((list): readonly unknown[] | undefined =>
    Array.isArray(list) ? list : undefined,
  );
  if (named && examples)
    next["examples"] = examples.map((example, index) => ({
      ...(isMapping(example) ? example : {}),
      title: named[index] ?? "",
    }));
  return Object.fromEntries(Object.entries(next).filter(([, one]) => one !== null && one !== undefined));
}

const isMapping = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Without the mark of a draft, if it has all that its schema demands. */
function finished(data: Record<string, unknown>, kind: "action" | "structure" | "member", shapes: Shapes): object {
  const { draft: _, ...rest } = data;
  return ordered(shapes.required(kind).every((key) => key in rest) ? rest : data, kind, shapes);
}

function ordered(data: object, kind: "action" | "structure" | "member", shapes: Shapes): object {
  const keys = shapes.keys(kind);
  return Object.fromEntries(Object.entries(data).toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)));
}
