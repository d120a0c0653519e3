import type { ts } from "./compiler.js";
import { memberOf } from "./member.js";
import { matchOf, replaceName, usesOf, type Edit, type Scope, type Use } from "./use.js";

/** Uses in `a.b`, `a["b"]`, `"b" in a`, `A["b"]` and `Pick<A, "b">`. */
export function accessUses(node: ts.Node, scope: Scope): Use[] {
  const { compiler, checker } = scope;
  if (compiler.isPropertyAccessExpression(node)) return dotUses(node, scope);
  if (compiler.isElementAccessExpression(node)) return bracketUses(node, scope);
  if (compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.InKeyword)
    return literalUses(node.left, checker.getTypeAtLocation(node.right), scope);
  if (compiler.isIndexedAccessTypeNode(node))
    return literalsIn(node.indexType, scope).flatMap((literal) =>
      literalUses(literal, checker.getTypeFromTypeNode(node.objectType), scope),
    );
  if (compiler.isTypeReferenceNode(node)) return pickUses(node, scope);
  return [];
}

function dotUses({ expression, name }: ts.PropertyAccessExpression, scope: Scope): Use[] {
  const found = matchOf(scope.checker.getSymbolAtLocation(name), scope);
  const match =
    found.entries.length > 0 ? found : memberOf(scope.checker.getTypeAtLocation(expression), name.text, scope);
  return usesOf(name, match, (rename) => readEdit(name, rename, scope));
}

function bracketUses({ expression, argumentExpression: key }: ts.ElementAccessExpression, scope: Scope): Use[] {
  const { compiler, checker } = scope;
  const type = checker.getTypeAtLocation(expression);
  if (compiler.isStringLiteralLike(key))
    return usesOf(key, memberOf(type, key.text, scope), (rename) => readEdit(key, rename, scope));
  const keyType = checker.getTypeAtLocation(key);
  const names = (keyType.isUnion() ? keyType.types : [keyType]).filter((part) => part.isStringLiteral());
  return names.flatMap(({ value }) => usesOf(key, memberOf(type, value, scope), () => "the name is elsewhere"));
}

/** `a.New ?? a.Old` would read the new name twice. */
function readEdit(name: ts.Node, rename: string, { compiler }: Scope): Edit | string {
  const edit = replaceName(name, rename);
  const { parent: access } = name;
  const { parent: whole } = access;
  if (!compiler.isBinaryExpression(whole)) return edit;
  const offset = access.getStart();
  const text = access.getText();
  const renamed = text.slice(0, edit.start - offset) + rename + text.slice(edit.end - offset);
  const other = whole.left === access ? whole.right : whole.left;
  return other.getText() === renamed ? "both names are used here; drop the old one" : edit;
}

function literalUses(literal: ts.Node, type: ts.Type, scope: Scope): Use[] {
  if (!scope.compiler.isStringLiteralLike(literal)) return [];
  return usesOf(literal, memberOf(type, literal.text, scope), (rename) => replaceName(literal, rename));
}

function literalsIn(node: ts.TypeNode, { compiler }: Scope): ts.StringLiteralLike[] {
  const nodes = compiler.isUnionTypeNode(node) ? node.types : [node];
  return nodes.flatMap((part) =>
    compiler.isLiteralTypeNode(part) && compiler.isStringLiteralLike(part.literal) ? [part.literal] : [],
  );
}

/** Keys of the language's own Pick and Omit belong to their first argument. */
function pickUses({ typeName, typeArguments }: ts.TypeReferenceNode, scope: Scope): Use[] {
  const [object, keys] = typeArguments ?? [];
  if (object === undefined || keys === undefined || !/^(?:Pick|Omit)$/.test(typeName.getText())) return [];
  const type = scope.checker.getTypeFromTypeNode(object);
  return literalsIn(keys, scope).flatMap((literal) => literalUses(literal, type, scope));
}
