import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const runtime = fileURLToPath(new URL("../../templates/runtime/", import.meta.url));

/** A program that uses the runtime, in a process of its own; what it wrote, once it has ended by itself. */
export interface Program extends Disposable {
  readonly run: (environment: Readonly<Record<string, string>>) => Promise<string>;
}

/** Compiles a program; `runtime/` stands for templates/runtime/ in what it imports. */
export async function compileProgram(text: string): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-program-"));
  await build({
    stdin: { contents: text.replaceAll('"runtime/', `"${runtime}`), resolveDir: runtime, loader: "ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022" },
    alias: { "#platform": join(runtime, "platform/node.ts") },
  });
  const { PATH = "" } = process.env;
  return {
    run: (environment) =>
      new Promise((resolve) => {
        const env = { PATH, ...environment };
        execFile(process.execPath, [join(folder, "stdin.mjs")], { env }, (_error, stdout, stderr) =>
          resolve(`${stdout}${stderr}`),
        );
      }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
