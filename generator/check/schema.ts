import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Spec, SpecFile } from "../load/spec.js";
import type { FileKind } from "../load/tree.js";
import { modeline } from "./modeline.js";
import { explainErrors } from "./schema-errors.js";

/**
 * Every file against its schema and its modeline. When this finds an error, no other rule may look: `data` does not
 * have the shape that its type claims.
 */
export function schema(spec: Spec): Diagnostic[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateSchema: false });
  for (const found of spec.schemas.values()) ajv.addSchema(found);
  return filesOf(spec).flatMap(({ kind, file }) => {
    const validate = ajv.getSchema(`${kind}.schema.json`);
    return [...modeline(kind, file), ...(validate === undefined ? [] : checkFile(validate, file))];
  });
}

function checkFile(validate: ValidateFunction, file: SpecFile<unknown>): Diagnostic[] {
  if (file.data === null || file.data === undefined)
    return [error("wrong-value", file.place([]), `${file.file} is empty; its schema expects a mapping.`)];
  return validate(file.data) ? [] : explainErrors(file, validate.errors ?? []);
}

function filesOf(spec: Spec): { readonly kind: FileKind; readonly file: SpecFile<unknown> }[] {
  const all = (kind: FileKind, files: readonly (SpecFile<unknown> | undefined)[]) =>
    files.flatMap((file) => (file === undefined ? [] : [{ kind, file }]));
  return [
    ...all("package", [spec.package]),
    ...spec.services.flatMap((service) => [
      ...all("service", [service.service]),
      ...all("action", service.actions),
      ...all("structure", service.structures),
      ...all("enums", [service.enums]),
      ...all("errors", [service.errors]),
      ...all("changelog", service.changelog),
      ...all("upstream", [service.upstream]),
    ]),
  ];
}
