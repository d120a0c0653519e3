import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importChangelog } from "../../../generator/commands/changelog.js";
import { vendorCoverage } from "../../../generator/commands/vendor-coverage.js";
import { walk } from "../../../generator/disk/index.js";
import type { Edit } from "../check/project.js";
import { rest } from "../check/rows/rest.js";
import { document } from "../upstream/rest-demo.js";
import { session, type Session } from "../upstream/session.js";

const before = JSON.stringify(document);
const input = { type: "string", required: false };

/** The vendor adds an operation with a body, an input to one that has another name here, and lets go of a required one. */
const after = JSON.stringify({
  ...document,
  operations: [
    ...document.operations.map((one) =>
      one.name === "ListThing"
        ? { ...one, input: [...one.input, { ...input, name: "Colour", in: "query", doc: "颜色。" }] }
        : one,
    ),
    {
      ...{ name: "FreezeThing", title: "冻结", method: "POST", path: "/v1/{project_id}/things/{Id}/freeze" },
      input: [{ ...input, name: "Id", required: true, in: "path" }],
      body: { type: "FreezeThingBody", required: true },
      output: [{ name: "Frozen", type: "FrozenThing", list: true, required: false }],
    },
    {
      ...{ name: "ListColours", title: "列表", method: "GET", path: "/v1/{project_id}/colours" },
      input: ["Limit", "Offset"].map((name) => ({ ...input, name, type: "int32", in: "query" })),
      output: [
        { name: "Colours", type: "string", list: true, required: false },
        { name: "colour_num", type: "int32", required: false },
      ],
    },
  ],
  structures: [
    ...document.structures.map((one) =>
      one.name === "NewThingBody"
        ? { ...one, members: one.members.map((member) => ({ ...member, required: false })) }
        : one,
    ),
    { name: "FreezeThingBody", members: [{ ...input, name: "Reason", required: true, doc: "原因。" }] },
    { name: "FrozenThing", members: [{ ...input, name: "Id", doc: "标识。" }] },
  ],
});

type Ran = Session & { readonly changed: Readonly<Record<string, string>> };

/** Takes in editions by a command, and says which definitions it changed. */
async function run(
  command: (root: string, folder: string) => ReturnType<typeof importOf>,
  edits: readonly Edit[] = rest,
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-"));
  writeFileSync(join(folder, "old.2024-01-01.json"), before);
  writeFileSync(join(folder, "new.2024-02-02.json"), after);
  let changed: Record<string, string> = {};
  try {
    const ended = await session(
      async (root, terminal) => {
        const texts = textsOf(root);
        const exitCode = await command(root, folder)(root, terminal);
        changed = Object.fromEntries(Object.entries(textsOf(root)).filter(([path, now]) => texts[path] !== now));
        return exitCode;
      },
      { edits },
    );
    return { ...ended, changed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const importOf =
  (upstream: string, from?: string, sheet?: string): Parameters<typeof session>[0] =>
  (root, terminal) =>
    importChangelog(root, { upstream, from, sheet }, terminal);

const textsOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    walk(join(root, "spec/demo")).map(({ path }) => [path, readFileSync(join(root, "spec/demo", path), "utf8")]),
  );

test("two editions of a REST service draft request lines, places and bodies, under our names of the operations", async () => {
  const { exitCode, complained, changed } = await run((_, folder) =>
    importOf(join(folder, "new.2024-02-02.json"), join(folder, "old.2024-01-01.json")),
  );
  expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: [] });
  expect(Object.keys(changed).sort()).toMatchInlineSnapshot(`
    [
      "v1/actions/thing/CreateThing.yaml",
      "v1/actions/thing/FreezeThing.yaml",
      "v1/actions/thing/ListColours.yaml",
      "v1/actions/thing/ListThings.yaml",
      "v1/changelog/2024-02-02.yaml",
      "v1/structures/FrozenThing.yaml",
    ]
  `);
  expect(changed["v1/changelog/2024-02-02.yaml"]).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../../schema/changelog.schema.json
    published: "2024-02-02"
    source: metadata
    changes:
      - { add: action, names: [FreezeThing, ListColours] }
      - { add: input, of: ListThings, names: [Colour] }
      - { modify: input, of: CreateThing, names: [Name], reason: Optional since. }
      - { add: structure, names: [FrozenThing] }
    "
  `);
  expect(changed["v1/actions/thing/FreezeThing.yaml"]).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../../../schema/action.schema.json
    action: FreezeThing
    draft: true
    titleZh: 冻结
    reviewed: "2024-02-02"
    unknown: [rateLimit, errors]
    http: { method: POST, path: "/v1/{project_id}/things/{Id}/freeze" }
    effect: write
    input:
      project_id: { type: string, required: true, in: path, description: Id of the project., draft: true }
      Id: { type: string, required: true, in: path, draft: true }
      Reason: { type: string, required: true, in: body, draft: true }
    output:
      Frozen: { type: "FrozenThing[]", draft: true }
    "
  `);
  expect(changed["v1/actions/thing/ListColours.yaml"]).toContain(
    "\npaginate: { style: offset, offset: Offset, limit: Limit, items: Colours, total: colour_num }\n",
  );
  expect(changed["v1/actions/thing/CreateThing.yaml"]).not.toMatch(/Name:[^\n]*required/u);
  expect(changed["v1/actions/thing/ListThings.yaml"]).toContain("Colour: { type: string, in: query, draft: true }");
});

