import { action, member, service, structure, taking } from "../document.js";
import type { Row } from "../row.js";

const deprecated = { source: "changelog", release: 3, date: "2022-01-01", replacedBy: "New" } as const;
const removal = [
  { number: 9, published: "2024-01-01", changes: [{ change: "remove", kind: "input", of: "Do", name: "Old" }] },
] as const;
const recorded = "text release-recorded release 9: → 2024-01-01";

export const inputRows: readonly Row[] = [
  {
    name: "inputs are new",
    before: taking(),
    after: taking(member("A", "string"), member("B", "string", { required: true })),
    want: ["breaking input-added-required Do.input.B", "additive input-added Do.input.A"],
  },
  {
    name: "an input is gone",
    before: taking(member("Old", "string")),
    after: taking(),
    want: ["breaking input-removed Do.input.Old"],
  },
  {
    name: "a deprecated input is removed by a release",
    before: taking(member("Old", "string", { deprecated })),
    after: { ...taking(), releases: removal },
    want: ["warning input-removed-announced Do.input.Old: → use New", recorded],
  },
  {
    name: "an input changes its case",
    before: taking(member("VpcID", "string")),
    after: taking(member("VpcId", "string")),
    want: ["breaking input-renamed Do.input.VpcId: VpcID → VpcId", "text text-changed Do.input.VpcId: → description"],
  },
  {
    name: "an input is spelt right, at its place, and becomes required",
    before: taking(
      member("Id", "string"),
      member("EnableRepicaReadOnly", "boolean", { description: "Reads from replicas." }),
    ),
    after: taking(
      member("Id", "string"),
      member("EnableReplicaReadOnly", "boolean", { description: "Reads from replicas.", required: true }),
    ),
    want: [
      "breaking input-renamed Do.input.EnableReplicaReadOnly: EnableRepicaReadOnly → EnableReplicaReadOnly",
      "breaking input-required Do.input.EnableReplicaReadOnly: optional → required",
    ],
  },
  {
    name: "a removed input names the new one",
    before: taking(
      member("Owner", "string", { description: "One owner.", deprecated: { source: "prose", replacedBy: "Holder" } }),
    ),
    after: taking(member("X", "integer"), member("Holder", "string", { description: "Who holds it." })),
    want: [
      "breaking input-renamed Do.input.Holder: Owner → Holder",
      "additive input-added Do.input.X",
      "additive deprecation-lifted Do.input.Holder: use Holder instead",
      "text text-changed Do.input.Holder: → description",
    ],
  },
  {
    name: "alike in name alone is no rename",
    before: taking(member("StartTime", "string", { description: "Begin of the window." })),
    after: taking(member("StartTimes", "string[]", { description: "Every begin." })),
    want: ["breaking input-removed Do.input.StartTime", "additive input-added Do.input.StartTimes"],
  },
  {
    name: "required becomes optional",
    before: taking(member("A", "string", { required: true })),
    after: taking(member("A", "string")),
    want: ["additive input-optional Do.input.A: required → optional"],
  },
  {
    name: "another type, a list, less, more",
    before: taking(
      member("A", "string"),
      member("B", "string"),
      member("C", "float"),
      member("D", "integer"),
      member("E", "Box"),
    ),
    after: taking(
      member("A", "integer"),
      member("B", "string[]"),
      member("C", "integer"),
      member("D", "float"),
      member("E", "any"),
    ),
    want: [
      "breaking input-type-changed Do.input.A: string → integer",
      "breaking input-type-changed Do.input.B: string → string[]",
      "breaking input-type-changed Do.input.C: float → integer",
      "additive input-type-widened Do.input.D: integer → float",
      "additive input-type-widened Do.input.E: Box → any",
    ],
  },
  {
    name: "a bigint, another format",
    before: taking(member("A", "integer"), member("B", "string", { format: "date" })),
    after: taking(member("A", "integer", { format: "int64-exact" }), member("B", "string", { format: "datetime" })),
    want: [
      "breaking input-bigint Do.input.A: none → int64-exact",
      "breaking input-format-tightened Do.input.B: date → datetime",
    ],
  },
  {
    name: "null",
    before: taking(member("A", "string"), member("B", "string", { nullable: true })),
    after: taking(member("A", "string", { nullable: true }), member("B", "string")),
    want: ["breaking input-not-nullable Do.input.B", "additive input-nullable Do.input.A"],
  },
  {
    name: "another default",
    before: taking(member("A", "integer", { default: 20 })),
    after: taking(member("A", "integer", { default: 50 })),
    want: ["warning input-default-changed Do.input.A: 20 → 50"],
  },
  {
    name: "tighter bounds",
    before: taking(member("A", "integer", { min: 1, max: 9, multipleOf: 4 }), member("B", "string")),
    after: taking(member("A", "integer", { min: 2, max: 8, multipleOf: 8 }), member("B", "string", { maxLength: 5 })),
    want: [
      "breaking input-range-tightened Do.input.A: min 1 → min 2",
      "breaking input-range-tightened Do.input.A: max 9 → max 8",
      "breaking input-range-tightened Do.input.A: multipleOf 4 → multipleOf 8",
      "breaking input-range-tightened Do.input.B: maxLength none → maxLength 5",
    ],
  },
  {
    name: "a pattern is new, one is dropped, and of a structure that travels both ways the input counts",
    before: service({
      actions: [
        action("Do", {
          input: [member("A", "string"), member("B", "string", { pattern: "^b$" }), member("It", "Box")],
          output: [member("It", "Box")],
        }),
      ],
      structures: [structure("Box", [member("C", "string")])],
    }),
    after: service({
      actions: [
        action("Do", {
          input: [member("A", "string", { pattern: "^a$" }), member("B", "string"), member("It", "Box")],
          output: [member("It", "Box")],
        }),
      ],
      structures: [structure("Box", [member("C", "string", { pattern: "^c$" })])],
    }),
    want: [
      "breaking input-pattern-changed Do.input.A: none → ^a$",
      "breaking input-pattern-changed Box.C: none → ^c$",
      "additive input-pattern-dropped Do.input.B: ^b$ → none",
    ],
  },
  {
    name: "a format that the validators check, and two that they do not",
    before: taking(member("A", "string"), member("B", "string"), member("C", "string", { format: "date" })),
    after: taking(
      member("A", "string", { format: "date" }),
      member("B", "string", { format: "url" }),
      member("C", "string"),
    ),
    want: [
      "breaking input-format-tightened Do.input.A: none → date",
      "warning input-format-changed Do.input.B: none → url",
      "warning input-format-changed Do.input.C: date → none",
    ],
  },
  {
    name: "looser bounds, another pattern",
    before: taking(member("A", "integer", { min: 1, multipleOf: 8 }), member("B", "string", { pattern: "^a$" })),
    after: taking(member("A", "integer", { multipleOf: 4 }), member("B", "string", { pattern: "^b$" })),
    want: [
      "breaking input-pattern-changed Do.input.B: ^a$ → ^b$",
      "additive input-range-loosened Do.input.A: min 1 → min none",
      "additive input-range-loosened Do.input.A: multipleOf 8 → multipleOf 4",
    ],
  },
  {
    name: "another part of the request",
    before: taking(member("A", "string", { in: "query" })),
    after: taking(member("A", "string", { in: "body" })),
    want: ["breaking input-moved Do.input.A: query → body"],
  },
  {
    name: "an input is deprecated",
    before: taking(member("A", "string")),
    after: taking(member("A", "string", { deprecated })),
    want: ["deprecation input-deprecated Do.input.A: → use New instead"],
  },
  {
    name: "unit, time zone and secrecy",
    before: taking(member("A", "integer", { unit: "MB" }), member("B", "string")),
    after: taking(member("A", "integer", { unit: "GB" }), member("B", "string", { sensitive: true, timezone: "UTC" })),
    want: [
      "warning input-unit-changed Do.input.A: MB → GB",
      "warning input-unit-changed Do.input.B: none → UTC",
      "warning input-sensitive-changed Do.input.B: shown → masked",
    ],
  },
  {
    name: "of a structure that travels both ways the worse verdict counts",
    before: service({
      structures: [structure("Box", [member("Id", "string"), member("Size", "integer", { required: true })])],
      actions: [action("Get", { output: [member("It", "Box")] }), action("Put", { input: [member("It", "Box")] })],
    }),
    after: service({
      structures: [
        structure("Box", [
          member("Id", "string", { nullable: true }),
          member("Size", "float"),
          member("New", "any", { required: true }),
        ]),
      ],
      actions: [action("Get", { output: [member("It", "Box")] }), action("Put", { input: [member("It", "Box")] })],
    }),
    want: [
      "breaking input-added-required Box.New",
      "warning output-nullable Box.Id",
      "warning output-type-widened Box.Size: integer → float",
      "additive input-optional Box.Size: required → optional",
    ],
  },
];
