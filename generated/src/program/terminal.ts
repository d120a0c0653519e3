import process from "node:process";

/** Where a command reads and writes. Data goes out on one side, what is said about it on the other. */
export interface Terminal {
  /** Data, as it is. */
  readonly write: (text: string) => void;
  /** A line about it, for people. */
  readonly say: (text: string) => void;
  /** Replaces the last such line; only where `isWatched`. */
  readonly show: (text: string) => void;
  /** Whether somebody sees what is said, and can be asked. */
  readonly isWatched: boolean;
  readonly canAsk: boolean;
  /** Width of the data's lines; undefined where it does not go to a terminal. */
  readonly columns: number | undefined;
  readonly environment: (name: string) => string | undefined;
  /** Text of a file; `-` is the standard input. */
  readonly read: (path: string) => Promise<string>;
  readonly ask: (question: string, isHidden?: boolean) => Promise<string>;
  /** Calls back at Ctrl+C, until it is told to stop; gives how to stop. */
  readonly onInterrupt: (interrupted: () => void) => () => void;
}

/** The terminal that the program runs in. */
export function nodeTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  const isWatched = stderr.isTTY;
  // Whoever reads has seen enough: `| head`.
  stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  return {
    write: (text) => void stdout.write(text),
    say: (text) => void stderr.write(`${isWatched ? clear : ""}${text}\n`),
    show: (text) => void stderr.write(`${clear}${text}`),
    isWatched,
    canAsk: isWatched && stdin.isTTY,
    columns: stdout.isTTY ? stdout.columns : undefined,
    environment: (name) => process.env[name],
    read: async (path) => {
      if (path !== "-") return (await import("node:fs/promises")).readFile(path, "utf8");
      let text = "";
      for await (const chunk of stdin.setEncoding("utf8")) text += String(chunk);
      return text;
    },
    ask,
    onInterrupt: (interrupted) => {
      process.once("SIGINT", interrupted);
      return () => process.off("SIGINT", interrupted);
    },
  };
}

/** To the beginning of the line, and nothing behind it. */
const clear = "\r\u001B[K";

async function ask(question: string, isHidden = false): Promise<string> {
  const [{ createInterface }, { Writable }] = await Promise.all([import("node:readline"), import("node:stream")]);
  // What is typed is repeated by the reader, unless it has nowhere to write to.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = isHidden ? nowhere : process.stderr;
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  // Not before the terminal itself has stopped repeating what is typed.
  process.stderr.write(question);
  try {
    const typed = await new Promise<string>((resolve, reject) => {
      reader.once("SIGINT", () => reject(new Interrupted()));
      reader.once("close", () => resolve(""));
      reader.once("line", resolve);
    });
    if (isHidden) process.stderr.write("\n");
    return typed;
  } finally {
    reader.close();
  }
}

/** Ctrl+C at a question. */
export class Interrupted extends Error {}
