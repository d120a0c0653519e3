import { hashText, reusableText, type Manifest } from "./manifest.js";
import { render } from "./render/index.js";
import type { OutputFile, RenderedFile } from "./render/output.js";
import type { TemplateFolder } from "./templates.js";
import { verifyFiles, type TypeFault } from "./verify.js";

/** The package as text, with the key that tells whether a file has to be rendered again. */
export interface Rendering {
  readonly files: readonly RenderedFile[];
  /** Path → hash of all that the text depends on. */
  readonly keys: ReadonlyMap<string, string>;
  /** How many files were rendered; the others stood already. */
  readonly rendered: number;
  /** What the compiler has against it. */
  readonly faults: readonly TypeFault[];
}

interface Source {
  readonly root: string;
  readonly templates: TemplateFolder;
  /** Hash of the generator itself; undefined when it is not known, and nothing is reused. */
  readonly generator: string | undefined;
  readonly manifest: Manifest | undefined;
}

/**
 * Renders what has changed and type-checks the whole. The compiler is a process of its own: it works while
 * validators and reference pages, which it does not read, are being rendered.
 */
export async function renderPackage(outputs: readonly OutputFile[], source: Source): Promise<Rendering> {
  const keys = new Map(outputs.map((output) => [output.path, renderKey(output, source)]));
  const texts = new Map(outputs.flatMap((output) => reusable(output, keys, source)));
  const changed = outputs.filter(({ path }) => !texts.has(path));
  const add = async (files: readonly OutputFile[]): Promise<void> => {
    for (const { path, text } of await render(files, source.templates)) texts.set(path, text);
  };
  await add(changed.filter(isCompiled));
  const compiled = outputs.filter(isCompiled).map(({ path }) => ({ path, text: texts.get(path) ?? "" }));
  const verifying = changed.some(isCompiled) ? verifyFiles(source.root, compiled) : Promise.resolve([]);
  const [faults] = await Promise.all([verifying, add(changed.filter((output) => !isCompiled(output)))]);
  const files = outputs.map(({ path }) => ({ path, text: texts.get(path) ?? "" }));
  return { files, keys, rendered: changed.length, faults };
}

/** Whether the compiler reads the file. */
const isCompiled = ({ path }: OutputFile): boolean => path.endsWith(".ts") || path === "package.json";

function reusable(output: OutputFile, keys: ReadonlyMap<string, string>, { root, manifest }: Source): [string, string][] {
  const key = keys.get(output.path);
  if (!manifest || !key) return [];
  const text = reusableText(root, manifest, output.path, key);
  return text === undefined ? [] : [[output.path, text]];
}

/** Hash of the data, of the templates it meets and of the code that prints it; empty when that is not known. */
function renderKey(output: OutputFile, { templates, generator }: Source): string {
  if (generator === undefined) return "";
  const parts = [generator, JSON.stringify(output)];
  if (output.kind === "page") parts.push(templates.read(output.template), ...templates.partials.map(templates.read));
  if (output.kind === "copy") parts.push(templates.read(output.from));
  return hashText(parts.join("\0"));
}
