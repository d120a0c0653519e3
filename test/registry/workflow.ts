import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** Publishes what is tagged in a repository, by the steps of the workflow; gives the folder that the second job had. */
export async function publish(root: string, tag: string, env: Readonly<Record<string, string>>): Promise<string> {
  await perform("pack", root, { ...env, GITHUB_REF_NAME: tag });
  // What is uploaded and downloaded again: the second job has nothing else.
  const folder = scratchFolder("publish");
  cpSync(join(root, "release"), join(folder, "release"), { recursive: true });
  await perform("publish", folder, { ...env, GITHUB_REF_NAME: tag });
  return folder;
}
