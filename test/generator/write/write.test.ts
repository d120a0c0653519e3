import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeOutput } from "../../../generator/write/index.js";
import { output, project, put, rendered } from "./project.js";

const old = { "package.json": "{}\n", "src/a.ts": "a\n", "src/deep/b.ts": "b\n", "docs/c.md": "c\n" };

async function written(): Promise<string> {
  const root = project();
  await writeOutput(root, rendered(old));
  return root;
}

test("an empty project gets every file", async () => {
  const root = project();
  const report = await writeOutput(root, rendered(old));
  expect(output(root)).toEqual(old);
  expect(report).toEqual({
    created: ["docs/c.md", "package.json", "src/a.ts", "src/deep/b.ts"],
    updated: [],
    removed: [],
    unchanged: [],
    saved: undefined,
  });
});

test("the same output again changes nothing, and takes no step", async () => {
  const root = await written();
  const steps: string[] = [];
  const report = await writeOutput(root, rendered(old), { step: (what) => steps.push(what) });
  expect(report.unchanged).toHaveLength(4);
  expect(steps).toEqual([]);
});

test("changed, new and stale files are told apart; what is unchanged keeps its mtime; empty folders go", async () => {
  const root = await written();
  const kept = join(root, "generated/src/a.ts");
  utimesSync(kept, 1000, 1000);
  const last = new Map([
    ["docs/c.md", hash.c],
    ["src/deep/b.ts", hash.b],
  ]);
  const next = { "package.json": "{}\n", "src/a.ts": "a\n", "docs/c.md": "C\n", "docs/d.md": "d\n" };
  const report = await writeOutput(root, rendered(next), { last });
  expect(report).toEqual({
    created: ["docs/d.md"],
    updated: ["docs/c.md"],
    removed: ["src/deep/b.ts"],
    unchanged: ["package.json", "src/a.ts"],
    saved: undefined,
  });
  expect(output(root)).toEqual(next);
  expect(statSync(kept).mtimeMs).toBe(1_000_000);
  expect(existsSync(join(root, "generated/src/deep"))).toBe(false);
});

test("what is there without having been rendered is neither stale nor touched, but bars another path of its name", async () => {
  const root = await written();
  const standing = ["docs/c.md", "src/deep/b.ts"];
  const next = { "package.json": "{}\n", "src/a.ts": "A\n" };
  const report = await writeOutput(root, rendered(next), { standing, force: true });
  expect(report.unchanged).toEqual(["docs/c.md", "package.json", "src/deep/b.ts"]);
  expect(output(root)).toEqual({ ...old, ...next });
  const twin = writeOutput(root, rendered({ ...next, "docs/C.md": "C\n" }), { standing });
  await expect(twin).rejects.toThrow('"docs/c.md" differs from docs/C.md only in case');
});

test("what is built, installed or packed is left alone, and is no hand edit", async () => {
  const root = await written();
  const beside = { "dist/x.js": "x", "node_modules/p/y.js": "y", "sdk-1.0.0.tgz": "z", "src/.DS_Store": "m" };
  put(join(root, "generated"), beside);
  await writeOutput(root, rendered(old));
  expect(output(root)).toEqual({ ...old, ...beside });
});

test("a run that renders one service leaves the files of the others", async () => {
  const root = await written();
  const report = await writeOutput(root, rendered({ "src/a.ts": "a\n" }), { owns: (path) => path.startsWith("src/a") });
  expect(report.removed).toEqual([]);
  expect(output(root)).toEqual(old);
});

test.each([
  ["../evil.ts", "does not stay in generated/"],
  ["src/../../evil.ts", "does not stay in generated/"],
  ["/etc/evil.ts", "is absolute"],
  ["C:/evil.ts", "holds a character"],
  ["src\\evil.ts", "holds a character"],
  ["src//evil.ts", "does not stay in generated/"],
  ["dist/evil.js", "leaves alone"],
  [".staging-1/evil.ts", "leaves alone"],
  ["Src/A.ts", "differs from src/a.ts only in case"],
  ["src/a.ts", "is emitted twice"],
  ["src/a.ts/b.ts", "lies in src/a.ts, which is a file"],
])("the path %s is refused, and nothing is written", async (path, reason) => {
  const root = project();
  const files = [...rendered({ "src/a.ts": "a\n" }), { path, text: "" }];
  await expect(writeOutput(root, files)).rejects.toThrow(reason);
  expect(output(root)).toEqual({});
});

test("a name that changes its case is removed before it comes back, as a case-blind disk needs", async () => {
  const root = await written();
  const steps: string[] = [];
  const rest = Object.fromEntries(Object.entries(old).filter(([path]) => path !== "src/a.ts"));
  const last = new Map([["src/a.ts", hash.a]]);
  await writeOutput(root, rendered({ ...rest, "src/A.ts": "a\n" }), { last, step: (what) => steps.push(what) });
  const place = `place ${join(root, "generated/src/A.ts")}`;
  expect(steps.filter((what) => what === "remove src/a.ts" || what === place)).toEqual(["remove src/a.ts", place]);
  expect(output(root)).toEqual({ ...rest, "src/A.ts": "a\n" });
});

test("a file makes way for a folder of its name, and the other way round", async () => {
  const root = project();
  await writeOutput(root, rendered({ a: "1", "b/c": "2" }));
  const last = new Map([
    ["a", hash.one],
    ["b/c", hash.two],
  ]);
  await writeOutput(root, rendered({ "a/x": "3", b: "4" }), { last });
  expect(output(root)).toEqual({ "a/x": "3", b: "4" });
});

test("a folder that is a link is not followed out of generated/", async () => {
  const root = project();
  put(root, { "elsewhere/a.ts": "mine" });
  mkdirSync(join(root, "generated"));
  symlinkSync("../elsewhere", join(root, "generated/src"));
  const last = new Map([["a.ts", hash.one]]);
  const writing = writeOutput(root, rendered(old), { last });
  await expect(writing).rejects.toThrow("generated/src was never written by generate");
  await writeOutput(root, rendered(old), { last, force: true });
  expect(readFileSync(join(root, "elsewhere/a.ts"), "utf8")).toBe("mine");
  expect(output(root)).toEqual(old);
});

test("a failure while texts are staged leaves generated/ as it was", async () => {
  const root = await written();
  const full = (what: string) => {
    if (what === "stage new.ts") throw new Error("disk full");
  };
  await expect(writeOutput(root, rendered({ ...old, "new.ts": "n" }), { step: full })).rejects.toThrow("disk full");
  expect(output(root)).toEqual(old);
});

/** SHA-256 of the texts above, computed by sha256sum. */
const hash = {
  a: "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
  b: "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f",
  c: "a3a5e715f0cc574a73c3f9bebb6bc24f32ffd5b67b387244c2c909da779a1478",
  one: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
  two: "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
};
