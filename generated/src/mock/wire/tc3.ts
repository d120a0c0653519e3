import { Buffer } from "node:buffer";
import { stringifyJson } from "../../runtime/boundary/json.js";
import type { MockedService } from "../definitions.js";
import { formOf, nest, objectOf, parametersOf } from "./parameters.js";
import { judgeV1, judgeV3 } from "./tc3-signature.js";
import { tencentAccess } from "./tencent-access.js";
import { refuse, type WireContext, type Verified, type Raw, type Refusal, type Wire } from "./wire.js";

/** API 3.0 of Tencent Cloud, from the cloud's side: signature version 3 in headers, version 1 among the parameters. */
export const tc3: Wire = {
  claims,
  actionOf: (raw) => routeOf(raw).action,
  read,
  write: (reply, { definitions }, RequestId) => {
    const { errors } = definitions;
    const content =
      reply.kind === "success"
        ? reply.data
        : { Error: { Code: reply.code, Message: reply.message ?? errors[reply.code]?.message ?? reply.code } };
    return {
      // Refusals are a 200 too: the page on responses.
      status: reply.status ?? 200,
      headers: { "content-type": "application/json" },
      body: stringifyJson({ Response: { ...content, RequestId } }),
    };
  },
  invalid: ({ path, rule, message }) => {
    if (rule === "required")
      return refuse("MissingParameter", `The request is missing a required parameter \`${path}\`.`);
    if (rule === "additionalProperties")
      return refuse("UnknownParameter", `The parameter \`${path}\` is not recognized.`);
    const code = rule === "type" ? "InvalidParameter" : "InvalidParameterValue";
    return refuse(code, `The value of parameter \`${path}\` is not valid: ${message}.`);
  },
  throttled: (limit) =>
    refuse(
      "RequestLimitExceeded",
      limit === undefined
        ? "Your current request times exceed the frequency limit. Please reduce the frequency of calls."
        : `Your current request times equals to \`${limit + 1}\` in a second, which exceeds the frequency limit \`${limit}\` for a second. Please reduce the frequency of calls.`,
    ),
  gateway: (code = "AuthFailure.TokenFailure") => refuse(code, "The gateway refuses the request."),
  broken: () =>
    refuse(
      "InternalError",
      "An internal error has occurred. Retry your request, but if the problem persists, contact us.",
    ),
  access: tencentAccess,
};

/** The words that every request has, wherever they are. */
interface Route {
  readonly action: string;
  readonly version: string;
  readonly region: string;
  /** Undefined with version 3, which has them in headers. */
  readonly parameters: URLSearchParams | undefined;
}

function routeOf(raw: Raw): Route {
  const { headers } = raw;
  if (headers["x-tc-action"] !== undefined || headers["authorization"] !== undefined)
    return {
      action: headers["x-tc-action"] ?? "",
      version: headers["x-tc-version"] ?? "",
      region: headers["x-tc-region"] ?? "",
      parameters: undefined,
    };
  const parameters = parametersOf(raw);
  const of = (name: string): string => parameters.get(name) ?? "";
  return { action: of("Action"), version: of("Version"), region: of("Region"), parameters };
}

function claims(raw: Raw, { service }: MockedService): "yes" | "perhaps" | "no" {
  if (raw.path !== "/") return "no";
  const { version, action } = routeOf(raw);
  if (version === service.version) return "yes";
  return version !== "" || action !== "" || raw.headers["authorization"] !== undefined ? "perhaps" : "no";
}

async function read(raw: Raw, context: WireContext): Promise<Verified | Refusal> {
  const route = routeOf(raw);
  const { service, operations } = context.mocked;
  if (raw.method !== "GET" && raw.method !== "POST")
    return refuse("UnsupportedProtocol", `The HTTP method \`${raw.method}\` is not supported.`);
  const tooLarge = sizeRefusal(raw, service.limits);
  if (tooLarge) return tooLarge;
  if (route.action === "") return refuse("MissingParameter", "The request is missing a required parameter `Action`.");
  if (route.version !== service.version)
    return refuse("NoSuchVersion", `The version \`${route.version}\` of this product does not exist.`);
  const operation = Object.hasOwn(operations, route.action) ? operations[route.action] : undefined;
  if (operation === undefined)
    return refuse("InvalidAction", `The action \`${route.action}\` does not exist in this version.`);
  const refusal = route.parameters ? judgeV1(raw, route.parameters, context) : judgeV3(raw, context);
  if (refusal) return refusal;
  if (operation.region !== false && route.region === "")
    return refuse("MissingParameter", "The request is missing a required parameter `Region`.");
  if (operation.region !== false && context.mocked.facts.regions?.includes(route.region) === false)
    return refuse("UnsupportedRegion", `The region \`${route.region}\` is not supported.`);
  const given = await inputOf(raw, route, operation.bigints);
  if ("kind" in given) return given;
  return { kind: "verified", operation, ...given, region: route.region, account: context.keys.id };
}

function sizeRefusal(
  { method, query, headers, body }: Raw,
  limits: Readonly<Record<string, number>>,
): Refusal | undefined {
  const kind = method === "GET" ? "get" : headers["x-tc-action"] === undefined ? "form" : "json";
  const limit = limits[kind] ?? Infinity;
  const size = method === "GET" ? Buffer.byteLength(query) : body.length;
  if (size <= limit) return undefined;
  return refuse("RequestSizeLimitExceeded", `The request has ${size} bytes, more than the ${limit} that are allowed.`);
}

const inParameters = new Set([
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
  // The name and version of the vendor's client.
  "RequestClient",
]);

/** What is asked for, and which of it arrived as texts. */
async function inputOf(
  raw: Raw,
  { parameters }: Route,
  bigints: readonly string[] | undefined,
): Promise<Pick<Verified, "input" | "texts"> | Refusal> {
  const inTexts = (input: Verified["input"]): Pick<Verified, "input" | "texts"> => ({
    input,
    texts: Object.keys(input),
  });
  if (parameters) return inTexts(nest([...parameters].filter(([name]) => !inParameters.has(name))));
  if (raw.method === "GET") return inTexts(nest(parametersOf(raw)));
  if (/^multipart\/form-data\b/i.test(raw.headers["content-type"] ?? "")) {
    const form = await formOf(raw);
    return form ? inTexts(form) : refuse("InvalidRequest", "The body of the request is not a multipart form.");
  }
  const input = objectOf(raw.body, bigints);
  return input ? { input, texts: [] } : refuse("InvalidParameter", "The body of the request is not a JSON object.");
}
