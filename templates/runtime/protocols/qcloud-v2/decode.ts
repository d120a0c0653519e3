import type { Parsed } from "../../boundary/json.js";
import { memberOf } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import type { AnyOperation, Outcome } from "../../protocol.js";

// The vendor names no id of a call: `requestId` in `data` is that of a background task.
const requestId = "";

/** Refusals of what a request was signed with: the signature, the key, the token. */
const refusedCredentials: ReadonlySet<number> = new Set([4100, 4104, 4105]);

/** Members of a response that say how the call went; the others are what it gave. */
const envelope = new Set(["code", "message", "codeDesc", "data"]);

/**
 * What a response means: `{ code, message, codeDesc, data, … }` with `code` 0, or "0", for success. What is in `data`
 * and what is beside it become one object; a `data` that is no object stays a member.
 */
export function decode(
  { emptySuccess }: AnyOperation,
  { status, incomplete }: HttpResponse,
  parsed: Parsed | undefined,
): Outcome {
  const whole = incomplete === undefined ? parsed?.value : undefined;
  const code = memberOf(whole, "code");
  // Numbers come as texts at times.
  const number = typeof code === "string" && code !== "" ? Number(code) : code;
  if (typeof number !== "number" || Number.isNaN(number)) return { kind: "unreadable", shape: "foreign" };
  if (number !== 0) return refusal(number, memberOf(whole, "message"), memberOf(whole, "codeDesc"));
  if (status !== 200) return { kind: "unreadable", shape: "foreign" };
  const unsafe = parsed?.unsafe;
  const data = dataOf(whole);
  // Some services write an empty list for an empty object; an output that is an empty list is data.
  const isEmpty = Object.entries(data).every(([name, value]) => name === "data" && [value].flat().length === 0);
  if (emptySuccess === false && isEmpty) return { kind: "unreadable", shape: "empty" };
  return unsafe === undefined ? { kind: "success", data, requestId } : { kind: "unreadable", shape: "own", unsafe };
}

/** `message` is "(100004)projectId is wrong": the code of the module in front, as the vendor's page on errors has it. */
function refusal(number: number, message: unknown, codeDesc: unknown): Outcome {
  const text = typeof message === "string" ? message : "";
  const module = /^\((\d+)\)/.exec(text)?.[1];
  return {
    kind: "refused",
    code: typeof codeDesc === "string" && codeDesc !== "" ? codeDesc : String(number),
    message: text,
    requestId,
    ...(refusedCredentials.has(number) && { credentials: true }),
    // Signature and time are looked at before anything else.
    ...(number === 4100 || number === 4500 ? { listed: "rejected" } : {}),
    details: module === undefined ? { number } : { number, module: Number(module) },
  };
}

function dataOf(response: unknown): object {
  const beside = Object.entries(response ?? {}).filter(([name]) => !envelope.has(name));
  const data = memberOf(response, "data");
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  const inside = isObject
    ? Object.entries(data)
    : data === undefined || data === null || data === ""
      ? []
      : [["data", data]];
  // fromEntries defines members, so that one called `__proto__` stays a member.
  return Object.fromEntries([...beside, ...inside]) as object;
}
