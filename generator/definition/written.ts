import type { components } from "./shapes.js";

/**
 * The definitions as people write them, under the names by which the generator speaks of them. The types come from
 * spec/schema/ (see derive.mjs): a key is named there and nowhere else.
 */
type Schemas = components["schemas"];

type Prefixed<Name> = Name extends `Model${infer Rest}` ? Rest : never;

/** A part of the exported model, as model.schema.json has it. */
export type Exported<Part extends Prefixed<keyof Schemas>> = Schemas[`Model${Part}`];

type Item<List> = NonNullable<List> extends readonly (infer Element)[] ? Element : never;
type Entry<Map> = NonNullable<Map> extends Readonly<Record<string, infer Value>> ? Value : never;

export type PackageYaml = Schemas["Package"];

export type ServiceYaml = Schemas["Service"];
export type EndpointYaml = Item<ServiceYaml["endpoints"]>;
export type RegionYaml = Item<ServiceYaml["regions"]>;
export type ParameterYaml = Item<ServiceYaml["parameters"]>;

export type MemberYaml = Schemas["Member"];
export type Members = Schemas["ActionMembers"];

export type ActionYaml = Schemas["Action"];
export type PaginateYaml = NonNullable<ActionYaml["paginate"]>;
export type PollYaml = NonNullable<ActionYaml["poll"]>;
export type WaitYaml = NonNullable<ActionYaml["wait"]>;
export type ExampleYaml = Item<ActionYaml["examples"]>;
export type FailureYaml = Item<ActionYaml["failures"]>;

export type StructureYaml = Schemas["Structure"];

export type EnumsYaml = Schemas["Enums"];
export type EnumYaml = Entry<EnumsYaml["enums"]>;
export type EnumValueYaml = Item<Schemas["EnumsValues"]>;

export type ErrorsYaml = Schemas["Errors"];
export type SeenErrorYaml = Item<NonNullable<Schemas["Errors"]["seen"]>>;
export type ErrorYaml = Item<Schemas["ErrorsCodes"]>;

export type ChangelogYaml = Schemas["Changelog"];
export type ChangeYaml = Item<ChangelogYaml["changes"]>;
export type ChangeKind = Schemas["ChangelogKind"];

export type UpstreamYaml = Schemas["Upstream"];
export type ExplainedYaml = Item<UpstreamYaml["explained"]>;

export type TablesYaml = Schemas["Tables"];
export type TableYaml = Schemas["TablesTable"];
export type ColumnYaml = Entry<TableYaml["columns"]>;
/** Column → value; `name` is the name of the constant. */
export type TableRowYaml = Item<TableYaml["rows"]>;
export type TableValue = NonNullable<TableRowYaml[string]>;

export type EqualsYaml = Schemas["Equals"];
export type EqualYaml = Item<EqualsYaml["equals"]>;

export type MigrationYaml = Schemas["Migration"];
export type ActionMigrationYaml = Item<MigrationYaml["actions"]>;
/** One name, and what it is called now. */
export type MoveYaml = Item<Schemas["MigrationMoves"]>;

export type RulesYaml = Schemas["Rules"];

export type ReleaseYaml = Schemas["Release"];
export type ReleasedChangeYaml = Item<ReleaseYaml["changes"]>;
