import { watch as watchFiles } from "chokidar";
import { existsSync, realpathSync, type Stats } from "node:fs";
import { basename, join } from "node:path";
import { isPassedOver, unreadReason } from "../disk/index.js";
import { failureOf } from "./failure.js";
import { generate, type GenerateOptions } from "./generate.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";

/** Milliseconds of quiet after a change: editors save in several steps. */
const quiet = 100;

/** What the loader passes over in passing (an editor's locks and copies) is no reason to generate again. */
const isLitter = (path: string, kind: Stats): boolean => {
  const why = unreadReason(basename(path), kind);
  return why !== undefined && isPassedOver({ path, why });
};

/** Generates now and after every change of spec/ or templates/, until interrupted. Findings do not end it. */
export async function watch(root: string, options: GenerateOptions, open: () => Terminal): Promise<ExitCode> {
  const folders = ["spec", "spec/schema", "templates"].flatMap((name) => realFolder(join(root, name)));
  const ignored = (path: string, kind?: Stats): boolean =>
    kind !== undefined && !folders.includes(path) && isLitter(path, kind);
  const watcher = watchFiles(folders, { ignoreInitial: true, followSymlinks: false, ignored });
  // Too many files for the system's watchers, say: nobody would hear of the next change.
  const failed = new Promise<never>((_, reject) => watcher.once("error", reject));
  try {
    // What changes before the watcher is ready is never told: the first run has to come after.
    await Promise.race([failed, new Promise<void>((resolve) => watcher.once("ready", resolve))]);
    let running = generateOnce(root, options, open());
    let timer: NodeJS.Timeout | undefined;
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(() => generateOnce(root, options, open()));
      }, quiet);
    });
    await Promise.race([failed, new Promise((resolve) => process.once("SIGINT", resolve))]);
    clearTimeout(timer);
    await running;
    return exitCodes.ok;
  } finally {
    await watcher.close();
  }
}

/** The folder itself, where the project has a link to it. */
const realFolder = (path: string): string[] => (existsSync(path) ? [realpathSync(path)] : []);

async function generateOnce(root: string, options: GenerateOptions, terminal: Terminal): Promise<void> {
  try {
    await generate(root, options, terminal);
    terminal.say("Watching spec/ and templates/; Ctrl-C ends.");
  } catch (error) {
    const failure = failureOf(error);
    terminal.complain(failure?.message ?? (error instanceof Error ? error.message : String(error)));
  }
}
