import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importChangelog } from "../../../generator/commands/changelog.js";
import type { ImportOptions } from "../../../generator/commands/changelog-sources.js";
import { walk } from "../../../generator/disk/index.js";
import type { Edit } from "../check/project.js";
import { session, type Session } from "../upstream/session.js";

const release = `Release 4
Release time: 2023-01-01 10:00:00
New APIs:
DeleteThing
Modified APIs:
ListThings
New input parameters: Suffix
`;

type Ran = Session & { readonly changed: Readonly<Record<string, string>> };

/** Imports a text into the base service; `FILE` stands for its path in what was said, `changed` is what was written. */
async function run(
  text: string | Buffer | undefined,
  options: ImportOptions & { json?: boolean; edits?: readonly Edit[] } = {},
): Promise<Ran> {
  const { json = false, edits = [], ...rest } = options;
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-"));
  const file = join(folder, "pasted.txt");
  if (text !== undefined) writeFileSync(file, text);
  let changed: Record<string, string> = {};
  try {
    const ended = await session(
      async (root, terminal) => {
        const before = textsOf(root);
        const exitCode = await importChangelog(root, { ...(text !== undefined && { text: file }), ...rest }, terminal);
        changed = Object.fromEntries(Object.entries(textsOf(root)).filter(([path, now]) => before[path] !== now));
        return exitCode;
      },
      { json, edits },
    );
    const named = (said: string): string => said.replaceAll(file, "FILE");
    return { ...ended, said: ended.said.map(named), complained: ended.complained.map(named), changed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const textsOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    walk(join(root, "spec/demo")).map(({ path }) => [path, readFileSync(join(root, "spec/demo", path), "utf8")]),
  );

test("writes, says what, and lists what is left to do", async () => {
  const { exitCode, said, complained, changed } = await run(release);
  expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: [] });
  expect(Object.keys(changed).sort()).toEqual([
    "v1/actions/thing/DeleteThing.yaml",
    "v1/actions/thing/ListThings.yaml",
    "v1/changelog/004.yaml",
  ]);
  expect(`${said.join("\n")}\n`).toBe(`New: release 4.
created spec/demo/v1/changelog/004.yaml
created spec/demo/v1/actions/thing/DeleteThing.yaml
updated spec/demo/v1/actions/thing/ListThings.yaml

To do (3):
  spec/demo/v1/actions/thing/DeleteThing.yaml:1 lies in thing/ by the likeness of its name; move it when the vendor lists it elsewhere.
  spec/demo/v1/actions/thing/DeleteThing.yaml:3 action DeleteThing is a draft; fill in title, titleZh, doc, reviewed, effect and summary (and rateLimit, input, output, paginate, wait, errors and examples, as far as it has them), then remove draft.
  spec/demo/v1/actions/thing/ListThings.yaml:18 input Suffix of ListThings is a draft; fill in type and description, then remove draft.

\`cachesmith validate\` fails until the drafts are finished, and lists them.
`);
});

test("--dry-run says the same and writes nothing", async () => {
  const { exitCode, said, changed } = await run(release, { dryRun: true });
  expect({ exitCode, changed }).toEqual({ exitCode: 0, changed: {} });
  expect(said).toContain("would be created spec/demo/v1/changelog/004.yaml");
});

test("for machines: one object", async () => {
  const { answers } = await run(
    `${release}\nRelease 1\nRelease time: 2020-01-01 10:00:00\nNew APIs:\nListThings\nCreateThing\nNew data structures:\nThing\n`,
    { json: true },
  );
  expect(answers).toMatchObject([
    {
      ...{ ok: true, service: "demo/v1", dryRun: false },
      fresh: [{ release: 4, published: "2023-01-01T10:00:00+08:00" }],
      known: [{ release: 1 }],
      files: [
        { change: "created" },
        { change: "created" },
        { file: "spec/demo/v1/actions/thing/ListThings.yaml", change: "updated" },
      ],
      tasks: [{ place: { line: 1 } }, { place: { line: 3 } }, { place: { line: 18, column: 13 } }],
    },
  ]);
});

test("what is refused is shown with its line of the text; exit code 1, nothing written", async () => {
  const { exitCode, complained, changed } = await run(release.replace("Release 4", "Release 5"));
  expect({ exitCode, changed }).toEqual({ exitCode: 1, changed: {} });
  expect(complained.join("\n")).toBe(`FILE:1:1 error release-gap
  release 5 follows 3; 4 is missing.
      1 | Release 5
        | ^

1 error; nothing was written. \`cachesmith explain CODE\` tells more of a code.`);
  expect((await run("nothing of the kind", { json: true })).answers).toMatchObject([
    { ok: false, diagnostics: [{ code: "changelog-text" }] },
  ]);
});

test("goes on where the spec has drafts, stops where a file cannot be read", async () => {
  const draft = { file: "structures/Thing.yaml", replace: "description: One thing.", by: "draft: true" };
  expect(await run(release, { edits: [draft] })).toMatchObject({ exitCode: 0, complained: [] });
  const broken = { file: "structures/Thing.yaml", replace: "description: One thing.", by: "description: [" };
  expect(await run(release, { edits: [broken] })).toMatchObject({ exitCode: 1, changed: {} });
});

test("keeps the line ends of a file", async () => {
  const list = "actions/thing/ListThings.yaml";
  const windows: Edit = {
    file: list,
    replace: "summary: Lists the things of the region.\n",
    by: "summary: Lists the things of the region.\r\n",
  };
  const { changed } = await run(release, { edits: [windows] });
  expect(changed[`v1/${list}`]?.replaceAll("\r\n", "")).not.toContain("\n");
});

test.each([
  {
    what: "no text and no metadata",
    text: undefined,
    options: {},
    says: "Name the vendor's text (--changelog; - is standard input), its metadata (--to), package or pages (--page), or a sheet.",
  },
  {
    what: "a text that is not UTF-8",
    text: Buffer.from([0xb5, 0xda]),
    options: {},
    says: "FILE is not UTF-8; save it as UTF-8.",
  },
  {
    what: "a service that is not there",
    text: release,
    options: { service: "demo/v2" },
    says: 'There is no service "demo/v2". Did you mean "demo/v1"? Services: demo/v1.',
  },
])("exit code 2 for $what", async ({ text, options, says }) => {
  expect(await run(text, options)).toMatchObject({ exitCode: 2, complained: [says], changed: {} });
});

test("with the vendor's metadata alone, drafts are filled in", async () => {
  const edits = [
    {
      file: "actions/thing/ListThings.yaml",
      replace: "{ type: integer, default: 20, min: 1, max: 100, description: Page size. }",
      by: "{ draft: true }",
    },
  ];
  const { exitCode, changed } = await run(undefined, { upstream: "test/fixtures/upstream/demo.json", edits });
  expect(exitCode).toBe(0);
  expect(changed["v1/actions/thing/ListThings.yaml"]).toContain("  Limit: { type: integer, draft: true }\n");
  expect((await run(undefined, { upstream: "test/fixtures/upstream/demo.json" })).said).toEqual([
    "There is nothing to write.",
  ]);
});
