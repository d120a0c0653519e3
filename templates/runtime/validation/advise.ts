import { ValidationError } from "../errors.js";
import type { Advice } from "../operation.js";
import type { Context } from "../call/context.js";
import type { AnyOperation } from "../protocol.js";
import { presentAt } from "../value/values.js";
import type { Violation } from "./violation.js";

// Loaded for operations that have advice.

// Every platform has a console; lib ES2022 does not declare it.
declare const console: { warn(text: string): void };

/** Where warnings go by default. */
export const report = (warning: Error): void => console.warn(warning.message);

/** Warns of inputs that break what is documented where somebody has found it not to hold. */
export function advise(
  { service, options: { onWarning = report } }: Pick<Context, "service" | "options">,
  { name, advice = [] }: AnyOperation,
  input: unknown,
  except: readonly string[],
): void {
  const isExempt = (member: string): boolean => except.some((path) => `${member}.`.startsWith(`${path}.`));
  const rules = advice.filter(({ member }) => !isExempt(member));
  const violations = rules.flatMap((rule) =>
    presentAt(input, rule.member).flatMap((given) => (typeof given === "number" ? broken(rule, given) : [])),
  );
  if (violations.length > 0) onWarning(new ValidationError(service.id, name, "request", violations));
}

function broken({ member, min, max, multipleOf, source }: Advice, given: number): Violation[] {
  const rules = [
    { rule: "minimum", expected: min, words: "at least", isKept: min === undefined || given >= min },
    { rule: "maximum", expected: max, words: "at most", isKept: max === undefined || given <= max },
    {
      rule: "multipleOf",
      expected: multipleOf,
      words: "a multiple of",
      isKept: multipleOf === undefined || given % multipleOf === 0,
    },
  ];
  return rules
    .filter(({ isKept }) => !isKept)
    .map(({ rule, expected, words }) => ({
      ...{ path: member, rule, expected, given },
      message: `${member} should be ${words} ${String(expected)}, not ${given}; it is sent all the same (${source})`,
    }));
}
