import { copyFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { median, time, type Run } from "./process.js";
import type { Project } from "./project.js";
import { say, verdict } from "./report.js";

interface Case {
  readonly title: string;
  /** At most, in durations of the peer. */
  readonly budget?: number;
  readonly run: () => Run;
}

/**
 * Whole runs of the CLI against `openapi-typescript`, which makes types alone out of our own OpenAPI document. All are
 * run in turn, and each is compared with the peer of its round, so that a ratio means something on a busy machine.
 * Leaves the whole package generated. True when every budget is kept.
 */
export function benchGenerator(root: string, project: Project, rounds: number): boolean {
  const cases = casesOf(root, project);
  const runs = cases.map((): Run[] => []);
  for (let round = 0; round < rounds; round++) cases.forEach(({ run }, index) => runs[index]?.push(run()));
  say("      ms      ×   processor ms      ×");
  return cases.map((entry, index) => report(entry, runs[index] ?? [], runs[0] ?? [])).every(Boolean);
}

function casesOf(root: string, project: Project): readonly Case[] {
  const { folder, service } = project;
  const cli = join(root, "node_modules/.cachesmith/cli.js");
  const peer = join(root, "node_modules/openapi-typescript/bin/cli.js");
  const generate = (...args: readonly string[]): Run => time(cli, "generate", "--root", folder, "--timings", ...args);
  const changed = (change: () => void, ...args: readonly string[]): Run => {
    change();
    return generate(...args);
  };
  generate();
  const document = join(folder, "peer.json");
  copyFileSync(largest(join(folder, "generated/openapi")), document);
  const only = ["--service", service];
  return [
    { title: "openapi-typescript", run: () => time(peer, document, "--output", join(folder, "peer.ts")) },
    { title: `cold, ${only.join(" ")}`, budget: 1.9, run: () => changed(project.clear, ...only) },
    { title: "cold, everything", run: () => changed(project.clear) },
    { title: "nothing changed", budget: 0.25, run: () => generate() },
    { title: "one action edited: its summary", budget: 0.8, run: () => changed(project.editSummary) },
    { title: "one action edited: a member", budget: 0.8, run: () => changed(project.editMember) },
  ];
}

function largest(folder: string): string {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const [file] = files.sort((a, b) => statSync(b).size - statSync(a).size);
  if (file === undefined) throw new Error(`${folder} is empty.`);
  return file;
}

function report({ title, budget }: Case, runs: readonly Run[], peer: readonly Run[]): boolean {
  const duration = columns(runs, peer, ({ milliseconds }) => milliseconds);
  const processor = columns(runs, peer, ({ processor: used }) => used);
  const kept = budget === undefined || duration.ratio <= budget;
  const allowed = budget === undefined ? "" : verdict(kept, `${budget.toFixed(2)} ×`);
  say(`${duration.text}   ${" ".repeat(5)}${processor.text}   ${allowed.padEnd(18)}${title}`);
  const stages = stagesOf(runs);
  if (stages !== "") say(`${" ".repeat(55)}${stages}`);
  return kept;
}

/** The median, and the median of the ratios to the peer's run of the same round. */
function columns(runs: readonly Run[], peer: readonly Run[], valueOf: (run: Run) => number | undefined) {
  const values = runs.map((run) => valueOf(run) ?? NaN);
  const ratio = median(values.map((value, index) => value / (peer[index] ? (valueOf(peer[index]) ?? NaN) : NaN)));
  return { ratio, text: `${median(values).toFixed(0).padStart(8)} ${ratio.toFixed(2).padStart(6)}` };
}

/** Milliseconds of each stage, as `--timings` printed them. */
function stagesOf(runs: readonly Run[]): string {
  const lines = runs.flatMap(({ errors }) => errors.split("\n").filter((line) => line.startsWith("{")));
  const times = lines.map((line) => JSON.parse(line) as Record<string, number>); // our own --timings
  const names = [...new Set(times.flatMap((entry) => Object.keys(entry)))];
  return names.map((name) => `${name} ${median(times.map((entry) => entry[name] ?? 0)).toFixed(0)}`).join(", ");
}
