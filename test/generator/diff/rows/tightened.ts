import { action, member, service, structure, taking } from "../document.js";
import type { Row } from "../row.js";

/** Inputs of which the validators take less than before. */
export const tightenedRows: readonly Row[] = [
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
];
