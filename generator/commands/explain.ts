import { catalog, explain, unknownCode } from "../diagnostics/catalog.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";

/** Explains a diagnostic and how to fix it; without a code, lists all. */
export function explainCode(code: string | undefined, terminal: Terminal): ExitCode {
  if (code === undefined) {
    terminal.answer(catalog);
    for (const [name, { title }] of Object.entries(catalog)) terminal.say(`${name}: ${title}`);
    return exitCodes.ok;
  }
  const text = explain(code);
  if (text === undefined) {
    terminal.complain(unknownCode(code));
    return exitCodes.usage;
  }
  terminal.answer({ code, text });
  terminal.say(text.trimEnd());
  return exitCodes.ok;
}
