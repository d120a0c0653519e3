import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { noticesOf } from "../../generator/emit/audit.js";
import { emit } from "../../generator/emit/index.js";
import { asCalled } from "../../generator/emit/called.js";
import { render } from "../../generator/render/print.js";
import { openTemplates } from "../../generator/render/templates.js";
import { walk } from "../../generator/disk/index.js";
import type { Notices, ServiceNotices } from "../../templates/runtime/notice.js";
import { run } from "../package/packed.js";
import { scratchFolder } from "../scratch.js";
import { realModel } from "../spec/model.js";

/** Folder of this repository. */
const repository = fileURLToPath(new URL("../../", import.meta.url));

export const sample = (state: "before" | "after"): string => join(repository, "test/fixtures/audit", state);

let workspace: string;

/** The package as users compile against it: package.json and declarations in dist/, made from spec/ as it is. */
export async function installSdk(): Promise<Notices> {
  workspace = scratchFolder("audit");
  const model = await realModel();
  const templates = openTemplates(repository);
  const outputs = emit(model, templates).code.filter(({ path }) =>
    /^(?:src\/.*\.ts|(?:package|tsconfig)\.json)$/.test(path),
  );
  const folder = join(workspace, "sources");
  for (const { path, text } of await render(outputs, templates)) put(join(folder, path), text);
  // The optional peers, which parts of the package are compiled against.
  for (const name of ["ts-morph", "@opentelemetry/api", "@modelcontextprotocol/sdk"]) {
    mkdirSync(dirname(join(workspace, "node_modules", name)), { recursive: true });
    symlinkSync(join(repository, "node_modules", name), join(workspace, "node_modules", name));
  }
  const flags = ["--emitDeclarationOnly", "--typeRoots", join(repository, "node_modules/@types")];
  const { code, output } = await run(
    folder,
    join(repository, "node_modules/typescript-7/bin/tsc"),
    "-p",
    ".",
    ...flags,
  );
  if (code !== 0) throw new Error(output);
  // As build.js does: a project that ts-morph reads resolves imports as CommonJS.
  for (const { path } of walk(join(folder, "dist"))) {
    const text = readFileSync(join(folder, "dist", path), "utf8");
    const common = text.replaceAll(/((?:from |import\()"\.[^"]*)\.js"/g, '$1.cjs"');
    put(join(folder, "dist", path.replace(/\.d\.ts$/, ".d.cts")), common);
  }
  const installed = join(workspace, "node_modules", model.package.name);
  for (const name of ["dist", "package.json"]) cpSync(join(folder, name), join(installed, name), { recursive: true });
  // The emitter makes what the runtime's type describes; the compiler sees to that in the package.
  const services = model.services.map((service) => noticesOf(asCalled(service), model) as unknown as ServiceNotices);
  return { package: model.package.name, services };
}

/** A copy of a sample project beside the installed package. */
export function copyOf(state: "before" | "after", name: string): string {
  const folder = join(workspace, name);
  cpSync(sample(state), folder, { recursive: true });
  return folder;
}

/** What the compiler has against a project. */
export const compile = async (folder: string): Promise<string> =>
  (await run(folder, join(repository, "node_modules/typescript/lib/tsc.js"), "-p", ".")).output;

/** Path → text of the modules of a project. */
export const modulesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    walk(join(folder, "src")).map(({ path }) => [path, readFileSync(join(folder, "src", path), "utf8")]),
  );

export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
