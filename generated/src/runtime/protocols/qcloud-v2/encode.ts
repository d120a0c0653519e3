import { flatten } from "../../encoding/parameters.js";
import type { AnyOperation, Message } from "../../protocol.js";

/** The call as a message: flat parameters, in the query or in a form. */
export function encode(
  operation: AnyOperation,
  input: unknown,
  method: "GET" | "POST",
  path: string,
  given: Readonly<Record<string, string>>,
): Message {
  const headers: Record<string, string> = { "content-type": "application/x-www-form-urlencoded" };
  for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
  return { action: operation.name, method, path, parameters: flatten(input), headers, body: "" };
}
