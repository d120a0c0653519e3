import type { StructureModel } from "../model/model.js";

/** What a sample needs to know of its service. */
export interface Caller {
  /** Name of the client in samples: `redis`. */
  readonly variable: string;
  readonly structures: ReadonlyMap<string, StructureModel>;
  /** Inputs that the client fills in by itself. */
  readonly filled: ReadonlySet<string>;
}
