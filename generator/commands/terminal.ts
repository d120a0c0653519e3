import pc from "picocolors";
import { printDiagnostics, summary } from "../diagnostics/print.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Reading, Stage } from "../reading.js";

/** Exit codes of every command; `--help` and CONTRIBUTING.md list them. */
export const exitCodes = {
  ok: 0,
  /** The spec has errors, or `--check` found a difference. */
  findings: 1,
  /** Wrong arguments, or a folder that is no project. */
  usage: 2,
  /** Somebody edited generated/ by hand, or a release found work that is not committed; nothing was written. */
  refused: 3,
  /** The generator itself is at fault. */
  bug: 4,
  /** The machine refused: the disk is full or read-only, something is forbidden, too many files are open. */
  environment: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A stream to write to: one of the process, or a test's. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command sees of the process that it runs in. */
export interface Surroundings {
  /** Where the search for the project begins. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Where a command writes, and how: a person at a terminal sees progress, a log plain lines, a machine JSON. */
export interface Terminal {
  readonly json: boolean;
  /** Whether what went wrong is shown in colours. */
  readonly color: boolean;
  /** A stage begins; the time of the one before is kept for `stages`. */
  readonly stage: (stage: Stage) => void;
  /** Ends the progress line. */
  done(): void;
  /** Text on standard output as it is, with `--json` too. */
  print(text: string): void;
  /** A line for people; silent with `--json`. */
  say(text: string): void;
  /** The text, set off for people who see colours; as it is in a log. */
  readonly mark: (text: string) => string;
  /** A line about what went wrong. */
  complain(text: string): void;
  /** The result of the command: printed as JSON with `--json`. */
  answer(value: object): void;
  /** Milliseconds of each stage so far. */
  stages(): Readonly<Record<string, number>>;
}

interface Started {
  readonly stage: Stage;
  readonly at: number;
}

function timesOf(started: readonly Started[]): Record<string, number> {
  const ends = [...started.slice(1).map(({ at }) => at), performance.now()];
  const entries = started.map(({ stage, at }, index) => [stage, Math.round(((ends[index] ?? at) - at) * 10) / 10]);
  return Object.fromEntries(entries) as Record<string, number>; // entries are [stage, number]
}

export function openTerminal(
  { json, timings }: { readonly json: boolean; readonly timings: boolean },
  { env, stdout, stderr }: Surroundings,
): Terminal {
  const color = stderr.isTTY === true;
  const live = color && !json;
  // A log of CI shows where a run stopped; a pipe between programs is left alone.
  const logged = !live && !json && env["CI"] !== undefined;
  const started: Started[] = [];
  const times = (): Record<string, number> => timesOf(started);
  const clear = (): void => {
    if (live) stderr.write("\r\u001B[K");
  };
  return {
    json,
    color,
    stage: (stage) => {
      started.push({ stage, at: performance.now() });
      if (live) stderr.write(`\r\u001B[K${stage} …`);
      if (logged) stderr.write(`${stage} …\n`);
    },
    done: () => {
      clear();
      if (timings) stderr.write(`${JSON.stringify(times())}\n`);
    },
    print: (text) => void stdout.write(text),
    say: (text) => {
      clear();
      if (!json) stdout.write(`${text}\n`);
    },
    mark: pc.createColors(stdout.isTTY === true).yellow,
    complain: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    answer: (value) => {
      if (json) stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    stages: times,
  };
}

/** Prints what was found in the spec; with `--json` it is part of the result instead. */
export function report(terminal: Terminal, { diagnostics, sources }: Reading): void {
  if (terminal.json || diagnostics.length === 0) return;
  terminal.complain(printDiagnostics(diagnostics, sources, { color: terminal.color }));
  terminal.complain(`\n${summary(diagnostics)}. \`cachesmith explain CODE\` says more about a code.`);
}

export const errorsOf = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === "error");
