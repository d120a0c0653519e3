import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { RenderedFile } from "../../../generator/render/output.js";
import { outputPath, walk } from "../../../generator/disk/index.js";

/** Path → text. */
export type Texts = Readonly<Record<string, string>>;

/** An empty project in a folder of its own, gone after the test. */
export function project(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-")));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return root;
}

export function rendered(texts: Texts): RenderedFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** Writes files as a person would, relative to the project. */
export function put(root: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Everything in generated/, staging folders too. */
export function output(root: string): Texts {
  const folder = outputPath(root);
  return Object.fromEntries(walk(folder).map(({ path }) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** git without the configuration of whoever runs the tests. */
export function git(root: string, ...args: string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  return execFileSync("git", args, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

export function repository(): string {
  const root = project();
  git(root, "init", "--quiet", "--initial-branch=main");
  return root;
}

export function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message=x");
}
