import { createHash } from "node:crypto";
import { git } from "./run.js";

/** What git holds of generated/ in HEAD, the index (all stages) and MERGE_HEAD. */
export interface Holdings {
  /** True when git has these bytes under this path. */
  holds(path: string, bytes: Buffer): boolean;
  /** True when git has the path, with whatever content. */
  lists(path: string): boolean;
  /** True when git has anything of generated/. */
  readonly listsAny: boolean;
  /** False without git, without a repository, and when git refuses to respond. */
  readonly available: boolean;
  /** What git said, when there is a repository and it did not respond. */
  readonly problem: string | undefined;
}

/**
 * Asks git once for each of the three, whatever the number of files; contents are compared by hashing them here.
 * A repository without a commit has its index alone.
 */
export async function askHoldings(root: string): Promise<Holdings> {
  const [index, head, merged] = await Promise.all([
    git(root, ["ls-files", "-s", "-z", "--", "generated"]),
    git(root, ["ls-tree", "-r", "-z", "HEAD", "--", "generated"]),
    git(root, ["ls-tree", "-r", "-z", "MERGE_HEAD", "--", "generated"]),
  ]);
  const known = new Map<string, Set<string>>();
  for (const result of [index, head, merged]) {
    if ("output" in result) collect(result.output.toString("utf8"), known);
  }
  return {
    holds: (path, bytes) => [...(known.get(path) ?? [])].some((id) => id === blobId(bytes, id.length)),
    lists: (path) => known.has(path),
    listsAny: known.size > 0,
    available: "output" in index,
    problem: "problem" in index && !index.absent ? index.problem : undefined,
  };
}

/** Both commands print `<mode> … <id> …\t<path>` with paths relative to the working directory. */
function collect(output: string, known: Map<string, Set<string>>): void {
  for (const record of output.split("\0")) {
    const tab = record.indexOf("\t");
    const id = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(record.slice(0, Math.max(tab, 0)))?.[0];
    if (id === undefined) continue;
    const path = record.slice(tab + 1 + "generated/".length);
    const ids = known.get(path) ?? new Set();
    known.set(path, ids.add(id));
  }
}

/** git's name of a content; its length says which hash the repository uses. */
function blobId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest("hex");
}
