import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { installed, root, run, type Finished } from "./packed.js";
import { blocksOf, samplesOf } from "./samples.js";

const { project } = installed();

beforeAll(() => {
  copyFileSync(join(root, "test/fixtures/consumer/consumer.ts"), join(project, "consumer.ts"));
  for (const { file, program } of [...pages, ...blocks]) writeFileSync(join(project, file), program);
  for (const peer of ["@opentelemetry/api", "ioredis", "rate-limiter-flexible"]) {
    const link = join(project, "node_modules", peer);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", peer), link, "junction");
  }
});

const compilers = {
  "5.4": "node_modules/typescript-5.4/lib/tsc.js",
  "6": "node_modules/typescript/lib/tsc.js",
  "7": "node_modules/typescript-7/bin/tsc",
};

const platforms = {
  "the DOM library": { lib: ["es2022", "dom"], types: [] },
  "@types/node": { lib: ["es2022"], types: ["node"] },
  neither: { lib: ["es2022"], types: [] },
};

/** What a user's tsconfig.json may say. */
interface Settings {
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly [option: string]: unknown;
}

let count = 0;

function compile(compiler: keyof typeof compilers, files: readonly string[], settings: Settings): Promise<Finished> {
  const file = join(project, `tsconfig.${++count}.json`);
  const typeRoots = [join(root, "node_modules/@types")];
  const modules = { module: "nodenext", moduleResolution: "nodenext", target: "es2022" };
  const strict = { strict: true, skipLibCheck: false };
  const compilerOptions = { ...modules, ...strict, outDir: `out-${count}`, rootDir: ".", typeRoots, ...settings };
  writeFileSync(file, JSON.stringify({ compilerOptions, files }));
  return run(project, join(root, compilers[compiler]), "-p", file);
}

const guides = readdirSync(join(root, "generated/docs"))
  .map((service) => `docs/${service}/migration.md`)
  .filter((page) => existsSync(join(root, "generated", page)));

/** Guides of the package, each with the module of its samples. */
const pages = guides.map((page) => {
  const file = `${page.replaceAll(/\W/g, "-")}.ts`;
  return { page, file, ...samplesOf(join("generated", page)) };
});

/** Where users begin. Each block there is a module by itself, for readers copy one and not those before it. */
const readmes = ["README.md", "generated/README.md"];
const blocks = readmes.flatMap((page) =>
  blocksOf(page, "ts").map((program, at) => ({ page, file: `${page.replaceAll(/\W/g, "-")}-${at + 1}.ts`, program })),
);

type Row = readonly [compiler: keyof typeof compilers, platform: keyof typeof platforms];

/**
 * Every compiler with every platform, declarations included: whoever skips them (`skipLibCheck`) is told less of the same.
 * What else is to be compiled with a row's settings goes along.
 */
const matrix = (["5.4", "6", "7"] as const).flatMap((compiler) =>
  (["the DOM library", "@types/node", "neither"] as const).map((platform): Row => [compiler, platform]),
);
const withSamples: Row = ["6", "@types/node"];
const withOutput: Row = ["6", "neither"];
const isSame = ([compiler, platform]: Row, other: Row): boolean => compiler === other[0] && platform === other[1];

const finished = new Map<string, Promise<Finished>>();

/** What the compiler said to a row of the matrix; it is asked once. */
function outcomeOf(row: Row): Promise<Finished> {
  const [compiler, platform] = row;
  const known = finished.get(row.join(" "));
  if (known) return known;
  const files = isSame(row, withSamples) ? [...pages, ...blocks].map(({ file }) => file) : [];
  const emit = isSame(row, withOutput) ? { outDir: "out" } : { noEmit: true };
  const outcome = compile(compiler, ["consumer.ts", ...files], { ...platforms[platform], ...emit });
  finished.set(row.join(" "), outcome);
  return outcome;
}

/** Lines about a file, or all when the compiler failed without a line about any. */
const about = ({ code, output }: Finished, file: string): string =>
  code === 0 || output.includes(".ts(")
    ? output
        .split("\n")
        .filter((line) => line.startsWith(file) || line.startsWith("node_modules"))
        .join("\n")
    : output;

