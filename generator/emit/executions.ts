/** What is known of an attempt, and what `executed` says of the call then. A test holds each row against the runtime. */
export interface Execution {
  readonly what: string;
  /** What is absent does not matter. */
  readonly when: {
    readonly hasResponse: boolean;
    readonly isSent?: boolean;
    /** From the first to the last of them. */
    readonly statuses?: readonly [number, number];
    readonly refusal?: "rejected" | "open";
    readonly shape?: "own" | "empty";
    /** The definition has a success without data, or the action only reads. */
    readonly mayBeEmpty?: true;
  };
  readonly executed: "no" | "unknown" | "yes";
}

const success = { hasResponse: true, statuses: [200, 299] } as const;

/** The first row that fits decides. */
export const executions: readonly Execution[] = [
  {
    what: "No response, and the request was never sent: there was no connection, or the call ended before.",
    when: { hasResponse: false, isSent: false },
    executed: "no",
  },
  {
    what: "No response, and the request was sent, or may have been.",
    when: { hasResponse: false },
    executed: "unknown",
  },
  {
    what: "Status 429, whoever sends it.",
    when: { hasResponse: true, statuses: [429, 429] },
    executed: "no",
  },
  {
    what: "A code that is documented as a rejection before anything was done.",
    when: { hasResponse: true, refusal: "rejected" },
    executed: "no",
  },
  {
    what: "Any other code: one of a fault of the service, or one that no table lists.",
    when: { hasResponse: true, refusal: "open" },
    executed: "unknown",
  },
  {
    what: "The status of a success, and a response of this action that cannot be used, such as one with an integer that would be rounded.",
    when: { ...success, shape: "own" },
    executed: "yes",
  },
  {
    what: "The status of a success and an empty response, where the definition has one or the action only reads: the call succeeds.",
    when: { ...success, shape: "empty", mayBeEmpty: true },
    executed: "yes",
  },
  {
    what: "The status of a success and any other response: empty, half of one, the page of a proxy or of a log-in.",
    when: success,
    executed: "unknown",
  },
  {
    what: "Any other status without a code, such as the page of a gateway.",
    when: { hasResponse: true },
    executed: "unknown",
  },
];
