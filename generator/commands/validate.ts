import { read } from "../pipeline.js";
import { recoverForReading } from "./recovery.js";
import { errorsOf, exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** Reads and checks the spec; writes nothing. */
export async function validate(root: string, terminal: Terminal): Promise<ExitCode> {
  recoverForReading(root, terminal);
  const reading = await read(root, terminal.stage);
  terminal.done();
  report(terminal, reading);
  const { model, diagnostics } = reading;
  terminal.answer({ ok: model !== undefined, diagnostics });
  if (!model) return exitCodes.findings;
  for (const { id, actions, structures, errors, releases } of model.services) {
    const counts = `${actions.length} actions, ${structures.length} structures, ${errors.length} error codes`;
    terminal.say(`${id}: ${counts}, ${releases.length} releases`);
  }
  return errorsOf(diagnostics).length > 0 ? exitCodes.findings : exitCodes.ok;
}
