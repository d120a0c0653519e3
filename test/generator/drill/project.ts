import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withVersion } from "../../../generator/release/record.js";
import { cachesmith, type Ended } from "../cli/run.js";
import { emptyFolder, repository } from "../pipeline/project.js";
import { commit, git } from "../release/repository.js";
import { drilled, settle } from "./settle.js";

/**
 * A copy of the project as a repository whose last tag is v0.1.0 and whose last vendor release is 87. Another vendor's
 * services are left out: they would only cost time.
 */
export async function startProject(): Promise<string> {
  const root = emptyFolder();
  for (const name of ["spec", "generated"])
    cpSync(join(repository, name), join(root, name), { recursive: true, filter: (path) => !path.endsWith("/dist") });
  symlinkSync(join(repository, "templates"), join(root, "templates"));
  writeFileSync(join(root, ".gitignore"), "node_modules/\n");
  mkdirSync(join(root, "node_modules"));
  const [product = ""] = drilled.service.split("/");
  const folders = readdirSync(join(root, "spec"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    if (name !== product && name !== "schema") rmSync(join(root, "spec", name), { recursive: true });
  settle(root);
  const manifest = join(root, "spec/package.yaml");
  writeFileSync(manifest, withVersion(readFileSync(manifest, "utf8"), "0.1.0"));
  rmSync(join(root, "spec/releases"), { recursive: true, force: true });
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "config", "user.name", "Maintainer");
  git(root, "config", "user.email", "maintainer@example.org");
  git(root, "config", "commit.gpgsign", "false");
  git(root, "config", "tag.gpgsign", "false");
  await ok(root, "generate", "--force");
  commit(root, "Start");
  git(root, "tag", "v0.1.0");
  return root;
}

/** Runs a command that has to succeed, and gives what it printed. */
export async function ok(root: string, ...args: readonly string[]): Promise<string> {
  return expectCode(0, args, await cachesmith(root, ...args));
}

/** Runs a command that has to end with 1, and gives what it printed. */
export async function refused(root: string, ...args: readonly string[]): Promise<string> {
  return expectCode(1, args, await cachesmith(root, ...args));
}

function expectCode(code: number, args: readonly string[], ended: Ended): string {
  if (ended.code !== code)
    throw new Error(
      `cachesmith ${args.join(" ")} ended with ${ended.code ?? "no code"}:\n${ended.stdout}${ended.stderr}`,
    );
  return ended.stdout;
}
