/** Names that no function of a module can have: words of the language, and what some compilers of modules reserve. */
const reserved: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield
  exports globalThis module require`.split(/\s+/u),
);

/** Imports of the module of functions that begin with a small letter. */
export const functionImports = ["actions", "callPaged", "callPlain", "callTask", "operations", "structures"] as const;

/**
 * Name of the function for a method. Methods can be called `delete`, functions cannot, nor what the module or the package
 * has already: those end in `_`, which no name of a vendor does.
 */
export const functionName = (method: string, taken: readonly string[] = []): string =>
  reserved.has(method) || (functionImports as readonly string[]).includes(method) || taken.includes(method)
    ? `${method}_`
    : method;

/** The name under which a module imports something, where it declares these names itself. */
export const localName = (name: string, declared: ReadonlySet<string>): string =>
  declared.has(name) ? `${name}_` : name;

/** The text of that import. */
export function importedAs(name: string, declared: ReadonlySet<string>): string {
  const local = localName(name, declared);
  return local === name ? name : `${name} as ${local}`;
}

/** How a module writes a type of the language, where it may declare one of the same name. */
export const globalType = (name: string, declared: ReadonlySet<string>): string =>
  declared.has(name) ? `globalThis.${name}` : name;
