import { ConfigError } from "../errors.js";
import { isPending } from "../flow/chain.js";

/** An input as it was at the call, or what is wrong with it: taking it never throws. */
export type Intake =
  { readonly value: unknown; readonly refusal?: undefined } | { readonly value?: undefined; readonly refusal: Refusal };

/** What cannot be sent, and where it is; `refusal.ts` has the words for it. */
export interface Refusal {
  readonly path: readonly string[];
  readonly rule: "type" | "plain" | "cycle" | "depth" | "readable";
  /** What it is in place of plain data. */
  readonly kind: string;
  readonly cause?: unknown;
}

/** Levels of lists and objects that an input may have; no definition has a tenth of that. */
export const maxDepth = 100;

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(path: readonly string[], rule: Refusal["rule"], kind = "", cause?: unknown) {
    super();
    this.refusal = { path: [...path], rule, kind, cause };
  }
}

/**
 * Copies an input, so that what is sent is what was there at the call. Each member is read once. A value that is not plain
 * data is refused by name; `strict` refuses dates too, and without it they become text, as in JSON.
 */
export function takeIn(input: unknown, strict: boolean): Intake {
  const path: string[] = [];
  try {
    if (input === undefined || input === null) return { value: undefined };
    if (typeof input !== "object" && typeof input !== "function") throw new Refused([], "type", typeof input);
    const value = copy(input, path, [], strict);
    if (Array.isArray(value)) throw new Refused([], "type", "list");
    return { value };
  } catch (error) {
    // Getters and proxies may throw; the path is then where they were read.
    return { refusal: (error instanceof Refused ? error : new Refused(path, "readable", "", error)).refusal };
  }
}

function copy(value: unknown, path: string[], above: unknown[], strict: boolean): unknown {
  if (above.includes(value)) throw new Refused(path, "cycle");
  const plain = plainOf(value, path, strict);
  if (typeof plain !== "object" || plain === null) return plain;
  if (above.length >= maxDepth) throw new Refused(path.slice(0, 3), "depth");
  above.push(value);
  const names = Array.isArray(plain) ? undefined : Object.keys(plain);
  const copies: unknown[] = [];
  // A list may have billions of gaps, and take no room before it is copied.
  for (let at = 0, { length } = names ?? (plain as unknown[]); at < length; at++) {
    const name = String(names ? names[at] : at);
    path.push(name);
    if (!(name in plain)) throw new Refused(path, "plain", "gap");
    copies.push(copy((plain as Readonly<Record<string, unknown>>)[name], path, above, strict));
    path.pop();
  }
  above.pop();
  // fromEntries defines members, so that one called `__proto__` stays a member.
  return names ? Object.fromEntries(names.map((name, at) => [name, copies[at]])) : copies;
}

/** The value itself, or what its `toJSON` makes of it, as in JSON; refuses what is not plain data. */
function plainOf(value: unknown, path: readonly string[], strict: boolean, isMade = false): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw new Refused(path, "plain", typeof value);
  if (typeof value !== "object" || value === null) return value;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const isDate = kind === "Date" && !strict;
  if (isPending(value)) throw new Refused(path, "plain", "Promise");
  if (kind !== "Object" && kind !== "Array" && !isDate) throw new Refused(path, "plain", kind);
  if (isMade || !("toJSON" in value && typeof value.toJSON === "function")) return value;
  const made = (value.toJSON as () => unknown).call(value);
  if (made === null) throw new Refused(path, "plain", isDate ? "time" : kind);
  return plainOf(made, path, true, true);
}

/** Options as they are at the call: getters and proxies may throw. */
export function takeOptions<Options>(options: Options): Options & object {
  try {
    if (typeof options === "object" && options) return { ...options };
  } catch {}
  throw new ConfigError("options", "The options cannot be read.");
}
