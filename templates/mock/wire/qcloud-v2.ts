import type { URLSearchParams } from "node:url";
import { stringifyJson } from "../../runtime/boundary/json.js";
import type { MockedService } from "../definitions.js";
import { nest, parametersOf } from "./parameters.js";
import { hmac, hostsOf, same } from "./proof.js";
import { tencentAccess } from "./tencent-access.js";
import {
  refuse,
  type WireResponse,
  type WireContext,
  type Verified,
  type Raw,
  type Refusal,
  type Success,
  type Wire,
} from "./wire.js";

/** Tencent Cloud's API of before 3.0, from the cloud's side. Its refusals of every action are numbers. */
export const qcloudV2: Wire = {
  claims: (raw, { service }) => (raw.path === pathOf(service.options) ? "yes" : "no"),
  actionOf: (raw) => parametersOf(raw).get("Action") ?? "",
  read,
  write,
  invalid: ({ path, rule, message }) =>
    refuse("4000", rule === "required" ? `${path} is required` : `${path} is invalid: ${message}`),
  throttled: () => refuse("4400", "The quota of requests is used up; send fewer."),
  gateway: (code = "4105") => refuse(code, "The gateway refuses the request."),
  broken: () => refuse("6000", "A fault inside the service."),
  access: tencentAccess,
};

const pathOf = (options: MockedService["service"]["options"]): string => options["path"] ?? "/";

const ownParameters = new Set([
  "Action",
  "Nonce",
  "Timestamp",
  "SecretId",
  "Region",
  "Token",
  "RequestClient",
  "SignatureMethod",
  "Signature",
]);

function read(raw: Raw, context: WireContext): Verified | Refusal {
  const parameters = parametersOf(raw);
  const action = parameters.get("Action") ?? "";
  const { operations } = context.mocked;
  if (action === "") return refuse("4000", "Action is required");
  const operation = Object.hasOwn(operations, action) ? operations[action] : undefined;
  if (operation === undefined) return refuse("6100", `There is no action ${action}.`);
  const refusal = judge(raw, parameters, context);
  if (refusal) return refusal;
  const region = parameters.get("Region") ?? "";
  if (operation.region !== false && region === "") return refuse("4000", "Region is required");
  const input = nest([...parameters].filter(([name]) => !ownParameters.has(name)));
  return { kind: "verified", operation, input, texts: Object.keys(input), region, account: context.keys.id };
}

/** A timestamp may be five minutes off, by the page of error codes; the other page says two hours. */
function judge(raw: Raw, parameters: URLSearchParams, { keys, now }: WireContext): Refusal | undefined {
  for (const name of ["SecretId", "Timestamp", "Nonce", "Signature"])
    if ((parameters.get(name) ?? "") === "") return refuse("4000", `${name} is required`);
  if (parameters.get("SecretId") !== keys.id) return refuse("4104");
  const server = Math.floor(now / 1000);
  if (!(Math.abs(server - Number(parameters.get("Timestamp"))) <= 300))
    return refuse("4500", `The timestamp is too far off; the server time is ${server}.`);
  const pairs = [...parameters]
    .filter(([name]) => name !== "Signature")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name.replaceAll("_", ".")}=${value}`);
  const hash = parameters.get("SignatureMethod") === "HmacSHA256" ? "sha256" : "sha1";
  const signed = hostsOf(raw.headers["host"]).some((host) => {
    const proof = hmac(hash, keys.secret, `${raw.method}${host}${raw.path}?${pairs.join("&")}`).toString("base64");
    return same(proof, parameters.get("Signature") ?? "");
  });
  if (!signed) return refuse("4100");
  return (parameters.get("Token") ?? "") === keys.token ? undefined : refuse("4105");
}

/** Outputs are in `data`; where `data` is a list or a map, the definition has it as an output of that name. */
function write(reply: Success | Refusal, { definitions: { errors } }: WireContext): WireResponse {
  const headers = { "content-type": "application/json" };
  const status = reply.status ?? 200;
  if (reply.kind === "success") {
    const content = "data" in reply.data ? reply.data : { data: reply.data };
    return { status, headers, body: stringifyJson({ code: 0, message: "", codeDesc: "Success", ...content }) };
  }
  const { number = Number(reply.code), message = "" } = errors[reply.code] ?? {};
  // By the pages of the actions: a number, and behind it the English name of those that have one.
  const name = String(number) === reply.code ? undefined : { codeDesc: reply.code };
  return { status, headers, body: stringifyJson({ code: number, message: reply.message ?? message, ...name }) };
}
