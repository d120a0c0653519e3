import { isAtLeast } from "../diff/change.js";
import { compareVersions } from "../diff/index.js";
import { printRules } from "../diff/print/catalogue.js";
import { printMarkdown } from "../diff/print/markdown.js";
import { bumpOf, countClasses } from "../diff/print/summary.js";
import { printText } from "../diff/print/text.js";
import { rules } from "../diff/rules/index.js";
import { changeClasses, type ChangeClass } from "../diff/rules/rule.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";
import { openSide, selectSides, sidesOf, type Refusal, type Side } from "./versions.js";

export interface DiffOptions {
  readonly service?: string;
  readonly markdown?: boolean;
  readonly all?: boolean;
  /** The least class that fails; `never` for none. */
  readonly failOn?: string;
}

/** Prints the catalogue of rules. */
export function diffRules(terminal: Terminal): ExitCode {
  terminal.answer({ ok: true, rules });
  terminal.say(printRules());
  return exitCodes.ok;
}

/** Compares two versions, judges every change, and fails when one is as bad as `failOn`: the gate of a pull request. */
export async function diff(
  root: string,
  [earlier, later]: readonly [string | undefined, string | undefined],
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const failOn = failClass(options.failOn);
  if (failOn === undefined) {
    terminal.complain(`--fail-on takes one of ${changeClasses.join(", ")}, or never.`);
    return exitCodes.usage;
  }
  const [first, second] = sidesOf(earlier ?? "HEAD", later);
  const before = await openSide(root, first, terminal);
  const after = "refused" in before ? before : await openSide(root, second, terminal);
  if ("refused" in before || "refused" in after) return refused("refused" in before ? before : after, terminal);
  const sides = selectSides(before, after, options.service);
  if (typeof sides === "string") return refused({ refused: "usage", message: sides }, terminal);
  return answer(sides, options, failOn, terminal);
}

const failClass = (wanted = "breaking"): ChangeClass | "never" | undefined =>
  wanted === "never" ? wanted : changeClasses.find((found) => found === wanted);

function refused(side: Side | Refusal, terminal: Terminal): ExitCode {
  if (!("refused" in side)) return exitCodes.bug;
  terminal.complain(side.message);
  terminal.answer({ ok: false, problem: side.message });
  return exitCodes[side.refused];
}

function answer(
  [before, after]: readonly [Side, Side],
  options: DiffOptions,
  failOn: ChangeClass | "never",
  terminal: Terminal,
): ExitCode {
  const changes = compareVersions(before, after, after.overrides ?? before.overrides ?? []);
  const titles = [before.title, after.title] as const;
  const notes = [...new Set([...before.notes, ...after.notes])];
  const ok = failOn === "never" || !changes.some((change) => isAtLeast(change.class, failOn));
  terminal.done();
  const counts = Object.fromEntries(countClasses(changes));
  terminal.answer({ ok, before: before.title, after: after.title, notes, counts, bump: bumpOf(changes), changes });
  if (options.markdown) terminal.say(printMarkdown(changes, titles, notes).trimEnd());
  else {
    for (const note of notes) terminal.say(`${note}\n`);
    terminal.say(
      printText(changes, titles, { mark: terminal.mark, all: options.all === true, isVersioned: notes.length === 0 }),
    );
  }
  return ok ? exitCodes.ok : exitCodes.findings;
}
