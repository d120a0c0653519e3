import type { Violation } from "../validation/violation.js";
import { maxDepth, type Refusal } from "./intake.js";

// Loaded when an input is refused.

/** What to do about values that look like objects and hold their data elsewhere: JSON would make `{}` of most. */
const advice: Readonly<Record<string, string>> = {
  Promise: "await it first",
  Map: "give a plain object, such as Object.fromEntries(map)",
  Set: "give a list, such as [...set]",
  Date: "give it as the text or number that the reference shows",
  Number: "give a plain number",
  String: "give a plain string",
  Boolean: "give true or false",
  RegExp: "give a string",
  function: "give its result",
  symbol: "give a string",
  gap: "give a list without gaps",
};

const problems: Readonly<Record<Refusal["rule"], (kind: string) => string>> = {
  type: (kind) => `must be an object, not a ${kind}`,
  plain: (kind) =>
    `is a ${kind === "time" ? "date without a time" : kind}, which cannot be sent: ${advice[kind] ?? "give plain values, lists and objects"}`,
  cycle: () => "contains itself",
  depth: () => `is nested deeper than ${maxDepth} levels`,
  readable: () => "cannot be read: reading it throws an error",
};

/** The violation that an input is refused for, in words. */
export function violationOf({ path, rule, kind }: Refusal): Violation {
  const at = path.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
  const message = `${at || "the input"} ${problems[rule](kind)}`;
  return { path: at, rule, expected: undefined, given: undefined, message };
}
