import type { Place } from "../diagnostics/place.js";
import type { Model, ServiceModel } from "../model/model.js";
import { read } from "../pipeline.js";
import { compare } from "../upstream/compare.js";
import type { Difference } from "../upstream/difference.js";
import { explainDifferences, type Verdict } from "../upstream/explain.js";
import type { Metadata } from "../upstream/metadata.js";
import { openMetadata } from "./metadata.js";
import { recoverForReading } from "./recovery.js";
import { selectServices } from "./select.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

export interface VerifyOptions {
  /** The vendor's metadata, relative to the current folder. */
  readonly against: string;
  /** Id of the service; by default the one of the version that the metadata describes. */
  readonly service?: string | undefined;
}

/** Compares a service with the vendor's machine-readable metadata; fails on every difference that upstream.yaml does not explain. */
export async function verify(root: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  recoverForReading(root, terminal);
  const metadata = openMetadata(options.against);
  if (typeof metadata === "string") return refuse(metadata, terminal);
  const reading = await read(root, terminal.stage);
  terminal.done();
  report(terminal, reading);
  if (!reading.model) {
    terminal.answer({ ok: false, diagnostics: reading.diagnostics });
    return exitCodes.findings;
  }
  const service = chooseService(reading.model, options, metadata);
  if (typeof service === "string") return refuse(service, terminal);
  const spec = reading.spec.services.find(({ id }) => id === service.id);
  if (spec === undefined) return refuse(`There is no service "${service.id}".`, terminal);
  const verdict = explainDifferences(compare(service, spec, metadata), spec.upstream);
  return tell(verdict, service, options.against, terminal);
}

function refuse(sentence: string, terminal: Terminal): ExitCode {
  terminal.done();
  terminal.complain(sentence);
  return exitCodes.usage;
}

/** The named service; else the only one of the metadata's version; a sentence when that settles nothing. */
function chooseService(
  model: Model,
  { service: id, against }: VerifyOptions,
  metadata: Metadata,
): ServiceModel | string {
  const candidates = selectServices(model, id);
  if (typeof candidates === "string") return candidates;
  const found = id === undefined ? candidates.filter(({ version }) => version === metadata.version) : candidates;
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = (only === undefined ? candidates : found).map((service) => service.id).join(", ");
  const many = only === undefined ? "no service has" : "several services have";
  return `${against} describes version ${metadata.version}, which ${many}; name one with --service: ${known}.`;
}

function tell(verdict: Verdict, { id }: ServiceModel, against: string, terminal: Terminal): ExitCode {
  const { unexplained, explained, needless } = verdict;
  const ok = unexplained.length === 0 && needless.length === 0;
  terminal.answer({
    ok,
    service: id,
    against,
    differences: unexplained.map(differenceJson),
    explained: explained.map(({ because, explanation, ...difference }) => ({
      ...differenceJson(difference),
      because,
      explanation,
    })),
    needless,
  });
  if (terminal.json) return ok ? exitCodes.ok : exitCodes.findings;
  for (const difference of unexplained) terminal.complain(`${printDifference(difference)}\n`);
  for (const { message, place } of needless) terminal.complain(`${printPlace(place)} needless\n  ${message}\n`);
  for (const { at, differs, because } of explained) terminal.say(`${at}: ${differs} differs, explained. ${because}`);
  const counts = `${count(unexplained.length, "difference")}, ${explained.length} explained, ${needless.length} needless`;
  terminal.say(
    ok ? `${id} is what ${against} says (${explained.length} explained).` : `${id} and ${against}: ${counts}.`,
  );
  return ok ? exitCodes.ok : exitCodes.findings;
}

const differenceJson = ({ at, differs, message, ours, theirs }: Difference): object => ({
  at,
  differs,
  message,
  ours,
  theirs: { ...theirs.place(), pointer: theirs.pointer },
});

function printDifference({ differs, message, ours, theirs }: Difference): string {
  return `${printPlace(ours)} ${differs}\n  ${message}\n  ${printPlace(theirs.place())} ${theirs.pointer}`;
}

const printPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
