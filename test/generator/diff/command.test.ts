import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diff, diffRules, type DiffOptions } from "../../../generator/commands/diff.js";
import { sidesOf } from "../../../generator/commands/versions.js";
import type { Change } from "../../../generator/diff/change.js";
import { exportModel } from "../../../generator/model/export.js";
import { copyOf, edit, emptyFolder, modelOf, put } from "../pipeline/project.js";
import { commit, git, repositoryOf, session } from "../release/repository.js";
import { say } from "./row.js";

const depot = "spec/depot/2020-02-02";
let root: string;

beforeAll(async () => {
  root = await repositoryOf({ generated: false });
  git(root, "tag", "v1.2.3");
  edit(root, `${depot}/actions/shelf/ListBoxes.yaml`, "rateLimit: 20", "rateLimit: 10");
  edit(
    root,
    `${depot}/actions/shelf/ListBoxes.yaml`,
    "Limit: { type: integer,",
    "Limit: { type: integer, required: true,",
  );
  commit(root, "Second");
  edit(root, `${depot}/structures/Box.yaml`, "Id: { type: string,", "Id: { type: string, nullable: true,");
});

interface Answer {
  readonly ok: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly bump?: string;
  /** Absent when the comparison was refused. */
  readonly changes?: readonly Change[];
}

async function compare(first: string | undefined, second?: string, options: DiffOptions = {}) {
  const { terminal, said, complained, answers } = session();
  const code = await diff(root, [first, second], options, terminal);
  const answer = answers[0] as Answer | undefined; // what --json prints
  return { code, said, complained, answer, changes: answer?.changes?.map(say) };
}

const limit = "warning rate-limit-changed ListBoxes: 20 → 10";
const required = "breaking input-required ListBoxes.input.Limit: optional → required";
const nullable = "warning output-nullable Box.Id";

describe("two versions are compared", () => {
  test("a tag and the working tree", async () => {
    const { code, answer, changes } = await compare("v1.2.3");
    expect(changes).toEqual([required, limit, nullable]);
    expect(answer).toMatchObject({ ok: false, counts: { breaking: 1, warning: 2 }, bump: "major" });
    expect(code).toBe(1);
  });

  test("the last commit and the working tree, by default", async () => {
    expect(await compare(undefined)).toMatchObject({ code: 0, changes: [nullable] });
  });

  test("two revisions, with the working tree left as it is", async () => {
    const status = git(root, "status", "--porcelain");
    expect((await compare("v1.2.3..HEAD")).changes).toEqual([required, limit]);
    expect((await compare("HEAD", "v1.2.3")).changes).toEqual([
      "warning rate-limit-changed ListBoxes: 10 → 20",
      "additive input-optional ListBoxes.input.Limit: required → optional",
    ]);
    expect(git(root, "status", "--porcelain")).toBe(status);
  });

  test("places are lines of both versions", async () => {
    const { answer } = await compare("v1.2.3");
    expect(answer?.changes?.map(({ places }) => places)).toEqual([
      { before: `v1.2.3:${depot}/actions/shelf/ListBoxes.yaml:14`, after: `${depot}/actions/shelf/ListBoxes.yaml:14` },
      { before: `v1.2.3:${depot}/actions/shelf/ListBoxes.yaml:2`, after: `${depot}/actions/shelf/ListBoxes.yaml:2` },
      { before: `v1.2.3:${depot}/structures/Box.yaml:6`, after: `${depot}/structures/Box.yaml:6` },
    ]);
  });

  test("a folder and an exported model", async () => {
    const file = join(emptyFolder(), "model.json");
    writeFileSync(file, JSON.stringify(exportModel(await modelOf(root))));
    const copy = copyOf(root);
    edit(copy, `${depot}/actions/shelf/ListBoxes.yaml`, "rateLimit: 10", "rateLimit: 5");
    expect((await compare(file, copy)).changes).toEqual(["warning rate-limit-changed ListBoxes: 10 → 5"]);
  });

  test("releases of the vendor", async () => {
    const { code, said, changes } = await compare("2..3");
    expect(changes).toEqual([
      "deprecation input-deprecated ListBoxes.input.Owner: → use OwnerIds instead. Names one owner only",
      "deprecation output-deprecated Box.Colour: → use Color instead. Misspelt",
      "text release-recorded release 3: → 2022-01-01",
    ]);
    expect(said[0]).toMatch(/^Presence and deprecation only/u);
    expect(said.at(-1)).toMatch(/release 2 → release 3: 2 deprecations, 1 change of words\./u);
    expect(code).toBe(0);
  });

  test("an old revision that lacks a schema and a rule of today", async () => {
    const copy = copyOf(root);
    put(copy, `${depot}/notes/old.yaml`, "a: 1\n");
    commit(copy, "Third");
    const { terminal, answers } = session();
    expect(await diff(copy, ["HEAD", "v1.2.3"], {}, terminal)).toBe(0);
    expect((answers[0] as Answer | undefined)?.ok).toBe(true); // what --json prints
  });
});

