import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzz } from "./run.js";

/**
 * `npm run fuzz`: batch after batch of definitions, each with a seed of its own, until the minutes or the batches are over.
 * Ends with 1 when anything that `validate` accepted did not do what it should; a fault names the seed that shows it again.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    batches: { type: "string", default: "1000000" },
    actions: { type: "string", default: "500" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000)) },
  },
});
const end = performance.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed);
const last = first + Number(values.batches) - 1;
let [actions, calls, faulty] = [0, 0, 0];
for (let seed = first; seed <= last && performance.now() < end; seed++) {
  const root = mkdtempSync(join(tmpdir(), "cachesmith-fuzz-"));
  mkdirSync(join(root, "spec"));
  for (const lent of ["spec/schema", "templates"]) symlinkSync(join(process.cwd(), lent), join(root, lent));
  try {
    const verdict = await fuzz(root, seed, Number(values.actions));
    actions += verdict.actions;
    calls += verdict.calls;
    faulty += verdict.faults.length;
    const cpu = Math.round(process.cpuUsage().user / 1e6);
    process.stdout.write(
      `seed ${seed}: ${verdict.actions} actions, ${verdict.calls} calls, ${verdict.faults.length} faults; ${actions} actions in all, ${cpu} s of the processor\n`,
    );
    for (const fault of verdict.faults) process.stdout.write(`  ${fault}\n`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
process.stdout.write(`${actions} actions and ${calls} calls from seed ${first} on: ${faulty} faults.\n`);
process.exitCode = faulty === 0 ? 0 : 1;
