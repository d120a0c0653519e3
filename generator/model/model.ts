import type { Effect, EndpointYaml, ErrorYaml, ParameterYaml, RegionYaml, RetryClass } from "../load/spec.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Deprecation, Since } from "../timeline/timeline.js";
import type { ExampleModel, FailureModel } from "./example.js";
import type { MigrationModel, PackageModel, ReleaseModel, TableModel } from "./record.js";

export type { Deprecation, Since } from "../timeline/timeline.js";
export type * from "./example.js";
export type * from "./record.js";

/** The whole spec, settled: names resolved, order fixed, dates known. Emitters read nothing else. */
export interface Model {
  readonly package: PackageModel;
  readonly services: readonly ServiceModel[];
  readonly migrations: readonly MigrationModel[];
}

export interface ServiceModel {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | undefined;
  readonly vendor: string;
  readonly version: string;
  readonly description: string;
  readonly protocol: string;
  readonly protocolOptions: Readonly<Record<string, unknown>>;
  readonly client: string;
  readonly subpath: string;
  readonly doc: string;
  readonly changelogDoc: string | undefined;
  readonly complete: boolean;
  /** Date of the vendor's document, where the releases begin later. */
  readonly documented: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly sites: Readonly<Record<string, string>>;
  readonly endpoints: readonly EndpointYaml[];
  readonly regions: readonly RegionYaml[];
  readonly parameters: readonly ParameterYaml[];
  readonly limits: Readonly<Record<string, number>>;
  readonly categories: readonly CategoryModel[];
  /** In the order of the categories, then of the names. */
  readonly actions: readonly ActionModel[];
  readonly structures: readonly StructureModel[];
  /** Shared value sets and those of single members, each under the name of its constant. */
  readonly enums: readonly EnumModel[];
  readonly errors: readonly ErrorModel[];
  readonly errorsDoc: string | undefined;
  readonly tables: readonly TableModel[];
  readonly releases: readonly ReleaseModel[];
  /** Contradictions of the calling conventions and the error list. */
  readonly errata: readonly string[];
}

export interface CategoryModel {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | undefined;
}

export interface ActionModel {
  readonly name: string;
  /** camelCase of the name: the method. */
  readonly method: string;
  readonly category: string;
  readonly title: string;
  readonly titleZh: string;
  readonly doc: string;
  /** Chapter of the vendor's document, where its pages have no address of their own. */
  readonly section: string | undefined;
  /** What the caller must be allowed: `product:resource:verb`. */
  readonly permission: string | undefined;
  readonly reviewed: string;
  readonly http: { readonly method: string; readonly path: string } | undefined;
  readonly effect: Effect;
  readonly rateLimit: number | undefined;
  /** What nobody has read yet; absent elsewhere means that the vendor states none. */
  readonly unknown: readonly ("rateLimit" | "errors")[];
  readonly editions: readonly {
    readonly site: string;
    readonly doc?: string;
    readonly reviewed: string;
    readonly rateLimit?: number;
    readonly host?: string;
  }[];
  readonly region: boolean;
  readonly since: Since | undefined;
  readonly sinceDate: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly summary: string;
  readonly description: string | undefined;
  readonly input: readonly MemberModel[];
  readonly output: readonly MemberModel[];
  /** REST: success answers by status, where it is not one answer with status 200; `output` is then empty. */
  readonly responses: Readonly<Record<string, readonly MemberModel[]>> | undefined;
  /** REST: the one output that is the whole response, which is no object. */
  readonly payload: string | undefined;
  readonly errors: readonly ErrorModel[];
  readonly paginate: PaginateModel | undefined;
  readonly wait: WaitModel | undefined;
  readonly poll: PollModel | undefined;
  readonly examples: readonly ExampleModel[];
  /** Refusals that the vendor's page prints. */
  readonly failures: readonly FailureModel[];
  readonly errata: readonly string[];
  readonly place: Place;
}

export interface WaitModel {
  /** Path of the id in the outputs, or else in the inputs. */
  readonly id: string;
  /** Path of an older id, for a response without the first. */
  readonly fallback?: string;
  readonly action: string;
  /** Where they are not those of the polling action. */
  readonly done?: PollModel["done"];
}

export interface PollModel {
  readonly id: string;
  readonly list: boolean;
  /** Older input, which takes the fallback id of a wait. */
  readonly fallback?: { readonly id: string; readonly list: boolean };
  readonly status: string;
  readonly done: readonly (string | number)[];
  readonly failed: readonly (string | number)[];
  readonly message: string | undefined;
  /** True for the state of an instance, which can still be the old one just after a call. */
  readonly settle: boolean;
}

export interface PaginateModel {
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
  /** Rows of a page when the caller names no size. */
  readonly defaultLimit?: number;
  /** Type of one row. */
  readonly item: TypeModel;
}

export type Scalar = "string" | "integer" | "float" | "boolean" | "date" | "timestamp" | "object" | "any";

/** What a member holds: a scalar or a structure, perhaps in a map, perhaps in a list. */
export interface TypeModel {
  readonly base:
    { readonly kind: "scalar"; readonly name: Scalar } | { readonly kind: "structure"; readonly name: string };
  readonly map: boolean;
  readonly list: boolean;
}

export interface MemberModel {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body" | undefined;
  readonly type: TypeModel;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly sensitive: boolean;
  readonly internal: boolean;
  readonly default: unknown;
  readonly enum: EnumModel | undefined;
  readonly constraints: Constraints;
  readonly unit: string | undefined;
  readonly format: string | undefined;
  readonly timezone: string | undefined;
  readonly example: unknown;
  readonly description: string;
  readonly since: Since | undefined;
  readonly sinceDate: string | undefined;
  /** True when a release of its own added it, later than its owner. */
  readonly addedLater: boolean;
  readonly deprecated: Deprecation | undefined;
}

export interface Constraints {
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface EnumModel {
  /** Name of the exported constant and type. */
  readonly name: string;
  readonly type: "string" | "integer";
  readonly open: boolean;
  /** False for the value list of a single member. */
  readonly shared: boolean;
  readonly description: string;
  readonly values: readonly { readonly value: string | number; readonly name: string; readonly description?: string }[];
}

export interface StructureModel {
  readonly name: string;
  readonly titleZh: string | undefined;
  readonly doc: string | undefined;
  readonly description: string;
  /** True when an input can reach it: its members are then optional unless required. */
  readonly asInput: boolean;
  readonly asOutput: boolean;
  readonly members: readonly MemberModel[];
  readonly since: Since | undefined;
  readonly sinceDate: string | undefined;
  readonly deprecated: Deprecation | undefined;
  /** Names of the actions that reach it. */
  readonly usedBy: readonly string[];
  readonly errata: readonly string[];
  readonly place: Place;
}

export interface ErrorModel extends ErrorYaml {
  readonly scope: "common" | "business";
  readonly retry: RetryClass;
}
