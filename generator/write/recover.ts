import { outputFault } from "../disk/index.js";
import { WriteError } from "./error.js";
import { closeStaging, finish, holdsStaged, readJournal } from "./journal.js";
import { abandonedStagings, liveOwners } from "./staging.js";
import type { Step } from "./staging.js";

/** What a crashed write left, and what was done about it. */
export interface Recovery {
  /** `rolled-back`: staged texts were dropped. `busy`: another process is writing at this moment; nothing was touched. */
  readonly state: "clean" | "rolled-back" | "finished" | "busy";
  /** Path → hash of what finishing put there. */
  readonly written: ReadonlyMap<string, string>;
  /** Files that finishing passed over because somebody has changed them since the crash. */
  readonly left: readonly string[];
}

/**
 * Makes generated/ wholly old or wholly new again after a crash. Every command calls it first, before it reads the
 * manifest; without a crash it costs one look into the folder.
 */
export function recover(root: string, step: Step = () => undefined): Recovery {
  const written = new Map<string, string>();
  const left: string[] = [];
  // What is no folder of the project's is not touched; whoever wants to write is told.
  if (outputFault(root) !== undefined) return { state: "clean", written, left };
  if (liveOwners(root).length > 0) return { state: "busy", written, left };
  let state: Recovery["state"] = "clean";
  for (const folder of abandonedStagings(root)) {
    const journal = readJournal(folder);
    if (journal === undefined) {
      if (state === "clean" && holdsStaged(folder)) state = "rolled-back";
    } else {
      state = "finished";
      const outcome = finishInterrupted(root, folder, journal, step);
      for (const [path, hash] of outcome.written) written.set(path, hash);
      left.push(...outcome.left);
    }
    closeFinished(folder, step);
  }
  return { state, written, left };
}

/** Removes a folder whose write is finished or was never begun; that it stays is said, for nothing else is left to do. */
export function closeFinished(folder: string, step: Step): void {
  try {
    closeStaging(folder, step);
  } catch (cause) {
    const message =
      `generated/ is complete, but ${folder} could not be removed: ${cause instanceof Error ? cause.message : String(cause)}. ` +
      `Any cachesmith command that can write removes it.`;
    throw new WriteError("interrupted", message, [], { cause });
  }
}

/** Does the rest of a committed write; what the disk refuses is told together with the way out. */
export function finishInterrupted(
  ...[root, folder, journal, step]: Parameters<typeof finish>
): ReturnType<typeof finish> {
  try {
    return finish(root, folder, journal, step);
  } catch (error) {
    const message =
      `Writing generated/ stopped half-way: ${error instanceof Error ? error.message : String(error)}. ` +
      `Close what holds the file and run any cachesmith command: it finishes the write. ` +
      `To give the write up instead, delete ${folder} and generate again.`;
    throw new WriteError("interrupted", message, [], { cause: error });
  }
}
