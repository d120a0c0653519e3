import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { git, gitText } from "./run.js";

/** spec/ of a commit in its own folder; the working tree was not touched. */
export interface Checkout {
  readonly root: string;
  readonly commit: string;
  remove(): void;
}

/**
 * Takes spec/ of a revision out of git. Schemas that the revision lacks, because a kind of file is younger, are lent
 * by the project of today. A sentence when there is no such revision, or none with a spec/.
 */
export async function checkoutSpec(root: string, revision: string): Promise<Checkout | string> {
  const commit = await gitText(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === undefined) return `There is no git revision, folder, model file or release "${revision}".`;
  const listed = await git(root, ["ls-tree", "-r", "-z", commit, "--", "spec/"]);
  if (!("output" in listed)) return listed.problem;
  const files = entriesOf(listed.output.toString("utf8"));
  if (files.length === 0) return `Revision ${revision} has no spec/.`;
  const contents = await git(root, ["cat-file", "--batch"], files.map(({ id }) => `${id}\n`).join(""));
  if (!("output" in contents)) return contents.problem;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cachesmith-revision-")));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    writeAll(folder, files, contents.output);
    lendSchemas(root, folder);
    return { root: folder, commit, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

interface TreeEntry {
  readonly id: string;
  readonly path: string;
}

/** `<mode> blob <id>\t<path>`: plain files only, a link leads out of the revision. */
function entriesOf(listing: string): TreeEntry[] {
  return listing.split("\0").flatMap((record) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/su.exec(record);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ id: match[1], path: match[2] }];
  });
}

/** `cat-file --batch` prints in order: `<id> blob <size>\n<content>\n`. */
function writeAll(folder: string, files: readonly TreeEntry[], result: Buffer): void {
  let offset = 0;
  for (const { path } of files) {
    const end = result.indexOf("\n", offset);
    const size = Number(result.toString("latin1", offset, end).split(" ")[2]);
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, result.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
}

function lendSchemas(root: string, folder: string): void {
  const [ours, theirs] = [join(root, "spec", "schema"), join(folder, "spec", "schema")];
  if (!existsSync(ours)) return;
  mkdirSync(theirs, { recursive: true });
  for (const name of readdirSync(ours))
    if (!existsSync(join(theirs, name))) cpSync(join(ours, name), join(theirs, name));
}
