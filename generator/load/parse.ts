import { isAlias, parseDocument, visit, type Document, type Node } from "yaml";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { hiddenCode, hiddenIn } from "./hidden.js";
import { locate, type Offsets } from "./locate.js";
import type { Memory } from "./memory.js";
import type { Path, SpecFile } from "./spec.js";
import { placeAt, type SourceText } from "./text.js";

/** A file of spec/ whose shape `check/schema` has yet to prove. */
export type ParsedFile = SpecFile<unknown>;

/**
 * Reads one YAML 1.2 document. Whatever keeps it from being read is a diagnostic; there is then no file. A text that is
 * remembered is parsed again only when somebody asks for a place in it that nobody asked for before.
 */
export function parse(
  source: SourceText,
  memory?: Memory,
): { readonly file?: ParsedFile; readonly diagnostics: Diagnostic[] } {
  const unreadable = checkText(source);
  if (unreadable !== undefined) return { diagnostics: [unreadable] };
  const known = memory?.recall(source.text);
  if (known !== undefined) {
    const file = specFile(
      source,
      known.data,
      once(() => documentOf(source)),
      memory,
    );
    return { file, diagnostics: [] };
  }
  const document = documentOf(source);
  const diagnostics = [
    ...syntaxErrors(source, document),
    ...unsafeIntegers(source, document),
    ...infinite(source, document),
    ...indirections(source, document),
    ...hiddenCharacters(source, document),
  ];
  if (diagnostics.length > 0) return { diagnostics };
  const data: unknown = document.toJS();
  memory?.keep(source.text, data);
  return { file: specFile(source, data, () => document, memory), diagnostics };
}

/** Without prettyErrors the messages are one sentence; place and excerpt are ours to add. */
const documentOf = ({ text }: SourceText): Document => parseDocument(text, { prettyErrors: false, uniqueKeys: true });

/** The stand-in for a file that is missing or cannot be read: no data, every place is its beginning. */
export function emptyFile(file: string): ParsedFile {
  const place = () => ({ file, line: 1, column: 1 });
  return { file, text: "", data: undefined, place, placeOfKey: place };
}

function specFile(source: SourceText, data: unknown, documentOnce: () => Document, memory?: Memory): ParsedFile {
  const offsetsAt = (path: Path): Offsets => {
    const known = memory?.offsetsAt(source.text, path);
    if (known !== undefined) return known;
    const found = locate(documentOnce().contents, path);
    memory?.keepOffsets(source.text, path, found);
    return found;
  };
  return {
    file: source.file,
    text: source.text,
    data,
    place: (path) => placeAt(source, offsetsAt(path).value),
    placeOfKey: (path) => placeAt(source, offsetsAt(path).key),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What must be said before a YAML parser gets lost in it. */
function checkText(source: SourceText): Diagnostic | undefined {
  const { file, text } = source;
  if (!source.utf8)
    return error(
      "not-utf8",
      placeAt(source, Math.max(0, text.indexOf("\uFFFD"))),
      `${file} is not UTF-8 from here on; save it as UTF-8.`,
    );
  const marker = /^(?:<{7}|>{7})(?: |$)/mu.exec(text);
  if (marker !== null)
    return error(
      "conflict-marker",
      placeAt(source, marker.index),
      `${file} still holds a merge conflict; settle it and remove the marker lines.`,
    );
  return undefined;
}

function syntaxErrors(source: SourceText, { errors, warnings }: Document): Diagnostic[] {
  const duplicates = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  // What follows a first slip of syntax mostly follows from it.
  const slip = [...errors, ...warnings].find(({ code }) => code !== "DUPLICATE_KEY");
  return [
    ...duplicates.map(({ pos: [offset] }) =>
      error(
        "duplicate-key",
        placeAt(source, offset),
        `${keyAt(source.text, offset)} appears twice in the same mapping; keep one.`,
      ),
    ),
    ...(slip === undefined
      ? []
      : [error("yaml-syntax", placeAt(source, slip.pos[0]), `not valid YAML: ${sentence(slip.message)}`)]),
  ];
}

function keyAt(text: string, offset: number): string {
  return `"${/^["']?([^"':\s]*)/u.exec(text.slice(offset))?.[1] ?? ""}"`;
}

function sentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

/** Integers that JavaScript has already rounded. Looked for only where the text has so many digits. */
function unsafeIntegers(source: SourceText, document: Document): Diagnostic[] {
  if (!/\d{16}|0[xo][0-9a-fA-F]{13}/u.test(source.text)) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_key, { value, source: written = "", range }) => {
      if (typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value)) return;
      found.push(
        error(
          "unsafe-integer",
          placeAt(source, range?.[0] ?? 0),
          `${written} is beyond 2^53 and would be rounded: write it as a quoted string, "${written}".`,
        ),
      );
    },
  });
  return found;
}

/** As they are written, comments included, or as escapes, which only a text in double quotes has. */
function hiddenCharacters(source: SourceText, document: Document): Diagnostic[] {
  const finding = (offset: number, code: string, how = ""): Diagnostic => {
    const says = `${source.file} has ${code} here${how}, a character that is not shown; remove it.`;
    return error("hidden-character", placeAt(source, offset), says);
  };
  const found = hiddenIn(source.text).map(({ offset, code }) => finding(offset, code));
  if (!source.text.includes("\\")) return found;
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const code = typeof value === "string" ? hiddenCode(value) : undefined;
      const [from = 0, to = 0] = range ?? [];
      if (code === undefined || hiddenCode(source.text.slice(from, to)) !== undefined) return;
      found.push(finding(from, code, " as an escape"));
    },
  });
  return found;
}

/** YAML's `.inf` and `.nan`, or a number too large to be one: JSON, and so a schema, has no such numbers. */
function infinite(source: SourceText, document: Document): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_key, { value, source: written = "", range }) => {
      if (typeof value !== "number" || Number.isFinite(value)) return;
      const says = `${written} is not a finite number: leave the bound out, or quote it if it is text.`;
      found.push(error("not-finite", placeAt(source, range?.[0] ?? 0), says));
    },
  });
  return found;
}

/** Anchors, aliases and tags make one line's meaning depend on another's, or on the reader; reviewers read single hunks. */
function indirections(source: SourceText, document: Document): Diagnostic[] {
  if (!/(?:^|[\s[{,])[&*!]\S/mu.test(source.text)) return [];
  const found: Diagnostic[] = [];
  const report = (node: Node, written: string) => {
    found.push(
      error(
        "yaml-alias",
        placeAt(source, node.range?.[0] ?? 0),
        `${written} is a YAML anchor, alias or tag, which spec/ does not use: write the plain value.`,
      ),
    );
  };
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) report(node, `*${node.source}`);
      else if (node.anchor !== undefined) report(node, `&${node.anchor}`);
      else if (node.tag !== undefined) report(node, node.tag);
    },
  });
  return found;
}
