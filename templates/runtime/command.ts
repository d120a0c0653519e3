/** A command of the package: what it is for, and how to run it. */
export interface Command {
  readonly summary: string;
  /** Returns the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** Where a program writes: one line or more a call. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command that the first argument names; without one, says what there is. Returns the exit code. */
export async function dispatch(
  program: string,
  commands: Readonly<Record<string, Command>>,
  [name, ...args]: readonly string[],
  output: Output,
): Promise<number> {
  const width = Math.max(...Object.keys(commands).map((key) => key.length));
  const usage = [
    `Usage: ${program} <command> [options]`,
    "",
    ...Object.entries(commands).map(([key, { summary }]) => `  ${key.padEnd(width)}  ${summary}`),
  ].join("\n");
  if (name === undefined || name === "--help" || name === "-h") {
    output.out(usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.run(args);
  output.error(`${program} has no command "${name}".\n\n${usage}`);
  return 2;
}
