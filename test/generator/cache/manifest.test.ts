import { existsSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashInputs } from "../../../generator/cache/inputs.js";
import {
  isOutputIntact,
  lastOutput,
  readManifest,
  recordFiles,
  standingRecord,
  writeManifest,
  type Manifest,
} from "../../../generator/cache/manifest.js";
import { cachePath } from "../../../generator/cache/store.js";
import { writeOutput } from "../../../generator/write/index.js";
import { project, put, rendered } from "../write/project.js";

const inputs = { "spec/b.yaml": "b", "spec/a/c.yaml": "c", "templates/x.hbs": "x", "package-lock.json": "{}" };

function hashOf(files: Readonly<Record<string, string>>, extra: readonly string[] = ["generator"]): string {
  const root = project();
  put(root, files);
  return hashInputs(root, extra).key;
}

test("the key is the same wherever the project lies and in whatever order its files were made", () => {
  const reversed = Object.fromEntries(Object.entries(inputs).reverse());
  expect(hashOf(reversed)).toBe(hashOf(inputs));
});

test.each([
  ["a changed spec", { ...inputs, "spec/b.yaml": "B" }],
  ["a new spec file", { ...inputs, "spec/c.yaml": "" }],
  [
    "a renamed spec file",
    { "spec/d.yaml": "b", "spec/a/c.yaml": "c", "templates/x.hbs": "x", "package-lock.json": "{}" },
  ],
  ["a text moved from one file to the next", { ...inputs, "spec/a/c.yaml": "", "spec/b.yaml": "cb" }],
  ["a changed template", { ...inputs, "templates/x.hbs": "X" }],
  ["a changed lock file", { ...inputs, "package-lock.json": "{ }" }],
])("%s changes the key", (_, changed) => {
  expect(hashOf(changed)).not.toBe(hashOf(inputs));
});

test("another generator changes the key, and only the key", () => {
  const root = project();
  put(root, inputs);
  const one = hashInputs(root, ["one"]);
  const two = hashInputs(root, ["two"]);
  expect(two).toEqual({ ...one, key: two.key });
  expect(two.key).not.toBe(one.key);
});

test("a folder that is a link itself counts as what it leads to; a link in it is refused, and never read", () => {
  const root = project();
  put(root, { ...inputs, "shared/d.yaml": "d", "lent/x.schema.json": "{}" });
  symlinkSync("../lent", join(root, "spec/schema"));
  const before = hashInputs(root, []).spec;
  put(root, { "lent/x.schema.json": "{ }" });
  const after = hashInputs(root, []).spec;
  expect(after).not.toBe(before);
  symlinkSync("../shared", join(root, "spec/linked"));
  const refused = hashInputs(root, []).spec;
  expect(refused).not.toBe(after);
  put(root, { "shared/d.yaml": "D" });
  expect(hashInputs(root, []).spec).toBe(refused);
});

test("an editor's lock beside a definition, a link to nowhere, changes no key", () => {
  const root = project();
  put(root, inputs);
  const before = hashInputs(root, []).key;
  symlinkSync("me@host.1:2", join(root, "spec/.#b.yaml"));
  symlinkSync("me@host.1:2", join(root, "templates/.#x.hbs"));
  put(root, { "spec/b.yaml~": "b", "spec/.b.yaml.swp": "" });
  expect(hashInputs(root, []).key).toBe(before);
});

/** A project whose manifest and output agree. */
async function generated(): Promise<{ root: string; manifest: Manifest }> {
  const root = project();
  const files = rendered({ "a.ts": "a\n", "deep/b.ts": "b\n" });
  await writeOutput(root, files);
  const manifest = { key: "k", outputs: recordFiles(root, files, (path) => `data of ${path}`) };
  expect(writeManifest(root, manifest)).toBe(true);
  return { root, manifest };
}

test("what was written is read again, and nothing else is left in the cache", async () => {
  const { root, manifest } = await generated();
  expect(readManifest(root)).toEqual(manifest);
  expect(readdirSync(cachePath(root))).toEqual(["manifest.json"]);
  expect([...lastOutput(manifest).keys()]).toEqual(["a.ts", "deep/b.ts"]);
  expect(lastOutput(undefined).size).toBe(0);
});

