import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ColumnYaml, Path, ServiceSpec, SpecFile, TableRowYaml, TableValue, TableYaml } from "../load/spec.js";
import { show } from "./scalar.js";

/** Tables of facts: rows hold what the columns say, and the key distinguishes them. */
export function tables({ tables: file }: ServiceSpec): Diagnostic[] {
  if (file === undefined) return [];
  return Object.entries(file.data.tables).flatMap(([name, table]) => {
    const found = checkKey(file, name, table);
    return found.length > 0 ? found : table.rows.flatMap(rowCheck(file, name, table));
  });
}

function checkKey(file: SpecFile<unknown>, name: string, { key, columns }: TableYaml): Diagnostic[] {
  if (Object.hasOwn(columns, key)) return [];
  const says = `table ${name} has no column "${key}" to be its key.${suggest(key, Object.keys(columns))}`;
  return [error("table-column", file.place(["tables", name, "key"]), says)];
}

function rowCheck(file: SpecFile<unknown>, name: string, table: TableYaml) {
  const seen = new Set<string>();
  return (row: TableRowYaml, index: number): Diagnostic[] => {
    const path: Path = ["tables", name, "rows", index];
    const found = Object.entries(row).flatMap(([column, value]) =>
      column === "name" ? [] : checkValue(file, [...path, column], name, table, value),
    );
    if (!Object.hasOwn(row, table.key))
      found.push(error("table-column", file.place(path), `a row of table ${name} lacks its key, ${table.key}.`));
    for (const same of [`key ${String(row[table.key])}`, `name ${String(row["name"] ?? row[table.key])}`]) {
      if (seen.has(same))
        found.push(error("duplicate-entry", file.place(path), `table ${name} has the ${same} twice; keep one.`));
      seen.add(same);
    }
    return found;
  };
}

function checkValue(
  file: SpecFile<unknown>,
  path: Path,
  name: string,
  { columns }: TableYaml,
  value: TableValue,
): Diagnostic[] {
  const column = String(path.at(-1));
  const definition = Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (definition === undefined) {
    const says = `table ${name} has no column "${column}".${suggest(column, Object.keys(columns))}`;
    return [error("table-column", file.placeOfKey(path), says)];
  }
  if (fits(value, definition.type)) return [];
  const says = `column ${column} of table ${name} holds values of type ${definition.type}, but this is ${show(value)}.`;
  return [error("table-column", file.place(path), says)];
}

function fits(value: unknown, type: ColumnYaml["type"]): boolean {
  switch (type) {
    case "string":
    case "boolean":
      return typeof value === type;
    case "integer":
      return Number.isInteger(value);
    case "float":
      return typeof value === "number";
    case "string[]":
      return Array.isArray(value) && value.every((item) => fits(item, "string"));
    case "integer[]":
      return Array.isArray(value) && value.every((item) => fits(item, "integer"));
  }
}
