import type { Model, ServiceModel } from "../model/model.js";
import { scopesOf, type Scope } from "../names/index.js";
import type { OutputFile, Statement, TypeScriptFile } from "../render/output.js";
import { liesIn, sourceFolder, type ServiceEmitter } from "./emitter.js";
import { namedService } from "./named-service.js";

/** Its files for a service. One in another place is an error, because `generate --service` would never write it. */
export function runEmitter(
  { writesTo, emit }: ServiceEmitter,
  service: ServiceModel,
  model: Model,
  scopes: Scopes = ledgerOf(service),
): readonly OutputFile[] {
  const place = writesTo(service);
  const files = emit(service, model);
  const stray = files.find(({ path }) => !liesIn(path, place));
  if (stray !== undefined)
    throw new Error(
      `An emitter made ${stray.path}, but its line in generator/emit/index.ts says that it writes to ${place}: fix one of them.`,
    );
  for (const file of files) if (file.kind === "typescript") checkNames(file, scopes);
  return files;
}

/** A module's names are in the ledger, for the checks of definitions know no others. */
function checkNames({ path, statements }: TypeScriptFile, scopes: Scopes): void {
  const scope = scopes.get(path);
  const known = new Set([...(scope?.imports ?? []), ...(scope?.declares ?? []).map(({ name }) => name)]);
  const unknown = statements.flatMap(namesOf).filter((name) => !known.has(name));
  if (scope !== undefined && unknown.length === 0) return;
  const what = scope === undefined ? "the module" : `the names ${unknown.join(", ")}`;
  throw new Error(
    `An emitter made ${path}, but generator/names/ledger.ts lacks ${what}: add what it declares and imports.`,
  );
}

/** Names that a statement brings into the module. */
function namesOf(statement: Statement): string[] {
  if (statement.kind === "export") return [];
  if (statement.kind !== "import") return [statement.name];
  if ("as" in statement.names) return [statement.names.as];
  return statement.names.map((name) => name.replace(/^type /u, "").replace(/^.* as /u, ""));
}

/** The ledger of a service, by the path of each module. */
export type Scopes = ReadonlyMap<string, Scope<undefined>>;

export const ledgerOf = (service: ServiceModel): Scopes =>
  new Map(scopesOf(namedService(service)).map((scope) => [`${sourceFolder(service)}/${scope.module}.ts`, scope]));
