import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pack } from "./packed.js";

/** Before the tests of the package: it is packed and installed, once for all of them. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-package-")));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    provide("packed", await pack(folder));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}
