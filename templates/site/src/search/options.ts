import type { Options } from "minisearch";
import { indexTokens } from "./tokens.js";

/** One thing that search finds. Its place in the list is its id. */
export interface Entry {
  readonly kind: Kind;
  /** What is shown large, and is compared with the query: `InstanceIds`, `FailedOperation.SystemError`. */
  readonly name: string;
  /** Below the base of the site. */
  readonly address: string;
  /** Place of its service in the list; absent for a guide. */
  readonly service?: number;
  /** What it belongs to: `DescribeInstances`. */
  readonly owner?: string;
  /** The vendor's Chinese title. */
  readonly zh?: string;
  /** It, or what it belongs to, should not be used any more. */
  readonly old?: true;
  /** What tells the reader most: title, since when, by what it was replaced. */
  readonly context: string;
}

export type Kind =
  "action" | "structure" | "input" | "output" | "member" | "value" | "error" | "release" | "table" | "page" | "guide";

/** The file that the site serves. */
export interface SearchFile {
  readonly services: readonly { readonly title: string; readonly folder: string; readonly deprecated: boolean }[];
  readonly entries: readonly Entry[];
  /** Of MiniSearch. */
  readonly index: unknown;
}

/** The same when the index is made and when it is read. */
export const indexOptions: Options<Entry & { readonly id: number }> = {
  fields: ["name", "zh", "owner", "context"],
  tokenize: indexTokens,
  processTerm: (term) => term,
};
