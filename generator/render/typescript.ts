import {
  CodeBlockWriter,
  IndentationText,
  Project,
  QuoteKind,
  StructureKind,
  Writers,
  type StatementStructures,
} from "ts-morph";
import { commentText, propertyTypeText, unionText } from "../layout/declaration.js";
import {
  linkBlocks,
  linkText,
  moduleText,
  type Declaration,
  type GraphPrinter,
  type Link,
  type LinkBlock,
} from "./module.js";
import type { InterfaceStatement, TypeScriptFile, TypeStatement } from "./output.js";

/**
 * A printer of these modules, which declare types: as Prettier would print them. ts-morph prints links and declarations;
 * what Prettier breaks over several lines (long lists of names, long unions) is text before it gets here. ts-morph parses
 * what it has printed, which costs more than the printing: links go through it all at once, declarations through its
 * writers, which do not.
 */
export function typeScriptPrinter(files: readonly TypeScriptFile[]): (file: TypeScriptFile) => string {
  const texts = linkTexts(files.flatMap(({ statements }) => linkBlocks(statements)));
  const printer: GraphPrinter = {
    links: ([first]) => texts.get(first) ?? "",
    declaration: declarationText,
  };
  return (file) => moduleText(file, printer);
}

/** Stands between two blocks. */
const separator = "/* next block */";

/** Text of each block, under its first link. */
function linkTexts(blocks: readonly LinkBlock[]): ReadonlyMap<Link, string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const statements = blocks.flatMap((block) => [...block.map(linkStructure), separator]);
  const texts = project.createSourceFile("links.ts", { statements }).getFullText().split(separator);
  return new Map(blocks.map(([first], index) => [first, texts[index]?.trim() ?? ""]));
}

function linkStructure(link: Link): StatementStructures | string {
  const text = linkText(link);
  if (text.includes("\n")) return text;
  const { from: moduleSpecifier, typeOnly: isTypeOnly } = link;
  if (link.kind === "export") {
    const namedExports = link.names && { namedExports: [...link.names] };
    return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly, ...namedExports };
  }
  const names = "as" in link.names ? { namespaceImport: link.names.as } : { namedImports: [...link.names] };
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, ...names };
}

function declarationText(declaration: Declaration): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2 });
  writer.write(commentText(declaration.doc));
  if (declaration.kind === "type") writeType(writer, declaration);
  else writeInterface(writer, declaration);
  // A type that begins on the next line leaves no blank behind the colon.
  return writer.toString().replaceAll(/: (?=\n +\|)/gu, ":");
}

function writeInterface(writer: CodeBlockWriter, { name, properties }: InterfaceStatement): void {
  writer.write(`export interface ${name} `);
  const structures = properties.map((property) => ({
    name: property.name,
    type: propertyTypeText(`  ${property.name}${property.optional ? "?" : ""}: `, property.type),
    hasQuestionToken: property.optional,
    docs: docsOf(property.doc),
  }));
  Writers.objectType({ properties: structures })(writer);
}

function writeType(writer: CodeBlockWriter, { name, types }: TypeStatement): void {
  const text = unionText(name, types);
  const [first, second, ...others] = types;
  if (text.includes("\n") || first === undefined || second === undefined) writer.write(text);
  else {
    Writers.unionType(first, second, ...others)(writer.write(`export type ${name} = `));
    writer.write(";");
  }
}

/** ts-morph starts a comment on its own line when its text begins with a line break. */
function docsOf(doc: string): string[] {
  if (doc === "") return [];
  return [doc.includes("\n") ? `\n${doc}` : doc];
}
