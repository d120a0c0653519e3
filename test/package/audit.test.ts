import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { installed, root, run, type Finished } from "./packed.js";

const { project } = installed();

const before = `import type { ProductConf } from "cachesmith-sdk/tencent-redis";
export const splits = (product: ProductConf): unknown => product.EnableRepicaReadOnly;
`;

beforeAll(() => {
  const compilerOptions = { module: "nodenext", target: "es2022", strict: true, types: [] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["main.ts"] }));
  writeFileSync(join(project, "main.ts"), before);
});

/** What `npx cachesmith-sdk` starts. */
const command = (...args: readonly string[]): Promise<Finished> =>
  run(project, "node_modules/.bin/cachesmith-sdk", ...args);

test("the program says what it can do", async () => {
  const { code, output } = await command();
  expect(output).toContain("audit");
  expect(code).toBe(2);
});

test("the audit says how to install what it needs", async () => {
  const { code, output } = await command("audit");
  expect(output).toBe(
    "The audit reads your code with ts-morph, which is not installed. Run: npm install --save-dev ts-morph\n",
  );
  expect(code).toBe(2);
});

test("the audit lists and rewrites the installed package's old names", async () => {
  symlinkSync(join(root, "node_modules/ts-morph"), join(project, "node_modules/ts-morph"), "junction");
  const listed = await command("audit");
  expect(listed.output).toMatch(/^main\.ts:2:66 EnableRepicaReadOnly of ProductConf is deprecated since release 87/);
  expect(listed.code).toBe(1);
  const fixed = await command("audit", "--fix", "--project", "tsconfig.json");
  expect(fixed.output).toContain("Rewrote 1 use in main.ts.");
  expect(fixed.code).toBe(0);
  expect(readFileSync(join(project, "main.ts"), "utf8")).toBe(before.replace("Repica", "Replica"));
});
