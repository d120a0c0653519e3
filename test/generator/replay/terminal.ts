import { openTerminal, type Terminal } from "../../../generator/commands/terminal.js";

/** A terminal that keeps what it is told. */
export function quietTerminal(): { readonly terminal: Terminal; readonly said: string[] } {
  const said: string[] = [];
  const { env, stdout, stderr } = process;
  const around = { env, stdout, stderr };
  const terminal = openTerminal({ json: false, timings: false }, { ...around, cwd: process.cwd() });
  const keep = (text: string): void => void said.push(text);
  return { terminal: { ...terminal, say: keep, complain: keep }, said };
}
