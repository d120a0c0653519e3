import { additive, deprecation, harmful, oasdiff, text, type Rule } from "./rule.js";

/** Whole services, hosts, regions, error codes, and the vendor's changelog. */
export const serviceRules = {
  "service-added": additive("A service is new", "Nothing; import it from its own path to use it."),
  "service-removed": harmful(
    "A service is gone",
    { wire: "break", types: "break" },
    "Move to another service; the migration map of its product names the counterparts.",
    oasdiff("ERR", ["api-path-removed-without-deprecation"]),
  ),
  "service-deprecated": deprecation("A service is on its way out", {}, "Plan the move: {after}."),
  "client-renamed": harmful("The client class has another name", { types: "break" }, "Write {after} for {before}."),
  "import-renamed": harmful("The import path changed", { types: "break" }, "Import from {after} in place of {before}."),
  "protocol-changed": harmful(
    "Calls are signed and encoded in another way",
    { wire: "break" },
    "Update the package: versions before this one speak the old protocol. Check which credentials the client takes.",
  ),
  "api-version-changed": harmful(
    "The API version that goes over the wire changed",
    { wire: "warn" },
    "Test against the new version: {before} → {after}.",
  ),
  "region-added": additive("A region is new", "Nothing; pass it as `region` to use it."),
  "region-removed": harmful(
    "A region is no longer documented",
    { wire: "warn" },
    "Make sure that the region still works, or move to another.",
  ),
  "endpoint-added": additive("A host is new", "Nothing."),
  "endpoint-changed": harmful(
    "Calls go to another host",
    { behaviour: "warn" },
    "Let {after} through firewalls and proxies, or set `endpoint` to stay with {before}.",
  ),
  "endpoint-removed": harmful(
    "A host is no longer documented",
    { behaviour: "warn" },
    "Let the host through that is used in its place, or set `endpoint` to {before}.",
  ),
  "error-added": additive("An error code is new", "Nothing; handle it where the call can fail with it."),
  "error-removed": harmful(
    "An error code is no longer documented",
    { types: "break" },
    "Remove the comparisons with it: the union of codes has lost it.",
    oasdiff(
      "INFO",
      ["response-non-success-status-removed"],
      "Its codes are statuses; ours are literals of a union, and a comparison with a lost one does not compile.",
    ),
  ),
  "error-scope-changed": harmful(
    "An error code moved between the common ones and those of the product",
    { types: "warn" },
    "Actions whose unions have the common codes gain or lose it: check exhaustive switches.",
  ),
  "error-retry-changed": harmful(
    "An error code is retried in another way",
    { behaviour: "warn" },
    "Check handlers that rely on the number of attempts: {before} → {after}.",
  ),
  "error-response-changed": harmful(
    "An error comes with another status, number or message",
    { wire: "warn" },
    "Compare with its code, never with its status or message.",
  ),
  "deprecation-lifted": additive(
    "A deprecation was taken back",
    "Nothing; it is safe to use again.",
    oasdiff("INFO", ["endpoint-reactivated", "request-property-reactivated", "response-property-reactivated"]),
  ),
  "deprecation-earlier": harmful(
    "A deprecation is dated earlier than before",
    { types: "warn" },
    "Move away sooner: {before} → {after}.",
    {
      class: "breaking",
      bump: "minor",
      because: "Users were promised the later date. The gate stops it; the code still compiles, so it is no new major.",
      ...oasdiff("ERR", ["api-sunset-date-changed-too-small"]),
    },
  ),
  "deprecation-text-changed": text("A deprecation says something else, or dates from later"),
  "release-recorded": text("The vendor's changelog has another release"),
  "release-rewritten": text("A release of the vendor's changelog was corrected"),
  "text-changed": text("Words changed: titles, descriptions, links, dates of review"),
  "examples-changed": text("Examples changed"),
  "since-changed": text("It dates from another release than was said"),
  "order-changed": text("Members were reordered"),
} satisfies Record<string, Rule>;
