import type { Session } from "./session.js";

/** Commands that read the definitions and write nothing unless they are asked to. */
export function addReading({ program, run }: Session): void {
  program
    .command("validate")
    .description("Check spec/ and report every finding with its place and its fix. Writes nothing without --fix.")
    .option("--fix", "write what has one certain fix into spec/: a key or a name that is certainly misspelt")
    .action(async (flags: { fix?: boolean }) => {
      await run(async (root, terminal) => (await import("../commands/validate.js")).validate(root, flags, terminal));
    });

  program
    .command("export")
    .description("Print the whole model as JSON on standard output, as spec/schema/model.schema.json describes it.")
    .option("--service <id>", "only one service")
    .action(async ({ service }: { service?: string }) => {
      await run(async (root, terminal) => (await import("../commands/export.js")).exportJson(root, service, terminal));
    });

  program
    .command("verify")
    .description(
      "Compare a service with the vendor's machine-readable metadata; what upstream.yaml explains may differ.",
    )
    .requiredOption("--against <file>", "the metadata, as the vendor publishes it (JSON)")
    .option("--service <id>", "the service to compare (default: the one of the metadata's version)")
    .action(async (flags: { against: string; service?: string }) => {
      await run(async (root, terminal) => (await import("../commands/verify.js")).verify(root, flags, terminal));
    });

  addCoverage({ program, run });
}

function addCoverage({ program, run }: Pick<Session, "program" | "run">): void {
  program
    .command("coverage")
    .description("Show by category how much is curated, and name what is not.")
    .option("--service <id>", "only one service")
    .option(
      "--vendor <path>",
      "compare with the vendor's installed npm package, or a file of its metadata, instead: names and required flags",
    )
    .action(async ({ service, vendor }: { service?: string; vendor?: string }) => {
      await run(async (root, terminal) =>
        vendor === undefined
          ? (await import("../commands/coverage.js")).coverage(root, service, terminal)
          : (await import("../commands/vendor-coverage.js")).vendorCoverage(root, vendor, terminal),
      );
    });
}
