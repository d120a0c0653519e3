import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionFile, ServiceSpec } from "../load/spec.js";
import { checkDots, checkOptions, checkOwn, forbidRest, type ProtocolSpec } from "./protocol.js";

/** Sizes that the vendor documents for a request, by how it is sent. */
const limits = ["get", "form", "json"];

/** Tencent Cloud API 3.0: every action is a POST (or GET) to `/`, named in a header. */
export const tc3: ProtocolSpec = {
  name: "tc3",
  checks: (service) => [
    ...checkOptions("tc3", service, options),
    ...checkLimits(service),
    ...checkOwn(tc3, service),
    ...checkDots("tc3", service),
    ...service.actions.flatMap((file) => [...checkRateLimit(file), ...forbidRest("tc3", file)]),
  ],
  bind: () => undefined,
  filled: () => [],
  // Version 1 of the signature has them among the inputs, and any action can be signed with it.
  parameters: [
    "Action",
    "Nonce",
    "Timestamp",
    "SecretId",
    "Region",
    "Token",
    "SignatureMethod",
    "Signature",
    "Version",
    "Language",
  ],
  outcome: ["RequestId", "Error"],
  envelope: [{ name: "RequestId", type: "string", description: "Id of this call; the vendor's support asks for it." }],
  wire: {
    request: "application/json",
    success: (_action, output, refusal) => wrapped({ anyOf: [output, refusal] }),
    example: (content) => ({ Response: content }),
    refusal: refusalOf,
    refusedWith200: true,
    routing: (action, { version }) => ({
      method: "POST",
      path: "/",
      headers: { "Content-Type": "application/json", "X-TC-Action": action.name, "X-TC-Version": version },
      ...(action.region && { regionHeader: "X-TC-Region" }),
    }),
  },
  parts: ["secretId", "secretKey", "token"],
  runtime: {
    module: "protocols/tc3/index.js",
    exported: "tc3",
    options: "Options",
  },
};

const wrapped = (content: object): Readonly<Record<string, unknown>> => ({
  type: "object",
  required: ["Response"],
  properties: { Response: content },
});

function refusalOf(code: object): Readonly<Record<string, unknown>> {
  const error = {
    type: "object",
    required: ["Code", "Message"],
    properties: {
      Code: { ...code, description: "Why the call was refused." },
      Message: { type: "string", description: "The same for people." },
    },
  };
  return {
    type: "object",
    required: ["Error", "RequestId"],
    properties: { Error: error, RequestId: { type: "string" } },
  };
}

const options = {
  signingName: {
    pattern: /./,
    fix: 'signs for a named service: give protocolOptions.signingName, such as "redis"',
  },
};

function checkLimits({ service }: ServiceSpec): Diagnostic[] {
  return limits
    .filter((limit) => service.data.limits?.[limit] === undefined)
    .map((limit) =>
      error(
        "missing-limit",
        service.placeOfKey(["limits"]),
        `limits lacks "${limit}", the largest ${limit.toUpperCase()} request in bytes; protocol tc3 refuses what is larger.`,
      ),
    );
}

function checkRateLimit(file: ActionFile): Diagnostic[] {
  const { action, rateLimit, unknown } = file.data;
  if (rateLimit !== undefined || unknown?.includes("rateLimit")) return [];
  const says = `action ${action} has no rateLimit; the vendor's page states it for every action of protocol tc3. Until it is read, say unknown: [rateLimit].`;
  return [error("missing-rate-limit", file.placeOfKey(["action"]), says)];
}
