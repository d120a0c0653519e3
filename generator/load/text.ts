import { isUtf8 } from "node:buffer";
import type { Place } from "../diagnostics/place.js";

/** A file as read: without byte order mark, with `\n` line ends, so that offsets mean the same on every checkout. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** False when the bytes are not UTF-8; the text then has U+FFFD where they are not. */
  readonly utf8: boolean;
}

export function sourceText(file: string, bytes: Buffer): SourceText {
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n");
  return { file, text, utf8: isUtf8(bytes) };
}

/** Line and column of an offset, counted when asked. */
export function placeAt({ file, text }: { readonly file: string; readonly text: string }, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { file, line, column: offset - lineStart + 1 };
}
