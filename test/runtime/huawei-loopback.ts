import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { raw, startLoopback, type Answering, type Loopback, type Seen, type Wire } from "../loopback.js";
import { accessKey, user } from "./huawei-service.js";

/** Answers JSON. */
export const answer = (content: object, status = 200, headers: Readonly<Record<string, string>> = {}): Answering =>
  raw(JSON.stringify(content), status, { "x-request-id": "req-1", ...headers });

export const refuse = (error_code: string, status = 401): Answering => answer({ error_code, error_msg: "No." }, status);

export interface Dcs extends Loopback {
  /** Requests to IAM, and those to the service itself. */
  readonly iam: readonly Seen[];
  readonly dcs: readonly Seen[];
}

/** What IAM says; whatever is not said is as a healthy IAM has it. */
export interface IamScript {
  readonly token?: (seen: Seen, count: number) => Answering;
  readonly projects?: (seen: Seen, count: number) => Answering;
}

/**
 * The service and IAM on one host. Every signature is recomputed from what arrived, in code of its own; a token holds when
 * it is one that IAM has given out, or `fixed-token`.
 */
export async function startDcs(
  script: (seen: Seen, count: number) => Answering,
  { token = issue, projects = list }: IamScript = {},
): Promise<Dcs> {
  const iam: Seen[] = [];
  const dcs: Seen[] = [];
  const server = await startLoopback((seen) => {
    const isIam = seen.path.startsWith("/v3/");
    const known = isIam ? iam : dcs;
    known.push(seen);
    if (!isIam) return script(seen, dcs.length);
    const same = iam.filter(({ path }) => path === seen.path).length;
    return (seen.path.startsWith("/v3/auth/tokens") ? token : projects)(seen, same);
  }, wire);
  return Object.assign(server, { iam, dcs });
}

/** The token of the count-th login; good for 24 hours, as no word is said of it. */
export const issue = (_: Seen, count: number): Answering =>
  answer({ token: {} }, 201, { "x-subject-token": `token-${count}` });

const list = ({ query }: Seen): Answering =>
  answer({
    projects: [
      { name: `${query.get("name") ?? ""}_sub`, id: "p-sub" },
      { name: query.get("name"), id: `p-${query.get("name") ?? ""}` },
    ],
  });

const wire: Wire = { look, refuse: refuse("APIGW.0301") };

function look(request: IncomingMessage, payload: Buffer): Seen {
  const { method = "", url = "", headers } = request;
  const body = payload.toString("utf8");
  const query = new URL(url, "http://loopback").searchParams;
  const token = headers["x-auth-token"];
  const isLogin = method === "POST" && url === "/v3/auth/tokens";
  return {
    ...{ method, path: url, query, headers, body },
    action: `${method} ${url}`,
    input: body === "" ? {} : (JSON.parse(body) as Seen["input"]), // The clients under test send objects.
    signatureHolds: isLogin
      ? holdsLogin(body)
      : token === undefined
        ? holdsSignature(request, payload)
        : /^(?:fixed-token|token-\d+)$/.test(String(token)) && headers.authorization === undefined,
  };
}

function holdsLogin(body: string): boolean {
  const { name, password, domain } = user;
  const identity = { methods: ["password"], password: { user: { name, password, domain: { name: domain } } } };
  const { auth } = JSON.parse(body) as { auth: { identity: object; scope: { project: { name?: string } } } };
  return JSON.stringify(auth.identity) === JSON.stringify(identity) && auth.scope.project.name !== undefined;
}

function holdsSignature({ method = "", url = "", headers }: IncomingMessage, payload: Buffer): boolean {
  const parts = /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? "",
  );
  const [, key, names = "", claimed] = parts ?? [];
  const [path = "", query = ""] = url.split("?");
  const canonical = [
    method,
    path.replace(/\/?$/, "/"),
    query
      .split("&")
      .map((pair) => pair.split("=").map(decodeURIComponent))
      .sort(([a = "", b = ""], [c = "", d = ""]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
      .map((pair) => pair.map(escape).join("="))
      .join("&"),
    ...names.split(";").map((name) => `${name}:${String(headers[name])}`),
    "",
    names,
    createHash("sha256").update(payload).digest("hex"),
  ].join("\n");
  const hash = createHash("sha256").update(canonical).digest("hex");
  const text = `SDK-HMAC-SHA256\n${String(headers["x-sdk-date"])}\n${hash}`;
  const isWhole = names.split(";").includes("host") && names.split(";").includes("x-sdk-date");
  return (
    isWhole &&
    key === accessKey.accessKey &&
    createHmac("sha256", accessKey.secretKey).update(text).digest("hex") === claimed
  );
}

const escape = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => String.fromCharCode(byte))
    .map((char) => (/[\w.~-]/.test(char) ? char : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`))
    .join("");
