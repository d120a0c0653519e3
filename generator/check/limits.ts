import type { EnumValueYaml, MemberYaml } from "../load/spec.js";
import { formatPatterns } from "../load/vocabulary.js";
import { show } from "./scalar.js";

/** What a value of the right type breaks: constraints, a closed value set, the format. One sentence each. */
export function brokenConstraints(
  value: unknown,
  member: MemberYaml,
  set: { readonly open: boolean; readonly values: readonly EnumValueYaml[] } | undefined,
): string[] {
  const broken = [
    ...(typeof value === "number" ? brokenNumber(value, member) : []),
    ...(typeof value === "string" ? [...brokenText(value, member), ...brokenFormat(value, member.format)] : []),
  ];
  if (set?.open === false && !set.values.some((entry) => entry.value === value))
    broken.push(`must be one of ${set.values.map((entry) => JSON.stringify(entry.value)).join(", ")}`);
  return broken.map((rule) => `is ${show(value)}, but ${rule}`);
}

export function brokenItems(length: number, { minItems = 0, maxItems = Infinity }: MemberYaml): string[] {
  if (length < minItems) return [`has ${length} items, but must have at least ${minItems}`];
  if (length > maxItems) return [`has ${length} items, but must have at most ${maxItems}`];
  return [];
}

function brokenNumber(value: number, { min, max, multipleOf }: MemberYaml): string[] {
  return [
    ...(min !== undefined && value < min ? [`must be at least ${min}`] : []),
    ...(max !== undefined && value > max ? [`must be at most ${max}`] : []),
    ...(multipleOf !== undefined && !Number.isInteger(value / multipleOf)
      ? [`must be a multiple of ${multipleOf}`]
      : []),
  ];
}

function brokenText(value: string, { minLength, maxLength, pattern }: MemberYaml): string[] {
  // Characters, not code units: Chinese names with rare characters count as the vendor counts.
  const { length } = Array.from(value);
  const expression = pattern === undefined ? undefined : compile(pattern);
  return [
    ...(minLength !== undefined && length < minLength ? [`must have at least ${minLength} characters`] : []),
    ...(maxLength !== undefined && length > maxLength ? [`must have at most ${maxLength} characters`] : []),
    ...(expression?.test(value) === false ? [`must match ${pattern ?? ""}`] : []),
  ];
}

function brokenFormat(value: string, format: string | undefined): string[] {
  if (format === undefined) return [];
  if (format === "json") return isJson(value) ? [] : ["must hold a JSON document"];
  const pattern = formatPatterns[format];
  return pattern === undefined || new RegExp(pattern, "u").test(value)
    ? []
    : [`must be written as format ${format} says`];
}

/** The pattern as validators will use it; undefined when it is none. */
export function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
