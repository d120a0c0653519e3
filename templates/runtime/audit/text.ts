import type { ts } from "./compiler.js";
import type { Entry } from "./lexicon.js";
import { ownersOf, partsOf } from "./member.js";
import { agreed, placesOf, replaceName, usesOf, type Scope, type Use } from "./use.js";

/** Uses that are texts or numbers: error codes, values of an enum, and actions called by their wire name. */
export function textUses(node: ts.Node, scope: Scope): Use[] {
  const { compiler } = scope;
  const isText = compiler.isStringLiteralLike(node);
  if (!isText && !compiler.isNumericLiteral(node)) return [];
  const value = isText ? node.text : Number(node.text);
  const found = [
    ...expectedSets(node, scope).flatMap(({ subpath, name }) => [
      scope.lexicon.value(subpath, name, value),
      ...(/ErrorCode$/.test(name) ? [scope.lexicon.code(subpath, String(value))] : []),
    ]),
    ...(isText ? [guardedCode(node, scope), calledAction(node, scope)] : []),
  ].filter((entry) => entry !== undefined);
  return usesOf(node, agreed(found), (rename) => replaceName(node, rename));
}

interface ValueSet {
  readonly subpath: string;
  readonly name: string;
}

/** Value sets of the package from which a literal is taken, by what it is compared with or used as. */
function expectedSets(node: ts.Expression, scope: Scope): ValueSet[] {
  const { compiler, checker } = scope;
  const { parent } = node;
  if (compiler.isBinaryExpression(parent) && isComparison(parent, scope))
    return setsOf(parent.left === node ? parent.right : parent.left, scope);
  if (compiler.isCaseClause(parent)) return setsOf(parent.parent.parent.expression, scope);
  if (
    compiler.isArrayLiteralExpression(parent) ||
    compiler.isParenthesizedExpression(parent) ||
    compiler.isConditionalExpression(parent)
  )
    return expectedSets(parent, scope);
  if (compiler.isPropertyAssignment(parent) && compiler.isObjectLiteralExpression(parent.parent)) {
    const type = checker.getContextualType(parent.parent);
    const { name } = parent;
    if (type === undefined || !(compiler.isIdentifier(name) || compiler.isStringLiteralLike(name))) return [];
    return partsOf(type, scope).flatMap((part) => declaredSets(checker.getPropertyOfType(part, name.text), scope));
  }
  const type = checker.getContextualType(node);
  return type === undefined ? [] : aliasSets(type, scope);
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression, { compiler: { SyntaxKind } }: Scope): boolean {
  return (
    kind === SyntaxKind.EqualsEqualsEqualsToken ||
    kind === SyntaxKind.ExclamationEqualsEqualsToken ||
    kind === SyntaxKind.EqualsEqualsToken ||
    kind === SyntaxKind.ExclamationEqualsToken
  );
}

function setsOf(expression: ts.Expression, scope: Scope): ValueSet[] {
  const { compiler, checker } = scope;
  const name = compiler.isPropertyAccessExpression(expression) ? expression.name : expression;
  return [
    ...aliasSets(checker.getTypeAtLocation(expression), scope),
    ...declaredSets(checker.getSymbolAtLocation(name), scope),
  ];
}

/** A union remembers its name only where nothing was added to it. */
const aliasSets = ({ aliasSymbol }: ts.Type, scope: Scope): ValueSet[] =>
  placesOf(aliasSymbol, scope).flatMap((place) => place ?? []);

/** Otherwise the declaration of the member spells it out: `AccountStatus | undefined`. */
function declaredSets(symbol: ts.Symbol | undefined, scope: Scope): ValueSet[] {
  const { compiler, sdk } = scope;
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    const subpath = sdk.subpathOf(declaration.getSourceFile());
    if (subpath === undefined || !compiler.isPropertySignature(declaration) || declaration.type === undefined)
      return [];
    const names = declaration.type.getText().match(/\b[A-Z]\w*/g) ?? [];
    return names.map((name) => ({ subpath, name }));
  });
}

/** `isExampleError(error, "Code")`. */
function guardedCode(node: ts.StringLiteralLike, scope: Scope): Entry | undefined {
  const { parent } = node;
  if (!scope.compiler.isCallExpression(parent) || parent.arguments[0] === node) return undefined;
  const [place] = placesOf(scope.checker.getSymbolAtLocation(parent.expression), scope);
  return place && /^is\w+Error$/.test(place.name) ? scope.lexicon.code(place.subpath, node.text) : undefined;
}

/** `client.call("Action")`. */
function calledAction(node: ts.StringLiteralLike, scope: Scope): Entry | undefined {
  const { compiler, checker, lexicon } = scope;
  const { parent } = node;
  if (!compiler.isCallExpression(parent) || parent.arguments[0] !== node) return undefined;
  const { expression } = parent;
  if (!compiler.isPropertyAccessExpression(expression) || expression.name.text !== "call") return undefined;
  const [owner] = ownersOf(checker.getTypeAtLocation(expression.expression), scope);
  return owner && lexicon.action(owner.subpath, node.text);
}
