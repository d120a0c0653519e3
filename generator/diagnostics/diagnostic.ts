import { byCodePoint } from "../naming.js";
import type { DiagnosticCode } from "./catalog.js";
import type { Place } from "./place.js";

/** One finding about the spec: the thing, the place and the fix. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  /** Sentence that names the thing and, where it can, the fix ("Did you mean …?"). */
  readonly message: string;
  readonly place: Place;
  /** Other places that the finding is about, each with what is there. */
  readonly related?: readonly Related[];
  /** The one certain remedy, which `validate --fix` applies. */
  readonly fix?: Fix;
}

export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** Writes `to` for `from`, which begins at the place or behind it on the same line. */
export interface Fix {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** With another place that it is about. */
export const beside = (finding: Diagnostic, place: Place, message: string): Diagnostic => ({
  ...finding,
  related: [...(finding.related ?? []), { place, message }],
});

export function error(code: DiagnosticCode, place: Place, message: string): Diagnostic {
  return { code, severity: "error", message, place };
}

export function warning(code: DiagnosticCode, place: Place, message: string): Diagnostic {
  return { code, severity: "warning", message, place };
}

/** By file, then line and column; code and message settle the rest, so that no run differs from another. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodePoint(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  );
}
