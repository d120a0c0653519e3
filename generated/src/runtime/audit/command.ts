import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { audit, type Result } from "./audit.js";
import { AuditError } from "./failure.js";
import type { Notices } from "../notice.js";
import { findingText } from "./report.js";
import { unreadText } from "./unread.js";

/** Where a command runs and what it can write to. */
export interface Console {
  readonly cwd: string;
  out(text: string): void;
  error(text: string): void;
  /** Runs the command once more where deeply nested code can be walked; absent where it already runs there. */
  readonly deeper?: (() => Promise<number>) | undefined;
}

const usage = `Usage: audit [options]

Lists every use of what the vendor has deprecated or removed, in the code of a TypeScript project.

  --project FILE   the project's tsconfig.json (default: the one in this folder)
  --to RELEASE     only what was deprecated up to a release, or a day (2025-05-13)
  --fix            rewrites what has only got another name; all else stays, with a note
  --dry-run        with --fix: says what would be rewritten, and writes nothing
  --json           prints one JSON document
  --help           prints this

Needs ts-morph (npm install --save-dev ts-morph). Never changes files in node_modules or files that a program wrote.

Exit code: 0 nothing found, or nothing left after --fix; 1 something to change; 2 the audit could not run, or could not
read all of the code.`;

/** `audit` on the command line. Returns the exit code. */
export async function auditCommand(args: readonly string[], notices: Notices, console: Console): Promise<number> {
  try {
    const options = parse(args);
    if (options.help) {
      console.out(usage);
      return 0;
    }
    const { project = "tsconfig.json", to, fix, json } = options;
    const mode = fix ? (options["dry-run"] ? "try" : "fix") : "list";
    const result = await audit({ project: resolve(console.cwd, project), folder: console.cwd, to, mode, notices });
    console.out(json ? JSON.stringify(result, null, 2) : resultText(result));
    if (result.unread.length > 0) return 2;
    return result.left.length + (mode === "try" ? result.fixed.length : 0) > 0 ? 1 : 0;
  } catch (error) {
    // Nothing is written before all is looked at, so that it can begin again.
    if (isOverflow(error) && console.deeper) return console.deeper();
    if (!isExpected(error)) throw error;
    console.error(isOverflow(error) ? tooDeep : error.message);
    return 2;
  }
}

function parse(args: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  const options = { project: text, to: text, fix: flag, "dry-run": flag, json: flag, help: flag };
  const { values } = parseArgs({ args: [...args], options });
  if (values["dry-run"] && !values.fix)
    throw new AuditError("--dry-run goes with --fix; without --fix nothing is ever written.");
  return values;
}

/** The compiler walks code by recursion. */
const isOverflow = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message);

const tooDeep =
  "The code has an expression or statements that are nested too deeply for the compiler. Leave the file out of the project, or name another project with --project.";

/** What a person mends by other arguments: not a fault of ours. */
const isExpected = (error: unknown): error is Error =>
  error instanceof AuditError ||
  error instanceof RangeError ||
  (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

function resultText({ files, fixed, left, unread, undated, written }: Result): string {
  const renames = left.filter(({ rename }) => rename !== undefined).length;
  const none = unread.length === 0 ? "Nothing deprecated or removed is used." : "";
  return [
    ...left.map(findingText),
    ...unread.map(unreadText),
    ...(fixed.length > 0
      ? [`${written ? "Rewrote" : "Would rewrite"} ${counted(fixed.length, "use")} in ${files.join(", ")}.`]
      : []),
    ...(undated > 0
      ? [`${counted(undated, "notice")} without a release or date not looked for: --to cannot place them.`]
      : []),
    left.length === 0
      ? none
      : `${counted(left.length, "use")} of what is deprecated or removed${renames > 0 ? `; --fix rewrites ${renames}` : ""}.`,
    unread.length > 0 &&
      `Nobody knows what else is used: ${counted(new Set(unread.map(({ file }) => file)).size, "file")} could not be looked at in full.`,
  ]
    .filter(Boolean)
    .join("\n");
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
