import { code, literalText } from "../layout/literal.js";
import type { ActionModel, ExampleModel, MemberModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import type { Literal } from "../render/output.js";
import type { Caller } from "./caller.js";
import { allowedNumber } from "./number.js";
import { maskSecrets, placeholder, secretNames } from "./secrets.js";

/** `redis.describeInstances(input?, options?)` */
export function signatureText({ method, input }: ActionModel, { variable }: Caller): string {
  return `${variable}.${method}(${input.some(({ required }) => required) ? "input" : "input?"}, options?)`;
}

/** The call of a printed example, with placeholders for secrets. */
export function exampleCall(action: ActionModel, example: ExampleModel, caller: Caller): string {
  return inputCall("const response = await ", action, example.request, caller);
}

/** The call with these inputs, without those that the client fills in, after `before` and followed by `after`. */
export function inputCall(
  before: string,
  action: ActionModel,
  input: ExampleModel["request"],
  caller: Caller,
  after = ";",
): string {
  const given = Object.entries(input).filter(([name]) => !caller.filled.has(name));
  const masked = maskSecrets(Object.fromEntries(given), secretNames(action, caller.structures));
  return statement(before, action, exactLiteral(masked, action.input, caller), caller, after);
}

/** The call with nothing but what it needs, after `before` and followed by `after`. */
export const shortCall = (before: string, action: ActionModel, caller: Caller, after?: string): string =>
  inputCall(before, action, neededInput(action, caller), caller, after);

/** Lines of a call that a hover still shows at a glance. */
const shortest = 8;

/** How a method is used, for its doc comment: the first printed example that fits and is short, or else what it needs. */
export function methodExample(action: ActionModel, caller: Caller): string {
  const [before, after] = usage(action);
  const printed = action.examples
    .filter(({ invalid }) => invalid.request === undefined)
    .map(({ request }) => inputCall(before, action, request, caller, after));
  const short = printed.find((text) => text.split("\n").length <= shortest);
  return short ?? shortCall(before, action, caller, after);
}

/** The code around the call: a loop over rows, a wait for work, and a name for what is returned. */
export function usage(action: ActionModel): readonly [before: string, after: string] {
  if (action.paginate) return ["for await (const row of ", ") console.log(row);"];
  if (action.wait) return ["await ", ".completed();"];
  return [allOutputs(action).length > 0 ? "const response = await " : "await ", ";"];
}

function statement(before: string, action: ActionModel, input: Literal, { variable }: Caller, after = ";"): string {
  const call = `${before}${variable}.${action.method}(`;
  const isEmpty = typeof input === "object" && input !== null && Object.keys(input).length === 0;
  const needs = action.input.some(({ required }) => required);
  const text = isEmpty && !needs ? "" : literalText(input, { column: call.length, tail: after.length + 1 });
  return `${call}${text})${after}`;
}

/** Required inputs, from the first printed example that fits, from their own examples, or made up. */
function neededInput(action: ActionModel, { structures }: Caller): ExampleModel["request"] {
  const printed = action.examples.find(({ invalid }) => invalid.request === undefined)?.request ?? {};
  return neededMembers(action.input, printed, structures);
}

function neededMembers(
  members: readonly MemberModel[],
  printed: ExampleModel["request"],
  structures: Caller["structures"],
): ExampleModel["request"] {
  const needed = members.filter(({ required }) => required);
  return Object.fromEntries(
    needed.map((member) => [member.name, sampleValue(member, printed[member.name], structures)]),
  );
}

function sampleValue(member: MemberModel, printed: unknown, structures: Caller["structures"]): unknown {
  if (member.sensitive) return wrap(member, isText(member) ? placeholder(member.name) : madeUp(member, structures));
  const example = member.example === undefined ? undefined : wrap(member, member.example);
  const isMasked = JSON.stringify(printed ?? "").includes("**");
  return (isMasked ? example : printed) ?? example ?? printed ?? wrap(member, madeUp(member, structures));
}

/** Whether it is written as a text, of which any will do for a reader. */
const isText = ({ type: { base, map }, enum: values }: MemberModel): boolean =>
  !map && values === undefined && base.kind === "scalar" && ["string", "date", "timestamp"].includes(base.name);

const wrap = (member: MemberModel, value: unknown): unknown =>
  member.type.list && !Array.isArray(value) ? [value] : value;

function madeUp(member: MemberModel, structures: Caller["structures"]): unknown {
  const { type, enum: values, name } = member;
  if (values) return values.values[0]?.value;
  if (type.map) return {};
  if (type.base.kind === "structure")
    return neededMembers(structures.get(type.base.name)?.members ?? [], {}, structures);
  switch (type.base.name) {
    case "integer":
    case "float":
      return allowedNumber(member, 1);
    case "boolean":
      return true;
    case "object":
    case "any":
      return {};
    case "string":
    case "date":
    case "timestamp":
      return placeholder(name);
  }
}

/** The value as TypeScript writes it; members that are bigints by definition are written as bigints. */
function exactLiteral(value: unknown, members: readonly MemberModel[], caller: Caller): Literal {
  if (Array.isArray(value)) return value.map((item) => exactLiteral(item, members, caller));
  if (typeof value !== "object" || value === null) return plainLiteral(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const member = members.find(({ name }) => name === key);
      return [key, member ? memberLiteral(entry, member, caller) : exactLiteral(entry, [], caller)];
    }),
  );
}

function memberLiteral(value: unknown, member: MemberModel, caller: Caller): Literal {
  if (Array.isArray(value)) return value.map((item) => memberLiteral(item, member, caller));
  if (member.format === "int64-exact" && typeof value === "number") return code(`${value}n`);
  const { base } = member.type;
  return exactLiteral(
    value,
    base.kind === "structure" ? (caller.structures.get(base.name)?.members ?? []) : [],
    caller,
  );
}

function plainLiteral(value: unknown): Literal {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "bigint" ? code(`${value}n`) : null;
}

/** The response of an example as JSON, with placeholders for secrets. */
export function exampleResponse(action: ActionModel, { response }: ExampleModel, caller: Caller): string | null {
  if (response === undefined) return null;
  return JSON.stringify(maskSecrets(response, secretNames(action, caller.structures)), null, 2);
}
