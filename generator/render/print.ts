import { assertNever } from "../assert-never.js";
import { isDeclaration, printPlainModule } from "./module.js";
import type { OutputFile, RenderedFile, TypeScriptFile } from "./output.js";
import type { ReadTemplate } from "./page.js";

/** Where hand-written text comes from. */
export interface Templates {
  /** Text of a file below templates/. */
  readonly read: ReadTemplate;
  /** Paths of the partials below templates/. */
  readonly partials: readonly string[];
}

/** Turns files into text, in their order. A printer is loaded only when a file needs it. */
export async function render(files: readonly OutputFile[], templates: Templates): Promise<RenderedFile[]> {
  const printers = await loadPrinters(files, templates);
  return files.map((file) => ({ path: file.path, text: renderFile(file, printers, templates) }));
}

type Printers = Awaited<ReturnType<typeof loadPrinters>>;

async function loadPrinters(files: readonly OutputFile[], templates: Templates) {
  const has = (kind: OutputFile["kind"]): boolean => files.some((file) => file.kind === kind);
  const graphs = files.filter(isGraph);
  return {
    graph: graphs.length > 0 ? (await import("./typescript.js")).typeScriptPrinter(graphs) : missing,
    page: has("page") ? (await import("./page.js")).pagePrinter(templates.read, templates.partials) : missing,
  };
}

/** A module that declares types; others are links and constants, which need no ts-morph. */
const isGraph = (file: OutputFile): file is TypeScriptFile =>
  file.kind === "typescript" && file.statements.some(isDeclaration);

function missing(file: OutputFile): never {
  throw new Error(`No printer was loaded for ${file.path}.`);
}

function renderFile(file: OutputFile, printers: Printers, templates: Templates): string {
  switch (file.kind) {
    case "typescript":
      return isGraph(file) ? printers.graph(file) : printPlainModule(file);
    case "page":
      return printers.page(file);
    case "json":
      return `${JSON.stringify(file.value, null, 2)}\n`;
    case "copy":
      return templates.read(file.from);
    default:
      return assertNever(file);
  }
}
