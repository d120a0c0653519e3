import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const task = "actions/thing/GetTask.yaml";
const modeline = "# yaml-language-server: $schema=../../../../schema/action.schema.json\n";

/** What the schemas refuse, each at the key or value to change. */
export const schemaRows: readonly Row[] = [
  row("unknown-key", list, "summary: Lists", "‸sumary: Lists", 'this file has no "sumary". Did you mean "summary"?'),
  row(
    "unknown-key",
    list,
    "default: 20, min: 1",
    "default: 20, ‸minimum: 1",
    'input.Limit has no "minimum". Did you mean "min"?',
  ),
  row(
    "unknown-key",
    "changelog/002.yaml",
    "{ add: action",
    "{ ‸ad: action",
    'changes[0] has no "ad". Did you mean "add"?',
  ),
  row(
    "unknown-key",
    "changelog/003.yaml",
    "reason: Renamed.",
    "reason: Renamed, ‸as said.",
    'changes[1] has no "as said.". A comma ends a text between { and }: put the whole text in double quotes.',
  ),
  row("unknown-key", list, "summary: Lists", "‸colour:\nsummary: Lists", 'this file has no "colour".'),
  row(
    "missing-key",
    list,
    `${modeline}action: ListThings\ntitle: List things\n`,
    `${modeline}‸action: ListThings\n`,
    'this file lacks "title" (Short English title, no full stop).',
  ),
  row(
    "missing-key",
    task,
    "  TaskId: { type: integer, ",
    "  ‸TaskId: { ",
    'input.TaskId lacks "type" (Scalar (string, integer, float, boolean, date, timestamp, object, any) or the name of a structure).',
  ),
  row(
    "missing-key",
    "changelog/002.yaml",
    "{ add: action, names: [GetTask] }",
    "‸{ names: [GetTask] }",
    'changes[0] needs exactly one of "add", "modify", "deprecate", "remove".',
  ),
  row(
    "missing-key",
    list,
    "Limit: { type: integer, default: 20, min: 1,",
    "‸Limit: { type: integer, default: 20, open: true, min: 1,",
    'input.Limit lacks "enum" (The values and their meaning).',
  ),
  row(
    "missing-key",
    list,
    `${modeline}action: ListThings\n`,
    `${modeline}‸inferred: [permission]\naction: ListThings\n`,
    'this file lacks "permission" (Permission that a caller needs).',
  ),
  row(
    "wrong-value",
    "changelog/002.yaml",
    "- { add: action, names: [GetTask] }",
    "- ‸GetTask",
    'changes[0] is "GetTask", but must be a mapping.',
  ),
  row(
    "wrong-key",
    list,
    "  Offset:",
    "  ‸Offset N:",
    '"Offset N" cannot be a name in input; see the schema for its form.',
  ),
  row(
    "wrong-value",
    list,
    "effect: read",
    "effect: ‸raed",
    'effect is "raed", but must be one of "read", "idempotent", "write", "billing". Did you mean "read"?',
  ),
  row("wrong-value", list, "rateLimit: 20", 'rateLimit: ‸"20"', 'rateLimit is "20", but must be an integer.'),
  row(
    "wrong-value",
    list,
    "min: 1,",
    "required: ‸false, min: 1,",
    "input.Limit.required is false, but may only be true; otherwise leave it out.",
  ),
  row(
    "wrong-value",
    list,
    "enum: ThingState",
    "enum: ‸thingState",
    'input.States.enum is "thingState", but must match ^[A-Z][A-Za-z0-9]*$.',
  ),
  row(
    "wrong-value",
    list,
    "enum: ThingState",
    "enum: ‸3",
    "input.States.enum is 3, but must be either the name of a value set or a list of values.",
  ),
  row(
    "wrong-value",
    task,
    "{ value: failed, name: Failed }",
    "{ value: failed, name: ‸FAILED STATE }",
    'output.Status.enum[1].name is "FAILED STATE", but must match ^[A-Z][A-Za-z0-9]*$.',
  ),
  row(
    "wrong-value",
    list,
    "summary: Lists the things of the region.",
    "‸summary:",
    "summary is empty, but must be a string.",
  ),
  row("wrong-value", "spec/package.yaml", "version: 0.1.0", "version: ‸1", "version is 1, but must be a string."),
  {
    code: "wrong-value",
    edits: [{ file: "enums.yaml", text: "# yaml-language-server: $schema=../../schema/enums.schema.json\n" }],
    at: "spec/demo/v1/enums.yaml:1:1",
    says: "spec/demo/v1/enums.yaml is empty; its schema expects a mapping.",
  },
];
