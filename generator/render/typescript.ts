import { IndentationText, Project, QuoteKind, StructureKind, type StatementStructures } from "ts-morph";
import { assertNever } from "../assert-never.js";
import { commentText, genericText, importText, unionText } from "../layout/declaration.js";
import { literalText } from "../layout/literal.js";
import { lineWidth } from "../layout/width.js";
import type { ConstStatement, ImportStatement, Statement, TypeScriptFile, TypeStatement } from "./output.js";

/**
 * A printer of modules, as Prettier would print them. ts-morph prints declarations, all of a file in one call;
 * what Prettier breaks over several lines (long lists of names, long unions, constants) is handed to it as text.
 */
export function typeScriptPrinter(): (file: TypeScriptFile) => string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  return ({ path, origin, statements }) => {
    const separated = statements.flatMap((statement, index) => {
      const structure = structureOf(statement);
      return needsBlankLine(statement, statements[index - 1]) ? [separator, structure] : [structure];
    });
    const source = project.createSourceFile(path, { statements: separated });
    const parts = source.getFullText().split(separator);
    project.removeSourceFile(source);
    return `// Generated from ${origin}. Do not edit.\n${parts.map((part) => part.trim()).join("\n\n")}\n`;
  };
}

/** Stands where a blank line goes: ts-morph puts its own between some kinds of statements and not between others. */
const separator = "/* blank line */";

const needsBlankLine = (statement: Statement, previous: Statement | undefined): boolean =>
  previous !== undefined && !(statement.kind === previous.kind && (statement.kind === "import" || statement.kind === "export"));

function structureOf(statement: Statement): StatementStructures | string {
  switch (statement.kind) {
    case "import":
      return importStructure(statement);
    case "export":
      return {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: statement.from,
        isTypeOnly: statement.typeOnly,
      };
    case "interface":
      return {
        kind: StructureKind.Interface,
        name: statement.name,
        isExported: true,
        docs: docsOf(statement.doc),
        properties: statement.properties.map(({ name, type, optional, doc }) => ({
          name,
          type,
          hasQuestionToken: optional,
          docs: docsOf(doc),
        })),
      };
    case "type":
      return typeStructure(statement);
    case "const":
      return constText(statement);
    default:
      return assertNever(statement);
  }
}

function importStructure({ names, from, typeOnly }: ImportStatement): StatementStructures | string {
  const text = importText(names, from, typeOnly);
  if (text.includes("\n")) return text;
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: from,
    isTypeOnly: typeOnly,
    namedImports: [...names],
  };
}

function typeStructure({ name, doc, types }: TypeStatement): StatementStructures | string {
  const text = unionText(name, types);
  if (text.includes("\n")) return commentText(doc) + text;
  return { kind: StructureKind.TypeAlias, name, isExported: true, docs: docsOf(doc), type: types.join(" | ") };
}

function constText({ name, type, value, constant, entryDocs, doc }: ConstStatement): string {
  const suffix = constant ? " as const;" : ";";
  const lead = `export const ${name}${type ? ": " : ""}`;
  const typed = type ? lead + genericText(lead, type.name, type.parameters, " =") : lead;
  const column = typed.length - (typed.lastIndexOf("\n") + 1) + " = ".length;
  // Where the type leaves no room for a brace, the value goes to a line of its own.
  const own = type !== undefined && column >= lineWidth;
  const at = own ? { indent: 2, column: 2 } : { column };
  const text = literalText(value, { ...at, tail: suffix.length }, entryDocs);
  return `${commentText(doc)}${typed} =${own ? "\n  " : " "}${text}${suffix}`;
}

/** ts-morph starts a comment on a line of its own when its text begins with a line break. */
function docsOf(doc: string): string[] {
  if (doc === "") return [];
  return [doc.includes("\n") ? `\n${doc}` : doc];
}
