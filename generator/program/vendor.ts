import type { Session } from "./session.js";

interface ImportFlags {
  readonly service?: string;
  readonly upstream?: string;
  readonly amend?: boolean;
  readonly dryRun?: boolean;
}

interface UpdateFlags extends Omit<ImportFlags, "upstream"> {
  readonly until?: string;
  readonly from?: string;
  readonly package?: string;
  readonly page?: readonly string[];
  readonly examples?: string;
  readonly date?: string;
  readonly sheet?: string;
  readonly changelog?: string;
  readonly to?: string;
}

export function addUpdate({ program, run }: Session): void {
  program
    .command("update")
    .description(
      "Take in what the vendor changed: its changelog's text, two editions of its metadata, its npm package, its pages of actions. Drafts everything they say, and lists what is left to say.",
    )
    .option("--changelog <file>", "the vendor's text of one or more releases (-: standard input)")
    .option("--until <release>", "the last release of the text to take in; what later ones add is held back")
    .option("--from <file>", "an earlier edition of the metadata: what changed and no release says gets its own entry")
    .option("--to <file>", "the metadata (JSON), named after its day or dated by --date")
    .option("--package <folder>", "the vendor's installed npm package, in place of the metadata")
    .option("--page <file...>", "the vendor's pages of actions, as pasted texts: what a definition states of an action")
    .option("--examples <file>", "the vendor's examples (JSON)")
    .option("--date <day>", "day of the metadata, the package or a page that has none")
    .option("--sheet <file>", "sentences and other keys for the drafts; written anew with what is still open")
    .option("--amend", "complete a release that was taken from a cut text")
    .option("--service <id>", "the service (default: the one of the metadata, or the only one with numbered releases)")
    .option("--dry-run", "say what would be written, and write nothing")
    .action(async ({ changelog, to, ...flags }: UpdateFlags) => {
      await run(async (root, terminal) =>
        (await import("../commands/changelog.js")).importChangelog(
          root,
          { ...flags, text: changelog, upstream: to },
          terminal,
        ),
      );
    });
}

export function addChangelog({ program, run }: Session): void {
  program
    .command("changelog")
    .description("Work with the vendor's changelog.")
    .command("import [file]")
    .description("Take releases from the vendor's text (-: standard input) into spec/, with drafts of what they bring.")
    .option("--service <id>", "the service whose changelog it is (default: the only one with numbered releases)")
    .option("--upstream <file>", "the vendor's metadata (JSON): types, required flags, lists and order for the drafts")
    .option("--amend", "complete a release that was taken from a cut text")
    .option("--dry-run", "say what would be written, and write nothing")
    .action(async (file: string | undefined, flags: ImportFlags) => {
      await run(async (root, terminal) =>
        (await import("../commands/changelog.js")).importChangelog(root, { ...flags, text: file }, terminal),
      );
    });
}

interface DiffFlags {
  readonly service?: string;
  readonly markdown?: boolean;
  readonly all?: boolean;
  readonly failOn?: string;
  readonly rules?: boolean;
}

export function addDiff({ program, run }: Session): void {
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
        const { diff, diffRules } = await import("../commands/diff.js");
        return flags.rules ? diffRules(terminal) : diff(root, [before, after], flags, terminal);
      });
    });
}

export function addAt({ program, run }: Session): void {
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
      await run(async (root, terminal) => (await import("../commands/at.js")).at(root, release, flags, terminal));
    });
}

export function addExplain(session: Session): void {
  session.program
    .command("explain [code]")
    .description("Tell what a diagnostic code means, what causes it and how to mend it; without a code, list them all.")
    .action(async (code: string | undefined) => {
      session.exitCode = (await import("../commands/explain.js")).explainCode(code, session.terminal());
    });
}
