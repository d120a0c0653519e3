import { check } from "./check/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { emit, type Emission } from "./emit/index.js";
import { loadSpec } from "./load/index.js";
import type { Memory } from "./load/memory.js";
import type { Spec } from "./load/spec.js";
import { buildModel } from "./model/build.js";
import type { Model, ServiceModel } from "./model/model.js";
import { replay } from "./timeline/index.js";

/** Told when a stage begins; the command decides how that looks. */
export type Progress = (stage: Stage) => void;

export type Stage = "load" | "check" | "timeline" | "model" | "emit" | "render" | "compile" | "write";

/** The model, when the spec has no error, and everything that was found on the way. */
export interface Reading {
  readonly model: Model | undefined;
  /** What the model was built from: for those who must say where something stands. */
  readonly spec: Spec;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of every file of the spec, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * load → check → timeline → model. Findings are collected; an error among them stops before the model. With a memory,
 * files of the spec that have not changed are neither parsed nor held against their schema again.
 */
export async function read(root: string, progress: Progress, memory?: Memory): Promise<Reading> {
  progress("load");
  const { spec, diagnostics: loading, sources } = await loadSpec(root, { memory });
  if (hasErrors(loading)) return { model: undefined, spec, diagnostics: loading, sources };
  progress("check");
  const checking = check(spec, memory);
  if (hasErrors(checking)) return { model: undefined, spec, diagnostics: [...loading, ...checking], sources };
  progress("timeline");
  const replays = spec.services.map((service) => ({ id: service.id, ...replay(service) }));
  const diagnostics = [...loading, ...checking, ...replays.flatMap((result) => result.diagnostics)];
  if (hasErrors(diagnostics)) return { model: undefined, spec, diagnostics, sources };
  progress("model");
  const model = buildModel(spec, new Map(replays.map(({ id, timeline }) => [id, timeline])));
  return { model, spec, diagnostics, sources };
}

/**
 * The same of a committed version, for comparison: it passed the checks of its own day, and those of today are not
 * held against it as long as a model can be built.
 */
export async function readCommitted(root: string, progress: Progress): Promise<Reading> {
  progress("load");
  const { spec, diagnostics, sources } = await loadSpec(root);
  // Without a file that cannot be read, what it defines would count as removed.
  if (diagnostics.some(({ code }) => code !== "unknown-file")) return { model: undefined, spec, diagnostics, sources };
  try {
    const timelines = new Map(spec.services.map((service) => [service.id, replay(service).timeline]));
    return { model: buildModel(spec, timelines), spec, diagnostics: [], sources };
  } catch (error) {
    // Files of another shape than today's: the checks say where.
    if (!(error instanceof TypeError)) throw error;
    return { model: undefined, spec, diagnostics: check(spec), sources };
  }
}

/** model → emit: the package as data, or the chosen services and what they stand on. */
export function plan(
  model: Model,
  runtimeFiles: readonly string[],
  progress: Progress,
  services?: readonly ServiceModel[],
): Emission {
  progress("emit");
  return emit(model, runtimeFiles, services);
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
