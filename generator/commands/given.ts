import { isUtf8 } from "node:buffer";
import { machineRefusal, readBounded } from "../disk/index.js";

/** Bytes that are read of what a person names, some times what vendors publish: more is another file than it was meant to be. */
export const limits = {
  /** A changelog (the vendor's whole document has 1 MB), a page of an action, a sheet. */
  text: 2_000_000,
  /** All pages of one run. */
  pages: 8_000_000,
  /** Metadata, examples, declarations of a package: 0.5 MB each. */
  metadata: 16_000_000,
  /** An exported model. */
  model: 64_000_000,
} as const;

/** A file that a person named. */
export interface Given {
  readonly file: string;
  readonly text: string;
}

/** The text without its byte order mark, or a sentence that says why it cannot be used; `-` is standard input. */
export function readGiven(file: string, limit: number): Given | string {
  const name = file === "-" ? "standard input" : file;
  try {
    const bytes = readBounded(file === "-" ? 0 : file, limit);
    if (!isUtf8(bytes)) return `${name} is not UTF-8; save it as UTF-8.`;
    return { file: name, text: bytes.toString("utf8").replace(/^\uFEFF/u, "") };
  } catch (error) {
    // Too many open files and the like are not about this file; that it may not be read is.
    const refusal = machineRefusal(error);
    if (refusal !== undefined && refusal.code !== "EACCES" && refusal.code !== "EPERM") throw error;
    return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
