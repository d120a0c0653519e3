import { stringifyJson } from "../../boundary/json.js";
import { flatten } from "../../encoding/parameters.js";
import type { AnyOperation, Message } from "../../protocol.js";
import type { Options } from "./options.js";

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
