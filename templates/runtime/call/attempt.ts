import { admission } from "../rate-limit/admit.js";
import type { Answer } from "./response.js";
import { isPending } from "../flow/chain.js";
import { ApiError, NetworkError, ResponseError, type CallDetails } from "../errors.js";
import { guard } from "../flow/guard.js";
import { detailsOf, giveUpOf, type Job, type Try } from "./job.js";
import { TransportError, type HttpResponse } from "../platform.js";
import type { Message, Outcome } from "../protocol.js";
import { masked } from "../value/rebuild.js";
import type { Redact } from "../boundary/redact.js";
import { retryClassOf } from "../retry/class.js";
import { checkResponse } from "../validation/validate.js";

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
      // Given up while credentials were fetched or the signature made: nobody waits for the response, so nothing is sent.
      if (guarded.over) throw new TransportError(false, "given up");
      secrets = [...inputSecrets, ...own];
      return transport(request, { maxBytes, onCancel: guarded.onCancel }).catch(async (error: unknown) => {
        throw networkError(details, error, await redaction(secrets));
      });
    },
  );
  one.response = response;
  return understand(job, one, response, secrets);
}

/** What takes secrets out of errors, loaded with the first; where it cannot be, nothing is shown that may hold one. */
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
  one: Try,
  http: HttpResponse,
  secrets: readonly string[],
): Promise<Answer<unknown>> {
  const { channel } = job.context;
  const details = detailsOf(job, one.attempts);
  const { status, headers, body, incomplete } = http;
  const outcome = channel.decode(job.operation, http);
  if (outcome.kind === "success") {
    const { data, requestId } = outcome;
    await checkResponse(details.service, job.operation, data, job.context.options);
    return { data, response: { status, headers, requestId, attempts: details.attempts } };
  }
  const redact = await redaction(secrets);
  if (outcome.kind === "refused") throw await refusal(job, one, outcome, redact);
  const { kind: _, problem, lasting, ...fields } = outcome;
  throw new ResponseError(
    { ...details, requestId: undefined, ...fields, status, retryable: !(lasting ?? incomplete === "too large") },
    `${problem} (status ${status}${redact.excerpt(body, job.operation.secrets)})`,
  );
}

async function refusal(
  job: Job,
  one: Try,
  { kind: _, message, ...fields }: Extract<Outcome, { kind: "refused" }>,
  redact: Redact,
): Promise<ApiError> {
  const status = one.response?.status ?? 0;
  // A table that cannot be loaded must not hide the refusal itself; what it means is then unknown.
  const found = await retryClassOf(job.context.service, fields.code, status).catch(() => null);
  one.retryClass = found ?? undefined;
  return new ApiError(
    {
      ...detailsOf(job, one.attempts),
      ...fields,
      status,
      // A fault inside the service leaves open what it did until then.
      executed: found === null || found === "server" ? "unknown" : "no",
      retryable: one.retryClass !== undefined,
    },
    redact.text(message),
  );
}
