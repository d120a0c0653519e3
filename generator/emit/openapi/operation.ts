import { extensionKeys } from "../../definition/index.js";
import type { ActionModel, MemberModel } from "../../model/model.js";
import { inputName } from "../../naming.js";
import { deprecationText } from "../doc.js";
import { fittingPlaceholder, maskSecrets, placeholder, secretsOf } from "../secrets.js";
import { successesOf, requestSide } from "./components.js";
import { errorName, type Context } from "./context.js";
import { compact, ref, toJson, toObject, type Json, type JsonObject } from "./json.js";
import { deprecationFacts, documentedMember } from "./schema.js";

/**
 * The paths of the document. A REST action keeps its route; where a protocol sends every action to one address,
 * each has the path `/{Action}` here, and its real routing in `x-cachesmith`.
 */
export function operationsOf(context: Context): JsonObject {
  const paths = new Map<string, Record<string, Json>>();
  for (const action of context.service.actions) {
    const method = (action.http?.method ?? "POST").toLowerCase();
    const route = action.http?.path ?? `/${action.name}`;
    // Two actions of one route and method differ by their bodies; a fragment keeps both in the document.
    const path = paths.get(route)?.[method] === undefined ? route : `${route}#${action.name}`;
    paths.set(path, { ...paths.get(path), [method]: operationOf(action, context) });
  }
  return Object.fromEntries(paths);
}

function operationOf(action: ActionModel, context: Context): Json {
  const { name, title, category, summary, description, deprecated } = action;
  const parameters = action.input.filter(({ in: where }) => where && where !== "body");
  return compact({
    operationId: action.method,
    tags: [category],
    summary: title,
    description: [summary, description, deprecated && `Deprecated. ${deprecationText(deprecated)}`]
      .filter(Boolean)
      .join("\n\n"),
    externalDocs: { description: `${name}: ${action.titleZh}`, url: action.doc },
    deprecated: deprecated ? true : undefined,
    parameters: parameters.length > 0 ? parameters.map((member) => parameterOf(member, context)) : undefined,
    requestBody: requestBody(action, context),
    responses: responsesOf(action, context),
    "x-cachesmith": extensionOf(action, context),
  });
}

function parameterOf(member: MemberModel, context: Context): Json {
  const { description, ...schema } = documentedMember(member, requestSide(context));
  return compact({
    name: member.name,
    in: member.in,
    required: member.required || member.in === "path" ? true : undefined,
    description,
    deprecated: member.deprecated ? true : undefined,
    schema,
  });
}

function requestBody(action: ActionModel, context: Context): Json | undefined {
  const members = action.http ? action.input.filter((member) => member.in === "body") : action.input;
  if (action.http && members.length === 0) return undefined;
  const names = new Set(members.map((member) => member.name));
  const bodies = action.examples
    .filter((example) => example.invalid.request === undefined)
    .map((example) => {
      const body = Object.entries(example.request).filter(([key]) => names.has(key));
      return { title: example.title, value: maskIn(action, context, Object.fromEntries(body)) };
    });
  return compact({
    required: !action.http || members.some((member) => member.required) ? true : undefined,
    content: {
      [context.envelope.request]: compact({ schema: ref(inputName(action.name)), examples: examplesOf(bodies) }),
    },
  });
}

function responsesOf(action: ActionModel, context: Context): Json {
  const { envelope } = context;
  const successes = successesOf(action).map(({ status, name, hasBody }): [string, Json] => {
    const bodies = action.examples
      .filter((example) => example.response !== undefined && example.invalid.response === undefined)
      .filter((example) => example.status === undefined || String(example.status) === status)
      .map(({ title, response }) => ({
        title,
        value: envelope.example(onWire(action, maskIn(action, context, response))),
      }));
    const content = compact({ schema: envelope.success(action, ref(name)), examples: examplesOf(bodies) });
    const said = envelope.errorsIn200 ? "Success, or an error in the same envelope." : "Success.";
    return [status, compact({ description: said, content: hasBody ? { "application/json": content } : undefined })];
  });
  const schema = ref(errorName(action));
  const refused = { description: "Error.", content: { "application/json": { schema } } };
  const printed = [...new Set(action.failures.map(({ status }) => status))].map((status): [string, Json] => {
    const bodies = action.failures
      .filter((failure) => failure.status === status)
      .map(({ message, response }) => ({ title: message, value: toJson(response) }));
    const content = compact({ schema, examples: examplesOf(bodies) });
    return [String(status), { ...refused, content: { "application/json": content } }];
  });
  // Some generators write a range of statuses as a number; what 400 stands for here holds for any other refusal, too.
  const any = envelope.errorsIn200 ? [] : ["400", "default"].map((status): [string, Json] => [status, refused]);
  return Object.fromEntries([...successes, ...any, ...printed]);
}

/** Where the response is no object, the value that goes over the wire. */
function onWire({ payload }: ActionModel, value: Json): Json {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return payload !== undefined && isObject
    ? (Object.entries(value).find(([name]) => name === payload)?.[1] ?? null)
    : value;
}

/** An example satisfies its own schema, the rules for passwords included. */
function maskIn(action: ActionModel, { structures }: Context, value: unknown): Json {
  const secrets = secretsOf(action, structures);
  const textFor = (name: string): string => {
    const member = secrets.get(name);
    return member === undefined ? placeholder(name) : fittingPlaceholder(member);
  };
  return toJson(maskSecrets(value, secrets, textFor));
}

function examplesOf(bodies: readonly { title: string; value: Json }[]): Json | undefined {
  if (bodies.length === 0) return undefined;
  return Object.fromEntries(
    bodies.map(({ title, value }, index) => [`example${index + 1}`, { summary: title, value }]),
  );
}

function extensionOf(action: ActionModel, { service, envelope }: Context): Json {
  const { paginate } = action;
  const facts = new Map<string, unknown>(Object.entries(action));
  const { item: _item, ...paging } = paginate ?? { item: undefined };
  return compact({
    action: action.name,
    version: service.version,
    protocol: service.protocol,
    ...(action.http ? { method: action.http.method, path: action.http.path } : envelope.routing(action)),
    region: action.region,
    ...toObject(Object.fromEntries(extensionKeys.map((key) => [key, facts.get(key)]))),
    since: action.since,
    sinceDate: action.sinceDate,
    deprecated: action.deprecated && deprecationFacts(action.deprecated),
    paginate: paginate && toJson(paging),
    wait: action.wait && toJson(action.wait),
    errors: action.errors.map(({ code }) => code),
    reviewed: action.reviewed,
  });
}
