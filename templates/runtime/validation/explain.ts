import type { Validate, Violated } from "../operation.js";
import { isSecretName } from "../boundary/names.js";
import { redactor, secretValues, type Redact } from "../boundary/redact.js";
import { masked, rebuild } from "../value/rebuild.js";
import { nearest } from "../value/nearest.js";
import { lengthOf } from "./schema.js";
import type { Violation } from "./violation.js";

/** What was validated, secrets and all. */
export interface Validated {
  readonly value: unknown;
  /** Names of members that hold secrets. */
  readonly secrets: readonly string[];
  /** Members that nothing is said of, nor of what is in them: `Rows[].Name`. */
  readonly except?: readonly string[];
}

/** The first violations, and how many there are beyond. */
export interface Explained {
  readonly violations: readonly Violation[];
  readonly more: number;
}

/** As many are explained as somebody reads; a response can have thousands of wrong rows. */
const most = 20;

/** Characters of a message; a value that is longer is cut long before. */
const longest = 500;

/** What a validator finds, for people. */
export function explain(validate: Validate, validated: Validated): Explained {
  // A schema knows no bigint: an integer near enough takes its place.
  const plain = rebuild(validated.value, (member) => (typeof member === "bigint" ? Number(member) : member));
  return validate(plain) ? { violations: [], more: 0 } : explained(validate.errors, validated);
}

/** The findings in words, without those that there is nothing to. */
export function explained(found: readonly Violated[] | null | undefined, validated: Validated): Explained {
  const violations: Violation[] = [];
  let more = 0;
  const redact = redactor(secretValues(validated.value, validated.secrets), validated.secrets);
  const exempt = validated.except?.map((path) => path.replaceAll("[]", "")) ?? [];
  for (const violated of found ?? []) {
    // Nobody reads the words of those; only one that may turn out to be none has to be looked at.
    if (violations.length >= most && violated.keyword !== "additionalProperties") {
      more += 1;
      continue;
    }
    const steps = stepsOf(violated);
    const value = steps.reduce(memberOf, validated.value);
    const path = steps.filter((step) => !/^\d+$/.test(step)).join(".");
    if (exempt.some((each) => path === each || path.startsWith(`${each}.`))) continue;
    // An undefined member is an absent one, to JSON and to us.
    if (violated.keyword === "additionalProperties" && value === undefined) continue;
    if (violations.length < most)
      violations.push(explainOne(violated, steps, value, { secrets: validated.secrets, redact }));
    else more += 1;
  }
  return { violations, more };
}

function stepsOf({ instancePath, keyword, argument }: Violated): string[] {
  const steps = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return isOfMember(keyword) ? [...steps, String(argument)] : steps;
}

function explainOne(
  { keyword, argument, known = [] }: Violated,
  steps: readonly string[],
  value: unknown,
  { secrets, redact }: { readonly secrets: readonly string[]; readonly redact: Redact },
): Violation {
  // A text in place of the whole input may be a secret.
  const isSecret =
    keyword === "additionalProperties" ||
    steps.some((step) => isSecretName(step, secrets)) ||
    (steps.length === 0 && typeof value !== "object");
  const given = isSecret && value !== undefined && value !== null ? masked : brief(value, redact);
  const path = redact.text(
    steps.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`)).join(""),
  );
  const expected = isOfMember(keyword) ? nearest(String(argument), known) : argument;
  const length = typeof value === "string" ? lengthOf(value) : Array.isArray(value) ? value.length : undefined;
  const hint = isOfMember(keyword) && typeof expected === "string" ? ` (did you mean ${expected}?)` : "";
  const holes: Readonly<Record<string, string>> = {
    $: hint,
    "#": show(expected),
    "%": show(given),
    "@": String(length),
  };
  const words = (phrases[keyword] ?? "is not valid").replace(/[#%@$]/g, (hole) => holes[hole] ?? hole);
  return { path, rule: keyword, expected, given, message: `${path || "the input"} ${words}`.slice(0, longest) };
}

/** A value as a violation has it: redacted, and long ones cut. */
function brief(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact.text(value).slice(0, longest);
  return typeof value === "object" ? redact.value(value) : value;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Whether a finding is about a member of the value, which its argument names. */
const isOfMember = (keyword: string): boolean => keyword === "required" || keyword === "additionalProperties";

/** The rules in plain English: # is the rule's argument, % what was given, @ its length, $ what may have been meant. */
const phrases: Readonly<Record<string, string>> = {
  required: "is required",
  additionalProperties: "is not a member this version knows$; validate: false sends it",
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
    .slice(0, 50)
    .map((each) =>
      Object(each) === each ? "an object" : typeof each === "string" ? JSON.stringify(each) : String(each),
    )
    .join(", ")
    .slice(0, 100);
}
