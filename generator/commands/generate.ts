import { openCache } from "../cache/index.js";
import { outputFault } from "../disk/index.js";
import { WriteError } from "../write/index.js";
import { recoverOutput } from "./recovery.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";

export interface GenerateOptions {
  /** Id of the one service to generate; all of them by default. */
  readonly service?: string | undefined;
  /** Compares in place of writing. */
  readonly check?: boolean;
  /** Saves hand edits aside and overwrites them. */
  readonly force?: boolean;
}

/**
 * Makes generated/ what spec/, templates/ and generator/ say, or says where it is not. An unchanged tree is
 * recognized here; the stages are loaded only when there is something to do.
 */
export async function generate(root: string, options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const fault = outputFault(root);
  if (fault !== undefined) throw new WriteError("refused", `Nothing was written: ${fault}`, []);
  recoverOutput(root, terminal);
  // `--check` never trusts what the last run noted, and notes nothing.
  const cache = options.check ? undefined : openCache(root, options.service);
  if (!cache?.isCurrent()) {
    const { regenerate } = await import("./regenerate.js");
    return regenerate(root, options, terminal, cache);
  }
  terminal.done();
  terminal.answer({ ok: true, created: [], updated: [], removed: [] });
  terminal.say("generated/ is up to date.");
  return exitCodes.ok;
}
