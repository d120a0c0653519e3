import { writeFileSync } from "node:fs";
import { isSdkLog, planImport, sheetText, type Import } from "../changelog/index.js";
import { fileCodes } from "../diagnostics/codes/files.js";
import { printDiagnostics, summary } from "../diagnostics/print.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ServiceSpec, Spec } from "../load/spec.js";
import { read } from "../pipeline.js";
import { systemCode } from "../disk/index.js";
import { writeSpec } from "../write/index.js";
import { linesOf } from "./changelog-lines.js";
import { additions, openPages, openSheet, openSources, type ImportOptions } from "./changelog-sources.js";
import { reportFailure } from "./failure.js";
import { limits, readGiven } from "./given.js";
import { recoverOutput } from "./recovery.js";
import { importSdkLog } from "./sdk-log.js";
import { errorsOf, exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** Takes releases from the vendor's changelog into spec/, scaffolds what they bring, and lists what a person has to do. */
export async function importChangelog(root: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  recoverOutput(root, terminal);
  const pasted = options.text === undefined ? undefined : readGiven(options.text, limits.text);
  const { upstream, package: installed, page } = options;
  if ([pasted, upstream, installed, page, options.sheet].every((given) => given === undefined))
    return refuse(
      "Name the vendor's text (--changelog; - is standard input), its metadata (--to), package or pages (--page), or a sheet.",
      terminal,
    );
  if (typeof pasted === "string") return refuse(pasted, terminal);
  const pages = openPages(page);
  if (typeof pages === "string") return refuse(pages, terminal);
  const reading = await read(root, terminal.stage);
  terminal.done();
  // Drafts and what is wrong in definitions is no hindrance; files that cannot be read, or mean something else, are.
  const diagnostics = errorsOf(reading.diagnostics).filter(({ code }) => code in fileCodes);
  if (diagnostics.length > 0) {
    report(terminal, { ...reading, diagnostics });
    terminal.answer({ ok: false, diagnostics });
    return exitCodes.findings;
  }
  if (pasted && isSdkLog(pasted.text)) return importSdkLog(root, { ...options, pasted }, reading, terminal);
  const sources = openSources(options, reading.spec.services);
  if (typeof sources === "string") return refuse(sources, terminal);
  const service = chooseService(reading.spec, options.service, sources.metadata?.version);
  if (typeof service === "string") return refuse(service, terminal);
  const editions = sources.editions ?? additions(service, sources, options);
  const sheet = openSheet(options.sheet);
  if (typeof sheet === "string") return refuse(sheet, terminal);
  const { schemas } = reading.spec;
  const { amend } = options;
  const until = options.until === undefined ? undefined : Number(options.until);
  const plan = planImport({ service, schemas, pasted, amend, until, sheet, pages, ...sources, editions });
  const texts = new Map([...(pasted ? [pasted] : []), ...(pages ?? [])].map(({ file, text }) => [file, text]));
  if (plan.refusals.length > 0) return tellRefusals(plan, service, texts, terminal);
  if (plan.warnings.length > 0 && !terminal.json)
    terminal.complain(printDiagnostics(plan.warnings, texts, { color: process.stderr.isTTY }));
  const nextSheet = () => sheetText(plan.after, sources.drafts);
  const dryRun = options.dryRun === true;
  return carryOut(root, plan, service, { sources: reading.sources, dryRun, sheet: options.sheet, nextSheet }, terminal);
}

function refuse(sentence: string, terminal: Terminal): ExitCode {
  terminal.done();
  terminal.complain(sentence);
  return exitCodes.usage;
}

/** The named service; else the one that the metadata is of; else the only one whose releases have numbers. */
function chooseService({ services }: Spec, id: string | undefined, version: string | undefined): ServiceSpec | string {
  const known = services.map((service) => service.id);
  if (id !== undefined)
    return (
      services.find((service) => service.id === id) ??
      `There is no service "${id}".${suggest(id, known)} Services: ${known.join(", ")}.`
    );
  const ofVersion = services.filter(({ service }) => service.data.version === version);
  const numbered = services.filter(({ changelog }) => changelog.some(({ data }) => data.release !== undefined));
  for (const [only, other] of [ofVersion, numbered, services]) if (only && !other) return only;
  return `Several services could be meant; name one with --service: ${known.join(", ")}.`;
}

function tellRefusals(
  { refusals }: Import,
  { id }: ServiceSpec,
  sources: ReadonlyMap<string, string>,
  terminal: Terminal,
): ExitCode {
  terminal.answer({ ok: false, service: id, diagnostics: refusals });
  if (terminal.json) return exitCodes.findings;
  terminal.complain(printDiagnostics(refusals, sources, { color: terminal.color }));
  terminal.complain(`\n${summary(refusals)}; nothing was written. \`cachesmith explain CODE\` tells more of a code.`);
  return exitCodes.findings;
}

interface Circumstances {
  readonly sources: ReadonlyMap<string, string>;
  readonly dryRun: boolean;
  /** Where the sheet lies that is to be written anew. */
  readonly sheet: string | undefined;
  readonly nextSheet: () => string;
}

/** The sheet as it is now open; a sentence when it cannot be written. */
function writeSheet({ sheet, nextSheet, dryRun }: Circumstances): string | undefined {
  if (sheet === undefined || dryRun) return undefined;
  try {
    writeFileSync(sheet, nextSheet());
    return undefined;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return `spec/ was written, the sheet was not: ${error instanceof Error ? error.message : String(error)}. Name another one and run this again.`;
  }
}

function carryOut(
  root: string,
  plan: Import,
  service: ServiceSpec,
  circumstances: Circumstances,
  terminal: Terminal,
): ExitCode {
  const { sources, dryRun } = circumstances;
  const changes = [...plan.texts].map(([file, text]) => ({ file, before: sources.get(file), text }));
  try {
    if (!dryRun) writeSpec(root, changes);
  } catch (error) {
    return reportFailure(error, terminal);
  }
  const unwritten = writeSheet(circumstances);
  const files = changes.map(({ file, before }) => ({
    file,
    change: before === undefined ? ("created" as const) : ("updated" as const),
  }));
  const { fresh, known, leftOut, others, tasks } = plan;
  const told = (releases: Import["fresh"]) => releases.map(({ release, published }) => ({ release, published }));
  terminal.answer({
    ok: true,
    service: service.id,
    dryRun,
    fresh: told(fresh),
    known: told(known),
    leftOut,
    others,
    pages: plan.pages.pages.map(({ action, file, from, to, updated }) => ({ action, file, from, to, updated })),
    warnings: plan.warnings,
    files,
    tasks,
  });
  for (const line of linesOf(plan, files, dryRun)) terminal.say(line);
  if (unwritten !== undefined) terminal.complain(unwritten);
  return unwritten === undefined ? exitCodes.ok : exitCodes.environment;
}
