import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verify } from "../../../generator/commands/verify.js";
import type { Edit } from "../check/project.js";
import { altered, demo } from "./demo.js";
import { session, type Session } from "./session.js";

interface Ask {
  readonly metadata?: string | Buffer;
  readonly service?: string;
  readonly edits?: readonly Edit[];
  readonly json?: boolean;
}

/** Runs the command; `FILE` stands for the path of the metadata in what it said. */
async function run({ metadata = demo, service, edits = [], json = false }: Ask): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-"));
  const against = join(folder, "metadata.json");
  try {
    writeFileSync(against, metadata);
    const { complained, said, ...rest } = await session(
      (root, terminal) => verify(root, { against, service }, terminal),
      { edits, json },
    );
    const named = (text: string): string => text.replaceAll(against, "FILE");
    return { ...rest, said: said.map(named), complained: complained.map(named) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const explaining: Edit = {
  file: "upstream.yaml",
  text: `# yaml-language-server: $schema=../../schema/upstream.schema.json
explained:
  - { at: Thing.Id, differs: type, because: The answer holds a text. }
`,
};
const integerId = altered(
  `"name": "Id", "type": "string", "member": "string"`,
  `"name": "Id", "type": "int", "member": "int64"`,
);

test("a service that is what the metadata says ends with 0", async () => {
  expect(await run({})).toMatchObject({
    exitCode: 0,
    complained: [],
    said: ["demo/v1 is what FILE says (0 explained)."],
  });
});

test("a difference ends with 1 and names both places", async () => {
  const { exitCode, complained, said } = await run({ metadata: integerId });
  expect(exitCode).toBe(1);
  expect(complained.join("\n")).toMatch(
    /^spec\/demo\/v1\/structures\/Thing\.yaml:\d+:3 type\n {2}member Id of Thing is of type string; the metadata says integer \(int64\)\.\n {2}FILE:\d+:\d+ objects\.Thing\.members\[0\]\.member\n$/,
  );
  expect(said).toEqual(["demo/v1 and FILE: 1 difference, 0 explained, 0 needless."]);
});

test("explained differences are told, and end with 0", async () => {
  expect(await run({ metadata: integerId, edits: [explaining] })).toMatchObject({
    exitCode: 0,
    complained: [],
    said: ["Thing.Id: type differs, explained. The answer holds a text.", "demo/v1 is what FILE says (1 explained)."],
  });
});

test("a needless explanation ends with 1", async () => {
  const { exitCode, complained } = await run({ edits: [explaining] });
  expect(exitCode).toBe(1);
  expect(complained).toEqual([
    expect.stringMatching(/^spec\/demo\/v1\/upstream\.yaml:3:11 needless\n {2}explains that Thing\.Id differs/),
  ]);
});

test("--json answers with both places and says nothing else", async () => {
  const { exitCode, answers, said, complained } = await run({ metadata: integerId, json: true });
  expect({ exitCode, said, complained }).toEqual({ exitCode: 1, said: [], complained: [] });
  expect(answers).toMatchObject([
    {
      ok: false,
      service: "demo/v1",
      differences: [
        {
          ...{ at: "Thing.Id", differs: "type" },
          ours: { file: "spec/demo/v1/structures/Thing.yaml", column: 3 },
          theirs: { pointer: "objects.Thing.members[0].member" },
        },
      ],
      ...{ explained: [], needless: [] },
    },
  ]);
});

const refused: readonly (Ask & { readonly name: string; readonly says: RegExp })[] = [
  {
    name: "metadata that is none",
    metadata: "{}",
    says: /^FILE:1:1 is not the metadata of a service: the document lacks "actions"\.$/,
  },
  {
    name: "metadata that is not UTF-8",
    metadata: Buffer.from(demo, "utf16le").fill(0xff, 0, 2),
    says: /^FILE is not UTF-8/,
  },
  {
    name: "a version that no service has",
    metadata: altered(`"v1"`, `"v9"`),
    says: /^FILE describes version v9, which no service has; name one with --service: demo\/v1\.$/,
  },
  {
    name: "an unknown service",
    service: "demo/v2",
    says: /^There is no service "demo\/v2"\. Did you mean "demo\/v1"\?/,
  },
];

test.each(refused)("$name ends with 2", async ({ says, ...ask }) => {
  const { exitCode, complained } = await run(ask);
  expect({ exitCode, complained }).toEqual({ exitCode: 2, complained: [expect.stringMatching(says)] });
});

test("metadata that is not there ends with 2", async () => {
  const { exitCode, complained } = await session((root, terminal) =>
    verify(root, { against: "/nowhere.json" }, terminal),
  );
  expect({ exitCode, complained }).toEqual({
    exitCode: 2,
    complained: [expect.stringMatching(/^\/nowhere\.json cannot be read: ENOENT/)],
  });
});

test("--service compares whatever the version", async () => {
  expect((await run({ metadata: altered(`"v1"`, `"v9"`), service: "demo/v1" })).exitCode).toBe(0);
});

test("a byte order mark does no harm", async () => {
  expect((await run({ metadata: `\uFEFF${demo}` })).exitCode).toBe(0);
});

test("a spec with errors ends with 1 before anything is compared", async () => {
  const { exitCode, answers } = await run({ edits: [{ file: "enums.yaml", text: null }], json: true });
  expect(exitCode).toBe(1);
  expect(answers).toMatchObject([{ ok: false, diagnostics: [{ code: "unknown-enum" }, {}] }]);
});
