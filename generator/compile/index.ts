import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RenderedFile } from "../render/output.js";
import { keepSources, stageSources } from "./sources.js";

/** What the compiler says about a rendered file. */
export interface TypeFault {
  /** Relative to generated/; empty when the fault lies in no file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** With the compiler's code: `TS2322: Type …`. */
  readonly message: string;
}

/** Whether the compiler reads the file. */
export const isCompiled = ({ path }: { readonly path: string }): boolean =>
  path.endsWith(".ts") || path === "package.json";

/** The compiler itself could not be run, or did not print a list of faults. */
class CompileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CompileError";
  }
}

/** What the machine refused the compiler, with the code that Node would give it. */
class MachineError extends Error {
  readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = "MachineError";
    const [code = "EIO"] = codes.find(([, words]) => words.test(message)) ?? [];
    this.code = code;
  }
}

const codes: readonly (readonly [string, RegExp])[] = [
  ["ENOSPC", /no space left/iu],
  ["EDQUOT", /quota/iu],
  ["EROFS", /read-only/iu],
  ["EACCES", /permission denied|access is denied/iu],
  ["EMFILE", /too many open files/iu],
];

/** A file that the compiler could not read or write: `TS5012` and `TS5033`. */
const isRefusal = ({ message }: TypeFault): boolean => /^TS50(?:12|33):/u.test(message);

/** The compiler ends before collecting garbage pays (0.17 s instead of 0.4 on 200 files), short of a gigabyte. */
const compilerEnvironment = { GOGC: "off", GOMEMLIMIT: "1GiB" };

const require = createRequire(import.meta.url);

/**
 * Type-checks rendered files before anything is written: stages them, runs `typeCheck`, cleans up. With `keep` the folder
 * and the compiler's own notes on it stay in the cache, for the next run. The compiler is a separate process, so
 * whoever holds the promise can do other work meanwhile.
 */
export async function compile(
  root: string,
  files: readonly RenderedFile[],
  { keep = false } = {},
): Promise<TypeFault[]> {
  const folder = stageSources(root, files, { kept: keep });
  try {
    return await typeCheck(root, folder);
  } finally {
    if (keep) keepSources(root, folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the native TypeScript compiler on the src/ of a folder, with the strictness the package is built with;
 * an empty list means that everything fits. Nothing is emitted.
 */
export function typeCheck(root: string, folder: string): Promise<TypeFault[]> {
  writeFileSync(join(folder, "tsconfig.check.json"), JSON.stringify(compilerConfig()));
  const [command, ...first] = compilerCommand();
  const notes = ["--incremental", "--tsBuildInfoFile", "notes.tsbuildinfo"];
  const args = [...first, "--project", "tsconfig.check.json", "--pretty", "false", ...notes];
  const env = { ...process.env, ...compilerEnvironment };
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const faults = parseFaults(stdout);
      const refusal = faults.find(isRefusal);
      if (refusal) reject(new MachineError(refusal.message));
      else if (error === null || faults.length > 0) resolve(faults);
      else reject(new CompileError(unusable(root, command, stdout + stderr, error), { cause: error }));
    });
  });
}

/** The faults as lines for a person, with the hand-written source where the file is a copy of one. */
export function printFaults(faults: readonly TypeFault[]): string {
  const count = faults.length === 1 ? "1 type error" : `${String(faults.length)} type errors`;
  return [
    `Nothing was written: the rendered package has ${count}.`,
    ...faults.flatMap(({ file, line, column, message }) => [
      file === "" ? `  ${message}` : `  ${sourceOf(file)}:${String(line)}:${String(column)} ${message}`,
    ]),
    "Your YAML passed every check, so this is a bug of the generator or of a file in templates/: mend it there.",
  ].join("\n");
}

/** Runtime and mock are copied verbatim, so its faults have the same line in the original. */
function sourceOf(file: string): string {
  return /^src\/(?:runtime|mock)\//.test(file) ? `templates/${file.slice("src/".length)}` : `generated/${file}`;
}

/** Errors without a place (`error TS18003: …`) count too; lines that go on with a message are indented. */
function parseFaults(output: string): TypeFault[] {
  const faults: TypeFault[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [, file = "", line = "1", column = "1", message] =
      /^(?:(.+?)\((\d+),(\d+)\): )?error (TS\d+: .*)$/.exec(text) ?? [];
    const last = faults.at(-1);
    if (message !== undefined) {
      faults.push({ file: file.replaceAll("\\", "/"), line: Number(line), column: Number(column), message });
    } else if (last !== undefined && text.startsWith("  ")) {
      faults[faults.length - 1] = { ...last, message: `${last.message}\n    ${text.trim()}` };
    }
  }
  return faults;
}

/** The platform's own executable: going through the package's script would pay for a start of Node. */
function compilerCommand(): [string, ...string[]] {
  const script = require.resolve("typescript-7/package.json");
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  try {
    const home = dirname(createRequire(script).resolve(platform));
    const executable = join(home, "lib", process.platform === "win32" ? "tsc.exe" : "tsc");
    if (existsSync(executable)) return [executable];
  } catch {
    // Not installed for this platform under that name; the package's script knows the others.
  }
  return [process.execPath, join(dirname(script), "bin", "tsc")];
}

/**
 * `declaration` is left out: its checks cost as much as all others together, and what is exported has its type
 * written out.
 */
function compilerConfig() {
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022"],
      module: "nodenext",
      moduleResolution: "nodenext",
      noEmit: true,
      // platform/node.ts is the only file that needs it; the staged folder lies outside the reach of a search.
      types: ["node"],
      typeRoots: [dirname(dirname(require.resolve("@types/node/package.json")))],
      paths: { "#platform": ["./src/runtime/platform/node.ts"], ...peers() },
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      noImplicitReturns: true,
      noFallthroughCasesInSwitch: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      isolatedModules: true,
      skipLibCheck: true,
    },
    // Every file: a template or a copy that nobody looked at could hold anything.
    include: ["src"],
  };
}

/** The types of the packages that parts of the SDK load when they are there: beside the generator, not beside the staged folder. */
function peers(): Record<string, string[]> {
  const names = ["@opentelemetry/api", "rate-limiter-flexible", "ts-morph"];
  // This one is imported module by module, whose types lie beside them.
  const protocol = "@modelcontextprotocol/sdk";
  const modules = dirname(require.resolve(`${protocol}/types.js`));
  return {
    ...Object.fromEntries(names.map((name) => [name, [typesOf(name)]])),
    [`${protocol}/*`]: [join(modules, "*")],
  };
}

/** Not every package exports its package.json, so that the folder is taken from what it exports. */
function typesOf(name: string): string {
  const entry = require.resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(join("node_modules", name)) + join("node_modules", name).length);
  // The packages are ours to choose: they state their types so.
  const { types, typings } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  return join(folder, types ?? typings ?? "index.d.ts");
}

function unusable(root: string, command: string, output: string, error: Error): string {
  const said = output.trim() === "" ? error.message : output.trim();
  return `The rendered package could not be type-checked: ${command} failed: ${said}\nRun npm ci in ${root} and try again.`;
}
