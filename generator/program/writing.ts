import type { Session } from "./session.js";

interface GenerateFlags {
  readonly service?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
}

export function addGenerate({ program, run, terminal: open }: Session): void {
  program
    .command("generate")
    .description(
      "Write generated/ from spec/, templates/ and generator/: all of it, or nothing when something is wrong.",
    )
    .option("--service <id>", "only the files of one service, such as tencent-redis/2018-04-12")
    .option("--check", "compare with what is there and write nothing; trusts no cache")
    .option("--force", "save hand edits of generated/ aside and overwrite them")
    .option("--watch", "generate again after every change of spec/ or templates/")
    .action(async (flags: GenerateFlags) => {
      await run(async (root, terminal) => {
        if (flags.watch) return (await import("../commands/watch.js")).watch(root, flags, open);
        return (await import("../commands/generate.js")).generate(root, flags, terminal);
      });
    });
}

interface ReleaseFlags {
  readonly dryRun?: boolean;
  readonly as?: string;
  readonly bump?: string;
  readonly offline?: boolean;
  readonly test: boolean;
  readonly date?: string;
}

export function addRelease({ program, run }: Session): void {
  program
    .command("release")
    .description(
      "Compute the next version from what changed since the last version, write the package's changelog, regenerate, run the checks, commit and tag. Publishes nothing.",
    )
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--as <version>", "a higher version than the computed one, such as 1.0.0")
    .option("--bump <step>", "at least this step, for what definitions do not show: major, minor or patch")
    .option("--offline", "do not ask the remote which versions and commits it has")
    .option("--no-test", "leave npm test out")
    .option("--date <day>", "day of the release (default: today)")
    .action(async (flags: ReleaseFlags) => {
      await run(async (root, terminal) => (await import("../commands/release.js")).release(root, flags, terminal));
    });
}
