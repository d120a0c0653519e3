import { ValidationError } from "../../errors.js";
import { escape } from "../../encoding/escape.js";
import { stringifyJson } from "../../boundary/json.js";
import { textOf } from "../../encoding/parameters.js";
import { memberOf } from "../../value/path.js";
import type { AnyOperation, Message } from "../../protocol.js";
import { bindingOf, type Binding } from "./binding.js";
import type { Identity } from "./signer.js";

/** What every call of a client has in common. */
export interface Base {
  /** Id of the service, for errors. */
  readonly service: string;
  /** Path of the endpoint. */
  readonly path: string;
  /** Name of the input that takes the project, and the client's own project. */
  readonly project: { readonly name: string; readonly id: string | undefined };
}

/** The call as a message: each input in the path, the query, a header or the JSON body. */
export function encode(
  operation: AnyOperation,
  input: unknown,
  base: Base,
  given: Readonly<Record<string, string>>,
): Message {
  const binding = bindingOf(operation, input);
  const inputs = Object.entries(input ?? {}).filter(([, value]) => value !== undefined);
  const placed = (place: string): [string, unknown][] =>
    inputs.filter(([name]) => (memberOf(binding.in, name) ?? binding.others) === place);
  const project = projectOf(input, base);
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (project !== undefined) headers[projectHeader] = project;
  for (const [name, value] of placed("header"))
    if (value !== null) headers[name.toLowerCase()] = headerText(operation, base, name, textOf(value));
  for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
  const body = placed("body");
  return {
    action: operation.name,
    method: binding.method,
    path: base.path.replace(/\/+$/, "") + fill(operation, binding, input, base, project),
    parameters: placed("query").flatMap(([name, value]) =>
      [value]
        .flat()
        .flatMap((each): [string, string][] => (each === undefined || each === null ? [] : [[name, textOf(each)]])),
    ),
    headers,
    // Where the operation has a body, an empty one is an empty object; where it has none, there is none.
    body: body.length > 0 || binding.body === true ? stringifyJson(Object.fromEntries(body)) : "",
  };
}

/** Header that names the project of a request. */
const projectHeader = "x-project-id";

/** What marks the place of a project that is not known yet in a path: values are escaped, so none looks like it. */
const holeOf = (name: string): string => `{${name}}`;

function projectOf(input: unknown, { project: { name, id } }: Base): string | undefined {
  const own = memberOf(input, name);
  return typeof own === "string" && own !== "" ? own : id;
}

/** The path with its inputs; the hole of an unknown project stays, for IAM has to be asked first. */
function fill(
  operation: AnyOperation,
  { path }: Binding,
  input: unknown,
  base: Base,
  project: string | undefined,
): string {
  const fillHole = (name: string): string => {
    const value = name === base.project.name ? project : memberOf(input, name);
    if (value === undefined && name === base.project.name) return holeOf(name);
    const text = value === undefined || value === null ? "" : textOf(value);
    // Clients and servers shorten paths at dots: with those, another resource would be meant.
    if (!/^\.{0,2}$/.test(text)) return escape(text);
    throw text === ""
      ? wrong(operation, base, name, value, "is required: it is part of the path", "required")
      : wrong(operation, base, name, value, "must not be dots alone: it is part of the path");
  };
  // The odd parts are the names of the holes.
  return path
    .split(/\{([^{}]*)\}/)
    .map((part, at) => (at % 2 === 1 ? fillHole(part) : part.split("/").map(escape).join("/")))
    .join("");
}

/** True when the project of a message is still to be found, or known by the key alone. */
export function lacksProject(message: Message, { project }: Base, identity: Identity): boolean {
  const ofKey = identity.kind === "key" && identity.projectId !== "" && message.headers[projectHeader] === undefined;
  return ofKey || message.path.includes(holeOf(project.name));
}

/** The message with its project. */
export function withProject(message: Message, { project }: Base, id: string): Message {
  const path = message.path.replaceAll(holeOf(project.name), () => escape(id));
  return { ...message, path, headers: { ...message.headers, [projectHeader]: id } };
}

/** What is not ASCII, and what ends a line, would be sent and signed differently, or not at all. */
function headerText(operation: AnyOperation, base: Base, name: string, text: string): string {
  if (/^[\t -~]*$/.test(text)) return text;
  throw wrong(operation, base, name, text, "must be ASCII characters: it is sent in a header");
}

function wrong(
  operation: AnyOperation,
  { service }: Base,
  name: string,
  given: unknown,
  says: string,
  rule = "pattern",
): ValidationError {
  const violation = { path: name, rule, expected: undefined, given, message: `${name} ${says}` };
  return new ValidationError(service, operation.name, "request", [violation]);
}
