import type { Place } from "../diagnostics/place.js";
import type {
  ActionYaml,
  ChangelogYaml,
  EnumsYaml,
  ErrorsYaml,
  EqualsYaml,
  MigrationYaml,
  PackageYaml,
  ReleaseYaml,
  RulesYaml,
  ServiceYaml,
  StructureYaml,
  TablesYaml,
  UpstreamYaml,
} from "../definition/written.js";

export type * from "../definition/written.js";

/** Keys and indexes from the root of a YAML document to a value. */
export type Path = readonly (string | number)[];

/**
 * One YAML file. `data` has the shape of its schema only once `check/schema` has passed it;
 * the pipeline stops before anyone else looks when it has not.
 */
export interface SpecFile<Data> {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly data: Data;
  /** Place of the value at the path, or of its nearest ancestor that exists. */
  readonly place: (path: Path) => Place;
  /** Place of the key that leads to the value. */
  readonly placeOfKey: (path: Path) => Place;
}

/** Everything under spec/, as written. */
export interface Spec {
  readonly package: SpecFile<PackageYaml>;
  readonly services: readonly ServiceSpec[];
  /** What became of the actions of older services, by file. */
  readonly migrations: readonly SpecFile<MigrationYaml>[];
  /** Tasks, each with the actions that do it at every vendor. */
  readonly equals: SpecFile<EqualsYaml> | undefined;
  /** Which changes the project judges in its own way. */
  readonly rules: SpecFile<RulesYaml> | undefined;
  /** The published versions of the package, by file. */
  readonly releases: readonly SpecFile<ReleaseYaml>[];
  /** The JSON Schemas of spec/schema/, by the kind of file that each describes. */
  readonly schemas: ReadonlyMap<string, object>;
}

/** One folder that holds a service.yaml. */
export interface ServiceSpec {
  /** Path of the folder below spec/, such as `tencent-redis/2018-04-12`. */
  readonly id: string;
  readonly service: SpecFile<ServiceYaml>;
  /** Sorted by category in the order of service.yaml, then by name. */
  readonly actions: readonly ActionFile[];
  readonly structures: readonly SpecFile<StructureYaml>[];
  readonly enums: SpecFile<EnumsYaml> | undefined;
  readonly errors: SpecFile<ErrorsYaml> | undefined;
  /** Releases in ascending order; prose.yaml last. */
  readonly changelog: readonly SpecFile<ChangelogYaml>[];
  /** What `verify` knows and excuses. */
  readonly upstream: SpecFile<UpstreamYaml> | undefined;
  readonly tables: SpecFile<TablesYaml> | undefined;
}

export interface ActionFile extends SpecFile<ActionYaml> {
  /** Folder that the file lies in. */
  readonly category: string;
}
