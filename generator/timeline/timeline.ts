import type { ChangeKind } from "../load/spec.js";

/** Release number, or a date where the vendor has no numbers. */
export type Since = number | string;

export interface Deprecation {
  readonly release: number | undefined;
  readonly date: string | undefined;
  readonly source: "changelog" | "prose";
  readonly replacedBy: string | undefined;
  readonly reason: string | undefined;
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
