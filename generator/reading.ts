import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Spec } from "./load/spec.js";
import type { Model } from "./model/model.js";

export type Stage = "load" | "check" | "timeline" | "model" | "emit" | "render" | "compile" | "write";

/** Called when a stage begins; the command decides how that looks. */
export type Progress = (stage: Stage) => void;

/** The model, when the spec has no error, and everything that was found on the way. */
export interface Reading {
  readonly model: Model | undefined;
  /** What the model was built from: for those who must say where something is defined. */
  readonly spec: Spec;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of every file of the spec, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
}
