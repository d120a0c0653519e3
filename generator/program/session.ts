import { Command, Option } from "commander";
import { reportFailure } from "../commands/failure.js";
import { findRoot } from "../commands/root.js";
import { exitCodes, openTerminal, type ExitCode, type Surroundings, type Terminal } from "../commands/terminal.js";

interface Globals {
  readonly root?: string;
  readonly json?: boolean;
  readonly timings?: boolean;
}

const exitHelp = `
Exit codes:
  0  all is well
  1  the spec has errors, --check or verify found a difference, an import was refused, or diff a change of the class that --fail-on names
  2  wrong arguments, or no project here
  3  generated/ was edited by hand or leads out of the project, or this clone cannot release; nothing was written
  4  a bug of the generator; nothing was written
  5  the machine refused: disk full or read-only, no permission, too many open files; it says what was written and what to do

Examples:
  $ cachesmith validate                            check spec/ and say what is wrong, where, and how to fix it
  $ cachesmith generate                            write generated/
  $ cachesmith generate --check                    fail when generated/ is not what the spec gives
  $ cachesmith export | jq '.services[].actions[] | select(.deprecated) | .name'
  $ cachesmith changelog import pasted.txt         take the vendor's new releases into spec/
  $ cachesmith diff main                           what a change means for users: the gate of a pull request
  $ cachesmith release --dry-run                   the next version, why, and what its changelog says
  $ cachesmith explain unknown-structure`;

/** The commands of one run, and how it ends. */
export interface Session {
  readonly program: Command;
  /** What the global options ask for. */
  readonly terminal: () => Terminal;
  /** Runs a command in the project's folder. */
  readonly run: (command: (root: string, terminal: Terminal) => Promise<ExitCode> | ExitCode) => Promise<void>;
  exitCode: ExitCode;
}

type Run = Parameters<Session["run"]>[0];

/** Runs the command to its end; what the machine refuses is one, too. */
async function settle(command: Run, root: string, terminal: Terminal): Promise<ExitCode> {
  try {
    return await command(root, terminal);
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

/** A program that has no command yet. */
export function openSession(around: Surroundings): Session {
  const program = new Command("cachesmith")
    .description("Generates a typed npm SDK and its reference from the YAML definitions in spec/.")
    .option("--root <folder>", "project folder (default: the nearest one above that holds spec/package.yaml)")
    .option("--json", "print the result as JSON on standard output")
    .addOption(new Option("--timings", "print the milliseconds of each stage on standard error"))
    .addHelpText("after", exitHelp)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
    });
  const terminal = (): Terminal => {
    const { json = false, timings = false } = program.opts<Globals>();
    return openTerminal({ json, timings }, around);
  };
  const session: Session = {
    program,
    terminal,
    run: async (command) => {
      const start = program.opts<Globals>().root ?? around.cwd;
      const root = findRoot(start);
      if (root === undefined) {
        terminal().complain(
          `There is no spec/package.yaml in ${start} or above it. Run this inside a project, or name one with --root.`,
        );
        session.exitCode = exitCodes.usage;
      } else session.exitCode = await settle(command, root, terminal());
    },
    exitCode: exitCodes.ok,
  };
  return session;
}
