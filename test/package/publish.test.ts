import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyPackage } from "./packed.js";

/** A copy of generated/, from which the workflow publishes. */
let folder: string;
const workspace = mkdtempSync(join(tmpdir(), "cachesmith-publish-"));

beforeAll(() => {
  folder = copyPackage(workspace);
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** npm says what it does on standard error, and nothing leaves the machine: `--offline` has no registry to ask. */
function npm(
  ...args: readonly string[]
): Promise<{ readonly failed: boolean; readonly output: string; readonly log: string }> {
  return new Promise((resolve) => {
    execFile(
      "npm",
      [...args, "--offline"],
      { cwd: folder, maxBuffer: 1e8, env: { ...process.env, FORCE_COLOR: "0" } },
      (error, output, log) => {
        resolve({ failed: error !== null, output, log });
      },
    );
  });
}

interface Packing {
  readonly id: string;
  readonly files: readonly { readonly path: string }[];
}

describe("publishing", () => {
  test("would hand over the package under its name and version, with what npm pack puts into it", async () => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      name: string;
      version: string;
    }; // its own package.json
    const published = await npm("publish", "--dry-run", "--access", "public", "--json");
    expect(published.failed, published.log).toBe(false);
    const packed = await npm("pack", "--dry-run", "--json", "--ignore-scripts");
    const [packing] = JSON.parse(packed.output) as Packing[]; // what npm documents
    expect(packing?.id).toBe(`${name}@${version}`);
    const paths = packing?.files.map(({ path }) => path) ?? [];
    expect(paths).toContain("package.json");
    expect(paths.filter((path) => path.startsWith("dist/")).length).toBeGreaterThan(10);
    for (const path of paths) expect(published.output).toContain(JSON.stringify(path));
    // npm builds the package, as modules of both kinds.
  }, 120_000);
});
