import type { ts } from "./compiler.js";
import { memberOf } from "./member.js";
import { matchOf, replaceName, usesOf, type Edit, type Match, type Scope, type Use } from "./use.js";

const restNote = "the rest of the pattern would change";

/** Uses in `const { b } = a` and, for parameters, `({ b }) => …`. */
export function bindingUses(node: ts.Node, scope: Scope): Use[] {
  const { compiler, checker } = scope;
  if (!compiler.isBindingElement(node) || node.dotDotDotToken || !compiler.isObjectBindingPattern(node.parent))
    return [];
  const key = node.propertyName ?? node.name;
  if (!compiler.isIdentifier(key) && !compiler.isStringLiteralLike(key)) return [];
  const hasRest = node.parent.elements.some((element) => element.dotDotDotToken !== undefined);
  const isShort = node.propertyName === undefined;
  const type = checker.getTypeAtLocation(node.parent);
  return usesOf(key, memberOf(type, key.text, scope), (rename) => (hasRest ? restNote : keyEdit(key, rename, isShort)));
}

/** Uses in `{ b: 1 }` where a type of the package is expected, and in `({ b } = a)`. */
export function literalUses(node: ts.Node, scope: Scope): Use[] {
  const { compiler } = scope;
  if (!compiler.isObjectLiteralElementLike(node) || !compiler.isObjectLiteralExpression(node.parent)) return [];
  const { name, parent } = node;
  const key = name && compiler.isComputedPropertyName(name) ? name.expression : name;
  // A computed name that is no literal says nothing here.
  if (key === undefined || !(compiler.isStringLiteralLike(key) || (compiler.isIdentifier(key) && key === name)))
    return [];
  const isTarget = isAssigned(parent, scope);
  const isShort = compiler.isShorthandPropertyAssignment(node);
  return usesOf(key, keyMatch(key, parent, isTarget, scope), (rename) => {
    if (isTarget && hasSpread(parent, scope)) return restNote;
    if (!isTarget && hasKey(parent, rename, scope)) return `${rename} is set here as well; drop the old one`;
    return keyEdit(key, rename, isShort);
  });
}

function keyMatch(
  key: ts.Identifier | ts.StringLiteralLike,
  literal: ts.ObjectLiteralExpression,
  isTarget: boolean,
  scope: Scope,
): Match {
  const { checker, compiler } = scope;
  if (isTarget)
    return compiler.isIdentifier(key)
      ? matchOf(checker.getPropertySymbolOfDestructuringAssignment(key), scope)
      : { entries: [] };
  const type = checker.getContextualType(literal);
  return type === undefined ? { entries: [] } : memberOf(type, key.text, scope);
}

/** A shorthand gets its own name as an alias, so that the rest of the code finds it. */
function keyEdit(key: ts.Node, rename: string, isShort: boolean): Edit {
  if (!isShort) return replaceName(key, rename);
  return { start: key.getStart(), end: key.getStart(), text: `${rename}: ` };
}

/** Whether a literal is the pattern of an assignment. */
function isAssigned(literal: ts.Node, scope: Scope): boolean {
  const { compiler } = scope;
  const { parent } = literal;
  if (compiler.isBinaryExpression(parent))
    return parent.operatorToken.kind === compiler.SyntaxKind.EqualsToken && parent.left === literal;
  if (compiler.isForOfStatement(parent)) return parent.initializer === literal;
  if (compiler.isPropertyAssignment(parent)) return parent.initializer === literal && isAssigned(parent.parent, scope);
  return compiler.isArrayLiteralExpression(parent) && isAssigned(parent, scope);
}

const hasSpread = ({ properties }: ts.ObjectLiteralExpression, { compiler }: Scope): boolean =>
  properties.some((property) => compiler.isSpreadAssignment(property));

const hasKey = ({ properties }: ts.ObjectLiteralExpression, name: string, { compiler }: Scope): boolean =>
  properties.some(
    ({ name: key }) => key && (compiler.isIdentifier(key) || compiler.isStringLiteralLike(key)) && key.text === name,
  );
