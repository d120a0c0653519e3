import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { expected, folderOf, hasTools, makeProject, nodes, runTool, type Kind, type Version } from "./project.js";
import { writePrograms } from "./programs.js";

if (!hasTools) console.info('Not checked: "npm ci --prefix test/matrix" has not brought the tools.');

let remove = (): void => undefined;

beforeAll(() => {
  if (!hasTools) return;
  vi.stubEnv("NEXT_TELEMETRY_DISABLED", "1");
  remove = makeProject();
  writePrograms();
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  remove();
});

describe.skipIf(!hasTools)("TypeScript compiles a user's module, declarations included", () => {
  const settings = [
    ...["--module commonjs", "--module node16", "--module node18", "--module node20", "--module nodenext"],
    ...["--module preserve", "--module esnext --moduleResolution bundler"],
  ];
  const rows = [
    ...settings.map((setting) => [setting, "cjs"] as const),
    // What TypeScript takes a file for depends on the package in these alone.
    ...settings.filter((setting) => /node(?:16|next)/.test(setting)).map((setting) => [setting, "esm"] as const),
  ];
  test.each(rows)("%s, in a package of %s", async (setting, kind) => {
    const flags = ["--noEmit", "--strict", "--target", "es2022", "--types", "node"];
    const equals = kind === "cjs" && /commonjs|node/.test(setting) ? ["equals.ts"] : [];
    const { code, output } = await runTool(
      { kind },
      "typescript/bin/tsc",
      ...flags,
      ...setting.split(" "),
      "main.ts",
      ...equals,
    );
    expect({ code, output }).toEqual({ code: 0, output: "" });
  });
});

describe.skipIf(!hasTools).each(["this", ...Object.keys(nodes)] as Version[])("Node %s", (node) => {
  test.each([
    ["require()", "cjs", "./main.cjs", expected],
    ["import", "esm", "./main.mjs", expected],
    ["both in one process", "esm", "./both.mjs", "false true true false false true true false"],
  ] as const)("%s", async (_, kind, file, output) => {
    expect(await runTool({ kind, node }, file)).toEqual({ code: 0, output: `${output}\n` });
  });
});

/** A runner of tests or of TypeScript, how it is called, and what it says at the end. */
interface Runner {
  readonly name: string;
  readonly kind: Kind;
  readonly tool: string;
  readonly args?: readonly string[];
  readonly flags?: readonly string[];
  readonly says: RegExp;
}

const printed = new RegExp(expected);
const jest = { tool: "jest/bin/jest.js", says: /1 passed, 1 total/ };
const runners: readonly Runner[] = [
  { name: "Jest", kind: "cjs", ...jest, args: ["--config", "jest.json"] },
  {
    name: "Jest, ES modules",
    kind: "esm",
    ...jest,
    args: ["--config", "jest.json"],
    flags: ["--experimental-vm-modules"],
  },
  { name: "ts-jest", kind: "cjs", ...jest, args: ["--config", "ts-jest.json"] },
  {
    name: "Vitest",
    kind: "esm",
    tool: "vitest/vitest.mjs",
    args: ["run", "--root", ".", "vitest.test.js"],
    says: /1 passed/,
  },
  { name: "node --test, CommonJS", kind: "cjs", tool: "./node.test.cjs", flags: ["--test"], says: /pass 1/ },
  { name: "node --test, ES modules", kind: "esm", tool: "./node.test.mjs", flags: ["--test"], says: /pass 1/ },
  { name: "tsx, CommonJS", kind: "cjs", tool: "tsx/dist/cli.mjs", args: ["main.ts"], says: printed },
  { name: "tsx, ES modules", kind: "esm", tool: "tsx/dist/cli.mjs", args: ["main.ts"], says: printed },
  { name: "ts-node", kind: "cjs", tool: "ts-node/dist/bin.js", args: ["main.ts"], says: printed },
  {
    name: "ts-node/esm",
    kind: "esm",
    tool: "./main.ts",
    flags: ["--loader", "ts-node/esm/transpile-only"],
    says: printed,
  },
];

