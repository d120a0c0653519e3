import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { walk } from "../../../generator/disk/index.js";
import { projectOf, rendered, repository, type Fixture } from "./project.js";

const fixtures: readonly Fixture[] = ["tc3", "rest", "qcloud"];
const renderings = await Promise.all(
  fixtures.map(async (fixture) => ({ fixture, ...(await rendered(projectOf(fixture))) })),
);

// Runtime, mock and program are copied; the reference and the OpenAPI document have snapshots of their own, some pages of REST aside.
const isShown = (path: string): boolean =>
  /^(?:src\/(?!mock\/|program\/|runtime\/)[^/]+\/|README\.md$|package\.json$)/.test(path) ||
  /^docs\/.*\/(?:migration|ListCrates|DeleteCrate|SealCrate|CrateSize)\.md$/.test(path);

describe.each(renderings)("$fixture", ({ fixture, files, faults }) => {
  const folder = `test/generator/pipeline/snapshots/${fixture}`;
  const shown = files.filter(({ path }) => isShown(path));

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
    const modules = shown.filter(({ path }) => /\.(?:ts|js)$/.test(path));
    const opening = /^\/\/ Generated from spec\/[\w-]+\/[\w-]+\. Do not edit\.\n/;
    expect(modules.filter(({ text }) => !opening.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("no file names a date of today, a version of a tool or a folder of this machine", () => {
    const today = new Date().toISOString().slice(0, 10);
    const told = shown.filter(({ text }) =>
      [today, process.version, repository, process.cwd()].some((fact) => text.includes(fact)),
    );
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});
