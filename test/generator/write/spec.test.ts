import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { recoverSpec, writeSpec, type SpecChange } from "../../../generator/write/spec.js";
import { walk } from "../../../generator/disk/index.js";

const old = { "spec/a.yaml": "a: 1\n", "spec/b/c.yaml": "c: 1\n", "spec/same.yaml": "s: 1\n" };
const next = { ...old, "spec/a.yaml": "a: 2\n", "spec/b/c.yaml": "c: 2\n", "spec/new/d.yaml": "d: 1\n" };

const changes: readonly SpecChange[] = [
  { file: "spec/a.yaml", before: old["spec/a.yaml"], text: next["spec/a.yaml"] },
  { file: "spec/new/d.yaml", before: undefined, text: next["spec/new/d.yaml"] },
  { file: "spec/b/c.yaml", before: old["spec/b/c.yaml"], text: next["spec/b/c.yaml"] },
];

function project(texts: Readonly<Record<string, string>> = old): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-")));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [file, text] of Object.entries(texts)) put(root, file, text);
  return root;
}

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Everything in spec/, staging folders too. */
const textsOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    walk(join(root, "spec")).map(({ path }) => [`spec/${path}`, readFileSync(join(root, "spec", path), "utf8")]),
  );

/** A power cut: what the disk held at that step, in a project of its own. */
function cutAt(count: number): string | undefined {
  const root = project();
  let left = count;
  let disk: Record<string, string> | undefined;
  writeSpec(root, changes, () => {
    if (left === 0) disk = textsOf(root);
    left -= 1;
  });
  // A folder whose number is that of no process.
  return (
    disk &&
    project(
      Object.fromEntries(
        Object.entries(disk).map(([file, text]) => [file.replace(/\.cachesmith-\d+/, ".cachesmith-99999999"), text]),
      ),
    )
  );
}

test("writes all files and leaves nothing else behind", () => {
  const root = project();
  writeSpec(root, changes);
  expect(textsOf(root)).toEqual(next);
});

test("a write that is cut off at any step recovers to wholly old or wholly new", () => {
  const states: string[] = [];
  for (let count = 0; ; count += 1) {
    const root = cutAt(count);
    if (root === undefined) break;
    recoverSpec(root);
    const texts = textsOf(root);
    states.push(texts["spec/a.yaml"] === "a: 1\n" ? "old" : "new");
    expect(texts).toEqual(states.at(-1) === "old" ? old : next);
  }
  expect(new Set(states)).toEqual(new Set(["old", "new"]));
  expect(states).toEqual(states.toSorted().toReversed());
});

test("a file that cannot be placed takes the others back", () => {
  const root = project();
  const step = (what: string): void => {
    // Somebody makes a folder of that name at the last moment.
    if (what === "place spec/b/c.yaml") {
      rmSync(join(root, "spec/b/c.yaml"));
      put(root, "spec/b/c.yaml/d", "");
    }
  };
  expect(() => {
    writeSpec(root, changes, step);
  }).toThrow("Nothing was changed.");
  expect(textsOf(root)).toMatchObject({ "spec/a.yaml": "a: 1\n", "spec/same.yaml": "s: 1\n" });
  expect(Object.keys(textsOf(root))).not.toContain("spec/new/d.yaml");
});

test("a file that somebody saved in the meantime is refused, and nothing written", () => {
  const root = project({ ...old, "spec/b/c.yaml": "c: 7\n" });
  expect(() => {
    writeSpec(root, changes);
  }).toThrow("spec/b/c.yaml was changed while it was read; nothing was written.");
  expect(textsOf(root)).toEqual({ ...old, "spec/b/c.yaml": "c: 7\n" });
});

test("what somebody changed after a crash is left as it is", () => {
  const root = cutAt(9) ?? "";
  put(root, "spec/b/c.yaml", "c: 7\n");
  const { left, state } = recoverSpec(root);
  expect({ left, state }).toEqual({ left: ["spec/b/c.yaml"], state: "finished" });
  expect(textsOf(root)).toEqual({ ...next, "spec/b/c.yaml": "c: 7\n" });
});

test("another process that is writing at this moment is left alone", () => {
  const root = project({ ...old, [`spec/.cachesmith-${process.ppid}/0`]: "x" });
  expect(recoverSpec(root)).toEqual({ state: "clean", left: [] });
  expect(readdirSync(join(root, "spec"))).toContain(`.cachesmith-${process.ppid}`);
});

test("line ends and byte order mark stay those of the file", () => {
  const root = project({ "spec/a.yaml": "\uFEFFa: 1\r\nb: 2\r\n" });
  writeSpec(root, [{ file: "spec/a.yaml", before: "a: 1\nb: 2\n", text: "a: 1\nx: 1\nb: 2\n" }]);
  expect(textsOf(root)).toEqual({ "spec/a.yaml": "\uFEFFa: 1\r\nx: 1\r\nb: 2\r\n" });
});
