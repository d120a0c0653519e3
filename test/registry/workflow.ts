import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parse } from "yaml";
import { scratchFolder } from "../scratch.js";
import { execute } from "./registry.js";

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps: readonly Step[];
}

const file = new URL("../../.github/workflows/publish.yml", import.meta.url);

/** The workflow that publishes, as GitHub reads it. */
const workflow = parse(readFileSync(file, "utf8")) as { readonly jobs: Readonly<Record<"pack" | "publish", Job>> };

/** Performs a job's own steps in a folder; those that are actions of GitHub's are what the folder is there for. */
async function perform(job: "pack" | "publish", folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  for (const { name = "", run, env: own = {} } of workflow.jobs[job].steps) {
    if (run === undefined) continue;
    // Provenance is signed with GitHub's identity, which is nowhere else.
    const here = { ...own, ...(own["NPM_CONFIG_PROVENANCE"] !== undefined && { NPM_CONFIG_PROVENANCE: "false" }) };
    const { code, output, log } = await execute(folder, { ...env, ...here }, "bash", "-e", "-c", run);
    if (code !== 0) throw new Error(`Step "${name}" of job ${job} ended with ${code}:\n${output}${log}`);
  }
}

/** What a published release was made of. */
export interface Published {
  /** What the second job had. */
  readonly folder: string;
  /** What GitHub's program was called with, to make a release there. */
  readonly released: readonly string[];
}

/** Publishes what is tagged in a repository, by the steps of the workflow. */
export async function publish(root: string, tag: string, env: Readonly<Record<string, string>>): Promise<Published> {
  await perform("pack", root, { ...env, GITHUB_REF_NAME: tag });
  // What is uploaded and downloaded again: the second job has nothing else.
  const folder = scratchFolder("publish");
  cpSync(join(root, "release"), join(folder, "release"), { recursive: true });
  // GitHub is not here: what stands in for its program writes down what it is asked for.
  const [programs, asked] = [scratchFolder("programs"), join(folder, "asked")];
  writeFileSync(join(programs, "gh"), `#!/bin/sh\nprintf '%s\\n' "$@" > '${asked}'\n`);
  chmodSync(join(programs, "gh"), 0o755);
  const PATH = `${programs}${delimiter}${env["PATH"] ?? ""}`;
  await perform("publish", folder, { ...env, PATH, GITHUB_REF_NAME: tag });
  return { folder, released: readFileSync(asked, "utf8").trimEnd().split("\n") };
}
