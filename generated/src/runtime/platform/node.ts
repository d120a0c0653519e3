import * as crypto from "node:crypto";
import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { TransportError, type Exchange, type HttpRequest, type HttpResponse, type Platform } from "../platform.js";
import type { Sent } from "../operation.js";
import type { AgentOf, Unsent } from "./proxy.js";

const isSecure = (url: string): boolean => url.startsWith("https:");

// One connection serves many calls: a TLS handshake costs more than a signature and an answer together.
const plain = new HttpAgent({ keepAlive: true });
const secure = new HttpsAgent({ keepAlive: true });
const direct: AgentOf = (url) => (isSecure(url) ? secure : plain);

let agentOf: AgentOf | undefined;

/** Goes by the proxies that the environment names at the first request; where it names none, no code that knows any is loaded. */
function transport(request: HttpRequest, exchange: Exchange): Promise<HttpResponse> {
  agentOf ??= /\bhttps?_proxy\b/i.test(Object.keys(process.env).join()) ? undefined : direct;
  const known = exchange.direct ? direct : agentOf;
  if (known) return send(request, exchange, known);
  return import("./proxy.js").then(({ proxyAgents }) =>
    send(request, exchange, (agentOf ??= proxyAgents(process.env, direct))),
  );
}

// Most requests go where the last one went, and parsing a URL takes as long as a hash.
let latest = "";
let parsed: URL;

function open({ url, method, headers, body }: HttpRequest, agent: HttpAgent): ClientRequest {
  if (latest !== url) parsed = new URL((latest = url));
  return (isSecure(url) ? httpsRequest : httpRequest)(parsed, {
    method,
    agent,
    headers: { ...headers, "accept-encoding": "gzip", "content-length": Buffer.byteLength(body) },
  });
}

function send(request: HttpRequest, exchange: Exchange, agent: AgentOf): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let sent: Sent = false;
    const outgoing = open(request, agent(request.url));
    exchange.onCancel(() => {
      outgoing.destroy();
      return sent;
    });
    // A proxy may know better.
    outgoing.on("error", (error: Unsent) => reject(new TransportError(error.sent ?? sent, error)));
    outgoing.on("socket", (socket) => {
      // Until the connection stands, nothing can have reached the service; from then on, nobody knows.
      const reachable = (): void => void (sent = "unknown");
      if (!socket.connecting) reachable();
      else socket.once(isSecure(request.url) ? "secureConnect" : "connect", reachable);
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
      const response = { status: answer.statusCode ?? 0, headers: fieldsOf(answer.headers), body };
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

function fieldsOf(headers: IncomingMessage["headers"]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name in headers) fields[name] = String(headers[name]);
  return fields;
}

// One call of `hash` takes half the time of a Hash object; Bun and Deno had only the latter for long.
const sha256 =
  "hash" in crypto
    ? (text: string) => crypto.hash("sha256", text, "hex")
    : (text: string) => crypto.createHash("sha256").update(text).digest("hex");

/** Node, and what speaks its modules: keep-alive connections and native hashes, without a promise for a signature. */
export const platform: Platform = {
  transport,
  sha256,
  hmac: (hash, key, text) => crypto.createHmac(hash, key).update(text).digest(),
  environment: (name) => process.env[name],
  readText: async (path) => (await import("./files.js")).readText(path),
};
