import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median, time } from "./process.js";
import type { Project } from "./project.js";
import { say, verdict } from "./report.js";

/** What the bench reads of `export`. */
interface Exported {
  readonly services: readonly { readonly subpath: string; readonly actions: readonly ExportedAction[] }[];
}

interface ExportedAction {
  readonly name: string;
  readonly examples: readonly { readonly request: unknown; readonly response?: unknown }[];
}

type Validate = (data: unknown) => boolean;

/** A documented value and the validator that it passes. */
interface Sample {
  readonly action: string;
  readonly validate: Validate;
  readonly data: unknown;
}

/** The answer with most members. */
const answer = "DescribeInstances";

/** Checks a second, and milliseconds of an import beyond those that Node takes to start. */
const budgets = { checks: 5_000_000, import: 20 };

/** The built package, as its users run it. True when every budget is kept. */
export async function benchSdk(root: string, { folder, service }: Project, rounds: number): Promise<boolean> {
  time(join(folder, "generated/build.js"));
  const cli = join(root, "node_modules/.cachesmith/cli.js");
  const exported = time(cli, "export", "--root", folder, "--service", service).output;
  const [model] = (JSON.parse(exported) as Exported).services; // our own export
  if (model === undefined) throw new Error(`${service} is not exported.`);
  const dist = join(folder, "generated/dist", model.subpath);
  const requests = await samplesOf(dist, model.actions, "request");
  const answers = await samplesOf(dist, model.actions, "response");
  return [
    reportRate(`request validators, ${requests.length} documented requests in turn`, requests),
    reportRate(
      `response validator, the documented answer of ${answer}`,
      answers.filter(({ action }) => action === answer),
    ),
    reportRate(`response validators, ${answers.length} documented answers in turn`, answers),
    reportImport(join(dist, "index.js"), rounds),
  ].every(Boolean);
}

async function samplesOf(
  dist: string,
  actions: readonly ExportedAction[],
  side: "request" | "response",
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { name, examples } of actions) {
    const module: unknown = await import(pathToFileURL(join(dist, "validators", `${name}.${side}.js`)).href);
    const { validate } = module as { readonly validate: Validate }; // what its declaration says
    const found = examples.map((example) => example[side]).filter((data) => data !== undefined && validate(data));
    samples.push(...found.map((data) => ({ action: name, validate, data })));
  }
  return samples;
}

function reportRate(title: string, samples: readonly Sample[]): boolean {
  const rate = median(Array.from({ length: 7 }, () => checksPerSecond(samples)));
  const kept = rate >= budgets.checks;
  say(`${(rate / 1e6).toFixed(1).padStart(8)} million/s   ${verdict(kept, "5 million/s").padEnd(21)}${title}`);
  return kept;
}

function checksPerSecond(samples: readonly Sample[]): number {
  const begin = performance.now();
  let passes = 0;
  while (performance.now() - begin < 200) {
    for (let turn = 0; turn < 100; turn++) for (const { validate, data } of samples) validate(data);
    passes += 100;
  }
  return (passes * samples.length * 1000) / (performance.now() - begin);
}

/** Of the whole client, in a process that has loaded nothing else. */
function reportImport(file: string, rounds: number): boolean {
  const url = JSON.stringify(pathToFileURL(file).href);
  const code = `const begin = performance.now(); await import(${url}); console.log(performance.now() - begin);`;
  const times = Array.from({ length: rounds }, () => Number(time("--input-type=module", "--eval", code).output));
  const kept = median(times) <= budgets.import;
  say(
    `${median(times).toFixed(1).padStart(8)} ms          ${verdict(kept, "20 ms").padEnd(21)}import of the whole client`,
  );
  return kept;
}
