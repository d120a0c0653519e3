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
const end = 90;
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
const last = publications.findIndex(({ release }) => release === end);

/** A copy of the project as it was at a release, with nothing but its definitions. */
async function past(release: number): Promise<string> {
  const root = emptyFolder();
  cpSync(join(repository, "spec"), join(root, "spec"), { recursive: true });
  await rewind(root, id, release);
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

/** File and code of each error: what is taken back leaves value sets and waits behind that nothing names any more. */
async function faultsOf(root: string): Promise<string[]> {
  const { terminal, said } = quietTerminal();
  await validate(root, {}, terminal);
  return [...said.join("\n").matchAll(/(\S+?):[\d:]+ error ([\w-]+)$/gmu)].map(([, file, code]) => `${file} ${code}`);
}

test("each publication is taken in, and leaves no error that the definitions of today, taken back to the last one, lack", async () => {
  const root = await past(start);
  expect(last).toBeGreaterThan(0);
  for (const publication of publications.slice(0, last + 1)) expect(await take(root, publication)).toEqual([]);
  const [replayed, wanted] = [root, await past(end)];
  expect(await faultsOf(replayed)).toEqual(await faultsOf(wanted));
}, 240_000);
