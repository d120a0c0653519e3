/** Codes of values: constraints, defaults, examples, secrets. */
export const valueCodes = {
  "constraint-type": {
    title: "A constraint that does not fit its type",
    cause:
      "min, max and multipleOf are for numbers, lengths and pattern for strings, minItems and maxItems for lists, timezone for times.",
    fix: "Correct the type, or use the constraint of that type.",
  },
  "empty-range": {
    title: "A range that nothing satisfies",
    cause: "The smallest allowed value is above the largest.",
    fix: "Swap or correct them.",
  },
  unsatisfiable: {
    title: "A member that no value satisfies",
    cause:
      "Its constraints exclude each other: no multiple lies between the bounds, no text that matches the pattern has such a length or such a format, or they exclude every value of its closed set. A caller could never send it.",
    fix: "Compare them with the vendor's page: one of them was misread, or belongs to another member.",
  },
  "endless-structure": {
    title: "A structure that requires itself",
    cause: "Its required members lead back to it, so that a value of it would have to hold another one, without end.",
    fix: "One of the members on the way is optional, nullable or a list that may be empty: the vendor's page or its examples say which.",
  },
  "bad-pattern": {
    title: "A pattern that is no regular expression",
    cause: "It must be ECMAScript with the flag u, which is strict about escapes.",
    fix: "Correct it; in double quotes YAML eats backslashes, so use single quotes or none.",
  },
  "slow-pattern": {
    title: "A pattern that can take exponential time",
    cause:
      "A repetition within a repetition, as in (a+)+, or alternatives that match the same text: a value that almost matches is tried in all ways, which blocks the process of whoever validates it.",
    fix: "Write it so that each character can match in one way only: ^a+$ for ^(a+)+$. The pattern is not run until then.",
  },
  "format-type": {
    title: "A format that does not fit its type",
    cause: "unix-seconds, unix-millis and int64-exact describe integers, the others strings.",
    fix: "Correct the type or the format.",
  },
  "wrong-default": {
    title: "A default that its own member would refuse",
    cause: "Wrong type, outside the constraints, or not in the closed value set.",
    fix: "Correct the default, or the constraint if the vendor's text allows the value.",
  },
  "wrong-example": {
    title: "An example that its own member would refuse",
    cause: "Wrong type, outside the constraints, or not in the closed value set.",
    fix: "Quote texts that look like numbers; or correct the constraint; or leave out an example that contradicts the vendor's own text.",
  },
  "wrong-enum-value": {
    title: "A value that its own member's constraints refuse",
    cause: "The value set and min, max, length or pattern contradict each other.",
    fix: "Correct one of them; a closed value set needs no constraint beside it.",
  },
  "example-request": {
    title: "A request example that contradicts the definition",
    cause: "A member is unknown, missing, of another type, or outside its constraints.",
    fix: "Correct the definition or the copy; if the vendor really prints it so, say why under `invalid: { request: … }`.",
  },
  "example-response": {
    title: "A response example that contradicts the definition",
    cause: "A member has another type than defined, or is null though not nullable.",
    fix: "Correct the definition or the copy; if the vendor really prints it so, say why under `invalid: { response: … }`.",
  },
  "example-unknown": {
    title: "A response example with a member that is not defined",
    cause:
      "The SDK lets unknown members pass, but here one of the two is mostly a slip: the example's member or the defined one.",
    fix: "Correct the name; if the vendor really prints it so, name it in the errata of the action or structure.",
  },
  "example-valid": {
    title: "An example that is called invalid but is not",
    cause: "`invalid` gives a reason, yet the example satisfies the definition.",
    fix: "Remove the reason, or correct the definition that lets the example pass.",
  },
  "failure-code": {
    title: "A printed refusal with an unknown error code",
    cause: "The code under `failures` is not in errors.yaml.",
    fix: "Correct the copy, add the code to errors.yaml, or name it in the errata of the action if the vendor's list lacks it.",
  },
  "failure-status": {
    title: "A printed refusal with another status than the list of error codes",
    cause: "The vendor's page and its list disagree, or the copy is wrong.",
    fix: "Correct the copy; if the vendor really prints it so, name the code in the errata of the action.",
  },
  "unmarked-secret": {
    title: "A member that looks like a secret",
    cause: "Passwords, keys, tokens and temporary download addresses must never reach a log, an error or a page.",
    fix: "Add `sensitive: true`.",
  },
  "secret-shown": {
    title: "A secret with a value",
    cause: "A sensitive member has an example or a default, which would appear in the reference.",
    fix: "Remove it.",
  },
};
