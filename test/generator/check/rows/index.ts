import type { Row } from "../row.js";
import { changelogRows } from "./changelog.js";
import { constraintRows } from "./constraints.js";
import { definitionRows } from "./definitions.js";
import { draftRows } from "./drafts.js";
import { equalsRows } from "./equals.js";
import { fileRows } from "./files.js";
import { migrationRows } from "./migrations.js";
import { nameRows } from "./names.js";
import { replacementRows } from "./replacements.js";
import { restRows } from "./rest.js";
import { schemaRows } from "./schema.js";
import { serviceRows } from "./service.js";
import { tableRows } from "./tables.js";
import { valueRows } from "./values.js";
import { waitRows } from "./waits.js";
import { walkRows } from "./walks.js";

/** Every code has a row that provokes it (`not-utf8` has a test of its own: it takes bytes, not text). */
export const rows: Readonly<Record<string, readonly Row[]>> = {
  files: fileRows,
  schema: schemaRows,
  definitions: definitionRows,
  drafts: draftRows,
  names: nameRows,
  constraints: constraintRows,
  values: valueRows,
  walks: walkRows,
  waits: waitRows,
  rest: restRows,
  service: serviceRows,
  equals: equalsRows,
  migrations: migrationRows,
  tables: tableRows,
  changelog: changelogRows,
  replacements: replacementRows,
};
