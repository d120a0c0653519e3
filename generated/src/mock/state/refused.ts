import type { MockReply } from "../state.js";

/** Thrown by what a state does for a call that it refuses: why, and in words for who reads the answer. */
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
 * The reply to a call: what it is answered, or the code of a refusal. Of the codes for a reason it is the first that the page
 * of the action lists (`documented`); the last of them has to be one that any action may answer.
 */
export function replyOf(
  answer: () => Readonly<Record<string, unknown>>,
  codes: Codes,
  documented: readonly string[] = [],
): MockReply {
  try {
    return { kind: "success", data: answer() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const some = codes[error.reason];
    const code = some?.find((candidate) => documented.includes(candidate)) ?? some?.at(-1);
    if (code === undefined) throw new Error(`No code says "${error.reason}": ${error.message}`, { cause: error });
    return { kind: "refusal", code, message: error.message };
  }
}
