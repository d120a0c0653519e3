import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../../generator/check/index.js";
import { loadSpec } from "../../../generator/load/index.js";
import type { Memory } from "../../../generator/load/memory.js";
import { openMemory } from "../../../generator/cache/memory.js";
import { cachePath } from "../../../generator/cache/store.js";
import { replay } from "../../../generator/timeline/index.js";
import { diagnose, edited } from "../check/project.js";
import { rows } from "../check/rows/index.js";
import { project } from "../write/project.js";

/** Runs something as the next run of the generator would, with what the last one remembered. */
async function remembering<Result>(
  root: string,
  run: (memory: Memory) => Promise<Result>,
  generator = "one",
): Promise<Result> {
  const memory = openMemory(root, generator);
  const result = await run(memory);
  memory.save();
  return result;
}

test("the real spec is the same remembered as parsed, data and places", async () => {
  const root = project();
  const told = async (memory?: Memory) => {
    const { spec, diagnostics } = await loadSpec(".", { memory });
    const files = spec.services.flatMap(({ actions, structures, changelog }) => [
      ...actions,
      ...structures,
      ...changelog,
    ]);
    const places = files.map((file) => [file.place([]), file.placeOfKey(Object.keys(file.data).slice(-1))]);
    const found = [...check(spec, memory), ...spec.services.flatMap((service) => replay(service).diagnostics)];
    return { data: files.map(({ data }) => data), places, diagnostics, found };
  };
  const parsed = await told();
  await remembering(root, told);
  expect(await remembering(root, told)).toEqual(parsed);
});

describe.each(["schema", "walks", "changelog"])("a memory changes no finding of the %s", (family) => {
  test.each((rows[family] ?? []).map(({ code, says, edits }) => ({ code, says, edits })))(
    "$code: $says",
    async ({ edits }) => {
      const root = project();
      const found = await diagnose(edited(edits));
      await remembering(root, (memory) => diagnose(edited([]), memory));
      expect(await remembering(root, (memory) => diagnose(edited(edits), memory))).toEqual(found);
      expect(await remembering(root, (memory) => diagnose(edited(edits), memory))).toEqual(found);
    },
  );
});

describe("a memory", () => {
  const text = "a: 1\n";
  const known = (root: string, generator = "one"): unknown => openMemory(root, generator).recall(text)?.data;
  const learn = (root: string, data: unknown): void => {
    const memory = openMemory(root, "one");
    memory.keep(text, data);
    memory.keepOffsets(text, ["a"], { key: 0, value: 3 });
    memory.keepSatisfied(text, "schema");
    memory.save();
  };

  test("is that of its own generator, and of whole files", () => {
    const root = project();
    learn(root, { a: 1 });
    expect(known(root)).toEqual({ a: 1 });
    expect(known(root, "two")).toBeUndefined();
    const file = cachePath(root, "spec.json");
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -9));
    expect(known(root)).toBeUndefined();
  });

  test("knows places and schemas of texts that were recalled, of no others", () => {
    const root = project();
    learn(root, { a: 1 });
    const memory = openMemory(root, "one");
    expect(memory.satisfies(text, "schema")).toBe(false);
    memory.recall(text);
    expect(memory.satisfies(text, "schema")).toBe(true);
    expect(memory.satisfies(text, "another")).toBe(false);
    expect(memory.offsetsAt(text, ["a"])).toEqual({ key: 0, value: 3 });
    expect(memory.offsetsAt(text, ["b"])).toBeUndefined();
  });

  test.each([Infinity, NaN, -0])("leaves a text with %s to the parser: JSON has no such number", (number) => {
    const root = project();
    learn(root, { list: [1, { deep: number }] });
    expect(known(root)).toBeUndefined();
  });

  test("forgets what a run had no use for", () => {
    const root = project();
    learn(root, { a: 1 });
    const memory = openMemory(root, "one");
    memory.keep("b: 2\n", { b: 2 });
    memory.save();
    expect(known(root)).toBeUndefined();
  });
});
