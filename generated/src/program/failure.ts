import type { Effect } from "../runtime/operation.js";
import { AbortError, CallError, ConfigError, SdkError, ValidationError, WaitError } from "../runtime/errors.js";
import type { exitCodes } from "./exit-codes.js";
import { Interrupted } from "./terminal.js";
import { adviceOf, UsageError, type Reference } from "./reference.js";

/** The package's own words for an error, or those of the system. */
export interface Failure {
  readonly exit: keyof typeof exitCodes;
  readonly message: string;
  readonly code?: string;
  /** What the reference says of the code, and what to do. */
  readonly advice?: string;
  readonly executed?: "no" | "unknown" | "yes";
  readonly requestId?: string;
}

/** An error as a failure; undefined for a fault of the program. */
export function failureOf(error: unknown, reference: Reference | undefined, effect: Effect): Failure | undefined {
  if (error instanceof Interrupted) return { exit: "interrupted", message: "Interrupted; nothing was sent." };
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof ValidationError)
    return { exit: "usage", message: error.message };
  if (error instanceof WaitError)
    return { exit: error.reason === "timeout" ? "time" : "work", message: error.message, executed: "yes" };
  if (error instanceof CallError) return callFailure(error, reference, effect);
  if (error instanceof SdkError) return { exit: "failed", message: error.message };
  // A file that is not there, a port that is taken.
  if (error instanceof Error && "code" in error && /^E[A-Z]+$/.test(String(error.code)))
    return { exit: "usage", message: error.message };
  return undefined;
}

function callFailure(error: CallError, reference: Reference | undefined, effect: Effect): Failure {
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const requestId = "requestId" in error && typeof error.requestId === "string" ? error.requestId : "";
  const { executed, message } = error;
  return {
    exit: exitOf(error, effect === "read"),
    ...{ message, executed },
    ...(code === undefined ? {} : { code, ...(reference && { advice: adviceOf(code, reference) }) }),
    ...(requestId === "" ? {} : { requestId }),
  };
}

function exitOf(error: CallError, isRead: boolean): Failure["exit"] {
  if (error instanceof AbortError) return "interrupted";
  if (error.executed === "yes") return "unread";
  return error.executed === "no" || isRead ? "failed" : "doubt";
}

/** A failure as lines for people. */
export function failureText({ message, code, advice, executed, requestId }: Failure): string {
  return [
    message,
    ...(code === undefined ? [] : [`  code      ${code}`]),
    ...(advice === undefined ? [] : [`  advice    ${advice}`]),
    ...(executed === undefined ? [] : [`  executed  ${executed}`]),
    ...(requestId === undefined ? [] : [`  request   ${requestId}`]),
  ].join("\n");
}
