import { copyOf } from "../../runtime/value/rebuild.js";
import { isRecord } from "./prepare.js";

/**
 * A whole response: what a handler returned, and for what it left out, at any depth, the values of the documented example. The
 * example says what comes first; a member that it does not have stays, such as a structure within itself.
 */
export function completed(
  example: Readonly<Record<string, unknown>>,
  returned: object,
): Readonly<Record<string, unknown>> {
  const members: Readonly<Record<string, unknown>> = { ...returned };
  const known = Object.entries(example).map(([name, value]) => [name, whole(value, members[name])] as const);
  return { ...Object.fromEntries(known), ...without(members, example) };
}

const without = (members: Readonly<Record<string, unknown>>, names: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !Object.hasOwn(names, name)));

function whole(example: unknown, returned: unknown): unknown {
  if (returned === undefined) return copyOf(example);
  if (Array.isArray(example) && Array.isArray(returned)) {
    const [row] = example as readonly unknown[];
    return returned.map((item: unknown) => (isRecord(row) && isRecord(item) ? completed(row, item) : item));
  }
  return isRecord(example) && isRecord(returned) ? completed(example, returned) : returned;
}
