import type { Project, ts } from "./compiler.js";
import type { Edit, Use } from "./use.js";

/** A file with its new text. */
export interface Rewriting {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What a fix does: rewritten files and, of the uses that stay although they have an edit, why. */
export interface Fix {
  readonly files: readonly Rewriting[];
  readonly refused: ReadonlyMap<Use, string>;
}

const refusal = "the code would no longer compile";

/**
 * Rewrites in memory what is a pure rename, then asks the compiler: an edit that brings an error into any module, be it
 * another one, is taken back. The project holds the new texts afterwards.
 */
export function fixUses(project: Project, uses: readonly Use[]): Fix {
  const refused = new Map<Use, string>();
  const originals = new Map<string, string>();
  const plans = uses.flatMap((use): Plan[] => {
    if (use.edit === undefined) return [];
    const { fileName: path, text } = use.node.getSourceFile();
    originals.set(path, text);
    return [{ use, edit: use.edit, path }];
  });
  if (plans.length === 0) return { files: [], refused };
  const known = faultsOf(project);
  let kept: readonly Plan[] = plans;
  const textOf = (path: string, text: string): string =>
    editedText(
      text,
      kept.filter((plan) => plan.path === path),
    );
  for (;;) {
    for (const [path, text] of originals) project.getSourceFileOrThrow(path).replaceWithText(textOf(path, text));
    const faults = newFaults(faultsOf(project), known);
    if (faults.length === 0 || kept.length === 0) break;
    const blamed = new Set(faults.flatMap((fault) => blame(fault, kept, originals)));
    for (const { use } of blamed) refused.set(use, refusal);
    kept = kept.filter((plan) => !blamed.has(plan));
  }
  // Not the project's text: it has its own line ends.
  const files = [...originals].map(([path, before]) => ({ path, before, after: textOf(path, before) }));
  return { files: files.filter(({ before, after }) => before !== after), refused };
}

interface Plan {
  readonly use: Use;
  readonly edit: Edit;
  readonly path: string;
}

interface Fault {
  readonly path: string;
  readonly text: string;
  /** Start and end, in the new text, of the statement that has it. */
  readonly start: number;
  readonly end: number;
}

/** Edits from the last to the first; several uses may share one. */
function editedText(text: string, plans: readonly Plan[]): string {
  const edits = [...new Map(plans.map(({ edit }) => [`${edit.start} ${edit.end}`, edit])).values()];
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);
}

function faultsOf(project: Project): Fault[] {
  const program = project.getProgram().compilerObject;
  const files = program
    .getSourceFiles()
    .filter(({ isDeclarationFile, fileName }) => !isDeclarationFile && !fileName.includes("/node_modules/"));
  return files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, code, messageText }) => {
        const text = typeof messageText === "string" ? messageText : messageText.messageText;
        return { path: file.fileName, text: `${code} ${text}`, ...statementAt(file, start) };
      },
    ),
  );
}

/** The innermost statement around a position. */
function statementAt(file: ts.SourceFile, position: number): { readonly start: number; readonly end: number } {
  let found = { start: 0, end: file.text.length };
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(file) || position > node.getEnd()) return;
    if ("statements" in node.parent) found = { start: node.getStart(file), end: node.getEnd() };
    node.forEachChild(visit);
  };
  file.forEachChild(visit);
  return found;
}

/** Faults that were not there before: the same words in a file, once more. */
function newFaults(faults: readonly Fault[], known: readonly Fault[]): Fault[] {
  const counts = new Map<string, number>();
  const keyOf = ({ path, text }: Fault): string => `${path}\0${text}`;
  for (const fault of known) counts.set(keyOf(fault), (counts.get(keyOf(fault)) ?? 0) + 1);
  return faults.filter((fault) => {
    const left = counts.get(keyOf(fault)) ?? 0;
    counts.set(keyOf(fault), left - 1);
    return left <= 0;
  });
}

/** The edits of the statement at fault, or else of its file, or else all. The project counts a line end as one character. */
function blame(
  { path, start, end }: Fault,
  plans: readonly Plan[],
  originals: ReadonlyMap<string, string>,
): readonly Plan[] {
  const inFile = plans.filter((plan) => plan.path === path);
  const returns = (end: number): number => (originals.get(path) ?? "").slice(0, end).split("\r\n").length - 1;
  const near = inFile.filter(({ edit }) => {
    const at = edit.start + shiftBefore(edit, inFile) - returns(edit.start);
    return at >= start && at <= end;
  });
  if (near.length > 0) return near;
  return inFile.length > 0 ? inFile : plans;
}

/** How far the edits before it have moved an edit. */
function shiftBefore({ start }: Edit, plans: readonly Plan[]): number {
  const earlier = new Map(plans.filter(({ edit }) => edit.start < start).map(({ edit }) => [edit.start, edit]));
  return [...earlier.values()].reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
}
