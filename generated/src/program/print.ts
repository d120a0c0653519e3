import { valueAt } from "../runtime/value/path.js";
import { inlineText, jsonText } from "./json.js";
import { tableText } from "./table.js";
import { didYouMean, rowMembers, rowsPath, UsageError, type ActionReference, type Reference } from "./reference.js";

export const formats = ["json", "yaml", "table", "ids"] as const;
export type Format = (typeof formats)[number];

/** How a response is printed. */
export interface Layout {
  readonly format: Format;
  /** Paths of members: of each row where the response has rows, else of the response. */
  readonly fields: readonly string[] | undefined;
  readonly columns: number | undefined;
  readonly action: ActionReference;
  readonly reference: Reference;
}

export function formatOf(name = "json"): Format {
  const format = formats.find((each) => each === name);
  if (format !== undefined) return format;
  throw new UsageError(`There is no output format "${name}".${didYouMean(name, [...formats])}`);
}

/** Refuses fields that neither the rows nor the response have. */
export function checkFields({ fields = [], action, reference }: Layout): void {
  const rows = rowMembers(action, reference);
  const names = new Set([...rows, ...action.output].map(({ name }) => name));
  for (const field of fields) {
    const [first = ""] = field.split(".");
    if (!names.has(first) && names.size > 0)
      throw new UsageError(`The response has no member ${first}.${didYouMean(first, [...names])}`);
  }
}

/** A whole response as text. */
export function responseText(value: unknown, layout: Layout): string {
  const path = rowsPath(layout.action, layout.reference);
  const rows = path === undefined ? undefined : valueAt(value, path);
  const isOfRows = layout.format === "table" || layout.format === "ids" || layout.fields !== undefined;
  if (isOfRows && Array.isArray(rows) && ofRows(layout)) return rowsText(rows, layout);
  if (layout.format === "ids") return idsText([value], layout);
  return one(picked(value, layout.fields), layout);
}

/** Several responses, one for each thing that was waited for; their rows together where rows are printed. */
export function responsesText(values: readonly unknown[], layout: Layout): string {
  const path = rowsPath(layout.action, layout.reference);
  const isOfRows = layout.format === "table" || layout.format === "ids" || layout.fields !== undefined;
  if (!isOfRows || path === undefined) return one(values, layout);
  return rowsText(values.map((value) => valueAt(value, path)).flat(), layout);
}

/** Whether the fields are members of rows. */
function ofRows({ fields, action, reference }: Layout): boolean {
  if (fields === undefined) return true;
  const names = new Set(rowMembers(action, reference).map(({ name }) => name));
  return names.size === 0 || fields.every((field) => names.has(field.split(".")[0] ?? ""));
}

/** Rows alone, as a list. */
function rowsText(rows: readonly unknown[], layout: Layout): string {
  if (layout.format === "ids") return idsText(rows, layout);
  const list = rows.map((row) => picked(row, layout.fields));
  return layout.format === "table" ? tableText(list, layout.columns) : one(list, layout);
}

/** The text of rows that come page by page: what is before the first, each page, and what ends it. */
export interface RowStream {
  readonly page: (rows: readonly unknown[]) => string;
  readonly end: () => string;
}

export function streamOf(layout: Layout): RowStream {
  if (layout.format !== "json") {
    // A table has its header on each page, since the widths of later rows are not known.
    return { page: (rows) => (rows.length > 0 ? rowsText(rows, layout) : ""), end: () => "" };
  }
  let count = 0;
  return {
    page: (rows) =>
      rows.map((row) => `${count++ === 0 ? "[" : ","}\n  ${indented(picked(row, layout.fields))}`).join(""),
    end: () => (count === 0 ? "[]\n" : "\n]\n"),
  };
}

const indented = (value: unknown): string => jsonText(value).replaceAll("\n", "\n  ");

function one(value: unknown, { format, columns }: Layout): string {
  if (format === "yaml") return `${yamlText(value)}\n`;
  if (format === "table") return tableText([value], columns);
  return `${jsonText(value)}\n`;
}

function picked(value: unknown, fields: readonly string[] | undefined): unknown {
  if (fields === undefined) return value;
  return Object.fromEntries(fields.map((field) => [field, valueAt(value, field) ?? null]));
}

/** Ids of rows: the values of the first member that is called an id, one a line. */
function idsText(rows: readonly unknown[], { fields, action, reference }: Layout): string {
  const known = rowsPath(action, reference) === undefined ? action.output : rowMembers(action, reference);
  const names =
    known.length > 0 ? known.map(({ name }) => name) : rows.flatMap((row) => Object.keys(Object(row) as object));
  const [name = names.find((each) => /(?:^|[a-z_])ids?$/i.test(each))] = fields ?? [];
  if (name === undefined) throw new UsageError("The response has no ids: choose another --output.");
  const values = rows.map((row) => valueAt(row, name)).flat();
  return values.flatMap((value) => (value === undefined || value === null ? [] : [`${idText(value)}\n`])).join("");
}

/** An id on one line, without what a terminal would obey. */
const idText = (value: unknown): string => inlineText(value).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");

/** YAML of plain data; texts are quoted wherever a reader of YAML could take them for something else. */
function yamlText(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return scalarText(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return value.map((each) => `- ${yamlText(each, `${indent}  `).trimStart()}`).join(`\n${indent}`);
  }
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return "{}";
  return entries.map(([key, member]) => `${scalarText(key)}:${nestedText(member, indent)}`).join(`\n${indent}`);
}

function nestedText(value: unknown, indent: string): string {
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (typeof value !== "object" || value === null || isEmpty) return ` ${yamlText(value)}`;
  return `\n${indent}  ${yamlText(value, `${indent}  `)}`;
}

const plain = /^[A-Za-z_][\w.-]*(?: [\w.-]+)*$/;
const reserved = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

const scalarText = (value: unknown): string =>
  typeof value === "string" && plain.test(value) && !reserved.test(value) ? value : jsonText(value);
