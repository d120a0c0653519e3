import type { Place } from "../diagnostics/place.js";
import type { ExplainedYaml } from "../load/spec.js";
import type { Location } from "./metadata.js";

/**
 * What two sides can disagree about. `missing`: the metadata has it, the service does not; `extra`: the other way round;
 * `list`: whether it is one.
 */
export type Aspect = ExplainedYaml["differs"];

/** One disagreement between the service and the metadata, with the place on either side. */
export interface Difference {
  /** `DescribeInstances`, `DescribeInstances.input`, `DescribeInstances.input.Limit`, `InstanceSet.SizeUsed`. */
  readonly at: string;
  readonly differs: Aspect;
  readonly message: string;
  readonly ours: Place;
  readonly theirs: Location;
}
