import { describe, expect, test } from "vitest";
import { planSdkLog } from "../../../generator/changelog/index.js";
import { edited, load, type Edit } from "../check/project.js";

const documented: readonly Edit[] = [
  ...["001", "002", "003", "prose"].map((name): Edit => ({ file: `changelog/${name}.yaml`, text: null })),
  { file: "service.yaml", replace: "complete: true\n", by: 'complete: true\ndocumented: "2024-11-26"\n' },
];

async function planOf(log: string, edits: readonly Edit[] = []) {
  const [service] = (await load(edited([...documented, ...edits]).files)).spec.services;
  if (service === undefined) throw new Error("no service");
  return planSdkLog(service, "log.md", log);
}

const release = (features: string, changes: string, head = "3.1.129 2024-12-19"): string =>
  `## ${head}\n\n- _API Version_\n  - V2\n- _Features_\n${features}\n- _Bug Fix_\n  - None\n- _Change_\n${changes}\n`;
const none = "  - None";
const member = (operation: string, side: string, ...items: readonly string[]): string =>
  [`  - **${operation}**`, `    - changes of ${side} param`, ...items.map((item) => `      - \`${item}\``)].join("\n");
const path = "spec/demo/v1/changelog/2024-12-19.yaml";

describe("a release of an SDK becomes a file", () => {
  test.each([
    ["  - Support the API `GetTask`", none, "  - { add: action, names: [GetTask] }"],
    ["  - Support the interfaces `GetTask`, `ListThings`", none, "  - { add: action, names: [GetTask, ListThings] }"],
    [
      "  - Support the following interfaces：\n    - `GetTask`\n    - `ListThings`",
      none,
      "  - { add: action, names: [GetTask, ListThings] }",
    ],
    [
      none,
      member("ListThings", "request", "+ Prefix", "- Gone"),
      "  - { add: input, of: ListThings, names: [Prefix] }\n  - { remove: input, of: ListThings, names: [Gone] }",
    ],
    [none, member("ListThings", "response", "+ Things.State"), "  - { add: member, of: Thing, names: [State] }"],
    [
      none,
      member("ListThings", "request", "+ States: enum value [1,2]", "* Limit: string -> int32"),
      "  - { modify: input, of: ListThings, names: [States, Limit] }",
    ],
    [
      none,
      "  - Remove the interfaces `DropThing`, `LoseThing`",
      "  - { remove: action, names: [DropThing, LoseThing] }",
    ],
    [
      none,
      "  - Modify the type `int32` -> `int64` of the response parameter `Total` of the interface `ListThings`",
      "  - { modify: output, of: ListThings, names: [Total] }",
    ],
  ])("%s %s", async (features, changes, lines) => {
    const { texts, refusals, fresh } = await planOf(release(features, changes));
    expect(refusals).toEqual([]);
    expect(fresh.map(({ version }) => version)).toEqual(["3.1.129"]);
    const head = "# yaml-language-server: $schema=../../../schema/changelog.schema.json";
    expect(texts.get(path)).toBe(`${head}\nversion: "3.1.129"\npublished: "2024-12-19"\nchanges:\n${lines}\n`);
  });
});

test("what is older than the document, and what is known, is left alone", async () => {
  const known: Edit = {
    file: "changelog/2024-12-19.yaml",
    text: '# yaml-language-server: $schema=../../../schema/changelog.schema.json\npublished: "2024-12-19"\nchanges:\n  - { add: action, names: [GetTask] }\n  - { add: structure, names: [Thing] }\n',
  };
  const log =
    release("  - Support the API `GetTask`", none) + release("  - Support the API `Old`", none, "3.1.1 2023-01-01");
  const plan = await planOf(log, [known]);
  expect([plan.before, plan.known.length, plan.fresh.length, plan.texts.size, plan.refusals]).toEqual([1, 1, 0, 0, []]);
  const other = await planOf(release("  - Support the API `ListThings`", none), [known]);
  expect(other.refusals.map(({ message }) => message)).toEqual([
    `the release of 2024-12-19 is known, and ${path} lacks add action ListThings.`,
  ]);
});

test.each([
  ["  - Supports what is new", none, '"- Supports what is new" is no line of a change log that this can read.'],
  [none, "      - `+ Prefix`", '"- `+ Prefix`" is no line of a change log that this can read.'],
  [
    none,
    member("ListThing", "request", "+ A"),
    'no action is called ListThing here; write our name for it. Did you mean "ListThings"?',
  ],
  [
    none,
    member("ListThings", "response", "+ Total.A"),
    "Total.A of ListThings: Total leads to no structure that is defined.",
  ],
])("%s %s is refused, and nothing is written", async (features, changes, message) => {
  const { refusals, texts } = await planOf(release(features, changes));
  expect(refusals.map((one) => one.message)).toEqual([message]);
  expect(texts.size).toBe(0);
});
