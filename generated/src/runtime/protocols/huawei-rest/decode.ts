import type { Parsed } from "../../boundary/json.js";
import { memberOf, valueAt } from "../../value/path.js";
import type { HttpResponse } from "../../platform.js";
import { isSuccess, type Shape } from "../../outcome/index.js";
import type { AnyOperation, Outcome } from "../../protocol.js";
import type { Binding } from "./binding.js";
import { gatewayClass, refusesCredentials } from "./gateway.js";

/**
 * What a response means: the status says whether the call succeeded, and the body has to look like it. Refusals have one of
 * four shapes, or none that we know when something between us and the service refuses; all are refusals.
 */
export function decode(
  operation: AnyOperation,
  { status, headers, body, incomplete }: HttpResponse,
  json: Parsed | undefined,
): Outcome {
  const parsed = incomplete !== undefined || body.trim() === "" ? empty : json;
  const requestId = headers["x-request-id"] ?? textAt(parsed?.value, "request_id");
  if (status >= 400) return refused(status, requestId, json?.value, body);
  const { effect } = operation;
  const emptySuccess = allowsEmpty(operation, status);
  const unreadable = (problem?: string, shape: Shape = "foreign", unsafe?: string): Outcome => ({
    kind: "unreadable",
    shape,
    emptySuccess,
    problem,
    unsafe,
    requestId: requestId || undefined,
  });
  if (status < 200 || status > 299) return unreadable("the response is not one of this service");
  if (incomplete !== undefined) return unreadable();
  const whole = payloadOf(operation, parsed, body);
  if (whole === undefined && parsed === undefined) return unreadable();
  const { value: data, unsafe } = whole ?? parsed ?? empty;
  // Some gateways refuse with the status of a success; an instance, too, may hold the code of an error, among other members.
  if (isObject(data) && "error_code" in data && Object.keys(data).every((name) => /^error_|^request_id$/.test(name)))
    return refused(status, requestId, data, body);
  const shape = shapeOf(operation, data, requestId);
  if (!isSuccess({ effect, emptySuccess, shape })) return unreadable(problemOf(shape, data), shape);
  return unsafe === undefined ? { kind: "success", data, requestId } : unreadable(undefined, shape, unsafe);
}

const empty: Parsed = { value: {}, unsafe: undefined };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a response without data can be a success: so defined, or said by the status for an action nobody defined. */
const allowsEmpty = ({ name, binding, emptySuccess }: AnyOperation, status: number): boolean =>
  emptySuccess ??
  (binding === undefined ? status === 204 || /^(?:GET|HEAD) /.test(name) : outputsOf(binding)?.length === 0);

/**
 * What a body looks like, next to the outputs that are defined. Data where none are may be new; the id of the request then proves
 * that they are the service's.
 */
function shapeOf({ binding }: AnyOperation, data: unknown, requestId: string): Shape {
  const outputs = outputsOf(binding);
  if (!isObject(data) || (outputs !== undefined && Array.isArray(data))) return "foreign";
  const names = Object.keys(data);
  if (names.length === 0) return "empty";
  if (outputs === undefined || names.some((name) => outputs.includes(name))) return "own";
  return outputs.length === 0 && requestId !== "" ? "own" : "foreign";
}

/** The generator's own word, see generator/protocols/. */
const outputsOf = (binding: unknown): Binding["outputs"] => (binding as Binding | undefined)?.outputs;

function problemOf(shape: Shape, data: unknown): string | undefined {
  if (shape === "empty") return undefined;
  return isObject(data) ? "the response has nothing of what this action returns" : "the response is no object";
}

function refused(status: number, requestId: string, response: unknown, body: string): Outcome {
  const { code, message } = refusal(status, response, body);
  const listed = gatewayClass(code, status);
  const credentials = refusesCredentials(code, status, message);
  return { kind: "refused", requestId, code, message, ...(listed && { listed }), ...(credentials && { credentials }) };
}

/**
 * The whole response as the one output of an operation whose response is no object. Some of these send a bare text, which is no
 * JSON; a page of markup is from something in between. A refusal with the status of a success stays the object that it is, and so does
 * an object that has the output under its name already.
 */
function payloadOf({ binding }: AnyOperation, parsed: Parsed | undefined, body: string): Parsed | undefined {
  // The generator's own word, see generator/protocols/.
  const { payload, text } = (binding ?? {}) as Partial<Binding>;
  if (payload === undefined || body.trim() === "") return undefined;
  if (parsed === undefined)
    return /^\s*[<{[]/.test(body) ? undefined : { value: { [payload]: body }, unsafe: undefined };
  const { value } = parsed;
  if (text && typeof value !== "string")
    return typeof value === "object" ? undefined : { value: { [payload]: body.trim() }, unsafe: undefined };
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const isStructured = names.includes("error_code") || (names.length === 1 && names[0] === payload);
  return isStructured ? undefined : { ...parsed, value: { [payload]: value } };
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

function refusal(status: number, response: unknown, body: string): { readonly code: string; readonly message: string } {
  const [codeAt, messageAt] = shapes.find(
    ([at, message]) => textAt(response, at) !== "" && textAt(response, message) !== "",
  ) ??
    shapes.find(([at]) => textAt(response, at) !== "") ?? ["", ""];
  const code = textAt(response, codeAt);
  if (code === "") return { code: `HTTP.${status}`, message: `the response has status ${status}${wordsOf(body)}` };
  const words = [messageAt, ...extensions].map((at) => textAt(response, at)).filter(Boolean);
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
