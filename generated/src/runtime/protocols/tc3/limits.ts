import { byteLength } from "../../bytes.js";
import { ValidationError } from "../../errors.js";
import type { Service } from "../../operation.js";

const cures = { get: 'set method: "POST"', form: 'set auth: "tc3"', json: "send less at once" };

/** The vendor's page on requests (请求结构): 32 KB for GET, 1 MB for a form, 10 MB for JSON. */
export function checkSize(service: Service, action: string, kind: keyof typeof cures, content: string): void {
  const limit = service.limits[kind];
  // No character takes more than three bytes in UTF-8 for each unit of the text.
  if (limit === undefined || content.length * 3 <= limit) return;
  const size = byteLength(content);
  if (size <= limit) return;
  const message = `the input is too large to send: ${size} bytes as ${kind}, where the limit is ${limit}; ${cures[kind]}`;
  throw new ValidationError(service.id, action, "request", [
    { path: "", rule: "maxBytes", expected: limit, given: size, message },
  ]);
}
