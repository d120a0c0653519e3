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
 * response of the service has a request id: without one, nothing that was to be changed counts as done.
 */
export function decode(
  { effect, emptySuccess }: AnyOperation,
  { status, incomplete }: HttpResponse,
  parsed: Parsed | undefined,
): Outcome {
  const data = memberOf(parsed?.value, "Response");
  const error = memberOf(data, "Error");
  const requestId = textOf(data, "RequestId");
  const isWhole = incomplete === undefined;
  if (isWhole && error !== undefined && error !== null) return refused(error, requestId);
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  const names = isObject && isWhole && status === 200 ? Object.keys(data) : undefined;
  const hasData = names?.some((name) => name !== "Error" && (emptySuccess !== false || name !== "RequestId"));
  const isForeign = names === undefined || (hasData && effect !== "read" && requestId === "");
  const shape = isForeign ? "foreign" : hasData ? "own" : "empty";
  const unsafe = parsed?.unsafe;
  if (unsafe === undefined && isSuccess({ effect, shape, emptySuccess })) return { kind: "success", data, requestId };
  return { kind: "unreadable", shape, emptySuccess, unsafe, requestId };
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
