import { additive, harmful, oasdiff, type Rule } from "./rule.js";

const constant = "The value can still be sent or returned, but its named constant is gone.";

/** Value sets, of one member or shared, as their members travel. */
export const valueRules = {
  "enum-added": additive("A named value set is new", "Nothing."),
  "enum-removed": harmful(
    "A named value set is gone",
    { types: "break" },
    "Write the plain values: the constant {before} is gone.",
  ),
  "enum-renamed": harmful(
    "A value set has another name",
    { types: "break" },
    "Import {after} in place of {before}; the wire does not carry the name.",
  ),
  "input-values-set": additive(
    "The values of an input are listed",
    "Nothing; other values still pass.",
    oasdiff("INFO", ["request-property-enum-value-added"]),
  ),
  "input-values-closed": harmful(
    "An input takes the listed values only",
    { wire: "break", types: "break" },
    "Pass one of the listed values.",
    oasdiff("ERR", ["request-parameter-became-enum", "request-property-became-enum"]),
  ),
  "input-values-opened": additive("An input takes other than the listed values, too", "Nothing."),
  "input-value-added": additive(
    "An input takes another value",
    "Nothing.",
    oasdiff("INFO", ["request-parameter-enum-value-added", "request-property-enum-value-added"]),
  ),
  "input-value-removed": harmful(
    "An input no longer takes a value",
    { wire: "break", types: "break" },
    "Stop passing {before}.",
    oasdiff("ERR", ["request-parameter-enum-value-removed", "request-property-enum-value-removed"]),
  ),
  "output-values-set": additive("The values of an output are listed", "Nothing; other values still come."),
  "output-values-closed": additive("An output has the listed values only", "Nothing."),
  "output-values-opened": harmful(
    "An output can have other than the listed values",
    { types: "break" },
    "Give every exhaustive switch a default.",
    {
      class: "warning",
      because: "Only exhaustive switches stop compiling, and a client has to expect unknown values.",
    },
  ),
  "output-value-added": additive(
    "An output can have another value",
    "Nothing; a switch over the known values gains a case.",
    oasdiff(
      "ERR",
      ["response-property-enum-value-added"],
      "Our sets are open unless the vendor rules other values out: the type has always allowed them. For closed sets see output-value-added-closed.",
    ),
  ),
  "output-value-added-closed": harmful(
    "An output with a fixed set of values can have another",
    { wire: "warn", types: "warn" },
    "Give exhaustive switches the new case {after}.",
    oasdiff(
      "ERR",
      ["response-property-enum-value-added"],
      "Responses with unknown values pass; only exhaustive switches stop compiling. The change rules make it minor, with a note.",
    ),
  ),
  "output-value-removed": harmful(
    "An output no longer has a value",
    { types: "break" },
    "Remove the comparisons with {before}.",
    oasdiff("INFO", ["response-property-enum-value-removed"], constant),
  ),
  "values-dropped": harmful(
    "The values of a member are no longer listed",
    { types: "break" },
    "Write the plain values: the named constants are gone.",
    oasdiff("INFO", ["request-property-enum-value-removed"], constant),
  ),
  "value-renamed": harmful(
    "A value has another name",
    { types: "break" },
    "Write the constant {after} for {before}; the wire does not carry the name.",
  ),
  "value-replaced": harmful(
    "A named value has another value on the wire",
    { wire: "break", behaviour: "warn" },
    "Update the package; compare with the constant, not with {before}.",
    oasdiff("ERR", ["request-property-enum-value-removed", "response-property-enum-value-added"]),
  ),
} satisfies Record<string, Rule>;
