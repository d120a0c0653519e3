import { hashText, standingFile, type Manifest, type OutputRecord } from "./manifest.js";
import { render } from "./render/index.js";
import type { OutputFile, RenderedFile } from "./render/output.js";
import type { TemplateFolder } from "./templates.js";
import { verifyFiles, type TypeFault } from "./verify.js";

/** The package as text, with the key that tells whether a file has to be rendered again. */
export interface Rendering {
  readonly files: readonly RenderedFile[];
  /** Path → hash of all that the text depends on. */
  readonly keys: ReadonlyMap<string, string>;
  /** Files that were not rendered: they stand in generated/ as the last run left them. */
  readonly standing: ReadonlyMap<string, OutputRecord>;
  /** What the compiler has against it. */
  readonly faults: readonly TypeFault[];
}

interface Source {
  readonly root: string;
  readonly templates: TemplateFolder;
  /** Hash of the generator itself; undefined when it is not known, and nothing is reused or kept. */
  readonly generator: string | undefined;
  readonly manifest: Manifest | undefined;
}

/**
 * Renders what has changed and type-checks the whole. The compiler is a process of its own: it works while
 * validators and reference pages, which it does not read, are being rendered.
 */
export async function renderPackage(outputs: readonly OutputFile[], source: Source): Promise<Rendering> {
  const keys = renderKeys(outputs, source);
  const standing = new Map<string, OutputRecord>();
  const texts = new Map<string, string>();
  for (const { path } of outputs) {
    const found = source.manifest && standingFile(source.root, source.manifest, path, keys.get(path) ?? "");
    if (!found) continue;
    standing.set(path, found.record);
    texts.set(path, found.text);
  }
  const changed = outputs.filter(({ path }) => !texts.has(path));
  const add = async (files: readonly OutputFile[]): Promise<void> => {
    for (const { path, text } of await render(files, source.templates)) texts.set(path, text);
  };
  const filesOf = (some: readonly OutputFile[]): RenderedFile[] =>
    some.map(({ path }) => ({ path, text: texts.get(path) ?? "" }));
  await add(changed.filter(isCompiled));
  const keep = source.generator !== undefined;
  const verifying = changed.some(isCompiled)
    ? verifyFiles(source.root, filesOf(outputs.filter(isCompiled)), { keep })
    : Promise.resolve([]);
  const [faults] = await Promise.all([verifying, add(changed.filter((output) => !isCompiled(output)))]);
  return { files: filesOf(outputs), keys, standing, faults };
}

/** Whether the compiler reads the file. */
const isCompiled = ({ path }: OutputFile): boolean => path.endsWith(".ts") || path === "package.json";

/**
 * Path → hash of the data, of the templates it meets and of the code that prints it; empty when that is not known. What
 * many files share is hashed once.
 */
function renderKeys(outputs: readonly OutputFile[], { templates, generator }: Source): Map<string, string> {
  if (generator === undefined) return new Map();
  const hashOf = memoized((value: object) => hashText(JSON.stringify(value)));
  const partials = hashOf(templates.partials.map(templates.read));
  const partsOf = (output: OutputFile): unknown[] => {
    switch (output.kind) {
      case "page":
        return [output, hashText(templates.read(output.template)), partials];
      case "copy":
        return [output, templates.read(output.from)];
      case "validator":
        return [{ ...output, shared: [] }, hashOf(output.shared)];
      default:
        return [output];
    }
  };
  return new Map(outputs.map((output) => [output.path, hashText(JSON.stringify([generator, ...partsOf(output)]))]));
}

function memoized<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
