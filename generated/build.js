import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Builds dist/ from src/: declarations and modules by the native compiler, then few files out of many modules, for each
// file that Node opens takes longer than the code in it.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here("dist");

rmSync(dist, { recursive: true, force: true });
const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript-7/package.json")));
const { status } = spawnSync(process.execPath, [compiler, "-p", here("tsconfig.json")], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

// Validators are JavaScript already; their declarations stand beside the clients that load them.
for (const folder of readdirSync(here("src"))) {
  const validators = here(`src/${folder}/validators`);
  if (existsSync(validators)) cpSync(validators, join(dist, folder, "validators"), { recursive: true });
}

// What package.json names stays where it is, and so do the validators. The rest is shared, or loaded on demand.
const modules = readdirSync(dist, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".js"));
const named = new Set(readFileSync(here("package.json"), "utf8").match(/(?<=dist\/)[^"]+\.js(?=")/g));
const bundle = (entryPoints, plugins = []) =>
  build({
    absWorkingDir: dist,
    ...{ entryPoints, plugins },
    outbase: dist,
    outdir: dist,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    // The platform is chosen where the package is used.
    external: ["#platform"],
    packages: "external",
    format: "esm",
    target: "es2022",
    write: false,
  });

// Programs beside the clients take copies of what they share with them: it would be torn into more files otherwise, which
// every client would have to open. Only validators are not copied; what loads them stands in chunks/.
const programs = ["bin.js", "mock.js"];
const linkValidators = {
  name: "validators",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/validators\// }, ({ path, resolveDir }) => ({
      path: `../${relative(dist, resolveDir).replaceAll("\\", "/")}/${path.slice("./".length)}`,
      external: true,
    })),
};
const isEntry = (path) => (named.has(path) && !programs.includes(path)) || path.includes("/validators/");
const bundles = [await bundle(modules.filter(isEntry)), await bundle(programs, [linkValidators])];
const outputFiles = bundles.flatMap((made) => made.outputFiles);
for (const path of modules) rmSync(join(dist, path));
for (const path of unreached("mock.d.ts", "mock")) rmSync(join(dist, path));
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Declarations in a folder that those of an entry do not lead to: what users import does not mention them. */
function unreached(entry, folder) {
  const reached = new Set();
  const follow = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(join(dist, path), "utf8");
    for (const [, to] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
      follow(join(dirname(path), `${to}.d.ts`).replaceAll("\\", "/"));
  };
  follow(entry);
  return readdirSync(join(dist, folder), { recursive: true })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".d.ts") && !reached.has(path));
}
