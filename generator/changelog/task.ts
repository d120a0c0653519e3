import type { Place } from "../diagnostics/place.js";

/** Something that only a person can do, and where. */
export interface Task {
  readonly place: Place;
  readonly what: string;
  /** True for a draft: until it is finished, `validate` fails. */
  readonly draft: boolean;
}
