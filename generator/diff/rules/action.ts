import { additive, announced, deprecation, harmful, oasdiff, type Rule } from "./rule.js";

/** Actions and structures as a whole. */
export const actionRules = {
  "action-added": additive("An action is new", "Nothing.", oasdiff("INFO", ["endpoint-added"])),
  "action-removed": harmful(
    "An action is gone",
    { wire: "break", types: "break" },
    "Stop calling it.",
    oasdiff("ERR", ["api-removed-without-deprecation"]),
  ),
  "action-removed-announced": harmful(
    "A deprecated action is gone, as announced",
    { wire: "break", types: "break" },
    "Stop calling it; the deprecation named what to use instead.",
    {
      ...announced,
      ...oasdiff(
        "INFO",
        ["api-removed-with-deprecation"],
        "It asks for a sunset date that has passed and then says nothing; we still warn, for the code stops compiling.",
      ),
    },
  ),
  "action-renamed": harmful(
    "An action has another name",
    { wire: "break", types: "break" },
    "Write {after} for {before}, and the same for its method and its types.",
    oasdiff(
      "ERR",
      ["api-removed-without-deprecation"],
      "It reports a removal and an addition; the verdict is the same.",
    ),
  ),
  "name-in-code-changed": harmful(
    "An action, structure or member has another name in TypeScript",
    { types: "break" },
    "Write {after} for {before}; the wire has the name that it had.",
  ),
  "action-deprecated": deprecation(
    "An action is on its way out",
    {},
    "Move away from it: {after}.",
    oasdiff("INFO", ["endpoint-deprecated"]),
  ),
  "http-changed": harmful(
    "The request line changed",
    { wire: "break" },
    "Update the package: versions before this one call {before}.",
    oasdiff("ERR", ["api-path-removed-without-deprecation"]),
  ),
  "effect-changed": harmful(
    "The action is retried in another way",
    { behaviour: "warn" },
    "What is read or idempotent is repeated after a failure, what writes or bills is not: {before} → {after}. Check what you do after a failure.",
  ),
  "permission-changed": harmful(
    "The caller needs another permission",
    { behaviour: "warn" },
    "Allow {after} in the policy of the caller.",
  ),
  "rate-limit-changed": harmful(
    "The documented rate limit changed",
    { behaviour: "warn" },
    "Check how often you call it: {before} → {after} requests a second.",
  ),
  "region-parameter-changed": harmful(
    "Whether the call names its region changed",
    { behaviour: "warn" },
    "Check which region answers.",
  ),
  "paginate-added": additive("An action can be walked page by page", "Nothing; `for await` walks its rows."),
  "paginate-removed": harmful(
    "An action can no longer be walked page by page",
    { types: "break" },
    "Read the pages yourself: `for await` over the call no longer compiles.",
  ),
  "paginate-row-changed": harmful(
    "The rows of the pages have another type",
    { types: "break" },
    "Read rows of type {after} in place of {before}.",
  ),
  "paginate-changed": harmful(
    "The pages are walked in another way",
    { behaviour: "warn" },
    "Check loops that end early or set the page size.",
  ),
  "wait-added": additive("The end of its background task can be awaited", "Nothing; `completed()` waits for it."),
  "wait-removed": harmful(
    "The end of its background task can no longer be awaited",
    { types: "break" },
    "Poll yourself: `completed()` is gone.",
  ),
  "wait-changed": harmful(
    "Another action tells how the background task fares, or the result is of another type",
    { types: "break", behaviour: "warn" },
    "Read the result of `completed()` as {after}.",
  ),
  "wait-id-changed": harmful(
    "The same action tells how the background task fares, by another id",
    { behaviour: "warn" },
    "Nothing for `completed()`; code that polls by itself takes {after}.",
  ),
  "poll-changed": harmful(
    "A task is polled in another way",
    { behaviour: "warn" },
    "Check code that waits for the task: {before} → {after}.",
  ),
  "response-added": harmful(
    "An action can answer with another success status",
    { types: "warn" },
    "Members that not every answer has are optional now.",
    oasdiff(
      "INFO",
      ["response-success-status-added"],
      "Members of answers that come with one status only turn optional in the interface.",
    ),
  ),
  "response-removed": harmful(
    "A success status is no longer documented",
    { wire: "warn" },
    "Do not wait for that status.",
    oasdiff(
      "ERR",
      ["response-success-status-removed"],
      "The client takes every success status; what the answer lost is reported member by member.",
    ),
  ),
  "response-changed": harmful(
    "Members moved between the success statuses of an action",
    { types: "warn" },
    "Members that not every answer has are optional: check for undefined.",
  ),
  "action-error-added": additive(
    "An action documents another error code",
    "Nothing; exhaustive switches over its codes gain a case.",
    oasdiff("INFO", ["response-non-success-status-added"]),
  ),
  "action-error-removed": harmful(
    "An action no longer documents an error code",
    { types: "break" },
    "Remove the comparison with it: the action's union has lost it.",
    oasdiff(
      "INFO",
      ["response-non-success-status-removed"],
      "Its codes are statuses; ours are literals of the action's union.",
    ),
  ),
  "structure-added": additive("A structure is new", "Nothing."),
  "structure-removed": harmful(
    "A structure is gone",
    { types: "break" },
    "Remove the import of its type.",
    oasdiff(
      "INFO",
      ["api-schema-removed"],
      "A component that nothing refers to is no loss on the wire, but its exported type is one to the compiler.",
    ),
  ),
  "structure-renamed": harmful(
    "A structure has another name",
    { types: "break" },
    "Import {after} in place of {before}; the wire does not carry the name.",
    oasdiff("INFO", ["api-schema-removed"], "The wire does not carry the name; the exported type does."),
  ),
  "structure-deprecated": deprecation("A structure is on its way out", {}, "Move away from it: {after}."),
  "structure-became-input": harmful(
    "A structure that was only read can now be sent, too",
    { types: "break" },
    "Its members that are not required are optional now: check for undefined where you read them.",
    {
      class: "warning",
      because: "Like an answer that may become null: it stops strict builds only, and where it matters.",
    },
  ),
} satisfies Record<string, Rule>;
