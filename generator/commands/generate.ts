import { generatorHash, hashInputs, isOutputIntact, readManifest, type Manifest } from "../cache/index.js";
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

/** What this run knows of the last one. */
export interface Cache {
  /** Hash of the generator; undefined when nothing is to be reused or kept: for `--check`, or when it runs uncompiled. */
  readonly generator: string | undefined;
  /** Hash of all inputs of this run. */
  readonly key: string;
  readonly manifest: Manifest | undefined;
}

/**
 * Makes generated/ what spec/, templates/ and generator/ say, or tells where it is not. An unchanged tree is
 * recognized here; the stages are loaded only when there is something to do.
 */
export async function generate(root: string, options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  recoverOutput(root, terminal);
  const cache = openCache(root, options);
  if (cache.manifest?.key === cache.key && isOutputIntact(root, cache.manifest)) {
    terminal.done();
    terminal.answer({ ok: true, created: [], updated: [], removed: [] });
    terminal.say("generated/ is up to date.");
    return exitCodes.ok;
  }
  const { regenerate } = await import("./regenerate.js");
  return regenerate(root, options, cache, terminal);
}

/** `--check` never trusts what the last run noted, and notes nothing. */
function openCache(root: string, { service = "", check = false }: GenerateOptions): Cache {
  const generator = check ? undefined : generatorHash();
  const { key } = hashInputs(root, [generator ?? "", service]);
  return { generator, key, manifest: generator === undefined ? undefined : readManifest(root) };
}
