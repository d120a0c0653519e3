import type { ErrorObject } from "ajv/dist/2020.js";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import { nearest } from "../diagnostics/suggest.js";
import type { Path, SpecFile } from "../load/spec.js";
import { sentenceFor } from "./schema-sentence.js";

/** Ajv's errors in our words, each at the key or value that is to be changed. */
export function explainErrors(file: SpecFile<unknown>, errors: readonly ErrorObject[]): Diagnostic[] {
  return withoutEchoes(errors).map((found) => explain(file, found));
}

function explain(file: SpecFile<unknown>, found: ErrorObject): Diagnostic {
  const path = pathOf(found.instancePath, file.data);
  const { keyword } = found;
  if (keyword === "additionalProperties") {
    const key = text(found, "additionalProperty");
    const finding = error("unknown-key", file.placeOfKey([...path, key]), `${ownerOf(path)} has no "${key}".`);
    if (!isCutText(file, path, key)) return keyGuessed(finding, key, found);
    const hint = " A comma ends a text between { and }: put the whole text in double quotes.";
    return { ...finding, message: finding.message + hint };
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    const key = text(found, "missingProperty");
    return error("missing-key", file.placeOfKey(path), `${ownerOf(path)} lacks "${key}"${describe(found, key)}.`);
  }
  if (keyword === "oneOf" && choice(found).length > 0)
    return error(
      "missing-key",
      file.placeOfKey(path),
      `${ownerOf(path)} needs exactly one of ${choice(found).map(quote).join(", ")}.`,
    );
  if (keyword === "propertyNames") {
    const key = text(found, "propertyName");
    return error(
      "wrong-key",
      file.placeOfKey([...path, key]),
      `"${key}" cannot be a name in ${ownerOf(path)}; see the schema for its form.`,
    );
  }
  const finding = error("wrong-value", file.place(path), sentenceFor(found, ownerOf(path)));
  const { data, schema: values } = found;
  if (keyword !== "enum" || typeof data !== "string" || !Array.isArray(values)) return finding;
  return guessed(finding, data, values.map(String));
}

/** A key that is there already is not the one that was meant: a mapping has each key once. */
function keyGuessed(finding: Diagnostic, key: string, found: ErrorObject): Diagnostic {
  const { fix, ...rest } = guessed(finding, key, knownKeys(found));
  return fix === undefined || property(found.data, fix.to) !== undefined ? rest : { ...rest, fix };
}

/**
 * Drops what only repeats another error: the branches of a `oneOf` when one of them says what is wrong in detail, or
 * the choice itself says it; names already reported by `propertyNames`; and keys that are missing because they are misspelt.
 */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  return errors.filter((found) => {
    if (found.propertyName !== undefined && found.keyword !== "propertyNames") return false;
    if (isMisspelt(found, errors)) return false;
    if (found.keyword === "oneOf") return !errors.some((other) => isDetailOf(other, found));
    return !choices.some((oneOf) => isBranchOf(found, oneOf));
  });
}

/** A branch that does not apply: of the wrong type, or without the key that the choice is about. */
function isBranchOf(found: ErrorObject, oneOf: ErrorObject): boolean {
  if (found.instancePath !== oneOf.instancePath) return false;
  const keys = choice(oneOf);
  if (keys.length === 0) return found.keyword === "type";
  return (
    found.keyword === "minProperties" || (found.keyword === "required" && keys.includes(text(found, "missingProperty")))
  );
}

/** An error inside the branch that applies. A choice between keys has none inside; only its type can be wrong. */
function isDetailOf(found: ErrorObject, oneOf: ErrorObject): boolean {
  if (choice(oneOf).length > 0) return found.keyword === "type" && found.instancePath === oneOf.instancePath;
  if (found === oneOf || isBranchOf(found, oneOf)) return false;
  return found.instancePath === oneOf.instancePath || found.instancePath.startsWith(`${oneOf.instancePath}/`);
}

/** A key is missing, and beside it is one that looks like it. */
function isMisspelt(found: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const missing = found.keyword === "required" ? [text(found, "missingProperty")] : choice(found);
  return errors.some((other) => {
    if (other.keyword !== "additionalProperties" || other.instancePath !== found.instancePath) return false;
    const meant = nearest(text(other, "additionalProperty"), knownKeys(other));
    return meant !== undefined && missing.includes(meant);
  });
}

/** The keys between which a `oneOf` of bare `required`s chooses. */
function choice({ keyword, schema: branches }: ErrorObject): string[] {
  if (keyword !== "oneOf" || !Array.isArray(branches)) return [];
  return branches.flatMap((branch: unknown) => {
    const required = property(branch, "required");
    return Array.isArray(required) && required.length === 1 ? [String(required[0])] : [];
  });
}

/** The keys that a mapping may have. */
export function knownKeys({ parentSchema }: ErrorObject): string[] {
  const properties = property(parentSchema, "properties");
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

/** What the schema says of a key, its first clause, so that nobody has to look it up. */
function describe({ parentSchema }: ErrorObject, key: string): string {
  const description = property(property(property(parentSchema, "properties"), key), "description");
  return typeof description === "string" ? ` (${description.replace(/(?:[;:.] .*|\.)$/su, "")})` : "";
}

/** `{ reason: Misspelt, use the other }`: what follows the comma is no key, for no colon follows it. */
function isCutText(file: SpecFile<unknown>, path: Path, key: string): boolean {
  const owner = path.reduce<unknown>((value, part) => property(value, String(part)), file.data);
  if (property(owner, key) !== null) return false;
  const { line, column } = file.placeOfKey([...path, key]);
  const rest = file.text.split("\n")[line - 1]?.slice(column - 1 + key.length) ?? "";
  return !/^["']?\s*:/u.test(rest);
}

/** JSON pointer to path; what is an index is told by the data. */
export function pathOf(pointer: string, data: unknown): Path {
  let value = data;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const part = Array.isArray(value) ? Number(key) : key;
      value = property(value, key);
      return part;
    });
}

/** `input.Limit`, `examples[0].request`; the file itself at its root. */
function ownerOf(path: Path): string {
  if (path.length === 0) return "this file";
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}

export function text({ params }: ErrorObject, key: string): string {
  return String(property(params, key));
}

export function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function quote(name: string): string {
  return `"${name}"`;
}
