import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    scratch: string;
  }
}

/**
 * Before all tests: a folder for what they make. It is removed after the last of them, whatever becomes of the processes
 * that tests run in.
 */
export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-tests-")));
  provide("scratch", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** An empty folder; nobody has to remove it. */
export const scratchFolder = (name: string): string => mkdtempSync(join(inject("scratch"), `${name}-`));
