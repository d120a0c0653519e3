import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { MetadataError, type Metadata } from "../upstream/metadata.js";
import { readUpstream } from "../upstream/read.js";

/** The vendor's metadata, or a sentence that says why it cannot be used. */
export function openMetadata(file: string): Metadata | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
  if (!isUtf8(bytes)) return `${file} is not UTF-8; it is not the metadata of a service.`;
  try {
    return readUpstream(file, bytes.toString("utf8").replace(/^\uFEFF/u, ""));
  } catch (error) {
    if (error instanceof MetadataError) return error.message;
    throw error;
  }
}
