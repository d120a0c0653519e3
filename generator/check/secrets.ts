import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { isSecretName } from "../naming.js";
import { membersOf, type PlacedMember } from "./members.js";

/** Strings that look like secrets are marked, and no marked one shows a value. */
export function secrets(service: ServiceSpec): Diagnostic[] {
  const markers = new Set(service.actions.flatMap(({ data: { paginate } }) => [paginate?.marker, paginate?.next]));
  return membersOf(service).flatMap((placed) => [
    // A continuation token is a position in a list.
    ...(markers.has(placed.name) ? [] : unmarked(placed)),
    ...shown(placed),
  ]);
}

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
