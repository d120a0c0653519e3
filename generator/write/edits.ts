import type { RenderedFile } from "../render/output.js";
import { hashText, withoutCarriageReturns, type DiskFile } from "../disk/index.js";
import { askHoldings, type Holdings } from "../git/index.js";
import { WriteError } from "./error.js";
import type { Plan } from "./plan.js";

/** Files of generated/ that hold somebody's work, and what git said when it was asked about them. */
export interface Edits {
  /** Generated files that were changed. */
  readonly edited: readonly DiskFile[];
  /** Files that generate never wrote. */
  readonly extra: readonly DiskFile[];
  readonly git: Holdings | undefined;
  /** Whether anything is known that tells an edit from an older output: a last run's notes, or what git has. */
  readonly known: boolean;
}

/** Path → SHA-256 of the text that the last run wrote there. */
export type LastOutput = ReadonlyMap<string, string>;

/**
 * Finds the files that would be lost. A file is somebody's work when it equals none of: the last output, the new
 * output, git's HEAD, its index, its MERGE_HEAD, line ends aside. One with conflict markers is not: its merge is
 * settled by writing. Without git and without a last output nothing tells an edit from an older output: that is said, and
 * no file is called edited.
 */
export async function findEdits(root: string, plan: Plan, last: LastOutput): Promise<Edits> {
  const updated = plan.updated.filter(({ file, found }) => !isExplained(found, file, last));
  const removed = plan.removed.filter((found) => !isExplained(found, undefined, last));
  if (updated.length === 0 && removed.length === 0) return { edited: [], extra: [], git: undefined, known: true };
  const git = await askHoldings(root);
  const edited: DiskFile[] = [];
  const extra: DiskFile[] = [];
  for (const found of [...updated.map((update) => update.found), ...removed]) {
    const ours = last.has(found.path) || git.lists(found.path) || updated.some((update) => update.found === found);
    if (inGit(found, git) || (ours && hasConflictMarkers(found))) continue;
    (ours ? edited : extra).push(found);
  }
  return { edited, extra, git, known: last.size > 0 || git.listsAny };
}

/** True when the last or the new output accounts for the content, so that git need not be asked. */
function isExplained(found: DiskFile, file: RenderedFile | undefined, last: LastOutput): boolean {
  if (found.kind === "link") return false;
  const bytes = withoutCarriageReturns(found.bytes);
  return last.get(found.path) === hashText(bytes) || (file !== undefined && bytes.equals(Buffer.from(file.text)));
}

function inGit(found: DiskFile, git: Holdings): boolean {
  return git.holds(found.path, found.bytes) || git.holds(found.path, withoutCarriageReturns(found.bytes));
}

function hasConflictMarkers({ kind, bytes }: DiskFile): boolean {
  return kind === "file" && /^<{7} .*\n(?:.*\n)*?={7}\r?\n(?:.*\n)*?>{7} /m.test(bytes.toString("utf8"));
}

/** The refusal: every file by name, and the ways out. */
export function refusal({ edited, extra, git, known }: Edits): WriteError {
  const files = [...edited, ...extra].map(({ path }) => path);
  if (!known) return unknown(files, git?.problem ?? "");
  const lines = ["Nothing was written: generated/ holds work that this run would destroy."];
  for (const { path } of edited) lines.push(`  generated/${path} was edited by hand`);
  for (const { path } of extra) lines.push(`  generated/${path} was never written by generate`);
  if (git?.problem !== undefined) lines.push(`git could not be asked what it has: ${git.problem}`);
  if (edited.length > 0) lines.push("Move the edits to spec/, templates/ or generator/ and generate again.");
  if (extra.length > 0) lines.push("Move files of your own out of generated/.");
  lines.push("Or run generate with --force: it saves these files aside, says where, and overwrites them.");
  return new WriteError("refused", lines.join("\n"), files);
}

/** There is a repository, and it does not respond. */
function unknown(files: readonly string[], problem: string): WriteError {
  const count =
    files.length === 1 ? "1 file of generated/ differs" : `${String(files.length)} files of generated/ differ`;
  const message = [
    `Nothing was written: ${count}, and git could not be asked whether somebody has edited them: ${problem}`,
    "Mend that and generate again, or run generate with --force: it saves these files aside, says where, and overwrites them.",
  ].join("\n");
  return new WriteError("refused", message, files);
}
