import { exportModel } from "../model/export.js";
import { read } from "../pipeline.js";
import { recoverForReading } from "./recovery.js";
import { selectServices } from "./select.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** Prints the model as JSON on standard output, and nothing else there. */
export async function exportJson(root: string, service: string | undefined, terminal: Terminal): Promise<ExitCode> {
  recoverForReading(root, terminal);
  const reading = await read(root, terminal.stage);
  terminal.done();
  report(terminal, reading);
  if (!reading.model) {
    terminal.answer({ ok: false, diagnostics: reading.diagnostics });
    return exitCodes.findings;
  }
  const services = selectServices(reading.model, service);
  if (typeof services === "string") {
    terminal.complain(services);
    return exitCodes.usage;
  }
  terminal.print(`${JSON.stringify(exportModel({ ...reading.model, services }), null, 2)}\n`);
  return exitCodes.ok;
}
