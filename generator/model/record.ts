import type { Place } from "../diagnostics/place.js";
import type {
  ActionMigrationYaml,
  ChangeKind,
  ColumnYaml,
  MoveYaml,
  ReleaseYaml,
  TableValue,
} from "../definition/written.js";

/** Facts of the vendor's document that are neither members nor codes. */
export interface TableModel {
  /** Name of the exported constant. */
  readonly name: string;
  readonly title: string;
  readonly titleZh: string | undefined;
  readonly description: string;
  readonly doc: string | undefined;
  readonly section: string | undefined;
  /** Column that tells the rows apart. */
  readonly key: string;
  readonly columns: readonly ({ readonly name: string } & ColumnYaml)[];
  readonly rows: readonly TableRowModel[];
  readonly errata: readonly string[];
}

export interface TableRowModel {
  /** Name of the row within the constant. */
  readonly name: string;
  readonly values: Readonly<Record<string, TableValue>>;
}

/** What became of the actions of a service in another one; ids of services, names of actions. */
export interface MigrationModel {
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly errors: readonly MoveYaml[];
  readonly actions: readonly ActionMigrationYaml[];
  readonly place: Place;
}

/** One task, and how it is done with several services. */
export interface EqualModel {
  readonly task: string;
  readonly title: string;
  readonly titleZh: string;
  readonly note: string | undefined;
  /** In the order of the file; ids of services, names of actions. */
  readonly sides: readonly {
    readonly service: string;
    readonly note: string | undefined;
    readonly steps: readonly { readonly action: string; readonly input: Readonly<Record<string, unknown>> }[];
  }[];
}

export interface ReleaseModel {
  readonly number: number | undefined;
  /** Of the vendor's SDK, where releases have no numbers. */
  readonly version?: string | undefined;
  readonly published: string;
  /** Seen in the vendor's metadata, announced in no release. */
  readonly source?: "metadata";
  readonly changes: readonly ChangeModel[];
}

export interface ChangeModel {
  readonly change: "add" | "modify" | "deprecate" | "remove";
  readonly kind: ChangeKind;
  readonly of: string | undefined;
  readonly name: string;
  readonly replacedBy: string | undefined;
  /** What replaces it is the same value under another name, in the same owner. */
  readonly rename?: true;
  readonly reason: string | undefined;
}

export interface PackageModel {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly repository: string;
  /** Id of the service that the README walks through. */
  readonly guide?: string | undefined;
  readonly keywords: readonly string[];
  /** The published versions, newest first. */
  readonly versions: readonly ReleaseYaml[];
}
