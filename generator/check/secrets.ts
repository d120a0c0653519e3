import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { membersOf, type PlacedMember } from "./members.js";

/** Last words of a name that holds a secret; `PasswordMode` and `TokenCount` do not end in one. */
const secret =
  /(?:^| )(?:passw(?:or)?ds?|pwd|secrets?|tokens?|credentials?|signature|private key|access key|secret key|api key|decrypt(?:ion)? key|encrypt(?:ion)? key|data key|plaintext key|secret id|download url)$/u;

/** Strings that look like secrets are marked, and no marked one shows a value. */
export function secrets(service: ServiceSpec): Diagnostic[] {
  const markers = new Set(service.actions.flatMap(({ data: { paginate } }) => [paginate?.marker, paginate?.next]));
  return membersOf(service).flatMap((placed) => [
    // A continuation token is a position in a list.
    ...(markers.has(placed.name) ? [] : unmarked(placed)),
    ...shown(placed),
  ]);
}

/** Whether a text of that name holds a secret. */
export const isSecretName = (name: string): boolean => secret.test(wordsOf(name));

function unmarked({ name, member, type, file, path, title }: PlacedMember): Diagnostic[] {
  if (type.base.name !== "string" || member.sensitive === true || !isSecretName(name)) return [];
  return [error("unmarked-secret", file.placeOfKey(path), `${title} looks like a secret; mark it sensitive: true.`)];
}

function shown({ member, file, path, title }: PlacedMember): Diagnostic[] {
  if (member.sensitive !== true) return [];
  return (["example", "default"] as const)
    .filter((key) => member[key] !== undefined)
    .map((key) =>
      error(
        "secret-shown",
        file.placeOfKey([...path, key]),
        `${title} is sensitive, yet its ${key} would stand in the reference; remove it.`,
      ),
    );
}

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
