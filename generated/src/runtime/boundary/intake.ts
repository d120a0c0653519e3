import type { Violation } from "../validation/violation.js";

/** An input as it was at the call, or what is wrong with it: taking it never throws. */
export type Intake =
  | { readonly value: unknown; readonly violation?: undefined }
  | { readonly value?: undefined; readonly violation: Violation; readonly cause?: unknown };

/** Levels of lists and objects that an input may have; no definition has a tenth of that. */
const maxDepth = 100;

/** What to do about values that look like objects and hold their data elsewhere: JSON would make `{}` of most. */
const advice: Readonly<Record<string, string>> = {
  Promise: "await it first",
  Map: "give a plain object, such as Object.fromEntries(map)",
  Set: "give a list, such as [...set]",
  Date: "give it as the text or number that the reference shows",
  Number: "give a plain number",
  String: "give a plain string",
  Boolean: "give true or false",
  RegExp: "give a string",
  function: "give its result",
  symbol: "give a string",
};

/** The names that `Object.prototype.toString` has for values that are not plain data. */
const exotic =
  /^(?:Promise|(?:Weak)?(?:Map|Set|Ref)|Date|Number|String|Boolean|Symbol|BigInt|RegExp|Error|(?:Shared)?ArrayBuffer|DataView|\w+Array|Blob|File|FormData|Headers|URL|URLSearchParams|ReadableStream|(?:Async)?Generator|(?:Async)?GeneratorFunction|\w+ Iterator)$/;

class Refusal extends Error {
  readonly violation: Violation;
  constructor(path: readonly string[], rule: string, problem: string, cause?: unknown) {
    const at = path.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
    super(problem, { cause });
    this.violation = {
      path: at,
      rule,
      expected: undefined,
      given: undefined,
      message: `${at || "the input"} ${problem}`,
    };
  }
}

/**
 * Copies an input, so that what is sent is what was there at the call. Each member is read once. A value that is not plain
 * data is refused by name; `strict` refuses dates too, and without it they become text, as in JSON.
 */
export function takeIn(input: unknown, strict: boolean): Intake {
  try {
    if (input === undefined || input === null) return { value: undefined };
    if (typeof input !== "object" && typeof input !== "function")
      throw new Refusal([], "type", `must be an object, not a ${typeof input}`);
    const value = copy(input, [], [], strict);
    if (Array.isArray(value)) throw new Refusal([], "type", "must be an object, not a list");
    return { value };
  } catch (error) {
    if (error instanceof Refusal) return { violation: error.violation, cause: error.cause };
    return { violation: new Refusal([], "readable", "cannot be read").violation, cause: error };
  }
}

function copy(value: unknown, path: string[], above: object[], strict: boolean): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw refusedKind(path, typeof value);
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) throw new Refusal(path, "cycle", "contains itself");
  if (above.length >= maxDepth)
    throw new Refusal(path.slice(0, 3), "depth", `is nested deeper than ${maxDepth} levels`);
  const plain = readAt(path, () => plainOf(value, path, strict));
  if (typeof plain !== "object" || plain === null) return plain;
  above.push(value);
  const isList = Array.isArray(plain);
  const names = isList
    ? Array.from({ length: plain.length }, (_, at) => String(at))
    : readAt(path, () => Object.keys(plain));
  const members = names.map((name): [string, unknown] => {
    path.push(name);
    const member = readAt(path, () => (plain as Readonly<Record<string, unknown>>)[name]);
    const copied = copy(member, path, above, strict);
    path.pop();
    return [name, copied];
  });
  above.pop();
  // fromEntries defines members, so that one called `__proto__` stays a member.
  return isList ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** The value itself, or what its `toJSON` makes of it; refuses what is not plain data. */
function plainOf(value: object, path: readonly string[], strict: boolean): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const isDate = kind === "Date" && !strict;
  if ("then" in value && typeof value.then === "function") throw refusedKind(path, "Promise");
  if (exotic.test(kind) && !isDate) throw refusedKind(path, kind);
  if (!("toJSON" in value && typeof value.toJSON === "function")) return value;
  const result = (value.toJSON as () => unknown).call(value);
  if (typeof result === "object" && result !== null) return { ...result };
  if (result === null) throw refusedKind(path, kind === "Date" ? "date without a time" : kind);
  return result;
}

function refusedKind(path: readonly string[], kind: string): Refusal {
  const fix = advice[kind] ?? "give plain values, lists and objects";
  return new Refusal(path, "plain", `is a ${kind}, which cannot be sent: ${fix}`);
}

/** Getters and proxies may throw. */
function readAt<T>(path: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(path, "readable", "cannot be read: reading it throws an error", error);
  }
}
