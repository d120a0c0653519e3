import { relative } from "node:path";
import type { Project, ts } from "./compiler.js";
import { isForeign } from "./find.js";
import type { Lexicon } from "./lexicon.js";

/** A module, or a part of it, of which nobody can say what it uses. */
export interface Unread {
  /** Relative to the folder in which the audit runs, with `/`. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly reason: string;
}

/** What an audit has to look at, and from where it names files. */
interface View {
  readonly project: Project;
  readonly compiler: typeof ts;
  readonly lexicon: Lexicon;
  readonly folder: string;
}

/** Modules that could not be opened or parsed, and imports of the package that lead nowhere. */
export function unreadIn(modules: readonly string[], view: View): Unread[] {
  const { project, folder } = view;
  const program = project.getProgram().compilerObject;
  const missing = modules
    .filter((path) => project.getSourceFile(path) === undefined)
    .map((path) => ({ file: shown(path, folder), reason: "it cannot be opened" }));
  const files = program.getSourceFiles().filter((file) => !isForeign(file));
  return [
    ...missing,
    ...files.flatMap((file) => [...syntaxOf(file, program, view), ...lostImports(file, program, view)]),
  ];
}

const shown = (path: string, folder: string): string => relative(folder, path).replaceAll("\\", "/");

function at(file: ts.SourceFile, position: number, reason: string, { folder }: View): Unread {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  return { file: shown(file.fileName, folder), line: line + 1, column: character + 1, reason };
}

/** The first place from which the text is no code. Types in a .js file are none of that: they are parsed all the same. */
function syntaxOf(file: ts.SourceFile, program: ts.Program, view: View): Unread[] {
  const [first] = program.getSyntacticDiagnostics(file).filter(({ code }) => code < 8000 || code >= 9000);
  if (first === undefined) return [];
  const text = view.compiler.flattenDiagnosticMessageText(first.messageText, " ");
  return [at(file, first.start, `from here on it is no TypeScript: ${text}`, view)];
}

/** Where the package is not found, its types are unknown, and so is what is used of them. */
function lostImports(file: ts.SourceFile, program: ts.Program, view: View): Unread[] {
  const { compiler, lexicon } = view;
  const checker = program.getTypeChecker();
  return importsOf(file, compiler)
    .filter(({ text }) => text === lexicon.package || text.startsWith(`${lexicon.package}/`))
    .filter((specifier) => checker.getSymbolAtLocation(specifier) === undefined)
    .map((specifier) =>
      at(file, specifier.getStart(file), `"${specifier.text}" is not found from here; install the package`, view),
    );
}

function importsOf(file: ts.SourceFile, compiler: typeof ts): ts.StringLiteralLike[] {
  return file.statements.flatMap((statement) => {
    if (!compiler.isImportDeclaration(statement) && !compiler.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: from } = statement;
    return from !== undefined && compiler.isStringLiteralLike(from) ? [from] : [];
  });
}

/** `src/a.ts:3:7 was not looked at in full: from here on it is no TypeScript: ';' expected.` */
export function unreadText({ file, line, column, reason }: Unread): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place} was not looked at in full: ${reason.replace(/\.$/, "")}.`;
}
