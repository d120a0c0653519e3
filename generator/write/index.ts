import { outputFault } from "../disk/index.js";
import type { RenderedFile } from "../render/output.js";
import { findEdits, refusal } from "./edits.js";
import type { LastOutput } from "./edits.js";
import { WriteError } from "./error.js";
import { closeStaging, readJournal, stage } from "./journal.js";
import { refuseBadPaths, refuseLinkedFolders } from "./paths.js";
import { planOutput } from "./plan.js";
import type { Extent, Plan } from "./plan.js";
import { closeFinished, finishInterrupted, recover } from "./recover.js";
import { saveAside } from "./save.js";
import type { SavedEdits } from "./save.js";
import { busy, liveOwners, openStaging } from "./staging.js";
import type { Step } from "./staging.js";

export { checkOutput, printCheck, type CheckReport } from "./check.js";
export { WriteError } from "./error.js";
export { recover } from "./recover.js";
export { recoverSpec, writeSpec, type SpecChange } from "./spec.js";

export interface WriteOptions extends Extent {
  /** Saves hand edits aside and overwrites them. */
  readonly force?: boolean;
  /** What the last run wrote, from the manifest. */
  readonly last?: LastOutput;
  readonly step?: Step;
}

/** Paths relative to generated/, sorted. */
export interface WriteReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** What was overwritten: hand edits with `force`, or files of which nothing says who wrote them. */
  readonly saved: (SavedEdits & { readonly unknown: boolean }) | undefined;
}

/**
 * Makes generated/ hold exactly these files and the unchanged ones, all of them or, when it throws, none. What is the same
 * keeps its mtime; what is stale goes; what somebody wrote by hand is never lost: it is refused, or saved aside with `force`.
 */
export async function writeOutput(
  root: string,
  files: readonly RenderedFile[],
  options: WriteOptions = {},
): Promise<WriteReport> {
  refuseBadPaths([...files.map(({ path }) => path), ...(options.standing ?? [])]);
  const fault = outputFault(root);
  if (fault !== undefined) throw new WriteError("refused", `Nothing was written: ${fault}`, []);
  const step = options.step ?? (() => undefined);
  const recovery = recover(root, step);
  const [owner] = recovery.state === "busy" ? liveOwners(root) : [];
  if (owner !== undefined) throw busy(root, owner);

  const plan = planOutput(root, files, options);
  refuseLinkedFolders(root, plan);
  const edits = await findEdits(root, plan, new Map([...(options.last ?? []), ...recovery.written]));
  const works = [...edits.edited, ...edits.extra];
  // Where nothing is known of any file (an unpacked archive, say), all that differs is kept, and is no reason to stop.
  const unknown = !edits.known && edits.git?.problem === undefined;
  if (works.length > 0 && options.force !== true && !unknown) throw refusal(edits);

  const saved = works.length > 0 ? saveAside(root, works) : undefined;
  if (plan.created.length + plan.updated.length + plan.removed.length > 0) execute(root, plan, step);
  return {
    created: plan.created.map(({ path }) => path),
    updated: plan.updated.map(({ file }) => file.path),
    removed: plan.removed.map(({ path }) => path),
    unchanged: plan.unchanged,
    saved: saved && { ...saved, unknown },
  };
}

function execute(root: string, plan: Plan, step: Step): void {
  const folder = openStaging(root, step);
  try {
    stage(folder, plan, step);
  } catch (error) {
    // Without its journal the folder is only litter: what keeps it from being removed is told less than what came first.
    try {
      closeStaging(folder, step);
    } catch {
      // The next run removes it.
    }
    throw error;
  }
  const journal = readJournal(folder);
  if (journal === undefined) throw new WriteError("interrupted", `${folder} was removed while it was in use.`, []);
  const { left } = finishInterrupted(root, folder, journal, step);
  closeFinished(folder, step);
  if (left.length === 0) return;
  const names = left.map((path) => `\n  generated/${path}`).join("");
  throw new WriteError(
    "interrupted",
    `Changed while generate was writing, and left as they are:${names}\nGenerate again.`,
    left,
  );
}
