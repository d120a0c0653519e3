import { memberOf } from "../runtime/value/path.js";
import { baseOf, didYouMean, membersOf, UsageError, type MemberReference, type Reference } from "./reference.js";

type Json = Record<string, unknown>;

/**
 * An input made of flags: `NodeSet.0.NodeType` and its texts. Each text becomes what the definitions say that the member holds;
 * the same path again is another item of a list. `given` is what the flags are added to.
 */
export function inputOf(
  flags: readonly (readonly [path: string, text: string])[],
  members: readonly MemberReference[],
  reference: Reference,
  given: object = {},
): Json {
  const input: Json = { ...given };
  const texts = new Map<string, string[]>();
  for (const [path, text] of flags) texts.set(path, [...(texts.get(path) ?? []), text]);
  for (const [path, each] of texts) assign(input, path, each, members, reference);
  requireWhole(input, "");
  return input;
}

/** The member at a path; of a path to an item of a list, what the item is. */
export function memberAt(
  path: string,
  members: readonly MemberReference[],
  reference: Reference,
): MemberReference | undefined {
  let found: MemberReference | undefined;
  let inside: readonly MemberReference[] | undefined = members;
  for (const step of path.split(".")) {
    if (found !== undefined && isInner(step, found)) {
      found = { ...found, type: innerType(found.type) };
      inside = membersOf(found.type, reference);
      continue;
    }
    found = inside?.find(({ name }) => name === step);
    if (found === undefined) return undefined;
    inside = isSingle(found.type) ? membersOf(found.type, reference) : undefined;
  }
  return found;
}

const isSingle = (type: string): boolean => baseOf(type) === type;
const isList = (type: string): boolean => type.endsWith("[]");
const isMap = (type: string): boolean => !isList(type) && type.startsWith("map<");
const innerType = (type: string): string => (isList(type) ? type.slice(0, -2) : baseOf(type));
/** Whether a step enters a list or a map: an index, or any key. */
const isInner = (step: string, { type }: MemberReference): boolean =>
  (isList(type) && /^\d{1,4}$/.test(step)) || isMap(type);

function assign(
  input: Json,
  path: string,
  texts: readonly string[],
  members: readonly MemberReference[],
  reference: Reference,
): void {
  const member = memberAt(path, members, reference);
  if (member === undefined) throw new UsageError(unknownInput(path, members, reference));
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let at: object = input;
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last;
    const inner = memberAt(steps.slice(0, index + 1).join("."), members, reference);
    const isOfList = inner !== undefined && isList(inner.type) && /^\d+$/.test(next);
    const known = memberOf(at, step);
    const entered: object = isOfList
      ? [...(Array.isArray(known) ? (known as unknown[]) : [])]
      : { ...(typeof known === "object" ? known : {}) };
    define(at, step, entered);
    at = entered;
  });
  define(at, last, valueOf(path, texts, member, reference));
}

/** Also a member that is called `__proto__` is a member. */
const define = (at: object, name: string, value: unknown): void =>
  void Object.defineProperty(at, name, { value, enumerable: true, writable: true, configurable: true });

function requireWhole(value: unknown, path: string): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value))
    for (let at = 0; at < value.length; at++)
      if (!(at in value)) throw new UsageError(`${path}.${at} is missing: items are counted from 0, without gaps.`);
  for (const [name, member] of Object.entries(value)) requireWhole(member, path === "" ? name : `${path}.${name}`);
}

/** What is said of a path that leads nowhere. */
function unknownInput(path: string, members: readonly MemberReference[], reference: Reference): string {
  const steps = path.split(".");
  let inside = members;
  for (let length = 1; length <= steps.length; length++) {
    const known = memberAt(steps.slice(0, length).join("."), members, reference);
    if (known === undefined) {
      const before = steps.slice(0, length - 1).map((step) => `${step}.`);
      const names = inside.map(({ name }) => `--${before.join("")}${name}`);
      const wrong = `--${before.join("")}${steps[length - 1] ?? ""}`;
      return `There is no input ${wrong}.${didYouMean(wrong, names)}`;
    }
    inside = membersOf(known.type, reference) ?? [];
  }
  return `There is no input --${path}.`;
}

function valueOf(path: string, texts: readonly string[], member: MemberReference, reference: Reference): unknown {
  const [text = "", ...more] = texts;
  if (isList(member.type)) {
    if (more.length === 0 && text.startsWith("[")) return jsonOf(path, text);
    return texts.map((each) => single(path, each, { ...member, type: innerType(member.type) }, reference));
  }
  if (more.length > 0) throw new UsageError(`--${path} is given ${texts.length} times, but takes one value.`);
  return single(path, text, member, reference);
}

function single(path: string, text: string, member: MemberReference, reference: Reference): unknown {
  const { type } = member;
  if (member.enum !== undefined) return enumValue(path, text, member, reference);
  switch (type) {
    case "string":
    case "date":
    case "timestamp":
      return text;
    case "boolean":
      if (/^(?:true|false)$/.test(text)) return text === "true";
      throw new UsageError(`--${path} takes true or false, not ${JSON.stringify(text)}.`);
    case "integer":
    case "float":
      return numberOf(path, text, type);
    case "any":
      return /^[[{"]|^(?:true|false|null|-?\d+)$/.test(text) ? jsonOf(path, text) : text;
    default: {
      const value = jsonOf(path, text);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
      throw new UsageError(`--${path} takes a JSON object, or its members one by one: --${path}.Member VALUE.`);
    }
  }
}

function numberOf(path: string, text: string, type: string): number | bigint {
  const isWhole = /^-?\d+$/.test(text);
  if (isWhole) return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  if (type === "float" && /^-?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  const takes = type === "integer" ? "a whole number" : "a number";
  // What was given is not repeated: people type a secret behind the wrong flag.
  throw new UsageError(`--${path} takes ${takes}.`);
}

/** By value, or by name in any case. */
function enumValue(path: string, text: string, member: MemberReference, reference: Reference): unknown {
  const { values = [], open } = reference.enums[member.enum ?? ""] ?? {};
  const found =
    values.find(([value]) => String(value) === text) ??
    values.find(([, name]) => name.toLowerCase() === text.toLowerCase());
  if (found) return found[0];
  const isFit = member.type !== "integer" || /^-?\d+$/.test(text);
  if (open && isFit) return member.type === "integer" ? Number(text) : text;
  const hint = didYouMean(text, [...values.map(([, name]) => name), ...values.map(([value]) => String(value))]);
  throw new UsageError(`--${path} takes a value of ${member.enum ?? ""}, or its name.${hint}`);
}

function jsonOf(path: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new UsageError(`--${path} takes JSON, which this is not.`);
  }
}
