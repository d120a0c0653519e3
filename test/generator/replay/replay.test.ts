import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importChangelog } from "../../../generator/commands/changelog.js";
import { validate } from "../../../generator/commands/validate.js";
import { loadSpec } from "../../../generator/load/index.js";
import type { ServiceSpec, Spec } from "../../../generator/load/spec.js";
import { emptyFolder, repository } from "../pipeline/project.js";
import { quietTerminal } from "./terminal.js";
import { examplesOf, metadataOf, publicationsOf, textOf, type Publication } from "./vendor.js";
import { rewind } from "./rewind.js";

const id = "tencent-redis/2018-04-12";
const start = 87;
const sheets = "test/fixtures/replay/sheets";
const scratch = mkdtempSync(join(tmpdir(), "cachesmith-replay-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const serviceOf = ({ services }: Spec): ServiceSpec => {
  const found = services.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no service ${id}.`);
  return found;
};

const today = serviceOf((await loadSpec(repository)).spec);
const publications = publicationsOf(today, start);

/** A copy of the project as it was at release 87, with nothing but its definitions. */
async function past(): Promise<string> {
  const root = emptyFolder();
  cpSync(join(repository, "spec"), join(root, "spec"), { recursive: true });
  await rewind(root, id, start);
  return root;
}

/** Takes one publication in with the command, its text, two editions of metadata, and the sentences of its sheet. */
async function take(root: string, publication: Publication): Promise<string[]> {
  const { title, release, day, order } = publication;
  const write = (name: string, text: string): string => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const known = existsSync(join(sheets, `${title.padStart(3, "0")}.yaml`));
  if (known) cpSync(join(sheets, `${title.padStart(3, "0")}.yaml`), join(scratch, "sheet.yaml"));
  const { terminal, said } = quietTerminal();
  const code = await importChangelog(
    root,
    {
      ...(release !== undefined && { text: write("releases.txt", textOf(today, start)), until: String(release) }),
      from: write("before.json", metadataOf(today, order - 1)),
      upstream: write("after.json", metadataOf(today, order)),
      examples: write("examples.json", examplesOf(today)),
      date: day,
      ...(known && { sheet: join(scratch, "sheet.yaml") }),
    },
    terminal,
  );
  return code === 0 ? [] : [`${title} was refused:`, ...said];
}

test("at release 87 the definitions are whole", async () => {
  const root = await past();
  const { terminal, said } = quietTerminal();
  expect({ code: await validate(root, terminal), said }).toMatchObject({ code: 0 });
});

test("each publication is taken in, and what comes out are the definitions of today", async () => {
  const root = await past();
  for (const publication of publications) expect(await take(root, publication)).toEqual([]);
  const { terminal, said } = quietTerminal();
  expect({ code: await validate(root, terminal), said: said.filter((line) => /error/u.test(line)) }).toEqual({
    code: 0,
    said: [],
  });
  const replayed = serviceOf((await loadSpec(root)).spec);
  const members = ({ actions, structures }: ServiceSpec): unknown => [
    ...actions.map(({ data, file }) => [file, data]),
    ...structures.map(({ data, file }) => [file, data]),
  ];
  expect(members(replayed)).toEqual(members(today));
  const releases = ({ changelog }: ServiceSpec): unknown => changelog.map(({ file, data }) => [file, data]);
  expect(releases(replayed)).toEqual(releases(today));
}, 240_000);
