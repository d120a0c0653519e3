import {
  Agent as HttpAgent,
  IncomingMessage,
  request as httpRequest,
  type ClientRequest,
  type ClientRequestArgs,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect as connectPlain, isIP, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectSecure } from "node:tls";
import { reasonOf } from "../boundary/redact.js";
import type { ConnectionOptions } from "../platform.js";
import { agentOptions, type AgentOf, type WithGiveUp } from "./connections.js";
import { exemptions } from "./no-proxy.js";

/** An error that says by itself that nothing has reached the service, or that another attempt meets it again. */
type Explained = Error & { readonly sent?: false; readonly lasting?: true };

type Environment = Readonly<Record<string, string | undefined>>;
type Done = (error: Error | null, stream: Duplex) => void;
type Target = ClientRequestArgs & WithGiveUp;

/** A proxy as a variable of the environment names it. */
interface Proxy {
  readonly hostname: string;
  readonly port: number;
  readonly isSecure: boolean;
  /** `proxy-authorization`, where it asks for it. */
  readonly headers: Readonly<Record<string, string>>;
  /** A failure that is the proxy's, reported as such; a number is a status. */
  readonly explain: (problem: Error | number) => Explained;
}

/** Milliseconds that a proxy may take to open a way; a call that waits for it has its own limit. */
const connectTimeout = 30_000;

/**
 * The agents that the options, or HTTPS_PROXY, HTTP_PROXY and NO_PROXY, ask for; where one of these is there in lower case too,
 * that counts. What runs on this machine is reached without a proxy. An agent hands a connection out when it is established,
 * so that a failure of the proxy's never looks like one of the service's; no error shows a proxy's user and password.
 */
export function proxyAgents(environment: Environment, options: ConnectionOptions, direct: AgentOf): AgentOf {
  const isExempt = exemptions(options.noProxy ?? environment["no_proxy"] ?? environment["NO_PROXY"] ?? "");
  const agents = { "https:": agentBy("https", environment, options), "http:": agentBy("http", environment, options) };
  return (text) => {
    const url = new URL(text);
    const agent = agents[url.protocol === "https:" ? "https:" : "http:"];
    return agent === undefined || isLoopback(url) || isExempt(url) ? direct(text) : agent;
  };
}

function agentBy(
  scheme: "https" | "http",
  environment: Environment,
  options: ConnectionOptions,
): HttpAgent | undefined {
  const lower = `${scheme}_proxy`;
  // A web server hands the header "Proxy" of any request to its programs, as HTTP_PROXY.
  const isForeign = scheme === "http" && environment["REQUEST_METHOD"] !== undefined;
  const variable = environment[lower] !== undefined || isForeign ? lower : lower.toUpperCase();
  const isOption = typeof options.proxy === "string";
  const name = isOption ? "option connection.proxy" : variable;
  const value = isOption ? options.proxy : environment[variable];
  if (!value) return undefined;
  const proxy = proxyOf(name, value);
  if (typeof proxy === "string") {
    const error = Object.assign(new Error(proxy), { sent: false, lasting: true } as const);
    return agentWith(scheme, options, (_target, done) => fail(done, error));
  }
  if (scheme === "https") return agentWith(scheme, options, (target, done) => dig(proxy, target, done));
  return relay(
    agentWith(scheme, options, (target, done) => reach(proxy, target, done)),
    proxy,
  );
}

/** An agent whose connections come from elsewhere. It has none to give at once: they come by the callback. */
function agentWith(
  scheme: "https" | "http",
  options: ConnectionOptions,
  connect: (target: Target, done: Done) => void,
): HttpAgent {
  const agent = new (scheme === "https" ? HttpsAgent : HttpAgent)(agentOptions(options));
  agent.createConnection = (target, done) => {
    if (done) connect(target, done);
    return undefined;
  };
  return agent;
}

/** The type asks for a stream even beside an error. */
const fail = (done: Done, error: Error): void => (done as (error: Error) => void)(error);

