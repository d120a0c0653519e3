import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type {
  ActionFile,
  ActionMigrationYaml,
  Members,
  MigrationYaml,
  MoveYaml,
  Path,
  ServiceSpec,
  SpecFile,
} from "../load/spec.js";
import { parseType } from "../definition/index.js";
import { outputsOf, structuresOf } from "./members.js";

/** One action of a migration, with the definitions on both sides. */
export interface ActionMove {
  readonly file: SpecFile<MigrationYaml>;
  readonly path: Path;
  readonly entry: ActionMigrationYaml;
  readonly before: ServiceSpec;
  readonly after: ServiceSpec;
  readonly old: ActionFile;
  /** Undefined when the action has no counterpart. */
  readonly now: ActionFile | undefined;
}

/** Inputs, outputs and error codes of a migration: each exists on its side, and no input is left out. */
export function moves(move: ActionMove): Diagnostic[] {
  const { before, after, old, now } = move;
  const inputs = sides(old.data.input, now?.data.input, before, after);
  const outputs = sides(outputsOf(old.data), now && outputsOf(now.data), before, after);
  return [
    ...unknown(move, "input", inputs),
    ...unknown(move, "output", outputs),
    ...unknown(move, "errors", { from: codesOf(before), to: codesOf(after) }),
    ...missingInputs(move),
  ];
}

/** Undefined, or the names among which the unknown one should have been. */
type Lookup = (name: string) => readonly string[] | undefined;

interface Sides {
  readonly from: Lookup;
  readonly to: Lookup;
}

const sides = (old: Members = {}, now: Members = {}, before: ServiceSpec, after: ServiceSpec): Sides => ({
  from: (path) => strangerAt(path, old, structuresOf(before)),
  to: (path) => strangerAt(path, now, structuresOf(after)),
});

/** Follows `data.types.minMemSize`, whether a structure is in a list, in a map or alone. */
function strangerAt(
  path: string,
  members: Members,
  structures: ReadonlyMap<string, Members>,
): readonly string[] | undefined {
  if (Object.hasOwn(members, path)) return undefined;
  const [first = "", ...rest] = path.split(".");
  const member = Object.hasOwn(members, first) ? members[first] : undefined;
  const inner = member && structures.get(parseType(member.type).base.name);
  if (rest.length === 0 || inner === undefined) return Object.keys(members);
  return strangerAt(rest.join("."), inner, structures);
}

function codesOf({ errors }: ServiceSpec): Lookup {
  const codes = [...(errors?.data.common ?? []), ...(errors?.data.business ?? [])].map(({ code }) => code);
  return (code) => (codes.includes(code) ? undefined : codes);
}

const nouns = { input: "input", output: "output", errors: "error code" } as const;

function unknown({ file, path, entry, old, now }: ActionMove, list: keyof typeof nouns, lookups: Sides): Diagnostic[] {
  const actions = { from: old.data.action, to: now?.data.action ?? "an action that has no counterpart" };
  const owners = list === "errors" ? file.data : actions;
  return unknownMoves(
    file,
    [...path, list],
    entry[list] ?? [],
    lookups,
    (side) => `${owners[side]} has no ${nouns[list]}`,
  );
}

/** Codes that the migration tells for all actions at once. */
export function codeMoves(file: ActionMove["file"], before: ServiceSpec, after: ServiceSpec): Diagnostic[] {
  const lookups = { from: codesOf(before), to: codesOf(after) };
  return unknownMoves(
    file,
    ["errors"],
    file.data.errors ?? [],
    lookups,
    (side) => `${file.data[side]} has no error code`,
  );
}

/** Rows that name what is not there, and rows that appear twice. */
function unknownMoves(
  file: ActionMove["file"],
  path: Path,
  rows: readonly MoveYaml[],
  lookups: Sides,
  complaint: (side: "from" | "to") => string,
): Diagnostic[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const found = (["from", "to"] as const).flatMap((side) => {
      const name = row[side];
      const known = name === null ? undefined : lookups[side](name);
      if (name === null || known === undefined) return [];
      const says = `${complaint(side)} "${name}".${suggest(name.split(".").at(-1) ?? name, known)}`;
      return [error("migration-unknown", file.place([...path, index, side]), says)];
    });
    const pair = `${row.from} ${row.to ?? ""}`;
    if (seen.has(pair))
      found.push(
        error("duplicate-entry", file.place([...path, index]), `${row.from} has this entry before; keep one.`),
      );
    seen.add(pair);
    return found;
  });
}

/** An input without an entry keeps its name, so the newer action must have it. */
function missingInputs({ file, path, entry, old, now }: ActionMove): Diagnostic[] {
  if (now === undefined) return [];
  const told = new Set(entry.input?.map(({ from }) => from));
  return Object.keys(old.data.input ?? {})
    .filter((name) => !told.has(name) && !Object.hasOwn(now.data.input ?? {}, name))
    .map((name) =>
      error(
        "migration-missing",
        file.place([...path, "from"]),
        `input ${name} of ${entry.from} has no entry, and ${now.data.action} has none of that name; say what became of it.`,
      ),
    );
}
