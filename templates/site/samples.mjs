// Type-checks the TypeScript that readers copy: every `ts` block of the reference and the guides, against the package's own
// sources. Plain JavaScript, for the build of the site runs it before anything is compiled.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What the compiler says of the samples, as `page:line: message`; an empty list when all of them fit. Samples that the page
 * itself says do not fit the definitions are left out: they are shown as the vendor prints them.
 *
 * @param {string} root the repository
 * @param {readonly { subpath: string, client: string }[]} services
 * @param {readonly string[]} folders with pages, below the repository
 * @returns {Promise<string[]>}
 */
export async function sampleFaults(root, services, folders) {
  const cache = join(root, "node_modules", ".cache", "cachesmith");
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, "samples-"));
  const manifest = JSON.parse(readFileSync(join(root, "generated", "package.json"), "utf8"));
  try {
    const pages = folders.flatMap((folder) => pagesBelow(root, folder));
    for (const page of pages) {
      const [, subpath] = /([^/]+)\/actions\/[^/]+$/.exec(page) ?? [];
      const service = services.find((one) => one.subpath === subpath);
      const text = readFileSync(join(root, page), "utf8");
      const file = join(project, `${page}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        service ? actionModule(text, `${manifest.name}/${subpath}`, service.client) : pageModule(text),
      );
    }
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ ...settings(root, manifest), files: pages.map((page) => `${page}.ts`), include: [] }),
    );
    return await compile(root, project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

const pagesBelow = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"))
    .sort();

/** One module of a page whose samples stand on each other. */
const pageModule = (text) => moduleOf(text, "", ["", ""]);

/** One module of an action's page, where each sample is for itself and calls a client that the page does not make. */
function actionModule(text, specifier, client) {
  const [, variable = "client"] = /^```ts\n(\w+)\./m.exec(text) ?? [];
  return moduleOf(text, `import type { ${client} as Client } from "${specifier}"; declare const ${variable}: Client;`, [
    "{",
    "}",
  ]);
}

/** The samples on the lines where the page has them, so that the compiler names these lines; imports stand on the first. */
function moduleOf(text, prelude, [open, close]) {
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  // Each sample imports what it shows, so that it can be copied; here one import of each name is enough.
  const withoutImport = (line) => {
    const [, names, from] = /^import \{ (.*) \} from "(.*)";$/.exec(line) ?? [];
    if (from === undefined) return line;
    imports.set(from, new Set([...(imports.get(from) ?? []), ...names.split(", ")]));
    return "";
  };
  const parts = text.split(/^```ts\n([^]*?)^```$/m);
  // The odd parts are the samples, each with a line for its fence before it.
  const lines = parts.map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/./g, "");
    const isShown = isMisfit(parts[index - 1]) || isSignature(part);
    return isShown ? `\n${part.replaceAll(/./g, "")}` : `${open}\n${part.replaceAll(/.+/g, withoutImport)}${close}`;
  });
  const imported = [...imports].map(([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`);
  return `${prelude} ${imported.join(" ")} declare const error: unknown; export {};${lines.join("")}`;
}

/** What is said before a sample that the vendor printed and that breaks the tables. */
const isMisfit = (before) => /this request does not fit the definition\.\*\*.*\n\n$/.test(before);

/** `redis.describeInstances(input?, options?)` shows how to call, and is no call. */
const isSignature = (code) => /^\w+\.\w+\(input\??, options\?\)\n$/.test(code);

/** The package's strictness, with its own sources in the place of what users import. */
function settings(root, { name, exports }) {
  const paths = { "#platform": [join(root, "generated/src/runtime/platform/node.ts")] };
  for (const [subpath, target] of Object.entries(exports))
    if (target.types) {
      const file = target.types.replace("./dist/", "generated/src/").replace(".d.ts", ".ts");
      paths[name + subpath.slice(1)] = [join(root, file)];
    }
  const typeRoots = [join(root, "node_modules", "@types")];
  return {
    extends: join(root, "generated", "tsconfig.json"),
    compilerOptions: {
      noEmit: true,
      declaration: false,
      noUnusedLocals: false,
      rootDir: "/",
      typeRoots,
      types: ["node"],
      paths,
    },
  };
}

/** @returns {Promise<string[]>} */
function compile(root, project) {
  const compiler = join(root, "node_modules", "typescript-7", "bin", "tsc");
  return new Promise((resolve, reject) => {
    const args = [compiler, "-p", project, "--pretty", "false"];
    execFile(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const faults = [...stdout.matchAll(/^(\S+)\.ts\((\d+),\d+\): error (.*)$/gm)];
      if (error && faults.length === 0)
        reject(new Error(`The samples could not be compiled: ${stdout}${stderr}`, { cause: error }));
      else resolve(faults.map(([, page, line, message]) => `${page}:${line}: ${message}`));
    });
  });
}
