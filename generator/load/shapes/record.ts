/** Error codes, releases and explained differences, as spec/schema/ has them. */

export type RetryClass = "never" | "busy" | "throttled" | "server";

export interface ErrorYaml {
  readonly code: string;
  readonly number?: number;
  readonly status?: number;
  readonly message?: string;
  readonly description: string;
  readonly solution?: string;
  readonly retry: RetryClass;
}

export interface ErrorsYaml {
  readonly doc: string;
  readonly common: readonly ErrorYaml[];
  readonly business: readonly ErrorYaml[];
  readonly errata?: readonly string[];
}

export type ChangeKind = "action" | "structure" | "input" | "output" | "member";

export interface ChangeYaml {
  readonly add?: ChangeKind;
  readonly modify?: ChangeKind;
  readonly deprecate?: ChangeKind;
  readonly remove?: ChangeKind;
  readonly of?: string;
  readonly names: readonly string[];
  readonly replacedBy?: string;
  readonly rename?: true;
  readonly reason?: string;
  readonly date?: string;
}

export interface ChangelogYaml {
  readonly release?: number;
  readonly published?: string;
  readonly source?: "prose" | "metadata";
  readonly doc?: string;
  readonly changes: readonly ChangeYaml[];
}

export interface UpstreamYaml {
  readonly explained: readonly ExplainedYaml[];
}

export interface ExplainedYaml {
  readonly at: string;
  readonly differs: "missing" | "extra" | "order" | "type" | "list" | "required" | "deprecated" | "nullable";
  readonly because: string;
}
