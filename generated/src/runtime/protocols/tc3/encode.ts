import { escape } from "../../escape.js";
import { stringifyJson } from "../../json.js";
import type { AnyOperation, Message } from "../../protocol.js";
import type { Options } from "./options.js";

type Pairs = Message["parameters"];

/** The call as a message: JSON in the body, or, with GET and version 1 signatures, flat parameters. */
export function encode(
  operation: AnyOperation,
  input: unknown,
  { auth = "tc3", method = "POST" }: Options,
  path: string,
  given: Readonly<Record<string, string>>,
): Message {
  const json = auth === "tc3" && method === "POST";
  const headers: Record<string, string> = {
    "content-type": json ? "application/json" : "application/x-www-form-urlencoded",
  };
  for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
  const content = input ?? {};
  return {
    action: operation.name,
    method,
    path,
    parameters: json ? [] : flatten(content),
    headers,
    body: json ? stringifyJson(content) : "",
  };
}

/** Nested inputs as parameters: `Filters.0.Values.1`. Absent, null and empty lists have none. */
export function flatten(value: unknown, name = ""): Pairs {
  if (value === undefined || value === null) return [];
  if (value instanceof Date) return [[name, value.toJSON()]];
  if (typeof value === "string") return [[name, value]];
  if (typeof value !== "object") return [[name, stringifyJson(value)]];
  return Object.entries(value).flatMap(([key, member]) => flatten(member, name === "" ? key : `${name}.${key}`));
}

/** Parameters as a query or form, escaped as document 239/30598 wants it. */
export function joinEscaped(parameters: Pairs): string {
  return parameters.map(([name, value]) => `${escape(name)}=${escape(value)}`).join("&");
}
