import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { release, type ReleaseOptions } from "../../../generator/commands/release.js";
import { lostAddresses, presentAddresses } from "../../../generator/release/addresses.js";
import { copyOf, edit, put } from "../pipeline/project.js";
import { commit, git, repositoryOf, session } from "./repository.js";

const depot = "spec/depot/2020-02-02";
const date = "2026-01-02";
let origin: string;

beforeAll(async () => {
  origin = await repositoryOf();
});

async function run(root: string, options: ReleaseOptions = {}) {
  const { terminal, said, complained, answers } = session();
  const code = await release(root, { date, test: false, ...options }, terminal);
  return { code, said: said.join("\n"), complained: complained.join("\n"), answer: answers.at(-1) };
}

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

describe("a release", () => {
  test("the first: recorded, committed, tagged, with a changelog in the package", async () => {
    const root = copyOf(origin);
    const { code, said } = await run(root);
    expect(said).toContain(
      "Version 1.2.3\n  No version is tagged yet: the first one is what spec/package.yaml states.",
    );
    expect(code).toBe(0);
    expect(git(root, "status", "--porcelain")).toBe("");
    expect(git(root, "describe", "--tags")).toBe("v1.2.3");
    expect(git(root, "log", "-1", "--format=%s%n%b")).toBe("Release 1.2.3\nThe first release: Depot 2020-02-02.");
    expect(read(root, "spec/releases/1.2.3.yaml")).toBe(`# yaml-language-server: $schema=../schema/release.schema.json
version: "1.2.3"
date: "2026-01-02"
summary: "The first release: Depot 2020-02-02."
reasons:
  - "No version is tagged yet: the first one is what spec/package.yaml states."
`);
    expect(read(root, "generated/CHANGELOG.md")).toContain(
      "## 1.2.3 (2026-01-02)\n\nThe first release: Depot 2020-02-02.\n",
    );
    expect(JSON.parse(read(root, "generated/package.json"))).toMatchObject({
      version: "1.2.3",
      files: ["dist", "CHANGELOG.md"],
    });
  });

  test("the next: its version, its changelog by action, with release, date, link and what to do", async () => {
    const root = copyOf(origin);
    git(root, "tag", "v1.2.3");
    put(root, `${depot}/changelog/004.yaml`, changelog);
    edit(
      root,
      `${depot}/actions/shelf/ListBoxes.yaml`,
      "OwnerIds:",
      "Shelf: { type: string, description: Keeps boxes of this shelf. }\n  OwnerIds:",
    );
    edit(root, `${depot}/structures/Box.yaml`, "Id: { type: string,", "Id: { type: string, nullable: true,");
    commit(root, "Release 4 of the vendor");
    const { code, complained } = await run(root);
    expect(complained).toBe("");
    expect(code).toBe(0);
    expect(read(root, "spec/package.yaml")).toMatch(/^version: 1\.3\.0$/mu);
    expect(git(root, "describe", "--tags")).toBe("v1.3.0");
    expect(git(root, "show", "--stat", "--format=", "HEAD")).toContain("generated/CHANGELOG.md");
    await expect(read(root, "generated/CHANGELOG.md")).toMatchFileSnapshot("changelog.md");
  });

  test("a dry run writes nothing, and looks at a tree that is not clean", async () => {
    const root = copyOf(origin);
    git(root, "tag", "v1.2.3");
    edit(root, `${depot}/actions/shelf/ListBoxes.yaml`, "rateLimit: 20", "rateLimit: 10");
    const status = git(root, "status", "--porcelain");
    const { code, said, answer } = await run(root, { dryRun: true });
    expect(code).toBe(0);
    expect(said).toContain("Version 1.3.0\n  minor for 1 change by rate-limit-changed.");
    expect(said).toContain("Would write spec/releases/1.3.0.yaml");
    expect(said).toContain("It would refuse now: The tree has changes that are not committed: ");
    expect(answer).toMatchObject({
      ok: false,
      dryRun: true,
      version: "1.3.0",
      dirty: [`${depot}/actions/shelf/ListBoxes.yaml`],
    });
    expect(git(root, "status", "--porcelain")).toBe(status);
    expect(git(root, "tag")).toBe("v1.2.3");
  });

  test("promises the addresses of the reference, and tells which of an earlier promise it breaks", async () => {
    const root = copyOf(origin);
    await run(root);
    const promised = read(root, "spec/releases/addresses.txt");
    expect(promised).toContain("\ndepot/actions/MoveBox: input-");
    expect(git(root, "status", "--porcelain")).toBe("");
    put(root, "generated/docs/depot/actions/MoveBox.md", '```md\n<a id="input-BoxId"></a>\n```\n');
    rmSync(join(root, "generated/docs/depot/errata.md"), { force: true });
    const { said, answer } = await run(root, { dryRun: true });
    const lost = lostAddresses(promised, presentAddresses(root));
    expect(lost).toEqual(expect.arrayContaining([expect.stringMatching(/^depot\/actions\/MoveBox#input-\w+$/)]));
    expect(said).toContain(
      `The reference loses these addresses, and links from outside to them break:\n${lost.map((one) => `  ${one}`).join("\n")}`,
    );
    expect(answer).toMatchObject({ lostAddresses: lost });
  });

  test("nothing to release", async () => {
    const root = copyOf(origin);
    git(root, "tag", "v1.2.3");
    expect(await run(root)).toMatchObject({
      code: 0,
      said: "Nothing changed since v1.2.3: there is nothing to release.",
    });
  });
});

describe("a release is refused", () => {
  test("with work that is not committed", async () => {
    const root = copyOf(origin);
    put(root, "notes.txt", "mine");
    const { code, complained } = await run(root);
    expect(code).toBe(3);
    expect(complained).toContain("The tree has changes that are not committed: notes.txt.");
    expect(git(root, "tag")).toBe("");
  });

  test("outside of a repository", async () => {
    const root = copyOf(origin);
    rmSync(join(root, ".git"), { recursive: true });
    expect((await run(root)).complained).toContain("A release needs a git repository");
  });

  test("with definitions that have errors", async () => {
    const root = copyOf(origin);
    edit(root, `${depot}/actions/shelf/ListBoxes.yaml`, "effect: read", "effect: reads");
    commit(root, "Broken");
    expect((await run(root)).code).toBe(1);
    expect(git(root, "tag")).toBe("");
  });
});

test("a release whose checks fail leaves everything as it was", async () => {
  const root = copyOf(origin);
  put(root, "package.json", `{ "scripts": { "test": "node -e 'process.exit(1)'" } }\n`);
  commit(root, "Tests that fail");
  const head = git(root, "rev-parse", "HEAD");
  const { code, complained } = await run(root, { test: true });
  expect(code).toBe(1);
  expect(complained).toContain("npm test failed.\nEverything is as it was before.");
  expect(git(root, "rev-parse", "HEAD")).toBe(head);
  expect(git(root, "status", "--porcelain")).toBe("");
  expect(git(root, "tag")).toBe("");
  expect(existsSync(join(root, "spec/releases/1.2.3.yaml"))).toBe(false);
});

const changelog = `# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 4
published: 2026-01-01T10:00:00+08:00
changes:
  - { add: input, of: ListBoxes, names: [Shelf] }
  - { deprecate: input, of: ListBoxes, names: [Prefix], replacedBy: Shelf, reason: Boxes are kept by shelf now. }
`;
