import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** One run of a program. */
export interface Run {
  readonly milliseconds: number;
  /** Processor time of the program and of those that it started; undefined where the system does not tell. */
  readonly processor: number | undefined;
  readonly output: string;
  readonly errors: string;
}

/** Runs Node to the program's end; one that fails ends the bench. */
export function time(...args: readonly string[]): Run {
  const before = childrenTime();
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  const milliseconds = performance.now() - begin;
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`);
  const after = childrenTime();
  const processor = before === undefined || after === undefined ? undefined : after - before;
  return { milliseconds, processor, output: stdout, errors: stderr };
}

/** Milliseconds that ended children have computed: Linux counts them, in ticks of ten. */
function childrenTime(): number | undefined {
  try {
    const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
    const [user, system] = fields.split(" ").slice(13, 15).map(Number);
    return user === undefined || system === undefined ? undefined : (user + system) * 10;
  } catch {
    return undefined;
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
