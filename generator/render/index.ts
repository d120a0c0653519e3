import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Emission } from "../emit/index.js";
import { standingRecord, type Manifest, type OutputRecord } from "../cache/index.js";
import { render } from "./print.js";
import { chooseAside, renderAside } from "./aside.js";
import type { OutputFile, RenderedFile } from "./output.js";
import type { TemplateFolder } from "./templates.js";
import { compile, type TypeFault } from "../compile/index.js";
import { hashText, outputPath } from "../disk/index.js";

/** The package as text, as far as it had to be made. */
export interface Rendering {
  readonly files: readonly RenderedFile[];
  /** Path → hash of all that the text depends on. */
  readonly keys: ReadonlyMap<string, string>;
  /** The others: they stand in generated/ as the last run left them. */
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
 * Renders what has changed and type-checks the whole. The compiler is a process of its own: it works while documents are
 * being emitted, and while they and validators, which it does not read, are being rendered. Many validators have a thread.
 */
export async function renderPackage({ code, documents }: Emission, source: Source): Promise<Rendering> {
  const draft = openDraft(source);
  const changed = draft.add(code);
  const aside = new Set(chooseAside(changed));
  const verify = async (): Promise<TypeFault[]> =>
    changed.some(isCompiled)
      ? compile(source.root, code.filter(isCompiled).map(draft.textOf), { keep: source.generator !== undefined })
      : [];
  const others = async (): Promise<void> => {
    const left = changed.filter((output) => !isCompiled(output) && !aside.has(output));
    draft.take(await render([...left, ...draft.add(documents())], source.templates));
  };
  const here = async (): Promise<TypeFault[]> => {
    draft.take(await render(changed.filter(isCompiled), source.templates));
    const [faults] = await Promise.all([verify(), others()]);
    return faults;
  };
  const [validators, faults] = await Promise.all([renderAside([...aside]), here()]);
  draft.take(validators);
  const { files, keys, standing } = draft;
  return { files, keys, standing, faults };
}

/** A package in the making. */
interface Draft extends Omit<Rendering, "faults"> {
  /** Plans files, and gives back those that have to be rendered. */
  readonly add: (outputs: readonly OutputFile[]) => readonly OutputFile[];
  readonly take: (rendered: readonly RenderedFile[]) => void;
  /** The file as it was rendered, or as it stands. */
  readonly textOf: (output: OutputFile) => RenderedFile;
}

function openDraft(source: Source): Draft {
  const { root, manifest } = source;
  const files: RenderedFile[] = [];
  const texts = new Map<string, string>();
  const keys = new Map<string, string>();
  const standing = new Map<string, OutputRecord>();
  const keyOf = keyMaker(source);
  return {
    files,
    keys,
    standing,
    add: (outputs) =>
      outputs.filter((output) => {
        const { path } = output;
        const key = keyOf(output);
        keys.set(path, key);
        const record = manifest && standingRecord(root, manifest, path, key);
        if (record) standing.set(path, record);
        return record === undefined;
      }),
    take: (rendered) => {
      files.push(...rendered);
      for (const { path, text } of rendered) texts.set(path, text);
    },
    textOf: ({ path }) => ({ path, text: texts.get(path) ?? readFileSync(join(outputPath(root), path), "utf8") }),
  };
}

/** Whether the compiler reads the file. */
const isCompiled = ({ path }: OutputFile): boolean => path.endsWith(".ts") || path === "package.json";

/**
 * Makes the hash of the data, of the templates it meets and of the code that prints it; empty when that is not known.
 * What many files share is hashed once.
 */
function keyMaker({ templates, generator }: Source): (output: OutputFile) => string {
  if (generator === undefined) return () => "";
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
  return (output) => hashText(JSON.stringify([generator, ...partsOf(output)]));
}

function memoized<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
