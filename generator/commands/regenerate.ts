import { lastOutput, openMemory, readManifest, recordFiles, writeManifest } from "../cache/index.js";
import type { Model, ServiceModel } from "../model/model.js";
import { plan, read } from "../pipeline.js";
import { renderPackage, type Rendering } from "../render/index.js";
import { openTemplates } from "../render/templates.js";
import { printFaults } from "../compile/index.js";
import { checkOutput, printCheck, WriteError, writeOutput, type WriteReport } from "../write/index.js";
import type { Cache, GenerateOptions } from "./generate.js";
import { selectServices } from "./select.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** Whether this run answers for a path of the package. */
type Owns = (path: string) => boolean;

/** The whole pipeline, from the spec to generated/. */
export async function regenerate(
  root: string,
  options: GenerateOptions,
  cache: Cache,
  terminal: Terminal,
): Promise<ExitCode> {
  const memory = cache.generator === undefined ? undefined : openMemory(root, cache.generator);
  const reading = await read(root, terminal.stage, memory);
  memory?.save();
  report(terminal, reading);
  if (!reading.model) {
    terminal.done();
    terminal.answer({ ok: false, diagnostics: reading.diagnostics });
    return exitCodes.findings;
  }
  const services = selectServices(reading.model, options.service);
  if (typeof services === "string") {
    terminal.complain(services);
    return exitCodes.usage;
  }
  const owns = options.service === undefined ? () => true : ownedBy(services);
  const rendering = await renderModel(root, { model: reading.model, services, owns }, cache, terminal);
  if (rendering.faults.length > 0) {
    terminal.done();
    terminal.complain(printFaults(rendering.faults));
    return exitCodes.bug;
  }
  terminal.stage("write");
  return options.check
    ? compare(root, rendering, owns, terminal)
    : write(root, rendering, owns, options, cache, terminal);
}

/** Files of the services; the runtime and the package's own files belong to a run over all of them. */
function ownedBy(services: readonly ServiceModel[]): Owns {
  const folders = services.flatMap(({ subpath }) => [`src/${subpath}/`, `docs/${subpath}/`, `openapi/${subpath}.json`]);
  return (path) => folders.some((folder) => path.startsWith(folder));
}

/** What a run is to make. */
interface Task {
  readonly model: Model;
  readonly services: readonly ServiceModel[];
  readonly owns: Owns;
}

/** Renders what the run answers for, and what the compiler needs beside it. */
async function renderModel(
  root: string,
  { model, services, owns }: Task,
  cache: Cache,
  terminal: Terminal,
): Promise<Rendering> {
  const templates = openTemplates(root);
  const needed: Owns = (path) => owns(path) || /^src\/(?:runtime|mock)\//.test(path) || path === "package.json";
  const { code, documents } = plan(model, templates.runtimeFiles, terminal.stage, services);
  terminal.stage("render");
  return renderPackage(
    { code: code.filter(({ path }) => needed(path)), documents },
    { root, templates, generator: cache.generator, manifest: cache.manifest },
  );
}

function compare(root: string, rendering: Rendering, owns: Owns, terminal: Terminal): ExitCode {
  const difference = checkOutput(root, ownFiles(rendering, owns), { owns });
  terminal.done();
  terminal.answer({ ok: printCheck(difference) === "", ...difference });
  const text = printCheck(difference);
  if (text === "") {
    terminal.say(`generated/ is what the spec gives: ${rendering.files.length} files.`);
    return exitCodes.ok;
  }
  terminal.complain(text);
  return exitCodes.findings;
}

const ownFiles = ({ files }: Rendering, owns: Owns): Rendering["files"] => files.filter(({ path }) => owns(path));

async function write(
  root: string,
  rendering: Rendering,
  owns: Owns,
  { force = false }: GenerateOptions,
  { generator, key, manifest }: Cache,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = ownFiles(rendering, owns);
  const { keys, standing } = rendering;
  const own = [...standing.keys()].filter(owns);
  try {
    const written = await writeOutput(root, files, {
      force,
      last: lastOutput(readManifest(root)),
      owns,
      standing: own,
    });
    if (generator !== undefined) {
      const records = [...standing, ...recordFiles(root, files, (path) => keys.get(path) ?? "")];
      const others = [...(manifest?.outputs ?? [])].filter(([path]) => !owns(path));
      writeManifest(root, { key, outputs: new Map([...others, ...records]) });
    }
    terminal.done();
    terminal.answer({ ok: true, ...written, rendered: rendering.files.length });
    terminal.say(summaryOf(written));
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    terminal.done();
    terminal.complain(error.message);
    terminal.answer({ ok: false, failure: error.failure, files: error.files });
    return error.failure === "path" ? exitCodes.bug : exitCodes.refused;
  }
}

function summaryOf({ created, updated, removed, unchanged, saved }: WriteReport): string {
  const counts = `${created.length} created, ${updated.length} updated, ${removed.length} removed, ${unchanged.length} unchanged`;
  const aside = saved ? `\nHand edits were saved in ${saved.folder}.` : "";
  return `generated/: ${counts}.${aside}`;
}
