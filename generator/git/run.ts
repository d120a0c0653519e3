import { spawn } from "node:child_process";

/** What git printed, or what it had against it; `absent` when there is no git, or no repository. */
export type GitAnswer = { readonly output: Buffer } | { readonly problem: string; readonly absent: boolean };

/** Runs git in a folder. Never asks a person anything: a question of git's is a failure here, as is no end in time. */
export function git(folder: string, args: readonly string[], input?: string, timeout?: number): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn("git", args, {
      cwd: folder,
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
      timeout,
    });
    const [output, errors]: [Buffer[], Buffer[]] = [[], []];
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
    child.once("error", ({ message }) => resolve({ problem: `git cannot be run: ${message}`, absent: true }));
    child.once("close", (code, signal) => {
      if (code === 0) resolve({ output: Buffer.concat(output) });
      else if (signal !== null) resolve({ problem: `git ${args[0] ?? ""} was ended (${signal})`, absent: false });
      else resolve(refusal(Buffer.concat(errors).toString("utf8").trim(), args));
    });
    child.stdin?.end(input);
  });
}

const refusal = (said: string, [command = ""]: readonly string[]): GitAnswer => ({
  problem: said || `git ${command} failed`,
  absent: said.includes("not a git repository"),
});

/** The output as text without the line end behind it; undefined when git failed. */
export async function gitText(folder: string, args: readonly string[]): Promise<string | undefined> {
  const result = await git(folder, args);
  return "output" in result ? result.output.toString("utf8").replace(/\n$/u, "") : undefined;
}
