import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { format } from "prettier";
import { compile } from "../../generator/compile/index.js";
import { emit } from "../../generator/emit/index.js";
import { lineWidth } from "../../generator/layout/width.js";
import type { Model } from "../../generator/model/model.js";
import { openDraft, openTemplates } from "../../generator/render/index.js";
import type { RenderedFile } from "../../generator/render/output.js";
import { accept } from "./accept.js";
import { batchOf } from "./batch.js";
import { callsOf, type Calls } from "./calls.js";

/** What became of a batch. */
export interface Verdict {
  readonly actions: number;
  readonly calls: number;
  readonly findings: ReadonlyMap<string, number>;
  /** Everything that is wrong, a line each; empty when whatever `validate` accepted did what it should. */
  readonly faults: readonly string[];
}

/**
 * Definitions of a seed, through everything: what `validate` accepts is generated, compiled under strict with calls of every
 * action, printed as Prettier would, twice the same, and responds in the mock. `root` has schemas and templates.
 */
export async function fuzz(root: string, seed: number, count: number): Promise<Verdict> {
  const { model, findings } = await accept(root, batchOf(seed, count));
  const made = callsOf(model, seed);
  // The pages of the reference take half of the time: every third batch has them.
  const files = await rendered(root, model, seed % 3 === 0);
  const again = new Map((await rendered(root, model, false)).map(({ path, text }) => [path, text]));
  const calls = made.map((each) => each.calls);
  const inputs = calls.flatMap(({ actions }) => actions.flatMap((action) => action.inputs)).length;
  const typeFaults = await compile(root, [...files, ...made.map(({ module }) => module)]);
  const faults = [
    ...typeFaults.map(({ file, line, message }) => `compile ${file}:${line} ${message}`),
    ...files.filter(({ path, text }) => (again.get(path) ?? text) !== text).map(({ path }) => `stable ${path}`),
    ...(seed % 3 === 1 ? await unlikePrettier(files) : []),
    ...(typeFaults.length > 0 ? [] : await called(root, seed, files, calls)),
  ];
  const actions = model.services.flatMap((service) => service.actions).length;
  return { actions, calls: inputs, findings, faults };
}

async function rendered(root: string, model: Model, whole = true): Promise<readonly RenderedFile[]> {
  const templates = openTemplates(root);
  const { code, documents } = emit(model, templates);
  const draft = openDraft(templates);
  await draft.render([...code, ...(whole ? documents() : [])]);
  return draft.files;
}

/** Modules of services, but for the code of validators, which no one reads; of those of single actions every third. */
async function unlikePrettier(files: readonly RenderedFile[]): Promise<string[]> {
  const read = files.filter(
    ({ path }, at) =>
      /^src\/fuzz-[^/]+\/(?!validators\/).*\.ts$/u.test(path) && (!path.includes("/actions/") || at % 3 === 0),
  );
  const checked = read.map(async ({ path, text }) =>
    differenceOf(path, text, await format(text, { parser: "typescript", printWidth: lineWidth })),
  );
  return (await Promise.all(checked)).flat();
}

/** The first line that Prettier would write otherwise. */
function differenceOf(path: string, text: string, wanted: string): string[] {
  if (text === wanted) return [];
  const [lines, others] = [text.split("\n"), wanted.split("\n")];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return [`layout ${path}:${at + 1} ${JSON.stringify(lines[at])}, not ${JSON.stringify(others[at])}`];
}

type Method = (input: object) => Promise<unknown>;

/** Calls every action of the package against its own mock. Whatever is not a response that fits its definition is a fault. */
async function called(
  root: string,
  seed: number,
  files: readonly RenderedFile[],
  calls: readonly Calls[],
): Promise<string[]> {
  const folder = join(root, `package-${seed}`);
  for (const { path, text } of files.filter((file) => file.path.startsWith("src/"))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const entries = ["mock", ...calls.map(({ subpath }) => `${subpath}/index`)];
  await build({
    entryPoints: entries.map((entry) => ({ in: join(folder, "src", `${entry}.ts`), out: entry })),
    outdir: join(folder, "dist"),
    outExtension: { ".js": ".mjs" },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022", logLevel: "error" },
    alias: { "#platform": join(folder, "src/runtime/platform/node.ts") },
  });
  const load = async (entry: string): Promise<Record<string, unknown>> =>
    (await import(/* @vite-ignore */ pathToFileURL(join(folder, "dist", `${entry}.mjs`)).href)) as Record<
      string,
      unknown
    >; // a module
  const { startMock } = (await load("mock")) as unknown as typeof import("../../generated/src/mock.js"); // of another package
  await using mock = await startMock({ clock: "manual" });
  const faults: string[] = [];
  for (const { subpath, client, actions } of calls) {
    const options: object = mock.options(subpath as "tencent-redis"); // its own services
    const module = await load(`${subpath}/index`);
    const Client = module[client] as new (options: object) => Record<string, Method>; // what the entry exports
    const opened = new Client({ ...options, validateResponse: "throw", retry: false });
    for (const { name, method, inputs } of actions)
      for (const input of inputs) {
        if (subpath.endsWith("qcloud-v2") && holdsNothing(input)) continue;
        const fault = await faultOf(async () => opened[method]?.(input));
        if (fault !== undefined) faults.push(`call ${subpath} ${name} ${fault} ${shown(input)}`);
      }
  }
  return faults;
}

async function faultOf(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    const response = await call();
    return typeof response === "object" && response !== null ? undefined : `responded ${String(response)}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : String(error);
  }
}

/** An empty list or object, which no form can express. */
function holdsNothing(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  const inner: readonly unknown[] = Object.values(value);
  return (depth > 0 && inner.length === 0) || inner.some((each) => holdsNothing(each, depth + 1));
}

const shown = (input: object): string =>
  JSON.stringify(input, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)).slice(0, 300);
