import type { ServiceSpec, TableYaml } from "../load/spec.js";
import type { TableModel } from "./model.js";

/** Settles the tables: rows under the names of their constants. */
export const buildTables = ({ tables }: ServiceSpec): TableModel[] =>
  Object.entries(tables?.data.tables ?? {}).map(([name, table]) => buildTable(name, table));

function buildTable(name: string, { columns, rows, key, ...table }: TableYaml): TableModel {
  const { title, titleZh, description, doc, section, errata = [] } = table;
  return {
    name,
    title,
    titleZh,
    description,
    doc,
    section,
    key,
    errata,
    columns: Object.entries(columns).map(([column, definition]) => ({ name: column, ...definition })),
    rows: rows.map(({ name: constant, ...values }) => ({
      name: String(constant ?? values[key]),
      // In the order of the columns, whatever the order in the file.
      values: Object.fromEntries(
        Object.keys(columns).flatMap((column) => {
          const value = values[column];
          return value === undefined ? [] : [[column, value]];
        }),
      ),
    })),
  };
}
