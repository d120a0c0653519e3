/** Name of the method (and function) of an action: its wire name with a small first letter. */
export function methodName(action: string): string {
  return action.charAt(0).toLowerCase() + action.slice(1);
}

/** Name in TypeScript: the wire's, unless the definition gives another. */
export const codeName = ({ name, as }: { readonly name: string; readonly as?: string | undefined }): string =>
  as ?? name;

/** Name on the wire of what has its name in TypeScript. */
export const wireName = ({ name, wireName: wire }: { readonly name: string; readonly wireName?: string }): string =>
  wire ?? name;

/** PascalCase of a wire name: `instance_id` → `InstanceId`, `Createtime` stays. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Name of the constant for a value list that one member alone has. */
export function inlineEnumName(owner: string, member: string): string {
  return owner + pascalCase(member);
}

export const inputName = (action: string): string => `${action}Input`;
export const outputName = (action: string): string => `${action}Output`;
export const errorCodeName = (action: string): string => `${action}ErrorCode`;

/** What of a type its text says. */
interface NamedType {
  readonly base: { readonly name: string };
  readonly map: boolean;
  readonly list: boolean;
}

/** The type as the spec writes it: `map<string>[]`. */
export function typeText(type: NamedType): string {
  const base = type.map ? `map<${type.base.name}>` : type.base.name;
  return type.list ? `${base}[]` : base;
}

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property key as TypeScript writes it: bare where it can be, quoted where it must. */
export function propertyKey(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** Sorts by code points, whatever the locale of the machine. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Last words of a name that holds a secret; `PasswordMode` and `TokenCount` do not end in one. */
const secret =
  /(?:^| )(?:passw(?:or)?ds?|pwd|secrets?|tokens?|credentials?|signature|private key|access key|secret key|api key|decrypt(?:ion)? key|encrypt(?:ion)? key|data key|plaintext key|secret id|download url)$/u;

/** Whether a text of that name holds a secret. */
export const isSecretName = (name: string): boolean => secret.test(wordsOf(name));

/** `InnerDownloadUrl`, `old_password` and `VPCToken` as lower-case words. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/gu, "$1 $2")
    .split(/[^A-Za-z]+/u)
    .join(" ")
    .trim()
    .toLowerCase();
}
