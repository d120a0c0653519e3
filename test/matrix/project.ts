import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execute, installed, type Finished } from "../package/packed.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where `npm ci --prefix test/matrix` puts the tools. */
const tools = join(here, "node_modules");

/** Beside the tools, so that what is in here finds them as a user's project does; and the SDK nearer still. */
const project = join(here, "project");

export const kinds = ["cjs", "esm", "next"] as const;
export type Kind = (typeof kinds)[number];

/** A folder of the project that is a package: of CommonJS, of ES modules, an app of Next.js. */
export const folderOf = (kind: Kind): string => join(project, kind);

/** True where the tools are installed. */
export const hasTools = existsSync(join(tools, "typescript"));

/** Node by version; the one that runs this is always there. */
export const nodes = {
  ...{ "20.0": "node-20-0", "20.18": "node-20-18", "22.0": "node-22-0", "22.11": "node-22-11" },
  ...{ "22": "node-22", "24": "node-24" },
} as const;

export type Version = keyof typeof nodes | "this";

const nodeOf = (version: Version): string =>
  version === "this" ? process.execPath : join(tools, nodes[version], "bin/node");

/** Makes the project anew, with the packed SDK; gives what removes it. */
export function makeProject(): () => void {
  const remove = (): void => rmSync(project, { recursive: true, force: true });
  remove();
  cpSync(join(installed().project, "node_modules"), join(project, "node_modules"), { recursive: true });
  // Bundlers look for one in the folders above, and would find that of this repository.
  writeFileSync(join(project, "tsconfig.json"), "{}");
  for (const kind of kinds)
    write(kind, { "package.json": JSON.stringify({ private: true, type: kind === "cjs" ? "commonjs" : "module" }) });
  return remove;
}

/** Writes files into a package of the project. */
export function write(kind: Kind, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folderOf(kind), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

interface Run {
  readonly kind: Kind;
  readonly node?: Version | undefined;
  readonly flags?: readonly string[] | undefined;
}

/** Runs a program of the tools', by its path there, or one of the project's own (`./main.cjs`). */
export function runTool({ kind, node = "this", flags = [] }: Run, tool: string, ...args: string[]): Promise<Finished> {
  const file = tool.startsWith("./") ? tool : join(tools, tool);
  return execute(folderOf(kind), nodeOf(node), [...flags, file, ...args]);
}
