import { parseJson, type Parsed } from "../../boundary/json.js";
import { memberOf } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import { executedOf, isSuccess, type Shape } from "../../outcome/index.js";
import type { AnyOperation, Outcome } from "../../protocol.js";

/** Refusals of what a request was signed with: temporary keys that have ended, keys that were deleted or changed. */
const refusedCredentials = /^AuthFailure\.(?:InvalidSecretId|SecretIdNotFound|SignatureFailure|\w*Token\w*)$/;

/**
 * What a response means: `{ Response: { …, RequestId } }`, or `{ Response: { Error, RequestId } }`, both with status 200
 * (the page on responses: a refused signature is a 200 too). Other statuses come from gateways and promise no JSON. Every
 * response of the service has a request id; what has none is a success only when it has something else.
 */
export function decode(operation: AnyOperation, { status, body, incomplete }: HttpResponse): Outcome {
  const { effect, emptySuccess } = operation;
  const unreadable = (problem: string, shape: Shape = "foreign"): Extract<Outcome, { kind: "unreadable" }> => ({
    kind: "unreadable",
    problem,
    executed: executedOf({ effect, status, sent: true, shape, emptySuccess }),
    requestId: requestIdIn(body),
  });
  if (incomplete !== undefined)
    return unreadable(`the response is ${incomplete === "cut" ? "cut short" : "too large"}`);
  if (body.trim() === "") return unreadable("the response is empty");
  let parsed: Parsed;
  try {
    parsed = parseJson(body, operation.bigints);
  } catch {
    return unreadable("the response is not JSON");
  }
  const data = memberOf(parsed.value, "Response");
  const error = memberOf(data, "Error");
  const requestId = textOf(data, "RequestId");
  if (error !== undefined && error !== null) return refused(error, requestId);
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  if (status !== 200 || !isObject) return unreadable("the response is not one of this service");
  const shape = requestId !== "" || Object.keys(data).some((name) => name !== "Error") ? "own" : "empty";
  if (!isSuccess({ effect, shape, emptySuccess })) return unreadable("the response is empty", shape);
  if (parsed.unsafe === undefined) return { kind: "success", data, requestId };
  const problem = `the call was executed, but ${parsed.unsafe} holds an integer beyond 2^53, which this version does not expect there`;
  return { ...unreadable(problem, shape), lasting: true, requestId };
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
