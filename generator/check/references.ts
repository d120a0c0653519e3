import { beside, error, warning, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../diagnostics/place.js";
import type { DiagnosticCode } from "../diagnostics/catalog.js";
import { guessed } from "../diagnostics/guess.js";
import type { ActionFile, Members, ServiceSpec } from "../load/spec.js";
import { parseType, scalars } from "../definition/index.js";
import { membersOf, outputsOf, structuresOf } from "./members.js";

/** Structures and error codes: each that is named is defined, and each structure is reached by an action. */
export function references(service: ServiceSpec): Diagnostic[] {
  return [...unknownStructures(service), ...unusedStructures(service), ...errorCodes(service)];
}

/** What is defined but used nowhere: wrong once the service is complete, to be expected before. */
export function unused(service: ServiceSpec, code: DiagnosticCode, place: Place, message: string): Diagnostic {
  return (service.service.data.complete ? error : warning)(code, place, message);
}

function unknownStructures(service: ServiceSpec): Diagnostic[] {
  const known = structuresOf(service);
  return membersOf(service)
    .filter(({ type }) => type.base.kind === "structure" && !known.has(type.base.name))
    .map(({ file, path, title, type }) =>
      guessed(
        error(
          "unknown-structure",
          file.place([...path, "type"]),
          `${title} names "${type.base.name}", which this service does not define.`,
        ),
        type.base.name,
        [...known.keys(), ...Object.keys(scalars)],
      ),
    );
}

function unusedStructures(service: ServiceSpec): Diagnostic[] {
  const structures = structuresOf(service);
  const reached = new Set<string>();
  const reach = (members: Members): void => {
    for (const { type } of Object.values(members)) {
      const {
        base: { name },
      } = parseType(type);
      if (reached.has(name)) continue;
      reached.add(name);
      reach(structures.get(name) ?? {});
    }
  };
  for (const { data } of service.actions) {
    reach(data.input ?? {});
    reach(outputsOf(data));
  }
  return (
    service.structures
      // Of a draft, what uses it may be a draft too.
      .filter(({ data }) => data.draft !== true && !reached.has(data.structure))
      .map((file) =>
        unused(
          service,
          "unused-structure",
          file.place(["structure"]),
          `no action reaches structure ${file.data.structure}; use it or delete its file.`,
        ),
      )
  );
}

function errorCodes(service: ServiceSpec): Diagnostic[] {
  const { errors } = service;
  const known = new Map<string, Place>();
  const found: Diagnostic[] = [];
  for (const scope of ["common", "business", "seen"] as const)
    for (const [index, { code }] of (errors?.data[scope] ?? []).entries()) {
      if (known.has(code) && errors !== undefined)
        found.push(
          beside(
            error(
              "duplicate-error-code",
              errors.place([scope, index, "code"]),
              `errors.yaml defines error code ${code} twice; keep one.`,
            ),
            known.get(code) ?? errors.place([]),
            "defined here first",
          ),
        );
      if (!known.has(code) && errors !== undefined) known.set(code, errors.place([scope, index, "code"]));
    }
  return [...found, ...service.actions.flatMap((file) => unknownCodes(file, new Set(known.keys())))];
}

function unknownCodes(file: ActionFile, known: ReadonlySet<string>): Diagnostic[] {
  return (file.data.errors ?? []).flatMap((code, index) =>
    known.has(code)
      ? []
      : [
          guessed(
            error(
              "unknown-error-code",
              file.place(["errors", index]),
              `${file.data.action} lists error code "${code}", which errors.yaml lacks.`,
            ),
            code,
            known,
          ),
        ],
  );
}