test("an edition alone is compared with the definitions", async () => {
  const { exitCode, changed } = await run((_, folder) => importOf(join(folder, "new.2024-02-02.json")));
  expect(exitCode).toBe(0);
  expect(changed["v1/changelog/2024-02-02.yaml"]).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../../schema/changelog.schema.json
    published: "2024-02-02"
    source: metadata
    changes:
      - { add: input, of: ListThings, names: [Colour] }
      - { add: action, names: [FreezeThing, ListColours] }
      - { add: structure, names: [FrozenThing] }
      - { modify: input, of: CreateThing, names: [Name], reason: Optional since. }
    "
  `);
});

test("an edition alone is taken in beside a sheet that is not there yet, which says what is left", async () => {
  let written = "";
  const { changed } = await run((_, folder) => (root, terminal) => {
    const sheet = join(folder, "sheet.yaml");
    const ended = importOf(join(folder, "new.2024-02-02.json"), undefined, sheet)(root, terminal);
    return ended.finally(() => void (written = readFileSync(sheet, "utf8")));
  });
  expect(Object.keys(changed)).toContain("v1/actions/thing/FreezeThing.yaml");
  expect(written).toContain("FreezeThing");
});

test("a new action has the page that the vendor names after it, where pages are named so", async () => {
  const named = {
    ...{ file: "actions/thing/ListThings.yaml", replace: "doc: https://demo.example/ListThings" },
    by: "doc: https://example.com/api/ListThings.html",
  };
  const { changed } = await run((_, folder) => importOf(join(folder, "new.2024-02-02.json")), [...rest, named]);
  expect(changed["v1/actions/thing/ListColours.yaml"]).toContain("\ndoc: https://example.com/api/ListColours.html\n");
});

test("an edition that says what the definitions say leaves nothing to write", async () => {
  const { said, changed } = await run((_, folder) => importOf(join(folder, "old.2024-01-01.json")));
  expect({ said, changed }).toEqual({ said: ["There is nothing to write."], changed: {} });
});

test("the vendor's coverage can be held against a file of metadata", async () => {
  const cover =
    (file: string): Parameters<typeof session>[0] =>
    (root, terminal) =>
      vendorCoverage(root, file, terminal);
  const same = await run((_, folder) => cover(join(folder, "old.2024-01-01.json")));
  expect(same).toMatchObject({ exitCode: 0, complained: [] });
  const more = await run((_, folder) => cover(join(folder, "new.2024-02-02.json")));
  expect(more.exitCode).toBe(1);
  expect(more.said).toContain("FreezeThing: missing. action FreezeThing is in the metadata alone.");
});
