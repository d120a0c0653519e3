import { Buffer } from "node:buffer";
import type { MockDefinitions } from "../definitions.js";
import { decoded } from "./huawei-route.js";
import { hmac, hostsOf, partsOf, same, sha256 } from "./proof.js";
import { refuse, type WireContext, type Raw, type Refusal } from "./wire.js";

/** Whose request it is. */
export interface Judged {
  readonly kind: "known";
  readonly account: string;
}

/** Judges a request by its token, or else by its signature. A token is good for one project. */
export function judge(
  raw: Raw,
  project: string | undefined,
  context: Pick<WireContext, "keys" | "now" | "definitions">,
): Judged | Refusal {
  const token = raw.headers["x-auth-token"];
  if (token !== undefined) return judgeToken(token, project, context);
  if (raw.headers["authorization"] !== undefined) return judgeSignature(raw, context);
  const code = tokenCode(context.definitions, /^No token/);
  return code === undefined ? stranger("no token or signature") : refuse(code);
}

function judgeToken(
  token: string,
  project: string | undefined,
  { keys, now, definitions }: Pick<WireContext, "keys" | "now" | "definitions">,
): Judged | Refusal {
  const issued = keys.tokens.get(token);
  const refusal = (words: RegExp, message: string): Refusal => {
    const code = tokenCode(definitions, words);
    return code === undefined ? stranger(message) : refuse(code);
  };
  if (issued === undefined) return refusal(/^Invalid token/, "decrypt token fail");
  if (issued.expires <= now) return refusal(/expired/i, "token expires");
  if (project !== undefined && project !== issued.project)
    return refusal(/does not match the token/, "the token is for another project");
  return { kind: "known", account: issued.user };
}

const tokenCode = ({ errors }: MockDefinitions, words: RegExp): string | undefined =>
  Object.entries(errors).find(([, { status, message = "" }]) => status === 401 && words.test(message))?.[0];

const stranger = (why: string): Refusal =>
  refuse("APIGW.0301", `Incorrect IAM authentication information: ${why}`, 401);

const quarter = 15 * 60 * 1000;

/** SDK-HMAC-SHA256 over what arrived. The refusal of an old one gives both times, as the gateway's does. */
function judgeSignature(raw: Raw, { keys, now }: Pick<WireContext, "keys" | "now">): Judged | Refusal {
  const { headers } = raw;
  const parts = partsOf(headers["authorization"], "SDK-HMAC-SHA256", ["Access", "SignedHeaders", "Signature"]);
  const date = headers["x-sdk-date"] ?? "";
  const signedAt = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (!parts || Number.isNaN(signedAt)) return stranger("Unauthorized");
  if (parts.Access !== keys.id) return stranger(`ak ${parts.Access} not exist`);
  if (Math.abs(now - signedAt) > quarter)
    return stranger(`calc aksk signature fail:signature expired, signature time:${date},server time:${compact(now)}`);
  const names = parts.SignedHeaders;
  const listed = names.split(";");
  const isWhole =
    ["host", "x-sdk-date"].every((name) => listed.includes(name)) && [...listed].sort().join(";") === names;
  const signed = hostsOf(headers["host"]).some((host) => {
    const request = canonicalRequest({ ...raw, headers: { ...headers, host } }, listed);
    const text = `SDK-HMAC-SHA256\n${date}\n${sha256(request)}`;
    return same(hmac("sha256", keys.secret, text).toString("hex"), parts.Signature);
  });
  if (!isWhole || !signed) return stranger("verify aksk signature fail");
  if ((headers["x-security-token"] ?? "") !== keys.token) return stranger("decrypt token fail");
  return { kind: "known", account: keys.id };
}

/** The path unescaped and escaped anew, with a slash at its end; the query likewise, by raw name and value. */
function canonicalRequest({ method, path, query, headers, body }: Raw, listed: readonly string[]): string {
  const uri = path
    .split("/")
    .map((part) => escape(decoded(part)))
    .join("/")
    .replace(/\/?$/, "/");
  const pairs =
    query === ""
      ? []
      : query.split("&").map((pair) => {
          const at = pair.indexOf("=");
          return at < 0
            ? ([decoded(pair), ""] as const)
            : ([decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))] as const);
        });
  const sorted = pairs.sort(([a, b], [c, d]) => order(a, c) || order(b, d)).map((pair) => pair.map(escape).join("="));
  const lines = listed.map((name) => `${name}:${(headers[name] ?? "").trim()}\n`).join("");
  return [method, uri, sorted.join("&"), lines, listed.join(";"), headers["x-sdk-content-sha256"] ?? sha256(body)].join(
    "\n",
  );
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const compact = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");

/** Byte by byte: what is not unreserved by RFC 3986 is escaped. */
const escape = (text: string): string =>
  Buffer.from(text, "utf8").reduce((all, byte) => {
    const char = String.fromCharCode(byte);
    return all + (/[A-Za-z0-9._~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`);
  }, "");
