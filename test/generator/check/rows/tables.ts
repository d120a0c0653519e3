import type { Row } from "../row.js";

const text = `# yaml-language-server: $schema=../../schema/tables.schema.json
tables:
  ThingSize:
    title: Sizes
    description: The sizes of things.
    key: id
    columns:
      id: { type: integer, description: Id of the size. }
      uses: { type: "string[]", description: What it is for. }
    rows:
      - { id: 1, name: Small, uses: [toys] }
      - { id: 2 }
`;

function row(code: Row["code"], replace: string, by: string, says: string): Row {
  if (!text.includes(replace)) throw new Error(`the tables have no ${JSON.stringify(replace)}`);
  return { code, edits: [{ file: "tables.yaml", text: text.replace(replace, () => by) }], says };
}

/** Tables of facts. */
export const tableRows: readonly Row[] = [
  row("table-column", "key: id", "key: ‸ids", 'table ThingSize has no column "ids" to be its key. Did you mean "id"?'),
  row("table-column", "uses: [toys]", "‸use: [toys]", 'table ThingSize has no column "use". Did you mean "uses"?'),
  row(
    "table-column",
    "uses: [toys]",
    "uses: ‸toys",
    'column uses of table ThingSize holds values of type string[], but this is the string "toys".',
  ),
  row("table-column", "- { id: 2 }", "- ‸{ uses: [] }", "a row of table ThingSize lacks its key, id."),
  row("duplicate-entry", "- { id: 2 }", "- ‸{ id: 1, name: Tiny }", "table ThingSize has the key 1 twice; keep one."),
  row(
    "name-clash",
    "ThingSize:",
    "‸Thing:",
    "table Thing would be exported as Thing, which is also structure Thing (spec/demo/v1/structures/Thing.yaml:2); rename the table.",
  ),
];
