/** One way in which a value does not satisfy the definitions. */
export interface Violation {
  /** Where: `InstanceIds[2]`, `Filters[0].Name`; empty for the whole. */
  readonly path: string;
  /** The rule in JSON Schema's words: `required`, `maxLength`, `enum`, … */
  readonly rule: string;
  /** What the rule asks for: a number, a type, a list of values. */
  readonly expected: unknown;
  /** What was there; secrets and unknown members are masked. */
  readonly given: unknown;
  /** The same in plain English. */
  readonly message: string;
}
