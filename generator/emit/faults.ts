import type { OutputFile } from "../render/output.js";

/** What a caller gets, after how many requests, and what `executed` of an error says. */
export interface Outcome {
  readonly seen: "answer" | "ApiError" | "NetworkError" | "TimeoutError" | "ResponseError";
  readonly attempts: number;
  readonly executed?: "no" | "unknown" | "yes";
}

/** The fault strikes once, or each time. */
export interface Outcomes {
  readonly once: Outcome;
  readonly lasting: Outcome;
}

/** Something that goes wrong with a request, and what the client makes of it with the options that it has by itself. */
export interface Fault {
  /** Its name in the mock. */
  readonly fault: string;
  /** Where the mock lets a test choose: whether the service had acted. */
  readonly acted?: boolean;
  readonly meaning: string;
  /** Of actions with effect `read` or `idempotent`, and of those with effect `write` or `billing`. */
  readonly repeatable: Outcomes;
  readonly delicate: Outcomes;
  /** What is different where the status says whether a call succeeded: with Huawei Cloud's REST. */
  readonly rest?: Partial<Pick<Outcome, "seen" | "executed">>;
}

const answered: Outcome = { seen: "answer", attempts: 1 };
const repeated: Outcome = { seen: "answer", attempts: 2 };
const both = (outcome: Outcome): Outcomes => ({ once: outcome, lasting: outcome });
/** Repeated up to three times where that is harmless; else the first failure is the last. */
const inDoubt = (seen: Outcome["seen"]): Pick<Fault, "repeatable" | "delicate"> => ({
  repeatable: { once: repeated, lasting: { seen, attempts: 4, executed: "unknown" } },
  delicate: both({ seen, attempts: 1, executed: "unknown" }),
});
const everywhere = (outcomes: Outcomes): Pick<Fault, "repeatable" | "delicate"> => ({
  repeatable: outcomes,
  delicate: outcomes,
});

/** One row a fault; a test plays each of them against the mock, with every protocol and effect. */
export const faults: readonly Fault[] = [
  {
    fault: "throttle",
    meaning: "The service refuses: too many requests.",
    ...everywhere({ once: repeated, lasting: { seen: "ApiError", attempts: 4, executed: "no" } }),
  },
  {
    fault: "gateway",
    meaning: "What stands in front of the service refuses the key or the token, which stay the same.",
    ...everywhere(both({ seen: "ApiError", attempts: 1, executed: "no" })),
  },
  {
    fault: "clock-skew",
    meaning: "The clocks of client and service are an hour apart.",
    // Once put right, the client's clock is wrong again where the service's was only off for one request.
    ...everywhere({ once: { seen: "ApiError", attempts: 2, executed: "no" }, lasting: repeated }),
  },
  {
    fault: "error-200",
    meaning: "The service refuses with an internal error.",
    ...inDoubt("ApiError"),
  },
  { fault: "json-500", acted: true, meaning: "Status 500 with an error of the service.", ...inDoubt("ApiError") },
  {
    fault: "status-500",
    acted: true,
    meaning: "Status 500 without a word, after the service has acted.",
    ...inDoubt("ResponseError"),
    rest: { seen: "ApiError" },
  },
  {
    fault: "status-500",
    acted: false,
    meaning: "Status 500 without a word, before the service has acted.",
    ...inDoubt("ResponseError"),
    rest: { seen: "ApiError" },
  },
  {
    fault: "html",
    acted: true,
    meaning: "A gateway's page in HTML.",
    ...inDoubt("ResponseError"),
    rest: { seen: "ApiError" },
  },
  { fault: "cut-before", meaning: "The connection ends before the service acts.", ...inDoubt("NetworkError") },
  { fault: "cut-after", meaning: "The connection ends after the service has acted.", ...inDoubt("NetworkError") },
  { fault: "silence", acted: true, meaning: "The service acts, and no answer comes.", ...inDoubt("TimeoutError") },
  { fault: "silence", acted: false, meaning: "Nothing happens at all.", ...inDoubt("TimeoutError") },
  {
    fault: "cut-middle",
    meaning: "The connection ends in the middle of the answer.",
    ...inDoubt("ResponseError"),
  },
  {
    fault: "truncated-json",
    meaning: "The answer is JSON without its end.",
    ...inDoubt("ResponseError"),
  },
  {
    fault: "big-integer",
    meaning: "The answer holds an integer that JavaScript would round.",
    ...everywhere(both({ seen: "ResponseError", attempts: 1, executed: "yes" })),
  },
  { fault: "null-lists", meaning: "The answer has null in place of lists.", ...everywhere(both(answered)) },
  { fault: "unknown-members", meaning: "The answer has members that nobody knows yet.", ...everywhere(both(answered)) },
  { fault: "unknown-enums", meaning: "The answer has values that nobody knows yet.", ...everywhere(both(answered)) },
  { fault: "gzip", meaning: "The answer is compressed.", ...everywhere(both(answered)) },
];

/** A page of what happens when a call fails: the same for every service and protocol. */
export function emitFaults(): OutputFile[] {
  const rows = faults.map(({ fault, meaning, repeatable, delicate, rest }) => ({
    ...{ fault, meaning: meaning + restWords(rest) },
    repeatable: wordsOf(repeatable),
    delicate: wordsOf(delicate),
  }));
  const path = "docs/guides/when-a-call-fails.md";
  return [{ kind: "page", path, template: "docs/faults.md.hbs", data: { rows } }];
}

function restWords(rest: Fault["rest"]): string {
  if (rest === undefined) return "";
  const told = rest.seen === undefined ? `executed: \`${rest.executed ?? ""}\`` : `\`${rest.seen}\``;
  return ` With Huawei Cloud ${told}, for the status has told.`;
}

function wordsOf({ once, lasting }: Outcomes): string {
  const [first, then] = [words(once), words(lasting)];
  return first === then ? first : `once: ${first}; each time: ${then}`;
}

function words({ seen, attempts, executed }: Outcome): string {
  const requests = attempts === 1 ? "1 request" : `${attempts} requests`;
  return seen === "answer" ? `the answer, ${requests}` : `\`${seen}\`, executed: \`${executed ?? ""}\`, ${requests}`;
}
