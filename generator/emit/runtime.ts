import type { Model } from "../model/model.js";
import { protocolOf } from "../protocols/index.js";
import type { OutputFile } from "../render/output.js";

/** The hand-written runtime, verbatim, without the protocols that no service speaks and the accounts that none needs. */
export function emitRuntime(model: Model, runtimeFiles: readonly string[]): OutputFile[] {
  const needed = new Set(
    model.services.flatMap(({ protocol }) => [`protocols/${protocol}`, protocolOf(protocol).runtime.account]),
  );
  return runtimeFiles
    .filter((path) => {
      const folder = /^(?:protocols|accounts)\/[^/]+/.exec(path)?.[0];
      return folder === undefined || needed.has(folder);
    })
    .map((path) => ({ kind: "copy", path: `src/runtime/${path}`, from: `runtime/${path}` }));
}
