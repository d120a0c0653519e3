import { read } from "../pipeline.js";
import type { Reading } from "../reading.js";
import { fixSpec, type Fixed } from "./fix.js";
import { recoverForReading, recoverOutput } from "./recovery.js";
import { errorsOf, exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** Reads and checks the spec. Writes nothing, unless it is to apply what has one certain fix. */
export async function validate(
  root: string,
  { fix = false }: { readonly fix?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  (fix ? recoverOutput : recoverForReading)(root, terminal);
  const fixed = fix ? await fixSpec(root, terminal.stage) : undefined;
  const reading = fixed?.reading ?? (await read(root, terminal.stage));
  terminal.done();
  report(terminal, reading);
  if (fixed !== undefined) sayFixed(fixed, terminal);
  return conclude(reading, fixed, terminal);
}

function conclude({ model, diagnostics }: Reading, fixed: Fixed | undefined, terminal: Terminal): ExitCode {
  terminal.answer({
    ok: model !== undefined,
    ...(fixed && { fixed: fixed.applied, contradicted: fixed.contradicted }),
    diagnostics,
  });
  if (!model) return exitCodes.findings;
  for (const { id, actions, structures, errors, releases } of model.services) {
    const counts = `${actions.length} actions, ${structures.length} structures, ${errors.length} error codes`;
    terminal.say(`${id}: ${counts}, ${releases.length} releases`);
  }
  return errorsOf(diagnostics).length > 0 ? exitCodes.findings : exitCodes.ok;
}

function sayFixed({ applied, contradicted }: Fixed, terminal: Terminal): void {
  for (const { place, from, to } of applied)
    terminal.say(`fixed ${place.file}:${place.line}:${place.column}: ${to} for ${from}`);
  for (const file of contradicted)
    terminal.complain(`${file} was left as it is: two fixes of the same text contradict each other.`);
  if (applied.length === 0) terminal.say("Nothing has one certain fix.");
}
