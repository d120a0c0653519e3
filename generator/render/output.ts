/**
 * One file of the package before it is text. Plain data that JSON can hold, so that its hash says whether the
 * text of the last run is still valid, and no emitter needs to load a printer. Paths are relative to generated/, with `/`.
 */
export type OutputFile = TypeScriptFile | PageFile | JsonFile | CopyFile;

/** Types, imports and constants: a graph, printed by ts-morph. */
export interface TypeScriptFile {
  readonly kind: "typescript";
  readonly path: string;
  /** Folder of spec/ it came from, for the first line. */
  readonly origin: string;
  readonly statements: readonly Statement[];
}

/** Fixed text with holes: a Handlebars template of templates/ and its data. */
export interface PageFile {
  readonly kind: "page";
  readonly path: string;
  /** Path below templates/. */
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface JsonFile {
  readonly kind: "json";
  readonly path: string;
  readonly value: unknown;
}

/** A hand-written file of templates/ that is shipped verbatim. */
export interface CopyFile {
  readonly kind: "copy";
  readonly path: string;
  /** Path below templates/. */
  readonly from: string;
}

/** A file of the package, ready to be written. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}

/** The few shapes of TypeScript that generated modules are made of. */
export type Statement = ImportStatement | ExportStatement | InterfaceStatement | TypeStatement | ConstStatement;

/** `import type { names } from "from"`, or without `type` when a value is among them; `import type * as name` for `{ as: name }`. */
export interface ImportStatement {
  readonly kind: "import";
  readonly from: string;
  readonly names: readonly string[] | { readonly as: string };
  readonly typeOnly: boolean;
}

/** `export * from "from"`, or `export { names } from "from"`. */
export interface ExportStatement {
  readonly kind: "export";
  readonly from: string;
  readonly names?: readonly string[];
  readonly typeOnly: boolean;
}

export interface InterfaceStatement {
  readonly kind: "interface";
  readonly name: string;
  readonly doc: string;
  readonly properties: readonly Property[];
}

export interface Property {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly doc: string;
}

/** `export type name = a | b`. */
export interface TypeStatement {
  readonly kind: "type";
  readonly name: string;
  readonly doc: string;
  readonly types: readonly string[];
}

/** `export const name: type = value`, or `= call(value)`. */
export interface ConstStatement {
  readonly kind: "const";
  readonly name: string;
  readonly doc: string;
  readonly type?: { readonly name: string; readonly parameters: readonly string[] };
  readonly value: Literal;
  /** A function that makes the constant of the value. */
  readonly call?: string;
  /** Adds `as const`. */
  readonly constant?: true;
  /** Comment above an entry of the value, by key. */
  readonly entryDocs?: Readonly<Record<string, string>>;
}

/** A piece of TypeScript, kept unchanged in data: a name, an arrow function. No definition can hold the character of its key. */
export interface Code {
  readonly "\0code": string;
}

export type Literal =
  string | number | boolean | null | Code | readonly Literal[] | { readonly [key: string]: Literal | undefined };
