import type { ts } from "./compiler.js";
import { agreed, matchOf, replaceName, usesOf, type Edit, type Match, type Scope, type Use } from "./use.js";

/** Uses by name: imports, exports, types, functions, classes. */
export function referenceUses(node: ts.Node, scope: Scope): Use[] {
  const { compiler, checker } = scope;
  if (compiler.isImportSpecifier(node) || compiler.isExportSpecifier(node)) return specifierUses(node, scope);
  if (compiler.isQualifiedName(node))
    return usesOf(node.right, matchOf(checker.getSymbolAtLocation(node.right), scope), (rename) =>
      replaceName(node.right, rename),
    );
  if (compiler.isShorthandPropertyAssignment(node))
    return plainUses(node.name, checker.getShorthandAssignmentValueSymbol(node), scope);
  if (!compiler.isIdentifier(node) || !isReference(node, scope)) return [];
  return plainUses(node, checker.getSymbolAtLocation(node), scope);
}

/** A new name comes in by the import, under the old one: what refers to it stays, and is not listed. */
function plainUses(node: ts.Node, symbol: ts.Symbol | undefined, scope: Scope): Use[] {
  const { entries } = matchOf(symbol, scope);
  return usesOf(node, {
    entries: entries.filter(({ notice, rename }) => notice.owner === undefined && rename === undefined),
  });
}

function specifierUses(node: ts.ImportSpecifier | ts.ExportSpecifier, scope: Scope): Use[] {
  const { compiler, checker } = scope;
  const key = node.propertyName ?? node.name;
  const isLocal = compiler.isExportSpecifier(node) && node.parent.parent.moduleSpecifier === undefined;
  const symbol = isLocal ? checker.getExportSpecifierLocalTargetSymbol(node) : checker.getSymbolAtLocation(key);
  if (isLocal) return plainUses(key, symbol, scope);
  const found = matchOf(symbol, scope);
  const match = found.entries.length > 0 ? found : goneFrom(node, key.text, scope);
  return usesOf(key, match, (rename) => specifierEdit(node, key, rename));
}

/** The local or exported name stays: `Old` becomes `New as Old`. */
function specifierEdit(node: ts.ImportSpecifier | ts.ExportSpecifier, key: ts.Node, rename: string): Edit {
  if (node.propertyName) return replaceName(key, rename);
  return { start: key.getStart(), end: key.getStart(), text: `${rename} as ` };
}

/** What the installed version no longer exports has no symbol; the import says where it was. */
function goneFrom(node: ts.ImportSpecifier | ts.ExportSpecifier, name: string, { compiler, lexicon }: Scope): Match {
  const whole = compiler.isImportSpecifier(node) ? node.parent.parent.parent : node.parent.parent;
  const from = "moduleSpecifier" in whole ? whole.moduleSpecifier : undefined;
  if (from === undefined || !compiler.isStringLiteral(from)) return { entries: [] };
  const prefix = `${lexicon.package}/`;
  if (!from.text.startsWith(prefix)) return { entries: [] };
  return agreed([lexicon.at({ subpath: from.text.slice(prefix.length), name })]);
}

/** Not the name of a declaration, nor of a member: those are looked at with their owner. */
function isReference(node: ts.Identifier, { compiler }: Scope): boolean {
  const { parent } = node;
  if (compiler.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (compiler.isQualifiedName(parent)) return parent.left === node;
  if (compiler.isBindingElement(parent)) return parent.initializer === node;
  if (compiler.isShorthandPropertyAssignment(parent)) return parent.objectAssignmentInitializer === node;
  if (compiler.isImportSpecifier(parent) || compiler.isExportSpecifier(parent)) return false;
  if (compiler.isImportClause(parent) || compiler.isNamespaceImport(parent)) return false;
  return !("name" in parent && parent.name === node);
}
