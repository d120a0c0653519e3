import { additive, announced, deprecation, harmful, oasdiff, text, type Rule } from "./rule.js";

/** What the service returns: outputs, and members of structures that an output can reach. */
export const outputRules = {
  "output-added": additive("An output is new", "Nothing.", oasdiff("INFO", ["response-optional-property-added"])),
  "output-removed": harmful(
    "An output is gone",
    { wire: "break", types: "break" },
    "Stop reading it.",
    oasdiff(
      "INFO",
      ["response-optional-property-removed"],
      "A client has to expect an optional property to be absent; ours is declared, and reading it does not compile any more.",
    ),
  ),
  "output-removed-announced": harmful(
    "A deprecated output is gone, as announced",
    { wire: "break", types: "break" },
    "Stop reading it; the deprecation named what to use instead.",
    {
      ...announced,
      ...oasdiff(
        "INFO",
        ["response-optional-property-removed"],
        "As for output-removed; the deprecation makes it a warning.",
      ),
    },
  ),
  "output-renamed": harmful(
    "An output has another name",
    { wire: "break", types: "break" },
    "Read {after} for {before}.",
    oasdiff(
      "INFO",
      ["response-optional-property-removed"],
      "It reports a removal and an addition; code that reads the old name gets undefined, and does not compile.",
    ),
  ),
  "output-type-changed": harmful(
    "An output has another type",
    { wire: "break", types: "break" },
    "Read {after} in place of {before}.",
    oasdiff("ERR", ["response-property-type-changed"]),
  ),
  "output-type-widened": harmful(
    "An output can hold more than before",
    { wire: "warn" },
    "Check code that relies on {before}; it can be {after} now.",
    oasdiff(
      "ERR",
      ["response-property-type-generalized"],
      "integer to float and date to text have one TypeScript type each: the code compiles, and responses pass through unchanged.",
    ),
  ),
  "output-type-narrowed": additive(
    "An output holds less than before",
    "Nothing.",
    oasdiff("INFO", ["response-property-type-specialized"]),
  ),
  "output-bigint": harmful(
    "An integer output became a bigint, or stopped being one",
    { types: "break" },
    "Convert between number and bigint where you read it: {before} → {after}.",
    oasdiff("ERR", ["response-property-type-generalized"]),
  ),
  "output-format-changed": harmful(
    "An output is written in another format",
    { wire: "warn" },
    "Parse {after} in place of {before}.",
    oasdiff(
      "ERR",
      ["response-property-type-changed"],
      "Its formats are part of the type; ours are what the vendor's words say, which change without the service.",
    ),
  ),
  "output-nullable": harmful(
    "An output can be null",
    { wire: "warn", types: "break" },
    "Check for null where you read it.",
    {
      class: "warning",
      because:
        "It stops strict builds only where the value is used unchecked, and vendors document a null that was always there.",
      ...oasdiff(
        "ERR",
        ["response-property-became-nullable"],
        "It breaks declared contracts; vendors document a null that was always there, so we warn.",
      ),
    },
  ),
  "output-not-nullable": additive("An output can no longer be null", "Nothing."),
  "output-default-changed": text("The value that an output is said to have by default changed"),
  "output-range-widened": harmful(
    "The documented range of an output grew",
    { wire: "warn" },
    "Check code that relies on the range: {before} → {after}.",
    oasdiff(
      "ERR",
      ["response-property-max-increased", "response-property-min-decreased", "response-property-max-length-increased"],
      "Responses are not refused for their range; the documented one changes without the service.",
    ),
  ),
  "output-range-narrowed": text("The documented range of an output shrank"),
  "output-pattern-changed": harmful(
    "The text of an output satisfies another pattern",
    { wire: "warn" },
    "Check code that takes the text apart: {before} → {after}.",
  ),
  "output-deprecated": deprecation(
    "An output is on its way out",
    { types: "warn" },
    "Move away from it: {after}. Its type is `T | undefined` from now on, for the service may stop returning it.",
    {
      because: "A deprecation is no break by the change rules; strict builds have to check for undefined.",
      ...oasdiff("INFO", ["response-property-deprecated"]),
    },
  ),
  "output-unit-changed": harmful(
    "An output is counted in another unit, or written in another time zone",
    { behaviour: "warn" },
    "Convert what you read: {before} → {after}.",
  ),
  "output-sensitive-changed": harmful(
    "An output is masked in logs and errors, or no longer",
    { behaviour: "warn" },
    "Check what your logs hold.",
  ),
} satisfies Record<string, Rule>;
