import type { actionKeys, Constraints, ExactBounds, memberKeys, Settled, structureKeys } from "../definition/keys.js";
import type { TypeName } from "../definition/scalars.js";
import type {
  ActionYaml,
  EndpointYaml,
  EnumYaml,
  ErrorYaml,
  MemberYaml,
  PaginateYaml,
  ParameterYaml,
  PollYaml,
  RegionYaml,
  StructureYaml,
} from "../definition/written.js";
import type { Place } from "../diagnostics/place.js";
import type { Deprecation, Since } from "../timeline/timeline.js";
import type { ExampleModel, FailureModel } from "./example.js";
import type { EqualModel, MigrationModel, PackageModel, ReleaseModel, TableModel } from "./record.js";

export type { Deprecation, Since } from "../timeline/timeline.js";
export type * from "./example.js";
export type * from "./record.js";

/** The whole spec, settled: names resolved, order fixed, dates known. Emitters read nothing else. */
export interface Model {
  readonly package: PackageModel;
  readonly services: readonly ServiceModel[];
  readonly migrations: readonly MigrationModel[];
  /** Tasks, each with the actions that do it at every vendor. */
  readonly equals: readonly EqualModel[];
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
  /** Day on which it was last compared with what the vendor publishes. */
  readonly checked: string | undefined;
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

export interface ActionModel extends Settled<ActionYaml, typeof actionKeys> {
  /** On the wire, and for emitters of code in TypeScript: then `wireName` has the other. */
  readonly name: string;
  readonly wireName?: string;
  /** camelCase of the name in TypeScript: the method. */
  readonly method: string;
  readonly category: string;
  readonly region: boolean;
  readonly since: Since | undefined;
  readonly sinceDate: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly input: readonly MemberModel[];
  readonly output: readonly MemberModel[];
  /** REST: success answers by status, where it is not one answer with status 200; `output` is then empty. */
  readonly responses: Readonly<Record<string, readonly MemberModel[]>> | undefined;
  readonly errors: readonly ErrorModel[];
  readonly paginate: PaginateModel | undefined;
  readonly poll: PollModel | undefined;
  readonly examples: readonly ExampleModel[];
  /** Refusals that the vendor's page prints. */
  readonly failures: readonly FailureModel[];
  readonly place: Place;
}

export type WaitModel = NonNullable<ActionModel["wait"]>;

export interface PollModel extends Omit<PollYaml, "settle" | "fallback"> {
  /** Older input, which takes the fallback id of a wait. */
  readonly fallback?: { readonly id: string; readonly list: boolean };
  readonly settle: boolean;
  /** True when the id is handed over as a list. */
  readonly list: boolean;
}

export interface PaginateModel extends PaginateYaml {
  /** Rows of a page when the caller names no size. */
  readonly defaultLimit?: number;
  /** Type of one row. */
  readonly item: TypeModel;
}

/** What a member holds, as its definition says. */
export type TypeModel = TypeName;

export interface MemberModel extends Settled<MemberYaml, typeof memberKeys> {
  /** On the wire, and for emitters of code in TypeScript: then `wireName` has the other. */
  readonly name: string;
  readonly wireName?: string;
  readonly type: TypeModel;
  readonly enum: EnumModel | undefined;
  readonly constraints: Constraints;
  /** Of those, bounds that a number cannot hold. */
  readonly exactBounds?: ExactBounds;
  /** Never of a secret. */
  readonly example: unknown;
  readonly since: Since | undefined;
  readonly sinceDate: string | undefined;
  /** True when a release of its own added it, later than its owner. */
  readonly addedLater: boolean;
  readonly deprecated: Deprecation | undefined;
}

export interface EnumModel extends EnumYaml {
  /** Name of the exported constant and type. */
  readonly name: string;
  /** False for the value list of a single member. */
  readonly shared: boolean;
}

export interface StructureModel extends Settled<StructureYaml, typeof structureKeys> {
  /** The vendor's, and for emitters of code in TypeScript: then `wireName` has the other. */
  readonly name: string;
  readonly wireName?: string;
  readonly doc: string | undefined;
  /** True when an input can reach it: its members are then optional unless required. */
  readonly asInput: boolean;
  readonly asOutput: boolean;
  readonly members: readonly MemberModel[];
  readonly since: Since | undefined;
  readonly sinceDate: string | undefined;
  readonly deprecated: Deprecation | undefined;
  /** Names of the actions that reach it. */
  readonly usedBy: readonly string[];
  readonly place: Place;
}

export interface ErrorModel extends ErrorYaml {
  /** Seen: no page lists it, callers have met it. */
  readonly scope: "common" | "business" | "seen";
  /** Where one that no page lists was met. */
  readonly source?: string;
}
