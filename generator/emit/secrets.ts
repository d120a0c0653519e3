import type { ActionModel, MemberModel, StructureModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";

/** Wire names of the members that hold secrets, wherever a call of the action can carry them, each with its member. */
export function secretsOf(
  action: ActionModel,
  structures: ReadonlyMap<string, StructureModel>,
): ReadonlyMap<string, MemberModel> {
  const found = new Map<string, MemberModel>();
  const seen = new Set<string>();
  const visit = (members: readonly MemberModel[]): void => {
    for (const member of members) {
      const { base } = member.type;
      if (member.sensitive && !found.has(member.name)) found.set(member.name, member);
      if (base.kind !== "structure" || seen.has(base.name)) continue;
      seen.add(base.name);
      visit(structures.get(base.name)?.members ?? []);
    }
  };
  visit([...action.input, ...allOutputs(action)]);
  return found;
}

export const secretNames = (
  action: ActionModel,
  structures: ReadonlyMap<string, StructureModel>,
): ReadonlySet<string> => new Set(secretsOf(action, structures).keys());

/** The value with a placeholder in place of each secret: no reader shall copy one, no scanner find one. */
export function maskSecrets(
  value: unknown,
  secrets: Pick<ReadonlySet<string>, "has">,
  textFor: (name: string) => string = placeholder,
): unknown {
  if (Array.isArray(value)) return value.map((item) => maskSecrets(item, secrets, textFor));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      secrets.has(key) ? placeholders(entry, textFor(key)) : maskSecrets(entry, secrets, textFor),
    ]),
  );
}

/** Something of the same type, so that what shows it still compiles. */
function placeholders(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => placeholders(item, text));
  if (typeof value === "string") return value === "" ? value : text;
  if (typeof value === "number") return 0;
  if (typeof value === "bigint") return 0n;
  if (typeof value === "boolean") return false;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, placeholders(item, placeholder(key))]));
}

/** A placeholder that the member's own rules for passwords let pass, as far as one of these does. */
export function fittingPlaceholder({ name, constraints }: MemberModel): string {
  const { minLength = 0, maxLength = Infinity, pattern } = constraints;
  const plain = placeholder(name);
  const stem = plain.slice(1, -1);
  const texts = [plain, `<${stem}-1>`, `<${stem}-A1>`, `${stem}-A1`, `Secret-${stem}-1`, "Secret-1"];
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, "u").test(text));
  return texts.find(fits) ?? plain;
}

/** `OldPassword` → `<old-password>`. */
export const placeholder = (name: string): string =>
  `<${name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()}>`;
