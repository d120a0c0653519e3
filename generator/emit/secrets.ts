import type { ActionModel, MemberModel, StructureModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";

/** Wire names of the members that hold secrets, wherever a call of the action can carry them. */
export function secretNames(action: ActionModel, structures: ReadonlyMap<string, StructureModel>): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (members: readonly MemberModel[]): void => {
    for (const { name, sensitive, type } of members) {
      if (sensitive) names.add(name);
      const { base } = type;
      if (base.kind !== "structure" || seen.has(base.name)) continue;
      seen.add(base.name);
      visit(structures.get(base.name)?.members ?? []);
    }
  };
  visit([...action.input, ...allOutputs(action)]);
  return names;
}

/** The value with a placeholder in place of each secret: no reader shall copy one, no scanner find one. */
export function maskSecrets(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskSecrets(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      secrets.has(key) ? placeholders(entry, key) : maskSecrets(entry, secrets),
    ]),
  );
}

/** Something of the same type, so that what shows it still compiles. */
function placeholders(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => placeholders(item, name));
  if (typeof value === "string") return value === "" ? value : placeholder(name);
  if (typeof value === "number") return 0;
  if (typeof value === "bigint") return 0n;
  if (typeof value === "boolean") return false;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, placeholders(item, key)]));
}

/** `OldPassword` → `<old-password>`. */
export const placeholder = (name: string): string =>
  `<${name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()}>`;
