import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { failureOf } from "../../../generator/commands/failure.js";
import { writeOutput } from "../../../generator/write/index.js";
import { copyOf, emptyFolder, projectOf, put, repository, textsOf } from "../pipeline/project.js";
import { output, rendered } from "../write/project.js";
import { answerOf, cachesmith } from "./run.js";

let fresh = "";

beforeAll(async () => {
  fresh = projectOf("tc3");
  await cachesmith(fresh, "generate");
});

const program = join(repository, "node_modules/.cachesmith/cli.js");

/** Runs the program behind a limit of the shell. */
function limited(before: string, after: string, ...args: readonly string[]) {
  const command = [process.execPath, program, ...args].map((part) => `'${part}'`).join(" ");
  return spawnSync("bash", ["-c", `${before}; ${command} ${after}`], { cwd: repository, encoding: "utf8" });
}

const refusal = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code, path: "/data/x" });

describe("what the machine refuses", () => {
  test.each([
    ["ENOSPC", "The disk is full (ENOSPC, /data/x). Nothing was written.\nMake room on it, then run this again."],
    ["EROFS", "The disk is read-only (EROFS, /data/x). Nothing was written.\nMount it for writing,"],
    ["EACCES", "The system does not permit it (EACCES, /data/x). Nothing was written.\nGive yourself access to it,"],
    ["EPERM", "The system does not permit it (EPERM, /data/x). Nothing was written."],
    ["EMFILE", "Too many files are open (EMFILE, /data/x). Nothing was written.\nClose programs, or raise the limit"],
    ["ENFILE", "Too many files are open (ENFILE, /data/x). Nothing was written."],
  ])("%s has an exit code and words, wherever it hides", (code, says) => {
    const hidden = new Error("compile", { cause: new Error("spawn", { cause: refusal(code) }) });
    for (const error of [refusal(code), hidden]) {
      expect(failureOf(error)).toMatchObject({ code: 5, answer: { failure: "environment", code } });
      expect(failureOf(error)?.message).toContain(says);
    }
  });

  test("what it did not refuse stays a bug of the generator", () => {
    expect(failureOf(new TypeError("undefined is not a function"))).toBeUndefined();
    expect(failureOf(refusal("ENOENT"))).toBeUndefined();
    expect(failureOf(new Error("exit", { cause: "ENOSPC" }))).toBeUndefined();
  });

  test("a write that it stops at any step left nothing, or is finished by the next run", async () => {
    const [before, after] = [
      { "a.ts": "old\n", "gone.ts": "gone\n" },
      { "a.ts": "new\n", "b/c.ts": "new\n" },
    ];
    const ends = new Set<string>();
    for (let stop = 0, isDone = false; !isDone; stop += 1) {
      const root = emptyFolder();
      await writeOutput(root, rendered(before));
      let count = 0;
      const step = (): void => {
        if (count++ === stop) throw refusal("ENOSPC");
      };
      const error = await writeOutput(root, rendered(after), { step, force: true }).catch((reason: unknown) => reason);
      isDone = !(error instanceof Error);
      if (isDone) continue;
      const failure = failureOf(error);
      expect(failure?.code).toBe(5);
      const said = failure?.message ?? "";
      const end = /Nothing was written|stopped half-way|generated\/ is complete/.exec(said)?.[0] ?? said;
      ends.add(end);
      if (end === "Nothing was written") expect(output(root)).toEqual(before);
      if (end === "generated/ is complete") expect(output(root)).toMatchObject(after);
      await writeOutput(root, rendered(after), { force: true });
      expect(output(root)).toEqual(after);
    }
    expect([...ends]).toEqual(["Nothing was written", "stopped half-way", "generated/ is complete"]);
  });

  test("too few files that may be open are enough to read some six hundred", () => {
    expect(limited("ulimit -n 64", "", "validate")).toMatchObject({ status: 0, stderr: "" });
  });

  test("a full disk behind standard output", () => {
    const { status, stderr } = limited("true", "> /dev/full", "explain");
    expect({ status, stderr }).toEqual({
      status: 5,
      stderr: expect.stringContaining("Standard output cannot be written: The disk is full (ENOSPC)") as unknown,
    });
  });
});

describe("generated/ that is no folder of the project", () => {
  test.each([
    [
      "a link that leads out of it",
      (path: string, outside: string) => symlinkSync(outside, path),
      "outside of the project",
    ],
    ["a link to nowhere", (path: string) => symlinkSync("nowhere", path), "which is no folder"],
    ["a file", (path: string) => writeFileSync(path, "mine\n"), "generated is no folder"],
    ["a pipe", (path: string) => void execFileSync("mkfifo", [path]), "generated is no folder"],
  ])("%s: nothing is written, there or here", async (_, make, says) => {
    const [root, outside] = [copyOf(fresh), emptyFolder()];
    rmSync(join(root, "generated"), { recursive: true });
    make(join(root, "generated"), outside);
    for (const args of [["generate"], ["generate", "--force"], ["generate", "--check"]]) {
      const { code, stderr } = await cachesmith(root, ...args);
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(says) as unknown });
    }
    expect(textsOf(outside).size).toBe(0);
    expect((await cachesmith(root, "validate")).code).toBe(0);
  });

  test("a link within the project is followed", async () => {
    const root = copyOf(fresh);
    rmSync(join(root, "generated"), { recursive: true });
    mkdirSync(join(root, "out"));
    symlinkSync("out", join(root, "generated"));
    expect((await cachesmith(root, "generate")).code).toBe(0);
    expect(existsSync(join(root, "out/package.json"))).toBe(true);
  });

  test("a folder of it that is a link is not written through, with one service either", async () => {
    const [root, outside] = [copyOf(fresh), emptyFolder()];
    rmSync(join(root, "generated/src"), { recursive: true });
    symlinkSync(outside, join(root, "generated/src"));
    for (const args of [["generate"], ["generate", "--service", "depot/2020-02-02"]])
      expect((await cachesmith(root, ...args)).code).toBe(3);
    expect(textsOf(outside).size).toBe(0);
  });
});

describe("beside an interrupted write", () => {
  const damaged = ["generated/.staging-99999999", "spec/.cachesmith-99999999"];

  test.each(damaged)("that cannot be finished, %s, validate reads on and says so", async (folder) => {
    const root = copyOf(fresh);
    put(root, `${folder}/journal.json`, '{"put": [');
    const { code, stdout, stderr } = await cachesmith(root, "validate");
    expect(code).toBe(0);
    expect(stdout).toContain("depot/2020-02-02: ");
    expect(stderr).toContain("An earlier run was interrupted while it wrote, and this one cannot finish its work");
    expect(stderr).toContain(`delete ${join(root, folder)}`);
    const written = await cachesmith(root, "--json", "generate");
    expect(written).toMatchObject({ code: 3 });
    expect(answerOf(written)).toMatchObject({ ok: false, failure: "interrupted" });
    expect(readFileSync(join(root, folder, "journal.json"), "utf8")).toBe('{"put": [');
  });
});
