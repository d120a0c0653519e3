import { watch as watchFiles } from "chokidar";
import { join } from "node:path";
import { generate, type GenerateOptions } from "./generate.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";

/** Milliseconds of quiet after a change: editors save in several steps. */
const quiet = 100;

/** Generates now and after every change of spec/ or templates/, until interrupted. Findings do not end it. */
export async function watch(root: string, options: GenerateOptions, open: () => Terminal): Promise<ExitCode> {
  const watcher = watchFiles([join(root, "spec"), join(root, "templates")], { ignoreInitial: true });
  // What changes before the watcher is ready is never told: the first run has to come after.
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  let running = generateOnce(root, options, open());
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => generateOnce(root, options, open()));
    }, quiet);
  });
  await new Promise((resolve) => process.once("SIGINT", resolve));
  await watcher.close();
  await running;
  return exitCodes.ok;
}

async function generateOnce(root: string, options: GenerateOptions, terminal: Terminal): Promise<void> {
  try {
    await generate(root, options, terminal);
    terminal.say("Watching spec/ and templates/; Ctrl-C ends.");
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
  }
}
