/** What the program ends with, by what is known of the call. */
export const exitCodes = {
  done: [0, "done"],
  failed: [1, "the call failed, and nothing was changed"],
  usage: [2, "arguments, inputs or options are wrong; nothing was sent"],
  doubt: [3, "the call failed, and may have been carried out: look before you repeat it"],
  unread: [4, "the call was carried out, and its response cannot be read"],
  work: [5, "the work that the call began has failed, or is stuck"],
  time: [6, "the wait was over before the work was"],
  refused: [7, "not confirmed: answer yes, or give --yes"],
  interrupted: [130, "Ctrl+C"],
} as const satisfies Readonly<Record<string, readonly [code: number, meaning: string]>>;
