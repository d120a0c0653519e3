import { formatOf, type Format, type JsonSchema } from "../definition/index.js";
import { patternOf } from "./patterns.js";
import { show } from "./scalar.js";

/** What a value of the right type breaks: constraints, a closed value set, the format. One sentence each. */
export function brokenConstraints(value: unknown, schema: JsonSchema, format: Format | undefined): string[] {
  const broken = [
    ...brokenKeywords(value, schema),
    ...(typeof value === "string" && format !== undefined ? brokenFormat(value, format) : []),
  ];
  return broken.map((rule) => `is ${show(value)}, but ${rule}`);
}

export function brokenItems(length: number, schema: JsonSchema): string[] {
  const [least, most] = [limitOf(schema, "minItems") ?? 0, limitOf(schema, "maxItems") ?? Infinity];
  if (length < least) return [`has ${length} items, but must have at least ${least}`];
  if (length > most) return [`has ${length} items, but must have at most ${most}`];
  return [];
}

function brokenKeywords(value: unknown, schema: JsonSchema): string[] {
  if (typeof value === "number") return [...brokenNumber(value, schema), ...brokenValues(value, schema)];
  if (typeof value === "string") return [...brokenText(value, schema), ...brokenValues(value, schema)];
  return brokenValues(value, schema);
}

function brokenNumber(value: number, schema: JsonSchema): string[] {
  const [min, max, step] = ["minimum", "maximum", "multipleOf"].map((key) => limitOf(schema, key));
  return [
    ...(min !== undefined && value < min ? [`must be at least ${min}`] : []),
    ...(max !== undefined && value > max ? [`must be at most ${max}`] : []),
    ...(step !== undefined && !Number.isInteger(value / step) ? [`must be a multiple of ${step}`] : []),
  ];
}

function brokenText(value: string, schema: JsonSchema): string[] {
  // Characters, not code units: Chinese names with rare characters count as the vendor counts.
  const { length } = Array.from(value);
  const [least, most] = [limitOf(schema, "minLength"), limitOf(schema, "maxLength")];
  const { pattern } = schema;
  return [
    ...(least !== undefined && length < least ? [`must have at least ${least} characters`] : []),
    ...(most !== undefined && length > most ? [`must have at most ${most} characters`] : []),
    ...(typeof pattern === "string" && !matches(pattern, value) ? [`must match ${pattern}`] : []),
  ];
}

function brokenValues(value: unknown, { enum: values }: JsonSchema): string[] {
  if (!Array.isArray(values) || values.includes(value)) return [];
  return [`must be one of ${values.map((known) => JSON.stringify(known)).join(", ")}`];
}

function limitOf(schema: JsonSchema, keyword: string): number | undefined {
  const limit = schema[keyword];
  return typeof limit === "number" ? limit : undefined;
}

/** A definition is held to what validators ask for, and to the letter of it. */
function brokenFormat(value: string, format: Format): string[] {
  if (format === "json") return isJson(value) ? [] : ["must hold a JSON document"];
  const { pattern = "", exact = "" } = formatOf(format);
  const isRight = [pattern, exact].every((source) => new RegExp(source, "u").test(value));
  return isRight ? [] : [`must be written as format ${format} says`];
}

/** Whether a text matches; a pattern that cannot be used is another finding's matter. */
function matches(pattern: string, value: string): boolean {
  const read = patternOf(pattern);
  return !("regex" in read) || read.regex.test(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