describe("a user's module compiles", () => {
  test.each(matrix)("under TypeScript %s with %s", async (...row) => {
    expect(about(await outcomeOf(row), "consumer.ts")).toBe("");
  });

  test("with a bundler's way of resolving, and all that strict leaves out", async () => {
    const bundler = {
      module: "esnext",
      moduleResolution: "bundler",
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
    };
    const files = ["consumer.ts", ...blocks.map(({ file }) => file)];
    const { output } = await compile("6", files, { ...platforms["@types/node"], ...bundler, noEmit: true });
    expect(output).toBe("");
  });
});

describe.each(pages)("$page of the package", ({ file, samples }) => {
  test("has samples that compile", async () => {
    expect(samples).toBeGreaterThan(5);
    expect(about(await outcomeOf(withSamples), file)).toBe("");
  });
});

describe.each(readmes)("%s", (page) => {
  test("has blocks that compile, each by itself", async () => {
    const own = blocks.filter((block) => block.page === page);
    expect(own.length).toBeGreaterThan(1);
    const outcome = await outcomeOf(withSamples);
    expect(own.map(({ file }) => about(outcome, file)).filter((lines) => lines !== "")).toEqual([]);
  });

  test("shows install, a call and a test on its first screen, and the test passes", async () => {
    const screen = readFileSync(join(root, page), "utf8").split("\n").slice(0, 40).join("\n");
    for (const part of ["npm install cachesmith-sdk", ".describeInstances(", "startMock("])
      expect(screen).toContain(part);
    const sample = blocks.find((block) => block.page === page && block.program.includes("node:test"));
    writeFileSync(join(project, "first.test.mjs"), sample?.program ?? "");
    const { code, output } = await run(project, "--test", "first.test.mjs");
    expect(code, output).toBe(0);
    expect(output).toMatch(/pass 1\b/);
  });
});

test("README shows programs of the package that exist, with options that they take", async () => {
  const commands = blocksOf("generated/README.md", "sh").flatMap((block) => [
    ...block.matchAll(/npx cachesmith-sdk (\w+)(.*)/g),
  ]);
  expect(commands.map(([, command]) => command)).toEqual(expect.arrayContaining(["audit", "mock"]));
  for (const [line, command = "", rest = ""] of commands) {
    // An action has a help of its own, beyond that of `call`.
    const names =
      command === "call"
        ? rest
            .split(" ")
            .filter((word) => /^\w[\w-]*$/.test(word))
            .slice(0, 2)
        : [];
    const { code, output } = await run(project, "node_modules/cachesmith-sdk/dist/bin.js", command, ...names, "--help");
    expect(code, output).toBe(0);
    for (const option of rest.match(/--[a-z-]+/g) ?? []) expect(output, line).toContain(option);
  }
});

/** A cloud in a few lines: three instances, of which a page has as many as asked for. What it answers to is checked elsewhere. */
function answer(
  action: string,
  { Limit = 20, Offset = 0 }: { readonly Limit?: number; readonly Offset?: number },
): object {
  const ids = ["crs-1", "crs-2", "crs-3"];
  const RequestId = `request-${action}`;
  if (action === "DescribeInstances") {
    const InstanceSet = ids.slice(Offset, Offset + Limit).map((InstanceId) => ({ InstanceId }));
    return { TotalCount: ids.length, InstanceSet, RequestId };
  }
  if (action === "NewAction") return { RequestId };
  return { Error: { Code: "ResourceNotFound.InstanceNotExists", Message: "none" }, RequestId };
}

describe("the installed package", () => {
  test("talks to a server", async () => {
    expect((await outcomeOf(withOutput)).output).toBe("");
    const program = `import { main } from "./out/consumer.js"; console.log(JSON.stringify(await main(process.argv[2])));`;
    writeFileSync(join(project, "main.js"), program);
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const input = JSON.parse(body) as { Limit?: number; Offset?: number }; // our own consumer sent it
        response.end(JSON.stringify({ Response: answer(String(request.headers["x-tc-action"]), input) }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
    const finished = await run(project, "main.js", `http://127.0.0.1:${port}`);
    server.close();
    expect(finished.code, finished.output).toBe(0);
    expect(JSON.parse(finished.output)).toEqual([
      ...["total 3", "crs-1", "crs-2", "crs-3", "200 true", "object"],
      ...["Limit type", "ResourceNotFound.InstanceNotExists"],
    ]);
  });
});
