import { generatorHash, hashInputs } from "./inputs.js";
import { isOutputIntact, lastOutput, readManifest } from "./manifest.js";
import { openMemory, type RunMemory } from "./memory.js";
import { openOutputs, type OutputMemory, type TemplateTexts } from "./outputs.js";

export { recordWrite } from "./manifest.js";
export type { OutputMemory } from "./outputs.js";
export { cachePath } from "./store.js";

/** What the last run left for this one. A stage takes its part as one argument, and works without to the same end. */
export interface Cache {
  /** Whether the last run came to its end with these inputs, and generated/ is as it left it. */
  readonly isCurrent: () => boolean;
  /** For load and check. */
  readonly spec: () => RunMemory;
  /** For render and write. */
  readonly outputs: (templates: TemplateTexts) => OutputMemory;
}

/** Nothing when the generator runs uncompiled: then nobody knows whether it is the same. */
export function openCache(root: string, service = ""): Cache | undefined {
  const generator = generatorHash();
  if (generator === undefined) return undefined;
  const { key } = hashInputs(root, [generator, service]);
  return {
    isCurrent: () => {
      const manifest = readManifest(root);
      return manifest?.key === key && isOutputIntact(root, manifest);
    },
    spec: () => openMemory(root, generator),
    outputs: (templates) => openOutputs(root, { generator, key }, templates),
  };
}

/** Path → hash of what the last run wrote there, however it ended: what else a file holds is somebody's edit. */
export const lastWritten = (root: string): ReadonlyMap<string, string> => lastOutput(readManifest(root));
