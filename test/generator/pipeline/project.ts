import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Model } from "../../../generator/model/model.js";
import { make, read, type Package } from "../../../generator/pipeline.js";
import { walk } from "../../../generator/disk/index.js";
import { once } from "../../once.js";
import { scratchFolder } from "../../scratch.js";
import { realModel } from "../../spec/model.js";

/** Folder of this repository. */
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** A service of test/fixtures/services/. */
export type Fixture = "tc3" | "kiosk" | "rest" | "qcloud";

/** An empty folder. */
export const emptyFolder = (): string => scratchFolder("project");

/** A project of its own with the services of fixtures, and with the schemas and templates of this repository. */
export function projectOf(...fixtures: readonly Fixture[]): string {
  const root = emptyFolder();
  for (const fixture of fixtures) cpSync(fixtureSpec(fixture), join(root, "spec"), { recursive: true });
  return linked(root);
}

export const fixtureSpec = (fixture: Fixture): string => join(repository, "test/fixtures/services", fixture, "spec");

/** Lends a project what fixtures do not have. */
export function linked(root: string): string {
  symlinkSync(join(repository, "spec/schema"), join(root, "spec/schema"));
  symlinkSync(join(repository, "templates"), join(root, "templates"));
  return root;
}

/** A copy of a project, its output and its cache included. */
export function copyOf(root: string): string {
  const copy = emptyFolder();
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return copy;
}

/** A copy of a project with its own templates, which a test may change. */
export function withTemplates(project: string): string {
  const root = copyOf(project);
  rmSync(join(root, "templates"), { recursive: true });
  for (const [path, text] of textsOf(join(project, "templates"))) put(root, `templates/${path}`, text);
  return root;
}

/** Replaces text in a file of a project; what is not there to be replaced is a mistake of the test. */
export function edit(root: string, path: string, replace: string, by: string): void {
  const old = readFileSync(join(root, path), "utf8");
  if (!old.includes(replace)) throw new Error(`${path} has no ${JSON.stringify(replace)}`);
  put(
    root,
    path,
    old.replace(replace, () => by),
  );
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Path → text of everything in a folder. */
export const textsOf = (folder: string): Map<string, string> =>
  new Map(walk(folder).map(({ path }) => [path, readFileSync(join(folder, path), "utf8")]));

/** The model of a project whose spec has no error; that of this repository is read once. */
export const modelOf = (root: string): Promise<Model> => (root === repository ? realModel() : readModel(root));

async function readModel(root: string): Promise<Model> {
  const { model, diagnostics } = await read(root, () => undefined);
  if (!model) throw new Error(`${root} has errors: ${JSON.stringify(diagnostics)}`);
  return model;
}

/** The whole package as text, without the help of any cache. */
export const rendered = async (root: string): Promise<Package> =>
  make(root, { model: await modelOf(root) }, () => undefined);

/** Path → text of a rendering. */
export const packageOf = async (root: string): Promise<Map<string, string>> =>
  new Map((await rendered(root)).files.map(({ path, text }) => [path, text]));

/** The package of these fixtures, rendered once. */
export const fixturePackage = (...fixtures: readonly Fixture[]): Promise<ReadonlyMap<string, string>> =>
  once(`the package of ${fixtures.join()}`, () => packageOf(projectOf(...fixtures)));
