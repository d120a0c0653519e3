import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequestArgs,
  type OutgoingHttpHeaders,
  type RequestOptions,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { connect as secure } from "node:tls";
import type { Route } from "./node.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy as a variable of the environment names it. */
interface Proxy {
  readonly open: Route["open"];
  /** The name that its certificate must bear stands here too: else it would be that of the host behind it. */
  readonly options: RequestOptions & { readonly servername: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly explain: NonNullable<Route["explain"]>;
}

/** Milliseconds that a proxy may take to open a way; a call that waits for it has a limit of its own. */
const patience = 30_000;

/**
 * The ways that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name; where they stand in lower case too, that counts. What runs on
 * this machine is never asked for by a proxy. No error shows the user and the password of one.
 */
export function proxyRoutes(environment: Environment, direct: (url: string) => Route): (url: string) => Route {
  const isExempt = exemptions(environment["no_proxy"] ?? environment["NO_PROXY"] ?? "");
  const routes = { "https:": routeBy("https", environment), "http:": routeBy("http", environment) };
  return (text) => {
    const url = new URL(text);
    const route = routes[url.protocol === "https:" ? "https:" : "http:"];
    return route === undefined || isLoopback(url) || isExempt(url) ? direct(text) : route(text);
  };
}

function routeBy(scheme: "https" | "http", environment: Environment): ((url: string) => Route) | undefined {
  const lower = `${scheme}_proxy`;
  // A web server hands the header "Proxy" of whoever asks to its programs as HTTP_PROXY.
  const isForeign = scheme === "http" && environment["REQUEST_METHOD"] !== undefined;
  const name = environment[lower] !== undefined || isForeign ? lower : lower.toUpperCase();
  const value = environment[name];
  if (!value) return undefined;
  let made: ((url: string) => Route) | undefined;
  return (url) => (made ??= (scheme === "https" ? tunnelBy : relayBy)(proxyOf(name, value)))(url);
}

/** The proxy reads the request, and sends it on. */
function relayBy({ options, ...proxy }: Proxy): (url: string) => Route {
  const agent = new (options.protocol === "https:" ? HttpsAgent : HttpAgent)({ keepAlive: true });
  return (url) => ({ ...proxy, options: { ...options, agent, path: url } });
}

/** The proxy passes bytes on: the connection through it is as good, and as private, as one without. */
function tunnelBy(proxy: Proxy): (url: string) => Route {
  const agent = new HttpsAgent({ keepAlive: true });
  // It has no answer to give at once: the socket comes by the callback.
  agent.createConnection = (options, callback = () => undefined) => {
    dig(proxy, options, callback);
    return undefined;
  };
  const route = { open: httpsRequest, options: { agent } };
  return () => route;
}

/** Asks for a tunnel and secures it. It is handed out when it stands, so that no failure before that can look like one after. */
function dig(
  { open, options, headers, explain }: Proxy,
  target: ClientRequestArgs,
  done: (error: Error | null, stream: Duplex) => void,
): void {
  // The type asks for a stream even beside an error.
  const fail = (error: Error): void => (done as (error: Error) => void)(error);
  const authority = `${String(target.host)}:${String(target.port ?? 443)}`;
  const all: OutgoingHttpHeaders = { host: authority, ...headers };
  const asked = open("http://proxy", { ...options, method: "CONNECT", path: authority, headers: all, agent: false });
  asked.setTimeout(patience, () => asked.destroy(new Error(`no answer within ${patience} ms`)));
  asked.once("error", (error) => fail(explain(error)));
  asked.once("connect", ({ statusCode = 0 }, socket: Socket) => {
    if (statusCode !== 200) {
      socket.destroy();
      fail(explain(statusCode));
      return;
    }
    socket.setTimeout(0);
    const settings: object = target;
    const stream = secure({ ...settings, socket });
    stream.once("error", fail);
    stream.once("secureConnect", () => {
      stream.off("error", fail);
      done(null, stream);
    });
  });
  asked.end();
}

function proxyOf(name: string, value: string): Proxy {
  const url = parse(value);
  if (url === undefined)
    throw new Error(`${name} must be the http or https URL of a proxy, such as http://proxy.example.com:3128`);
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const where = `proxy ${url.hostname}:${port} (${name})`;
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const basic = `Basic ${Buffer.from(credentials).toString("base64")}`;
  return {
    open: url.protocol === "https:" ? httpsRequest : httpRequest,
    options: { protocol: url.protocol, hostname, port, servername: isIP(hostname) ? "" : hostname },
    headers: credentials === ":" ? {} : { "proxy-authorization": basic },
    explain: (problem) => {
      if (typeof problem !== "number") return new Error(`${where}: ${problem.message}`, { cause: problem });
      const fix = problem === 407 ? `: user and password in ${name} are missing or wrong` : "";
      return new Error(`${where} answered with status ${problem}${fix}`);
    },
  };
}

/** The errors of URL and decodeURIComponent hold what they were given, password and all. */
function parse(value: string): URL | undefined {
  try {
    const url = new URL(value.includes("://") ? value : `http://${value}`);
    decodeURIComponent(url.username + url.password);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

const isLoopback = ({ hostname }: URL): boolean => /^(?:127\.[\d.]+|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);

/** Names of hosts stand for what lies below them, too; with a port, for that port alone; `*` is every host. */
function exemptions(list: string): (url: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, name = entry, port] = /^([^:]+|\[.*\]):(\d+)$/.exec(entry) ?? [];
      return { name: name.replace(/^\*?\./, "").replace(/^([^[].*:.*)$/, "[$1]"), port };
    });
  return ({ hostname, port, protocol }) => {
    const own = port || (protocol === "https:" ? "443" : "80");
    return entries.some(
      (entry) =>
        (entry.port ?? own) === own &&
        (entry.name === "*" || entry.name === hostname || hostname.endsWith(`.${entry.name}`)),
    );
  };
}