test.each([
  ["cut short", (text: string) => text.slice(0, -5)],
  ["empty", () => ""],
  ["of another format", (text: string) => text.replace('"format":1', '"format":0')],
  ["something else", () => '["x"]'],
  ["without a hash", (text: string) => text.replace("sha256", "md5")],
  ["without files", () => '{"format":1,"key":"k","outputs":null}'],
])("a manifest that is %s is as good as missing", async (_, spoil) => {
  const { root, manifest } = await generated();
  const text = JSON.stringify({ format: 1, key: "k", outputs: Object.fromEntries(manifest.outputs) });
  put(root, { "node_modules/.cache/cachesmith/manifest.json": text });
  expect(readManifest(root)).toEqual(manifest);
  put(root, { "node_modules/.cache/cachesmith/manifest.json": spoil(text) });
  expect(readManifest(root)).toBeUndefined();
});

test("no manifest is no manifest", () => {
  expect(readManifest(project())).toBeUndefined();
});

test("a cache that cannot be kept is no failure", () => {
  const root = project();
  put(root, { node_modules: "a file where the folder should be" });
  expect(writeManifest(root, { key: "k", outputs: new Map() })).toBe(false);
  expect(readManifest(root)).toBeUndefined();
});

test("an output that is as recorded is intact, whatever its times", async () => {
  const { root, manifest } = await generated();
  expect(isOutputIntact(root, manifest)).toBe(true);
  utimesSync(join(root, "generated/a.ts"), 1, 1);
  expect(isOutputIntact(root, manifest)).toBe(true);
});

test.each([
  [
    "missing",
    (file: string) => {
      rmSync(file);
    },
  ],
  [
    "longer",
    (file: string) => {
      writeFileSync(file, "a\nb\n");
    },
  ],
  [
    "as long but other",
    (file: string) => {
      writeFileSync(file, "x\n");
    },
  ],
  [
    "joined by a stranger",
    (file: string) => {
      writeFileSync(`${file}.orig`, "");
    },
  ],
])("an output with a file that is %s is not", async (_, spoil) => {
  const { root, manifest } = await generated();
  const file = join(root, "generated/a.ts");
  spoil(file);
  // The change may have come within one tick of the disk's clock, as nobody's would outside a test.
  if (existsSync(file)) utimesSync(file, 1, 1);
  expect(isOutputIntact(root, manifest)).toBe(false);
});

test("a file is kept while the same data would give it, and only as it was written", async () => {
  const { root, manifest } = await generated();
  const record = manifest.outputs.get("a.ts");
  expect(standingRecord(root, manifest, "a.ts", "data of a.ts")).toEqual(record);
  expect(standingRecord(root, manifest, "a.ts", "other data")).toBeUndefined();
  expect(standingRecord(root, manifest, "new.ts", "data of new.ts")).toBeUndefined();
  put(root, { "generated/a.ts": "x\n" });
  utimesSync(join(root, "generated/a.ts"), 1, 1);
  expect(standingRecord(root, manifest, "a.ts", "data of a.ts")).toBeUndefined();
  rmSync(join(root, "generated/deep"), { recursive: true });
  expect(standingRecord(root, manifest, "deep/b.ts", "data of deep/b.ts")).toBeUndefined();
});

test("a file that was only touched is kept, and its new time is recorded", async () => {
  const { root, manifest } = await generated();
  utimesSync(join(root, "generated/a.ts"), 1, 1);
  expect(standingRecord(root, manifest, "a.ts", "data of a.ts")?.mtimeMs).toBe(1000);
});

test("a write notes its hashes even when the run ends before the manifest is complete", async () => {
  const { root, manifest } = await generated();
  const files = rendered({ "a.ts": "A\n" });
  await writeOutput(root, files, { last: lastOutput(manifest) });
  const noted = readManifest(root);
  expect(noted?.key).toBe("");
  expect([...(noted?.outputs.keys() ?? [])]).toEqual(["a.ts"]);
  expect(noted && standingRecord(root, noted, "a.ts", "")).toBeUndefined();
  expect(noted && isOutputIntact(root, noted)).toBe(true);
});
