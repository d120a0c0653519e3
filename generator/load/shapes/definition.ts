/** Actions, structures and value sets, as spec/schema/ has them. */

export type Members = Readonly<Record<string, MemberYaml>>;

export interface MemberYaml {
  readonly type: string;
  /** A draft may lack what its schema requires; `check` lets none pass, and fills the gaps for its own rules. */
  readonly draft?: true;
  readonly required?: true;
  readonly nullable?: true;
  readonly in?: "path" | "query" | "header" | "body";
  readonly default?: unknown;
  readonly enum?: string | readonly EnumValueYaml[];
  readonly open?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unit?: string;
  readonly format?: string;
  readonly timezone?: string;
  readonly sensitive?: true;
  readonly internal?: true;
  readonly example?: unknown;
  readonly description: string;
}

export interface EnumValueYaml {
  readonly value: string | number;
  readonly name: string;
  readonly description?: string;
}

export interface EnumYaml {
  readonly type: "string" | "integer";
  readonly open: boolean;
  readonly description: string;
  readonly values: readonly EnumValueYaml[];
}

export interface EnumsYaml {
  readonly enums: Readonly<Record<string, EnumYaml>>;
}

export type Effect = "read" | "idempotent" | "write" | "billing";

export interface ActionYaml {
  readonly action: string;
  readonly draft?: true;
  readonly title: string;
  readonly titleZh: string;
  readonly doc: string;
  readonly section?: string;
  readonly permission?: string;
  readonly reviewed: string;
  readonly rateLimit?: number;
  readonly editions?: readonly EditionYaml[];
  readonly effect: Effect;
  readonly summary: string;
  readonly description?: string;
  readonly http?: { readonly method: string; readonly path: string };
  readonly region?: false;
  readonly input?: Members;
  readonly output?: Members;
  readonly responses?: Readonly<Record<string, Members>>;
  readonly payload?: string;
  readonly paginate?: PaginateYaml;
  readonly wait?: WaitYaml;
  readonly poll?: PollYaml;
  readonly errors?: readonly string[];
  readonly examples?: readonly ExampleYaml[];
  readonly failures?: readonly FailureYaml[];
  readonly errata?: readonly string[];
}

interface EditionYaml {
  readonly site: string;
  readonly doc?: string;
  readonly reviewed: string;
  readonly rateLimit?: number;
  readonly host?: string;
}

export interface PaginateYaml {
  readonly style: "offset" | "page" | "marker";
  readonly offset?: string;
  readonly base?: 1;
  readonly limit?: string;
  readonly page?: string;
  readonly size?: string;
  readonly marker?: string;
  readonly next?: string;
  readonly items: string;
  readonly total?: string;
}

export interface WaitYaml {
  readonly id: string;
  readonly action: string;
  readonly done?: readonly (string | number)[];
}

export interface PollYaml {
  readonly id: string;
  readonly status: string;
  readonly done: readonly (string | number)[];
  readonly failed: readonly (string | number)[];
  readonly message?: string;
  readonly settle?: true;
}

export interface ExampleYaml {
  readonly title: string;
  readonly via?: "GET" | "POST";
  readonly request: Readonly<Record<string, unknown>>;
  readonly response?: unknown;
  readonly status?: number;
  readonly invalid?: { readonly request?: string; readonly response?: string };
}

export interface FailureYaml {
  readonly status: number;
  readonly response: Readonly<Record<string, unknown>> & { readonly error_code: string; readonly error_msg: string };
}

export interface StructureYaml {
  readonly structure: string;
  readonly draft?: true;
  readonly titleZh?: string;
  readonly doc?: string;
  readonly description: string;
  readonly members: Members;
  readonly errata?: readonly string[];
}
