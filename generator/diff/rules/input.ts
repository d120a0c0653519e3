import { additive, announced, deprecation, harmful, oasdiff, type Rule } from "./rule.js";

/** What a caller hands over: inputs, and members of structures that an input can reach. */
export const inputRules = {
  "input-added": additive(
    "An optional input is new",
    "Nothing.",
    oasdiff("INFO", ["new-optional-request-parameter", "new-optional-request-property"]),
  ),
  "input-added-required": harmful(
    "A required input is new",
    { wire: "break", types: "break" },
    "Pass it in every call.",
    oasdiff("ERR", ["new-required-request-parameter", "new-required-request-property"]),
  ),
  "input-removed": harmful(
    "An input is gone",
    { wire: "break", types: "break" },
    "Stop passing it.",
    oasdiff(
      "WARN",
      ["request-parameter-removed", "request-property-removed"],
      "A server may well ignore it; an object literal that still has it does not compile.",
    ),
  ),
  "input-removed-announced": harmful(
    "A deprecated input is gone, as announced",
    { wire: "break", types: "break" },
    "Stop passing it; the deprecation named what to use instead.",
    { ...announced, ...oasdiff("WARN", ["request-parameter-removed", "request-property-removed"]) },
  ),
  "input-renamed": harmful(
    "An input has another name",
    { wire: "break", types: "break" },
    "Write {after} for {before}.",
    oasdiff(
      "WARN",
      ["request-parameter-removed", "request-property-removed"],
      "It reports a removal and an addition. The value would be ignored without a word, and the code does not compile.",
    ),
  ),
  "input-required": harmful(
    "An optional input became required",
    { wire: "break", types: "break" },
    "Pass it in every call; a default of the server does not help.",
    oasdiff("ERR", ["request-parameter-became-required", "request-property-became-required"]),
  ),
  "input-optional": additive(
    "A required input became optional",
    "Nothing.",
    oasdiff("INFO", ["request-parameter-became-optional", "request-property-became-optional"]),
  ),
  "input-type-changed": harmful(
    "An input has another type",
    { wire: "break", types: "break" },
    "Pass {after} in place of {before}.",
    oasdiff("ERR", ["request-parameter-type-changed", "request-property-type-changed"]),
  ),
  "input-type-widened": additive(
    "An input takes more than before",
    "Nothing.",
    oasdiff("INFO", ["request-parameter-type-generalized", "request-property-type-generalized"]),
  ),
  "input-bigint": harmful(
    "An integer input became a bigint, or stopped being one",
    { types: "break" },
    "Convert between number and bigint where you pass it: {before} → {after}.",
    oasdiff(
      "INFO",
      ["request-property-type-generalized"],
      "int32 to int64 is wider on the wire; in TypeScript a number is no bigint.",
    ),
  ),
  "input-format-changed": harmful(
    "An input is written in another format",
    { wire: "warn" },
    "Write it as {after} in place of {before}.",
    oasdiff(
      "ERR",
      ["request-parameter-type-changed", "request-property-type-changed"],
      "Its formats are part of the type; ours are what the vendor's words say, which change without the service.",
    ),
  ),
  "input-format-tightened": harmful(
    "An input has to be written in a format that the validators check",
    { wire: "warn", behaviour: "break" },
    "The validators refuse other texts: write it as {after} in place of {before}.",
    oasdiff("ERR", ["request-parameter-type-changed", "request-property-type-changed"]),
  ),
  "input-nullable": additive(
    "An input can be null",
    "Nothing.",
    oasdiff("INFO", ["request-parameter-became-nullable", "request-property-became-nullable"]),
  ),
  "input-not-nullable": harmful(
    "An input can no longer be null",
    { wire: "break", types: "break" },
    "Leave it out in place of passing null.",
    oasdiff("ERR", ["request-parameter-became-not-nullable", "request-property-became-not-nullable"]),
  ),
  "input-default-changed": harmful(
    "The service assumes another value when the input is absent",
    { behaviour: "warn" },
    "Pass a value of your own where you rely on it: {before} → {after}.",
    oasdiff(
      "INFO",
      ["request-parameter-default-value-changed", "request-property-default-value-changed"],
      "The contract allows it, but a call that leaves the input out does something else.",
    ),
  ),
  "input-range-tightened": harmful(
    "The documented range of an input shrank",
    { wire: "warn", behaviour: "break" },
    "The validators refuse what is outside: check the values that you pass: {before} → {after}.",
    oasdiff("ERR", [
      "request-parameter-max-decreased",
      "request-property-min-increased",
      "request-property-max-length-decreased",
    ]),
  ),
  "input-range-loosened": additive(
    "The documented range of an input grew",
    "Nothing.",
    oasdiff("INFO", [
      "request-parameter-max-increased",
      "request-property-min-decreased",
      "request-property-max-length-increased",
    ]),
  ),
  "input-pattern-changed": harmful(
    "The text of an input has to satisfy another pattern",
    { wire: "warn", behaviour: "break" },
    "The validators refuse texts that do not: check those that you pass: {before} → {after}.",
    oasdiff(
      "WARN",
      ["request-parameter-pattern-changed", "request-property-pattern-changed"],
      "Nobody can compute which of two patterns takes more; the validators refuse what the new one does not take.",
    ),
  ),
  "input-pattern-dropped": additive(
    "The text of an input no longer has to satisfy a pattern",
    "Nothing.",
    oasdiff("INFO", ["request-parameter-pattern-removed", "request-property-pattern-removed"]),
  ),
  "input-moved": harmful(
    "An input travels in another part of the request",
    { wire: "break" },
    "Update the package: versions before this one send it in the {before}.",
    oasdiff("ERR", ["request-parameter-removed", "new-required-request-parameter"]),
  ),
  "input-deprecated": deprecation(
    "An input is on its way out",
    {},
    "Move away from it: {after}.",
    oasdiff("INFO", ["request-parameter-deprecated", "request-property-deprecated"]),
  ),
  "input-unit-changed": harmful(
    "An input is counted in another unit, or read in another time zone",
    { behaviour: "warn" },
    "Convert what you pass: {before} → {after}.",
  ),
  "input-sensitive-changed": harmful(
    "An input is masked in logs and errors, or no longer",
    { behaviour: "warn" },
    "Check what your logs hold.",
  ),
} satisfies Record<string, Rule>;
