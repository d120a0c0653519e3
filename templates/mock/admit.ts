import { rebuild } from "../runtime/value/rebuild.js";
import { validatorOf, violationsOf } from "../runtime/validation/validate.js";
import type { Violated } from "../runtime/operation.js";
import type { Violation } from "../runtime/validation/violation.js";
import type { MockedOperation } from "./definitions.js";

/** An input that satisfies the definitions, or the first thing that is wrong with it. */
export type Admission =
  | { readonly kind: "fine"; readonly input: Readonly<Record<string, unknown>> }
  | { readonly kind: "wrong"; readonly violation: Violation };

/**
 * Judges an input as the cloud would, by the validator of requests. What arrived as a text in a query, a form or a header
 * becomes what the validator asks for there, where the text can be read as that.
 */
export async function admit(
  service: string,
  operation: MockedOperation,
  given: Readonly<Record<string, unknown>>,
  texts: readonly string[],
): Promise<Admission> {
  const validate = await validatorOf(operation, "request");
  if (validate === undefined) return { kind: "fine", input: given };
  let input = readBigints(given, operation.bigints ?? [], texts);
  // A list of texts that is given as one text takes two rounds: the list, then its items.
  for (let round = 0; round < 4; round++) {
    if (validate(withoutBigints(input))) return { kind: "fine", input };
    const wrong = (validate.errors ?? []).filter(({ instancePath }) => texts.includes(stepsOf(instancePath)[0] ?? ""));
    const read = wrong.reduce((value, violated) => readAt(value, stepsOf(violated.instancePath), violated), input);
    if (read === input) break;
    input = read;
  }
  const error = await violationsOf(service, operation, validate, "request", input);
  const [violation] = error?.violations ?? [];
  return violation === undefined ? { kind: "fine", input } : { kind: "wrong", violation };
}

type Input = Readonly<Record<string, unknown>>;

/** Ajv knows no bigint: an integer near enough takes its place. */
const withoutBigints = (value: unknown): unknown =>
  rebuild(value, (member) => (typeof member === "bigint" ? Number(member) : member));

/** Members that are bigints by definition, from their texts. */
function readBigints(input: Input, bigints: readonly string[], texts: readonly string[]): Input {
  if (bigints.length === 0 || texts.length === 0) return input;
  const read = (value: unknown): unknown =>
    rebuild(value, (member, name) =>
      bigints.includes(name) && typeof member === "string" && /^-?\d+$/.test(member) ? BigInt(member) : member,
    );
  return read(input) as Input; // the same members
}

/** The steps of a JSON pointer. */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The input with the value at a path read as its type; the same input when it cannot be. */
function readAt(input: Input, steps: readonly string[], violated: Violated): Input {
  const change = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return readAs(value, violated);
    if (typeof value !== "object" || value === null) return value;
    const entries: [string, unknown][] = Object.entries(value);
    const changed = entries.map(([key, member]) => [key, key === step ? change(member, rest) : member] as const);
    if (changed.every(([, member], index) => member === entries[index]?.[1])) return value;
    return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed);
  };
  return change(input, steps) as Input; // its members stay in their places
}

function readAs(value: unknown, { keyword, argument }: Violated): unknown {
  if (keyword !== "type") return value;
  const types = String(argument).split(",");
  if (types.includes("array") && !Array.isArray(value)) return [value];
  if (typeof value !== "string") return value;
  if (types.includes("boolean") && /^(?:true|false)$/.test(value)) return value === "true";
  const isNumber = types.includes("integer") ? /^-?\d+$/.test(value) : types.includes("number") && value.trim() !== "";
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : value;
}
