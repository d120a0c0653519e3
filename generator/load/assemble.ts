import { byCodePoint } from "../naming.js";
import { emptyFile, type ParsedFile } from "./parse.js";
import { inOrder } from "./chronology.js";
import type { ActionFile, ServiceSpec, ServiceYaml, Spec, SpecFile } from "./spec.js";
import type { FileKind, SpecPath } from "./tree.js";

/** A file that could be parsed, with what its path says of it. */
export interface LoadedFile extends SpecPath {
  readonly parsed: ParsedFile;
}

/** Puts the files of spec/ where the spec has them. The order within a service is settled here, for good. */
export function assemble(files: readonly LoadedFile[], schemas: ReadonlyMap<string, object>): Spec {
  const services = files.filter(({ kind }) => kind === "service");
  return {
    package: one(files, "package") ?? typed(emptyFile("spec/package.yaml")),
    services: services.map(({ service: id, parsed }) => {
      const own = files.filter(({ service }) => service === id);
      return assembleService(id, typed(parsed), own);
    }),
    migrations: all(files, "migration"),
    equals: one(files, "equals"),
    rules: one(files, "rules"),
    releases: all(files, "release"),
    schemas,
  };
}

function assembleService(id: string, service: SpecFile<ServiceYaml>, files: readonly LoadedFile[]): ServiceSpec {
  return {
    id,
    service,
    actions: sortActions(files, categoriesOf(service.data)),
    structures: all(files, "structure"),
    enums: one(files, "enums"),
    errors: one(files, "errors"),
    changelog: inOrder(all(files, "changelog")),
    upstream: one(files, "upstream"),
    tables: one(files, "tables"),
  };
}

function sortActions(files: readonly LoadedFile[], categories: readonly string[]): ActionFile[] {
  // A category that service.yaml lacks is the checks' business; until then it stands last.
  const rank = (category: string) => (categories.includes(category) ? categories.indexOf(category) : categories.length);
  return files
    .filter(({ kind }) => kind === "action")
    .toSorted((a, b) => rank(a.category) - rank(b.category) || byCodePoint(a.file, b.file))
    .map(({ parsed, category }) => ({ ...typed<ActionFile["data"]>(parsed), category }));
}

/** Ids of the categories, of a file whose shape nobody has checked yet. */
function categoriesOf(service: unknown): string[] {
  if (
    typeof service !== "object" ||
    service === null ||
    !("categories" in service) ||
    !Array.isArray(service.categories)
  )
    return [];
  return service.categories.map((category: unknown) =>
    typeof category === "object" && category !== null && "id" in category ? String(category.id) : "",
  );
}

function one<Data>(files: readonly LoadedFile[], kind: FileKind): SpecFile<Data> | undefined {
  const found = files.find((file) => file.kind === kind);
  return found === undefined ? undefined : typed(found.parsed);
}

function all<Data>(files: readonly LoadedFile[], kind: FileKind): SpecFile<Data>[] {
  return files.filter((file) => file.kind === kind).map(({ parsed }) => typed(parsed));
}

/** The parse boundary: from here on a file claims the shape of its schema, and `check/schema` makes it true before anyone looks. */
function typed<Data>(file: ParsedFile): SpecFile<Data> {
  return file as SpecFile<Data>;
}
