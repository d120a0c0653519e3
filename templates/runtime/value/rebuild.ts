/**
 * A copy of a JSON-like value in which `change` had its say on everything that is not a list or object, and on
 * lists and objects before they are entered: return the same value to go on. `name` is the nearest member's.
 */
export function rebuild(value: unknown, change: (value: unknown, name: string) => unknown, name = ""): unknown {
  const changed = change(value, name);
  if (changed !== value || typeof value !== "object" || value === null) return changed;
  if (Array.isArray(value)) return value.map((item: unknown) => rebuild(item, change, name));
  // Dates and their like, which JSON does not enter either.
  if ("toJSON" in value && typeof value.toJSON === "function") return value;
  // fromEntries defines members, so that one called `__proto__` stays a member.
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rebuild(member, change, key)]));
}

/** A copy that later changes to the value do not reach. */
export function copyOf(value: unknown): unknown {
  return rebuild(value, (member) => member);
}

/** What replaces a secret. */
export const masked = "***";
