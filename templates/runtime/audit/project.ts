import type { Morph } from "./compiler.js";
import { AuditError } from "./failure.js";

/** A tsconfig.json and all that it refers to, itself included. */
export function projectFiles(path: string, { ts: compiler }: Morph): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const { config, error } = compiler.readConfigFile(file, (name) => compiler.sys.readFile(name)) as ConfigFile;
    if (error)
      throw new AuditError(`${file} cannot be read: ${compiler.flattenDiagnosticMessageText(error.messageText, " ")}`);
    for (const reference of config?.references ?? []) {
      const target = compiler.sys.resolvePath(
        `${file.slice(0, file.replaceAll("\\", "/").lastIndexOf("/"))}/${reference.path}`,
      );
      visit(compiler.sys.directoryExists(target) ? `${target}/tsconfig.json` : target);
    }
  };
  visit(path);
  return [...found];
}

/** The compiler types what it read as anything; the two keys below are what we look at. */
interface ConfigFile {
  readonly config?: { readonly references?: readonly { readonly path: string }[] };
  readonly error?: import("./compiler.js").ts.Diagnostic;
}
