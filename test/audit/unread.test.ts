import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditCommand } from "../../templates/runtime/audit/command.js";
import { run as runProgram } from "../package/packed.js";
import { put } from "./project.js";
import { declarations, shop } from "./shop.js";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-command-")));
  for (const [path, text] of Object.entries(declarations)) put(join(folder, "node_modules/acme-sdk", path), text);
  const compilerOptions = { module: "nodenext", target: "es2022", lib: ["es2022"], strict: true, types: [] };
  put(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const head = `import type { Thing, ListThingsInput } from "acme-sdk/shop";\n`;
const run1 = "export const f = (thing: Thing) => thing.Runid;\n";

async function run(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const console = { cwd: folder, out: (text: string) => out.push(text), error: (text: string) => error.push(text) };
  const code = await auditCommand(args, shop, console);
  return { code, out: out.join("\n"), error: error.join("\n") };
}

describe("what could not be looked at", () => {
  test("is named, with what was found beside it, and is no success", async () => {
    put(join(folder, "broken.ts"), `${head}f({ ((( \n`);
    put(join(folder, "lost.ts"), `import type { Thing } from "acme-sdk/stall";\nexport type { Thing };\n`);
    put(join(folder, "main.ts"), head + run1);
    const compilerOptions = { module: "nodenext", types: [] };
    const files = ["broken.ts", "gone.ts", "lost.ts", "main.ts"];
    put(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const { code, out } = await run();
    expect(code).toBe(2);
    expect(out.split("\n")).toEqual([
      expect.stringContaining("main.ts:2:42 Runid of Thing is deprecated."),
      expect.stringMatching(/^broken\.ts:2:5 was not looked at in full: from here on it is no TypeScript: .+\.$/),
      "gone.ts was not looked at in full: it cannot be opened.",
      `lost.ts:1:28 was not looked at in full: "acme-sdk/stall" is not found from here; install the package.`,
      "1 use of what is deprecated or removed; --fix rewrites 1.",
      "Nobody knows what else is used: 3 files could not be looked at in full.",
    ]);
  });

  test("is not said to be free of old names", async () => {
    put(join(folder, "broken.ts"), "f({ ((( \n");
    const { code, out } = await run();
    expect(code).toBe(2);
    expect(out).not.toContain("Nothing deprecated");
  });
});

describe("code that is nested too deeply for an ordinary stack", () => {
  const nested = `${head}${run1}${"if (1) {".repeat(2000)}${"}".repeat(2000)}\n`;

  test("is looked at where the stack is larger", async () => {
    put(join(folder, "main.ts"), nested);
    symlinkSync(join(process.cwd(), "node_modules/ts-morph"), join(folder, "node_modules/ts-morph"));
    const program = join(folder, "program.mjs");
    await build({
      stdin: {
        contents: `
          import { auditCommand } from "./templates/runtime/audit/command.js";
          import { deeper } from "./templates/runtime/audit/deeper.js";
          const say = (text: string) => console.log(text);
          const where = { cwd: process.cwd(), out: say, error: say };
          const again = deeper(import.meta.url, process.argv.slice(2));
          process.exitCode = await auditCommand(process.argv.slice(2), ${JSON.stringify(shop)}, { ...where, deeper: again });`,
        loader: "ts",
        resolveDir: process.cwd(),
      },
      ...{ bundle: true, platform: "node", format: "esm", packages: "external", outfile: program },
    });
    const { code, output } = await runProgram(folder, program);
    expect(code).toBe(1);
    expect(output).toMatch(/^main\.ts:2:42 Runid of Thing is deprecated\..*\n1 use of what is/);
  });

  test("is refused in words where there is none", async () => {
    put(join(folder, "main.ts"), nested);
    const { code, out, error } = await run();
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("nested too deeply for the compiler");
  });
});
