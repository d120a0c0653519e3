import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** One import, export … from, or import(…) of a module. */
export interface Arrow {
  /** Path relative to the repository, with `/`. */
  readonly from: string;
  /** A path like `from` for a module of ours, else the name of the package, `node:` module or `#` import. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** An `import(…)`, which loads the module when it is needed. */
  readonly lazy: boolean;
  readonly line: number;
}

/** Made by `npm ci` from spec/schema/ and templates/runtime/, and ignored by git. */
const derived: readonly string[] = ["generator/definition/shapes.ts", "generator/names/runtime.ts"];

/** Files below a folder of the repository, sorted, relative to the repository; without those of packages. */
export function filesBelow(folder: string, pattern = /./): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => pattern.test(path) && !derived.includes(path) && !path.includes("/node_modules/"))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), "utf8");

export const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, read(path), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);

/** Every arrow that leaves a module. */
export function arrowsOf(path: string): Arrow[] {
  const source = parse(path);
  const arrows: Arrow[] = [];
  const add = (specifier: ts.Node, typeOnly: boolean, lazy = false): void => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    arrows.push({ from: path, to: target(path, specifier.text), typeOnly, lazy, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return arrows;
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier.startsWith("node:") ? specifier : packageName(specifier);
  return join(dirname(from), specifier).replaceAll("\\", "/").replace(/\.js$/, ".ts");
}

const packageName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  if (importClause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly)
  );
}

/** What each module of a folder imports from the folder, for its types too. */
function graphOf(folder: string, follows = (_: Arrow): boolean => true): ReadonlyMap<string, readonly string[]> {
  const paths = filesBelow(folder, /\.ts$/);
  const known = new Set(paths);
  return new Map(
    paths.map((path) => [
      path,
      arrowsOf(path).flatMap((arrow) => (known.has(arrow.to) && follows(arrow) ? [arrow.to] : [])),
    ]),
  );
}

/** Circles of imports in a folder, type-only ones included: each as the way round, back to where it began. */
export function circlesOf(folder: string): string[] {
  const graph = graphOf(folder);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

/** The longest chain of imports in a folder without circles, for types too; an `import(…)` ends a chain. */
export function longestChainOf(folder: string): readonly string[] {
  const graph = graphOf(folder, ({ lazy }) => !lazy);
  const chains = new Map<string, readonly string[]>();
  const chainFrom = (path: string): readonly string[] => {
    const known = chains.get(path);
    if (known) return known;
    const tails = (graph.get(path) ?? []).map(chainFrom);
    const chain = [path, ...tails.reduce((longest, tail) => (tail.length > longest.length ? tail : longest), [])];
    chains.set(path, chain);
    return chain;
  };
  return [...graph.keys()]
    .map(chainFrom)
    .reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
