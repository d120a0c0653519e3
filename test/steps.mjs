// Runs all that must hold before a change lands, as many steps at a time as there are processors, whatever fails, and ends
// with the counts: `node test/steps.mjs [checks] [unit] [package] [site] [replay] [timed]`, all of it without a name. Each
// step's output is shown when it has ended. Plain JavaScript, for it compiles what the rest needs.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

// What was run before counts, too: `.ci/run` says how that went.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { passed: { type: "string", default: "0" }, failed: { type: "string", default: "0" } },
});
const asked = (name) => positionals.length === 0 || positionals.includes(name);
const reports = mkdtempSync(join(tmpdir(), "cachesmith-steps-"));
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", ".config/vitest.config.js"];
const count = { passed: Number(values.passed), failed: Number(values.failed) };

const script = (name, ...args) => ({ name, command: "npm", args: ["run", "--silent", name, ...args] });

/** The tests of a project in a single process: several run at a time. */
const tests = (project) => {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    ...{ name: `tests: ${project}`, command: process.execPath, args: [...vitest, "--project", project, ...reporters] },
    report,
  };
};

/** Other Nodes, where `npm ci --prefix test/runtimes` has brought them: the tests of the command line run on each. */
const otherNodes = ["22", "24", "26"].flatMap((version) => {
  const node = join("test/runtimes/node_modules", `node-${version}`, "bin/node");
  if (!existsSync(node)) return [];
  const args = [...vitest, "--project", "unit", "--reporter=dot", "test/generator/cli"];
  return [{ name: `command line on Node ${version}`, command: join(process.cwd(), node), args }];
});

const checks = ["typecheck", "knip", "lint:layout"].map((name) => script(name));

// The longest first, so that no processor waits for one of them in the end.
const steps = [
  ...["unit", "site"].filter(asked).map(tests),
  ...(asked("checks") ? [script("lint:code")] : []),
  ...["package", "replay"].filter(asked).map(tests),
  ...(asked("checks") ? [...otherNodes, script("generate", "--", "--check"), ...checks] : []),
];

// What tests and commands need is compiled once, before they start.
spawnSync(process.execPath, ["generator/build.mjs"], { stdio: "inherit" });

const lanes = Math.max(1, Math.min(availableParallelism(), steps.length));
const queue = [...steps];
const lane = async () => {
  for (let step = queue.shift(); step; step = queue.shift())
    await perform(step, Math.floor(availableParallelism() / lanes));
};
await Promise.all(Array.from({ length: lanes }, lane));
// These compare with a clock what the package does: nothing may run beside them.
if (asked("timed")) await perform(tests("timed"), 1);

rmSync(reports, { recursive: true });
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function perform({ name, command, args, report }, workers) {
  const begin = performance.now();
  const { code, output } = await run(command, args, { CACHESMITH_TEST_WORKERS: String(workers) });
  const seconds = Math.round((performance.now() - begin) / 1000);
  process.stdout.write(`\n== ${name}, ${seconds} s${code === 0 ? "" : ": FAILED"}\n${output}`);
  const { passed, failed } = report
    ? testsOf(report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  count.passed += passed;
  count.failed += failed;
}

function run(command, args, variables) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...variables } });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
    const end = (code, more = "") => resolve({ code, output: Buffer.concat(chunks).toString() + more });
    child.once("error", (error) => end(1, `${error.message}\n`)).once("close", (code) => end(code ?? 1));
  });
}

/** A file that does not even load, or an error outside of any test, has no failed test of its own: it counts as one. */
function testsOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: failed === 0 && (code !== 0 || numTotalTests === 0) ? 1 : failed };
}
