import { commentText, genericText, importText } from "../layout/declaration.js";
import { literalText } from "../layout/literal.js";
import { lineWidth } from "../layout/width.js";
import type {
  ConstStatement,
  ExportStatement,
  ImportStatement,
  InterfaceStatement,
  Statement,
  TypeScriptFile,
  TypeStatement,
} from "./output.js";

/** What leads to another module. */
export type Link = ImportStatement | ExportStatement;

/** What declares a type, and so makes a graph of a module. */
export type Declaration = InterfaceStatement | TypeStatement;

/** Imports that follow each other, or exports. */
export type LinkBlock = readonly [Link, ...Link[]];

/** Prints the parts of a module that are no constants. */
export interface GraphPrinter {
  /** A line each, where it fits. */
  readonly links: (block: LinkBlock) => string;
  readonly declaration: (declaration: Declaration) => string;
}

const isLink = (statement: Statement): statement is Link => statement.kind === "import" || statement.kind === "export";

export const isDeclaration = (statement: Statement): statement is Declaration =>
  statement.kind === "interface" || statement.kind === "type";

/** The module, as Prettier would print it: imports are grouped, exports too, all else is separate. */
export function moduleText({ origin, statements }: TypeScriptFile, printer: GraphPrinter): string {
  const blocks = new Map(linkBlocks(statements).map((block) => [block[0], block]));
  const parts = statements.flatMap((statement) => {
    if (isDeclaration(statement)) return [printer.declaration(statement)];
    if (!isLink(statement)) return [constText(statement)];
    const block = blocks.get(statement);
    return block ? [printer.links(block)] : [];
  });
  return `// Generated from ${origin}. Do not edit.\n${parts.join("\n\n")}\n`;
}

export function linkBlocks(statements: readonly Statement[]): LinkBlock[] {
  const blocks: [Link, ...Link[]][] = [];
  statements.forEach((statement, index) => {
    if (!isLink(statement)) return;
    if (statements[index - 1]?.kind === statement.kind) blocks.at(-1)?.push(statement);
    else blocks.push([statement]);
  });
  return blocks;
}

/** Prints a module of links and constants, whose text `layout` settles: nothing heavy has to be loaded for it. */
export const printPlainModule = (file: TypeScriptFile): string => moduleText(file, plainPrinter);

const plainPrinter: GraphPrinter = {
  links: (links) => links.map(linkText).join("\n"),
  declaration: ({ name }) => {
    throw new Error(`${name} declares a type; its module is a graph.`);
  },
};

export function linkText(link: Link): string {
  if (link.kind === "import") return importText(link.names, link.from, link.typeOnly);
  // The two words are of one length, so that lines break alike.
  if (link.names) return importText(link.names, link.from, link.typeOnly).replace(/^import/u, "export");
  return `export ${link.typeOnly ? "type " : ""}* from "${link.from}";`;
}

function constText({ name, type, value, call, constant, entryDocs, doc }: ConstStatement): string {
  const suffix = `${call ? ")" : ""}${constant ? " as const" : ""};`;
  const lead = `export const ${name}${type ? ": " : ""}`;
  const typed = type ? lead + genericText(lead, type.name, type.parameters, " =") : lead;
  const column = typed.length - (typed.lastIndexOf("\n") + 1) + " = ".length;
  // Where name and type leave no room for a brace, the value goes to its own line.
  const own = column >= lineWidth;
  const opening = call ? `${call}(` : "";
  const at = own ? { indent: 2, column: 2 } : { column: column + opening.length };
  const text = literalText(value, { ...at, tail: suffix.length }, entryDocs);
  return `${commentText(doc)}${typed} =${own ? "\n  " : " "}${opening}${text}${suffix}`;
}
