import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../../../generator/diff/change.js";
import type { ReleaseYaml } from "../../../generator/load/spec.js";
import { repository } from "../pipeline/project.js";
import { fixture as vendorText } from "../changelog/drill.js";
import { commit, git } from "../release/repository.js";
import { auditUser, type Audited } from "./audit.js";
import { ok, refused } from "./project.js";
import { explain, type Explained } from "./related.js";

/** A made-up release of the vendor's, and what a maintainer does about it. */
export interface Script {
  readonly number: number;
  /** Day on which our release is made. */
  readonly date: string;
  /** Whether the vendor's metadata is at hand. */
  readonly upstream: boolean;
  readonly breaking: boolean;
  /** With every step of the manual; else without those that only look. */
  readonly careful: boolean;
}

/** Everything that the page of a release shows. */
export interface Played {
  readonly script: Script;
  readonly imported: string;
  readonly edits: readonly Numbers[];
  readonly byImport: readonly Numbers[];
  readonly changes: readonly Change[];
  readonly version: string;
  readonly reasons: readonly string[];
  readonly entry: string;
  readonly regenerated: readonly (Numbers & Explained)[];
  readonly released: readonly string[];
  readonly audited: Audited;
}

/** Lines of a file that a change adds and removes. */
export interface Numbers {
  readonly path: string;
  readonly added: number;
  readonly removed: number;
}

const fixture = (number: number, name: string): string =>
  join(repository, "test/fixtures/drill", String(number).padStart(3, "0"), name);

/** From the pasted text to the tag and the audit of a user's project: the commands of the manual, in its order. */
export async function play(root: string, script: Script): Promise<Played> {
  const imported = await ok(root, "changelog", "import", ...pasted(root, script));
  git(root, "add", "--all");
  const byImport = numbersOf(root, "--cached", "HEAD", "--", "spec");
  if (script.careful) await refused(root, "validate");
  finish(root, script.number);
  if (script.careful) await ok(root, "validate");
  await ok(root, "generate");
  const edits = numbersOf(root, "--", "spec");
  const diff = await (script.breaking ? refused : ok)(root, "--json", "diff");
  const { changes } = JSON.parse(diff) as { readonly changes: readonly Change[] }; // what the command prints
  git(root, "add", "--all");
  const regenerated = numbersOf(root, "--cached", "HEAD", "--", "generated");
  const explained = await explain(root, changes, regenerated);
  commit(root, `Take in release ${script.number} of Tencent Cloud Redis`);
  const flags = ["release", "--no-test", "--date", script.date];
  const tried = script.careful ? versionOf(await ok(root, "--json", ...flags, "--dry-run")).version : undefined;
  const made = versionOf(await ok(root, "--json", ...flags));
  if (tried !== undefined && made.version !== tried)
    throw new Error(`a dry run said ${tried}, the release ${made.version}`);
  return {
    ...{ script, imported, edits, byImport, changes, ...made, regenerated: explained },
    entry: entryOf(root, made.version),
    released: git(root, "show", "--format=", "--name-only", "HEAD").split("\n"),
    audited: await auditUser(root, fixture(script.number, "main.ts")),
  };
}

/** The release's text, and the metadata where there is some. */
function pasted(root: string, { number, upstream }: Script): string[] {
  const name = String(number).padStart(3, "0");
  const file = join(root, "node_modules", "pasted.txt");
  writeFileSync(file, vendorText(`${name}.txt`));
  const metadata = join(repository, "test/fixtures/changelog", `${name}-upstream.json`);
  return [file, ...(upstream ? ["--upstream", metadata] : [])];
}

/** What a person writes into the drafts, as a patch that can be read. */
function finish(root: string, number: number): void {
  const patch = fixture(number, "finish.patch");
  try {
    git(root, "apply", "-C1", patch);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The definitions have moved on from ${patch}; make its edits by hand and renew it. ${why}`, {
      cause: error,
    });
  }
}

function numbersOf(root: string, ...range: readonly string[]): Numbers[] {
  return git(root, "diff", "--numstat", "--no-renames", ...range)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [added, removed, path = ""] = line.split("\t");
      return { path, added: Number(added), removed: Number(removed) };
    });
}

const versionOf = (answer: string) =>
  JSON.parse(answer) as { readonly version: string; readonly reasons: readonly string[]; readonly record: ReleaseYaml }; // what the command prints

/** The part of the package's changelog about a version. */
function entryOf(root: string, version: string): string {
  const text = readFileSync(join(root, "generated/CHANGELOG.md"), "utf8");
  return /^## .*?\n(?=## |$(?![^]))/msu.exec(text.slice(text.indexOf(`## ${version} `)))?.[0].trim() ?? "";
}
