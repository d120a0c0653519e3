import { git, gitText } from "./run.js";

/** The tag of the last version that this commit descends from. */
function lastTag(root: string): Promise<string | undefined> {
  return gitText(root, ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]);
}

/** A version of the package and the commit that made it. */
export interface Released {
  /** `v0.2.0`. */
  readonly tag: string;
  readonly revision: string;
}

/**
 * The last version: the highest record of spec/releases/ and the commit that added it, for tags do not always travel with a
 * clone. Without a record the last tag; a sentence where the history does not reach back to the record.
 */
export async function lastReleased(root: string): Promise<Released | string | undefined> {
  const listing = (await gitText(root, ["ls-tree", "--name-only", "HEAD", "spec/releases/"])) ?? "";
  const records = listing.split("\n").flatMap((path) => /\/(\d+\.\d+\.\d+)\.yaml$/u.exec(path)?.[1] ?? []);
  const [version] = records.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  if (version === undefined) {
    const tag = await lastTag(root);
    return tag === undefined ? undefined : { tag, revision: tag };
  }
  const file = `spec/releases/${version}.yaml`;
  const revision = await gitText(root, ["log", "-1", "--diff-filter=A", "--format=%H", "--", file]);
  if (revision === undefined || revision === "")
    return `${file} records version ${version}, but the history does not reach back to it; fetch all of it (git fetch --unshallow).`;
  return { tag: `v${version}`, revision };
}

/** What is not committed, new files too, as git lists it; a sentence where there is no repository. */
export async function treeChanges(root: string): Promise<readonly string[] | string> {
  const answer = await git(root, ["status", "--porcelain", "-z", "--untracked-files=all"]);
  if (!("output" in answer)) return `A release needs a git repository: ${answer.problem}`;
  return answer.output
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice("XY ".length));
}

/** How many files of generated/ differ from those of a tag, files that are not committed yet among them. */
export async function changedFiles(root: string, tag: string): Promise<number> {
  const listings = await Promise.all([
    gitText(root, ["diff", "--name-only", tag, "--", "generated"]),
    gitText(root, ["ls-files", "--others", "--exclude-standard", "--", "generated"]),
  ]);
  return listings.flatMap((listing = "") => listing.split("\n")).filter((line) => line !== "").length;
}

/** A file as it was at a tag; undefined when it was not there. */
export const fileAt = (root: string, tag: string, path: string): Promise<string | undefined> =>
  gitText(root, ["show", `${tag}:${path}`]);
