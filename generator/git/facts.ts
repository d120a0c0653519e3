import { git, gitText } from "./run.js";

/** What git knows of a project, asked once. What cannot be asked is a sentence, never an empty list. */
export interface Facts {
  /** Undefined before the first commit. */
  readonly head: string | undefined;
  /** Undefined when HEAD is detached. */
  readonly branch: string | undefined;
  /** The history has an end that is none. */
  readonly shallow: boolean;
  /** Paths that are not committed. */
  readonly changes: readonly string[];
  /** Versions that spec/releases/ of HEAD records: what was released, whatever tags this clone has. */
  readonly records: readonly string[];
  /** Versions that tags of this clone name; a tag such as `v1` names none. */
  readonly tags: readonly string[];
  /** Those of them that HEAD descends from. */
  readonly merged: readonly string[];
  /** Undefined without a remote. */
  readonly remote: Remote | undefined;
}

/** Where the branch is pushed to, as it is now. */
export interface Remote {
  readonly name: string;
  /** What it says, or why it did not. */
  readonly state: RemoteState | string;
}

export interface RemoteState {
  readonly tags: readonly string[];
  /** False before anything was pushed. */
  readonly hasBranches: boolean;
  /** Whether this clone has what the branch has there; undefined when there is no such branch. */
  readonly upToDate: boolean | undefined;
}

/** Milliseconds within which a remote has to respond. */
const remoteTimeout = 30_000;

/** Asks git; a sentence where there is no repository, or where git refuses. */
export async function gatherFacts(root: string, { offline = false } = {}): Promise<Facts | string> {
  const status = await git(root, ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"]);
  if (!("output" in status)) return `A release needs a git repository: ${status.problem}`;
  const head = await gitText(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  const branch = await gitText(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  const asked = await Promise.all([
    lines(root, ["rev-parse", "--is-shallow-repository"]),
    lines(root, ["tag", "--list"]),
    lines(root, head === undefined ? ["tag", "--list", "none"] : ["tag", "--list", "--merged", "HEAD"]),
    head === undefined ? [] : lines(root, ["ls-tree", "--name-only", "HEAD", "spec/releases/"]),
    lines(root, ["remote"]),
  ]);
  const problem = asked.find((one) => typeof one === "string");
  if (typeof problem === "string") return problem;
  const [[shallow] = [], tags = [], merged = [], listing = [], remotes = []] = asked as string[][]; // no sentence is left
  return {
    head,
    branch,
    shallow: shallow !== "false",
    changes: status.output
      .toString("utf8")
      .split("\0")
      .filter((entry) => entry !== "")
      .map((entry) => entry.slice("XY ".length)),
    records: listing.flatMap((path) => /\/(\d+\.\d+\.\d+)\.yaml$/u.exec(path)?.[1] ?? []),
    tags: versionsOf(tags),
    merged: versionsOf(merged),
    remote: offline ? undefined : await askRemote(root, branch, remotes),
  };
}

/** `v1.2.3`, and no other tag, is a version. */
const versionsOf = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => /^v(\d+\.\d+\.\d+)$/u.exec(tag)?.[1] ?? []);

async function lines(root: string, args: readonly string[]): Promise<string[] | string> {
  const result = await git(root, args);
  if (!("output" in result)) return `git ${args.join(" ")}: ${result.problem}`;
  return result.output
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** The remote of the branch, else `origin`, else the only one. */
async function askRemote(
  root: string,
  branch: string | undefined,
  remotes: readonly string[],
): Promise<Remote | undefined> {
  const own = branch === undefined ? undefined : await gitText(root, ["config", `branch.${branch}.remote`]);
  const name = [own, "origin", remotes[0]].find((one) => one !== undefined && remotes.includes(one));
  if (name === undefined) return undefined;
  const listed = await git(root, ["ls-remote", "--heads", "--tags", name], undefined, remoteTimeout);
  if (!("output" in listed)) return { name, state: listed.problem };
  const refs = new Map(
    listed.output
      .toString("utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([commit = "", ref = ""]) => [ref, commit]),
  );
  const upstream = branch === undefined ? undefined : await gitText(root, ["config", `branch.${branch}.merge`]);
  const tip = refs.get(upstream ?? `refs/heads/${branch ?? ""}`);
  const tags = [...refs.keys()].flatMap((ref) => /^refs\/tags\/(.+)$/u.exec(ref)?.[1] ?? []);
  const isAncestor = async (commit: string): Promise<boolean> =>
    "output" in (await git(root, ["merge-base", "--is-ancestor", commit, "HEAD"]));
  return {
    name,
    state: {
      tags: versionsOf(tags),
      hasBranches: [...refs.keys()].some((ref) => ref.startsWith("refs/heads/")),
      upToDate: tip === undefined ? undefined : await isAncestor(tip),
    },
  };
}
