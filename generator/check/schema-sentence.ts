import type { ErrorObject } from "ajv/dist/2020.js";

/** One sentence for a value that the schema refuses: what is allowed, and what was found. */
export function sentenceFor(found: ErrorObject, owner: string): string {
  const given = show(found.data);
  return `${owner} is ${given}, but ${expectation(found)}.`;
}

function expectation({ keyword, schema, message = "" }: ErrorObject): string {
  const limit = String(schema);
  switch (keyword) {
    case "type":
      return `must be ${Array.isArray(schema) ? schema.map((name) => article(String(name))).join(" or ") : article(limit)}`;
    case "enum":
      return `must be one of ${Array.isArray(schema) ? schema.map(show).join(", ") : limit}`;
    case "const":
      return schema === true || schema === false
        ? `may only be ${limit}; otherwise leave it out`
        : `must be ${show(schema)}`;
    case "pattern":
      return `must match ${limit}`;
    case "oneOf":
      return "must be either the name of a value set or a list of values";
    case "minLength":
      return `must have at least ${limit} characters`;
    case "maxLength":
      return `must have at most ${limit} characters`;
    case "minItems":
      return `must have at least ${limit} item${limit === "1" ? "" : "s"}`;
    case "uniqueItems":
      return "must not repeat an item";
    case "minimum":
      return `must be at least ${limit}`;
    case "exclusiveMinimum":
      return `must be above ${limit}`;
    case "maximum":
      return `must be at most ${limit}`;
    default:
      // A keyword that the schemas did not use when this was written: Ajv's own words are better than none.
      return message;
  }
}

function article(type: string): string {
  if (type === "object") return "a mapping";
  if (type === "array") return "a list";
  return `${/^[aeiou]/u.test(type) ? "an" : "a"} ${type}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  if (value === null || value === undefined) return "empty";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
