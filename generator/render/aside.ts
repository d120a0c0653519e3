import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { OutputFile, RenderedFile } from "./output.js";

/** The compiled `worker.ts`; there is none when the generator runs uncompiled. */
const worker = new URL("render-worker.js", import.meta.url);

/** So many validators take as long as the start of a thread. */
const few = 20;

/**
 * The files that are worth a thread of their own: validators, when they are many. They take as long as all else that is
 * rendered, and need no template.
 */
export function chooseAside(files: readonly OutputFile[]): readonly OutputFile[] {
  const validators = files.filter(({ kind }) => kind === "validator");
  return validators.length > few && existsSync(worker) ? validators : [];
}

/** Renders the files in a second thread. */
export function renderAside(files: readonly OutputFile[]): Promise<readonly RenderedFile[]> {
  if (files.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: files });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
