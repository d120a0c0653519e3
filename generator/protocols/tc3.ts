import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionFile, ServiceSpec } from "../load/spec.js";
import type { ProtocolSpec } from "./protocol.js";

/** Sizes that the vendor documents for a request, by how it is sent. */
const limits = ["get", "form", "json"];

/** Tencent Cloud API 3.0: every action is a POST (or GET) to `/`, named in a header. */
export const tc3: ProtocolSpec = {
  name: "tc3",
  checks: (service) => [...checkService(service), ...service.actions.flatMap(checkAction)],
  bind: () => undefined,
  envelope: [{ name: "RequestId", type: "string", description: "Id of this call; the vendor's support asks for it." }],
  credentials: [
    { part: "secretId", env: "TENCENTCLOUD_SECRET_ID" },
    { part: "secretKey", env: "TENCENTCLOUD_SECRET_KEY" },
    { part: "token", env: "TENCENTCLOUD_TOKEN", optional: true },
  ],
  runtime: { module: "protocols/tc3/index.js", exported: "tc3", options: "Options" },
};

function checkService({ service }: ServiceSpec): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { signingName } = service.data.protocolOptions;
  if (typeof signingName !== "string" || signingName === "")
    found.push(
      error(
        "protocol-option",
        service.placeOfKey(["protocolOptions", "signingName"]),
        'protocol tc3 signs for a named service: give protocolOptions.signingName, such as "redis".',
      ),
    );
  for (const key of Object.keys(service.data.protocolOptions))
    if (key !== "signingName")
      found.push(
        error(
          "protocol-option",
          service.placeOfKey(["protocolOptions", key]),
          `protocol tc3 has no option "${key}"; it knows signingName.`,
        ),
      );
  for (const limit of limits)
    if (service.data.limits?.[limit] === undefined)
      found.push(
        error(
          "missing-limit",
          service.placeOfKey(["limits"]),
          `limits lacks "${limit}", the largest ${limit.toUpperCase()} request in bytes; protocol tc3 refuses what is larger.`,
        ),
      );
  return found;
}

function checkAction(file: ActionFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { action, rateLimit, input = {} } = file.data;
  if (rateLimit === undefined)
    found.push(
      error(
        "missing-rate-limit",
        file.placeOfKey(["action"]),
        `action ${action} has no rateLimit; the vendor's page states it for every action of protocol tc3.`,
      ),
    );
  for (const key of ["http", "responses"] as const)
    if (file.data[key] !== undefined)
      found.push(
        error(
          "protocol-forbids",
          file.placeOfKey([key]),
          `action ${action} has "${key}", which is for REST protocols; protocol tc3 has none.`,
        ),
      );
  for (const [name, member] of Object.entries(input))
    if (member.in !== undefined)
      found.push(
        error(
          "protocol-forbids",
          file.placeOfKey(["input", name, "in"]),
          `input ${name} of ${action} has "in", which is for REST protocols; protocol tc3 has none.`,
        ),
      );
  return found;
}
