import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachePath } from "../../../generator/cache/index.js";
import { stageSources } from "../../../generator/compile/sources.js";
import { compile, printFaults, typeCheck } from "../../../generator/compile/index.js";
import { project, rendered } from "../write/project.js";
import type { Texts } from "../write/project.js";

const good: Texts = {
  "package.json": '{ "type": "module", "imports": { "#platform": "./dist/runtime/platform/node.js" } }',
  "README.md": "# not staged",
  "src/index.ts": 'import { platform } from "#platform";\nexport const name: string = platform.name;\n',
  "src/load.ts": 'export const load = () => import("./validators/x.js");\n',
  "src/validators/x.js": "export const x = anything;\n",
  "src/validators/x.d.ts": "export declare const x: number;\n",
  "src/runtime/platform/node.ts":
    'import { hostname } from "node:os";\nexport const platform: { readonly name: string } = { name: hostname() };\n',
};

function faultsOf(texts: Texts) {
  return compile(project(), rendered({ ...good, ...texts }));
}

test("files that fit have no faults, and leave nothing behind", async () => {
  const root = project();
  expect(await compile(root, rendered(good))).toEqual([]);
  expect(readdirSync(cachePath(root))).toEqual([]);
  expect(existsSync(join(root, "generated"))).toBe(false);
});

test("what an interrupted run has left is swept away, what a living one uses is not", async () => {
  const root = project();
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const dead = cachePath(root, `compile-${String(pid)}-x`);
  const alive = cachePath(root, `compile-${String(process.ppid)}-x`);
  for (const folder of [dead, alive]) mkdirSync(folder, { recursive: true });
  await compile(root, rendered(good));
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
});

test("what is kept is brought up to date: changed, new and removed files, and faults that stay", async () => {
  const root = project();
  const keep = async (texts: Texts) => {
    const faults = await compile(root, rendered({ ...good, ...texts }), { keep: true });
    expect(readdirSync(cachePath(root))).toEqual(["compile"]);
    return faults.map(({ file, line }) => `${file}:${String(line)}`);
  };
  expect(await keep({})).toEqual([]);
  const broken: Texts = { "src/new.ts": '\nexport const a: number = "";\n' };
  expect(await keep(broken)).toEqual(["src/new.ts:2"]);
  expect(await keep(broken)).toEqual(["src/new.ts:2"]);
  expect(await keep({ "src/index.ts": 'export * from "./new.js";\n' })).toEqual(["src/index.ts:1"]);
  writeFileSync(cachePath(root, "compile/src/index.ts"), "edited by hand");
  expect(await keep({})).toEqual([]);
});

test("notes of the compiler that were cut short are none", async () => {
  const root = project();
  await compile(root, rendered(good), { keep: true });
  writeFileSync(cachePath(root, "compile/notes.tsbuildinfo"), '{"fileNames":[');
  expect(await compile(root, rendered(good), { keep: true })).toEqual([]);
});

test("a fault has its file, line, column and code, wherever it lies", async () => {
  const faults = await faultsOf({
    "src/index.ts": 'import { a } from "./deep/a.js";\n\n  export const b: string = a;\n',
    "src/deep/a.ts": "export const a = 1;\nexport const c: string = 2;\n",
  });
  expect(faults).toEqual([
    {
      file: "src/deep/a.ts",
      line: 2,
      column: 14,
      message: "TS2322: Type 'number' is not assignable to type 'string'.",
    },
    { file: "src/index.ts", line: 3, column: 16, message: "TS2322: Type 'number' is not assignable to type 'string'." },
  ]);
});

test("a message of several lines stays together", async () => {
  const faults = await faultsOf({
    "src/a.ts": "export const a: { b: { c: string } } = { b: { c: 1 as number } as { c: number } };\n",
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.message).toMatch(/^TS2322: .*(\n {4}\S.*)+$/);
});

test.each([
  ["an import without a file", { "src/a.ts": 'export * from "./nowhere.js";\n' }, "TS2307"],
  [
    "a validator without types",
    { "src/a.ts": 'export * from "./v.js";\n', "src/v.js": "export const v = 1;\n" },
    "TS2307",
  ],
  [
    "an optional member that is set to undefined",
    { "src/a.ts": "export const a: { b?: string } = { b: undefined };\n" },
    "TS2375",
  ],
  ["an index that is taken for sure", { "src/a.ts": "export const a = (b: string[]): string => b[0];\n" }, "TS2322"],
  [
    "a type that is imported as a value",
    {
      "src/a.ts": 'import { B } from "./b.js";\nexport const a = (b: B) => b;\n',
      "src/b.ts": "export type B = string;\n",
    },
    "TS1484",
  ],
  ["an enum", { "src/a.ts": "export enum A {}\n" }, "TS1294"],
  ["the DOM", { "src/a.ts": "export const a = document;\n" }, "TS2584"],
  ["a parameter without a type", { "src/a.ts": "export const a = (b) => b;\n" }, "TS7006"],
])("%s is a fault", async (_, texts: Texts, code) => {
  expect((await faultsOf(texts)).map(({ message }) => message.slice(0, 6))).toEqual([code]);
});

test("a folder without sources is a fault without a place", async () => {
  const root = project();
  const folder = stageSources(root, rendered({ "package.json": "{}" }));
  const faults = await typeCheck(root, folder);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: "", message: expect.stringContaining("TS18003") as unknown });
});

test("the message tells whose bug it is, and leads to the hand-written file", () => {
  const message = "TS2322: Type 'number' is not assignable to type 'string'.";
  expect(
    printFaults([
      { file: "src/index.ts", line: 3, column: 7, message },
      { file: "src/runtime/call.ts", line: 12, column: 1, message },
      { file: "", line: 1, column: 1, message: "TS18003: No inputs were found." },
    ]),
  ).toMatchInlineSnapshot(`
    "Nothing was written: the rendered package has 3 type errors.
      generated/src/index.ts:3:7 TS2322: Type 'number' is not assignable to type 'string'.
      templates/runtime/call.ts:12:1 TS2322: Type 'number' is not assignable to type 'string'.
      TS18003: No inputs were found.
    Your YAML passed every check, so this is a bug of the generator or of a file in templates/: mend it there."
  `);
});
