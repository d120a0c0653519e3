import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { scratchFolder } from "../scratch.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a program did. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of Node's in a folder, to its end, whatever that is. */
export function run(folder: string, script: string, ...args: readonly string[]): Promise<Finished> {
  return execute(folder, process.execPath, [script, ...args]);
}

function npm(folder: string, ...args: readonly string[]): Promise<Finished> {
  return execute(folder, "npm", args);
}

/** Runs a program in a folder, to its end, whatever that is. */
export function execute(cwd: string, file: string, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1e8, env: { ...process.env, FORCE_COLOR: "0" } };
    const child = execFile(file, args, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 1, output: `${stdout}${stderr}` });
    });
  });
}

/** The package as a user gets it: packed and installed once for all tests. */
export interface Packed {
  readonly tarball: string;
  /** An empty project that has installed the tarball. */
  readonly project: string;
}

declare module "vitest" {
  interface ProvidedContext {
    packed: Packed;
  }
}

/** Builds and packs a copy of generated/ in a folder, with the script that a release runs, and installs it. */
export async function pack(folder: string): Promise<Packed> {
  copyPackage(folder);
  const { code, output } = await npm(join(folder, "package"), "pack", "--silent", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (code !== 0 || tarball === undefined) throw new Error(`npm pack failed: ${output}`);
  return { tarball: join(folder, tarball), project: await install(folder, join(folder, tarball)) };
}

/** A copy of generated/ as a fresh clone has it, beside the packages that it is built with; gives its folder. */
export function copyPackage(folder: string): string {
  const copy = join(folder, "package");
  const generated = join(root, "generated");
  cpSync(generated, copy, { recursive: true, filter: (path) => !path.startsWith(join(generated, "dist")) });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return copy;
}

/** An empty project that has installed the tarball and nothing else, without a network. */
async function install(folder: string, tarball: string): Promise<string> {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { code, output } = await npm(project, "install", ...flags, tarball);
  if (code !== 0) throw new Error(`npm install failed: ${output}`);
  return project;
}

/** The tarball, and a project of the test file's own that has installed it; what it was built with is not in reach. */
export function installed(): Packed {
  const { tarball, project } = inject("packed");
  const own = scratchFolder("consumer");
  cpSync(project, own, { recursive: true, verbatimSymlinks: true });
  return { tarball, project: own };
}
