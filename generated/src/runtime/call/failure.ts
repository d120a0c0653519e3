import { parseJson } from "../boundary/json.js";
import { reasonOf, redactor, secretValues, type Redact } from "../boundary/redact.js";
import { ApiError, NetworkError, ResponseError, type CallDetails, type CallError } from "../errors.js";
import type { MaybePromise } from "../flow/chain.js";
import { isLasting } from "../flow/faults.js";
import { executedOf } from "../outcome/index.js";
import { TransportError, type HttpResponse } from "../platform.js";
import type { Outcome } from "../protocol.js";
import { classOf, meaningOf, type Meaning } from "../retry/class.js";
import { giveUpOf } from "./give-up.js";
import { timeoutOf, type Job, type Refused, type Try } from "./job.js";

// Loaded when an attempt has failed.

/** An attempt, and all that may hold a secret. */
export interface Attempted {
  readonly job: Job;
  readonly one: Try;
  readonly details: CallDetails;
  readonly input: unknown;
}

/** What a protocol makes of a response that is no success. */
export type Unsuccessful = Exclude<Outcome, { kind: "success" }>;

type Unreadable = Extract<Unsuccessful, { kind: "unreadable" }>;

/** The error of an attempt without a response, or of what a protocol makes of the one that came. */
export function failureOf(attempted: Attempted, outcome: Unsuccessful | undefined): MaybePromise<CallError> {
  const { job, one, input } = attempted;
  const { secrets } = job.operation;
  const redact = redactor([...secretValues(input, secrets), ...(one.secrets ?? [])], secrets);
  if (outcome === undefined) return unreachable(attempted, redact);
  return outcome.kind === "refused" ? refused(attempted, outcome, redact) : unreadable(attempted, outcome, redact);
}

function unreachable({ job, details, one: { lost, gaveUp } }: Attempted, redact: Redact): CallError {
  const error = lost?.error;
  const isOurs = error instanceof TransportError;
  if (gaveUp !== undefined)
    return giveUpOf(details, job.options, timeoutOf(job))(gaveUp, isOurs ? error.sent : "unknown");
  const [sent, cause] = isOurs ? [error.sent, error.cause] : (["unknown", error] as const);
  const lasting = isOurs && (error.lasting ?? isLasting(cause));
  const how = sent === false ? "the service was not reached" : "the connection ended without a response";
  return new NetworkError(
    { ...details, sent, ...(lasting ? { retryable: false } : {}) },
    `${how}: ${redact.text(reasonOf(cause))}`,
    redact.cause(cause),
  );
}

async function unreadable({ details, one }: Attempted, outcome: Unreadable, redact: Redact): Promise<ResponseError> {
  const { status = 0, body = "", incomplete } = one.response ?? {};
  const { shape, emptySuccess, unsafe } = outcome;
  const requestId = outcome.requestId || requestIdIn(body);
  const { effect = "read" } = details;
  const executed = executedOf({ effect, sent: true, status, shape, emptySuccess });
  const problem = outcome.problem ?? (await problemOf(outcome, body, incomplete));
  const lasting = incomplete === "too large" || (unsafe !== undefined && shape !== "foreign");
  return new ResponseError(
    { ...details, requestId: requestId && redact.text(requestId), executed, status, retryable: !lasting },
    `${executed === "yes" ? "the call was executed, but " : ""}${problem} (status ${status}${redact.excerpt(body)})`,
  );
}

/** The id of the request in a text that is not JSON, or not any more. */
const requestIdIn = (body: string): string | undefined =>
  /"(?:RequestId|request_id)"\s*:\s*"([\w-]{1,128})"/.exec(body)?.[1];

/** What is wrong with a response that cannot be understood. */
async function problemOf(
  { shape, unsafe }: Unreadable,
  body: string,
  incomplete: HttpResponse["incomplete"],
): Promise<string> {
  if (incomplete !== undefined) return `the response is ${incomplete === "cut" ? "cut short" : "too large"}`;
  if (body.trim() === "" || shape === "empty") return "the response is empty";
  if ((await parseJson(body)) === undefined) return "the response is not JSON";
  if (shape === "foreign") return "the response is not one of this service";
  return `${unsafe ?? "it"} holds an integer beyond 2^53, which this version does not expect there`;
}

/** Characters of a service's message that are kept. */
const longestMessage = 2000;

async function refused({ job, one, details }: Attempted, outcome: Refused, redact: Redact): Promise<ApiError> {
  one.refusal = outcome;
  const { status = 0 } = one.response ?? {};
  const { code, message, requestId, listed } = outcome;
  const meaning: Meaning = listed
    ? { retryClass: classOf(listed, status), isRejected: listed !== "server" && listed !== "never" }
    : // A table that cannot be loaded must not hide the refusal itself; what it means is then unknown.
      await meaningOf(job.context.service, code, status).catch(() => ({ retryClass: undefined, isRejected: false }));
  one.retryClass = meaning.retryClass;
  const { effect = "read" } = details;
  const refusal = meaning.isRejected || outcome.credentials === true ? "rejected" : "open";
  const executed = executedOf({ effect, sent: true, status, refusal });
  const retryable = meaning.retryClass !== undefined;
  // The same names, with texts redacted.
  const numbers = outcome.details && { details: redact.value(outcome.details) as typeof outcome.details };
  return new ApiError(
    { ...details, code: redact.text(code), requestId: redact.text(requestId), status, executed, retryable, ...numbers },
    redact.text(message).slice(0, longestMessage),
  );
}
