import { parseJson } from "../boundary/json.js";
import { NetworkError, type CallDetails, type CallError } from "../errors.js";
import { isPending } from "../flow/chain.js";
import { load } from "../flow/load.js";
import { guard, type GivenUp } from "../flow/guard.js";
import type { Sent } from "../operation.js";
import { TransportError, type HttpResponse } from "../platform.js";
import type { Message } from "../protocol.js";
import { admission } from "../rate-limit/admit.js";
import type { Attempted, Unsuccessful } from "./failure.js";
import { detailsOf, timeoutOf, type Job, type Try } from "./job.js";
import type { Result } from "./response.js";

/** Signs, sends and understands; once. */
export async function attempt(job: Job, message: Message, input: unknown, one: Try): Promise<Result<unknown>> {
  const { channel, options } = job.context;
  const details = detailsOf(job, one.attempts);
  let response: HttpResponse;
  try {
    response = await exchange(job, message, details, one);
  } catch (error) {
    throw one.lost && one.lost.error === error ? await failed({ job, one, details, input }) : error;
  }
  one.response = response;
  const parsing = parseJson(response.body, job.operation.bigints);
  const outcome = channel.decode(job.operation, response, isPending(parsing) ? await parsing : parsing);
  if (outcome.kind !== "success") throw await failed({ job, one, details, input }, outcome);
  const { data, requestId } = outcome;
  if ((options.validateResponse ?? "off") !== "off") {
    const loaded = load(() => import("../validation/response.js"), "validateResponse");
    await (await loaded).checkResponse(details.service, job.operation, data, options);
  }
  const { status, headers } = response;
  return { data, response: { status, headers, requestId, attempts: details.attempts }, body: response.body };
}

function exchange(job: Job, message: Message, details: CallDetails, one: Try): Promise<HttpResponse> {
  const { service, channel, transport } = job.context;
  const timeout = timeoutOf(job);
  const maxBytes = service.limits["response"] ?? 52_428_800;
  /** What ended the exchange; what was given up may fail later, too, which says nothing more. */
  const lose = <Lost>(error: Lost): Lost => {
    one.lost ??= { error };
    return error;
  };
  // Why it was given up is put into words with other failures.
  const giveUp = (why: GivenUp, sent: Sent): TransportError => {
    one.gaveUp = why;
    return lose(new TransportError(sent, why));
  };
  return guard(job.options.signal, timeout, giveUp, async (guarded) => {
    const signing = channel.sign(message, admission(job, details, timeout, guarded), guarded.onCancel);
    const { secrets, ...request } = isPending(signing) ? await signing : signing;
    // Given up while credentials were fetched or the signature made: nobody waits for the response, so nothing is sent.
    if (guarded.over) throw new TransportError(false, "given up");
    one.secrets = secrets;
    const careful = details.effect !== "read";
    const agent = job.context.userAgent;
    const headers = agent ? { "user-agent": agent, ...request.headers } : request.headers;
    const exchanged = transport({ ...request, headers }, { maxBytes, careful, onCancel: guarded.onCancel });
    return exchanged.catch((error: unknown) => {
      throw lose(error);
    });
  });
}

async function failed(attempted: Attempted, outcome?: Unsuccessful): Promise<CallError> {
  const explaining = await import("./failure.js").catch(() => undefined);
  if (explaining !== undefined) return explaining.failureOf(attempted, outcome);
  // A module that cannot be loaded must not hide what is known of the call.
  const error = attempted.one.lost?.error;
  const sent = error instanceof TransportError ? error.sent : "unknown";
  return new NetworkError({ ...attempted.details, sent }, "what explains the failure cannot be loaded");
}
