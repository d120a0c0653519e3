import { parseJson, type Parsed } from "../../boundary/json.js";
import { memberOf } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import { executedOf, type Shape } from "../../outcome/index.js";
import type { AnyOperation, Outcome } from "../../protocol.js";

// The vendor names no id of a call: `requestId` in `data` is that of a background task.
const requestId = "";

/** Refusals of what a request was signed with: the signature, the key, the token. */
const refusedCredentials: ReadonlySet<number> = new Set([4100, 4104, 4105]);

/** Members of an answer that say how the call went; the others are what it gave. */
const envelope = new Set(["code", "message", "codeDesc", "data"]);

/**
 * What an answer means: `{ code, message, codeDesc, data, … }` with `code` 0, or "0", for success. What stands in `data`
 * and what stands beside it is one object; a `data` that is no object stays a member.
 */
export function decode(operation: AnyOperation, { status, body, incomplete }: HttpResponse): Outcome {
  const { effect } = operation;
  const unreadable = (problem: string, shape: Shape = "foreign"): Extract<Outcome, { kind: "unreadable" }> => ({
    kind: "unreadable",
    problem,
    executed: executedOf({ effect, status, sent: true, shape }),
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
  const answer = parsed.value;
  const code = memberOf(answer, "code");
  // Numbers come as texts at times.
  const number = typeof code === "string" && code !== "" ? Number(code) : code;
  if (typeof number !== "number" || Number.isNaN(number)) return unreadable("the response is not one of this service");
  if (number !== 0) return refusal(number, memberOf(answer, "message"), memberOf(answer, "codeDesc"));
  if (status !== 200) return unreadable("the response is not one of this service");
  if (parsed.unsafe === undefined) return { kind: "success", data: dataOf(answer), requestId };
  const problem = `the call was executed, but ${parsed.unsafe} holds an integer beyond 2^53, which this version does not expect there`;
  return { ...unreadable(problem, "own"), lasting: true };
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

function dataOf(answer: unknown): object {
  const beside = Object.entries(answer ?? {}).filter(([name]) => !envelope.has(name));
  const data = memberOf(answer, "data");
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  const inside = isObject
    ? Object.entries(data)
    : data === undefined || data === null || data === ""
      ? []
      : [["data", data]];
  // fromEntries defines members, so that one called `__proto__` stays a member.
  return Object.fromEntries([...beside, ...inside]) as object;
}
