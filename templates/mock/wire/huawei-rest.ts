import { Buffer } from "node:buffer";
import { stringifyJson } from "../../runtime/boundary/json.js";
import type { MockDefinitions } from "../definitions.js";
import { digestOf } from "../random.js";
import type { Violation } from "../../runtime/validation/violation.js";
import { judge } from "./huawei-signature.js";
import { routeOf, type Route } from "./huawei-route.js";
import { objectOf } from "./parameters.js";
import {
  documentedRegion,
  refuse,
  type WireContext,
  type Verified,
  type Raw,
  type Refusal,
  type Wire,
} from "./wire.js";

/** REST services of Huawei Cloud, from the cloud's side, behind the gateway that judges signatures and counts requests. */
export const huaweiRest: Wire = {
  logins: true,
  claims: (raw, mocked) => {
    if (raw.path !== "/" && routeOf(raw, mocked)) return "yes";
    return raw.path.startsWith(`/${mocked.service.version}/`) ? "perhaps" : "no";
  },
  actionOf: (raw, mocked) => routeOf(raw, mocked)?.operation?.name ?? `${raw.method} ${raw.path}`,
  read,
  write: (reply, { definitions: { errors } }, requestId) => {
    const headers = { "content-type": "application/json", "x-request-id": requestId };
    if (reply.kind === "success") {
      const { status = 200, data, payload } = reply;
      const content = payload === undefined ? data : data[payload];
      return { status, headers, body: status === 204 || content === undefined ? "" : stringifyJson(content) };
    }
    const { status = 400, message = reply.code } = errors[reply.code] ?? {};
    const content = { error_code: reply.code, error_msg: reply.message ?? message };
    const isGateway = reply.code.startsWith("APIGW.");
    return {
      status: reply.status ?? status,
      headers,
      body: stringifyJson(isGateway ? { ...content, request_id: requestId } : content),
    };
  },
  invalid,
  throttled: (limit) =>
    refuse(
      "APIGW.0308",
      `The throttling threshold has been reached: policy user over ratelimit,limit:${limit ?? 1},time:1 second`,
      429,
    ),
  gateway: (code = "APIGW.0307", status = 401) => refuse(code, "The gateway refuses the request.", status),
  broken: (definitions) => refuse(codeOf(definitions, 500, /internal/i) ?? "APIGW.0601"),
  access: (url, { id, secret, token }, { facts }) => {
    const region = documentedRegion("cn-north-4", facts);
    const projectId = digestOf(region);
    return {
      options: {
        endpoint: url,
        iamEndpoint: url,
        region,
        projectId,
        credentials: { accessKey: id, secretKey: secret, ...(token !== "" && { securityToken: token }) },
      },
      environment: {
        HUAWEICLOUD_SDK_AK: id,
        HUAWEICLOUD_SDK_SK: secret,
        HUAWEICLOUD_SDK_PROJECT_ID: projectId,
        ...(token !== "" && { HUAWEICLOUD_SDK_SECURITY_TOKEN: token }),
      },
    };
  },
};

/** What a gateway takes at most. */
const maxBytes = 12 * 1024 * 1024;

function read(raw: Raw, context: WireContext): Verified | Refusal {
  const { mocked, definitions } = context;
  if (raw.body.length > maxBytes) return refuse("APIGW.0201", "Request entity too large", 413);
  const route = routeOf(raw, mocked);
  if (route?.operation === undefined) {
    const status = route ? 405 : 404;
    const code = codeOf(definitions, status);
    return code === undefined
      ? refuse("APIGW.0101", "The API does not exist or has not been published in the environment", status)
      : refuse(code);
  }
  const named = mocked.service.options["project"] ?? "";
  const project = route.path[named];
  const judged = judge(raw, project, context);
  if (judged.kind === "refusal") return judged;
  const body = raw.body.length === 0 ? {} : objectOf(raw.body, route.operation.bigints);
  if (body === undefined) return refuse(codeOf(definitions, 400, /JSON/) ?? "APIGW.0201", undefined, 400);
  const texts = textsOf(raw, route);
  return {
    kind: "verified",
    operation: route.operation,
    account: judged.account,
    input: { ...body, ...texts },
    texts: Object.keys(texts),
    region:
      mocked.service.endpoints.flatMap(({ regions = [] }) => regions).find((name) => digestOf(name) === project) ?? "",
    ...(project !== undefined && { project }),
  };
}

/** Inputs from path, query and headers. Those of the body have their types already; these are texts. */
function textsOf(raw: Raw, { path, query, places }: Route): Record<string, unknown> {
  const inQuery = new Map<string, string[]>();
  for (const [name, value] of query) inQuery.set(name, [...(inQuery.get(name) ?? []), value]);
  const headers = Object.entries(places).flatMap(([name, place]) => {
    const value = place === "header" ? raw.headers[name.toLowerCase()] : undefined;
    return value === undefined ? [] : [[name, Buffer.from(value, "latin1").toString("utf8")] as const];
  });
  return {
    ...Object.fromEntries(headers),
    ...Object.fromEntries([...inQuery].map(([name, values]) => [name, values.length === 1 ? values[0] : values])),
    ...path,
  };
}

/** The first documented code of a status, whose words fit. */
const codeOf = ({ errors }: MockDefinitions, wanted: number, words = /./): string | undefined =>
  Object.entries(errors).find(([, { status, message = "" }]) => status === wanted && words.test(message))?.[0];

/** Some members have their own code, whose words name them; all others share that of the body. */
function invalid({ path, message }: Violation, definitions: MockDefinitions): Refusal {
  const name = path.split(/[.[]/)[0] ?? "";
  const own = name === "" ? undefined : codeOf(definitions, 400, new RegExp(`^Invalid ${name}\\b`));
  const code = own ?? codeOf(definitions, 400, /JSON/) ?? "APIGW.0201";
  return refuse(code, `${definitions.errors[code]?.message ?? "Bad request."} ${message}.`, 400);
}
