import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashText } from "../../../generator/disk/index.js";
import { writeOutput } from "../../../generator/write/index.js";
import type { WriteError } from "../../../generator/write/index.js";
import { commit, git, output, project, put, rendered, repository } from "./project.js";

const next = rendered({ "a.ts": "new\n" });
const edit = { "generated/a.ts": "edited\n" };

async function refused(root: string, last?: ReadonlyMap<string, string>): Promise<WriteError> {
  const before = output(root);
  const error = await writeOutput(root, next, last === undefined ? {} : { last }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "WriteError", failure: "refused" });
  expect(output(root)).toEqual(before);
  return error as WriteError;
}

async function accepted(root: string, last?: ReadonlyMap<string, string>): Promise<void> {
  await writeOutput(root, next, last === undefined ? {} : { last });
  expect(output(root)).toEqual({ "a.ts": "new\n" });
}

test("an edit is refused by name, with the ways out", async () => {
  const root = repository();
  put(root, { "generated/a.ts": "old\n" });
  commit(root);
  put(root, { ...edit, "generated/mine.ts": "mine\n" });
  const { message, files } = await refused(root, new Map([["a.ts", hashText("old\n")]]));
  expect(files).toEqual(["a.ts", "mine.ts"]);
  expect(message).toMatchInlineSnapshot(`
    "Nothing was written: generated/ holds work that this run would destroy.
      generated/a.ts was edited by hand
      generated/mine.ts was never written by generate
    Move the edits to spec/, templates/ or generator/ and generate again.
    Move files of your own out of generated/.
    Or run generate with --force: it saves these files aside, says where, and overwrites them."
  `);
});

test("the last output is no edit, with or without git", async () => {
  const root = project();
  put(root, { "generated/a.ts": "last\n", "generated/stale.ts": "stale\n" });
  const last = new Map([
    ["a.ts", hashText("last\n")],
    ["stale.ts", hashText("stale\n")],
  ]);
  await accepted(root, last);
});

test("what HEAD has is no edit, and goes when it is stale", async () => {
  const root = repository();
  put(root, { "generated/a.ts": "old\n", "generated/stale.ts": "stale\n" });
  commit(root);
  await accepted(root);
});

test("what HEAD has is no edit even where the index has something else", async () => {
  const root = repository();
  put(root, { "generated/a.ts": "old\n" });
  commit(root);
  put(root, { "generated/a.ts": "staged\n" });
  git(root, "add", "--all");
  put(root, { "generated/a.ts": "old\n" });
  await accepted(root);
});

test("what is in the index is no edit, before the first commit too", async () => {
  const root = repository();
  put(root, { "generated/a.ts": "staged\n", "generated/stale.ts": "stale\n" });
  git(root, "add", "--all");
  await accepted(root);
});

test("a stale file that was edited is refused", async () => {
  const root = repository();
  put(root, { "generated/stale.ts": "stale\n" });
  commit(root);
  put(root, { "generated/stale.ts": "edited\n" });
  expect((await refused(root)).message).toContain("generated/stale.ts was edited by hand");
});

test("the same bytes under another path do not vouch for a file", async () => {
  const root = repository();
  put(root, { "generated/other.ts": "edited\n", "generated/a.ts": "old\n" });
  commit(root);
  put(root, edit);
  expect((await refused(root)).files).toEqual(["a.ts"]);
});

test.each([
  ["without git", project],
  ["in a repository that has nothing of it", repository],
])("%s and without a last output nothing is called an edit: all is kept aside, and written", async (_, make) => {
  const root = make();
  put(root, { ...edit, "generated/stale.ts": "stale\n" });
  const { saved } = await writeOutput(root, next);
  expect(saved).toMatchObject({ unknown: true, files: ["a.ts", "stale.ts"] });
  expect(readFileSync(join(saved?.folder ?? "", "a.ts"), "utf8")).toBe("edited\n");
  expect(output(root)).toEqual({ "a.ts": "new\n" });
});

test("a repository that does not respond is no reason to call a file edited, and none to overwrite it", async () => {
  const root = repository();
  put(root, { ...edit, ".git/config": "[broken" });
  const { message } = await refused(root);
  expect(message).toContain(
    "1 file of generated/ differs, and git could not be asked whether somebody has edited them: ",
  );
  expect(message).not.toContain("by hand");
});

test("a checkout with other line ends is no edit", async () => {
  const root = repository();
  put(root, { "generated/a.ts": "old\n" });
  commit(root);
  put(root, { "generated/a.ts": "old\r\n" });
  await accepted(root);
  put(root, { "generated/a.ts": "new\r\n" });
  await accepted(root);
});

/** A merge of two branches that both changed a.ts; the other side is left in MERGE_HEAD. */
function merging(): string {
  const root = repository();
  put(root, { "generated/a.ts": "base\n" });
  commit(root);
  git(root, "checkout", "--quiet", "-b", "theirs");
  put(root, { "generated/a.ts": "theirs\n" });
  commit(root);
  git(root, "checkout", "--quiet", "main");
  put(root, { "generated/a.ts": "ours\n" });
  commit(root);
  expect(() => git(root, "merge", "theirs")).toThrow();
  return root;
}

test("conflict markers are overwritten, so that generating settles a merge", async () => {
  const root = merging();
  expect(readFileSync(join(root, "generated/a.ts"), "utf8")).toContain("<<<<<<< HEAD");
  await accepted(root);
});

test("during a merge the other side is no edit", async () => {
  const root = merging();
  git(root, "checkout", "--theirs", "generated/a.ts");
  git(root, "add", "--all");
  git(root, "update-index", "--force-remove", "generated/a.ts");
  expect(git(root, "ls-files", "generated")).toBe("");
  await accepted(root);
});

test("a file that only talks of markers is refused", async () => {
  const root = repository();
  put(root, { "generated/b.ts": "" });
  commit(root);
  put(root, { "generated/a.ts": "// ends in\n=======\n// and\n>>>>>>> x\n" });
  await refused(root);
});

test("a repository below which the project is a folder is asked for the project's own files", async () => {
  const top = repository();
  const root = join(top, "packages/sdk");
  put(root, { "generated/a.ts": "old\n" });
  commit(top);
  await accepted(root);
  put(root, edit);
  await refused(root);
});

test("names that git would quote are known", async () => {
  const root = repository();
  put(root, { 'generated/备份 "x".md': "old\n" });
  commit(root);
  await accepted(root);
});

test("force saves every edit under a number of its own, and overwrites", async () => {
  const root = project();
  put(root, { ...edit, "generated/deep/mine.ts": "mine\n" });
  const first = await writeOutput(root, next, { force: true });
  expect(output(root)).toEqual({ "a.ts": "new\n" });
  expect(first.saved?.files).toEqual(["a.ts", "deep/mine.ts"]);
  put(root, { "generated/a.ts": "edited again\n" });
  const second = await writeOutput(root, next, { force: true });
  const saved = join(root, "node_modules/.cache/cachesmith/saved");
  expect([first.saved?.folder, second.saved?.folder]).toEqual([join(saved, "1"), join(saved, "2")]);
  expect(readFileSync(join(saved, "1/a.ts"), "utf8")).toBe("edited\n");
  expect(readFileSync(join(saved, "1/deep/mine.ts"), "utf8")).toBe("mine\n");
  expect(readFileSync(join(saved, "2/a.ts"), "utf8")).toBe("edited again\n");
});

test("force without an edit saves nothing", async () => {
  const root = project();
  expect((await writeOutput(root, next, { force: true })).saved).toBeUndefined();
});
