import type { MockReply } from "../state.js";

/** Thrown by a handler that refuses a call: why, and in words for who reads the response. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Codes of a service by why it refuses a call. */
export type Codes = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * The reply to a call: the data of a success, or the code of a refusal. Of the codes for a reason it is the first that the page
 * of the action lists (`documented`); the last of them has to be one that any action may respond with.
 */
export function replyOf(
  execute: () => Readonly<Record<string, unknown>>,
  codes: Codes,
  documented: readonly string[] = [],
): MockReply {
  try {
    return { kind: "success", data: execute() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const some = codes[error.reason];
    const code = some?.find((candidate) => documented.includes(candidate)) ?? some?.at(-1);
    if (code === undefined) throw new Error(`No code says "${error.reason}": ${error.message}`, { cause: error });
    return { kind: "refusal", code, message: error.message };
  }
}
