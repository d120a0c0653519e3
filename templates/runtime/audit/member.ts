import type { ts } from "./compiler.js";
import type { Entry } from "./lexicon.js";
import { agreed, placesOf, type Match, type Scope } from "./use.js";

/** Notices about the member `name` of whatever has the type: an interface of the package, a union or a part of one. */
export function memberOf(type: ts.Type, name: string, scope: Scope): Match {
  return agreed(partsOf(type, scope).flatMap((part) => declaredMember(part, name, scope)));
}

/** Members that the package declares are found by their declaration, whatever type they come through; gone ones by the type. */
function declaredMember(type: ts.Type, name: string, scope: Scope): (Entry | undefined)[] {
  const property = scope.checker.getPropertyOfType(type, name);
  if (property !== undefined) return placesOf(property, scope).map((place) => place && scope.lexicon.at(place));
  return ownersOf(type, scope).flatMap(({ subpath, name: owner }) => {
    const entry = scope.lexicon.at({ subpath, owner, name }) ?? misspelt(type, name, { subpath, owner }, scope);
    return entry === undefined ? [] : [entry];
  });
}

/** Types that a value may have, one by one; absence is none of them. */
export function partsOf(type: ts.Type, { checker }: Scope): ts.Type[] {
  const present = checker.getApparentType(checker.getNonNullableType(type));
  return present.isUnion() ? present.types.map((part) => checker.getApparentType(part)) : [present];
}

/** Interfaces and classes of the package that a type is. */
export function ownersOf(type: ts.Type, scope: Scope): { readonly subpath: string; readonly name: string }[] {
  const types = type.isIntersection() ? type.types : [type];
  return types.flatMap((part) =>
    placesOf(part.getSymbol(), scope).flatMap((place) =>
      place === undefined || place.owner !== undefined || place.subpath === "runtime" ? [] : [place],
    ),
  );
}

/** A name that the owner has in another spelling: vendors rename by case, and old code keeps the old one. */
function misspelt(
  type: ts.Type,
  name: string,
  { subpath, owner }: { readonly subpath: string; readonly owner: string },
  { checker, lexicon }: Scope,
): Entry | undefined {
  const alike = checker
    .getPropertiesOfType(type)
    .map((property) => property.getName())
    .filter((other) => other.toLowerCase() === name.toLowerCase());
  const [rename] = alike;
  if (rename === undefined || alike.length > 1 || type.isClass()) return undefined;
  return lexicon.spelling(subpath, {
    kind: "member",
    owner,
    name,
    rename,
    instead: rename,
    removed: true,
    reason: "An old spelling.",
  });
}
