import type { Project, ts } from "./compiler.js";
import type { Lexicon, Place } from "./lexicon.js";

/** Separates what the audited package declares, wherever it is installed, from what users declare. */
export interface Sdk {
  /** Subpath of a module of the package, `runtime` included; undefined for all other files. */
  subpathOf(file: ts.SourceFile): string | undefined;
}

/** Looks for the package.json above a file: links and workspaces bring the package in under any path. */
export function sdkOf({ package: name }: Lexicon, project: Project): Sdk {
  const files = project.getFileSystem();
  const roots = new Map<string, string | undefined>();
  const rootOf = (folder: string): string | undefined => {
    const known = roots.get(folder);
    if (known !== undefined || roots.has(folder)) return known;
    const manifest = `${folder}/package.json`;
    const found = files.fileExistsSync(manifest) ? nameIn(files.readFileSync(manifest)) : undefined;
    const above = found === undefined && folder !== "" ? rootOf(folderOf(folder)) : undefined;
    const root = found === name ? folder : above;
    roots.set(folder, root);
    return root;
  };
  return {
    subpathOf({ fileName }) {
      const root = rootOf(folderOf(fileName));
      return root === undefined ? undefined : /^\/(?:dist|src)\/([^/]+)\//.exec(fileName.slice(root.length))?.[1];
    },
  };
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** Manifests without a name only set a module's kind. */
function nameIn(manifest: string): string | undefined {
  try {
    const value: unknown = JSON.parse(manifest);
    return typeof value === "object" && value !== null && "name" in value ? String(value.name) : undefined;
  } catch {
    return undefined;
  }
}

/** Where the package declares something; undefined when it is someone else's. */
export function placeOf(declaration: ts.Declaration, compiler: typeof ts, sdk: Sdk): Place | undefined {
  const subpath = sdk.subpathOf(declaration.getSourceFile());
  const name = nameOf(declaration, compiler);
  if (subpath === undefined || name === undefined) return undefined;
  return { subpath, owner: ownerOf(declaration, compiler), name };
}

function nameOf(declaration: ts.Declaration, compiler: typeof ts): string | undefined {
  const name = compiler.getNameOfDeclaration(declaration);
  return name && (compiler.isIdentifier(name) || compiler.isStringLiteralLike(name)) ? name.text : undefined;
}

/** The interface or class around a member; for the entries of a constant and its type, the constant. */
function ownerOf({ parent }: ts.Declaration, compiler: typeof ts): string | undefined {
  if (compiler.isInterfaceDeclaration(parent) || compiler.isClassDeclaration(parent)) return parent.name?.text;
  if (!compiler.isTypeLiteralNode(parent) && !compiler.isObjectLiteralExpression(parent)) return undefined;
  const holder = unwrapped(parent.parent, compiler);
  const isNamed = compiler.isVariableDeclaration(holder) || compiler.isTypeAliasDeclaration(holder);
  return isNamed && compiler.isIdentifier(holder.name) ? holder.name.text : undefined;
}

/** Nodes that hold `as const` and `satisfies`. */
const unwrapped = (node: ts.Node, compiler: typeof ts): ts.Node =>
  compiler.isAsExpression(node) || compiler.isSatisfiesExpression(node) ? unwrapped(node.parent, compiler) : node;
