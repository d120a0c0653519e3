import { parseJson, type Parsed } from "../../boundary/json.js";
import { memberOf, valueAt } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import type { AnyOperation, Outcome, Refusal } from "../../protocol.js";
import type { Binding } from "./binding.js";

/**
 * What an answer means: the status says whether the call succeeded. An empty body is an empty object. Refusals have one of
 * four shapes, or none that we know when something between us and the service refuses; all are refusals.
 */
export function decode(operation: AnyOperation, response: HttpResponse): Outcome {
  const { status, headers, body, incomplete } = response;
  const parsed = parse(body, operation.bigints);
  const requestId = headers["x-request-id"] ?? textAt(parsed?.value, "request_id");
  if (status >= 400) return { kind: "refused", requestId, ...refusal(status, parsed?.value, body) };
  const isDone = status >= 200 && status < 300;
  const unreadable = (problem: string): Extract<Outcome, { kind: "unreadable" }> => ({
    kind: "unreadable",
    problem: isDone ? `the call was executed, but ${problem}` : problem,
    executed: isDone ? "yes" : "unknown",
    requestId: requestId || undefined,
  });
  if (!isDone) return unreadable("the answer is not one of this service");
  if (incomplete !== undefined) return unreadable(`the answer is ${incomplete === "cut" ? "cut short" : "too large"}`);
  const whole = payloadOf(operation, parsed, body);
  if (whole === undefined && parsed === undefined) return unreadable("the answer is not JSON");
  const { value: data, unsafe } = whole ?? parsed ?? empty;
  if (typeof data !== "object" || data === null) return unreadable("the answer is no object");
  // Some gateways refuse with the status of a success; an instance, too, may hold the code of an error, among other members.
  if ("error_code" in data && Object.keys(data).every((name) => /^error_|^request_id$/.test(name)))
    return { kind: "refused", requestId, ...refusal(status, data, body) };
  if (unsafe === undefined) return { kind: "success", data, requestId };
  const rounded = unreadable(`${unsafe} holds an integer beyond 2^53, which this version does not expect there`);
  return { ...rounded, lasting: true };
}

const empty: Parsed = { value: {}, unsafe: undefined };

/**
 * The whole response as the one output of an operation whose response is no object. Some of these send a bare text, which is no
 * JSON; a page of markup is from something in between. A refusal with the status of a success stays the object that it is, and so does
 * an object that has the output under its name already.
 */
function payloadOf({ binding }: AnyOperation, parsed: Parsed | undefined, body: string): Parsed | undefined {
  // The generator's own word, see generator/protocols/.
  const { payload } = (binding ?? {}) as Partial<Binding>;
  if (payload === undefined || body.trim() === "") return undefined;
  if (parsed === undefined)
    return /^\s*[<{[]/.test(body) ? undefined : { value: { [payload]: body }, unsafe: undefined };
  const isObject = typeof parsed.value === "object" && parsed.value !== null;
  const names = isObject ? Object.keys(parsed.value ?? {}) : [];
  return names.includes("error_code") || (names.length === 1 && names[0] === payload)
    ? undefined
    : { ...parsed, value: { [payload]: parsed.value } };
}

function parse(body: string, bigints: readonly string[] | undefined): Parsed | undefined {
  if (body.trim() === "") return empty;
  try {
    return parseJson(body, bigints);
  } catch {
    return undefined;
  }
}

/** Members that hold code and message: today's services and the gateway, older ones, IAM. */
const shapes = [
  ["error_code", "error_msg"],
  ["errorCode", "errorMsg"],
  ["errorCode", "errorMessage"],
  ["code", "message"],
  ["error.code", "error.message"],
] as const;

/** More that a refusal may say in words. */
const extensions = ["error_ext_msg", "ext_message", "externalMessage"];

function refusal(status: number, answer: unknown, body: string): { readonly code: string; readonly message: string } {
  const [codeAt, messageAt] = shapes.find(
    ([at, message]) => textAt(answer, at) !== "" && textAt(answer, message) !== "",
  ) ??
    shapes.find(([at]) => textAt(answer, at) !== "") ?? ["", ""];
  const code = textAt(answer, codeAt);
  if (code === "") return { code: `HTTP.${status}`, message: `the answer has status ${status}${wordsOf(body)}` };
  const words = [messageAt, ...extensions].map((at) => textAt(answer, at)).filter(Boolean);
  return { code, message: [...new Set(words)].join(": ") };
}

function textAt(value: unknown, path: string): string {
  const found = path.includes(".") ? valueAt(value, path) : memberOf(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** What a body that is not the service's says of itself: a short text, or the title of a page. */
function wordsOf(body: string): string {
  const title =
    /<title>([^<]{1,200})<\/title>/i.exec(body)?.[1] ?? (body.length <= 200 && !body.includes("<") ? body : "");
  const words = title.replaceAll(/\s+/g, " ").trim();
  return words && `: ${words}`;
}

/** The gateway has one code for all that is wrong with a signature. */
export function isExpired({ code, message }: Refusal): boolean {
  return /^APIGW?\.0301$/.test(code) && /expired/i.test(message);
}
