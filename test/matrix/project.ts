import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execute, installed, type Finished } from "../package/packed.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where `npm ci --prefix test/matrix` puts the tools. */
const tools = join(here, "node_modules");

/** Beside the tools, so that what is in here finds them as a user's project does; and the SDK nearer still. */
const project = join(here, "project");

export type Kind = "cjs" | "esm" | "next";

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
  for (const kind of ["cjs", "esm", "next"] as const)
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

const names = {
  mock: "startMock",
  "tencent-redis": "TencentRedis, ValidationError, isTencentRedisError",
  "huawei-dcs": "HuaweiDcs",
};

const importing = (line: (names: string, module: string) => string): string =>
  Object.entries(names)
    .map(([subpath, list]) => line(list, `"cachesmith-sdk/${subpath}"`))
    .join("\n");

/** A user's code, in the four ways in which it may import: calls that meet while much is loaded on demand. */
export const imports = {
  esm: importing((list, module) => `import { ${list} } from ${module};`),
  cjs: importing((list, module) => `const { ${list} } = require(${module});`),
  /** TypeScript's own. */
  equals: importing((list, module) => {
    const name = module.replaceAll(/\W/g, "_");
    return `import ${name} = require(${module});\nconst { ${list} } = ${name};`;
  }),
  dynamic: importing((list, module) => `const { ${list} } = await import(${module});`),
};

/** JavaScript and TypeScript alike. */
export const main = `
async function main() {
  const mock = await startMock();
  const redis = new TencentRedis(mock.options("tencent-redis"));
  const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
  const [page, zones, invalid, refused] = await Promise.all([
    redis.describeInstances(),
    dcs.listAvailableZones(),
    redis.describeInstances({ Limit: 0.5 }).catch((error) => error),
    redis.describeTaskInfo({ TaskId: 1 }).catch((error) => error),
    dcs.showInstance({ instance_id: "none" }).catch((error) => error),
    redis.manualBackupInstance({ InstanceId: "crs-1" }).completed({ timeout: 1 }).catch((error) => error),
  ]);
  await mock.close();
  return [page.TotalCount, typeof zones, invalid instanceof ValidationError, isTencentRedisError(refused)].join(" ");
}
`;

/** What \`main\` returns. */
export const expected = "0 object true true";
