/** Ends a `switch` over a `kind`: it does not compile until every kind has its case. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected kind: ${String(value)}`);
}
