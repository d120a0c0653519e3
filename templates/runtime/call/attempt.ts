import { admission } from "../rate-limit/admit.js";
import type { Answer } from "./response.js";
import { isPending } from "../flow/chain.js";
import type { Context } from "./context.js";
import { AbortError, ApiError, NetworkError, ResponseError, TimeoutError, type CallDetails } from "../errors.js";
import { guard, type GiveUp } from "../flow/guard.js";
import type { CallOptions } from "../options.js";
import { TransportError, type HttpResponse } from "../platform.js";
import type { AnyOperation, Message, Outcome } from "../protocol.js";
import { masked } from "../value/rebuild.js";
import type { Redact } from "../boundary/redact.js";
import { validatorOf, violationsOf } from "../validation/validate.js";

/** What stays the same over the attempts of a call. */
export interface Job {
  readonly context: Context;
  readonly operation: AnyOperation;
  readonly options: CallOptions;
}

/** One attempt, and what stays of it when it fails. */
export interface Try {
  readonly attempts: number;
  /** Correction of the clock that its signature was made with. */
  readonly offset: number;
  response?: HttpResponse;
}

/** Signs, sends and understands; once. */
export async function attempt(
  job: Job,
  message: Message,
  inputSecrets: readonly string[],
  one: Try,
): Promise<Answer<unknown>> {
  const { service, options, channel, transport } = job.context;
  const details = detailsOf(job, one.attempts);
  const timeout = job.options.timeout ?? options.timeout ?? 60_000;
  const maxBytes = service.limits["response"] ?? 52_428_800;
  let secrets = inputSecrets;
  const response = await guard(
    job.options.signal,
    timeout,
    giveUpOf(details, job.options, timeout),
    async (guarded) => {
      const signing = channel.sign(message, admission(job, details, timeout, guarded));
      const { secrets: own, ...request } = isPending(signing) ? await signing : signing;
      // Given up while credentials were fetched or the signature made: nobody waits for the answer, so nothing is sent.
      if (guarded.over) throw new TransportError(false, "given up");
      secrets = [...inputSecrets, ...own];
      return transport(request, { maxBytes, onCancel: guarded.onCancel }).catch(async (error: unknown) => {
        throw networkError(details, error, await redaction(secrets));
      });
    },
  );
  one.response = response;
  return understand(job, response, details, secrets);
}

/** What the errors of an attempt say of the call. */
function detailsOf({ context: { service }, operation }: Job, attempts: number): CallDetails {
  return { service: service.id, action: operation.name, attempts, effect: operation.effect };
}

/** Waits between attempts or polls, as long as the caller does. */
export function rest(job: Job, ms: number, attempts: number): Promise<void> {
  const { context, options } = job;
  const giveUp = giveUpOf(detailsOf(job, attempts), options);
  return guard(options.signal, undefined, giveUp, () => context.sleep(ms, options.signal));
}

/** How giving up is told to the caller. */
function giveUpOf(details: CallDetails, { signal }: CallOptions, timeout = 0): GiveUp {
  return (why, sent) =>
    why === "abort"
      ? new AbortError({ ...details, sent }, signal?.reason)
      : new TimeoutError({ ...details, sent, timeout });
}

/** What takes secrets out of errors, loaded with the first; where it cannot be, nothing is told that may hold one. */
const redaction = (secrets: readonly string[]): Promise<Redact> =>
  import("../boundary/redact.js").then(
    ({ redactor }) => redactor(secrets),
    () => ({ text: () => masked, cause: () => undefined, excerpt: () => "" }),
  );

function networkError(details: CallDetails, error: unknown, redact: Redact): NetworkError {
  const [sent, cause] = error instanceof TransportError ? [error.sent, error.cause] : (["unknown", error] as const);
  const how = sent === false ? "the service was not reached" : "the connection ended without an answer";
  return new NetworkError(
    { ...details, sent },
    `${how}: ${redact.text(cause instanceof Error ? cause.message : String(cause))}`,
    redact.cause(cause),
  );
}

async function understand(
  job: Job,
  http: HttpResponse,
  details: CallDetails,
  secrets: readonly string[],
): Promise<Answer<unknown>> {
  const { channel, options } = job.context;
  const { status, headers, body, incomplete } = http;
  const outcome = channel.decode(job.operation, http);
  if (outcome.kind === "success") {
    const { data, requestId } = outcome;
    if ((options.validateResponse ?? "off") !== "off")
      await (await import("../validation/check-response.js")).checkResponse(job, data, { validatorOf, violationsOf });
    return { data, response: { status, headers, requestId, attempts: details.attempts } };
  }
  const redact = await redaction(secrets);
  if (outcome.kind === "refused") throw await refusal(job, outcome, status, details, redact);
  const { kind: _, problem, lasting, ...fields } = outcome;
  throw new ResponseError(
    { ...details, requestId: undefined, ...fields, status, retryable: !(lasting ?? incomplete === "too large") },
    `${problem} (status ${status}${redact.excerpt(body, job.operation.secrets)})`,
  );
}

async function refusal(
  { context: { service } }: Job,
  { kind: _, message, ...fields }: Extract<Outcome, { kind: "refused" }>,
  status: number,
  details: CallDetails,
  redact: Redact,
): Promise<ApiError> {
  // What cannot be loaded must not stand in the way of the refusal itself; what it means is then unknown.
  const meaning = await import("../retry/recovery.js")
    .then(({ meaningOf }) => meaningOf(service, fields.code, status))
    .catch(() => ({ executed: "unknown" as const, retryable: false }));
  return new ApiError({ ...details, ...fields, status, ...meaning }, redact.text(message));
}
