import * as crypto from "node:crypto";
import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
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

/** How a request finds its way: straight to its host, or by a proxy. */
export interface Route {
  readonly open: (url: string, options: RequestOptions) => ClientRequest;
  /** Where to connect to, when that is not the host of the URL, and by which agent. */
  readonly options: RequestOptions;
  /** For the proxy alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** An error that is the proxy's, told as such. */
  readonly explain?: (problem: Error | number) => Error;
}

// One connection serves many calls: a TLS handshake costs more than a signature and an answer together.
const plainRoute: Route = { open: httpRequest, options: { agent: new HttpAgent({ keepAlive: true }) } };
const secureRoute: Route = { open: httpsRequest, options: { agent: new HttpsAgent({ keepAlive: true }) } };
const direct = (url: string): Route => (url.startsWith("https:") ? secureRoute : plainRoute);

const proxies = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
let routes: typeof direct | Promise<typeof direct> | undefined;

/** The environment is read at the first request. Whoever names no proxy there loads nothing that knows of any. */
function transport(request: HttpRequest, exchange: Exchange): Promise<HttpResponse> {
  routes ??= proxies.some((name) => process.env[name])
    ? import("./proxy.js").then(({ proxyRoutes }) => (routes = proxyRoutes(process.env, direct)))
    : direct;
  if (exchange.direct || typeof routes === "function")
    return send(request, exchange, typeof routes === "function" && !exchange.direct ? routes : direct);
  let over = false;
  exchange.onCancel(() => !(over = true));
  return routes.then(
    (ready) => (over ? Promise.reject(new TransportError(false, "given up")) : send(request, exchange, ready)),
    (error: unknown) => Promise.reject(new TransportError(false, error)),
  );
}

function open({ url, method, headers, body }: HttpRequest, route: Route): ClientRequest {
  const length = Buffer.byteLength(body);
  const all = { ...headers, "accept-encoding": "gzip", "content-length": length, ...route.headers };
  return route.open(url, { method, headers: all, ...route.options });
}

function send(request: HttpRequest, exchange: Exchange, routeOf: typeof direct): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let sent: Sent = false;
    const fail = (error: unknown): void => reject(new TransportError(sent, error));
    let route: Route;
    let outgoing: ClientRequest;
    try {
      route = routeOf(request.url);
      outgoing = open(request, route);
    } catch (error) {
      fail(error);
      return;
    }
    exchange.onCancel(() => {
      outgoing.destroy();
      return sent;
    });
    outgoing.on("error", (error) => fail(sent === false && route.explain ? route.explain(error) : error));
    outgoing.on("socket", (socket) => {
      // Until the connection stands, nothing can have reached the service; from then on, nobody knows.
      const reachable = (): void => void (sent = "unknown");
      if (outgoing.reusedSocket || !socket.connecting) reachable();
      else socket.once(request.url.startsWith("https:") ? "secureConnect" : "connect", reachable);
    });
    outgoing.on("response", (answer) => {
      if (answer.statusCode === 407 && route.explain) {
        answer.resume();
        sent = false;
        fail(route.explain(407));
        return;
      }
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

async function readText(path: string): Promise<string | undefined> {
  const [{ readFile }, { homedir }] = await Promise.all([import("node:fs/promises"), import("node:os")]);
  try {
    return await readFile(path.replace(/^~(?=\/)/, homedir()), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))) return undefined;
    throw error;
  }
}

/** Node, and what speaks its modules: keep-alive connections and native hashes, without a promise for a signature. */
export const platform: Platform = {
  transport,
  sha256,
  hmac: (hash, key, text) => crypto.createHmac(hash, key).update(text).digest(),
  environment: (name) => process.env[name],
  readText,
};
