import * as crypto from "node:crypto";
import { request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import {
  TransportError,
  type ConnectionOptions,
  type Exchange,
  type HttpRequest,
  type HttpResponse,
  type Platform,
  type Transport,
} from "../platform.js";
import type { Sent } from "../operation.js";
import { directAgents, hasIdle, isSecure, takeInNews, type AgentOf, type WithGiveUp } from "./connections.js";

/** An error that says by itself that nothing has reached the service, or that another attempt meets it again. */
type Explained = Error & { readonly sent?: false; readonly lasting?: true };

const environmentNamesProxies = (): boolean => /\bhttps?_proxy\b/i.test(Object.keys(process.env).join());

/**
 * A transport with its own connections. It goes by the proxies that the options or the environment name at the first
 * request; where they name none, no code that knows any is loaded.
 */
function connect(options: ConnectionOptions): Transport {
  const { proxy, agent } = options;
  const direct = directAgents(options);
  let agentOf: AgentOf | undefined;
  return (request, exchange) => {
    if (proxy === false || agent !== undefined) agentOf = direct;
    else if (proxy === undefined) agentOf ??= environmentNamesProxies() ? undefined : direct;
    const known = exchange.direct ? direct : agentOf;
    if (known) return carefully(request, exchange, known);
    return import("./proxy.js").then(({ proxyAgents }) =>
      carefully(request, exchange, (agentOf ??= proxyAgents(process.env, options, direct))),
    );
  };
}

/** Sends; what must not be sent twice waits until it is known which idle connections are still open. */
function carefully(request: HttpRequest, exchange: Exchange, agentOf: AgentOf): Promise<HttpResponse> {
  const agent = agentOf(request.url);
  if (exchange.careful !== true || !hasIdle(agent)) return send(request, exchange, agentOf);
  let isGivenUp = false;
  exchange.onCancel(() => {
    isGivenUp = true;
    return false;
  });
  return takeInNews(agent).then(() => {
    if (isGivenUp) throw new TransportError(false, "given up");
    return send(request, exchange, agentOf);
  });
}

// Most requests go where the last one went, and parsing a URL takes as long as a hash.
let latest = "";
let parsed: URL;

function open({ url, method, headers, body }: HttpRequest, agentOf: AgentOf, giveUp: WithGiveUp): ClientRequest {
  if (latest !== url) parsed = new URL((latest = url));
  return (isSecure(url) ? httpsRequest : httpRequest)(parsed, {
    method,
    agent: agentOf(url),
    headers: { ...headers, "accept-encoding": "gzip", "content-length": Buffer.byteLength(body) },
    ...giveUp,
  });
}

function send(request: HttpRequest, exchange: Exchange, agentOf: AgentOf): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let sent: Sent = false;
    const stops: (() => void)[] = [];
    const outgoing = open(request, agentOf, { onGiveUp: (stop) => void stops.push(stop) });
    exchange.onCancel(() => {
      outgoing.destroy();
      for (const stop of stops) stop();
      return sent;
    });
    // A proxy may know better.
    outgoing.on("error", (error: Explained) => reject(new TransportError(error.sent ?? sent, error, error.lasting)));
    outgoing.on("socket", (socket) => {
      // Until the connection is established, nothing can have reached the service; from then on, nobody knows.
      const reachable = (): void => void (sent = "unknown");
      if (!socket.connecting) reachable();
      else socket.once(isSecure(request.url) ? "secureConnect" : "connect", reachable);
    });
    outgoing.on("response", (response) => {
      sent = true;
      void read(response, exchange.maxBytes, stops).then(resolve);
    });
    outgoing.end(request.body);
  });
}

/** Reads to the end, to the limit, or as far as the connection lasts. What is left, compressed or not, is not looked at. */
function read(response: IncomingMessage, maxBytes: number, stops: (() => void)[]): Promise<HttpResponse> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isOver = false;
    const stream = unzipped(response);
    const stop = (): void => {
      response.destroy();
      stream.destroy();
    };
    stops.push(stop);
    const finish = (incomplete?: "cut" | "too large"): void => {
      if (isOver) return;
      isOver = true;
      const body = Buffer.concat(chunks).toString("utf8");
      const whole = { status: response.statusCode ?? 0, headers: fieldsOf(response.headers), body };
      resolve(incomplete === undefined ? whole : { ...whole, incomplete });
      if (incomplete !== undefined) stop();
    };
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else finish("too large");
    });
    stream.on("end", () => finish(response.complete ? undefined : "cut"));
    for (const source of [response, stream]) source.on("error", () => finish("cut"));
    response.on("aborted", () => finish("cut"));
  });
}

/** Servers write it in capitals, and some by its old name. */
const unzipped = (response: IncomingMessage): Readable =>
  /^(?:x-)?gzip$/i.test(response.headers["content-encoding"]?.trim() ?? "") ? response.pipe(createGunzip()) : response;

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
  transport: connect({}),
  connect,
  sha256,
  hmac: (hash, key, text) => crypto.createHmac(hash, key).update(text).digest(),
  agent: `node/${process.versions.node}`,
  environment: (name) => process.env[name],
  readText: async (path) => (await import("./files.js")).readText(path),
};
