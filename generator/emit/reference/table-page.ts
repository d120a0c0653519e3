import type { TableModel } from "../../model/model.js";
import { anchors, pages } from "./anchors.js";
import type { Book } from "./book.js";
import { headOf, mdCell, mdCode, mdText } from "./markdown.js";
import { proseOf } from "./prose.js";

/** Data of templates/docs/table.md.hbs: a table of facts, row by row. */
export function tablePage(table: TableModel, book: Book): Readonly<Record<string, unknown>> {
  const { name, title, titleZh, description, doc, section, columns, rows, errata } = table;
  const [first] = rows;
  const prose = proseOf(book, pages.table(name));
  // Columns that no row fills, and the widest text last: a description wraps, the others do not.
  const shown = columns.filter((column) => rows.some(({ values }) => values[column.name] !== undefined));
  return {
    head: headOf(title, titleZh ? `${description} (${titleZh})` : description),
    name: mdCode(name),
    titleZh: titleZh ? mdText(titleZh) : null,
    description: prose(description),
    doc: doc ?? null,
    section: section ?? null,
    module: book.module,
    constant: name,
    sample: first === undefined ? null : `${name}${propertyOf(first.name)}.${table.key}`,
    value: JSON.stringify(first?.values[table.key]),
    columns: shown.map((column) => ({ name: mdCode(column.name), description: mdCell(prose(column.description)) })),
    rows: rows.map((row) => ({
      id: anchors.row(row.name),
      name: mdCode(row.name),
      cells: shown.map((column) => cellText(row.values[column.name], column.name === "description" ? prose : mdCode)),
    })),
    errata: errata.map((text) => prose(text)),
  };
}

const propertyOf = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;

function cellText(
  value: TableModel["rows"][number]["values"][string] | undefined,
  print: (text: string) => string,
): string {
  if (value === undefined) return "";
  const items = typeof value === "object" ? value : [value];
  return mdCell(items.map((item) => print(String(item))).join(", "));
}
