import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";

// Builds dist/ from src/: declarations and modules by the native compiler, then few files out of many modules, for each
// file that Node opens takes longer than the code in it, and each that a browser loads is compressed by itself.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here("dist");
const at = (path) => join(dist, path);

rmSync(dist, { recursive: true, force: true });
const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript-7/package.json")));
const { status } = spawnSync(process.execPath, [compiler, "-p", here("tsconfig.json")], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

// What package.json names stays where it is. The rest is shared, or loaded on demand.
const modules = readdirSync(dist, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".js"));
const manifest = readFileSync(here("package.json"), "utf8");
// Validators are loaded one by one: they stay as they are, and so does the one module that they import.
const isValidator = (path) => /^[^/]+\/validators\//.test(path);
const named = new Set([...(manifest.match(/(?<=dist\/)[^"]+\.js(?=")/g) ?? []), "runtime/validation/schema.js"]);
const peers = Object.keys(JSON.parse(manifest).peerDependencies);

/** The modules that are loaded with those of the given paths. */
function loadedWith(paths, importsOf) {
  const loaded = new Set();
  const visit = (id) => {
    if (loaded.has(id)) return;
    loaded.add(id);
    importsOf(id).forEach(visit);
  };
  paths.map(at).forEach(visit);
  return loaded;
}

/**
 * The file of each module that every call needs: one for what all services share, one per protocol, one per service. Rollup would split it by who
 * can reach what, which tears it into a dozen, and every client has to open them all.
 */
function filesOf(importsOf) {
  const files = new Map();
  for (const id of loadedWith(["runtime/client.js", "runtime/call/task.js"], importsOf)) files.set(id, "runtime");
  for (const protocol of readdirSync(at("runtime/protocols")))
    for (const id of loadedWith([`runtime/protocols/${protocol}/index.js`], importsOf))
      files.set(id, files.has(id) ? "runtime" : protocol);
  files.set(at("agent.js"), "runtime");
  // Services of several protocols have the accounts of one vendor.
  for (const path of modules) if (/^runtime\/vendors\/[^/]+\/index\.js$/.test(path)) files.set(at(path), "runtime");
  // What a service is and can do; the mock reads it, too.
  for (const path of modules) if (/^[^/]+\/(?:operations|service)\.js$/.test(path)) files.set(at(path), dirname(path));
  return files;
}

const made = await rollup({
  input: Object.fromEntries(
    modules.filter((path) => named.has(path)).map((path) => [path.replace(/\.js$/, ""), at(path)]),
  ),
  // The platform is chosen where the package is used.
  external: (id) => id === "#platform" || id.startsWith("node:") || peers.includes(id) || id.includes("/validators/"),
  treeshake: { moduleSideEffects: false },
});
let files;
const { output } = await made.generate({
  dir: dist,
  chunkFileNames: "chunks/[name].js",
  hoistTransitiveImports: false,
  manualChunks: (id, { getModuleInfo }) => (files ??= filesOf((from) => getModuleInfo(from).importedIds)).get(id),
});
await made.close();

for (const path of modules) if (!isValidator(path)) rmSync(at(path));
for (const path of unreached("mock.d.ts", "mock")) rmSync(at(path));
for (const { fileName, code } of output) {
  mkdirSync(dirname(at(fileName)), { recursive: true });
  writeFileSync(at(fileName), code);
}

/** Declarations in a folder that those of an entry do not lead to: what users import does not mention them. */
function unreached(entry, folder) {
  const reached = new Set();
  const follow = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, to] of readFileSync(at(path), "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
      follow(join(dirname(path), `${to}.d.ts`).replaceAll("\\", "/"));
  };
  follow(entry);
  return readdirSync(at(folder), { recursive: true })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".d.ts") && !reached.has(path));
}
