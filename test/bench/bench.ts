import { availableParallelism, loadavg } from "node:os";
import { benchBoundaries } from "./boundary.js";
import { benchGenerator } from "./generator.js";
import { benchProgram } from "./program.js";
import { copyProject } from "./project.js";
import { say } from "./report.js";
import { benchSdk } from "./sdk.js";

/**
 * How fast the generator and its product are, and whether the budgets are kept: ends with 1 when one is broken. Durations
 * are judged; on a machine that does something else meanwhile, the times of the processor beside them say more.
 */
const root = process.cwd();
const rounds = Number(process.argv[2] ?? 5);
const project = copyProject(root);
try {
  const processors = availableParallelism();
  say(`Medians of ${rounds} rounds; ${processors} processors, ${loadavg()[0]?.toFixed(1) ?? "?"} of them busy.\n`);
  const isLinear = await benchBoundaries(rounds);
  say("");
  const kept = benchGenerator(root, project, rounds) && isLinear;
  say("");
  const isQuick = await benchSdk(root, project, rounds);
  say("");
  process.exitCode = benchProgram(project, rounds) && isQuick && kept ? 0 : 1;
} finally {
  project.remove();
}
