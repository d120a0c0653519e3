import { rebuild } from "./value/rebuild.js";
import type { Waited } from "./wait/options.js";

// A process may hold this package twice, as ES modules and as CommonJS, and so may a bundle, each with its own classes.
// `instanceof` goes by the names of classes, so that each copy recognises the errors of the other.

/**
 * Where classes of errors have their own name and those of the classes that they extend, whichever copy of this package they
 * are of. What a class is called in its source does not survive a minifier.
 */
export const brand: unique symbol = Symbol.for("cachesmith.error");

interface Marked {
  readonly [brand]?: string;
}

/** Whatever this package throws. `toJSON` and the message hold no secret; `cause` has what lies behind. */
export abstract class SdkError extends Error {
  protected static readonly [brand]: string = "SdkError";
  /** Present when the error ended a wait. */
  declare readonly response?: unknown;
  declare readonly observation?: unknown;
  declare readonly ids?: readonly unknown[];
  declare readonly resume?: Waited["resume"];
  constructor(message: string, fields: object, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, fields);
    // An own enumerable name would clutter every log.
    const value = new.target[brand].split("/")[0];
    Object.defineProperty(this, "name", { value, configurable: true, writable: true });
  }

  /** True for errors of another copy of this package, too. A class that users derive has the errors that it made alone. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    if (!Object.hasOwn(this, brand)) return super[Symbol.hasInstance](error);
    const type = (error as object | null | undefined)?.constructor as Marked | undefined; // of whatever it is
    return type?.[brand]?.endsWith(this[brand]) === true;
  }

  /** Name, message and the fields of the error; bigints as text. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const fields = Object.entries(this).map(([field, value]) => [field, rebuild(value, withoutBigints)] as const);
    return { name, message, ...Object.fromEntries(fields) };
  }
}

// JSON has no bigints.
const withoutBigints = (value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
