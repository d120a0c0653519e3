import type { HttpResponse, Transport } from "../../templates/runtime/index.js";

export const json = (content: object, status = 200): HttpResponse => ({
  status,
  headers: {},
  body: JSON.stringify(content),
});

/** A service that accepts one key only, and refuses others in its own words. */
export function picky(
  good: string,
  refusal: HttpResponse,
  success: HttpResponse,
): { transport: Transport; seen: string[] } {
  const seen: string[] = [];
  const transport: Transport = ({ url, headers, body }) => {
    const proof = `${headers["authorization"] ?? headers["x-auth-token"] ?? ""}${url}${body}`;
    seen.push(/(?:old|new)-\w+/.exec(proof)?.[0] ?? "");
    return Promise.resolve(proof.includes(good) ? success : refusal);
  };
  return { transport, seen };
}

export const tc3 = (Code: string): HttpResponse =>
  json({ Response: { Error: { Code, Message: "no" }, RequestId: "r" } });
export const dcs = (error_code: string, error_msg: string, status = 401): HttpResponse =>
  json({ error_code, error_msg }, status);
