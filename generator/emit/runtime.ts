import type { Model } from "../model/model.js";
import { protocolOf } from "../protocols/index.js";
import type { OutputFile } from "../render/output.js";

/** The hand-written runtime and mock, verbatim, without the protocols that no service speaks and the vendors that none is of. */
export function emitRuntime(model: Model, runtimeFiles: readonly string[]): OutputFile[] {
  const needed = new Set(
    model.services.flatMap(({ protocol }) => {
      const { account, roles } = protocolOf(protocol).runtime;
      return [`protocols/${protocol}`, account, roles.slice(0, roles.lastIndexOf("/"))];
    }),
  );
  return runtimeFiles
    .filter((path) => {
      const folder = /^runtime\/((?:protocols|vendors)\/[^/]+)/.exec(path)?.[1];
      return folder === undefined || needed.has(folder);
    })
    .map((path) => ({ kind: "copy", path: `src/${path}`, from: path }));
}
