import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The credentials that the loopback server accepts. */
export const credentials = {
  secretId: "AKIDFAKEEXAMPLE0000000000000000000001",
  secretKey: "fakeSecretKeyExample0123456789ab",
};

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly action: string;
  /** Inputs: the JSON body, or the flat parameters without the common ones. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly signatureHolds: boolean;
}

/** What to answer: the content of `Response`, or a function that does with the connection as it likes. */
export type Script = (seen: Seen, count: number) => Content | Answering;

/** Does what it likes with the connection. */
export type Answering = (response: ServerResponse) => void;

/** Members of `Response`. */
export type Content = Readonly<Record<string, unknown>>;

/** How a protocol looks from the other side. */
export interface Wire {
  /** What a request says, and whether its signature holds. */
  readonly look: (request: IncomingMessage, payload: Buffer) => Seen;
  /** The answer to a signature that does not hold. */
  readonly refuse: Answering;
}

export interface Loopback extends AsyncDisposable {
  readonly url: string;
  readonly seen: Seen[];
}

/**
 * A server on 127.0.0.1 that answers by a script. It recomputes every signature from what arrived, in code of its own,
 * and refuses those that do not hold, as the cloud would: status 200 with an error in the body.
 */
export async function startLoopback(script: Script, wire: Wire = tc3): Promise<Loopback> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      const one = wire.look(request, Buffer.concat(chunks));
      seen.push(one);
      const answer = one.signatureHolds ? script(one, seen.length) : wire.refuse;
      if (typeof answer === "function") answer(response);
      else json(answer)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has one of these.
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers the content of `Response`. */
export const json =
  (content: Content, status = 200) =>
  (response: ServerResponse): void =>
    raw(JSON.stringify({ Response: { RequestId: "req-1", ...content } }), status)(response);

/** Answers a text as it is. */
export const raw =
  (text: string, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);

export const refusal = (code: string, message: string): Content => ({ Error: { Code: code, Message: message } });

/** Never answers. */
export const silence = (): void => undefined;

/** Sends the beginning of a body, then cuts the connection or goes quiet. */
export const torn =
  (beginning: string, then: "cut" | "quiet" = "cut") =>
  (response: ServerResponse): void => {
    response.writeHead(200, { "content-length": String(beginning.length + 100) });
    response.write(beginning, () => (then === "cut" ? response.destroy() : undefined));
  };

const tc3: Wire = {
  look,
  refuse: (response) => json(refusal("AuthFailure.SignatureFailure", "The signature does not hold."))(response),
};

const common = new Set([
  "Action",
  "Nonce",
  "Timestamp",
  "Version",
  "SecretId",
  "Region",
  "Language",
  "Token",
  "SignatureMethod",
  "Signature",
]);

function look(request: IncomingMessage, payload: Buffer): Seen {
  const { method = "", url = "", headers } = request;
  const body = payload.toString("utf8");
  const query = new URL(url, "http://loopback").searchParams;
  const v3 = headers.authorization !== undefined;
  const parameters = method === "GET" ? query : new URLSearchParams(body);
  const flat = Object.fromEntries([...parameters].filter(([name]) => v3 || !common.has(name)));
  const isJson = (headers["content-type"] ?? "").startsWith("application/json");
  return {
    method,
    path: url,
    query,
    headers,
    body,
    action: v3 ? String(headers["x-tc-action"]) : (parameters.get("Action") ?? ""),
    input: isJson ? (JSON.parse(body) as Record<string, unknown>) : flat, // The clients under test send objects.
    signatureHolds: v3 ? holdsV3(request, url, payload) : holdsV1(method, headers.host ?? "", parameters),
  };
}

function holdsV3({ method, headers }: IncomingMessage, url: string, payload: Buffer): boolean {
  const parts = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? "",
  );
  const [, id, scope = "", names = "", claimed] = parts ?? [];
  const [date = "", service = "", terminator = ""] = scope.split("/");
  const timestamp = Number(headers["x-tc-timestamp"]);
  if (id !== credentials.secretId || date !== new Date(timestamp * 1000).toISOString().slice(0, 10)) return false;
  const lines = names.split(";").map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`);
  const [path = "", query = ""] = url.split("?");
  const canonical = [
    method,
    path,
    query,
    lines.join(""),
    names,
    createHash("sha256").update(payload).digest("hex"),
  ].join("\n");
  const text = ["TC3-HMAC-SHA256", timestamp, scope, createHash("sha256").update(canonical).digest("hex")].join("\n");
  const key = [date, service, terminator].reduce<Buffer | string>(
    (last, step) => createHmac("sha256", last).update(step).digest(),
    `TC3${credentials.secretKey}`,
  );
  return createHmac("sha256", key).update(text).digest("hex") === claimed;
}

function holdsV1(method: string, host: string, parameters: URLSearchParams): boolean {
  const names = [...parameters.keys()].filter((name) => name !== "Signature").sort();
  const text = `${method}${host}/?${names.map((name) => `${name}=${parameters.get(name) ?? ""}`).join("&")}`;
  const hash = parameters.get("SignatureMethod") === "HmacSHA256" ? "sha256" : "sha1";
  return createHmac(hash, credentials.secretKey).update(text).digest("base64") === parameters.get("Signature");
}
