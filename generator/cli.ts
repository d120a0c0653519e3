#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import type { ImportOptions } from "./commands/changelog.js";
import { exitCodes, openTerminal, type ExitCode, type Terminal } from "./commands/terminal.js";
import { findRoot } from "./root.js";

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
  3  generated/ was edited by hand, or what is to be released is not committed; nothing was written
  4  a bug of the generator; nothing was written

Examples:
  $ cachesmith validate                            check spec/ and say what is wrong, where, and how to mend it
  $ cachesmith generate                            write generated/
  $ cachesmith generate --check                    fail when generated/ is not what the spec gives
  $ cachesmith export | jq '.services[].actions[] | select(.deprecated) | .name'
  $ cachesmith changelog import pasted.txt         take the vendor's new releases into spec/
  $ cachesmith diff main                           what a change means for users: the gate of a pull request
  $ cachesmith release --dry-run                   the next version, why, and what its changelog says
  $ cachesmith explain unknown-structure`;

const program = new Command("cachesmith")
  .description("Generates a typed npm SDK and its reference from the YAML definitions in spec/.")
  .option("--root <folder>", "project folder (default: the nearest one above that holds spec/package.yaml)")
  .option("--json", "print the answer as JSON on standard output")
  .addOption(new Option("--timings", "print the milliseconds of each stage on standard error"))
  .addHelpText("after", exitHelp)
  .showSuggestionAfterError()
  .exitOverride();

/** Runs a command in the project's folder, with the terminal that the global options ask for. */
function run(command: (root: string, terminal: Terminal) => Promise<ExitCode> | ExitCode): () => Promise<void> {
  return async () => {
    const { root: asked, json = false, timings = false } = program.opts<Globals>();
    const terminal = openTerminal({ json, timings });
    const root = findRoot(asked ?? process.cwd());
    if (root === undefined) {
      terminal.complain(
        `There is no spec/package.yaml in ${asked ?? process.cwd()} or above it. Run this inside a project, or name one with --root.`,
      );
      process.exitCode = exitCodes.usage;
      return;
    }
    process.exitCode = await command(root, terminal);
  };
}

program
  .command("validate")
  .description("Check spec/ and report every finding with its place and its fix. Writes nothing.")
  .action(run(async (root, terminal) => (await import("./commands/validate.js")).validate(root, terminal)));

interface GenerateFlags {
  readonly service?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
}

program
  .command("generate")
  .description("Write generated/ from spec/, templates/ and generator/: all of it, or nothing when something is wrong.")
  .option("--service <id>", "only the files of one service, such as tencent-redis/2018-04-12")
  .option("--check", "compare with what is there and write nothing; trusts no cache")
  .option("--force", "save hand edits of generated/ aside and overwrite them")
  .option("--watch", "generate again after every change of spec/ or templates/")
  .action(async (flags: GenerateFlags) => {
    await run(async (root, terminal) => {
      if (flags.watch) {
        const { json = false, timings = false } = program.opts<Globals>();
        return (await import("./commands/watch.js")).watch(root, flags, () => openTerminal({ json, timings }));
      }
      return (await import("./commands/generate.js")).generate(root, flags, terminal);
    })();
  });

program
  .command("export")
  .description("Print the whole model as JSON on standard output, as spec/schema/model.schema.json describes it.")
  .option("--service <id>", "only one service")
  .action(async ({ service }: { service?: string }) => {
    await run(async (root, terminal) => (await import("./commands/export.js")).exportJson(root, service, terminal))();
  });

program
  .command("verify")
  .description("Compare a service with the vendor's machine-readable metadata; what upstream.yaml explains may differ.")
  .requiredOption("--against <file>", "the metadata, as the vendor publishes it (JSON)")
  .option("--service <id>", "the service to compare (default: the one of the metadata's version)")
  .action(async (flags: { against: string; service?: string }) => {
    await run(async (root, terminal) => (await import("./commands/verify.js")).verify(root, flags, terminal))();
  });

program
  .command("coverage")
  .description("Show by category how much is curated, and name what is not.")
  .option("--service <id>", "only one service")
  .action(async ({ service }: { service?: string }) => {
    await run(async (root, terminal) => (await import("./commands/coverage.js")).coverage(root, service, terminal))();
  });

interface UpdateFlags extends Omit<ImportOptions, "text" | "upstream"> {
  readonly changelog?: string;
  readonly to?: string;
}

program
  .command("update")
  .description(
    "Take in what the vendor changed: its changelog's text, two editions of its metadata, its npm package. Drafts everything they say, and lists what is left to say.",
  )
  .option("--changelog <file>", "the vendor's text of one or more releases (-: standard input)")
  .option("--until <release>", "the last release of the text to take in; what later ones add is held back")
  .option("--from <file>", "an earlier edition of the metadata: what changed since and no release says gets its own entry")
  .option("--to <file>", "the metadata (JSON), named after its day or dated by --date")
  .option("--package <folder>", "the vendor's installed npm package, in place of the metadata")
  .option("--examples <file>", "the vendor's examples (JSON)")
  .option("--date <day>", "day of the metadata or the package")
  .option("--sheet <file>", "sentences and other keys for the drafts; written anew with what is still open")
  .option("--amend", "complete a release that was taken from a cut text")
  .option("--service <id>", "the service (default: the one of the metadata, or the only one with numbered releases)")
  .option("--dry-run", "say what would be written, and write nothing")
  .action(async ({ changelog, to, ...flags }: UpdateFlags) => {
    await run(async (root, terminal) =>
      (await import("./commands/changelog.js")).importChangelog(
        root,
        { ...flags, text: changelog, upstream: to },
        terminal,
      ),
    )();
  });

program
  .command("changelog")
  .description("Work with the vendor's changelog.")
  .command("import [file]")
  .description("Take releases from the vendor's text (-: standard input) into spec/, with drafts of what they bring.")
  .option("--service <id>", "the service whose changelog it is (default: the only one with numbered releases)")
  .option("--upstream <file>", "the vendor's metadata (JSON): types, required flags, lists and order for the drafts")
  .option("--amend", "complete a release that was taken from a cut text")
  .option("--dry-run", "say what would be written, and write nothing")
  .action(async (file: string | undefined, flags: ImportOptions) => {
    await run(async (root, terminal) =>
      (await import("./commands/changelog.js")).importChangelog(root, { ...flags, text: file }, terminal),
    )();
  });

interface DiffFlags {
  readonly service?: string;
  readonly markdown?: boolean;
  readonly all?: boolean;
  readonly failOn?: string;
  readonly rules?: boolean;
}

program
  .command("diff [before] [after]")
  .description(
    "Compare two versions and judge every change: on the wire, in TypeScript, in behaviour. A version is a vendor release (87, 2025-05-13), an exported model (.json), a folder or a git revision; 87..88 and v1.0.0.. name two.",
  )
  .option("--service <id>", "only one service")
  .option("--markdown", "print Markdown, for a pull request")
  .option("--all", "list changes of words, too")
  .option(
    "--fail-on <class>",
    "exit with 1 from this class on: breaking, warning, deprecation, additive, text or never",
    "breaking",
  )
  .option("--rules", "print the catalogue of rules, and how they compare with oasdiff's")
  .action(async (before: string | undefined, after: string | undefined, flags: DiffFlags) => {
    await run(async (root, terminal) => {
      const { diff, diffRules } = await import("./commands/diff.js");
      return flags.rules ? diffRules(terminal) : diff(root, [before, after], flags, terminal);
    })();
  });

program
  .command("at [release]")
  .description(
    "Show the model as of a vendor release (60, or a day): what was there and what was deprecated; past types and required flags are not in the changelog.",
  )
  .option("--service <id>", "only one service")
  .option(
    "--needs <name>",
    "tell which release an action or member needs: DescribeInstances, DescribeInstances.Limit, InstanceSet.Size",
  )
  .action(async (release: string | undefined, flags: { service?: string; needs?: string }) => {
    await run(async (root, terminal) => (await import("./commands/at.js")).at(root, release, flags, terminal))();
  });

interface ReleaseFlags {
  readonly dryRun?: boolean;
  readonly as?: string;
  readonly bump?: string;
  readonly test: boolean;
  readonly date?: string;
}

program
  .command("release")
  .description(
    "Compute the next version from what changed since the last tag, write the package's changelog, regenerate, run the checks, commit and tag. Publishes nothing.",
  )
  .option("--dry-run", "say what would be done, and do nothing")
  .option("--as <version>", "a higher version than the computed one, such as 1.0.0")
  .option("--bump <step>", "at least this step, for what definitions do not show: major, minor or patch")
  .option("--no-test", "leave npm test out")
  .option("--date <day>", "day of the release (default: today)")
  .action(async (flags: ReleaseFlags) => {
    await run(async (root, terminal) => (await import("./commands/release.js")).release(root, flags, terminal))();
  });

program
  .command("explain [code]")
  .description("Tell what a diagnostic code means, what causes it and how to mend it; without a code, list them all.")
  .action(async (code: string | undefined) => {
    const { json = false } = program.opts<Globals>();
    const { explainCode } = await import("./commands/explain.js");
    process.exitCode = explainCode(code, openTerminal({ json, timings: false }));
  });

// `export | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  } else {
    process.stderr.write(
      `This is a bug of the generator; nothing was written.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = exitCodes.bug;
  }
}
