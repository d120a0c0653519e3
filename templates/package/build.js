import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { rollup } from "rollup";

// Builds dist/ from src/: declarations and modules by the native compiler, then few files out of many modules, for each
// file that Node opens takes longer than the code in it, and each that a browser loads is compressed by itself. All is made
// twice, as ES modules and as CommonJS, which `require()` of older Nodes, Jest and ts-node load.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here("dist");
const at = (path) => join(dist, path);
const filesIn = (path) => readdirSync(at(path), { recursive: true }).map((name) => name.replaceAll("\\", "/"));

rmSync(dist, { recursive: true, force: true });
const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript-7/package.json")));
const compile = (...flags) => {
  const args = [compiler, "-p", here("tsconfig.json"), ...flags];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
// Comments are for editors, which read them in declarations: in modules they would be half of what is loaded.
compile("--emitDeclarationOnly");
compile("--declaration", "false", "--removeComments", "--noCheck");

const modules = filesIn(".").filter((path) => path.endsWith(".js"));

// What package.json names stays where it is. The rest is shared, or loaded on demand.
const manifest = readFileSync(here("package.json"), "utf8");
// Validators are loaded one by one: they stay as they are, and so does the one module that they import.
const isValidator = (path) => /^[^/]+\/validators\//.test(path);
const schema = "runtime/validation/schema";
const peers = Object.keys(JSON.parse(manifest).peerDependencies);
const isPeer = (id) => peers.some((peer) => id === peer || id.startsWith(`${peer}/`));
const named = (extension) => [
  ...new Set([...manifest.matchAll(/"(?:\.\/)?dist\/([^"]+?)(\.d)?(\.c?[jt]s)"/g)].flatMap(pathsWith(extension))),
];
function pathsWith(extension) {
  return ([, path, declares = "", kind]) => (declares + kind === extension ? [path] : []);
}

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
 * The file of each module that every call needs: one for what all services share, one per protocol, one per service. Rollup
 * would split it by who can reach what, which tears it into a dozen, and every client has to open them all.
 */
function filesOf(importsOf) {
  const files = new Map();
  const calls = ["client", "call/task", "call/paged"].map((name) => `runtime/${name}.js`);
  for (const id of loadedWith(calls, importsOf)) files.set(id, "runtime");
  for (const protocol of readdirSync(at("runtime/protocols")))
    for (const id of loadedWith([`runtime/protocols/${protocol}/index.js`], importsOf)) {
      if (files.has(id)) files.set(id, "runtime");
      else if (id.startsWith(at(`runtime/protocols/${protocol}/`))) files.set(id, protocol);
      // What is not the protocol's own is loaded on demand elsewhere, too, and must not bring the protocol along.
      else files.set(id, basename(dirname(id)));
    }
  // Services of several protocols have the accounts of one vendor. No other service needs them, nor what they load.
  for (const path of modules) {
    const [, vendor] = /^runtime\/vendors\/([^/]+)\/index\.js$/.exec(path) ?? [];
    if (vendor !== undefined) files.set(at(path), vendor);
  }
  // The same calls as functions: a bundle either has those that it names, or none of them to look through.
  for (const path of modules)
    if (/^[^/]+\/functions\.js$/.test(path)) files.set(at(path), `${dirname(path)}-functions`);
  // What a service is and can do; the mock reads it, too.
  for (const path of modules) if (/^[^/]+\/(?:operations|service)\.js$/.test(path)) files.set(at(path), dirname(path));
  return files;
}

/** Programs have copies of these: they start without a client then, and a client has no file more for their sake. */
const copied = /[\\/]runtime[\\/]value[\\/](?:nearest|path)\.js$/;
const copies = {
  name: "copies",
  resolveId(source, importer) {
    if (!importer?.startsWith(at("program"))) return null;
    const path = join(dirname(importer), source);
    return copied.test(path) ? `${path}?program` : null;
  },
  load: (id) => (id.endsWith("?program") ? readFileSync(id.replace("?program", ""), "utf8") : null),
};

/** Bundles the entries of those names; gives each file's name and code. */
async function bundle(names, external, output) {
  const bundled = await rollup({
    input: Object.fromEntries(names.map((name) => [name, at(`${name}.js`)])),
    // The platform is chosen where the package is used.
    external: (id) => id === "#platform" || id.startsWith("node:") || isPeer(id) || external(id),
    // As package.json promises.
    treeshake: { moduleSideEffects: false },
    plugins: [copies],
  });
  let files;
  const made = await bundled.generate({
    dir: dist,
    hoistTransitiveImports: false,
    manualChunks: (id, { getModuleInfo }) => {
      // Those of a service are left as they are, or go into one file.
      const [, service] = /([^\\/]+)[\\/]validators[\\/][^\\/]+$/.exec(id) ?? [];
      if (service !== undefined) return `${service}-validators`;
      if (id === at(`${schema}.js`) && output.format === "cjs") return "schema";
      return (files ??= filesOf((from) => getModuleInfo(from).importedIds)).get(id);
    },
    ...output,
  });
  await bundled.close();
  return made.output;
}

/** webpack makes a file of every import on demand, of hundreds of validators, too, unless it is told which go together. */
const grouped = (code) =>
  code.replaceAll(/\bimport\('(\.[^']+)'\)/g, (_, path) => {
    const [, service] = /([^/]+)\/validators\//.exec(path) ?? [];
    const { name } = JSON.parse(manifest);
    const chunk = service === undefined ? name : `${name}-${service}-validators`;
    return `import(/* webpackChunkName: "${chunk.replaceAll(/[^\w-]/g, "-")}" */ '${path}')`;
  });

