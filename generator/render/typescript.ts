import {
  CodeBlockWriter,
  IndentationText,
  Project,
  QuoteKind,
  StructureKind,
  Writers,
  type StatementStructures,
} from "ts-morph";
import { commentText, unionText } from "../layout/declaration.js";
import { linkText, moduleText, type Declaration, type GraphPrinter, type Link } from "./module.js";
import type { InterfaceStatement, TypeScriptFile, TypeStatement } from "./output.js";

/**
 * A printer of modules that declare types, as Prettier would print them. ts-morph prints links and declarations; what
 * Prettier breaks over several lines (long lists of names, long unions) is text before it gets here. Declarations go
 * through its writers: `createSourceFile` parses what it has printed, which costs twice what the printing does.
 */
export function typeScriptPrinter(): (file: TypeScriptFile) => string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const printer: GraphPrinter = {
    links: (links) => {
      const source = project.createSourceFile("links.ts", { statements: links.map(linkStructure) });
      const text = source.getFullText().trim();
      project.removeSourceFile(source);
      return text;
    },
    declaration: declarationText,
  };
  return (file) => moduleText(file, printer);
}

function linkStructure(link: Link): StatementStructures | string {
  const text = linkText(link);
  if (text.includes("\n")) return text;
  const { from: moduleSpecifier, typeOnly: isTypeOnly } = link;
  return link.kind === "import"
    ? { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports: [...link.names] }
    : { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly };
}

function declarationText(declaration: Declaration): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2 });
  writer.write(commentText(declaration.doc));
  if (declaration.kind === "type") writeType(writer, declaration);
  else writeInterface(writer, declaration);
  return writer.toString();
}

function writeInterface(writer: CodeBlockWriter, { name, properties }: InterfaceStatement): void {
  writer.write(`export interface ${name} `);
  const structures = properties.map((property) => ({
    name: property.name,
    type: property.type,
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

/** ts-morph starts a comment on a line of its own when its text begins with a line break. */
function docsOf(doc: string): string[] {
  if (doc === "") return [];
  return [doc.includes("\n") ? `\n${doc}` : doc];
}
