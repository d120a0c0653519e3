import { answering, member } from "../document.js";
import type { Row } from "../row.js";

const deprecated = { source: "changelog", release: 3, date: "2022-01-01", replacedBy: "New" } as const;
const removal = [
  { number: 9, published: "2024-01-01", changes: [{ change: "remove", kind: "output", of: "Do", name: "Old" }] },
] as const;

const renaming = [
  {
    number: 9,
    published: "2024-01-01",
    changes: [{ change: "remove", kind: "output", of: "Do", name: "Vip6", replacedBy: "Address", rename: true }],
  },
] as const;

export const outputRows: readonly Row[] = [
  {
    name: "another output in the place of one",
    before: answering(member("Old", "string")),
    after: answering(member("Total", "integer")),
    want: ["breaking output-removed Do.output.Old", "additive output-added Do.output.Total"],
  },
  {
    name: "a deprecated output is removed by a release",
    before: answering(member("Old", "string", { deprecated })),
    after: { ...answering(), releases: removal },
    want: [
      "warning output-removed-announced Do.output.Old: → use New",
      "text release-recorded release 9: → 2024-01-01",
    ],
  },
  {
    name: "an output changes its case",
    before: answering(member("Createtime", "string", { description: "When." })),
    after: answering(member("CreateTime", "string", { description: "When." })),
    want: ["breaking output-renamed Do.output.CreateTime: Createtime → CreateTime"],
  },
  {
    name: "a release says that an output has another name",
    before: answering(member("Rest", "string"), member("Vip6", "string", { description: "Where." })),
    after: {
      ...answering(
        member("Rest", "string"),
        member("Address", "string", { description: "Where." }),
        member("Port", "string"),
      ),
      releases: renaming,
    },
    want: [
      "breaking output-renamed Do.output.Address: Vip6 → Address",
      "additive output-added Do.output.Port",
      "text release-recorded release 9: → 2024-01-01",
    ],
  },
  {
    name: "another type, more, less",
    before: answering(
      member("A", "string"),
      member("B", "integer"),
      member("C", "float"),
      member("D", "string"),
      member("E", "any"),
    ),
    after: answering(
      member("A", "integer"),
      member("B", "float"),
      member("C", "integer"),
      member("D", "any"),
      member("E", "string"),
    ),
    want: [
      "breaking output-type-changed Do.output.A: string → integer",
      "breaking output-type-changed Do.output.D: string → any",
      "warning output-type-widened Do.output.B: integer → float",
      "additive output-type-narrowed Do.output.C: float → integer",
      "additive output-type-narrowed Do.output.E: any → string",
    ],
  },
  {
    name: "a bigint, another format",
    before: answering(member("A", "integer"), member("B", "string", { format: "date" })),
    after: answering(member("A", "integer", { format: "int64-exact" }), member("B", "string", { format: "datetime" })),
    want: [
      "breaking output-bigint Do.output.A: none → int64-exact",
      "warning output-format-changed Do.output.B: date → datetime",
    ],
  },
  {
    name: "null",
    before: answering(member("A", "string"), member("B", "string", { nullable: true })),
    after: answering(member("A", "string", { nullable: true }), member("B", "string")),
    want: ["warning output-nullable Do.output.A", "additive output-not-nullable Do.output.B"],
  },
  {
    name: "defaults and required mean nothing to an answer",
    before: answering(member("A", "integer", { default: 1 })),
    after: answering(member("A", "integer", { default: 2, required: true })),
    want: ["text output-default-changed Do.output.A: 1 → 2", "text text-changed Do.output.A: → required"],
  },
  {
    name: "ranges and patterns",
    before: answering(member("A", "integer", { max: 9 }), member("B", "string")),
    after: answering(member("A", "integer", { max: 99, min: 1 }), member("B", "string", { pattern: "^b$" })),
    want: [
      "warning output-range-widened Do.output.A: max 9 → max 99",
      "warning output-pattern-changed Do.output.B: none → ^b$",
      "text output-range-narrowed Do.output.A: min none → min 1",
    ],
  },
  {
    name: "an output is deprecated",
    before: answering(member("A", "string")),
    after: answering(member("A", "string", { deprecated })),
    want: ["deprecation output-deprecated Do.output.A: → use New instead"],
  },
  {
    name: "unit and secrecy",
    before: answering(member("A", "integer", { unit: "MB", sensitive: true })),
    after: answering(member("A", "integer", { unit: "GB" })),
    want: [
      "warning output-unit-changed Do.output.A: MB → GB",
      "warning output-sensitive-changed Do.output.A: masked → shown",
    ],
  },
];
