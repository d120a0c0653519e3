import { check } from "./check/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { emit } from "./emit/index.js";
import { loadSpec } from "./load/index.js";
import type { Spec } from "./load/spec.js";
import { buildModel } from "./model/build.js";
import type { Model } from "./model/model.js";
import type { OutputFile } from "./render/output.js";
import { replay } from "./timeline/index.js";

/** Told when a stage begins; the command decides how that looks. */
export type Progress = (stage: Stage) => void;

export type Stage = "load" | "check" | "timeline" | "model" | "emit" | "render" | "verify" | "write";

/** The model, when the spec has no error, and everything that was found on the way. */
export interface Reading {
  readonly model: Model | undefined;
  /** What the model was built from: for those who must say where something stands. */
  readonly spec: Spec;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of every file of the spec, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
}

/** load → check → timeline → model. Findings are collected; an error among them stops before the model. */
export async function read(root: string, progress: Progress): Promise<Reading> {
  progress("load");
  const { spec, diagnostics: loading, sources } = await loadSpec(root);
  if (hasErrors(loading)) return { model: undefined, spec, diagnostics: loading, sources };
  progress("check");
  const checking = check(spec);
  if (hasErrors(checking)) return { model: undefined, spec, diagnostics: [...loading, ...checking], sources };
  progress("timeline");
  const replays = spec.services.map((service) => ({ id: service.id, ...replay(service) }));
  const diagnostics = [...loading, ...checking, ...replays.flatMap((result) => result.diagnostics)];
  if (hasErrors(diagnostics)) return { model: undefined, spec, diagnostics, sources };
  progress("model");
  const model = buildModel(spec, new Map(replays.map(({ id, timeline }) => [id, timeline])));
  return { model, spec, diagnostics, sources };
}

/** model → emit: every file of the package as data. */
export function plan(model: Model, runtimeFiles: readonly string[], progress: Progress): OutputFile[] {
  progress("emit");
  return emit(model, runtimeFiles);
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