/** Without TLS the proxy reads the request and sends it on: for it, the whole URL takes the place of the path. */
function relay(agent: HttpAgent, { headers, explain }: Proxy): HttpAgent {
  // Not in the types, yet what every agent of a proxy builds upon.
  const whole = agent as HttpAgent & { addRequest: (request: ClientRequest, ...others: unknown[]) => void };
  const add = whole.addRequest.bind(agent);
  whole.addRequest = (request, ...others) => {
    request.path = `http://${String(request.getHeader("host"))}${request.path}`;
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    // A response of the proxy is not the service's, and must not be read as one.
    const emit = request.emit.bind(request);
    request.emit = (event: string | symbol, ...values: readonly unknown[]) => {
      const [response] = values;
      if (event !== "response" || !(response instanceof IncomingMessage) || response.statusCode !== 407)
        return emit(event, ...values);
      request.destroy(explain(407));
      return true;
    };
    add(request, ...others);
  };
  return agent;
}

/** Connects to the proxy itself. */
function reach({ hostname, port, isSecure, explain }: Proxy, { onGiveUp }: Target, done: Done): void {
  const socket = isSecure
    ? connectSecure({ host: hostname, port, servername: isIP(hostname) ? "" : hostname })
    : connectPlain({ host: hostname, port });
  const onError = (error: Error): void => fail(done, explain(error));
  onGiveUp?.(() => socket.destroy());
  socket.once("error", onError);
  socket.once(isSecure ? "secureConnect" : "connect", () => {
    socket.off("error", onError);
    done(null, socket);
  });
}

/** Has the proxy pass bytes on, and secures what it passes: it sees no more of a request than the name of the host. */
function dig(proxy: Proxy, target: Target, done: Done): void {
  const { hostname, port, isSecure, headers, explain } = proxy;
  const authority = `${String(target.host)}:${String(target.port ?? 443)}`;
  const asked = (isSecure ? httpsRequest : httpRequest)({
    hostname,
    port,
    method: "CONNECT",
    path: authority,
    agent: false,
    servername: isIP(hostname) ? "" : hostname,
    headers: { host: authority, ...headers },
  });
  asked.setTimeout(connectTimeout, () => asked.destroy(new Error(`no response within ${connectTimeout} ms`)));
  target.onGiveUp?.(() => asked.destroy());
  asked.once("error", (error) => fail(done, explain(error)));
  asked.once("connect", ({ statusCode = 0 }, socket: Socket) => {
    socket.setTimeout(0);
    if (statusCode === 200) {
      secure(target, socket, done);
      return;
    }
    socket.destroy();
    fail(done, explain(statusCode));
  });
  asked.end();
}

function secure(target: object & WithGiveUp, socket: Socket, done: Done): void {
  const stream = connectSecure({ ...target, socket });
  const onError = (error: Error): void => fail(done, error);
  target.onGiveUp?.(() => stream.destroy());
  stream.once("error", onError);
  stream.once("secureConnect", () => {
    stream.off("error", onError);
    done(null, stream);
  });
}

/**
 * The proxy that a URL names; a text says what is wrong with it. The errors of URL and decodeURIComponent would show it,
 * password and all.
 */
function proxyOf(name: string, value: string): Proxy | string {
  const fix = "must be the http or https URL of a proxy, such as http://proxy.example.com:3128";
  let url: URL;
  try {
    url = new URL(value.includes("://") ? value : `http://${value}`);
  } catch {
    return `${name} ${fix}`;
  }
  if (!/^https?:$/.test(url.protocol)) return `${name} ${fix}`;
  let user: string;
  try {
    user = [url.username, url.password].map(decodeURIComponent).join(":");
  } catch {
    return `${name} has a "%" in its user or password that is no escape: write it as %25`;
  }
  const isSecure = url.protocol === "https:";
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (isSecure ? 443 : 80));
  const basic = `Basic ${Buffer.from(user).toString("base64")}`;
  const headers: Record<string, string> = user === ":" ? {} : { "proxy-authorization": basic };
  return { hostname, port, isSecure, headers, explain: explainer(`proxy ${url.hostname}:${port} (${name})`, name) };
}

const explainer =
  (where: string, name: string): Proxy["explain"] =>
  (problem) => {
    const fix = problem === 407 ? `: user and password in ${name} are missing or wrong` : "";
    const error =
      typeof problem === "number"
        ? new Error(`${where} responded with status ${problem}${fix}`)
        : new Error(`${where}: ${reasonOf(problem)}`, { cause: problem });
    // A refusal of the proxy's stays one; a proxy that cannot be reached may come back.
    const lasting = problem === 407 ? ({ lasting: true } as const) : {};
    return Object.assign(error, { sent: false } as const, lasting);
  };

const isLoopback = ({ hostname }: URL): boolean => /^(?:127\.[\d.]+|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
