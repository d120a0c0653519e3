import { readFile } from "node:fs/promises";
import { homedir } from "node:os";

/** The text of a file; undefined when it does not exist. Loaded on demand: few clients read any. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path.replace(/^~(?=\/)/, homedir()), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))) return undefined;
    throw error;
  }
}
