import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Terminal } from "../../../generator/commands/terminal.js";
import { edited, type Edit } from "../check/project.js";

/** What a command said, and how it ended. */
export interface Session {
  readonly exitCode: number;
  readonly said: readonly string[];
  readonly complained: readonly string[];
  /** What `--json` would print. */
  readonly answers: readonly object[];
}

/** Runs a command on the base service with edits, in a folder of its own. */
export async function session(
  command: (root: string, terminal: Terminal) => Promise<number>,
  { edits = [], json = false }: { readonly edits?: readonly Edit[]; readonly json?: boolean } = {},
): Promise<Session> {
  const root = mkdtempSync(join(tmpdir(), "cachesmith-"));
  const [said, complained, answers]: [string[], string[], object[]] = [[], [], []];
  const terminal: Terminal = {
    json,
    color: false,
    stage: () => undefined,
    done: () => undefined,
    print: (text) => void said.push(text),
    say: (text) => void said.push(text),
    mark: (text) => text,
    complain: (text) => void complained.push(text),
    answer: (value) => void answers.push(value),
    stages: () => ({}),
  };
  try {
    for (const [file, text] of edited(edits).files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    symlinkSync(resolve("spec/schema"), join(root, "spec/schema"));
    return { exitCode: await command(root, terminal), said, complained, answers };
  } finally {
    rmSync(root, { recursive: true });
  }
}
