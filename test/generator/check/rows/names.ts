import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const create = "actions/thing/CreateThing.yaml";
const task = "actions/thing/GetTask.yaml";

/** What definitions are called in TypeScript, and marks of members that contradict each other. */
export const nameRows: readonly Row[] = [
  {
    code: "name-clash",
    edits: [
      { file: "enums.yaml", replace: "  ThingState:", by: "  ‸Thing:" },
      { file: list, replace: "enum: ThingState", by: "enum: Thing" },
      { file: "structures/Thing.yaml", replace: "enum: ThingState", by: "enum: Thing" },
    ],
    says: "value set Thing would be exported as Thing, which is also structure Thing (spec/demo/v1/structures/Thing.yaml:2); rename the value set.",
  },
  {
    code: "name-clash",
    edits: [
      { file: list, replace: "rateLimit: 20", by: "‸permission: demo:thing:list\nrateLimit: 20" },
      { file: "enums.yaml", replace: "  ThingState:", by: "  Permission:" },
      { file: list, replace: "enum: ThingState", by: "enum: Permission" },
      { file: "structures/Thing.yaml", replace: "enum: ThingState", by: "enum: Permission" },
    ],
    says: "the permissions would be exported as Permission, which is also value set Permission (spec/demo/v1/enums.yaml:3); rename one of the two.",
  },
  row(
    "name-clash",
    task,
    "Message: { type: string,",
    "status: { type: string, open: true, ‸enum: [{ value: a, name: A }], description: As Status. }\n  Message: { type: string,",
    'the value list of output status of GetTask would be exported as GetTaskStatus, which is also the value list of output Status of GetTask (spec/demo/v1/actions/thing/GetTask.yaml:15); give it another name in TypeScript with "as".',
  ),
  row(
    "name-clash",
    "service.yaml",
    "client: Demo",
    "‸client: Thing",
    "client Thing would be exported as Thing, which is also structure Thing (spec/demo/v1/structures/Thing.yaml:2); choose another name for the client.",
  ),
  row(
    "reserved-name",
    "service.yaml",
    "client: Demo",
    "‸client: ApiError",
    "client ApiError would be exported as ApiError, which the SDK's runtime exports; choose another name for the client.",
  ),
  row(
    "reserved-name",
    "structures/Thing.yaml",
    "  OldId: {",
    "  ‸toString: { type: string, description: Text of the thing. }\n  OldId: {",
    'member toString of Thing would be the property toString in TypeScript, which every object of the language has; give it another name there with "as".',
  ),
  row(
    "reserved-name",
    "service.yaml",
    "client: Demo",
    "‸client: Mock",
    "a type of client Mock would be exported as MockOptions, which generated code imports in ../mock.ts; choose another name for the client.",
  ),
  {
    code: "reserved-name",
    edits: [{ file: "structures/Thing.yaml", replace: "structure: Thing", by: "structure: Thing\n‸as: ApiError" }],
    says: 'structure Thing would be exported as ApiError, which the SDK\'s runtime exports; give it another name in TypeScript with "as".',
  },
  row(
    "name-clash",
    "structures/Thing.yaml",
    "  OldId: { type",
    "  OldId: { ‸as: Id, type",
    'member OldId of Thing would be the property Id in TypeScript, which is also that of member Id of Thing (spec/demo/v1/structures/Thing.yaml:5); give it another name there with "as".',
  ),
  row(
    "name-clash",
    list,
    "  Total: { type",
    "  Total: { ‸as: RequestId, type",
    'output Total of ListThings would be the property RequestId in TypeScript, which every response has from the protocol; give it another name there with "as".',
  ),
  row(
    "protocol-member",
    "actions/thing/ListThings.yaml",
    "  Prefix: {",
    "  ‸Version: { type: string, description: Version of the things. }\n  Prefix: {",
    "input Version of ListThings has the name of what protocol tc3 adds to every request; remove it.",
  ),
  row(
    "protocol-member",
    "actions/thing/ListThings.yaml",
    "  Total: {",
    "  ‸RequestId: { type: string, description: Id of the call. }\n  Total: {",
    "output RequestId of ListThings has the name of what protocol tc3 has in every response; remove it.",
  ),
  {
    code: "method-clash",
    edits: [
      {
        file: "actions/thing/ToJSON.yaml",
        text: "# yaml-language-server: $schema=../../../../schema/action.schema.json\naction: ‸ToJSON\ntitle: To JSON\ntitleZh: 转换\ndoc: https://demo.example/ToJSON\nreviewed: 2025-01-01\nrateLimit: 1\neffect: read\nsummary: Converts a thing.\n",
      },
    ],
    says: 'action ToJSON becomes method toJSON, which every Demo already has; give it another name in TypeScript with "as".',
  },
  {
    code: "method-clash",
    edits: [{ file: task, replace: "action: GetTask", by: "action: GetTask\nas: ‸WithOptions" }],
    says: 'action GetTask becomes method withOptions, which every Demo already has; give it another name in TypeScript with "as".',
  },
  row(
    "open-missing",
    task,
    "    enum: [{ value: done, name: Done }, { value: failed, name: Failed }, { value: running, name: Running }]\n    open: true\n",
    "    ‸enum: [{ value: done, name: Done }, { value: failed, name: Failed }]\n",
    "output Status of GetTask lists values without saying whether others can come; add open: true (or false).",
  ),
  row(
    "open-forbidden",
    list,
    "enum: ThingState,",
    "enum: ThingState, ‸open: true,",
    "input States of ListThings says open, but value set ThingState says that itself in enums.yaml; remove it here.",
  ),
  row(
    "required-output",
    list,
    "Total: { type: integer,",
    "Total: { type: integer, ‸required: true,",
    "output Total of ListThings is required, but only requests have required members; remove it.",
  ),
  row(
    "nullable-required",
    create,
    "Name: { type: string, required: true,",
    "Name: { type: string, required: true, ‸nullable: true,",
    "input Name of CreateThing is required and may be null at once; remove one of the two.",
  ),
];
