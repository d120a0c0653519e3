import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const create = "actions/thing/CreateThing.yaml";
const task = "actions/thing/GetTask.yaml";
const structure = "# yaml-language-server: $schema=../../../schema/structure.schema.json\n";

/** What refers to what: structures, value sets, error codes. */
export const definitionRows: readonly Row[] = [
  row(
    "unknown-structure",
    create,
    "Name: { type: string,",
    "Name: { type: ‸strng,",
    'input Name of CreateThing names "strng", which this service does not define. Did you mean "string"?',
  ),
  {
    code: "unknown-structure",
    edits: [
      {
        file: "structures/Thing.yaml",
        replace: "  State: { type: integer, enum: ThingState,",
        by: '  Parts: { type: ‸"Ting[]",',
      },
    ],
    says: 'member Parts of Thing names "Ting", which this service does not define. Did you mean "Thing"?',
  },
  {
    code: "unused-structure",
    edits: [
      {
        file: "structures/Spare.yaml",
        text: `${structure}structure: ‸Spare\ndescription: Nobody has it.\nmembers: { More: { type: Spare, description: Itself. } }\n`,
      },
    ],
    says: "no action reaches structure Spare; use it or delete its file.",
  },
  {
    code: "unused-structure",
    severity: "warning",
    edits: [
      { file: "service.yaml", replace: "complete: true", by: "complete: false" },
      {
        file: "structures/Spare.yaml",
        text: `${structure}structure: ‸Spare\ndescription: Nobody has it yet.\nmembers: {}\n`,
      },
      { file: "changelog/001.yaml", replace: "[Thing]", by: "[Thing, Spare]" },
    ],
    says: "no action reaches structure Spare; use it or delete its file.",
  },
  row(
    "unknown-enum",
    list,
    "enum: ThingState",
    "enum: ‸ThingStat",
    'input States of ListThings names value set "ThingStat", which enums.yaml lacks. Did you mean "ThingState"?',
  ),
  row(
    "unused-enum",
    "enums.yaml",
    "enums:\n",
    "enums:\n  ‸Spare: { type: string, open: true, description: Nobody has it., values: [{ value: a, name: A }] }\n",
    "no member names value set Spare; use it or delete it.",
  ),
  row(
    "enum-type",
    "structures/Thing.yaml",
    "type: integer, enum: ThingState",
    "type: string, enum: ‸ThingState",
    "member State of Thing is string, but value set ThingState holds values of type integer.",
  ),
  row(
    "enum-type",
    task,
    "{ value: failed, name: Failed }",
    "{ value: ‸5, name: Five }, { value: failed, name: Failed }",
    'output Status of GetTask holds values of type string, but 5 is of type integer; quote it: "5".',
  ),
  row(
    "enum-type",
    create,
    "Name: { type: string,",
    "Name: { type: boolean, enum: ‸ThingState,",
    "input Name of CreateThing is boolean, but only strings and integers have value sets; explain the values in its description.",
  ),
  row(
    "duplicate-enum-value",
    "enums.yaml",
    "{ value: 2,",
    "{ value: ‸1,",
    "value set ThingState has the value 1 twice.",
  ),
  row(
    "duplicate-enum-name",
    "enums.yaml",
    "name: Busy",
    "name: ‸Idle",
    'value set ThingState has the name "Idle" twice.',
  ),
  row(
    "unknown-error-code",
    list,
    "errors: [NotFound]",
    "errors: [‸NotFond]",
    'ListThings lists error code "NotFond", which errors.yaml lacks. Did you mean "NotFound"?',
  ),
  row(
    "duplicate-error-code",
    "errors.yaml",
    "business:\n",
    "business:\n  - { code: ‸InternalError, retry: never, description: Once more. }\n",
    "errors.yaml defines error code InternalError twice; keep one.",
  ),
];
