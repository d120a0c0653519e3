import { CommanderError } from "commander";
import { failureOf } from "../commands/failure.js";
import { exitCodes, type Output, type ExitCode, type Surroundings } from "../commands/terminal.js";
import { addReading } from "./reading.js";
import { openSession } from "./session.js";
import { addAt, addChangelog, addDiff, addExplain, addUpdate } from "./vendor.js";
import { addGenerate, addRelease } from "./writing.js";

/**
 * Runs the program with its arguments, and gives its exit code. It writes to the given streams only; files that the
 * arguments name are relative to the folder of the process.
 */
export async function runCli(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const session = openSession(around);
  for (const add of [addReading, addGenerate, addUpdate, addChangelog, addDiff, addAt, addRelease, addExplain])
    add(session);
  try {
    await session.program.parseAsync(args, { from: "user" });
    return session.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    return bug(error, around.stderr);
  }
}

function bug(error: unknown, stderr: Output): ExitCode {
  stderr.write(
    `This is a bug of the generator; nothing was written.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return exitCodes.bug;
}

/** The exit code for standard output that cannot be written, and why on the other stream. */
export function outputRefused(error: unknown, stderr: Output): ExitCode {
  const failure = failureOf(error);
  if (failure === undefined) return bug(error, stderr);
  stderr.write(`Standard output cannot be written: ${failure.message}\n`);
  return failure.code;
}
