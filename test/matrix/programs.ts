import type { Kind } from "./project.js";

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
const imports = {
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
const main = `
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

const print = "main().then((text) => console.log(text));";
const asTest = `test("calls the mock", async () => { expect(await main()).toBe(${JSON.stringify(expected)}); }, 20_000);`;
const asNodeTest = `test("calls the mock", async () => { assert.equal(await main(), ${JSON.stringify(expected)}); });`;

/** Both builds in one process: each knows the errors of the other. */
const both = `
import { createRequire } from "node:module";
import * as esm from "cachesmith-sdk/tencent-redis";
const cjs = createRequire(import.meta.url)("cachesmith-sdk/tencent-redis");
const seen = [];
for (const [one, other] of [[esm, cjs], [cjs, esm]]) {
  const error = await new one.TencentRedis({ region: "ap-guangzhou" }).describeInstances({ Limit: 0.5 }).catch((error) => error);
  seen.push(one === other, error instanceof other.ValidationError, error instanceof other.SdkError, error instanceof other.CallError);
}
console.log(seen.join(" "));
`;

/** One client and nothing else, as an app bundles it. */
const client = `
globalThis.list = () => new TencentRedis({ region: "ap-guangzhou" }).describeInstances();`;

const webpackProgram = `
const webpack = require("webpack");
const [target, entry, path] = process.argv.slice(2);
const begin = performance.now();
const config = { mode: "production", target, entry, output: { path, filename: "main.js", clean: true }, performance: false };
webpack(config, (error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString("errors-only"));
  const files = Object.keys(stats.compilation.assets).length;
  console.log(JSON.stringify({ files, seconds: Math.round(performance.now() - begin) / 1000 }));
});`;

const jest = JSON.stringify({ testMatch: ["**/jest.test.js"], transform: {} });
const tsJest = JSON.stringify({ testMatch: ["**/ts-jest.spec.ts"], preset: "ts-jest" });
const tsconfig = JSON.stringify({
  compilerOptions: { module: "commonjs", target: "es2022", strict: true, esModuleInterop: true },
});

/** The files of each package of the project: one program, as each tool takes it. */
export const programs: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  cjs: {
    "main.cjs": imports.cjs + main + print,
    "main.ts": imports.esm + main + print,
    "equals.ts": imports.equals + main + print,
    "jest.test.js": imports.cjs + main + asTest,
    "jest.json": jest,
    "ts-jest.spec.ts": imports.esm + main + asTest.replace("test(", "declare const test: any, expect: any;\ntest("),
    "ts-jest.json": tsJest,
    "tsconfig.json": tsconfig,
    "node.test.cjs": `const test = require("node:test"); const assert = require("node:assert");${imports.cjs}${main}${asNodeTest}`,
    "client.cjs": `const { TencentRedis } = require("cachesmith-sdk/tencent-redis");${client}`,
    "esbuild.cjs": `require("esbuild").buildSync({ ...JSON.parse(process.argv[2]), bundle: true, platform: "node" });`,
    "webpack.cjs": webpackProgram,
  },
  esm: {
    "main.mjs": imports.esm + main + print,
    "main.ts": imports.esm + main + print,
    "both.mjs": both,
    "jest.test.js": imports.esm + main + asTest,
    "jest.json": jest,
    "tsconfig.json": JSON.stringify({ compilerOptions: { module: "nodenext", target: "es2022", strict: true } }),
    "node.test.mjs": `import test from "node:test"; import assert from "node:assert";${imports.esm}${main}${asNodeTest}`,
    "vitest.test.js": `import { expect, test } from "vitest";${imports.esm}${main}${asTest}`,
    "client.mjs": `import { TencentRedis } from "cachesmith-sdk/tencent-redis";${client}`,
    "rollup.config.mjs": `import { nodeResolve } from "@rollup/plugin-node-resolve";
export default { input: "main.mjs", external: /^node:/, plugins: [nodeResolve({ exportConditions: ["node"] })] };`,
    "index.html": '<script type="module" src="client.mjs"></script>',
  },
  next: {
    "app/layout.jsx": "export default function Layout({ children }) { return <html><body>{children}</body></html>; }",
    "app/page.jsx": "export default function Page() { return <p>Instances</p>; }",
    "app/api/route.js": `import { TencentRedis } from "cachesmith-sdk/tencent-redis";
export const dynamic = "force-dynamic";
export async function GET() { return Response.json(await new TencentRedis({ region: "ap-guangzhou" }).describeInstances()); }`,
  },
};
