import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import type { Place } from "../diagnostics/place.js";
import { read } from "../pipeline.js";
import type { Progress, Reading } from "../reading.js";
import { writeSpec, type SpecChange } from "../write/index.js";

/** One remedy as it was applied. */
export interface Applied {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

export interface Fixed {
  /** The definitions as they are now. */
  readonly reading: Reading;
  readonly applied: readonly Applied[];
  /** Files that were left alone: two of their fixes contradict each other. */
  readonly contradicted: readonly string[];
}

/** A mended key shows what is wrong behind it, so that a second look may find more; a third hardly ever does. */
const looks = 5;

/** Applies what has one certain fix, all files of a look or none, until nothing is left to apply. */
export async function fixSpec(root: string, progress: Progress): Promise<Fixed> {
  const applied: Applied[] = [];
  for (let look = 1; ; look += 1) {
    const reading = await read(root, progress);
    const { changes, done, contradicted } = planFixes(reading.diagnostics, reading.sources);
    if (changes.length === 0 || look > looks) return { reading, applied, contradicted };
    writeSpec(root, changes);
    applied.push(...done);
  }
}

interface FixPlan {
  readonly changes: readonly SpecChange[];
  readonly done: readonly Applied[];
  readonly contradicted: readonly string[];
}

/** The new text of each file that has fixes: only what a fix names is changed, so that comments and layout stay. */
export function planFixes(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): FixPlan {
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  const files = [...new Set(fixes.map(({ place }) => place.file))];
  const plans = files.map((file) => {
    const text = sources.get(file) ?? "";
    const edits = distinct(fixes.filter(({ place }) => place.file === file).flatMap((fix) => editOf(fix, text)));
    const isContradicted = edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0));
    return { file, text, edits, isContradicted };
  });
  const sound = plans.filter(({ edits, isContradicted }) => edits.length > 0 && !isContradicted);
  return {
    changes: sound.map(({ file, text, edits }) => ({ file, before: text, text: edited(text, edits) })),
    done: sound.flatMap(({ edits }) => edits.map(({ fix: { place, from, to } }) => ({ place, from, to }))),
    contradicted: plans.flatMap(({ file, isContradicted }) => (isContradicted ? [file] : [])),
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly fix: Fix;
}

/** Where the text is: on the line of the fix, as a word. None where it is written with escapes, or over several lines. */
function editOf(fix: Fix, text: string): Edit[] {
  const { from, to, place } = fix;
  if (!isPlain(to)) return [];
  const before = text.split("\n").slice(0, place.line - 1);
  const lineStart = before.reduce((sum, line) => sum + line.length + 1, 0);
  const line = text.slice(lineStart).split("\n", 1)[0] ?? "";
  const isPart = (character = ""): boolean => /[\w.-]/u.test(character);
  for (let at = line.indexOf(from, place.column - 1); at >= 0; at = line.indexOf(from, at + 1)) {
    if (isPart(line[at - 1]) || isPart(line[at + from.length])) continue;
    return [{ start: lineStart + at, end: lineStart + at + from.length, fix }];
  }
  return [];
}

/** What YAML reads as a text without quotes. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z][\w.-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text);

/** In the order of the text; what two findings say alike is one edit. */
const distinct = (edits: readonly Edit[]): readonly Edit[] =>
  [...new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.fix.to}`, edit])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((result, { start, end, fix: { to } }) => result.slice(0, start) + to + result.slice(end), text);
