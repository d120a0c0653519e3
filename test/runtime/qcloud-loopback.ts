import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { credentials, raw, type Answering, type Seen, type Wire } from "../loopback.js";

/** Answers success, with what it gave. */
export const answer = (content: object): Answering => raw(JSON.stringify({ code: 0, message: "", ...content }));

export const refuse = (code: number, message: string): Answering => raw(JSON.stringify({ code, message }));

/** Recomputes every signature from what arrived, in code of its own. */
export const wire: Wire = { look, refuse: refuse(4100, "The signature does not hold.") };

function look({ method = "", url = "", headers }: IncomingMessage, payload: Buffer): Seen {
  const body = payload.toString("utf8");
  const query = new URL(url, "http://loopback").searchParams;
  const parameters = method === "GET" ? query : new URLSearchParams(body);
  const { Signature: claimed, ...signed } = Object.fromEntries(parameters);
  const pairs = Object.keys(signed)
    .sort()
    .map((name) => `${name.replaceAll("_", ".")}=${signed[name] ?? ""}`);
  const text = `${method}${headers.host ?? ""}${url.split("?")[0] ?? ""}?${pairs.join("&")}`;
  const hash = signed["SignatureMethod"] === "HmacSHA256" ? "sha256" : "sha1";
  const holds = createHmac(hash, credentials.secretKey).update(text).digest("base64") === claimed;
  const input = Object.fromEntries(Object.entries(signed).filter(([name]) => /^[a-z]/.test(name)));
  const action = signed["Action"] ?? "";
  return { method, path: url, query, headers, body, action, input, signatureHolds: holds };
}
