import type { Buffer } from "node:buffer";
import type { URLSearchParams } from "node:url";
import { hmac, same, sha256 } from "./proof.js";
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
  const parts =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers["authorization"] ?? "",
    );
  const [, id = "", date = "", product = "", names = "", claimed = ""] = parts ?? [];
  if (!parts || product !== mocked.service.options["signingName"])
    return refuse(
      "AuthFailure.InvalidAuthorization",
      "The `Authorization` header is not in the form that is prescribed.",
    );
  if (id !== keys.id) return unknownKey();
  const timestamp = Number(headers["x-tc-timestamp"] ?? NaN);
  if (!Number.isInteger(timestamp))
    return refuse("MissingParameter", "The request is missing a required parameter `Timestamp`.");
  const expired = timeRefusal(timestamp, now);
  if (expired) return expired;
  const listed = names.split(";");
  const isWhole =
    ["content-type", "host"].every((name) => listed.includes(name)) && [...listed].sort().join(";") === names;
  const lines = listed.map((name) => `${name}:${(headers[name] ?? "").trim().toLowerCase()}\n`).join("");
  const request = [raw.method, raw.path, raw.query, lines, names, sha256(raw.body)].join("\n");
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${product}/tc3_request\n${sha256(request)}`;
  const key = [date, product, "tc3_request"].reduce<string | Buffer>(
    (last, step) => hmac("sha256", last, step),
    `TC3${keys.secret}`,
  );
  const isOfDay = new Date(timestamp * 1000).toISOString().startsWith(date);
  if (!isWhole || !isOfDay || !same(hmac("sha256", key, text).toString("hex"), claimed)) return wrongSignature();
  return (headers["x-tc-token"] ?? "") === keys.token ? undefined : wrongToken();
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
  const text = `${raw.method}${raw.headers["host"] ?? ""}${raw.path}?${pairs.map((pair) => pair.join("=")).join("&")}`;
  const hash = parameters.get("SignatureMethod") === "HmacSHA256" ? "sha256" : "sha1";
  const proof = hmac(hash, keys.secret, text).toString("base64");
  if (!same(proof, parameters.get("Signature") ?? "")) return wrongSignature();
  return (parameters.get("Token") ?? "") === keys.token ? undefined : wrongToken();
}
