import { git, gitText } from "./run.js";

/** The tag of the last version that this commit descends from. */
export function lastTag(root: string): Promise<string | undefined> {
  return gitText(root, ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]);
}

/** What is not committed, new files too, as git lists it; a sentence where there is no repository. */
export async function treeChanges(root: string): Promise<readonly string[] | string> {
  const result = await git(root, ["status", "--porcelain", "-z", "--untracked-files=all"]);
  if (!("output" in result)) return `A release needs a git repository: ${result.problem}`;
  return result.output
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
