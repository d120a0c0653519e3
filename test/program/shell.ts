import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mock } from "../../generated/src/mock.js";
import type { MockClients } from "../../generated/src/mock.js";
import { loadSdk } from "../mock/sdk.js";

export const sdk = await loadSdk();
const source = fileURLToPath(new URL("../../generated/src", import.meta.url));

type Program = ReturnType<typeof sdk.program.programIn>;
type Reference = ReturnType<Program["services"][string]["reference"]>;

const { callCommand } = sdk["program/call"];

const references = new Map<string, Reference>();

/** What the package has, as it is in generated/, before its build compresses it. */
export function referenceOf(service: string): Reference {
  const known = references.get(service);
  if (known !== undefined) return known;
  const reference = JSON.parse(readFileSync(join(source, service, "reference.json"), "utf8")) as Reference;
  references.set(service, reference);
  return reference;
}

/** The commands' program; its mocks are the given one, where there is one. */
export function programWith(mock?: Mock<MockClients>): Program {
  const program = sdk.program.programIn(new URL("file:///nowhere/"));
  const services = Object.entries(program.services).map(([name, entry]) => {
    return [name, { ...entry, reference: () => referenceOf(name) }] as const;
  });
  const options = (name: string) => ({
    options: mock?.options(name as keyof MockClients) ?? {}, // tests name services that there are
    close: () => Promise.resolve(),
  });
  return {
    ...program,
    services: Object.fromEntries(services),
    ...(mock ? { mock: (name) => Promise.resolve(options(name)) } : {}),
  };
}

/** What a test types, and what is there to read. */
export interface Typing {
  readonly answers?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** Presses Ctrl+C once something is shown that has this text. */
  readonly interruptAt?: string;
}

/** What a command did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
  readonly asked: readonly string[];
  /** All of it in its order, as somebody at the terminal sees it in the end. */
  readonly screen: string;
}

/** Runs a command in this process, at a terminal that is none. */
export async function atTerminal(
  run: (terminal: Parameters<typeof callCommand>[2]) => Promise<number> | number,
  { answers = [], environment = {}, files = {}, isTerminal = answers.length > 0, columns, interruptAt }: Typing = {},
): Promise<Ran> {
  const left = [...answers];
  const asked: string[] = [];
  let [out, said, screen] = ["", "", ""];
  let interrupt = (): void => undefined;
  const say = (text: string): void => {
    said += `${text}\n`;
    screen += `${text}\n`;
    if (interruptAt !== undefined && text.includes(interruptAt)) interrupt();
  };
  const code = await run({
    write: (text) => {
      out += text;
      screen += text;
    },
    say,
    // What is said next takes its place.
    show: (text) => {
      const before = screen;
      say(text);
      screen = before;
    },
    ...{ isWatched: isTerminal, canAsk: isTerminal, columns },
    environment: (name) => environment[name],
    read: (path) => {
      const text = files[path];
      if (text !== undefined) return Promise.resolve(text);
      return Promise.reject(Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: "ENOENT" }));
    },
    ask: (question, isHidden = false) => {
      asked.push(isHidden ? `${question}(hidden)` : question);
      const typed = left.shift() ?? "";
      screen += `${question}${isHidden ? "" : typed}\n`;
      return Promise.resolve(typed);
    },
    onInterrupt: (interrupted) => {
      interrupt = interrupted;
      return () => undefined;
    },
  });
  return { code, out, said, asked, screen };
}

/** `call …` against a mock that lasts; words of the command line are separated by blanks. */
export const call = (mock: Mock<MockClients> | undefined, line: string, typing?: Typing): Promise<Ran> =>
  atTerminal((terminal) => callCommand(line.split(" ").filter(Boolean), programWith(mock), terminal), typing);
