import { productOf } from "../changelog/index.js";
import { statSync } from "node:fs";
import { read } from "../pipeline.js";
import { compare } from "../upstream/compare.js";
import type { Difference } from "../upstream/difference.js";
import { explainDifferences } from "../upstream/explain.js";
import { openMetadata } from "./metadata.js";
import { openPackage } from "./package.js";
import { recoverForReading } from "./recovery.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** What the types of a package say for sure: names, and which of a request must be there. */
const told: readonly Difference["differs"][] = ["missing", "extra", "required"];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Compares a service with the types of the vendor's npm package, or with a file of its metadata; what upstream.yaml explains may differ. */
export async function vendorCoverage(root: string, folder: string, terminal: Terminal): Promise<ExitCode> {
  recoverForReading(root, terminal);
  const reading = await read(root, terminal.stage);
  terminal.done();
  report(terminal, reading);
  if (!reading.model) {
    terminal.answer({ ok: false, diagnostics: reading.diagnostics });
    return exitCodes.findings;
  }
  const products = reading.spec.services.flatMap((service) => productOf(service) ?? []);
  const metadata = isFile(folder) ? openMetadata(folder) : openPackage(folder, products);
  const spec = reading.spec.services.find(
    ({ service }) => service.data.version === (typeof metadata !== "string" && metadata.version),
  );
  const model = reading.model.services.find(({ id }) => id === spec?.id);
  if (typeof metadata === "string" || spec === undefined || model === undefined) {
    terminal.complain(typeof metadata === "string" ? metadata : `No service has version ${metadata.version}.`);
    return exitCodes.usage;
  }
  const differences = compare(model, spec, metadata).filter(({ differs }) => told.includes(differs));
  const { unexplained } = explainDifferences(differences, spec.upstream);
  const ok = unexplained.length === 0;
  const counted = { actions: metadata.actions.size, structures: metadata.structures.size };
  terminal.answer({
    ok,
    service: spec.id,
    ...counted,
    differences: unexplained.map(({ at, differs, message }) => ({ at, differs, message })),
  });
  for (const { at, differs, message } of unexplained) terminal.say(`${at}: ${differs}. ${message}`);
  terminal.say(
    ok
      ? `${spec.id} has the ${counted.actions} actions and ${counted.structures} structures of ${folder}.`
      : `${unexplained.length} differences from ${folder} are not explained.`,
  );
  return ok ? exitCodes.ok : exitCodes.findings;
}
