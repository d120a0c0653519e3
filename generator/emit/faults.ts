import { executions } from "./executions.js";
import type { OutputFile } from "../render/output.js";

/** What a caller gets, after how many requests, and what `executed` of an error says. */
export interface Outcome {
  readonly seen: "response" | "ApiError" | "NetworkError" | "TimeoutError" | "ResponseError";
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

const succeeded: Outcome = { seen: "response", attempts: 1 };
const retried: Outcome = { seen: "response", attempts: 2 };
const both = (outcome: Outcome): Outcomes => ({ once: outcome, lasting: outcome });
/** Retried up to three times where that is harmless; else the first failure is the last. */
const inDoubt = (seen: Outcome["seen"]): Pick<Fault, "repeatable" | "delicate"> => ({
  repeatable: { once: retried, lasting: { seen, attempts: 4, executed: "unknown" } },
  delicate: both({ seen, attempts: 1, executed: "unknown" }),
});
const everywhere = (outcomes: Outcomes): Pick<Fault, "repeatable" | "delicate"> => ({
  repeatable: outcomes,
  delicate: outcomes,
});

/** One row per fault; a test plays each of them against the mock, with every protocol and effect. */
export const faults: readonly Fault[] = [
  {
    fault: "throttle",
    meaning: "The service responds that there are too many requests.",
    ...everywhere({ once: retried, lasting: { seen: "ApiError", attempts: 4, executed: "no" } }),
  },
  {
    fault: "gateway",
    meaning: "What stands in front of the service refuses the key or the token, which stay the same.",
    ...everywhere(both({ seen: "ApiError", attempts: 1, executed: "no" })),
  },
  {
    fault: "clock-skew",
    meaning: "The clocks of client and service are an hour apart.",
    // Once corrected, the client's clock is wrong again where the service's was only off for one request.
    ...everywhere({ once: { seen: "ApiError", attempts: 2, executed: "no" }, lasting: retried }),
  },
  {
    fault: "error-200",
    meaning: "The service responds with an internal error.",
    ...inDoubt("ApiError"),
  },
  { fault: "json-500", acted: true, meaning: "Status 500 with an error of the service.", ...inDoubt("ApiError") },
  {
    fault: "status-500",
    acted: true,
    meaning: "Status 500 without a body, after the service has acted.",
    ...inDoubt("ResponseError"),
    rest: { seen: "ApiError" },
  },
  {
    fault: "status-500",
    acted: false,
    meaning: "Status 500 without a body, before the service has acted.",
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
  { fault: "silence", acted: true, meaning: "The service acts, and sends no response.", ...inDoubt("TimeoutError") },
  {
    fault: "silence",
    acted: false,
    meaning: "The service does not act, and sends no response.",
    ...inDoubt("TimeoutError"),
  },
  {
    fault: "cut-middle",
    meaning: "The connection ends in the middle of the response.",
    ...inDoubt("ResponseError"),
  },
  {
    fault: "truncated-json",
    meaning: "The response is truncated JSON.",
    ...inDoubt("ResponseError"),
  },
  {
    fault: "big-integer",
    meaning: "The response contains an integer that JavaScript would round.",
    ...everywhere(both({ seen: "ResponseError", attempts: 1, executed: "yes" })),
  },
  { fault: "null-lists", meaning: "The response has null in place of lists.", ...everywhere(both(succeeded)) },
  { fault: "unknown-members", meaning: "The response has unknown members.", ...everywhere(both(succeeded)) },
  { fault: "unknown-enums", meaning: "The response has unknown values.", ...everywhere(both(succeeded)) },
  { fault: "gzip", meaning: "The response is compressed.", ...everywhere(both(succeeded)) },
];

/** A page of what happens when a call fails: the same for every service and protocol. */
export function emitFaults(): OutputFile[] {
  const rows = faults.map(({ fault, meaning, repeatable, delicate, rest }) => ({
    fault,
    meaning: meaning + restWords(rest),
    repeatable: wordsOf(repeatable),
    delicate: wordsOf(delicate),
  }));
  const rules = executions.map(({ what, executed }) => ({ what, executed }));
  const path = "docs/guides/when-a-call-fails.md";
  return [{ kind: "page", path, template: "docs/faults.md.hbs", data: { rows, executions: rules } }];
}

function restWords(rest: Fault["rest"]): string {
  if (rest === undefined) return "";
  const outcome = rest.seen === undefined ? `executed: \`${rest.executed ?? ""}\`` : `\`${rest.seen}\``;
  return ` With Huawei Cloud ${outcome}, because the status shows it.`;
}

function wordsOf({ once, lasting }: Outcomes): string {
  const [first, then] = [words(once), words(lasting)];
  return first === then ? first : `once: ${first}; each time: ${then}`;
}

function words({ seen, attempts, executed }: Outcome): string {
  const requests = attempts === 1 ? "1 request" : `${attempts} requests`;
  return seen === "response"
    ? `the response, ${requests}`
    : `\`${seen}\`, executed: \`${executed ?? ""}\`, ${requests}`;
}
