import type { OutputMemory } from "../cache/index.js";
import type { OutputFile, RenderedFile } from "./output.js";
import { render, type Templates } from "./print.js";

export type { OutputFile, RenderedFile } from "./output.js";
export { openTemplates } from "./templates.js";

/** A package in the making. A file is rendered once, and not at all when it is up to date. */
export interface Draft {
  /** What has been rendered so far. */
  readonly files: readonly RenderedFile[];
  /** Renders those of the files that have to be; gives back how many these were. */
  readonly render: (outputs: readonly OutputFile[]) => Promise<number>;
  /** The files as they were rendered, or as they are in generated/. */
  readonly textsOf: (outputs: readonly OutputFile[]) => readonly RenderedFile[];
}

/** Opens a draft; with a memory of what the last run left in generated/, what would be the same is not rendered again. */
export function openDraft(templates: Templates, memory?: OutputMemory): Draft {
  const files: RenderedFile[] = [];
  const texts = new Map<string, () => string>();
  const begun = new Set<OutputFile>();
  /** Those that are neither rendered, nor begun, nor up to date. */
  const toRender = (outputs: readonly OutputFile[]): OutputFile[] =>
    outputs.filter((output) => {
      if (begun.has(output)) return false;
      begun.add(output);
      const standing = memory?.recall(output);
      if (standing !== undefined) texts.set(output.path, standing);
      return standing === undefined;
    });
  const take = (rendered: readonly RenderedFile[]): void => {
    files.push(...rendered);
    for (const { path, text } of rendered) texts.set(path, () => text);
  };
  return {
    files,
    render: async (outputs) => {
      const changed = toRender(outputs);
      take(await render(changed, templates));
      return changed.length;
    },
    textsOf: (outputs) => outputs.map(({ path }) => ({ path, text: texts.get(path)?.() ?? "" })),
  };
}
