import { parseJson, type Parsed } from "../../boundary/json.js";
import { memberOf } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import type { AnyOperation, Outcome } from "../../protocol.js";

/**
 * What an answer means: `{ Response: { …, RequestId } }`, or `{ Response: { Error, RequestId } }`, both with status 200
 * (the page on answers: a refused signature is a 200 too). Other statuses come from gateways and promise no JSON.
 */
export function decode(operation: AnyOperation, { status, body, incomplete }: HttpResponse): Outcome {
  const unreadable = (problem: string): Outcome => ({
    kind: "unreadable",
    problem,
    executed: "unknown",
    requestId: requestIdIn(body),
  });
  if (incomplete !== undefined) return unreadable(`the answer is ${incomplete === "cut" ? "cut short" : "too large"}`);
  if (body.trim() === "") return unreadable("the answer is empty");
  let parsed: Parsed;
  try {
    parsed = parseJson(body, operation.bigints);
  } catch {
    return unreadable("the answer is not JSON");
  }
  const data = memberOf(parsed.value, "Response");
  const error = memberOf(data, "Error");
  const requestId = textOf(data, "RequestId");
  if (typeof error === "object" && error !== null) {
    return {
      kind: "refused",
      code: textOf(error, "Code") || "UnknownError",
      message: textOf(error, "Message"),
      requestId,
    };
  }
  if (status !== 200 || typeof data !== "object" || data === null || Array.isArray(data))
    return unreadable("the answer is not one of this service");
  if (parsed.unsafe === undefined) return { kind: "success", data, requestId };
  const problem = `the call was executed, but ${parsed.unsafe} holds an integer beyond 2^53, which this version does not expect there`;
  return { kind: "unreadable", problem, executed: "yes", lasting: true, requestId };
}

function textOf(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : "";
}

/** The request id of a text that is not JSON, or not any more. */
const requestIdIn = (body: string): string | undefined => /"RequestId"\s*:\s*"([\w-]{1,128})"/.exec(body)?.[1];
