import { parseType, scalarOf } from "../definition/index.js";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionFile, MemberYaml, Path, ServiceSpec } from "../load/spec.js";
import { wireName } from "../naming.js";
import type { ActionModel, MemberModel } from "../model/model.js";
import { checkOptions, type ProtocolSpec } from "./protocol.js";

/** Huawei Cloud's REST services: an action is a method and a path, its inputs are in path, query, headers and body. */
export const huaweiRest: ProtocolSpec = {
  name: "huawei-rest",
  checks: (service) => [
    ...checkOptions("huawei-rest", service, options),
    ...checkProject(service),
    ...service.actions.flatMap(checkAction),
  ],
  bind,
  filled: ({ protocolOptions: { project } }) => (typeof project === "string" ? [project] : []),
  parameters: [],
  outcome: [],
  envelope: [],
  wire: {
    request: "application/json",
    success: (_action, output) => output,
    example: (content) => content,
    refusal: (code) => ({
      type: "object",
      description:
        "Error. Some operations of the older version, and gateways in front of the service, name the two members differently.",
      properties: {
        error_code: { ...code, description: "Why the call was refused." },
        error_msg: { type: "string", description: "The same for people." },
        error_ext_msg: { type: ["string", "null"], description: "More about it." },
      },
    }),
    refusedWith200: false,
    routing: () => ({}),
  },
  parts: ["accessKey", "secretKey", "securityToken", "projectId"],
  runtime: {
    module: "protocols/huawei-rest/index.js",
    exported: "huaweiRest",
    options: "Options",
  },
};

const options = {
  project: {
    pattern: /./,
    fix: 'fills the project in: give protocolOptions.project, the input that takes it, such as "project_id"',
  },
};

/**
 * Method, path, whether there is a body, where the inputs go that are not in it, what is the whole response, and, of an action
 * that changes something, the outputs by which a success is known. A status without outputs allows an empty one.
 */
function bind(action: ActionModel): Readonly<Record<string, unknown>> | undefined {
  const { http, input, output, effect, payload } = action;
  const elsewhere = input.filter((member) => member.in !== undefined && member.in !== "body");
  return (
    http && {
      ...http,
      ...(elsewhere.length < input.length ? { body: true } : {}),
      ...(elsewhere.length > 0
        ? { in: Object.fromEntries(elsewhere.map((member) => [wireName(member), member.in])) }
        : {}),
      ...(payload === undefined ? {} : { payload }),
      ...(output.some((member) => wireName(member) === payload && isText(member)) ? { text: true } : {}),
      ...(effect === "read" ? {} : { outputs: outputsOf(action) }),
    }
  );
}

const isText = ({ type: { base, list, map } }: MemberModel): boolean =>
  base.kind === "scalar" && base.name === "string" && !list && !map;

/** Names of which a success has one at least; none where a status comes without data. */
function outputsOf({ output, responses }: ActionModel): string[] {
  const answers = responses ? Object.values(responses) : [output];
  return answers.some((members) => members.length === 0) ? [] : [...new Set(answers.flat().map(wireName))];
}

const holes = (path: string): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);

function checkProject({ service, actions }: ServiceSpec): Diagnostic[] {
  const { project } = service.data.protocolOptions;
  if (typeof project !== "string" || actions.some(({ data }) => holes(data.http?.path ?? "").includes(project)))
    return [];
  const says = `protocolOptions.project names "${project}", which no action has in its path.`;
  return [error("protocol-option", service.placeOfKey(["protocolOptions", "project"]), says)];
}

function checkAction(file: ActionFile): Diagnostic[] {
  const { action, http, input = {} } = file.data;
  if (http === undefined) {
    const says = `action ${action} has no http; protocol huawei-rest sends every action to a method and a path.`;
    return [error("missing-http", file.placeOfKey(["action"]), says)];
  }
  const found = holes(http.path)
    .filter((name) => input[name]?.in !== "path" || input[name].required !== true)
    .map((name) => {
      const says = `the path of ${action} has {${name}}, but no input ${name} with "in: path" and "required: true".`;
      return error("path-parameter", file.place(["http", "path"]), says);
    });
  return [...found, ...Object.keys(input).flatMap((name) => checkInput(file, name, http)), ...checkPayload(file)];
}

/** What is the whole response has nothing beside it. */
function checkPayload({ data: { action, payload, output = {} }, place }: ActionFile): Diagnostic[] {
  const names = Object.keys(output);
  if (payload === undefined || (names.length === 1 && names[0] === payload)) return [];
  const found = names.length === 0 ? "has no output" : `has the outputs ${names.join(", ")}`;
  const message = `payload names "${payload}" as the whole response of ${action}, so it must be its only output; it ${found}.`;
  return [error("payload-output", place(["payload"]), message)];
}

/** A scalar that is one text, or a list of such. */
function isFlat(type: string): boolean {
  const { base, map } = parseType(type);
  return base.kind === "scalar" && scalarOf(base.name).flat && !map;
}

/** Values that no header can carry. */
function headerValues(file: ActionFile, name: string, { enum: values }: MemberYaml): Diagnostic[] {
  if (!Array.isArray(values)) return [];
  const listed: readonly { readonly value: string | number }[] = values;
  return listed.flatMap(({ value }, index) =>
    /^[\t -~]*$/u.test(String(value))
      ? []
      : [
          error(
            "input-place",
            file.place(["input", name, "enum", index, "value"]),
            `input ${name} of ${file.data.action} is in a header, which takes ASCII characters alone, not ${JSON.stringify(value)}.`,
          ),
        ],
  );
}

/** One input: that it says where it goes, and can go there. */
function checkInput(file: ActionFile, name: string, { method, path }: { method: string; path: string }): Diagnostic[] {
  const { action, input } = file.data;
  const member = input?.[name];
  const whose = `input ${name} of ${action}`;
  const at: Path = ["input", name, "in"];
  switch (member?.in) {
    case undefined:
      return [
        error("input-place", file.placeOfKey(["input", name]), `${whose} lacks "in": path, query, header or body.`),
      ];
    case "path":
      if (holes(path).includes(name)) return [];
      return [error("path-parameter", file.place(at), `${whose} is in the path, but http.path has no {${name}}.`)];
    case "body":
      if (method !== "GET" && method !== "HEAD") return [];
      return [error("input-place", file.place(at), `${whose} is in the body, but a ${method} has none.`)];
    case "query":
      if (isFlat(member.type)) return [];
      return [
        error(
          "input-place",
          file.place(["input", name, "type"]),
          `${whose} is in the query, so it is a scalar or a list of scalars, not ${member.type}.`,
        ),
      ];
    case "header":
      if (isFlat(member.type) && !parseType(member.type).list) return headerValues(file, name, member);
      return [
        error(
          "input-place",
          file.place(["input", name, "type"]),
          `${whose} is in a header, so it is a scalar, not ${member.type}.`,
        ),
      ];
  }
}
