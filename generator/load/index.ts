import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { systemCode } from "../disk/index.js";
import { byPlace, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { assemble, type LoadedFile } from "./assemble.js";
import type { Memory } from "./memory.js";
import { emptyFile, parse } from "./parse.js";
import type { Spec } from "./spec.js";
import { placeAt, sourceText, type SourceText } from "./text.js";
import { fileKinds, listSpec, type SpecPath } from "./tree.js";
import { unreadFinding } from "./unread.js";

export { unreadTemplates } from "./unread.js";

/** What was read. With an error among the diagnostics the spec lacks files: report, and stop. */
export interface Loaded {
  readonly spec: Spec;
  readonly diagnostics: Diagnostic[];
  /** Text of every file that was read, by path, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface LoadOptions {
  /** Folder of the schemas; `spec/schema` of the project unless a test shares that of another. */
  readonly schemas?: string;
  /** Spares the parsing of texts that it knows. */
  readonly memory?: Memory | undefined;
}

/**
 * Reads spec/ of the project at `root`, one file at a time. The only reader of spec/: every stage after it works on the
 * value. Nothing of the content is checked here but that it is YAML.
 */
export async function loadSpec(
  root: string,
  { schemas: schemaFolder = `${root}/spec/schema`, memory }: LoadOptions = {},
): Promise<Loaded> {
  const tree = listSpec(root);
  if (tree === undefined) return withoutFolder();
  const { texts, gone } = readAll(root, tree.known);
  const schemas = await readSchemas(schemaFolder);
  const results = texts.map(({ path, source }) => ({ path, ...parse(source, memory) }));
  const files = results.flatMap(({ path, file }): LoadedFile[] =>
    file === undefined ? [] : [{ ...path, parsed: file }],
  );
  const diagnostics = [
    ...missing(tree.known, schemas),
    ...tree.unread.map(unreadFinding),
    ...tree.unknown.map(unknownFile),
    ...gone,
    ...results.flatMap((result) => result.diagnostics),
  ].sort(byPlace);
  return {
    spec: assemble(files, schemas),
    diagnostics,
    sources: new Map(texts.map(({ source: { file, text } }) => [file, text])),
  };
}

function withoutFolder(): Loaded {
  const message = "there is no folder spec/; run Cachesmith in the folder that holds it.";
  return {
    spec: assemble([], new Map()),
    diagnostics: [error("missing-file", emptyFile("spec").place([]), message)],
    sources: new Map(),
  };
}

/** A file of spec/ as it was read. */
interface ReadText {
  readonly path: SpecPath;
  readonly source: SourceText;
}

/** The texts, and a finding for each file that was removed after it was listed. */
function readAll(
  root: string,
  paths: readonly SpecPath[],
): { readonly texts: ReadText[]; readonly gone: Diagnostic[] } {
  const texts: ReadText[] = [];
  const gone: Diagnostic[] = [];
  for (const path of paths) {
    const { file } = path;
    try {
      texts.push({ path, source: sourceText(file, readFileSync(`${root}/${file}`)) });
    } catch (cause) {
      if (systemCode(cause) !== "ENOENT") throw cause;
      gone.push(
        error(
          "missing-file",
          { file, line: 1, column: 1 },
          `${file} was removed while spec/ was read; run this again.`,
        ),
      );
    }
  }
  return { texts, gone };
}

/** Schema of each kind of file, by its kind, and those that they refer to. One that is not there is not in the map. */
async function readSchemas(folder: string): Promise<Map<string, object>> {
  const schemas = new Map<string, object>();
  for (const kind of [...fileKinds, "member"]) {
    const schema = await readSchema(`${folder}/${kind}.schema.json`);
    if (schema !== undefined) schemas.set(kind, schema);
  }
  return schemas;
}

async function readSchema(file: string): Promise<object | undefined> {
  try {
    const schema: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof schema === "object" && schema !== null ? schema : undefined;
  } catch (cause) {
    // Missing or cut short comes to the same: `missing` names the file and what to do.
    if (cause instanceof SyntaxError || systemCode(cause) === "ENOENT" || systemCode(cause) === "ENOTDIR")
      return undefined;
    throw cause;
  }
}

function missing(known: readonly SpecPath[], schemas: ReadonlyMap<string, object>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (file: string, message: string) =>
    found.push(error("missing-file", { file, line: 1, column: 1 }, message));
  if (!known.some(({ kind }) => kind === "package"))
    report("spec/package.yaml", "spec/package.yaml is missing; it gives the name and version of the npm package.");
  if (!known.some(({ kind }) => kind === "service"))
    report("spec", "spec/ holds no service: no folder in it has a service.yaml.");
  for (const kind of [...fileKinds, "member"])
    if (!schemas.has(kind))
      report(`spec/schema/${kind}.schema.json`, `spec/schema/${kind}.schema.json is missing or not JSON; restore it.`);
  return found;
}

function unknownFile(file: string): Diagnostic {
  const known =
    "service.yaml, actions/<category>/<Action>.yaml, structures/<Structure>.yaml, enums.yaml, errors.yaml, changelog/<release>.yaml, upstream.yaml, tables.yaml";
  return error(
    "unknown-file",
    placeAt({ file, text: "" }, 0),
    `${file} is none of the files that a service has (${known}); rename, move or delete it.`,
  );
}
