import { lastWritten, type Cache, type OutputMemory } from "./cache/index.js";
import { check } from "./check/index.js";
import { compile, isCompiled, type TypeFault } from "./compile/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { emit } from "./emit/index.js";
import { loadSpec, unreadTemplates } from "./load/index.js";
import { buildModel } from "./model/build.js";
import type { Model, ServiceModel } from "./model/model.js";
import type { Progress, Reading } from "./reading.js";
import { openDraft, openTemplates, type RenderedFile } from "./render/index.js";
import { replay } from "./timeline/index.js";
import { checkOutput, writeOutput, type CheckReport, type WriteReport } from "./write/index.js";

/** load → check → timeline → model. Findings are collected; an error among them stops before the model. */
export async function read(root: string, progress: Progress, cache?: Cache): Promise<Reading> {
  const memory = cache?.spec();
  progress("load");
  const { spec, sources, diagnostics: loading } = await loadSpec(root, { memory });
  const diagnostics = [...loading, ...unreadTemplates(root)];
  const reading = (model?: Model): Reading => {
    memory?.save();
    return { model, spec, sources, diagnostics };
  };
  if (hasErrors(diagnostics)) return reading();
  progress("check");
  diagnostics.push(...check(spec, memory));
  if (hasErrors(diagnostics)) return reading();
  progress("timeline");
  const replays = spec.services.map((service) => ({ id: service.id, ...replay(service) }));
  diagnostics.push(...replays.flatMap((result) => result.diagnostics));
  if (hasErrors(diagnostics)) return reading();
  progress("model");
  return reading(buildModel(spec, new Map(replays.map(({ id, timeline }) => [id, timeline]))));
}

const hasErrors = (found: readonly Diagnostic[]): boolean => found.some(({ severity }) => severity === "error");

/** The package as text, as far as it had to be made, and what the compiler found in it. */
export interface Package {
  readonly files: readonly RenderedFile[];
  readonly faults: readonly TypeFault[];
  /** Whether a path of generated/ is this run's to write and to remove. */
  readonly owns: (path: string) => boolean;
  readonly memory: OutputMemory | undefined;
}

/** What a run makes: the package, or its files of some services. */
export interface Task {
  readonly model: Model;
  readonly services?: readonly ServiceModel[] | undefined;
}

/** emit → render → compile. The compiler is another process: documents are made while it reads the code. */
export async function make(root: string, task: Task, progress: Progress, cache?: Cache): Promise<Package> {
  const templates = openTemplates(root);
  const memory = cache?.outputs(templates);
  progress("emit");
  const { code, documents, owns } = emit(task.model, templates, task.services);
  progress("render");
  const draft = openDraft(templates, memory);
  const sources = code.filter(isCompiled);
  const changed = await draft.render(sources);
  progress("compile");
  const [faults] = await Promise.all([
    changed === 0 ? [] : compile(root, draft.textsOf(sources), { keep: cache !== undefined }),
    draft.render([...code, ...documents()]),
  ]);
  return { files: draft.files, faults, owns, memory };
}

/** write: generated/ holds all of it or, when this throws, is as it was. */
export async function write(root: string, made: Package, progress: Progress, force = false): Promise<WriteReport> {
  progress("write");
  const { owns, memory } = made;
  const files = made.files.filter(({ path }) => owns(path));
  const standing = memory?.standing().filter(owns) ?? [];
  const report = await writeOutput(root, files, { force, owns, standing, last: lastWritten(root) });
  memory?.save(files, owns);
  return report;
}

/** In place of write: how generated/ differs. */
export function compare(root: string, { files, owns }: Package, progress: Progress): CheckReport {
  progress("write");
  const own = files.filter(({ path }) => owns(path));
  return checkOutput(root, own, { owns });
}
