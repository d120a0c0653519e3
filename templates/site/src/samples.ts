import type { AstroIntegration } from "astro";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteData, type Service } from "./data.js";

/** Ends a build before any page is written when readers would copy what does not compile. */
export function checkedSamples(root: string): AstroIntegration {
  let checking: Promise<string[]> | undefined;
  return {
    name: "cachesmith-samples",
    hooks: {
      // The compiler is another process: it works while the Markdown is read.
      "astro:config:setup": ({ command }) => {
        if (command !== "build") return;
        checking = sampleFaults(root, siteData().services, ["generated/docs", "templates/guides"]);
        // Heard below; until then it is nobody's.
        checking.catch(() => undefined);
      },
      "astro:build:start": async () => {
        const faults = (await checking) ?? [];
        if (faults.length > 0) throw new Error(["Samples do not compile:", ...faults].join("\n"));
      },
    },
  };
}

/**
 * What the compiler says of the `ts` blocks of pages, as `page:line: message`; an empty list when all of them fit the
 * package. Samples that the page itself says do not fit the definitions are left out: they are shown as the vendor prints them.
 */
export async function sampleFaults(
  root: string,
  services: readonly Pick<Service, "subpath" | "client">[],
  folders: readonly string[],
): Promise<string[]> {
  const cache = join(root, "node_modules", ".cache", "cachesmith");
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, "samples-"));
  // The generator's own file.
  const manifest = JSON.parse(readFileSync(join(root, "generated", "package.json"), "utf8")) as Manifest;
  try {
    const pages = folders.flatMap((folder) => pagesBelow(root, folder));
    for (const page of pages) {
      const [, subpath] = /([^/]+)\/actions\/[^/]+$/.exec(page) ?? [];
      const service = services.find((one) => one.subpath === subpath);
      const text = readFileSync(join(root, page), "utf8");
      const file = join(project, `${page}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, service ? actionModule(text, manifest.name, service) : pageModule(text));
    }
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify(settings(root, manifest, pages)));
    return await compile(root, project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** What package.json says of what users import. */
interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
}

const pagesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"))
    .sort();

/** One module of a page whose samples build on each other. */
const pageModule = (text: string): string => moduleOf(text, "", ["", ""]);

/** One module of an action's page, where each sample is for itself and calls a client that the page does not make. */
function actionModule(text: string, name: string, { subpath, client }: Pick<Service, "subpath" | "client">): string {
  const [, variable = "client"] = /^```ts\n(\w+)\./m.exec(text) ?? [];
  const prelude = `import type { ${client} as Client } from "${name}/${subpath}"; declare const ${variable}: Client;`;
  return moduleOf(text, prelude, ["{", "}"]);
}

/** The samples on the lines where the page has them, so that the compiler names these lines; imports are on the first. */
function moduleOf(text: string, prelude: string, [open, close]: readonly [string, string]): string {
  const imports = new Map<string, Set<string>>();
  // Each sample imports what it shows, so that it can be copied; here one import of each name is enough.
  const withoutImport = (line: string): string => {
    const [, names = "", from] = /^import \{ (.*) \} from "(.*)";$/.exec(line) ?? [];
    if (from === undefined) return line;
    imports.set(from, new Set([...(imports.get(from) ?? []), ...names.split(", ")]));
    return "";
  };
  const parts = text.split(/^```ts\n([^]*?)^```$/m);
  // The odd parts are the samples, each with a line for its fence before it.
  const lines = parts.map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/[^\n]/g, "");
    const isShown = isMisfit(parts[index - 1] ?? "") || isSignature(part);
    return isShown ? `\n${part.replaceAll(/[^\n]/g, "")}` : `${open}\n${part.replaceAll(/.+/g, withoutImport)}${close}`;
  });
  const imported = [...imports].map(([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`);
  return `${prelude} ${imported.join(" ")} declare const error: unknown; export {};${lines.join("")}`;
}

/** What is said before a sample that the vendor printed and that breaks the tables. */
const isMisfit = (before: string): boolean =>
  before.slice(before.lastIndexOf("\n### ") + 1).includes("<!-- misfit -->");

/** `redis.describeInstances(input?, options?)` shows how to call, and is no call. */
const isSignature = (code: string): boolean => /^\w+\.\w+\(input\??, options\?\)\n$/.test(code);

/** The package's strictness, with its own sources in the place of what users import. */
function settings(root: string, { name, exports }: Manifest, pages: readonly string[]): object {
  const paths: Record<string, string[]> = { "#platform": [join(root, "generated/src/runtime/platform/node.ts")] };
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target === "string") continue;
    const file = target.import.types.replace("./dist/", "generated/src/").replace(".d.ts", ".ts");
    paths[name + subpath.slice(1)] = [join(root, file)];
  }
  const typeRoots = [join(root, "node_modules", "@types")];
  return {
    extends: join(root, "generated", "tsconfig.json"),
    compilerOptions: { noEmit: true, declaration: false, rootDir: "/", typeRoots, paths },
    files: pages.map((page) => `${page}.ts`),
    include: [],
  };
}

function compile(root: string, project: string): Promise<string[]> {
  const args = [join(root, "node_modules", "typescript-7", "bin", "tsc"), "-p", project, "--pretty", "false"];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const faults = [...stdout.matchAll(/^(\S+)\.ts\((\d+),\d+\): error (.*)$/gm)];
      if (error && faults.length === 0)
        reject(new Error(`The samples could not be compiled: ${stdout}${stderr}`, { cause: error }));
      else resolve(faults.map(([, page = "", line = "", message = ""]) => `${page}:${line}: ${message}`));
    });
  });
}
