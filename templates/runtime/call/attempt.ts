import { reasonOf, redactor, type Redact } from "../boundary/redact.js";
import { ApiError, NetworkError, ResponseError, type CallDetails } from "../errors.js";
import { isPending } from "../flow/chain.js";
import { guard } from "../flow/guard.js";
import { executedOf } from "../outcome/index.js";
import { TransportError, type HttpResponse } from "../platform.js";
import type { Message } from "../protocol.js";
import { admission } from "../rate-limit/admit.js";
import { classOf, meaningOf, type Meaning } from "../retry/class.js";
import { checkResponse } from "../validation/validate.js";
import { detailsOf, giveUpOf, type Job, type Refused, type Try } from "./job.js";
import type { Answer } from "./response.js";

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
  let redact = redactor(inputSecrets, job.operation.secrets);
  const response = await guard(
    job.options.signal,
    timeout,
    giveUpOf(details, job.options, timeout),
    async (guarded) => {
      const signing = channel.sign(message, admission(job, details, timeout, guarded), guarded.onCancel);
      const { secrets: own, ...request } = isPending(signing) ? await signing : signing;
      // Given up while credentials were fetched or the signature made: nobody waits for the response, so nothing is sent.
      if (guarded.over) throw new TransportError(false, "given up");
      redact = redactor([...inputSecrets, ...own], job.operation.secrets);
      const careful = details.effect !== "read";
      return transport(request, { maxBytes, careful, onCancel: guarded.onCancel }).catch((error: unknown) => {
        throw networkError(details, error, redact);
      });
    },
  );
  one.response = response;
  return understand(job, response, details, one, redact);
}

function networkError(details: CallDetails, error: unknown, redact: Redact): NetworkError {
  const isOurs = error instanceof TransportError;
  const [sent, cause] = isOurs ? [error.sent, error.cause] : (["unknown", error] as const);
  const how = sent === false ? "the service was not reached" : "the connection ended without a response";
  return new NetworkError(
    { ...details, sent, ...(isOurs && error.lasting ? { retryable: false } : {}) },
    `${how}: ${redact.text(reasonOf(cause))}`,
    redact.cause(cause),
  );
}

async function understand(
  job: Job,
  http: HttpResponse,
  details: CallDetails,
  one: Try,
  redact: Redact,
): Promise<Answer<unknown>> {
  const { channel } = job.context;
  const { status, headers, body, incomplete } = http;
  const outcome = channel.decode(job.operation, http);
  if (outcome.kind === "success") {
    const { data, requestId } = outcome;
    await checkResponse(details.service, job.operation, data, job.context.options);
    return { data, response: { status, headers, requestId, attempts: details.attempts } };
  }
  if (outcome.kind === "refused") {
    one.refusal = outcome;
    throw await refusalError(job, outcome, details, one, redact);
  }
  const { problem, lasting, executed, requestId } = outcome;
  throw new ResponseError(
    {
      ...details,
      requestId: requestId && redact.text(requestId),
      executed,
      status,
      retryable: !(lasting ?? incomplete === "too large"),
    },
    `${problem} (status ${status}${redact.excerpt(body)})`,
  );
}

/** Characters of a service's message that are kept. */
const longestMessage = 2000;

async function refusalError(
  { context: { service } }: Job,
  refused: Refused,
  details: CallDetails,
  one: Try,
  redact: Redact,
): Promise<ApiError> {
  const { status = 0 } = one.response ?? {};
  const { code, message, requestId, listed } = refused;
  const meaning: Meaning = listed
    ? { retryClass: classOf(listed, status), isRejected: listed !== "server" && listed !== "never" }
    : // A table that cannot be loaded must not hide the refusal itself; what it means is then unknown.
      await meaningOf(service, code, status).catch(() => ({ retryClass: undefined, isRejected: false }));
  one.retryClass = meaning.retryClass;
  const { effect = "read" } = details;
  const refusal = meaning.isRejected || refused.credentials === true ? "rejected" : "open";
  const executed = executedOf({ effect, sent: true, status, refusal });
  const retryable = meaning.retryClass !== undefined;
  // The same names, with texts redacted.
  const numbers = refused.details && { details: redact.value(refused.details) as typeof refused.details };
  return new ApiError(
    { ...details, code: redact.text(code), requestId: redact.text(requestId), status, executed, retryable, ...numbers },
    redact.text(message).slice(0, longestMessage),
  );
}
