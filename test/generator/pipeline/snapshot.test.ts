import { join } from "node:path";
import { expect, test } from "vitest";
import { walk } from "../../../generator/write/tree.js";
import { projectOf, rendered, repository } from "./project.js";

const folder = "test/generator/pipeline/snapshots/tc3";
const { files, faults } = await rendered(projectOf("tc3"));

// The reference and the OpenAPI document have snapshots of their own, the runtime is copied.
const shown = files.filter(({ path }) => /^(?:src\/depot\/|README\.md$|package\.json$)/.test(path));

test.each(shown.map(({ path, text }) => ({ path, text })))("$path", async ({ path, text }) => {
  await expect(text).toMatchFileSnapshot(join(repository, folder, `${path}.txt`));
});

test("no snapshot is left of what is no longer made", () => {
  const made = new Set(shown.map(({ path }) => `${path}.txt`));
  const left = walk(join(repository, folder)).filter(({ path }) => !made.has(path));
  expect(left).toEqual([]);
});

test("what the snapshots show compiles", () => {
  expect(faults).toEqual([]);
});

test("every file ends with one line break and has no other than its own", () => {
  const untidy = files.filter(({ text }) => !/[^\n]\n$/.test(text) || text.includes("\r"));
  expect(untidy.map(({ path }) => path)).toEqual([]);
});

test("every module opens with the folder that it came from", () => {
  const origin = "// Generated from spec/depot/2020-02-02. Do not edit.\n";
  const modules = shown.filter(({ path }) => /\.(?:ts|js)$/.test(path));
  expect(modules.filter(({ text }) => !text.startsWith(origin)).map(({ path }) => path)).toEqual([]);
});

test("no file names a date of today, a version of a tool or a folder of this machine", () => {
  const today = new Date().toISOString().slice(0, 10);
  const told = shown.filter(({ text }) =>
    [today, process.version, repository, process.cwd()].some((fact) => text.includes(fact)),
  );
  expect(told.map(({ path }) => path)).toEqual([]);
});
