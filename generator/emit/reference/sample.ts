import type { ActionModel, ExampleModel, MemberModel } from "../../model/model.js";
import { literalText } from "../../layout/literal.js";
import type { Literal } from "../../render/output.js";
import type { Book } from "./book.js";
import { maskSecrets, placeholder, secretNames } from "./secrets.js";

/** `redis.describeInstances(input?, options?)` */
export function signatureText({ method, input }: ActionModel, { variable }: Book): string {
  return `${variable}.${method}(${input.some(({ required }) => required) ? "input" : "input?"}, options?)`;
}

/** The call of a printed example, with placeholders for secrets. */
export function exampleCall(action: ActionModel, example: ExampleModel, book: Book): string {
  return inputCall("const answer = await ", action, example.request, book);
}

/** The call with these inputs, without those that the client fills in, after `before`. */
export function inputCall(before: string, action: ActionModel, input: ExampleModel["request"], book: Book): string {
  const given = Object.entries(input).filter(([name]) => !book.filled.has(name));
  const masked = maskSecrets(Object.fromEntries(given), secretNames(action, book.structures));
  return statement(before, action, exactLiteral(masked, action.input, book), book);
}

/** The call with nothing but what it needs, after `before` and followed by `after`. */
export function shortCall(before: string, action: ActionModel, book: Book, after = ";"): string {
  return statement(before, action, exactLiteral(neededInput(action), action.input, book), book, after);
}

function statement(before: string, action: ActionModel, input: Literal, { variable }: Book, after = ";"): string {
  const call = `${before}${variable}.${action.method}(`;
  const isEmpty = typeof input === "object" && input !== null && Object.keys(input).length === 0;
  const needs = action.input.some(({ required }) => required);
  const text = isEmpty && !needs ? "" : literalText(input, { column: call.length, tail: after.length + 1 });
  return `${call}${text})${after}`;
}

/** Required inputs, from the first printed example that fits, from their own examples, or made up. */
function neededInput(action: ActionModel): unknown {
  const printed = action.examples.find(({ invalid }) => invalid.request === undefined)?.request ?? {};
  const needed = action.input.filter(({ required }) => required);
  return Object.fromEntries(needed.map((member) => [member.name, sampleValue(member, printed[member.name])]));
}

function sampleValue(member: MemberModel, printed: unknown): unknown {
  if (member.sensitive) return wrap(member, placeholder(member.name));
  const example = member.example === undefined ? undefined : wrap(member, member.example);
  const isMasked = JSON.stringify(printed ?? "").includes("**");
  return (isMasked ? example : printed) ?? example ?? printed ?? wrap(member, madeUp(member));
}

const wrap = (member: MemberModel, value: unknown): unknown =>
  member.type.list && !Array.isArray(value) ? [value] : value;

function madeUp({ type, enum: values, name, constraints }: MemberModel): unknown {
  if (values) return values.values[0]?.value;
  if (type.map || type.base.kind === "structure") return {};
  switch (type.base.name) {
    case "integer":
    case "float":
      return constraints.min ?? 1;
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
function exactLiteral(value: unknown, members: readonly MemberModel[], book: Book): Literal {
  if (Array.isArray(value)) return value.map((item) => exactLiteral(item, members, book));
  if (typeof value !== "object" || value === null) return plainLiteral(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const member = members.find(({ name }) => name === key);
      return [key, member ? memberLiteral(entry, member, book) : exactLiteral(entry, [], book)];
    }),
  );
}

function memberLiteral(value: unknown, member: MemberModel, book: Book): Literal {
  if (Array.isArray(value)) return value.map((item) => memberLiteral(item, member, book));
  if (member.format === "int64-exact" && typeof value === "number") return { $code: `${value}n` };
  const { base } = member.type;
  return exactLiteral(value, base.kind === "structure" ? (book.structures.get(base.name)?.members ?? []) : [], book);
}

function plainLiteral(value: unknown): Literal {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "bigint" ? { $code: `${value}n` } : null;
}

/** The answer of an example as JSON, with placeholders for secrets. */
export function exampleAnswer(action: ActionModel, { response }: ExampleModel, book: Book): string | null {
  if (response === undefined) return null;
  return JSON.stringify(maskSecrets(response, secretNames(action, book.structures)), null, 2);
}
