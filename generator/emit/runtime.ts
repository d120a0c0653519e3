import type { Model } from "../model/model.js";
import type { OutputFile } from "../render/output.js";

/** The hand-written runtime, verbatim, without the protocols that no service speaks. */
export function emitRuntime(model: Model, runtimeFiles: readonly string[]): OutputFile[] {
  const spoken = new Set(model.services.map(({ protocol }) => protocol));
  return runtimeFiles
    .filter((path) => {
      const protocol = /^protocols\/([^/]+)\//.exec(path)?.[1];
      return protocol === undefined || spoken.has(protocol);
    })
    .map((path) => ({ kind: "copy", path: `src/runtime/${path}`, from: `runtime/${path}` }));
}
