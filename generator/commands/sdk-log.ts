import { planSdkLog, type SdkPlan } from "../changelog/index.js";
import { printDiagnostics, summary } from "../diagnostics/print.js";
import type { Reading } from "../reading.js";
import { writeSpec } from "../write/index.js";
import { reportFailure } from "./failure.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";

export interface LogOptions {
  readonly service?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly pasted: { readonly file: string; readonly text: string };
}

/** Takes releases from the change log of a vendor's SDK, which have a version and a day, into the service that has such releases. */
export function importSdkLog(root: string, options: LogOptions, reading: Reading, terminal: Terminal): ExitCode {
  const { pasted, service: id } = options;
  const { services } = reading.spec;
  const dated = services.filter((one) =>
    id === undefined ? one.service.data.documented !== undefined : one.id === id,
  );
  const [service, other] = dated;
  if (service === undefined || other !== undefined) {
    terminal.complain(`Name the service of the SDK with --service: ${services.map((one) => one.id).join(", ")}.`);
    return exitCodes.usage;
  }
  const plan = planSdkLog(service, pasted.file, pasted.text);
  const { refusals, texts } = plan;
  if (refusals.length > 0) {
    terminal.answer({ ok: false, service: service.id, diagnostics: refusals });
    terminal.complain(printDiagnostics(refusals, new Map([[pasted.file, pasted.text]]), { color: terminal.color }));
    terminal.complain(`\n${summary(refusals)}; nothing was written. \`cachesmith explain CODE\` tells more of a code.`);
    return exitCodes.findings;
  }
  const files = [...texts].map(([file, text]) => ({ file, before: reading.sources.get(file), text }));
  try {
    if (options.dryRun !== true) writeSpec(root, files);
  } catch (error) {
    return reportFailure(error, terminal);
  }
  tell(plan, service.id, options.dryRun === true, terminal);
  return exitCodes.ok;
}

function tell({ fresh, known, before, texts }: SdkPlan, service: string, dryRun: boolean, terminal: Terminal): void {
  const told = (releases: SdkPlan["fresh"]) => releases.map(({ version, published }) => ({ version, published }));
  terminal.answer({ ok: true, service, fresh: told(fresh), known: told(known), before, files: [...texts.keys()] });
  const names = (releases: SdkPlan["fresh"]): string =>
    releases.map(({ version, published }) => `${version} (${published})`).join(", ");
  if (before > 0) terminal.say(`Before the vendor's document: ${before} releases.`);
  if (known.length > 0) terminal.say(`Known already: ${names(known)}.`);
  if (fresh.length > 0)
    terminal.say(`New: ${names(fresh)}. Define what they add, until \`cachesmith validate\` agrees.`);
  for (const file of texts.keys()) terminal.say(`${dryRun ? "would be " : ""}created ${file}`);
  if (texts.size === 0) terminal.say("There is nothing to write.");
}
