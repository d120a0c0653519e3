import { machineRefusal, refusalText } from "../disk/index.js";
import { WriteError } from "../write/index.js";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.js";

/** How a command ends that could not do its work, through no fault of the generator. */
export interface Failure {
  readonly code: ExitCode;
  readonly message: string;
  /** For `--json`. */
  readonly answer: object;
}

/** What an error says of the machine or of work in generated/; undefined for a bug. */
export function failureOf(error: unknown): Failure | undefined {
  const refusal = machineRefusal(error);
  if (error instanceof WriteError) {
    if (error.failure === "path") return undefined;
    const code = refusal === undefined ? exitCodes.refused : exitCodes.environment;
    const answer = { ok: false, failure: error.failure, files: error.files, ...(refusal && { code: refusal.code }) };
    return { code, message: error.message, answer };
  }
  if (refusal === undefined) return undefined;
  const message = `${refusalText(refusal)} Nothing was written.\n${refusal.fix}, then run this again.`;
  return { code: exitCodes.environment, message, answer: { ok: false, failure: "environment", code: refusal.code } };
}

/** Says why the command failed; throws what is a bug. */
export function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  terminal.done();
  terminal.complain(failure.message);
  terminal.answer(failure.answer);
  return failure.code;
}
