import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditCommand } from "../../templates/runtime/audit/command.js";
import { dispatch } from "../../templates/runtime/command.js";
import { declarations, shop } from "./shop.js";
import { run as runProgram } from "../package/packed.js";
import { put } from "./project.js";

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

describe("exit code", () => {
  test("0 when nothing is used", async () => {
    put(join(folder, "main.ts"), "export const x = 1;");
    expect(await run()).toEqual({ code: 0, out: "Nothing deprecated or removed is used.", error: "" });
  });

  test("1 when something is used, and when a fix was only tried; 0 when a fix leaves nothing", async () => {
    put(join(folder, "main.ts"), head + run1);
    expect(await run()).toMatchObject({
      code: 1,
      out: expect.stringContaining("1 use of what is deprecated or removed; --fix rewrites 1.") as string,
    });
    expect(await run("--fix", "--dry-run")).toMatchObject({
      code: 1,
      out: expect.stringContaining("Would rewrite 1 use in main.ts") as string,
    });
    expect(await run("--fix")).toMatchObject({
      code: 0,
      out: expect.stringContaining("Rewrote 1 use in main.ts") as string,
    });
    expect(readFileSync(join(folder, "main.ts"), "utf8")).toBe((head + run1).replace("Runid", "RunId"));
  });

  test.each([
    { name: "an unknown option", args: ["--fxi"], says: "--fxi" },
    { name: "a project that is not there", args: ["--project", "no.json"], says: "no.json does not exist" },
    {
      name: "a release that is no number",
      args: ["--to", "latest"],
      says: `--to takes the number of a release or a day (2025-05-13), not "latest"`,
    },
    { name: "--dry-run alone", args: ["--dry-run"], says: "--dry-run goes with --fix" },
  ])("2 for $name", async ({ args, says }) => {
    const { code, error } = await run(...args);
    expect(error).toContain(says);
    expect(code).toBe(2);
  });

  test.each([
    { text: "{ nonsense", says: "cannot be read: " },
    { text: "[]", says: "must be an object" },
    { text: `{ "extends": "./other.json" }`, says: "Circularity detected" },
    { text: `{ "extends": "./absent.json" }`, says: "absent.json" },
    { text: `{ "references": [null] }`, says: "it is no configuration of TypeScript" },
    { text: `{ "include": ["lib"] }`, says: `names no module: mend its "include"` },
  ])("2 for the tsconfig.json $text", async ({ text, says }) => {
    put(join(folder, "main.ts"), head + run1);
    put(join(folder, "tsconfig.json"), text);
    put(join(folder, "other.json"), `{ "extends": ["./tsconfig.json"] }`);
    const { code, out, error } = await run();
    expect(error).toContain(says);
    expect([code, out]).toEqual([2, ""]);
  });
});

test("--to leaves out what came later, and what nobody has dated", async () => {
  put(join(folder, "main.ts"), `${head}${run1}export const i: ListThingsInput = { Name: "x" };\n`);
  const { out: early } = await run("--to", "1");
  expect(early).toBe(
    "5 notices without a release or date not looked for: --to cannot place them.\nNothing deprecated or removed is used.",
  );
  for (const to of ["2", "3", "2021-03-04"]) expect((await run("--to", to)).out).toContain("1 use of what");
});

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

test("--json prints one document", async () => {
  put(join(folder, "main.ts"), head + run1);
  const { out } = await run("--json");
  expect(JSON.parse(out)).toEqual({
    files: [],
    fixed: [],
    left: [
      {
        ...{ file: "main.ts", line: 2, column: 42, service: "shop", kind: "member", owner: "Thing", name: "Runid" },
        ...{ removed: false, reason: "Misspelt.", instead: "RunId", rename: "RunId" },
      },
    ],
    unread: [],
    undated: 0,
    written: false,
  });
});

test("--help says what the exit codes mean", async () => {
  expect((await run("--help")).out).toMatchInlineSnapshot(`
    "Usage: audit [options]

    Lists every use of what the vendor has deprecated or removed, in the code of a TypeScript project.

      --project FILE   the project's tsconfig.json (default: the one in this folder)
      --to RELEASE     only what was deprecated up to a release, or a day (2025-05-13)
      --fix            rewrites what has only got another name; all else stays, with a note
      --dry-run        with --fix: says what would be rewritten, and writes nothing
      --json           prints one JSON document
      --help           prints this

    Needs ts-morph (npm install --save-dev ts-morph). Never changes files in node_modules or files that a program wrote.

    Exit code: 0 nothing found, or nothing left after --fix; 1 something to change; 2 the audit could not run, or could not
    read all of the code."
  `);
});

describe("a fix", () => {
  test("keeps line ends, byte order mark, mode and links", async () => {
    const refused = "export const g = (thing: Thing) => { thing.Runid = undefined; };\n";
    const text = `\uFEFF${(head + refused + run1).replaceAll("\n", "\r\n")}`;
    put(join(folder, "elsewhere/real.ts"), text);
    chmodSync(join(folder, "elsewhere/real.ts"), 0o755);
    symlinkSync(join(folder, "elsewhere/real.ts"), join(folder, "main.ts"));
    expect((await run("--fix")).code).toBe(1);
    const after = text.replace(/Runid(?!.*Runid)(?=;\r\n$)/, "RunId");
    expect(readFileSync(join(folder, "elsewhere/real.ts"), "utf8")).toBe(after);
    expect(statSync(join(folder, "elsewhere/real.ts")).mode & 0o777).toBe(0o755);
  });

  test("reaches the projects that a project refers to, and nothing that is installed", async () => {
    put(join(folder, "part/main.ts"), head + run1);
    put(join(folder, "node_modules/other/index.ts"), head + run1);
    const part = {
      compilerOptions: { module: "nodenext", strict: true, types: [], composite: true },
      include: ["*.ts"],
    };
    put(join(folder, "part/tsconfig.json"), JSON.stringify(part));
    put(join(folder, "tsconfig.json"), JSON.stringify({ files: [], references: [{ path: "part" }] }));
    expect(await run("--fix")).toMatchObject({ code: 0, out: expect.stringContaining("in part/main.ts") as string });
    expect(readFileSync(join(folder, "node_modules/other/index.ts"), "utf8")).toBe(head + run1);
  });

  test("leaves no file behind when one cannot be replaced", async () => {
    put(join(folder, "main.ts"), head + run1);
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "sub/x"), "");
    expect((await run("--fix")).code).toBe(0);
    expect((await import("node:fs")).readdirSync(folder).sort()).toEqual([
      "main.ts",
      "node_modules",
      "sub",
      "tsconfig.json",
    ]);
  });
});

describe("the program", () => {
  const said: string[] = [];
  const output = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const commands = { audit: { summary: "looks", run: (args: readonly string[]) => Promise.resolve(args.length) } };

  test.each([
    { args: [], code: 2, says: /^Usage: sdk <command>/ },
    { args: ["--help"], code: 0, says: /audit {2}looks/ },
    { args: ["toString"], code: 2, says: /^sdk has no command "toString"/ },
    { args: ["audit", "a", "b", "c"], code: 3, says: /^$/ },
  ])("$args answers $code", async ({ args, code, says }) => {
    said.length = 0;
    expect(await dispatch("sdk", commands, args, output)).toBe(code);
    expect(said.join("\n")).toMatch(says);
  });
});
