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
    says: "value set Thing would be exported as Thing, which is also structure Thing (spec/demo/v1/structures/Thing.yaml:2).",
  },
  {
    code: "name-clash",
    edits: [
      { file: list, replace: "rateLimit: 20", by: "‸permission: demo:thing:list\nrateLimit: 20" },
      { file: "enums.yaml", replace: "  ThingState:", by: "  Permission:" },
      { file: list, replace: "enum: ThingState", by: "enum: Permission" },
      { file: "structures/Thing.yaml", replace: "enum: ThingState", by: "enum: Permission" },
    ],
    says: "the permissions would be exported as Permission, which is also value set Permission (spec/demo/v1/enums.yaml:3).",
  },
  row(
    "name-clash",
    task,
    "Message: { type: string,",
    "status: { type: string, open: true, ‸enum: [{ value: a, name: A }], description: As Status. }\n  Message: { type: string,",
    "the value list of output status of GetTask would be exported as GetTaskStatus, which is also the value list of output Status of GetTask (spec/demo/v1/actions/thing/GetTask.yaml:15).",
  ),
  row(
    "name-clash",
    "service.yaml",
    "client: Demo",
    "‸client: Thing",
    "client Thing would be exported as Thing, which is also structure Thing (spec/demo/v1/structures/Thing.yaml:2).",
  ),
  row(
    "reserved-name",
    "service.yaml",
    "client: Demo",
    "‸client: Promise",
    "client Promise would be exported as Promise, which is a type that generated code uses.",
  ),
  row(
    "reserved-name",
    "structures/Thing.yaml",
    "  OldId: {",
    "  ‸toString: { type: string, description: Text of the thing. }\n  OldId: {",
    "member toString of Thing is called toString, which every object of the language has.",
  ),
  {
    code: "reserved-name",
    edits: [
      {
        file: "actions/thing/Structures.yaml",
        text: "# yaml-language-server: $schema=../../../../schema/action.schema.json\n‸action: Structures\ntitle: Structures\ntitleZh: 结构\ndoc: https://demo.example/Structures\nreviewed: 2025-01-01\nrateLimit: 1\neffect: read\nsummary: Lists structures.\n",
      },
    ],
    says: "the function of action Structures would be exported as structures, which is a name of a generated module.",
  },
  {
    code: "reserved-name",
    edits: [
      {
        file: "actions/thing/Operation.yaml",
        text: "# yaml-language-server: $schema=../../../../schema/action.schema.json\n‸action: Operation\ntitle: Operation\ntitleZh: 操作\ndoc: https://demo.example/Operation\nreviewed: 2025-01-01\nrateLimit: 1\neffect: read\nsummary: Shows an operation.\n",
      },
    ],
    says: "the constant of action Operation would be called Operation, which is a type that generated code uses.",
  },
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
    says: "action ToJSON becomes method toJSON, which every Demo already has.",
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
