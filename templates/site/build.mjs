// Builds the reference site, or serves it while one writes: `node templates/site/build.mjs build|dev [--base /path/]
// [--site https://host] [--out folder] [--port number]`. It exports the model first; what the pages say comes from
// generated/docs and the guides. Plain JavaScript, for it runs before anything is compiled.
import { build as bundle } from "esbuild";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = join(root, "templates", "site");
const cache = join(root, "node_modules", ".cache", "cachesmith", "site");

const {
  positionals: [mode],
  values,
} = parseArgs({
  allowPositionals: true,
  options: { base: { type: "string" }, site: { type: "string" }, out: { type: "string" }, port: { type: "string" } },
});
if (mode !== "build" && mode !== "dev") {
  process.stderr.write(`"${mode ?? ""}" is neither "build" nor "dev".\n`);
  process.exit(2);
}
const host = siteOf(values.site ?? process.env.CACHESMITH_DOCS_SITE ?? "");

process.env.ASTRO_TELEMETRY_DISABLED = "1";
// Astro takes variables of these names for its own: test runners and build servers set them.
for (const name of ["BASE_URL", "MODE", "DEV", "PROD", "SSR", "SITE"]) Reflect.deleteProperty(process.env, name);
process.env.NODE_ENV = mode === "build" ? "production" : "development";
process.env.CACHESMITH_DOCS_SITE = host;
const settings = {
  root: site,
  base: baseOf(values.base ?? process.env.CACHESMITH_DOCS_BASE ?? "/"),
  // A separate folder, for a server and a build may run at a time.
  cacheDir: join(cache, mode),
  vite: { cacheDir: join(cache, "vite") },
  // A page kept from the last run would not know of a plugin that has changed.
  force: true,
};
try {
  // Loading Astro takes as long as the model.
  const [data, sdk, { build, dev }] = await Promise.all([exportData(), bundleSdk(), import("astro")]);
  process.env.CACHESMITH_SITE_DATA = data;
  process.env.CACHESMITH_SITE_SDK = sdk;
  if (mode === "build") await build({ ...settings, outDir: outputOf(values.out), logLevel: "warn" });
  else await dev({ ...settings, ...(values.port ? { server: { port: Number(values.port) } } : {}) });
} catch (error) {
  // What is wrong with a page or a sample is said in whole sentences; where Astro was meanwhile helps nobody.
  const { message, stack, name } = error;
  process.stderr.write(`${name === "Error" ? message : stack}\n`);
  process.exit(1);
}

/** The model and what the package says of itself, in a file that the site's modules read. */
async function exportData() {
  await node("generator/build.mjs");
  const model = JSON.parse(await node("node_modules/.cachesmith/cli.js", "export"));
  const manifest = JSON.parse(readFileSync(join(root, "generated", "package.json"), "utf8"));
  const file = join(cache, "data.json");
  mkdirSync(cache, { recursive: true });
  const draft = `${file}-${process.pid}`;
  // The service that guides are about is named for people, not for programs that read the model.
  const { guide } = parse(readFileSync(join(root, "spec", "package.yaml"), "utf8"));
  writeFileSync(draft, JSON.stringify({ ...model, package: { ...manifest, guide } }));
  renameSync(draft, file);
  return file;
}

/** Runs a script, and gives what it prints. What it complains of is passed on, in the error when it fails. */
async function node(...args) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 });
  process.stderr.write(stderr);
  return stdout;
}

/** The package's clients in one module, by subpath: examples are run with them. Validators are not, for none is asked. */
async function bundleSdk() {
  const source = join(root, "generated", "src");
  const services = readdirSync(source).filter((folder) => existsSync(join(source, folder, "service.ts")));
  const outfile = join(cache, "sdk.cjs");
  const draft = `${outfile}-${process.pid}`;
  await bundle({
    stdin: {
      contents: services.map((name) => `export * as "${name}" from "./${name}/index.js";`).join("\n"),
      resolveDir: source,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["./validators/*"],
    alias: { "#platform": join(source, "runtime", "platform", "node.ts") },
    logLevel: "warning",
    outfile: draft,
  });
  renameSync(draft, outfile);
  return outfile;
}

/** A folder of the server: `docs` and `/docs` mean `/docs/`. */
function baseOf(text) {
  const path = text.split("/").filter(Boolean).join("/");
  return path ? `/${path}/` : "/";
}

/** The host that the pages will be on, of which feeds, canonical links and the sitemap are made; empty when none is given. */
function siteOf(text) {
  if (text === "") return "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  const fix = url?.pathname.length > 1 ? "give its folder as --base" : "write it as https://docs.example.com";
  process.stderr.write(`--site ${text} is not the address of a host: ${fix}.\n`);
  process.exit(2);
}

/** Where the pages go. Astro empties the folder first, so it must not be one that holds anything else. */
function outputOf(text) {
  const folder = resolve(text ?? join(site, "dist"));
  const inside = relative(root, folder).split(/[\\/]/);
  if (inside.length < 2 && inside[0] !== "..") {
    process.stderr.write(`--out ${folder} is a folder of the sources, and would be emptied.\n`);
    process.exit(2);
  }
  return folder;
}
