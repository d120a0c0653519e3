import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exitCodes } from "../../../generator/commands/terminal.js";
import { repository } from "../pipeline/project.js";

/** What a run left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Does nothing when it is compiled already, as `npm test` leaves it.
execFileSync(process.execPath, [join(repository, "generator/build.mjs")], { stdio: "inherit" });

const compiled = join(repository, "node_modules/.cachesmith");
const { runCli } = (await import(/* @vite-ignore */ pathToFileURL(join(compiled, "program.js")).href)) as Pick<
  typeof import("../../../generator/program/index.js"),
  "runCli"
>; // compiled from there

/** Runs the compiled program in this process, to its end. A bug of the generator fails the test, whatever it expects. */
export const cachesmith = async (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  withoutBug(await run(cwd, args));

/** Runs the program where a test means to find a bug of the generator, or of a template. */
export async function cachesmithAtFault(cwd: string, ...args: readonly string[]): Promise<Ended> {
  const found = await run(cwd, args);
  if (found.code !== exitCodes.bug) throw new Error(`No bug, but exit code ${String(found.code)}: ${found.stderr}`);
  return found;
}

function withoutBug(found: Ended): Ended {
  if (found.code === exitCodes.bug) throw new Error(`The generator reports a bug of its own:\n${found.stderr}`);
  return found;
}

async function run(cwd: string, args: readonly string[]): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const into = (stream: "stdout" | "stderr") => ({ write: (text: string) => void (written[stream] += text) });
  const code = await runCli(args, { cwd, env: process.env, stdout: into("stdout"), stderr: into("stderr") });
  return { code, ...written };
}

/** Starts it as a process of its own, as npm scripts do: for what a process has and a function has not. */
export function start(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [join(compiled, "cli.js"), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  return withoutBug({ code, stdout: stdout(), stderr: stderr() });
}

/** What `--json` printed. */
export const answerOf = ({ stdout }: Ended): unknown => JSON.parse(stdout);

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
