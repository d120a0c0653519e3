import type { Morph, ts } from "./compiler.js";
import { AuditError } from "./failure.js";

/** One tsconfig.json, and the modules that it names. */
export interface ProjectFile {
  readonly path: string;
  readonly modules: readonly string[];
}

/** A tsconfig.json and all that it refers to, itself included. Circles of references are walked once. */
export function projectFiles(path: string, { ts: compiler }: Morph): ProjectFile[] {
  const found = new Map<string, ProjectFile>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const { fileNames, projectReferences = [] } = parsed(file, compiler);
    found.set(file, { path: file, modules: fileNames });
    for (const reference of projectReferences) visit(compiler.resolveProjectReferencePath(reference));
  };
  visit(path);
  return [...found.values()];
}

/** No JSON, circular `extends`, a file that cannot be read. Options that this compiler does not know do not matter. */
const isFatal = ({ code }: ts.Diagnostic): boolean =>
  code < 2000 || [5012, 5014, 5083, 5092, 6053, 18_000].includes(code);

function parsed(file: string, compiler: typeof ts): ts.ParsedCommandLine {
  const refuse = (why: string): never => {
    throw new AuditError(`${file} cannot be read: ${why}`);
  };
  const textOf = ({ messageText }: ts.Diagnostic): string => compiler.flattenDiagnosticMessageText(messageText, " ");
  const host = {
    ...compiler.sys,
    onUnRecoverableConfigFileDiagnostic: (fault: ts.Diagnostic): never => refuse(textOf(fault)),
  };
  let config: ts.ParsedCommandLine | undefined;
  try {
    config = compiler.getParsedCommandLineOfConfigFile(file, {}, host);
  } catch (error) {
    // The compiler stumbles over a null where it expects an object.
    if (!(error instanceof TypeError)) throw error;
  }
  const fault = config?.errors.find(isFatal);
  if (fault !== undefined) return refuse(textOf(fault));
  return config ?? refuse("it is no configuration of TypeScript.");
}
