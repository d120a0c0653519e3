import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  isSdkLog,
  planImport,
  productOf,
  readSheet,
  sheetText,
  type Import,
  type Request,
  type Sheet,
} from "../changelog/index.js";
import { fileCodes } from "../diagnostics/codes/files.js";
import { printDiagnostics, summary } from "../diagnostics/print.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Place } from "../diagnostics/place.js";
import type { ChangeKind, ServiceSpec, Spec } from "../load/spec.js";
import { read } from "../pipeline.js";
import { definitionsOf } from "../timeline/definitions.js";
import { keyOf } from "../timeline/entries.js";
import { draftsOf, type MetadataDrafts } from "../upstream/draft.js";
import { additionsTo, compareEditions } from "../upstream/editions.js";
import { readExamples, structured, type RawExample, type VendorExample } from "../upstream/examples.js";
import type { Metadata } from "../upstream/metadata.js";
import { WriteError, writeSpec } from "../write/index.js";
import { openMetadata } from "./metadata.js";
import { openPackage } from "./package.js";
import { importSdkLog } from "./sdk-log.js";
import { recoverOutput } from "./recovery.js";
import { errorsOf, exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

export interface ImportOptions {
  /** The vendor's text, relative to the current folder; `-` is standard input. Without it only drafts are filled in. */
  readonly text?: string | undefined;
  readonly service?: string | undefined;
  /** The vendor's metadata, relative to the current folder. */
  readonly upstream?: string | undefined;
  /** An earlier edition of it: what changed since and no release says becomes an entry of its own. */
  readonly from?: string | undefined;
  /** The vendor's npm package, as it is installed: its types in place of the metadata. */
  readonly package?: string | undefined;
  /** The vendor's examples. */
  readonly examples?: string | undefined;
  /** Day of the metadata or package, where its file is not named after it. */
  readonly date?: string | undefined;
  readonly amend?: boolean | undefined;
  /** The last release to take in. */
  readonly until?: string | undefined;
  /** What a person says of the drafts; written anew with what is open. */
  readonly sheet?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Takes releases from the vendor's changelog into spec/, scaffolds what they bring, and lists what a person has to do. */
export async function importChangelog(root: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  recoverOutput(root, terminal);
  const pasted = options.text === undefined ? undefined : readText(options.text);
  if ([pasted, options.upstream, options.package, options.sheet].every((given) => given === undefined))
    return refuse(
      "Name the vendor's text (--changelog; - is standard input), its metadata (--to) or package, or a sheet.",
      terminal,
    );
  if (typeof pasted === "string") return refuse(pasted, terminal);
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
  const plan = planImport({ service, schemas, pasted, amend, until, sheet, ...sources, editions });
  const texts = new Map(pasted ? [[pasted.file, pasted.text]] : []);
  if (plan.refusals.length > 0) return tellRefusals(plan, service, texts, terminal);
  if (plan.warnings.length > 0 && !terminal.json)
    terminal.complain(printDiagnostics(plan.warnings, texts, { color: process.stderr.isTTY }));
  if (options.sheet !== undefined && options.dryRun !== true)
    writeFileSync(options.sheet, sheetText(plan.after, sources.drafts));
  return carryOut(root, plan, service, { sources: reading.sources, dryRun: options.dryRun === true }, terminal);
}

function refuse(sentence: string, terminal: Terminal): ExitCode {
  terminal.done();
  terminal.complain(sentence);
  return exitCodes.usage;
}

interface Sources {
  readonly metadata: Metadata | undefined;
  readonly drafts: MetadataDrafts | undefined;
  readonly editions: Request["editions"];
  readonly examples: Request["examples"];
  readonly day: string | undefined;
}

/** Everything beside the text, or a sentence that says what cannot be used. */
function openSources(options: ImportOptions, services: readonly ServiceSpec[]): Sources | string {
  const { upstream, from, package: installed, examples, date } = options;
  const file = upstream ?? installed;
  const products = services.flatMap((service) => productOf(service) ?? []);
  const metadata = upstream === undefined ? installed && openPackage(installed, products) : openMetadata(upstream);
  if (typeof metadata === "string" && metadata !== "") return metadata;
  const before = from === undefined ? undefined : openMetadata(from);
  if (typeof before === "string") return before;
  const printed = examples === undefined ? undefined : openExamples(examples);
  if (typeof printed === "string") return printed;
  const day = date ?? /(\d{4}-\d{2}-\d{2})[^/]*$/u.exec(file ?? "")?.[1];
  const found = metadata === "" ? undefined : metadata;
  if (before !== undefined && (found === undefined || day === undefined))
    return "An earlier edition (--from) needs the later one (--to) and its day: in the file's name, or --date.";
  return {
    ...{ metadata: found, drafts: found && draftsOf(found), day },
    editions:
      before && found && day !== undefined ? { ...compareEditions(before, found), day, file: file ?? "" } : undefined,
    examples: printed && ((action) => examplesOf(printed, action, found)),
  };
}

/** A package knows no day before: what it has and the service lacks is new. */
function additions(service: ServiceSpec, { metadata, day }: Sources, options: ImportOptions): Request["editions"] {
  if (options.package === undefined || metadata === undefined || day === undefined) return undefined;
  const defined = definitionsOf(service);
  const isDefined = (kind: ChangeKind, name: string, owner?: string): boolean =>
    defined.has(keyOf({ kind, name, owner }));
  const { file } = metadata.actionsSpot.place();
  return { changes: additionsTo(isDefined, metadata), words: [], day, file };
}

function examplesOf(
  printed: ReadonlyMap<string, readonly RawExample[]>,
  action: string,
  metadata: Metadata | undefined,
): VendorExample[] {
  return (printed.get(action) ?? []).flatMap((raw) => structured(raw, metadata?.actions.get(action)?.input) ?? []);
}

function openExamples(file: string): ReadonlyMap<string, readonly RawExample[]> | string {
  const read = readText(file);
  if (typeof read === "string") return read;
  return (
    readExamples(read.text) ?? `${file} has no examples: { "actions": { "Name": [{ "title", "input", "output" }] } }.`
  );
}

/** A sheet that is not there yet is empty. */
function openSheet(file: string | undefined): Sheet | string | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const read = readText(file);
  return typeof read === "string" ? read : readSheet(file, read.text);
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
    warnings: plan.warnings,
    files,
    tasks,
  });
  for (const line of linesOf(plan, files, dryRun)) terminal.say(line);
  return exitCodes.ok;
}

type Written = readonly { readonly file: string; readonly change: "created" | "updated" }[];

function linesOf({ fresh, known, leftOut, others, tasks }: Import, files: Written, dryRun: boolean): string[] {
  return [
    ...(known.length > 0 ? [`Known already: ${ranges(known)}.`] : []),
    ...(fresh.length > 0 ? [`New: ${ranges(fresh)}.`] : []),
    ...others.map(({ product, from, to }) => `Lines ${from} to ${to} of the text are of another product, ${product}.`),
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
function ranges(releases: readonly { readonly release: number | undefined; readonly published: string }[]): string {
  const numbers = releases.flatMap(({ release }) => release ?? []);
  const days = releases
    .filter(({ release }) => release === undefined)
    .map(({ published }) => `seen in the metadata of ${published}`);
  return [numbers.length > 0 ? numbersText(numbers) : "", ...days].filter((text) => text !== "").join(", ");
}

function numbersText(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  const texts = parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${numbers.length === 1 ? "release" : "releases"} ${texts.join(", ")}`;
}
