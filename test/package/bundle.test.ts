import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, pack, type Packed } from "./packed.js";

let packed: Packed;
let project: string;

beforeAll(async () => {
  packed = await pack();
  project = await install(packed);
  writeFileSync(
    join(project, "entry.js"),
    `import { createClient, describeInstances } from "cachesmith-sdk/tencent-redis";
export const list = (options) => describeInstances(createClient(options));`,
  );
});

afterAll(() => packed.remove());

interface Bundle {
  readonly outputs: Metafile["outputs"];
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** With `splitting`, what is loaded on demand stands in files of its own; without, everything that can be reached is in one. */
async function bundle(platform: "node" | "browser", splitting: boolean): Promise<Bundle> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: ["entry.js"],
    outdir: "out",
    ...{
      bundle: true,
      splitting,
      minify: true,
      metafile: true,
      write: false,
      format: "esm",
      target: "es2022",
      platform,
    },
  });
  const texts = new Map(
    result.outputFiles.map(({ path, contents }) => [path.slice(project.length + 1).replaceAll("\\", "/"), contents]),
  );
  return { outputs: result.metafile.outputs, texts };
}

/** Files that are loaded with the given ones. */
function closure({ outputs }: Bundle, start: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && next in outputs) visit(next);
  };
  start.forEach(visit);
  return seen;
}

const holding = ({ outputs }: Bundle, pattern: RegExp): string[] =>
  Object.keys(outputs).filter((path) => Object.keys(outputs[path]?.inputs ?? {}).some((input) => pattern.test(input)));

describe.each(["browser", "node"] as const)("one call, bundled for %s", (platform) => {
  test("is at most 8 KB with its validator, gzipped", async () => {
    const bundled = await bundle(platform, true);
    const loaded = closure(bundled, [
      "out/entry.js",
      ...holding(bundled, /validators\/DescribeInstances\.request\.js$/),
    ]);
    const size = [...loaded].reduce((sum, path) => sum + gzipSync(bundled.texts.get(path) ?? "").length, 0);
    console.info(`one call with its validator, ${platform}: ${size} bytes gzipped`);
    expect(size).toBeLessThanOrEqual(8 * 1024);
  });

  test("carries nothing of other actions", async () => {
    const bundled = await bundle(platform, false);
    const inputs = Object.values(bundled.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    expect(inputs.filter((path) => /validators\//.test(path) && !/\/DescribeInstances\./.test(path))).toEqual([]);
    const text = [...bundled.texts.values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
    expect(text).not.toContain("ManualBackupInstance");
  });
});
