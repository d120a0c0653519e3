import { metadataOf, readAs, type Metadata } from "./metadata.js";
import { isRest, restMetadataOf } from "./rest.js";

/** Reads the metadata of any vendor, distinguished by its form; throws a MetadataError that says what is wrong and where. */
export const readUpstream = (file: string, text: string): Metadata =>
  readAs((root, locationOf) => (isRest(root) ? restMetadataOf : metadataOf)(root, locationOf), file, text);
