import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ChangeKind } from "../load/spec.js";
import type { Line } from "./lines.js";
import type { Verb } from "./words.js";

/** One list of names of a release, as the text has it. */
export interface ReadChange {
  readonly verb: Verb;
  readonly kind: ChangeKind;
  readonly of: ReadName | undefined;
  readonly names: readonly ReadName[];
  /** Of what was seen in the metadata: what exactly changed. */
  readonly reason?: string;
}

export interface ReadName {
  readonly name: string;
  /** Where it is not in the text: the metadata. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** One release of the text; without a number, what was seen in the metadata. */
export interface ReadRelease {
  readonly release: number | undefined;
  readonly published: string;
  readonly line: number;
  readonly changes: readonly ReadChange[];
}

/** What a paste says, and what of it cannot be said for sure. With a problem nothing of it is to be trusted. */
export interface ReadText {
  /** Oldest first; each release once. */
  readonly releases: readonly ReadRelease[];
  /** Addresses of the vendor's pages, by name of an action or structure. */
  readonly links: ReadonlyMap<string, string>;
  readonly problems: readonly Diagnostic[];
  /** Text behind the last release that is no changelog. */
  readonly leftOut: { readonly from: number; readonly to: number; readonly text: string } | undefined;
  /** Parts of the text that belong to other products. */
  readonly others: readonly { readonly product: string; readonly from: number; readonly to: number }[];
  /** Whether the headings of its releases are English: the international site numbers releases by itself. */
  readonly english: boolean;
}

/** Whether a name is known already; of members without an owner, whether anything is called so. */
export type IsKnown = (name: string, kind: "action" | "structure" | "any") => boolean;

export interface OpenChange extends ReadChange {
  readonly names: ReadName[];
}

export interface OpenRelease {
  readonly release: number;
  readonly at: Line;
  published: string | undefined;
  readonly changes: OpenChange[];
}

/** An action or structure under `Modified …`, whose lists follow. */
interface Owner extends ReadName {
  /** False until a list of its own has begun. */
  readonly listed: boolean;
}

/** Where reading stands: everything that a line further up decides about a line further down. */
export interface Reader {
  readonly file: string;
  readonly isKnown: IsKnown;
  readonly releases: OpenRelease[];
  readonly problems: Diagnostic[];
  release: OpenRelease | undefined;
  section: { readonly verb: Verb; readonly kind: "action" | "structure" } | undefined;
  owner: Owner | undefined;
  list: OpenChange | undefined;
  /** The list ended with a comma, on that line. */
  open: Line | undefined;
  /** A heading below which no name has come yet. */
  bare: Line | undefined;
  /** Half a heading: the whole one must follow. */
  cut: Line | undefined;
  /** First of the lines that are no changelog. Nothing of it may follow them. */
  stray: Line | undefined;
}

export function openReader(file: string, isKnown: IsKnown): Reader {
  return {
    ...{ file, isKnown, releases: [], problems: [], release: undefined, section: undefined },
    ...{ owner: undefined, list: undefined, open: undefined, bare: undefined },
    ...{ cut: undefined, stray: undefined },
  };
}

export function complain(reader: Reader, { line, column }: Pick<Line, "line" | "column">, message: string): void {
  reader.problems.push(error("changelog-text", { file: reader.file, line, column }, message));
}

/** Begins a list of names, or goes on with the one above when a page break only repeated its heading. */
export function openList(reader: Reader, verb: Verb, kind: ChangeKind, of?: ReadName): void {
  const last = reader.release?.changes.at(-1);
  if (last?.verb === verb && last.kind === kind && last.of?.name === of?.name) {
    reader.list = last;
    return;
  }
  reader.list = { verb, kind, of, names: [] };
  reader.release?.changes.push(reader.list);
}

/** A heading promises names: without one the paste has lost them. */
export function closeHeading(reader: Reader): void {
  if (reader.bare)
    complain(
      reader,
      reader.bare,
      `"${reader.bare.text}" has no name below it; paste the names that the page has there, or remove the heading if it has none.`,
    );
  reader.bare = undefined;
}

export function closeList(reader: Reader): void {
  const { open, list, release } = reader;
  if (open)
    complain(reader, open, "the list ends with a comma, and no name follows; paste the lines that are missing.");
  if (list?.names.length === 0) release?.changes.pop();
  reader.list = undefined;
  reader.open = undefined;
}

/** The vendor changed an action or structure without saying what of it. */
export function closeOwner(reader: Reader): void {
  const { owner, section } = reader;
  closeList(reader);
  if (owner !== undefined && !owner.listed && section !== undefined) {
    openList(reader, section.verb, section.kind);
    const { name, line, column } = owner;
    reader.list?.names.push({ name, line, column });
    reader.list = undefined;
  }
  reader.owner = undefined;
}
