import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

/** The package as a user gets it. */
export interface Packed {
  /** A temporary folder of its own; `remove` takes it away. */
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

/** Builds and packs a copy of generated/, with the script that a release runs. */
export async function pack(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-package-"));
  const source = join(folder, "package");
  cpSync(join(root, "generated"), source, {
    recursive: true,
    filter: (path) => !path.startsWith(join(root, "generated", "dist")),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const { code, output } = await npm(source, "pack", "--silent", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (code !== 0 || tarball === undefined) throw new Error(`npm pack failed: ${output}`);
  return { folder, tarball: join(folder, tarball), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An empty project that has installed the tarball and nothing else, without a network. */
export async function install({ folder, tarball }: Packed): Promise<string> {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const { code, output } = await npm(
    project,
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    tarball,
  );
  if (code !== 0) throw new Error(`npm install failed: ${output}`);
  return project;
}
