import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText, outputPath } from "../disk/index.js";
import type { OutputFile, RenderedFile } from "../render/output.js";
import { readManifest, recordFiles, standingRecord, writeManifest, type OutputRecord } from "./manifest.js";

/** The files of generated/ that the last run left there, and whether this run would render them to the same text. */
export interface OutputMemory {
  /** The text of a file, when rendering it would give what is there. */
  readonly recall: (output: OutputFile) => (() => string) | undefined;
  /** Paths of the files that were recalled. */
  readonly standing: () => readonly string[];
  /** Notes what was recalled and what was written, and keeps what the last run noted of the files that are not ours. */
  readonly save: (written: readonly RenderedFile[], owns: (path: string) => boolean) => void;
}

/** The part of templates/ that a file's text can depend on. */
export interface TemplateTexts {
  readonly read: (path: string) => string;
  readonly partials: readonly string[];
}

/** What the outputs of this run depend on: the generator, and all inputs together. */
interface Inputs {
  readonly generator: string;
  readonly key: string;
}

export function openOutputs(root: string, { generator, key }: Inputs, templates: TemplateTexts): OutputMemory {
  const manifest = readManifest(root);
  const keys = new Map<string, string>();
  const standing = new Map<string, OutputRecord>();
  const keyOf = keyMaker(generator, templates);
  return {
    recall: (output) => {
      const { path } = output;
      const renderKey = keyOf(output);
      keys.set(path, renderKey);
      const record = manifest && standingRecord(root, manifest, path, renderKey);
      if (record === undefined) return undefined;
      standing.set(path, record);
      return () => readFileSync(join(outputPath(root), path), "utf8");
    },
    standing: () => [...standing.keys()],
    save: (written, owns) => {
      const others = [...(manifest?.outputs ?? [])].filter(([path]) => !owns(path));
      const records = recordFiles(root, written, (path) => keys.get(path) ?? "");
      writeManifest(root, { key, outputs: new Map([...others, ...standing, ...records]) });
    },
  };
}

/**
 * Makes the hash of the data, of the templates it meets and of the code that prints it. What many files share is
 * hashed once.
 */
function keyMaker(generator: string, templates: TemplateTexts): (output: OutputFile) => string {
  const partials = hashText(JSON.stringify(templates.partials.map(templates.read)));
  const partsOf = (output: OutputFile): unknown[] => {
    switch (output.kind) {
      case "page":
        return [output, hashText(templates.read(output.template)), partials];
      case "copy":
        return [output, templates.read(output.from)];
      default:
        return [output];
    }
  };
  return (output) => hashText(JSON.stringify([generator, ...partsOf(output)]));
}
