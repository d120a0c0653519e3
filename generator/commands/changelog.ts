import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { isSdkLog, planImport, type Import } from "../changelog/index.js";
import { fileCodes } from "../diagnostics/codes/files.js";
import { printDiagnostics, summary } from "../diagnostics/print.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Place } from "../diagnostics/place.js";
import type { ServiceSpec, Spec } from "../load/spec.js";
import { read } from "../pipeline.js";
import { draftsOf } from "../upstream/draft.js";
import { WriteError, writeSpec } from "../write/index.js";
import { openMetadata } from "./metadata.js";
import { importSdkLog } from "./sdk-log.js";
import { recoverOutput } from "./recovery.js";
import { errorsOf, exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

export interface ImportOptions {
  /** The vendor's text, relative to the current folder; `-` is standard input. Without it only drafts are filled in. */
  readonly text?: string | undefined;
  readonly service?: string | undefined;
  /** The vendor's metadata, relative to the current folder. */
  readonly upstream?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Takes releases from the vendor's changelog into spec/, scaffolds what they bring, and lists what a person has to do. */
export async function importChangelog(root: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  recoverOutput(root, terminal);
  const pasted = options.text === undefined ? undefined : readText(options.text);
  const metadata = options.upstream === undefined ? undefined : openMetadata(options.upstream);
  if (pasted === undefined && metadata === undefined)
    return refuse("Name the file with the vendor's changelog, - for standard input, or --upstream.", terminal);
  if (typeof pasted === "string") return refuse(pasted, terminal);
  if (typeof metadata === "string") return refuse(metadata, terminal);
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
  const service = chooseService(reading.spec, options.service, metadata?.version);
  if (typeof service === "string") return refuse(service, terminal);
  const drafts = metadata && draftsOf(metadata);
  const plan = planImport({ service, schemas: reading.spec.schemas, pasted, drafts });
  if (plan.refusals.length > 0)
    return tellRefusals(plan, service, new Map(pasted ? [[pasted.file, pasted.text]] : []), terminal);
  return carryOut(root, plan, service, { sources: reading.sources, dryRun: options.dryRun === true }, terminal);
}

function refuse(sentence: string, terminal: Terminal): ExitCode {
  terminal.done();
  terminal.complain(sentence);
  return exitCodes.usage;
}

/** The text, or a sentence that says why it cannot be read. */
function readText(file: string): { readonly file: string; readonly text: string } | string {
  const name = file === "-" ? "standard input" : file;
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    return isUtf8(bytes)
      ? { file: name, text: bytes.toString("utf8") }
      : `${name} is not UTF-8; save the text as UTF-8.`;
  } catch (error) {
    return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
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
}

function carryOut(
  root: string,
  plan: Import,
  service: ServiceSpec,
  { sources, dryRun }: Circumstances,
  terminal: Terminal,
): ExitCode {
  const changes = [...plan.texts].map(([file, text]) => ({ file, before: sources.get(file), text }));
  try {
    if (!dryRun) writeSpec(root, changes);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    terminal.complain(error.message);
    terminal.answer({ ok: false, service: service.id, failure: error.failure, files: error.files });
    return exitCodes.refused;
  }
  const files = changes.map(({ file, before }) => ({
    file,
    change: before === undefined ? ("created" as const) : ("updated" as const),
  }));
  const { fresh, known, leftOut, tasks } = plan;
  const told = (releases: Import["fresh"]) => releases.map(({ release, published }) => ({ release, published }));
  terminal.answer({
    ok: true,
    service: service.id,
    dryRun,
    fresh: told(fresh),
    known: told(known),
    leftOut,
    files,
    tasks,
  });
  for (const line of linesOf(plan, files, dryRun)) terminal.say(line);
  return exitCodes.ok;
}

type Written = readonly { readonly file: string; readonly change: "created" | "updated" }[];

function linesOf({ fresh, known, leftOut, tasks }: Import, files: Written, dryRun: boolean): string[] {
  const numbers = (releases: Import["fresh"]): string => ranges(releases.map(({ release }) => release));
  return [
    ...(known.length > 0 ? [`Known already: ${numbers(known)}.`] : []),
    ...(fresh.length > 0 ? [`New: ${numbers(fresh)}.`] : []),
    ...(leftOut
      ? [
          `Left out: lines ${leftOut.from} to ${leftOut.to} of the text, from “${leftOut.text.slice(0, 40)}” on, are no changelog.`,
        ]
      : []),
    ...files.map(({ file, change }) => `${dryRun ? "would be " : ""}${change} ${file}`),
    ...(files.length === 0 ? ["There is nothing to write."] : []),
    ...(tasks.length > 0 ? ["", `To do (${tasks.length}):`] : []),
    ...tasks.map(({ place, what }) => `  ${placeText(place)} ${what}`),
    ...(tasks.some(({ draft }) => draft)
      ? ["", "`cachesmith validate` fails until the drafts are finished, and lists them."]
      : []),
  ];
}

const placeText = ({ file, line }: Place): string => `${file}:${line}`;

/** `release 3`, `releases 1–87, 90`. */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  const texts = parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${numbers.length === 1 ? "release" : "releases"} ${texts.join(", ")}`;
}
