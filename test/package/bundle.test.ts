import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { installed } from "./packed.js";

/** Calls of every size of validator: one input, three, 27, and as many with rules. */
const calls = ["describeTaskInfo", "manualBackupInstance", "describeInstances", "createInstances"] as const;

/** What one call may weigh with its validator, in bytes. */
const budget = 14 * 1024;

const { project } = installed();

beforeAll(() => {
  for (const call of calls)
    writeFileSync(
      join(project, `${call}.js`),
      `import { createClient, ${call} } from "cachesmith-sdk/tencent-redis";
export const run = (options, input) => ${call}(createClient(options), input);`,
    );
});

interface Bundle {
  readonly outputs: Metafile["outputs"];
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** With `splitting`, what is loaded on demand stands in files of its own; without, everything that can be reached is in one. */
async function bundle(call: string, platform: "node" | "browser", splitting: boolean): Promise<Bundle> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: [`${call}.js`],
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

const holding = ({ outputs }: Bundle, module: RegExp): string[] =>
  Object.keys(outputs).filter((path) => Object.keys(outputs[path]?.inputs ?? {}).some((input) => module.test(input)));

const sizeOf = ({ texts }: Bundle, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(texts.get(path) ?? "", { level: 9 }).length, 0);

const actionOf = (call: string): string => call.charAt(0).toUpperCase() + call.slice(1);

describe.each(["browser", "node"] as const)("one call, bundled for %s", (platform) => {
  test("loads at most 14 KB with its validator, gzipped, until something goes wrong", async () => {
    const sizes: Record<string, number> = {};
    for (const call of calls) {
      const bundled = await bundle(call, platform, true);
      const validators = holding(bundled, new RegExp(`validators/${actionOf(call)}\\.request\\.js$`));
      sizes[call] = sizeOf(bundled, closure(bundled, [`out/${call}.js`, ...validators]));
      const whole = await bundle(call, platform, false);
      const all = sizeOf(whole, whole.texts.keys());
      console.info(
        `${call}, ${platform}: ${sizes[call]} of ${budget} bytes gzipped; ${all} with all it may load later`,
      );
    }
    expect(Object.entries(sizes).filter(([, size]) => size > budget)).toEqual([]);
  });

  test("loads what follows a failure, waits, or checks what is rare when it is needed", async () => {
    const bundled = await bundle(calls[0], platform, true);
    const loaded = closure(bundled, [`out/${calls[0]}.js`]);
    const onDemand = [
      ...["exact", "exact-json", "explain", "failure", "queue", "recovery", "redact", "refusal"],
      ...["limits", "observe", "signer-v1", "sources", "wait"],
    ].map((name) => new RegExp(`/chunks/${name}\\.js$`));
    const validators = ["request", "response"].map((side) => new RegExp(`/${actionOf(calls[0])}\\.${side}\\.js$`));
    for (const module of [...onDemand, ...validators]) {
      const files = holding(bundled, module);
      expect(files).toHaveLength(1);
      expect(files.filter((path) => loaded.has(path))).toEqual([]);
    }
  });

  test("carries nothing of other actions and services", async () => {
    const bundled = await bundle("describeInstances", platform, false);
    const inputs = Object.values(bundled.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    expect(inputs.filter((path) => /validators\//.test(path) && !/\/DescribeInstances\./.test(path))).toEqual([]);
    // Nor of other services' protocols and vendors, not even of what is loaded on demand.
    const foreign = /\/chunks\/(?:huawei|qcloud|tencent-redis-2017)[^/]*\.js$/;
    expect(inputs.filter((path) => foreign.test(path))).toEqual([]);
    expect(
      inputs.filter((path) => /\/chunks\/(?:tencent|tencent-redis|sources|signer-v1)\.js$/.test(path)),
    ).toHaveLength(4);
    const text = [...bundled.texts.values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
    expect(text).not.toContain("ManualBackupInstance");
  });
});
