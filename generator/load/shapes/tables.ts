/** tables.yaml, as spec/schema/ has it. */

export interface TablesYaml {
  readonly tables: Readonly<Record<string, TableYaml>>;
}

export interface TableYaml {
  readonly title: string;
  readonly titleZh?: string;
  readonly description: string;
  readonly doc?: string;
  readonly section?: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, ColumnYaml>>;
  readonly rows: readonly TableRowYaml[];
  readonly errata?: readonly string[];
}

export interface ColumnYaml {
  readonly type: "string" | "integer" | "float" | "boolean" | "string[]" | "integer[]";
  readonly description: string;
}

/** Column → value; `name` is the name of the constant. */
export type TableRowYaml = Readonly<Record<string, TableValue>>;

export type TableValue = string | number | boolean | readonly (string | number)[];
