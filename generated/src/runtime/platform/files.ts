import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { memberOf } from "../value/path.js";

/** The text of a file; undefined when it does not exist. Loaded on demand: few clients read any. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path.replace(/^~(?=\/)/, homedir()), "utf8");
  } catch (error) {
    // Not `instanceof Error`: where tests run in a context of their own, as Jest's do, Node's errors are of another one.
    if (/^(?:ENOENT|ENOTDIR)$/.test(String(memberOf(error, "code")))) return undefined;
    throw error;
  }
}
