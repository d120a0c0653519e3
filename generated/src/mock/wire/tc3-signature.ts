import type { Buffer } from "node:buffer";
import type { URLSearchParams } from "node:url";
import { hmac, hostsOf, partsOf, same, sha256 } from "./proof.js";
import type { MockedService } from "../definitions.js";
import type { Keys } from "../keys.js";
import { refuse, type WireContext, type Raw, type Refusal } from "./wire.js";

/** The timestamp may be five minutes off. In the vendor's words, which give the server's time. */
function timeRefusal(timestamp: number, now: number): Refusal | undefined {
  const server = Math.floor(now / 1000);
  if (Math.abs(server - timestamp) <= 300) return undefined;
  return refuse(
    "AuthFailure.SignatureExpire",
    `Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation between \`Timestamp\` and the server time ${server}.`,
  );
}

const unknownKey = (): Refusal =>
  refuse("AuthFailure.SecretIdNotFound", "The SecretId is not found, please ensure that your SecretId is correct.");
const wrongToken = (): Refusal =>
  refuse("AuthFailure.TokenFailure", "The token of the temporary credentials is wrong or no longer valid.");
const wrongSignature = (): Refusal =>
  refuse(
    "AuthFailure.SignatureFailure",
    "The provided credentials could not be validated. Please check your signature is correct.",
  );

/** What is wrong with a signature of version 3, whose parts are in headers. */
export function judgeV3(raw: Raw, { mocked, keys, now }: WireContext): Refusal | undefined {
  const { headers } = raw;
  const proof = proofOf(headers["authorization"]);
  if (!proof || !productsOf(raw, mocked).includes(proof.product))
    return refuse(
      "AuthFailure.InvalidAuthorization",
      "The `Authorization` header is not in the form that is prescribed.",
    );
  if (proof.id !== keys.id) return unknownKey();
  const timestamp = Number(headers["x-tc-timestamp"] ?? NaN);
  if (!Number.isInteger(timestamp))
    return refuse("MissingParameter", "The request is missing a required parameter `Timestamp`.");
  const expired = timeRefusal(timestamp, now);
  if (expired) return expired;
  const signed = hostsOf(headers["host"]).some((host) =>
    isSigned({ ...raw, headers: { ...headers, host } }, proof, keys),
  );
  if (!signed) return wrongSignature();
  return (headers["x-tc-token"] ?? "") === keys.token ? undefined : wrongToken();
}

/** What an `Authorization` header of version 3 says. */
interface Proof {
  readonly id: string;
  readonly date: string;
  readonly product: string;
  readonly names: string;
  readonly claimed: string;
}

function proofOf(header: string | undefined): Proof | undefined {
  const parts = partsOf(header, "TC3-HMAC-SHA256", ["Credential", "SignedHeaders", "Signature"]);
  if (!parts || !/^[0-9a-f]{64}$/.test(parts.Signature)) return undefined;
  const scope = /^([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request$/.exec(parts.Credential);
  const [, id = "", date = "", product = ""] = scope ?? [];
  return scope ? { id, date, product, names: parts.SignedHeaders, claimed: parts.Signature } : undefined;
}

/** The product in the scope is the first label of the domain that is called: clients take it from there, whatever it is. */
const productsOf = ({ headers }: Raw, { service }: MockedService): readonly (string | undefined)[] => [
  service.options["signingName"],
  ...hostsOf(headers["host"]).map((host) => host.split(".")[0]),
];

function isSigned({ method, path, query, headers, body }: Raw, proof: Proof, { secret }: Keys): boolean {
  const { date, product, names, claimed } = proof;
  const listed = names.split(";");
  const isWhole =
    ["content-type", "host"].every((name) => listed.includes(name)) && [...listed].sort().join(";") === names;
  const lines = listed.map((name) => `${name}:${(headers[name] ?? "").trim().toLowerCase()}\n`).join("");
  // The query of a POST is no part of it, by the page on signatures.
  const request = [method, path, method === "POST" ? "" : query, lines, names, sha256(body)].join("\n");
  const timestamp = headers["x-tc-timestamp"] ?? "";
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${product}/tc3_request\n${sha256(request)}`;
  const key = [date, product, "tc3_request"].reduce<string | Buffer>(
    (last, step) => hmac("sha256", last, step),
    `TC3${secret}`,
  );
  const isOfDay = new Date(Number(timestamp) * 1000).toISOString().startsWith(date);
  return isWhole && isOfDay && same(hmac("sha256", key, text).toString("hex"), claimed);
}

/** What is wrong with a signature of version 1, whose parts are among the parameters. */
export function judgeV1(raw: Raw, parameters: URLSearchParams, { keys, now }: WireContext): Refusal | undefined {
  for (const name of ["SecretId", "Timestamp", "Nonce", "Signature"])
    if ((parameters.get(name) ?? "") === "")
      return refuse("MissingParameter", `The request is missing a required parameter \`${name}\`.`);
  if (parameters.get("SecretId") !== keys.id) return unknownKey();
  const expired = timeRefusal(Number(parameters.get("Timestamp")), now);
  if (expired) return expired;
  const pairs = [...parameters]
    .filter(([name]) => name !== "Signature")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const rest = `${raw.path}?${pairs.map((pair) => pair.join("=")).join("&")}`;
  const hash = parameters.get("SignatureMethod") === "HmacSHA256" ? "sha256" : "sha1";
  const signed = hostsOf(raw.headers["host"]).some((host) => {
    const proof = hmac(hash, keys.secret, `${raw.method}${host}${rest}`).toString("base64");
    return same(proof, parameters.get("Signature") ?? "");
  });
  if (!signed) return wrongSignature();
  return (parameters.get("Token") ?? "") === keys.token ? undefined : wrongToken();
}
