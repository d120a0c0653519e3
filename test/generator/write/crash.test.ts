import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lastOutput, readManifest } from "../../../generator/cache/manifest.js";
import { recover, writeOutput } from "../../../generator/write/index.js";
import { output, project, put, rendered } from "./project.js";

const old = { "package.json": "{}\n", "src/a.ts": "a\n", "src/b.ts": "b\n", "gone/deep/c.ts": "c\n", "same.md": "s\n" };
const next = { "package.json": "{ }\n", "src/a.ts": "A\n", "src/b/d.ts": "d\n", "docs/e.md": "e\n", "same.md": "s\n" };
const third = { "package.json": "3\n", "docs/e.md": "3\n" };

const room = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-crash-")));
const script = join(room, "child.mjs");

/** A program that writes or recovers in a folder and kills itself before the step of the given number. */
beforeAll(async () => {
  const write = JSON.stringify(join(import.meta.dirname, "../../../generator/write/index.ts"));
  const contents = `
    import { recover, writeOutput } from ${write};
    const [what, root, count, last] = process.argv.slice(2);
    let left = Number(count);
    const step = () => { if (left-- === 0) process.kill(process.pid, "SIGKILL"); };
    const files = ${JSON.stringify(rendered(next))};
    if (what === "recover") recover(root, step);
    else await writeOutput(root, files, { step, last: new Map(JSON.parse(last)) });`;
  const stdin = { contents, resolveDir: room, loader: "js" as const };
  await build({ stdin, bundle: true, platform: "node", format: "esm", outfile: script, logLevel: "error" });
});

afterAll(() => {
  rmSync(room, { recursive: true, force: true });
});

/** True when the child came to its end, false when it was killed. */
function completes(what: "write" | "recover", root: string, steps: number): boolean {
  const last = JSON.stringify([...lastOutput(readManifest(root))]);
  const child = spawnSync(process.execPath, [script, what, root, String(steps), last], { encoding: "utf8" });
  expect(child.stderr).toBe("");
  return child.signal !== "SIGKILL";
}

async function written(): Promise<string> {
  const root = project();
  await writeOutput(root, rendered(old));
  return root;
}

test(
  "a write that is killed at any step leaves a tree that recovers to wholly old or wholly new",
  { timeout: 60_000 },
  async () => {
    const seed = await written();
    const states: string[] = [];
    for (let steps = 0; ; steps += 1) {
      const root = project();
      cpSync(seed, root, { recursive: true });
      const done = completes("write", root, steps);
      const { state } = recover(root);
      states.push(state);
      const committed = states.includes("finished");
      expect(output(root), `killed at step ${String(steps)}`).toEqual(committed ? next : old);
      // Whatever was reached is known as our own, without git: another output follows with no word about hand edits.
      await writeOutput(root, rendered(third), { last: lastOutput(readManifest(root)) });
      expect(output(root)).toEqual(third);
      if (done) break;
    }
    expect(new Set(states)).toEqual(new Set(["clean", "rolled-back", "finished"]));
    expect(states.length).toBeGreaterThan(15);
  },
);

/** A project whose write was killed so many steps after its journal stood. */
async function crashed(after: number): Promise<string> {
  const names: string[] = [];
  const whole = await written();
  await writeOutput(whole, rendered(next), { last: lastOutput(readManifest(whole)), step: (what) => names.push(what) });
  const root = await written();
  completes("write", root, names.indexOf("commit the journal") + after);
  return root;
}

test("a recovery that is killed at any step is recovered from", { timeout: 60_000 }, async () => {
  const seed = await crashed(1);
  for (let steps = 0; ; steps += 1) {
    const root = project();
    cpSync(seed, root, { recursive: true });
    const done = completes("recover", root, steps);
    recover(root);
    expect(output(root), `killed at step ${String(steps)}`).toEqual(next);
    if (done) break;
  }
});

test("the next write finishes by itself what a crash left", async () => {
  const root = await crashed(2);
  const last = lastOutput(readManifest(root));
  await writeOutput(root, rendered(third), { last });
  expect(output(root)).toEqual(third);
});

test("what somebody changed between crash and recovery stays as it is", async () => {
  const root = await crashed(1);
  put(root, { "generated/src/a.ts": "mine\n", "generated/gone/deep/c.ts": "mine as well\n" });
  rmSync(join(root, "generated/src/b.ts"));
  const recovery = recover(root);
  expect(recovery.state).toBe("finished");
  expect(recovery.left).toEqual(["gone/deep/c.ts", "src/a.ts"]);
  expect(output(root)).toEqual({ ...next, "src/a.ts": "mine\n", "gone/deep/c.ts": "mine as well\n" });
});

test("a write in progress elsewhere is left alone, unless it is too old to be true", async () => {
  const root = await written();
  const folder = join(root, `generated/.staging-${String(process.ppid)}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "0"), "half");
  expect(recover(root).state).toBe("busy");
  await expect(writeOutput(root, rendered(next))).rejects.toThrow(`process ${String(process.ppid)}`);
  expect(output(root)).toEqual({ ...old, [`.staging-${String(process.ppid)}/0`]: "half" });
  const secondsAgo = (seconds: number): void => {
    const time = Date.now() / 1000 - seconds;
    utimesSync(folder, time, time);
  };
  secondsAgo(45);
  expect(recover(root).state).toBe("busy");
  // A minute is the limit.
  secondsAgo(61);
  expect(recover(root).state).toBe("rolled-back");
  expect(output(root)).toEqual(old);
});
