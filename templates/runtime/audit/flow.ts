import type { ts } from "./compiler.js";
import { ownersOf, partsOf } from "./member.js";
import { placesOf, type Scope, type Use } from "./use.js";

/** Values that bring a member along without naming it: `client.modify(input)`, where `input` was made elsewhere. */
export function flowUses(node: ts.Node, scope: Scope): Use[] {
  const value = handedOver(node, scope);
  if (value === undefined) return [];
  const expected = scope.checker.getContextualType(value);
  if (expected === undefined) return [];
  const type = scope.checker.getTypeAtLocation(value);
  return partsOf(expected, scope)
    .flatMap((part) => ownersOf(part, scope))
    .flatMap(({ subpath, name }) => scope.lexicon.membersOf(subpath, name))
    .filter(({ notice }) => isOwn(type, notice.name, scope))
    .map((entry) => ({ node: value, entry, note: `${value.getText()} brings it along; change where it is made` }));
}

/** An expression that has its own type and goes where another is expected; literals are looked at member by member. */
function handedOver(node: ts.Node, { compiler }: Scope): ts.Expression | undefined {
  const isName =
    compiler.isIdentifier(node) || compiler.isPropertyAccessExpression(node) || compiler.isCallExpression(node);
  if (!isName) return undefined;
  const { parent } = node;
  if (compiler.isCallExpression(parent) || compiler.isNewExpression(parent))
    return parent.arguments?.some((argument) => argument === node) ? node : undefined;
  const isValue =
    compiler.isSpreadAssignment(parent) ||
    compiler.isReturnStatement(parent) ||
    compiler.isPropertyAssignment(parent) ||
    compiler.isVariableDeclaration(parent);
  if (!isValue) return undefined;
  const holder =
    compiler.isPropertyAssignment(parent) || compiler.isVariableDeclaration(parent)
      ? parent.initializer
      : parent.expression;
  return holder === node ? node : undefined;
}

/** Whether users' own code gave the value that member. */
function isOwn(type: ts.Type, name: string, scope: Scope): boolean {
  const places = placesOf(scope.checker.getPropertyOfType(type, name), scope);
  return places.length > 0 && places.every((place) => place === undefined);
}
