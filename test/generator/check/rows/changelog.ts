import { demo } from "../demo.js";
import { row, type Row } from "../row.js";

const [first, second, third, prose] = [
  "changelog/001.yaml",
  "changelog/002.yaml",
  "changelog/003.yaml",
  "changelog/prose.yaml",
] as const;
const incomplete = { file: "service.yaml", replace: "complete: true", by: "complete: false" };

/** The changelog, and its agreement with the definitions. */
export const changelogRows: readonly Row[] = [
  row(
    "release-name",
    second,
    "release: 2",
    "release: ‸22",
    "release 22 lies in 002.yaml; name the file 022.yaml, or correct what it says.",
  ),
  {
    code: "release-gap",
    edits: [
      { file: third, text: null },
      { file: "changelog/004.yaml", text: (demo[`spec/demo/v1/${third}`] ?? "").replace("release: 3", "release: ‸4") },
    ],
    says: "release 4 follows 2; 3 is missing.",
  },
  row(
    "release-order",
    second,
    "published: 2021",
    "published: ‸2019",
    "published 2019-01-01T10:00:00+08:00, before the release that precedes it (2020-01-01T10:00:00+08:00).",
  ),
  row(
    "release-undated",
    second,
    "release: 2\npublished: 2021-01-01T10:00:00+08:00\n",
    "‸release: 2\n",
    "spec/demo/v1/changelog/002.yaml does not say its published.",
  ),
  row("release-undated", second, "release: 2\n", "‸", "spec/demo/v1/changelog/002.yaml does not say its release."),
  {
    code: "deprecation-without-release",
    edits: [
      { file: third, replace: "release: 3\n", by: "" },
      { file: third, replace: "{ deprecate", by: "‸{ deprecate" },
    ],
    says: "a deprecation in a file that does not say its release; what only prose says belongs in prose.yaml.",
  },
  row(
    "release-prose",
    prose,
    "source: prose\n",
    "‸",
    "prose.yaml says source: prose, so that its entries are not taken for releases.",
  ),
  row(
    "release-prose",
    prose,
    "{ deprecate:",
    "‸{ modify:",
    "prose.yaml holds deprecations only; other changes belong to a release.",
  ),
  row(
    "release-prose",
    second,
    "{ add: action, names: [GetTask]",
    "{ add: action, names: [GetTask], ‸date: 2021-01-01",
    "a change's own date is for prose.yaml; here the release has one.",
  ),
  row(
    "release-owner",
    second,
    "{ add: input, of: ListThings, names: [Prefix, Gone] }",
    "‸{ add: input, names: [Prefix, Gone] }",
    "input Prefix, Gone has no owner; say of: the action that has it.",
  ),
  row(
    "release-owner",
    second,
    "{ add: action, names: [GetTask]",
    "{ add: action, ‸of: Thing, names: [GetTask]",
    "action GetTask belongs to nothing; remove of.",
  ),
  row(
    "release-owner",
    second,
    "of: CreateThing, names: [Password]",
    "of: CreateThin, names: [‸Password]",
    'input Password of CreateThin: neither a release nor a definition has action CreateThin. Did you mean "CreateThing"?',
  ),
  row(
    "release-owner",
    first,
    "changes:\n",
    "changes:\n  - { add: input, of: GetTask, names: [‸TaskId] }\n",
    "release 1 names input TaskId of GetTask, but only release 2 adds GetTask.",
  ),
  row(
    "release-duplicate",
    second,
    "names: [GetTask]",
    "names: [GetTask, ‸ListThings]",
    "action ListThings is added twice: release 1 says so already (spec/demo/v1/changelog/001.yaml:5).",
  ),
  row(
    "release-duplicate",
    prose,
    "changes:\n",
    "changes:\n  - { deprecate: member, of: Thing, names: [‸OldId] }\n",
    "member OldId of Thing is deprecated twice: release 3 says so already (spec/demo/v1/changelog/003.yaml:6).",
  ),
  row(
    "release-gone",
    prose,
    "names: [Since]",
    "names: [Since, ‸Gone]",
    "input Gone of ListThings is deprecated here, but release 3 removed it.",
  ),
  row(
    "release-remove-unknown",
    third,
    "changes:\n",
    "changes:\n  - { remove: action, names: [‸DropThings] }\n",
    "release 3 removes action DropThings, which no release before it added.",
  ),
  row(
    "release-deprecate-unknown",
    third,
    "changes:\n",
    "changes:\n  - { deprecate: output, of: ListThings, names: [‸Totl] }\n",
    'release 3 deprecates output Totl of ListThings, which was never there. Did you mean "Total"?',
  ),
  {
    code: "removed-but-defined",
    edits: [
      { file: third, replace: "names: [Gone]", by: "names: [Gone, Prefix]" },
      { file: "actions/thing/ListThings.yaml", replace: "Prefix:", by: "‸Prefix:" },
    ],
    says: "input Prefix of ListThings is defined, but release 3 removed it.",
  },
  {
    code: "deprecated-but-undefined",
    edits: [
      { file: second, replace: "names: [Prefix, Gone]", by: "names: [Prefix, Gone, Suffix]" },
      {
        file: third,
        replace: "changes:\n",
        by: "changes:\n  - { deprecate: input, of: ListThings, names: [‸Suffix] }\n",
      },
    ],
    says: "input Suffix of ListThings is deprecated but not defined; deprecated things stay in the SDK, marked.",
  },
  {
    code: "unexplained-definition",
    edits: [
      { file: second, replace: "{ add: action", by: "{ modify: action" },
      { file: "actions/thing/GetTask.yaml", replace: "action: GetTask", by: "‸action: GetTask" },
    ],
    says: "no release adds action GetTask.",
  },
  row(
    "unanswered-release",
    second,
    "names: [Prefix, Gone]",
    "names: [Prefix, Gone, ‸Prefx]",
    'release 2 names input Prefx of ListThings, which is not defined. Did you mean "Prefix"?',
  ),
  row(
    "unanswered-release",
    second,
    "names: [GetTask]",
    "names: [GetTask, ‸DropThings]",
    "release 2 names action DropThings, which is not defined.",
  ),
  {
    code: "incomplete-service",
    severity: "warning",
    edits: [
      { file: "service.yaml", replace: "complete: true", by: "complete: ‸false" },
      {
        file: second,
        replace: "names: [GetTask] }",
        by: "names: [GetTask, DropThings, ShowThing] }\n  - { add: input, of: DropThings, names: [Ids] }",
      },
    ],
    says: "the releases name 2 actions, 1 input that this service does not define yet.",
  },
  {
    code: "unanswered-release",
    edits: [incomplete, { file: second, replace: "names: [Prefix, Gone]", by: "names: [Prefix, Gone, ‸Sort]" }],
    says: "release 2 names input Sort of ListThings, which is not defined.",
  },
];
