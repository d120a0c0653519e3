import { readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { release } from "../../generator/commands/release.js";
import { generate } from "../../generator/commands/generate.js";
import { edit, put, repository } from "../generator/pipeline/project.js";
import { commit, git, repositoryOf, session } from "../generator/release/repository.js";
import { emptyProject, execute, startRegistry, type Ended, type Registry } from "./registry.js";
import { publish, type Published } from "./workflow.js";

const name = "cachesmith-sdk";
const list = "spec/depot/2020-02-02/actions/shelf/ListBoxes.yaml";
let registry: Registry;
let root: string;
const project = emptyProject();

const npm = (...args: readonly string[]): Promise<Ended> => execute(project, registry.environment, "npm", ...args);
/** Those that are published, as the registry says. */
const versions = async (): Promise<readonly string[]> =>
  Object.keys(((await (await fetch(`${registry.url}${name}`)).json()) as { readonly versions: object }).versions);
const installed = (): string =>
  (JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version;

/** A small project with one service, whose package has the name of the real one, so that its program does, too. */
beforeAll(async () => {
  registry = await startRegistry();
  root = await repositoryOf({ generated: false });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, ".git/info/exclude"), "node_modules\ndist\nrelease\n");
  edit(root, "spec/package.yaml", "name: depot-sdk", `name: ${name}`);
  put(root, ".ci/run", `node ${repository}/node_modules/.cachesmith/cli.js --root . generate --check\n`);
  await released();
});

afterAll(() => registry.close());

/** Releases what the definitions say now, and publishes it; gives the version. */
async function released(): Promise<string> {
  await generate(root, {}, session().terminal);
  commit(root, "Say more");
  const { terminal, complained } = session();
  const code = await release(root, { date: "2026-01-02", test: false }, terminal);
  expect(complained.join("\n")).toBe("");
  expect(code).toBe(0);
  const tag = git(root, "describe", "--tags");
  rmSync(join(root, "release"), { recursive: true, force: true });
  published = await publish(root, tag, registry.environment);
  return tag.slice(1);
}
let published: Published;

test("a tagged release is published by the steps of the workflow, with a list of what is inside", async () => {
  expect(await versions()).toEqual(["1.2.3"]);
  const { folder, released } = published;
  const files = [`${name}-1.2.3.tgz`, "sbom.cdx.json"];
  expect(readdirSync(join(folder, "release")).sort()).toEqual(files);
  // Both are attached to the release on GitHub.
  expect(released.slice(0, 5)).toEqual(["release", "create", "v1.2.3", ...files.map((file) => `./release/${file}`)]);
  const bill = JSON.parse(readFileSync(join(folder, "release/sbom.cdx.json"), "utf8")) as object;
  expect(bill).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { component: { purl: `pkg:npm/${name}@1.2.3` } },
    components: [],
  });
});

test("it is installed by its name, alone, and its clients run", async () => {
  const { code, log } = await npm("install", name);
  expect([code, log]).toEqual([0, ""]);
  expect(installed()).toBe("1.2.3");
  expect(readdirSync(join(project, "node_modules")).filter((entry) => !entry.startsWith("."))).toEqual([name]);
  const program = `import { Depot } from "${name}/depot"; console.log(typeof new Depot({ region: "r" }).listBoxes);`;
  const { output } = await execute(project, registry.environment, "node", "--input-type=module", "--eval", program);
  expect(output).toBe("function\n");
});

test("npx runs its mock", async () => {
  const mock = ["--no", name, "mock", "--json"];
  const child = spawn("npx", mock, {
    cwd: project,
    env: registry.environment,
    detached: true,
  });
  let output = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    output += String(chunk);
    if (output.endsWith("}\n")) break;
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  // npx and the program that it runs.
  if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  await ended;
  expect(Object.keys((JSON.parse(output) as { services: object }).services)).toEqual(["depot"]);
});

test("npx runs its audit, which says what it needs, and then what it finds", async () => {
  const audit = (): Promise<Ended> => execute(project, registry.environment, "npx", "--no", name, "audit");
  expect(await audit()).toMatchObject({ code: 2 });
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: { module: "nodenext", types: [] } }));
  writeFileSync(join(project, "main.ts"), `import { Depot } from "${name}/depot";\nexport const depot = Depot;\n`);
  symlinkSync(join(repository, "node_modules/ts-morph"), join(project, "node_modules/ts-morph"));
  const { code, output, log } = await audit();
  rmSync(join(project, "node_modules/ts-morph"));
  expect([code, output + log]).toEqual([0, "Nothing deprecated or removed is used.\n"]);
});

test("the next release is an upgrade", async () => {
  edit(root, list, "OwnerIds:", "Shelf: { type: string, description: Keeps boxes of this shelf. }\n  OwnerIds:");
  put(
    root,
    "spec/depot/2020-02-02/changelog/004.yaml",
    `# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 4
published: 2023-06-01
changes:
  - { add: input, of: ListBoxes, names: [Shelf] }
`,
  );
  const version = await released();
  expect(await versions()).toEqual(["1.2.3", version]);
  await npm("install", `${name}@latest`);
  expect(installed()).toBe(version);
});

test("a version is deprecated, which its users are told, and un-deprecated", async () => {
  const words = "It signs wrongly: upgrade.";
  expect((await npm("deprecate", `${name}@1.2.3`, words)).code).toBe(0);
  const old = await npm("install", `${name}@1.2.3`, "--prefer-online");
  expect(old.log).toContain(`deprecated ${name}@1.2.3: ${words}`);
  expect((await npm("install", `${name}@latest`)).log).toBe("");
  expect((await npm("deprecate", `${name}@1.2.3`, "")).code).toBe(0);
  expect((await npm("view", `${name}@1.2.3`, "deprecated", "--prefer-online")).output).toBe("");
});