const esm = await bundle([...named(".js"), schema], (id) => id.includes("/validators/"), {
  chunkFileNames: "chunks/[name].js",
});
const cjs = await bundle(named(".cjs"), () => false, {
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "chunks/[name].cjs",
  exports: "named",
  esModule: true,
  interop: "default",
  externalLiveBindings: false,
  generatedCode: "es2015",
  dynamicImportInCjs: false,
});

for (const path of modules) if (!isValidator(path)) rmSync(at(path));
for (const { fileName, code } of [...esm, ...cjs]) {
  mkdirSync(dirname(at(fileName)), { recursive: true });
  writeFileSync(at(fileName), fileName.endsWith(".js") ? grouped(code) : code);
}
declare(named(".d.ts"));

// What the commands say of a service is text that they alone read: compressed by itself, it is two thirds of what a tarball makes of it.
for (const service of readdirSync(here("src"))) {
  const file = here(`src/${service}/reference.json`);
  if (!existsSync(file)) continue;
  const text = JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(at(`${service}/reference.json.br`), brotliCompressSync(text));
}

/**
 * One set of declarations for both kinds of module: TypeScript lets ES modules import those of CommonJS, and not the other way
 * round; types of both are the same then. Those that users' imports do not lead to are left out.
 */
function declare(entries) {
  const relative = /((?:from |import\()"\.[^"]*)\.js"/g;
  const reached = new Map();
  const follow = (path) => {
    if (reached.has(path)) return;
    const text = readFileSync(at(`${path}.d.ts`), "utf8");
    reached.set(path, text.replaceAll(relative, '$1.cjs"'));
    for (const [, to] of text.matchAll(/(?:from |import\()"(\.[^"]*)\.js"/g))
      follow(posix.join(posix.dirname(path), to));
  };
  entries.forEach(follow);
  for (const path of filesIn(".")) if (path.endsWith(".d.ts")) rmSync(at(path));
  for (const [path, text] of reached) writeFileSync(at(`${path}.d.cts`), text);
  for (const path of entries) writeFileSync(at(`${path}.d.ts`), `export * from "./${posix.basename(path)}.cjs";\n`);
}