describe("the exit code follows --fail-on", () => {
  test.each([
    ["breaking", "HEAD", 0],
    ["warning", "HEAD", 1],
    ["never", "v1.2.3", 0],
    ["text", "v1.2.3", 1],
    ["nonsense", "HEAD", 2],
  ])("%s, since %s: %i", async (failOn, since, code) => {
    expect((await compare(since, undefined, { failOn })).code).toBe(code);
  });
});

describe("what cannot be compared is refused with a sentence", () => {
  test.each([
    ["nowhere", 'There is no git revision, folder, model file or release "nowhere".'],
    ["--output=/tmp/x", 'There is no git revision, folder, model file or release "--output=/tmp/x".'],
    ["9", "No service has a release 9. depot/2020-02-02 has 1 to 3."],
  ])("%s", async (side, message) => {
    expect(await compare(side)).toMatchObject({ code: 2, complained: [message] });
  });

  test.each([
    ["not JSON", "{", "is not JSON"],
    ["of another format", '{ "cachesmith": 2, "services": [] }', "has version 2 of the format; this program reads 1"],
    [
      "cut short",
      '{ "cachesmith": 1, "services": [{ "id": "a/1", "structures": [], "actions": [{ "name": "Do" }] }] }',
      "has services without id, or actions or structures without members",
    ],
  ])("a file that is %s", async (_, text, problem) => {
    const file = join(emptyFolder(), "model.json");
    writeFileSync(file, text);
    expect((await compare(file)).complained).toEqual([`${file} ${problem}.`]);
  });

  test("a file that is no model", async () => {
    const file = join(emptyFolder(), "model.json");
    writeFileSync(file, "{}");
    expect((await compare(file)).complained).toEqual([
      `${file} is no exported model; \`cachesmith export\` prints one.`,
    ]);
  });

  test("a service that neither side has", async () => {
    expect((await compare("HEAD", ".", { service: "depot/2020" })).complained).toEqual([
      'There is no service "depot/2020". Did you mean "depot/2020-02-02"? Services: depot/2020-02-02.',
    ]);
  });
});

test("an override of the project counts, and must name a rule", async () => {
  const copy = copyOf(root);
  const text = (rule: string): string =>
    `# yaml-language-server: $schema=schema/rules.schema.json\noverrides:\n  - { rule: ${rule}, class: additive, at: Box.Id, because: It was always null. }\n`;
  put(copy, "spec/change-rules.yaml", text("output-nullable"));
  const { terminal, answers } = session();
  expect(await diff(copy, ["HEAD", undefined], { failOn: "warning" }, terminal)).toBe(0);
  expect((answers[0] as Answer | undefined)?.changes?.map(say)).toEqual(["additive output-nullable Box.Id"]); // what --json prints
  put(copy, "spec/change-rules.yaml", text("output-nulable"));
  const second = session();
  expect(await diff(copy, ["HEAD", undefined], {}, second.terminal)).toBe(1);
  expect(second.complained[0]).toContain("spec/change-rules.yaml:3");
});

test.each([
  [["87..88"], ["87", "88"]],
  [["v1.."], ["v1", "."]],
  [
    ["v1", "v2"],
    ["v1", "v2"],
  ],
  [["../other"], ["../other", "."]],
  [["main..feature/x"], ["main", "feature/x"]],
] as const)("%j means %j", ([first, second], sides) => {
  expect(sidesOf(first, second)).toEqual(sides);
});

test("the rules are printed, and answered as JSON", () => {
  const { terminal, said, answers } = session();
  expect(diffRules(terminal)).toBe(0);
  expect(said[0]).toContain("| `input-required` |");
  expect(answers[0]).toMatchObject({ rules: { "input-required": { class: "breaking" } } });
});
