import type { Aspect } from "../../../generator/upstream/difference.js";

/** What differs, here at a key of a file, there at a pointer, in which words. */
type Want = readonly [at: string, differs: Aspect, ours: string, theirs: string, message: string];

/** A replacement in the metadata, and the differences that it makes. */
interface Row {
  readonly replace: string;
  readonly by: string;
  readonly want: readonly Want[];
}

const row = (replace: string, by: string, ...want: readonly Want[]): Row => ({ replace, by, want });

const list = "actions/thing/ListThings.yaml";
const limit = `"name": "Limit", "type": "int", "member": "uint64"`;
const limitAt = "ListThings.input.Limit";

/** Every kind of difference, on both sides of a call and in structures. */
export const rows: readonly Row[] = [
  row(
    `"GetTask": {`,
    `"GetTasks": {`,
    [
      "GetTask",
      "extra",
      "actions/thing/GetTask.yaml action",
      "actions",
      `action GetTask is not in the metadata. Did you mean "GetTasks"?`,
    ],
    [
      "GetTasks",
      "missing",
      "service.yaml title",
      "actions.GetTasks",
      `action GetTasks is in the metadata alone. Did you mean "GetTask"?`,
    ],
  ),
  row(`"Thing": {`, `"Unheard": { "members": [] }, "Thing": {`, [
    "Unheard",
    "missing",
    "service.yaml title",
    "objects.Unheard",
    "structure Unheard is in the metadata alone.",
  ]),
  row(`{ "name": "Offset"`, `{ "name": "Skip", "type": "bool", "member": "bool" }, { "name": "Offset"`, [
    "ListThings.input.Skip",
    "missing",
    `${list} input`,
    "objects.ListThingsRequest.members[1]",
    "input Skip of ListThings is in the metadata alone.",
  ]),
  row(
    `"name": "Total"`,
    `"name": "total"`,
    [
      "ListThings.output.Total",
      "extra",
      `${list} Total`,
      "objects.ListThingsResponse.members",
      `output Total of ListThings is not in the metadata. Did you mean "total"?`,
    ],
    [
      "ListThings.output.total",
      "missing",
      `${list} output`,
      "objects.ListThingsResponse.members[0]",
      `output total of ListThings is in the metadata alone. Did you mean "Total"?`,
    ],
  ),
  row(`{ "name": "OldId"`, `{ "name": "Extra", "type": "float", "member": "float" }, { "name": "OldId"`, [
    "Thing.Extra",
    "missing",
    "structures/Thing.yaml members",
    "objects.Thing.members[1]",
    "member Extra of Thing is in the metadata alone.",
  ]),
  row(
    `{ ${limit}, "required": false },
        { "name": "Offset", "type": "int", "member": "int64", "required": false }`,
    `{ "name": "Offset", "type": "int", "member": "int64" }, { ${limit} }`,
    [
      "ListThings.input",
      "order",
      `${list} Limit`,
      "objects.ListThingsRequest.members[0]",
      "input of ListThings: Limit is at the place where the metadata has Offset.",
    ],
  ),
  row(limit, `"name": "Limit", "type": "string", "member": "string"`, [
    limitAt,
    "type",
    `${list} Limit`,
    "objects.ListThingsRequest.members[0].member",
    "input Limit of ListThings is of type integer; the metadata says string.",
  ]),
  row(limit, `"name": "Limit", "type": "float", "member": "uint64"`, [
    limitAt,
    "type",
    `${list} Limit`,
    "objects.ListThingsRequest.members[0].type",
    "input Limit of ListThings is of type integer; the metadata says float and uint64 at once.",
  ]),
  row(`"member": "Thing"`, `"member": "bool"`, [
    "ListThings.output.Things",
    "type",
    `${list} Things`,
    "objects.ListThingsResponse.members[1].member",
    "output Things of ListThings is of type Thing; the metadata says boolean (bool).",
  ]),
  row(limit, `"name": "Limit", "type": "list", "member": "uint64"`, [
    limitAt,
    "list",
    `${list} Limit`,
    "objects.ListThingsRequest.members[0].type",
    "input Limit of ListThings is not a list; the metadata says it is one.",
  ]),
  row(`"type": "list", "member": "Thing"`, `"type": "object", "member": "Thing"`, [
    "ListThings.output.Things",
    "list",
    `${list} Things`,
    "objects.ListThingsResponse.members[1].type",
    "output Things of ListThings is a list; the metadata says it is not one.",
  ]),
  row(`${limit}, "required": false`, `${limit}, "required": true`, [
    limitAt,
    "required",
    `${list} Limit`,
    "objects.ListThingsRequest.members[0].required",
    "input Limit of ListThings is not required; the metadata says it is (required).",
  ]),
  row(`"member": "string", "required": true, "disabled": false`, `"member": "string"`, [
    "CreateThing.input.Name",
    "required",
    "actions/thing/CreateThing.yaml Name",
    "objects.CreateThingRequest.members[0]",
    "input Name of CreateThing is required; the metadata says it is not (required).",
  ]),
  row(`${limit}, "required": false`, `${limit}, "disabled": true`, [
    limitAt,
    "deprecated",
    `${list} Limit`,
    "objects.ListThingsRequest.members[0].disabled",
    "input Limit of ListThings is not deprecated; the metadata says it is (disabled).",
  ]),
  row(`"disabled": true`, `"disabled": false`, [
    "Thing.OldId",
    "deprecated",
    "structures/Thing.yaml OldId",
    "objects.Thing.members[1].disabled",
    "member OldId of Thing is deprecated; the metadata says it is not (disabled).",
  ]),
  row(`"member": "Thing", "value_allowed_null": true`, `"member": "Thing", "value_allowed_null": false`, [
    "ListThings.output.Things",
    "nullable",
    `${list} Things`,
    "objects.ListThingsResponse.members[1].value_allowed_null",
    "output Things of ListThings is nullable; the metadata says it is not (value_allowed_null).",
  ]),
];
