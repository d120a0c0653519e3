import { existsSync } from "node:fs";
import { loadMorph, type Morph, type Project } from "./compiler.js";
import { cutAt } from "./cutoff.js";
import { AuditError } from "./failure.js";
import { findUses } from "./find.js";
import { fixUses, type Rewriting } from "./fix.js";
import { lexiconOf, type Lexicon } from "./lexicon.js";
import type { Notices } from "../notice.js";
import { projectFiles, type ProjectFile } from "./project.js";
import { findingOf, type Finding } from "./report.js";
import { saveFile } from "./save.js";
import { unreadIn, type Unread } from "./unread.js";

export interface AuditOptions {
  /** Path of a tsconfig.json; the projects that it refers to are audited with it. */
  readonly project: string;
  /** Paths of findings are relative to it. */
  readonly folder: string;
  /** Number of a release, or a day. */
  readonly to?: string | undefined;
  /** `try` does all that `fix` does but writing. */
  readonly mode: "list" | "fix" | "try";
  readonly notices: Notices;
}

/** What an audit found, and what a fix has done about it. */
export interface Result {
  /** Files that a fix has rewritten, or would rewrite. */
  readonly files: readonly string[];
  readonly fixed: readonly Finding[];
  readonly left: readonly Finding[];
  /** What could not be looked at: nobody knows what it uses. */
  readonly unread: readonly Unread[];
  /** Notices that `to` leaves out because nobody knows since when they hold. */
  readonly undated: number;
  readonly written: boolean;
}

/** Audits the modules of a project; with `fix`, rewrites what is a pure rename, each file whole or not at all. */
export async function audit({ project, folder, to, mode, notices }: AuditOptions): Promise<Result> {
  if (!existsSync(project))
    throw new AuditError(`${project} does not exist. Name the tsconfig.json of your project with --project.`);
  const cut = cutAt(notices, to);
  const morph = await loadMorph(folder);
  const lexicon = lexiconOf(cut.notices);
  const projects = projectFiles(project, morph);
  if (projects.every(({ modules }) => modules.length === 0))
    throw new AuditError(`${project} names no module: mend its "include" or "files", or name another with --project.`);
  const results = projects.map((one) => auditOne(one, { morph, lexicon, folder, mode }));
  const rewritings = new Map(results.flatMap(({ files }) => files.map((file) => [file.path, file])));
  if (mode === "fix") for (const rewriting of rewritings.values()) saveFile(rewriting);
  const pathOf = (finding: Finding): string => finding.file;
  const fixed = distinct(results.flatMap((result) => result.fixed));
  return {
    files: [...new Set(fixed.map(pathOf))],
    fixed,
    left: distinct(results.flatMap((result) => result.left)),
    unread: distinct(results.flatMap((result) => result.unread)),
    undated: cut.undated,
    written: mode === "fix",
  };
}

interface Session {
  readonly morph: Morph;
  readonly lexicon: Lexicon;
  readonly folder: string;
  readonly mode: AuditOptions["mode"];
}

interface One {
  readonly files: readonly Rewriting[];
  readonly fixed: readonly Finding[];
  readonly left: readonly Finding[];
  readonly unread: readonly Unread[];
}

function auditOne({ path, modules }: ProjectFile, { morph, lexicon, folder, mode }: Session): One {
  const project: Project = new morph.Project({ tsConfigFilePath: path });
  const unread = unreadIn(modules, { project, compiler: morph.ts, lexicon, folder });
  const uses = findUses(project, morph.ts, lexicon);
  if (mode === "list") return { files: [], fixed: [], left: uses.map((use) => findingOf(use, folder)), unread };
  const findings = new Map(uses.map((use) => [use, findingOf(use, folder)]));
  const { files, refused } = fixUses(project, uses);
  const isFixed = (use: (typeof uses)[number]): boolean => use.edit !== undefined && !refused.has(use);
  const left = uses.filter((use) => !isFixed(use));
  return {
    files,
    unread,
    fixed: uses.filter(isFixed).flatMap((use) => findings.get(use) ?? []),
    left: left.flatMap((use) => {
      const finding = findings.get(use);
      return finding ? [{ ...finding, ...(refused.has(use) && { rename: undefined, note: refused.get(use) }) }] : [];
    }),
  };
}

/** By place; a module may belong to several projects. */
function distinct<Item extends Finding | Unread>(items: readonly Item[]): Item[] {
  const keyOf = ({ file, line, column, ...rest }: Finding | Unread): string =>
    JSON.stringify([file, line, column, "kind" in rest ? [rest.kind, rest.owner, rest.name] : []]);
  return [...new Map(items.map((item) => [keyOf(item), item])).values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
