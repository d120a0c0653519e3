import { git, gitText } from "./run.js";

/** A version of the package and the commit that made it. */
export interface Released {
  /** `v0.2.0`. */
  readonly tag: string;
  readonly revision: string;
}

/**
 * Where the version of the last record was released: the commit that added the record. A sentence where the history does
 * not reach back to it.
 */
export async function releasedAt(root: string, version: string): Promise<Released | string> {
  const file = `spec/releases/${version}.yaml`;
  const revision = await gitText(root, ["log", "-1", "--diff-filter=A", "--format=%H", "--", file]);
  if (revision === undefined || revision === "")
    return `${file} records version ${version}, but the history does not reach back to it: git fetch --tags --unshallow.`;
  return { tag: `v${version}`, revision };
}

/** How many files of generated/ differ from those of a tag, files that are not committed yet among them; or a sentence. */
export async function changedFiles(root: string, tag: string): Promise<number | string> {
  const listings = await Promise.all([
    git(root, ["diff", "--name-only", tag, "--", "generated"]),
    git(root, ["ls-files", "--others", "--exclude-standard", "--", "generated"]),
  ]);
  let count = 0;
  for (const listing of listings) {
    if (!("output" in listing)) return listing.problem;
    count += listing.output
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "").length;
  }
  return count;
}

/** A file as it was at a tag; undefined when it was not there. */
export const fileAt = (root: string, tag: string, path: string): Promise<string | undefined> =>
  gitText(root, ["show", `${tag}:./${path}`]);
