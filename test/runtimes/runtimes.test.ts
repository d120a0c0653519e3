import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { launch } from "../chromium.js";
import { execute, installed } from "../package/packed.js";
import { servePage } from "./page.js";
import { faults, startCloud, writeProgram, type Setup } from "./setup.js";

const programs = fileURLToPath(new URL("node_modules/", import.meta.url));

const { project } = installed();

/** Takes the program somewhere and comes back with its report. */
type Run = (setup: Setup, url: string) => Promise<string>;

const command =
  (file: string, ...args: readonly string[]): Run =>
  async (setup) => {
    const name = writeProgram(project, "main.mjs", setup, "console.log(await report());");
    const { output } = await execute(project, file, [...args, name]);
    return output;
  };

async function bundle(entry: string, condition: "browser" | "workerd"): Promise<string> {
  const { outputFiles } = await build({
    ...{ absWorkingDir: project, entryPoints: [entry], bundle: true, write: false, format: "esm", target: "es2022" },
    conditions: [condition],
  });
  return outputFiles[0]?.text ?? "";
}

const browser: Run = async (setup, url) => {
  const page = await servePage(url, async (own) => {
    const same = JSON.parse(JSON.stringify(setup).replaceAll(url, own)) as Setup; // what went in
    return bundle(writeProgram(project, "page.mjs", same, "globalThis.report = report;"), "browser");
  });
  const chromium = await launch();
  try {
    const tab = await chromium.newPage();
    await tab.goto(`${page.url}/page`);
    return await tab.evaluate<string>("report()");
  } finally {
    await chromium.close();
    await page.close();
  }
};

/** What is used of a package that is not always there. */
interface Workers {
  readonly Miniflare: new (options: object) => {
    dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
    dispose(): Promise<void>;
  };
}

const workerd: Run = async (setup) => {
  const entry = writeProgram(
    project,
    "worker.mjs",
    setup,
    "export default { fetch: async () => new Response(await report()) };",
  );
  const { Miniflare } = createRequire(join(programs, "miniflare"))("miniflare") as Workers; // as it documents
  const script = await bundle(entry, "workerd");
  const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-04-01", cf: false });
  try {
    return await (await worker.dispatchFetch("http://worker.example/")).text();
  } finally {
    await worker.dispose();
  }
};

/** Each runtime by name, and the package that it comes in; none for what is here anyway. */
const runtimes: readonly (readonly [name: string, part: string | undefined, run: Run])[] = [
  [`Node.js ${process.versions.node}`, undefined, command(process.execPath)],
  ["Chromium", undefined, browser],
  ["Node.js 22", "node-22", command(join(programs, "node-22/bin/node"))],
  ["Node.js 24", "node-24", command(join(programs, "node-24/bin/node"))],
  ["Node.js 26", "node-26", command(join(programs, "node-26/bin/node"))],
  ["Deno", "deno", command(join(programs, "deno/deno"), "run", "--allow-all", "--no-lock", "--quiet")],
  ["Bun", "bun", command(join(programs, "bun/bin/bun"), "run")],
  ["workerd", "miniflare", workerd],
];

const isHere = (part: string | undefined): boolean => part === undefined || existsSync(join(programs, part));
const missing = runtimes.filter(([, part]) => !isHere(part)).map(([name]) => name);
if (missing.length > 0)
  console.info(`Not checked, as "npm ci --prefix test/runtimes" has not brought them: ${missing.join(", ")}.`);

test.each(runtimes.filter(([, part]) => isHere(part)))("%s", async (_, _part, run) => {
  const { mock, setup } = await startCloud(project);
  try {
    const output = await run(setup, mock.url);
    const report = output.startsWith("{") ? (JSON.parse(output) as Record<string, string>) : { started: output };
    expect(Object.entries(report).filter(([, outcome]) => outcome !== "ok")).toEqual([]);
    expect(Object.keys(report).length).toBeGreaterThan(40);
    const faulty = mock.calls.filter(({ fault }) => fault !== undefined).map(({ action, fault }) => [action, fault]);
    expect(Object.fromEntries(faulty)).toMatchObject(faults);
    expect(mock.calls.filter(({ action }) => action === "DescribeProductInfo")).toHaveLength(2);
  } finally {
    await mock.close();
  }
});
