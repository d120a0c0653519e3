/** Published versions of the package, and how the project weighs changes, as spec/schema/ has them. */

export interface RulesYaml {
  readonly overrides: readonly OverrideYaml[];
}

interface OverrideYaml {
  readonly rule: string;
  readonly class: "breaking" | "warning" | "deprecation" | "additive" | "text";
  readonly service?: string;
  readonly at?: string;
  readonly because: string;
}

export interface ReleaseYaml {
  readonly version: string;
  readonly date: string;
  /** Tag of the version that this one was compared with; absent for the first. */
  readonly since?: string;
  readonly bump?: "major" | "minor" | "patch";
  readonly summary: string;
  readonly reasons?: readonly string[];
  readonly changes?: readonly ReleasedChangeYaml[];
}

export interface ReleasedChangeYaml {
  readonly rule: string;
  readonly class: "breaking" | "warning" | "deprecation" | "additive" | "text";
  readonly service: string;
  /** Action, structure, value set … that it is listed under. */
  readonly of: string;
  readonly text: string;
  readonly todo?: string;
  readonly release?: number;
  readonly date?: string;
  readonly doc?: string;
}
