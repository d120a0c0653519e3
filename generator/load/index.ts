import { readFile } from "node:fs/promises";
import { byPlace, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { assemble, type LoadedFile } from "./assemble.js";
import type { Memory } from "./memory.js";
import { emptyFile, parse } from "./parse.js";
import type { Spec } from "./spec.js";
import { placeAt, sourceText, type SourceText } from "./text.js";
import { fileKinds, listSpec, type SpecPath } from "./tree.js";

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
 * Reads spec/ of the project at `root`. The only reader of spec/: every stage after it works on the value.
 * Nothing of the content is checked here but that it is YAML.
 */
export async function loadSpec(
  root: string,
  { schemas: schemaFolder = `${root}/spec/schema`, memory }: LoadOptions = {},
): Promise<Loaded> {
  const tree = await listSpec(root);
  if (tree === undefined) return withoutFolder();
  const [texts, schemas] = await Promise.all([readAll(root, tree.known), readSchemas(schemaFolder)]);
  const results = texts.map(({ path, source }) => ({ path, ...parse(source, memory) }));
  const files = results.flatMap(({ path, file }): LoadedFile[] =>
    file === undefined ? [] : [{ ...path, parsed: file }],
  );
  const diagnostics = [
    ...missing(tree.known, schemas),
    ...tree.unknown.map(unknownFile),
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

function readAll(
  root: string,
  paths: readonly SpecPath[],
): Promise<{ readonly path: SpecPath; readonly source: SourceText }[]> {
  return Promise.all(
    paths.map(async (path) => ({ path, source: sourceText(path.file, await readFile(`${root}/${path.file}`)) })),
  );
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
  } catch {
    // Missing or cut short comes to the same: `missing` names the file and what to do.
    return undefined;
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
