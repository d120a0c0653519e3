import type { Violated } from "../operation.js";
import type { Violation } from "./violation.js";

// Loaded when a value breaks the definitions.

/** What was validated, secrets included, and what may be shown: the same with `masked` in place of secrets. */
export interface Validated {
  readonly value: unknown;
  readonly shown: unknown;
  readonly masked: string;
  /** Names of members that hold secrets. */
  readonly secrets: readonly string[];
}

/** Ajv's findings for people, without those that there is nothing to. */
export function explain(found: readonly Violated[] | null | undefined, validated: Validated): readonly Violation[] {
  return (found ?? []).flatMap((violated) => explainOne(violated, validated) ?? []);
}

function explainOne(
  { instancePath, keyword, params, message = "is not valid" }: Violated,
  { value: root, shown, masked, secrets }: Validated,
): Violation | undefined {
  const unknown = params["additionalProperty"];
  const own = params["missingProperty"] ?? unknown;
  const steps = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (typeof own === "string") steps.push(own);
  const value = steps.reduce(memberOf, root);
  // An undefined member is an absent one, to JSON and to us.
  if (unknown !== undefined && value === undefined) return undefined;
  const secret = unknown !== undefined || steps.some((step) => secrets.includes(step));
  const given = secret && value !== undefined && value !== null ? masked : steps.reduce(memberOf, shown);
  const path = steps.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
  const expected = argumentNames.map((name) => params[name]).find((argument) => argument !== undefined);
  const length = typeof value === "string" ? Array.from(value).length : Array.isArray(value) ? value.length : undefined;
  const holes: Readonly<Record<string, string>> = { "#": show(expected), "%": show(given), "@": String(length) };
  const words = (phrases[keyword] ?? message).replace(/[#%@]/g, (hole) => holes[hole] ?? hole);
  return { path, rule: keyword, expected, given, message: `${path || "the input"} ${words}` };
}

const memberOf = (value: unknown, name: string): unknown => new Map(Object.entries(value ?? {})).get(name);

/** What Ajv calls the argument of its rules. */
const argumentNames = ["limit", "allowedValues", "allowedValue", "pattern", "multipleOf", "format", "type"];

/** The rules in plain English: # is the rule's argument, % what was given, @ its length. */
const phrases: Readonly<Record<string, string>> = {
  required: "is required",
  additionalProperties: "is not a member this version knows; validate: false sends it",
  type: "must be of type #, not %",
  enum: "must be one of #, not %",
  minimum: "must be at least #, not %",
  maximum: "must be at most #, not %",
  multipleOf: "must be a multiple of #, not %",
  pattern: "must match #, not %",
  minLength: "must have at least # characters, not @",
  maxLength: "must have at most # characters, not @",
  minItems: "must have at least # items, not @",
  maxItems: "must have at most # items, not @",
};

/** A value for people, cut where it gets long. */
function show(value: unknown): string {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .map((each) =>
      Object(each) === each ? "an object" : typeof each === "string" ? JSON.stringify(each) : String(each),
    )
    .join(", ")
    .slice(0, 100);
}
