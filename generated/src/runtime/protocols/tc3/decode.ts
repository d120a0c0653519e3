import type { Parsed } from "../../boundary/json.js";
import { memberOf } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import { isSuccess } from "../../outcome/index.js";
import type { AnyOperation, Outcome } from "../../protocol.js";

/** Refusals of what a request was signed with: temporary keys that have ended, keys that were deleted or changed. */
const refusedCredentials = /^AuthFailure\.(?:InvalidSecretId|SecretIdNotFound|SignatureFailure|\w*Token\w*)$/;

/**
 * What a response means: `{ Response: { …, RequestId } }`, or `{ Response: { Error, RequestId } }`, both with status 200
 * (the page on responses: a refused signature is a 200 too). Other statuses come from gateways and promise no JSON. Every
 * response of the service has a request id; what has none is a success only when it has something else.
 */
export function decode(
  { effect, emptySuccess }: AnyOperation,
  { status, body, incomplete }: HttpResponse,
  parsed: Parsed | undefined,
): Outcome {
  const data = memberOf(parsed?.value, "Response");
  const error = memberOf(data, "Error");
  const requestId = textOf(data, "RequestId");
  const isWhole = incomplete === undefined;
  if (isWhole && error !== undefined && error !== null) return refused(error, requestId);
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  const names = isObject && isWhole && status === 200 ? Object.keys(data) : undefined;
  const shape = names === undefined ? "foreign" : names.some((name) => name !== "Error") ? "own" : "empty";
  const unsafe = parsed?.unsafe;
  if (unsafe === undefined && isSuccess({ effect, shape, emptySuccess })) return { kind: "success", data, requestId };
  return { kind: "unreadable", shape, emptySuccess, unsafe, requestId: requestId || requestIdIn(body) };
}

function refused(error: unknown, requestId: string): Outcome {
  const code = textOf(error, "Code") || "UnknownError";
  const credentials = refusedCredentials.test(code);
  const message = typeof error === "string" ? error : textOf(error, "Message");
  // Who is calling is settled before anything else, whatever the service lists.
  const listed = /^AuthFailure(?:\.|$)/.test(code) ? ({ listed: "rejected" } as const) : {};
  return { kind: "refused", code, message, requestId, ...listed, ...(credentials && { credentials }) };
}

function textOf(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : "";
}

/** The request id of a text that is not JSON, or not any more. */
const requestIdIn = (body: string): string | undefined => /"RequestId"\s*:\s*"([\w-]{1,128})"/.exec(body)?.[1];
