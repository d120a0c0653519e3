import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "../../../generator/commands/terminal.js";
import { generate } from "../../../generator/commands/generate.js";
import { projectOf } from "../pipeline/project.js";

/** Runs git in a folder, as somebody who has a name, with no configuration of this machine. */
export function git(root: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Tester", "-c", "user.email=tester@example.org"];
  return execFileSync("git", [...who, ...args], {
    cwd: root,
    encoding: "utf8",
    env: bare,
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

const bare = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

/** A repository with the depot in it, committed as it was generated, or without generated/. */
export async function repositoryOf({ generated = true } = {}): Promise<string> {
  const root = projectOf("tc3");
  writeFileSync(join(root, ".gitignore"), "node_modules/\n");
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "config", "user.name", "Tester");
  git(root, "config", "user.email", "tester@example.org");
  git(root, "config", "commit.gpgsign", "false");
  git(root, "config", "tag.gpgsign", "false");
  if (generated) await generate(root, {}, session().terminal);
  commit(root, "First");
  return root;
}

export function commit(root: string, message: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", message);
}

/** What a command said. */
export interface Session {
  readonly terminal: Terminal;
  readonly said: string[];
  readonly complained: string[];
  readonly answers: object[];
}

export function session(): Session {
  const [said, complained, answers]: [string[], string[], object[]] = [[], [], []];
  const terminal: Terminal = {
    json: false,
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
  return { terminal, said, complained, answers };
}
