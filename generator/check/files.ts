import { beside, error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ServiceSpec, SpecFile } from "../load/spec.js";

/** Files are named after what they define, lie in a known category, and survive a disk that ignores case. */
export function files(service: ServiceSpec): Diagnostic[] {
  const named = [
    ...service.actions.map((file) => ({ file, kind: "action", name: file.data.action })),
    ...service.structures.map((file) => ({ file, kind: "structure", name: file.data.structure })),
  ];
  return [
    ...named.flatMap(({ file, kind, name }) => checkName(file, kind, name)),
    ...checkCategories(service),
    ...checkCase(service.actions),
    ...checkCase(service.structures),
    ...checkDuplicates(service),
  ];
}

function checkName(file: SpecFile<unknown>, kind: string, name: string): Diagnostic[] {
  const stem = stemOf(file);
  if (stem === name) return [];
  return [
    error(
      "file-name",
      file.place([kind]),
      `${kind} ${name} lies in ${stem}.yaml; rename the file to ${name}.yaml, or correct the name.`,
    ),
  ];
}

function checkCategories({ service, actions }: ServiceSpec): Diagnostic[] {
  const known = service.data.categories.map(({ id }) => id);
  return actions
    .filter(({ category }) => !known.includes(category))
    .map((file) =>
      error(
        "unknown-category",
        file.place([]),
        `folder ${file.category} is no category of ${service.file}.${suggest(file.category, known)}`,
      ),
    );
}

function checkCase(all: readonly SpecFile<unknown>[]): Diagnostic[] {
  const seen = new Map<string, SpecFile<unknown>>();
  return all.flatMap((file) => {
    const folded = stemOf(file).toLowerCase();
    const earlier = seen.get(folded);
    seen.set(folded, earlier ?? file);
    if (earlier === undefined || stemOf(earlier) === stemOf(file)) return [];
    return [
      error(
        "file-case",
        file.place([]),
        `${file.file} and ${earlier.file} differ in case alone; on some disks one overwrites the other.`,
      ),
    ];
  });
}

/** One action in two categories; two structures of one name would be one file. */
function checkDuplicates({ actions }: ServiceSpec): Diagnostic[] {
  const seen = new Map<string, SpecFile<unknown>>();
  return actions.flatMap((file) => {
    const { action } = file.data;
    const earlier = seen.get(action);
    seen.set(action, earlier ?? file);
    return earlier === undefined
      ? []
      : [
          beside(
            error(
              "duplicate-name",
              file.place(["action"]),
              `action ${action} is also defined in ${earlier.file}; keep one.`,
            ),
            earlier.place(["action"]),
            "defined here, too",
          ),
        ];
  });
}

function stemOf({ file }: SpecFile<unknown>): string {
  return file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
}
