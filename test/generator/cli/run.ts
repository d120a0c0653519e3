import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { repository } from "../pipeline/project.js";

/** What a run left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Does nothing when it is compiled already, as `npm test` leaves it.
execFileSync(process.execPath, [join(repository, "generator/build.mjs")], { stdio: "inherit" });

const program = join(repository, "node_modules/.cachesmith/cli.js");

// The suite may run in CI itself; what the commands say there is for the tests that ask for it.
const { CI: _ci, ...withoutCi } = process.env;

/** Starts the compiled program as a process of its own, as npm scripts do. */
export function start(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...withoutCi, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs it to its end. */
export function cachesmith(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return ended(start(cwd, args));
}

export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  return { code, stdout: stdout(), stderr: stderr() };
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
