import type { ServiceModel } from "../../model/model.js";
import { compact, type Json, type JsonObject } from "./json.js";

type Parameter = ServiceModel["parameters"][number];

/**
 * One scheme for each way to sign that OpenAPI can express: a required secret in a header or in the query.
 * A signature that hides in a form has no scheme.
 */
export function securitySchemes({ parameters }: ServiceModel): JsonObject {
  const secrets = parameters.filter(
    (parameter) => parameter.sensitive && parameter.required && (parameter.in === "header" || parameter.in === "query"),
  );
  return Object.fromEntries(
    secrets.map((parameter) => [parameter.auth ?? wireName(parameter), schemeOf(parameter, parameters)]),
  );
}

function schemeOf(secret: Parameter, parameters: readonly Parameter[]): Json {
  const beside = parameters.filter(
    ({ name, auth, in: where }) => auth === secret.auth && where === secret.in && name !== secret.name,
  );
  const others = beside.length > 0 && `It is sent with ${beside.map(wireName).join(", ")}.`;
  return compact({
    type: "apiKey",
    in: secret.in,
    name: wireName(secret),
    description: [secret.auth && `Signature ${secret.auth}.`, secret.description, others].filter(Boolean).join(" "),
  });
}

const wireName = ({ as, name }: Parameter): string => as ?? name;
