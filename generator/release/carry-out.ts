import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReleaseYaml } from "../load/spec.js";
import { addressFile, presentAddresses } from "./addresses.js";
import { git, gitText } from "../git/index.js";
import { recordYaml, withVersion } from "./record.js";

/** What a release needs from outside. */
export interface Means {
  /** False leaves `npm test` out. */
  readonly test: boolean;
  /** Writes generated/, or compares it; gives the exit code of the command. */
  readonly regenerate: (check: boolean) => Promise<number>;
  readonly say: (text: string) => void;
}

/** `cause`: what stopped it, when it was no finding. */
export type Outcome =
  { readonly commit: string; readonly tag: string } | { readonly problem: string; readonly cause?: unknown };

/**
 * Writes the record, the version and the addresses of the reference, regenerates, checks, commits and tags. Whatever fails
 * before the commit is undone: the files are put back, and generated/ is made anew of them.
 */
export async function carryOut(root: string, record: ReleaseYaml, means: Means): Promise<Outcome> {
  const tag = `v${record.version}`;
  if ((await gitText(root, ["rev-parse", "--verify", "--quiet", `refs/tags/${tag}`])) !== undefined)
    return { problem: `Tag ${tag} is there already.` };
  const file = `spec/releases/${record.version}.yaml`;
  if (existsSync(join(root, file)))
    return { problem: `${file} is there already: version ${record.version} was released, and its record stays.` };
  const { write, undo } = changesOf(root, record);
  try {
    write();
    const problem = (await check(root, means)) ?? (await commit(root, record));
    if (problem === undefined) return await tagCommit(root, tag, record);
    await takeBack(root, undo, means);
    return { problem: `${problem}\nEverything is as it was before.` };
  } catch (error) {
    return { problem: stopped(error, undo), cause: error };
  }
}

/** What a release that was stopped leaves: spec/ as it was where that can be done, for the rest follows from it. */
function stopped(error: unknown, undo: () => void): string {
  const why = `The release stopped: ${error instanceof Error ? error.message : String(error)}.`;
  try {
    undo();
    return `${why} Nothing was committed or tagged, and spec/ is as it was; git checkout -- generated puts back the rest.`;
  } catch {
    return `${why} Nothing was committed or tagged. git checkout -- spec generated puts back what it wrote.`;
  }
}

async function takeBack(root: string, undo: () => void, { regenerate }: Means): Promise<void> {
  undo();
  await git(root, ["reset", "--quiet", "--", "spec", "generated"]);
  await regenerate(false);
}

/** What is written to spec/, and what takes it back. */
function changesOf(root: string, record: ReleaseYaml): { readonly write: () => void; readonly undo: () => void } {
  const manifest = join(root, "spec", "package.yaml");
  const file = join(root, "spec", "releases", `${record.version}.yaml`);
  const undo = [manifest, file, join(root, addressFile)].map(putBack);
  return {
    write: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, recordYaml(record));
      writeFileSync(manifest, withVersion(readFileSync(manifest, "utf8"), record.version));
    },
    undo: () => undo.forEach((one) => one()),
  };
}

/** Takes a file as it is, and gives what makes it so again. */
function putBack(file: string): () => void {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  return () => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before));
}

async function check(root: string, { test, regenerate, say }: Means): Promise<string | undefined> {
  if ((await regenerate(false)) !== 0) return "generated/ could not be written.";
  if ((await regenerate(true)) !== 0) return "generated/ is not what the definitions say.";
  writeFileSync(join(root, addressFile), presentAddresses(root));
  if (!test || !hasTests(root)) return undefined;
  say("npm test …");
  return (await npmTest(root)) === 0 ? undefined : "npm test failed.";
}

function hasTests(root: string): boolean {
  const file = join(root, "package.json");
  return existsSync(file) && /"test"\s*:/u.test(readFileSync(file, "utf8"));
}

function npmTest(root: string): Promise<number | null> {
  return new Promise((resolve) => {
    // Its output goes where ours for people goes, so that --json stays JSON.
    const child = spawn("npm", ["test"], { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
}

async function commit(root: string, { version, summary }: ReleaseYaml): Promise<string | undefined> {
  const steps = [
    ["add", "--all", "--", "spec", "generated"],
    ["commit", "--quiet", "--message", `Release ${version}\n\n${summary}`],
  ];
  for (const args of steps) {
    const result = await git(root, args);
    if (!("output" in result)) return `git ${args[0] ?? ""}: ${result.problem}`;
  }
  return undefined;
}

/** The commit stands; should git refuse the tag, a person can still set it. */
async function tagCommit(root: string, tag: string, { version, summary }: ReleaseYaml): Promise<Outcome> {
  const result = await git(root, ["tag", "--annotate", "--message", `${version}: ${summary}`, tag]);
  if (!("output" in result))
    return { problem: `The release is committed but not tagged: ${result.problem}\nMend it and run git tag ${tag}.` };
  return { commit: (await gitText(root, ["rev-parse", "HEAD"])) ?? "", tag };
}
