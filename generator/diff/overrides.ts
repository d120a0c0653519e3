import type { ChangeClass } from "./rules/rule.js";

/** What spec/change-rules.yaml says: a change, or all of a rule, is of another class, and why. */
export interface Override {
  readonly rule: string;
  readonly class: ChangeClass;
  /** Only in this service. */
  readonly service?: string;
  /** Only this subject, as `diff` prints it: `DescribeInstances.input.Limit`. */
  readonly at?: string;
  readonly because: string;
}

/** The override that says most about a change: one subject before one service before a whole rule. */
export function overrideOf(
  overrides: readonly Override[],
  rule: string,
  service: string,
  path: string,
): Override | undefined {
  const exactness = (override: Override): number =>
    Number(override.at !== undefined) * 2 + Number(override.service !== undefined);
  return overrides
    .filter(
      (override) =>
        override.rule === rule &&
        [service, undefined].includes(override.service) &&
        [path, undefined].includes(override.at),
    )
    .toSorted((a, b) => exactness(b) - exactness(a))[0];
}
