import { readdirSync } from "node:fs";
import { join } from "node:path";
import { copyProject, time, type Run } from "./project.js";

/**
 * Whole runs of the CLI against `openapi-typescript`, which makes types alone out of our own OpenAPI document. Both are
 * run in turn in the same minute, so that a ratio means something on any machine. Exits with 1 when a budget is broken.
 */
const root = process.cwd();
const rounds = Number(process.argv[2] ?? 5);
const cli = join(root, "node_modules/.cachesmith/cli.js");
const peer = join(root, "node_modules/openapi-typescript/bin/cli.js");

interface Case {
  readonly title: string;
  /** Times the peer's time: at most. */
  readonly budget?: number;
  readonly run: () => Run;
  readonly runs: Run[];
}

const project = copyProject(root);
const generate = (...args: readonly string[]): Run =>
  time(cli, "generate", "--root", project.folder, "--timings", ...args);

const cases: readonly Case[] = [
  { title: "openapi-typescript", run: runPeer, runs: [] },
  { title: `cold, --service ${project.service}`, budget: 1.9, run: cold("--service", project.service), runs: [] },
  { title: "cold, everything", run: cold(), runs: [] },
  { title: "nothing changed", budget: 0.25, run: () => generate(), runs: [] },
  { title: "one action edited", budget: 0.8, run: edited, runs: [] },
];

function runPeer(): Run {
  const folder = join(project.folder, "generated/openapi");
  const largest = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const name = largest.find((file) => project.service.includes(file.replace(/\.json$/, ""))) ?? largest[0];
  if (name === undefined) throw new Error("generated/openapi/ has no document.");
  return time(peer, join(folder, name), "--output", join(project.folder, "peer.ts"));
}

function cold(...args: readonly string[]): () => Run {
  return () => {
    project.clear();
    return generate(...args);
  };
}

function edited(): Run {
  project.edit();
  return generate();
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const typical = ({ runs }: Case): number => median(runs.map(({ milliseconds }) => milliseconds));

/** Stage → milliseconds, as `--timings` printed them. */
function stages({ runs }: Case): string {
  const lines = runs.flatMap(({ errors }) => errors.split("\n").filter((line) => line.startsWith("{")));
  const times = lines.map((line) => JSON.parse(line) as Record<string, number>); // our own --timings
  const names = [...new Set(times.flatMap((entry) => Object.keys(entry)))];
  return names.map((name) => `${name} ${median(times.map((entry) => entry[name] ?? 0)).toFixed(0)}`).join(", ");
}

function report(peerTime: number): boolean {
  let kept = true;
  for (const entry of cases) {
    const ratio = typical(entry) / peerTime;
    const over = entry.budget !== undefined && ratio > entry.budget;
    kept &&= !over;
    const budget = entry.budget === undefined ? "" : ` of ${entry.budget.toFixed(2)}${over ? " BROKEN" : ""}`;
    process.stdout.write(
      `${typical(entry).toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)} ×${budget.padEnd(16)} ${entry.title}\n`,
    );
    const detail = stages(entry);
    if (detail !== "") process.stdout.write(`${" ".repeat(11)}${detail}\n`);
  }
  return kept;
}

try {
  generate();
  for (let round = 0; round < rounds; round++) for (const entry of cases) entry.runs.push(entry.run());
  process.stdout.write(`Medians of ${rounds} rounds, in milliseconds; ratios to the first line.\n`);
  const [first] = cases;
  process.exitCode = first && report(typical(first)) ? 0 : 1;
} finally {
  project.remove();
}
