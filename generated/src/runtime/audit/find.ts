import { accessUses } from "./access.js";
import type { Project, ts } from "./compiler.js";
import { flowUses } from "./flow.js";
import type { Lexicon } from "./lexicon.js";
import { sdkOf } from "./package.js";
import { bindingUses, literalUses } from "./pattern.js";
import { referenceUses } from "./reference.js";
import { textUses } from "./text.js";
import type { Scope, Use } from "./use.js";

const looks: readonly ((node: ts.Node, scope: Scope) => Use[])[] = [
  accessUses,
  bindingUses,
  literalUses,
  referenceUses,
  textUses,
  flowUses,
];

/** All uses in the modules that users wrote, in the order of files and places. */
export function findUses(project: Project, compiler: typeof ts, lexicon: Lexicon): Use[] {
  const program = project.getProgram().compilerObject;
  const sdk = sdkOf(lexicon, project);
  const scope: Scope = { compiler, checker: program.getTypeChecker(), lexicon, sdk };
  return program
    .getSourceFiles()
    .filter((file) => !isForeign(file) && sdk.subpathOf(file) === undefined)
    .flatMap((file) => usesIn(file, scope));
}

/** Declarations have no code, and what is installed belongs to others. */
export const isForeign = ({ isDeclarationFile, fileName }: ts.SourceFile): boolean =>
  isDeclarationFile || fileName.includes("/node_modules/");

function usesIn(file: ts.SourceFile, scope: Scope): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    for (const look of looks) uses.push(...look(node, scope));
    scope.compiler.forEachChild(node, visit);
  };
  visit(file);
  const found = isGenerated(file) ? uses.map(left) : uses;
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.node.getStart() - b.node.getStart())
    .filter(({ node, entry: { service, notice } }) => {
      const key = JSON.stringify([node.getStart(), service.subpath, notice.kind, notice.owner, notice.name]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** In a file that a program wrote, a use is fixed by the program that writes the file. */
const left = ({ node, entry }: Use): Use => ({ node, entry, note: "a program wrote this file; change what makes it" });

const isGenerated = ({ text }: ts.SourceFile): boolean =>
  /^\s*(?:\/\/|\/\*)[^]{0,400}?(?:@generated|\b(?:auto-?)?generated\b[^]{0,200}?\bdo not (?:edit|modify)\b)/i.test(
    text.slice(0, 800),
  );
