import type { Offsets } from "./locate.js";
import type { Path } from "./spec.js";

/**
 * What earlier runs found out about texts that are still the same. Only a cache: without it every text is parsed and
 * every file held against its schema, to the same end. It holds nothing of a text that has a finding.
 */
export interface Memory {
  /** Data of the text, when it has been parsed before. */
  readonly recall: (text: string) => { readonly data: unknown } | undefined;
  readonly keep: (text: string, data: unknown) => void;
  /** Where the end of the path is, when that has been asked before. */
  readonly offsetsAt: (text: string, path: Path) => Offsets | undefined;
  readonly keepOffsets: (text: string, path: Path, offsets: Offsets) => void;
  /** Whether the text has satisfied this schema: its own text and that of all it refers to. */
  readonly satisfies: (text: string, schema: string) => boolean;
  readonly keepSatisfied: (text: string, schema: string) => void;
}
