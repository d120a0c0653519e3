import { demo } from "../demo.js";
import type { Edit } from "../project.js";
import type { Row } from "../row.js";

const migration = "spec/demo/migrations/v0-v1.yaml";
const service = demo["spec/demo/v1/service.yaml"] ?? "";

/** An older service beside the demo one: an action that lists things, and one that has no counterpart. */
export const older: readonly Edit[] = [
  {
    file: "spec/demo/v0/service.yaml",
    text: service.replace("client: Demo", "client: DemoV0").replace("subpath: demo", "subpath: demo-v0"),
  },
  {
    file: "spec/demo/v0/errors.yaml",
    text: `# yaml-language-server: $schema=../../schema/errors.schema.json
doc: https://demo.example/errors
common:
  - { code: "404", retry: never, description: There is no such thing. }
business: []
`,
  },
  {
    file: "spec/demo/v0/actions/thing/GetThings.yaml",
    text: `# yaml-language-server: $schema=../../../../schema/action.schema.json
action: GetThings
title: List things
titleZh: 列表
doc: https://demo.example/GetThings
reviewed: 2015-01-01
rateLimit: 20
effect: read
summary: Lists the things of the region.
input:
  Limit: { type: integer, description: Page size. }
  start: { type: string, description: Start of the name. }
output:
  rows: { type: "map<Row>", description: The things. }
`,
  },
  {
    file: "spec/demo/v0/actions/thing/DropThing.yaml",
    text: `# yaml-language-server: $schema=../../../../schema/action.schema.json
action: DropThing
title: Drop a thing
titleZh: 删除
doc: https://demo.example/DropThing
reviewed: 2015-01-01
rateLimit: 20
effect: write
summary: Drops a thing for good.
`,
  },
  {
    file: "spec/demo/v0/structures/Row.yaml",
    text: `# yaml-language-server: $schema=../../../schema/structure.schema.json
structure: Row
description: One thing.
members:
  id: { type: string, description: Id of the thing. }
`,
  },
];

const text = `# yaml-language-server: $schema=../../schema/migration.schema.json
from: demo/v0
to: demo/v1
summary: Names begin with a capital.
errors:
  - { from: "404", to: NotFound }
actions:
  - from: GetThings
    to: ListThings
    input:
      - { from: start, to: Prefix }
    output:
      - { from: rows.id, to: Things.Id }
    example:
      before: { start: we }
      after: { Prefix: we }
  - { from: DropThing, to: null, note: Things stay. }
`;

/** The migration with a change, and perhaps without a line. */
function row(code: Row["code"], replace: string, by: string, says: string, without = ""): Row {
  if (!text.includes(replace)) throw new Error(`the migration has no ${JSON.stringify(replace)}`);
  const changed = text.replace(replace, () => by).replace(without, "");
  return { code, edits: [...older, { file: migration, text: changed }], says };
}

/** What a migration says of two services. */
export const migrationRows: readonly Row[] = [
  row("unknown-service", "to: demo/v1", "to: ‸demo/v2", 'this spec has no service "demo/v2". Did you mean "demo/v0"?'),
  {
    code: "file-name",
    edits: [...older, { file: "spec/demo/migrations/0-1.yaml", text: text.replace("from: demo/v0", "from: ‸demo/v0") }],
    says: "the migration from demo/v0 to demo/v1 lies in spec/demo/migrations/0-1.yaml; it belongs in spec/demo/migrations/v0-v1.yaml.",
  },
  row(
    "migration-missing",
    "actions:\n  - from: GetThings",
    "‸actions:\n  - from: GetThings",
    "action DropThing of demo/v0 has no entry; say what became of it, or to: null.",
    "  - { from: DropThing, to: null, note: Things stay. }\n",
  ),
  row(
    "migration-unknown",
    "actions:",
    "actions:\n  - { from: ‸DropThings, to: null, note: Things stay. }",
    'demo/v0 has no action "DropThings". Did you mean "DropThing"?',
  ),
  row(
    "migration-unknown",
    "to: ListThings",
    "to: ‸ListThing",
    'demo/v1 has no action "ListThing". Did you mean "ListThings"?',
  ),
  row(
    "migration-unknown",
    "{ from: start, to: Prefix }",
    "{ from: start, to: ‸Prefx }",
    'ListThings has no input "Prefx". Did you mean "Prefix"?',
  ),
  row(
    "migration-unknown",
    "{ from: rows.id, to: Things.Id }",
    "{ from: ‸rows.ids, to: Things.Id }",
    'GetThings has no output "rows.ids". Did you mean "id"?',
  ),
  row(
    "migration-unknown",
    "{ from: rows.id, to: Things.Id }",
    "{ from: rows.id, to: ‸Things.Ids }",
    'ListThings has no output "Things.Ids". Did you mean "Id"?',
  ),
  row(
    "migration-unknown",
    '{ from: "404", to: NotFound }',
    '{ from: "404", to: ‸NotFond }',
    'demo/v1 has no error code "NotFond". Did you mean "NotFound"?',
  ),
  row(
    "migration-missing",
    "from: GetThings\n    to: ListThings\n    input:\n      - { from: start, to: Prefix }",
    "from: ‸GetThings\n    to: ListThings",
    "input start of GetThings has no entry, and ListThings has none of that name; say what became of it.",
  ),
  row(
    "migration-example",
    "after: { Prefix: we }",
    "after: { ‸Prefx: we }",
    'example after of GetThings: Prefx is not defined. Did you mean "Prefix"?',
  ),
  row(
    "migration-example",
    "after: { Prefix: we }",
    "after: { Prefix: ‸w }",
    'example after of GetThings: Prefix is the string "w", but must have at least 2 characters.',
  ),
  row(
    "duplicate-entry",
    '{ from: "404", to: NotFound }',
    '{ from: "404", to: NotFound }\n  - ‸{ from: "404", to: NotFound }',
    "404 has this entry before; keep one.",
  ),
];
