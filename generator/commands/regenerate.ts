import type { Cache } from "../cache/index.js";
import { printFaults } from "../compile/index.js";
import { compare, make, read, write, type Package } from "../pipeline.js";
import { printCheck, type WriteReport } from "../write/index.js";
import { reportFailure } from "./failure.js";
import { selectServices } from "./select.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";

/** How `generate` was called. */
interface Wishes {
  readonly service?: string | undefined;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** Runs the whole pipeline, from the spec to generated/, and reports what came of it. */
export async function regenerate(root: string, options: Wishes, terminal: Terminal, cache?: Cache): Promise<ExitCode> {
  const reading = await read(root, terminal.stage, cache);
  report(terminal, reading);
  const { model, diagnostics } = reading;
  if (!model) {
    terminal.done();
    terminal.answer({ ok: false, diagnostics });
    return exitCodes.findings;
  }
  const services = selectServices(model, options.service);
  if (typeof services === "string") {
    terminal.complain(services);
    return exitCodes.usage;
  }
  const chosen = options.service === undefined ? undefined : services;
  const made = await make(root, { model, services: chosen }, terminal.stage, cache);
  if (made.faults.length > 0) {
    terminal.done();
    terminal.complain(printFaults(made.faults));
    return exitCodes.bug;
  }
  return options.check ? reportCheck(root, made, terminal) : reportWrite(root, made, options, terminal);
}

function reportCheck(root: string, made: Package, terminal: Terminal): ExitCode {
  const difference = compare(root, made, terminal.stage);
  const text = printCheck(difference);
  terminal.done();
  terminal.answer({ ok: text === "", ...difference });
  if (text === "") {
    terminal.say(`generated/ is what the spec gives: ${made.files.length} files.`);
    return exitCodes.ok;
  }
  terminal.complain(text);
  return exitCodes.findings;
}

async function reportWrite(root: string, made: Package, { force }: Wishes, terminal: Terminal): Promise<ExitCode> {
  try {
    const written = await write(root, made, terminal.stage, force);
    terminal.done();
    terminal.answer({ ok: true, ...written, rendered: made.files.length });
    terminal.say(summaryOf(written));
    return exitCodes.ok;
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

/** Without git and without a run before this one, an edit looks like an older output. */
const asideText = ({ folder, files, unknown }: NonNullable<WriteReport["saved"]>): string =>
  unknown
    ? `Without a git repository and without an earlier run nothing says whether what differed was edited by hand: ${files.length === 1 ? "1 file was" : `${files.length} files were`} saved in ${folder}.`
    : `Hand edits were saved in ${folder}.`;

function summaryOf({ created, updated, removed, unchanged, saved }: WriteReport): string {
  const counts = `${created.length} created, ${updated.length} updated, ${removed.length} removed, ${unchanged.length} unchanged`;
  const aside = saved === undefined ? "" : `\n${asideText(saved)}`;
  return `generated/: ${counts}.${aside}`;
}
