import { check } from "./check/index.js";
import { loadSpec } from "./load/index.js";
import { buildModel } from "./model/build.js";
import type { Progress, Reading } from "./reading.js";
import { replay } from "./timeline/index.js";

/**
 * Reads a committed version for comparison: it passed the checks of its day, and those of today are not held
 * against it as long as a model can be built.
 */
export async function readCommitted(root: string, progress: Progress): Promise<Reading> {
  progress("load");
  const { spec, diagnostics, sources } = await loadSpec(root);
  // Without a file that cannot be read, what it defines would count as removed.
  if (diagnostics.some(({ code, severity }) => severity === "error" && code !== "unknown-file"))
    return { model: undefined, spec, diagnostics, sources };
  try {
    const timelines = new Map(spec.services.map((service) => [service.id, replay(service).timeline]));
    return { model: buildModel(spec, timelines), spec, diagnostics: [], sources };
  } catch (error) {
    // Files of another shape than today's: the checks say where.
    if (!(error instanceof TypeError)) throw error;
    return { model: undefined, spec, diagnostics: check(spec), sources };
  }
}
