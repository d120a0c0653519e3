// Compiles the CLI into node_modules/.cachesmith/ (git-ignored, made anew by `npm ci`). Does nothing when the
// sources are the ones it was compiled from. Plain JavaScript, for it runs before anything is compiled.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { derive } from "./definition/derive.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, "node_modules", ".cachesmith");
await derive(root);
const hash = hashSources();

/**
 * Loads packages with `require`, where sources import them. They are CommonJS, and before `import` runs one it searches
 * each of its files for the names that it exports: for ts-morph alone that takes a tenth of a second.
 */
const required = {
  name: "required",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === "entry-point" || path.startsWith("node:")) return undefined;
      return kind === "require-call" ? { path, external: true } : { path, namespace: "required" };
    });
    build.onLoad({ filter: /./, namespace: "required" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

if (readHash() !== hash) {
  const { build } = await import("esbuild");
  const draft = `${target}-${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: "generator/cli.ts",
      program: "generator/program/index.ts",
    },
    outdir: draft,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    plugins: [required],
    banner: {
      js: 'import { createRequire as requirer } from "node:module"; const require = requirer(import.meta.url);',
    },
    sourcemap: true,
    logLevel: "warning",
  });
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "build.json"), JSON.stringify({ hash }));
  // Of two builds at a time the first wins: a program that runs would lose the chunks it has yet to load.
  if (readHash() === hash) rmSync(draft, { recursive: true });
  else {
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  }
}

function hashSources() {
  const sum = createHash("sha256");
  const files = readdirSync(join(root, "generator"), { recursive: true }).filter((file) => /\.(?:ts|mjs)$/.test(file));
  for (const file of files.sort()) sum.update(`${file}\0`).update(readFileSync(join(root, "generator", file)));
  return sum.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}

function readHash() {
  try {
    return JSON.parse(readFileSync(join(target, "build.json"), "utf8")).hash;
  } catch {
    return undefined;
  }
}
