import { MetadataError, type Metadata } from "../upstream/metadata.js";
import { readUpstream } from "../upstream/read.js";
import { limits, readGiven } from "./given.js";

/** The vendor's metadata, or a sentence that says why it cannot be used. */
export function openMetadata(file: string): Metadata | string {
  const read = readGiven(file, limits.metadata);
  if (typeof read === "string") return read;
  try {
    return readUpstream(file, read.text);
  } catch (error) {
    if (error instanceof MetadataError) return error.message;
    throw error;
  }
}
