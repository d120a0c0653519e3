import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionFile, Path, ServiceSpec } from "../load/spec.js";
import { keyOf, releaseTitle, type Entry } from "./entries.js";
import type { History } from "./history.js";

/** Waits, polls and paging go by members that are not on their way out, where another member takes their place. */
export function checkUses({ actions }: ServiceSpec, history: History): Diagnostic[] {
  return actions.flatMap((file) =>
    usesOf(file).flatMap(({ kind, name, path }) => {
      const entry = history.get(keyOf({ kind, name, owner: file.data.action }))?.deprecated;
      return entry?.replacedBy === undefined ? [] : [inUse(file, entry, path)];
    }),
  );
}

interface Use {
  readonly kind: "input" | "output";
  readonly name: string;
  readonly path: Path;
}

function usesOf({ data: { wait, poll, paginate } }: ActionFile): Use[] {
  const uses: Use[] = [];
  if (wait) uses.push({ kind: "output", name: wait.id, path: ["wait", "id"] });
  if (poll?.id !== undefined) uses.push({ kind: "input", name: poll.id, path: ["poll", "id"] });
  for (const key of ["offset", "limit", "page", "size", "marker"] as const) {
    const name = paginate?.[key];
    if (name !== undefined) uses.push({ kind: "input", name, path: ["paginate", key] });
  }
  for (const key of ["items", "total", "next"] as const) {
    const name = paginate?.[key];
    if (name !== undefined) uses.push({ kind: "output", name, path: ["paginate", key] });
  }
  return uses;
}

function inUse(file: ActionFile, entry: Entry, path: Path): Diagnostic {
  const { name, replacedBy = "" } = entry;
  const section = String(path[0]);
  const kept = section === "paginate" ? "" : `, and keep the old one as fallback: ${name}`;
  return error(
    "deprecated-in-use",
    file.place(path),
    `${section} of ${file.data.action} goes by ${name}, which ${releaseTitle(entry)} deprecates; name ${replacedBy}${kept}.`,
  );
}
