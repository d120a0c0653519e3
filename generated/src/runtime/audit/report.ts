import { relative } from "node:path";
import { sinceText, type Notice } from "../notice.js";
import type { Use } from "./use.js";

/** One use as `--json` prints it. */
export interface Finding {
  /** Relative to the folder in which the audit runs, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly service: string;
  readonly kind: Notice["kind"];
  readonly owner?: string | undefined;
  readonly name: string;
  readonly removed: boolean;
  readonly release?: number | undefined;
  readonly date?: string | undefined;
  readonly reason?: string | undefined;
  readonly instead?: string | undefined;
  readonly hint?: string | undefined;
  /** What `--fix` writes here. */
  readonly rename?: string | undefined;
  /** Why `--fix` leaves it although it is a rename. */
  readonly note?: string | undefined;
}

/** A use with all that stays true when the code around it changes. */
export function findingOf(
  { node, entry: { service, notice, rename }, edit, note }: Use,
  folder: string,
  refused?: string,
): Finding {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  const { kind, owner, name, removed = false, release, date, reason, instead, hint } = notice;
  return {
    file: relative(folder, file.fileName).replaceAll("\\", "/"),
    line: line + 1,
    column: character + 1,
    service: service.subpath,
    kind,
    owner,
    name,
    removed,
    release,
    date,
    reason,
    instead,
    hint,
    rename: edit && refused === undefined ? rename : undefined,
    note: refused ?? note,
  };
}

/** `src/list.ts:3:7 Runid of InstanceClusterShard is deprecated. Misspelt. Use RunId instead. (--fix renames it)`. */
export function findingText(finding: Finding): string {
  const { file, line, column, removed, reason, rename, note } = finding;
  const since = sinceText(finding as Notice);
  const state = removed ? "is gone" : "is deprecated";
  const remedy = rename !== undefined ? "--fix renames it" : note && `--fix leaves it: ${note}`;
  return [
    `${file}:${line}:${column} ${titleOf(finding)} ${state}${since === undefined ? "" : ` ${since}`}.`,
    reason,
    finding.instead && `Use ${finding.instead} instead.`,
    finding.hint,
    remedy && `(${remedy})`,
  ]
    .filter(Boolean)
    .join(" ");
}

function titleOf({ kind, owner, name, service }: Finding): string {
  switch (kind) {
    case "service":
      return `client ${name}`;
    case "action":
    case "structure":
      return `${kind} ${name}`;
    case "code":
      return `error code ${name} of ${service}`;
    default:
      return `${name} of ${owner ?? service}`;
  }
}
