import type { AnyOperation } from "../protocol.js";
import type { Violation } from "./violation.js";

// Loaded for requests that hold something like an integer beyond 2^53.

/** The first number of an input that may not be the one that was meant: JavaScript rounds integers beyond 2^53. */
export function inexactIn({ secrets = [] }: AnyOperation, input: unknown): Violation | undefined {
  const found = unsafeIn(input, "");
  if (found === undefined) return undefined;
  const { path, value } = found;
  const isSecret = path.split(/[.[]/).some((step) => secrets.includes(step));
  const given = isSecret ? "***" : value;
  const message = `${path} must be exact, and JavaScript rounds the number ${given}; give a bigint`;
  return { path, rule: "exact", expected: "bigint", given, message };
}

function unsafeIn(value: unknown, path: string): { readonly path: string; readonly value: number } | undefined {
  if (typeof value === "number")
    // From 10^21 on a number is written with an exponent, as nobody writes an integer.
    return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21
      ? { path, value }
      : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const inList = Array.isArray(value);
  for (const [name, member] of Object.entries<unknown>({ ...value })) {
    const found = unsafeIn(member, inList ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
