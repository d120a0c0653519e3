import type { ChangeKind } from "../definition/written.js";

/** Release number, or a date where the vendor has no numbers. */
export type Since = number | string;

export interface Deprecation {
  readonly release: number | undefined;
  readonly date: string | undefined;
  readonly source: "changelog" | "prose" | "metadata";
  readonly replacedBy: string | undefined;
  /** What replaces it is the same value under another name, in the same owner. */
  readonly rename?: true;
  readonly reason: string | undefined;
  /** The service that has what replaces it, where that is another one; `replacedBy` is its id or a name in it. */
  readonly elsewhere?: {
    readonly service: string;
    readonly client: string;
    readonly subpath: string;
    readonly module: string;
  };
}

/** What the releases say of one action, structure or member. */
export interface Dates {
  /** Release that brought it, or its date where the vendor has no numbers; undefined when there is no changelog. */
  readonly since?: Since;
  /** Day of that release, as the vendor writes it. */
  readonly sinceDate?: string;
  /** True when a release of its own brought it, later than its action or structure. */
  readonly addedLater: boolean;
  readonly deprecated?: Deprecation;
  /** Release (or date) that took it away and was not taken back. */
  readonly removed?: Since;
}

/** Answers for every name, known or not; `owner` is the action or structure that has the member. */
export interface Timeline {
  of(kind: ChangeKind, name: string, owner?: string): Dates;
}
