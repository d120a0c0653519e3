import type { RawExample } from "../examples.js";
import type { UpstreamAction } from "../metadata.js";

/** The vendor's page of one action, as far as a definition states it. */
export interface Page extends UpstreamAction {
  readonly action: string;
  readonly file: string;
  /** Its lines in the text, from 1. */
  readonly from: number;
  readonly to: number;
  /** Date of its last change, where the text has it. */
  readonly updated: string | undefined;
  readonly host: string | undefined;
  /** False where the page lists no Region. */
  readonly region: boolean;
  /** Requests per second; undefined where the page says nothing of it. */
  readonly rateLimit: number | undefined;
  /** Codes of its table; none where it says so; undefined where the text has no such section. */
  readonly errors: readonly PageError[] | undefined;
  readonly examples: readonly RawExample[];
  /** Structures that its members hold. A page of an action does not describe them. */
  readonly structures: readonly string[];
  /** What was read for sure and may be a slip of the page all the same. */
  readonly doubts: readonly PageProblem[];
}

export interface PageError {
  readonly code: string;
  /** What it means, in the vendor's words. */
  readonly words: string;
}

/** A line that cannot be read for sure. */
export interface PageProblem {
  readonly line: number;
  readonly message: string;
}

/** Lines of a text that belong to no page. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface ReadPages {
  readonly pages: readonly Page[];
  readonly problems: readonly PageProblem[];
  readonly leftOut: readonly Gap[];
}

/** What a page is held against. */
export interface PageContext {
  /** First label of the service's hosts: `redis`. */
  readonly product: string | undefined;
  readonly version: string;
  /** Whether a name is that of a structure that is known. */
  isStructure(name: string): boolean;
}
