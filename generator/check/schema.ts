import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Memory } from "../load/memory.js";
import type { Spec, SpecFile } from "../load/spec.js";
import type { FileKind } from "../load/tree.js";
import { mend, type Mended } from "./mend.js";
import { modeline } from "./modeline.js";
import { explainErrors } from "./schema-errors.js";

/** What the shape of the files gives the other rules to look at. */
export interface Shape {
  readonly findings: readonly Diagnostic[];
  /** The files that are wrong, by path, as far as they could be mended. */
  readonly mended: ReadonlyMap<string, Mended | undefined>;
}

/**
 * Every file against its schema and its modeline. Of a file that is wrong no other rule may look at `data`, which does
 * not have the shape that its type claims, but at what is mended of it. Schemas are compiled when a file has to be held
 * against them.
 */
export function schema(spec: Spec, memory?: Memory): Shape {
  const validatorOf = compiler(spec.schemas);
  const schemaTexts = textsOf(spec.schemas);
  const mended = new Map<string, Mended | undefined>();
  const findings = filesOf(spec).flatMap(({ kind, file }) => {
    const text = schemaTexts.get(kind);
    if (text === undefined) return modeline(kind, file);
    if (memory?.satisfies(file.text, text) === true) return modeline(kind, file);
    const validate = validatorOf(kind);
    const found = validate === undefined ? [] : checkFile(validate, file);
    if (found.length === 0) memory?.keepSatisfied(file.text, text);
    else mended.set(file.file, validate && isMapping(file.data) ? mend(file, validate, isDraftsGap) : undefined);
    return [...modeline(kind, file), ...found];
  });
  return { findings, mended };
}

const isMapping = (data: unknown): boolean => typeof data === "object" && data !== null && !Array.isArray(data);

/** A schema may refer to any other: what a file satisfies is all of them, from the one of its kind. */
function textsOf(schemas: Spec["schemas"]): ReadonlyMap<string, string> {
  const all = JSON.stringify([...schemas.values()]);
  return new Map([...schemas.keys()].map((kind) => [kind, `${kind} ${all}`]));
}

type ValidatorOf = (kind: FileKind) => ValidateFunction | undefined;

let latest: { readonly text: string; readonly validatorOf: ValidatorOf } | undefined;

/** Kept for a process that reads again and again, as `generate --watch` does: compiling takes longer than a small check. */
function compiler(schemas: Spec["schemas"]): ValidatorOf {
  const text = JSON.stringify([...schemas]);
  if (latest?.text !== text) latest = { text, validatorOf: compile(schemas) };
  return latest.validatorOf;
}

/** `code.optimize` is for validators that are kept for long: it takes longer than they run. */
function compile(schemas: Spec["schemas"]): ValidatorOf {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    validateSchema: false,
    code: { optimize: false },
  });
  for (const found of schemas.values()) ajv.addSchema(found);
  return (kind) => ajv.getSchema(`${kind}.schema.json`);
}

function checkFile(validate: ValidateFunction, file: SpecFile<unknown>): Diagnostic[] {
  if (file.data === null || file.data === undefined)
    return [error("wrong-value", file.place([]), `${file.file} is empty; its schema expects a mapping.`)];
  return validate(file.data)
    ? []
    : explainErrors(
        file,
        (validate.errors ?? []).filter((found) => !isDraftsGap(found)),
      );
}

/** What a draft lacks is not wrong but unfinished: `unfinished` tells it. */
function isDraftsGap({ keyword, data }: ErrorObject): boolean {
  return keyword === "required" && typeof data === "object" && data !== null && "draft" in data && data.draft === true;
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
      ...all("tables", [service.tables]),
    ]),
    ...all("migration", spec.migrations),
    ...all("equals", [spec.equals]),
    ...all("rules", [spec.rules]),
    ...all("release", spec.releases),
  ];
}
