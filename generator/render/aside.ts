import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { OutputFile, RenderedFile } from "./output.js";

/** The compiled `worker.ts`; there is none when the generator runs uncompiled. */
const worker = new URL("render-worker.js", import.meta.url);

/** So many validators take as long as the start of a thread. */
const few = 20;

/**
 * Begins to render validators in a second thread, when they are worth one. Many of them take as long as all else that is
 * rendered, and they need no template.
 */
export function renderAside(validators: readonly OutputFile[]): Promise<readonly RenderedFile[]> | undefined {
  if (validators.length <= few || !existsSync(worker)) return undefined;
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: validators });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
