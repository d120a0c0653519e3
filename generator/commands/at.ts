import { modelAt, needsOf, type Need, type Snapshot } from "../diff/at.js";
import type { ModelDocument, ServiceDocument } from "../diff/document.js";
import { selectServices } from "./select.js";
import { read } from "../pipeline.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";
import { documentOf } from "./versions.js";

export interface AtOptions {
  readonly service?: string;
  /** Something whose release is asked for. */
  readonly needs?: string;
}

/** Shows the model as of a release of the vendor's, or which release it takes to use something. */
export async function at(
  root: string,
  release: string | undefined,
  options: AtOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const reading = await read(root, terminal.stage);
  terminal.done();
  report(terminal, reading);
  if (!reading.model) {
    terminal.answer({ ok: false, diagnostics: reading.diagnostics });
    return exitCodes.findings;
  }
  const services = selectServices(reading.model, options.service);
  if (typeof services === "string") return wrong(services, terminal);
  const document = documentOf({ ...reading.model, services });
  if (options.needs !== undefined) return showNeeds(document, options.needs, terminal);
  if (release === undefined)
    return wrong("Name a release, such as 60 or 2022-05-12, or something with --needs.", terminal);
  const snapshot = modelAt(document, release);
  return typeof snapshot === "string" ? wrong(snapshot, terminal) : showSnapshot(snapshot, terminal);
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.complain(message);
  terminal.answer({ ok: false, problem: message });
  return exitCodes.usage;
}

/** As JSON it is a model file that `diff` takes as a side. */
function showSnapshot({ document, releases, notes }: Snapshot, terminal: Terminal): ExitCode {
  terminal.answer({ cachesmith: 1, presence: true, notes, services: document.services });
  for (const note of notes) terminal.say(`${note}\n`);
  for (const service of document.services) {
    const release = releases.get(service.id);
    const title = release?.number === undefined ? "the releases" : `release ${release.number}`;
    terminal.say(`${service.id} as of ${title}, ${release?.published.slice(0, 10) ?? ""}: ${countsOf(service)}`);
    for (const { name, since, deprecated } of service.actions)
      terminal.say(`  ${name}${since === undefined ? "" : `, since ${since}`}${deprecated ? ", deprecated" : ""}`);
  }
  return exitCodes.ok;
}

function countsOf({ actions, structures }: ServiceDocument): string {
  const members = [
    ...actions.flatMap(({ input, output }) => [...input, ...output]),
    ...structures.flatMap((structure) => structure.members),
  ];
  const deprecated = [...actions, ...structures, ...members].filter((item) => item.deprecated).length;
  return `${actions.length} actions, ${structures.length} structures, ${members.length} members, ${deprecated} of all deprecated`;
}

function showNeeds(document: ModelDocument, wanted: string, terminal: Terminal): ExitCode {
  const needs = needsOf(document, wanted);
  terminal.answer({ ok: needs.length > 0, needs });
  if (needs.length === 0)
    terminal.complain(
      `Nothing is called "${wanted}". Ask for Action, Action.Member, Structure.Member or a member's name.`,
    );
  for (const need of needs) terminal.say(needText(need));
  return needs.length > 0 ? exitCodes.ok : exitCodes.findings;
}

function needText({ service, path, since, published, deprecated }: Need): string {
  const release = typeof since === "number" ? `release ${since}` : since;
  const when = published === undefined || published === since ? "" : `, ${published}`;
  const from = release === undefined ? "has no separate release" : `needs ${release}${when}`;
  return `${service} ${path} ${from}${deprecated ? "; it is deprecated today" : ""}.`;
}
