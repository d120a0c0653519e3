import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { modelOf, repository } from "../pipeline/project.js";

const { services } = await modelOf(repository);
const cache = join(repository, "node_modules/.cache/cachesmith");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "hovers-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const source = (path: string): string => join(repository, "generated/src", path);

/** The examples of a client's methods, in their order. */
const examplesOf = (subpath: string): string[] =>
  [
    ...readFileSync(source(`${subpath}/client.ts`), "utf8").matchAll(
      /^ {3}\* @example\n {3}\* ```ts\n([^]*?) {3}\* ```$/gm,
    ),
  ].map(([, code = ""]) => code.replaceAll(/^ {3}\* /gm, ""));

/** What the compiler says of a module in a folder of its own. */
function compile(files: readonly string[]): Promise<string> {
  const options = {
    noEmit: true,
    declaration: false,
    rootDir: "/",
    paths: { "#platform": [source("runtime/platform/node.ts")] },
  };
  const typeRoots = [join(repository, "node_modules/@types")];
  const settings = {
    extends: join(repository, "generated/tsconfig.json"),
    compilerOptions: { ...options, typeRoots },
    ...{ files, include: [] },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const args = [join(repository, "node_modules/typescript-7/bin/tsc"), "-p", folder, "--pretty", "false"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}

test("every method has an example, and all of them compile", async () => {
  for (const { subpath, client, actions } of services) {
    const examples = examplesOf(subpath);
    expect(examples.length, subpath).toBe(actions.length);
    const variable = /\b(\w+)\.\w+\(/.exec(examples[0] ?? "")?.[1];
    const head = `import type { ${client} } from ${JSON.stringify(source(`${subpath}/index.js`))};\ndeclare const ${variable}: ${client};\n`;
    writeFileSync(join(folder, `${subpath}.ts`), head + examples.map((code) => `{\n${code}}\n`).join(""));
  }
  expect(await compile(services.map(({ subpath }) => `${subpath}.ts`))).toBe("");
  writeFileSync(
    join(folder, "wrong.ts"),
    readFileSync(join(folder, "tencent-redis.ts"), "utf8").replace("InstanceId: ", "InstanceID: "),
  );
  expect(await compile(["wrong.ts"])).toMatch(/^wrong\.ts\(\d+,\d+\): error TS2/m);
});

test("no example has a value of a secret", () => {
  for (const { subpath, actions, structures } of services) {
    const secrets = new Set(
      [...actions.flatMap(({ input }) => input), ...structures.flatMap(({ members }) => members)]
        .filter(({ sensitive }) => sensitive)
        .map(({ name }) => name),
    );
    const shown = examplesOf(subpath).flatMap((code) =>
      [...code.matchAll(/(\w+): ("[^"]*"|\[[^\]]*\])/g)].filter(([, name = ""]) => secrets.has(name)),
    );
    for (const [text, , value] of shown) expect(value, text).toMatch(/^\[?(?:"(?:<[a-z0-9-]+>)?"(?:, )?)*\]?$/);
  }
});

test("what a method does is said once", () => {
  for (const { subpath, actions } of services) {
    const texts = readdirSync(source(subpath), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.startsWith("validators"))
      .map((path) => readFileSync(source(`${subpath}/${path}`), "utf8").replaceAll(/\s+\*\s+/g, " "));
    const times = (sentence: string): number =>
      texts.reduce((count, text) => count + text.split(sentence).length - 1, 0);
    const alike = (summary: string): number => actions.filter((action) => action.summary === summary).length;
    for (const { name, summary } of actions) expect(times(` ${summary} `), name).toBe(alike(summary));
  }
});

describe("an editor shows", () => {
  const file = join(folder, "editor.ts");
  const code = `import { describeInstances, type Client, type TencentRedis } from ${JSON.stringify(source("tencent-redis/index.js"))};
export const one = (redis: TencentRedis) => redis.describeInstances();
export const two = (client: Client) => describeInstances(client);
`;
  const options: ts.CompilerOptions = {
    ...{ strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] },
    paths: { "#platform": [source("runtime/platform/node.ts")] },
  };
  const editor = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? code : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
  });
  const hover = (before: string) => {
    const info = editor.getQuickInfoAtPosition(file, code.indexOf(before) + before.length);
    const tags = new Map((info?.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)]));
    const [signature, says] = [info?.displayParts, info?.documentation].map((parts) => ts.displayPartsToString(parts));
    return { signature, says, tags };
  };

  test("what a method does, its types by their own names, and an example", () => {
    const { signature, says, tags } = hover("redis.");
    expect(says).toMatch(/^Lists /);
    expect(signature).toContain("input?: DescribeInstancesInput");
    expect(signature).not.toMatch(/actions\.|structures\./);
    expect(tags.get("example")).toMatch(/^```ts\nfor await \(const row of redis\.describeInstances\([^]*\n```$/);
    expect(tags.get("see")).toMatch(/^https:/);
  });

  test("which method a function corresponds to, and where to read on", () => {
    const { says, tags } = hover("(client: Client) => ");
    expect(says).toMatch(/`describeInstances` of TencentRedis as a function/);
    expect(tags.get("see")).toMatch(/^https:/);
  });
});