describe.skipIf(!hasTools).each(["this", "22", "24"] as const)("on Node %s", (node) => {
  test.each(runners)("$name", async ({ kind, tool, args = [], flags, says }) => {
    const { code, output } = await runTool({ kind, node, flags }, tool, ...args);
    expect(code, output).toBe(0);
    expect(output).toMatch(says);
  });
});

describe.skipIf(!hasTools)("bundled and run", () => {
  test.each([
    ["ES modules", "esm", "main.mjs", { format: "esm", outfile: "out/esbuild.mjs" }],
    ["CommonJS, for Lambda", "esm", "main.mjs", { format: "cjs", outfile: "out/esbuild.cjs" }],
    ["of CommonJS", "cjs", "main.cjs", { format: "cjs", minify: true, outfile: "out/esbuild.cjs" }],
  ] as const)("esbuild, %s", async (_, kind, entry, options) => {
    const settings = JSON.stringify({ ...options, entryPoints: [entry] });
    const { code, output } = await runTool({ kind }, "../project/cjs/esbuild.cjs", settings);
    expect(code, output).toBe(0);
    expect(await runTool({ kind }, `./${options.outfile}`)).toEqual({ code: 0, output: `${expected}\n` });
  });

  test.each([
    [
      "Rollup, ES modules",
      "esm",
      "rollup/dist/bin/rollup",
      ["-c", "-d", "out/rollup-esm", "--entryFileNames", "[name].mjs"],
      "./out/rollup-esm/main.mjs",
    ],
    [
      "Rollup, CommonJS",
      "esm",
      "rollup/dist/bin/rollup",
      ["-c", "-f", "cjs", "-d", "out/rollup-cjs", "--entryFileNames", "[name].cjs", "--chunkFileNames", "[name].cjs"],
      "./out/rollup-cjs/main.cjs",
    ],
    [
      "Vite, for a server",
      "esm",
      "vite/bin/vite.js",
      ["build", "--ssr", "main.mjs", "--outDir", "out/vite-ssr", "--logLevel", "error"],
      "./out/vite-ssr/main.js",
    ],
  ] as const)("%s", async (_, kind, tool, args, program) => {
    const bundled = await runTool({ kind }, tool, ...args);
    expect(bundled.code, bundled.output).toBe(0);
    expect(await runTool({ kind }, program)).toEqual({ code: 0, output: `${expected}\n` });
  });

  test.each([
    ["for browsers", "esm", "web", "client.mjs"],
    ["for Node", "esm", "node20", "client.mjs"],
    ["of CommonJS", "cjs", "node20", "client.cjs"],
  ] as const)("webpack makes few files of one client: %s", async (what, kind, target, entry) => {
    const path = join(folderOf(kind), "out", `webpack-${target}`);
    const { code, output } = await runTool({ kind }, "../project/cjs/webpack.cjs", target, `./${entry}`, path);
    expect(code, output).toBe(0);
    const { files, seconds } = JSON.parse(output) as { files: number; seconds: number }; // its own report
    console.info(`webpack, ${what}: ${files} files in ${seconds} s`);
    expect(files).toBeLessThanOrEqual(5);
  });

  test("Vite builds a page", async () => {
    const { code, output } = await runTool(
      { kind: "esm" },
      "vite/bin/vite.js",
      "build",
      "--outDir",
      "out/vite",
      "--logLevel",
      "error",
    );
    expect(code, output).toBe(0);
    expect(readdirSync(join(folderOf("esm"), "out/vite"))).toContain("index.html");
  });

  test("Next.js builds an app with a route that calls", async () => {
    const { code, output } = await runTool({ kind: "next" }, "next/dist/bin/next", "build", "--webpack");
    expect(code, output).toBe(0);
    expect(output).toMatch(/\/api/);
  });
});
