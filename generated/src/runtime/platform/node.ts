import * as crypto from "node:crypto";
import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import {
  TransportError,
  type Exchange,
  type HttpRequest,
  type HttpResponse,
  type Platform,
  type Sent,
} from "../platform.js";

// One connection serves many calls: a TLS handshake costs more than a signature and an answer together.
const agents = { "http:": new HttpAgent({ keepAlive: true }), "https:": new HttpsAgent({ keepAlive: true }) };

function open({ url, method, headers, body }: HttpRequest): ClientRequest {
  const options = {
    method,
    headers: { ...headers, "accept-encoding": "gzip", "content-length": Buffer.byteLength(body) },
  };
  return url.startsWith("https:")
    ? httpsRequest(url, { ...options, agent: agents["https:"] })
    : httpRequest(url, { ...options, agent: agents["http:"] });
}

function send(request: HttpRequest, exchange: Exchange): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let sent: Sent = false;
    const outgoing = open(request);
    exchange.onCancel(() => {
      outgoing.destroy();
      return sent;
    });
    outgoing.on("error", (error) => reject(new TransportError(sent, error)));
    outgoing.on("socket", (socket) => {
      // Until the connection stands, nothing can have reached the service; from then on, nobody knows.
      const reachable = (): void => void (sent = "unknown");
      if (outgoing.reusedSocket || !socket.connecting) reachable();
      else socket.once(request.url.startsWith("https:") ? "secureConnect" : "connect", reachable);
    });
    outgoing.on("response", (answer) => {
      sent = true;
      void read(answer, exchange.maxBytes).then(resolve);
    });
    outgoing.end(request.body);
  });
}

/** Reads to the end, to the limit, or as far as the connection lasts. */
function read(answer: IncomingMessage, maxBytes: number): Promise<HttpResponse> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (incomplete?: "cut" | "too large"): void => {
      const body = Buffer.concat(chunks).toString("utf8");
      const response = { status: answer.statusCode ?? 0, headers: plain(answer.headers), body };
      resolve(incomplete === undefined ? response : { ...response, incomplete });
    };
    const stream = unzipped(answer);
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return void chunks.push(chunk);
      finish("too large");
      answer.destroy();
    });
    stream.on("end", () => finish(answer.complete ? undefined : "cut"));
    for (const source of [answer, stream]) source.on("error", () => finish("cut"));
    answer.on("aborted", () => finish("cut"));
  });
}

const unzipped = (answer: IncomingMessage): Readable =>
  answer.headers["content-encoding"] === "gzip" ? answer.pipe(createGunzip()) : answer;

function plain(headers: IncomingMessage["headers"]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) fields[name] = String(value);
  return fields;
}

// One call of `hash` takes half the time of a Hash object; Bun and Deno had only the latter for long.
const sha256 =
  "hash" in crypto
    ? (text: string) => crypto.hash("sha256", text, "hex")
    : (text: string) => crypto.createHash("sha256").update(text).digest("hex");

/** Node, and what speaks its modules: keep-alive connections and native hashes, without a promise for a signature. */
export const platform: Platform = {
  transport: send,
  sha256,
  hmac: (hash, key, text) => crypto.createHmac(hash, key).update(text).digest(),
  environment: (name) => process.env[name],
};
