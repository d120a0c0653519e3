import { expected, imports, main, write } from "./project.js";

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

/** Writes what each tool compiles, bundles or runs. */
export function writePrograms(): void {
  const jest = JSON.stringify({ testMatch: ["**/jest.test.js"], transform: {} });
  const tsJest = JSON.stringify({ testMatch: ["**/ts-jest.spec.ts"], preset: "ts-jest" });
  const tsconfig = JSON.stringify({
    compilerOptions: { module: "commonjs", target: "es2022", strict: true, esModuleInterop: true },
  });
  write("cjs", {
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
  });
  write("esm", {
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
  });
  // In a folder as its own: beside a tsconfig.json, Next.js would install what TypeScript needs.
  write("next", {
    "app/layout.jsx": "export default function Layout({ children }) { return <html><body>{children}</body></html>; }",
    "app/page.jsx": "export default function Page() { return <p>Instances</p>; }",
    "app/api/route.js": `import { TencentRedis } from "cachesmith-sdk/tencent-redis";
export const dynamic = "force-dynamic";
export async function GET() { return Response.json(await new TencentRedis({ region: "ap-guangzhou" }).describeInstances()); }`,
  });
}
