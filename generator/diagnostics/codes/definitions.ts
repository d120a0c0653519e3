/** Codes of definitions: what refers to what, and what it will be called. */
export const definitionCodes = {
  "unknown-structure": {
    title: "A member names a structure that is not defined",
    cause: "The type is misspelt, or the structure has no file yet.",
    fix: "Correct the type, or add structures/<Structure>.yaml.",
  },
  "unused-structure": {
    title: "A structure that no action reaches",
    cause:
      "No input or output holds it, directly or through other structures. While the service is incomplete this is a warning.",
    fix: "Use it where the vendor does, or delete its file.",
  },
  "unknown-enum": {
    title: "A member names a value set that is not defined",
    cause: "The name is misspelt, or enums.yaml lacks the set.",
    fix: "Correct the name, or add the set to enums.yaml.",
  },
  "unused-enum": {
    title: "A value set that no member names",
    cause: "enums.yaml holds sets that members share. While the service is incomplete this is a warning.",
    fix: "Name it in `enum` of its members, or delete it.",
  },
  "enum-type": {
    title: "Values and member have different types",
    cause: "A set of integers on a string member or the other way round, or a set on a member that is neither.",
    fix: "Give the values the member's type; 2018 services often write digits as strings.",
  },
  "duplicate-enum-value": {
    title: "A value appears twice in its set",
    cause: "One value has two meanings in the list.",
    fix: "Keep one entry and say both meanings in its description.",
  },
  "duplicate-enum-name": {
    title: "Two values of a set share a name",
    cause: "Each value becomes a key of the exported constant.",
    fix: "Rename one.",
  },
  "unknown-error-code": {
    title: "An error code that errors.yaml lacks",
    cause: "The action lists a code that is misspelt or was never added.",
    fix: "Correct it, or add it to errors.yaml.",
  },
  "duplicate-error-code": {
    title: "An error code appears twice",
    cause: "errors.yaml has it two times, in one list or in both.",
    fix: "Keep one entry.",
  },
  "name-clash": {
    title: "Two things would have one name in TypeScript",
    cause:
      "Structures, inputs, outputs, error codes, value sets, tables and the client share one namespace there, and so do the members of one type.",
    fix: "Give an action, a structure or a member another name with `as: OtherName`: the wire keeps its own. A value list can move to enums.yaml, and value sets, tables and the client are ours to rename.",
  },
  "reserved-name": {
    title: "A name that generated code or the runtime already has",
    cause:
      "An export named Client would hide what every service exports, and an absent member named toString would look present, for every object has one.",
    fix: "Give an action, a structure or a member another name with `as: OtherName`: the wire keeps its own. Value sets, tables and the client are ours to rename.",
  },
  "method-clash": {
    title: "A method that would hide one of the client",
    cause: "The action's method has the name of a member that every client, or every object, has.",
    fix: "Give the action another name with `as: OtherName`: method, function and types follow, and the wire keeps its own. For REST the name is ours to choose.",
  },
  "open-missing": {
    title: "A value list that does not say whether it is open",
    cause:
      "Unknown values are normal in responses and rejected in requests, so the list must say whether others can come.",
    fix: "Add `open: true`, or `open: false` when the vendor rules other values out.",
  },
  "open-forbidden": {
    title: "`open` beside a shared value set",
    cause: "The set itself says in enums.yaml whether it is open.",
    fix: "Remove `open` here.",
  },
  "required-output": {
    title: "An output that is required",
    cause: "Responses are read tolerantly; `required` is for requests.",
    fix: "Remove `required`.",
  },
  "nullable-required": {
    title: "An input that is required and may be null",
    cause: "A request without the input is refused, so null says nothing.",
    fix: "Remove one of the two.",
  },
  "paginate-members": {
    title: "The paginator lacks a member, or has one of another style",
    cause: "offset needs offset and limit; page needs page and size; marker needs marker and next.",
    fix: "Give those of its style, and no others.",
  },
  "paginate-unknown": {
    title: "The paginator names a member that is not there",
    cause:
      "A name is misspelt, or is on the other side: offset, limit, page, size and marker are inputs, the others outputs.",
    fix: "Correct the name; a dot reaches into a structure.",
  },
  "paginate-type": {
    title: "The paginator names a member of the wrong type",
    cause: "Numbers of rows and pages are integers, items is a list, marker and next are of one type.",
    fix: "Name the right member, or correct its type.",
  },
  "wait-unknown": {
    title: "`wait` points at nothing",
    cause: "The id is neither an output nor an input, or the polling action is not defined or has no `poll`.",
    fix: "Correct the names, or add `poll` to the polling action.",
  },
  "wait-type": {
    title: "The id has another type where it is polled",
    cause: "The member that `wait` names and the input that takes it disagree.",
    fix: "Name the right id, or correct its type.",
  },
  "wait-values": {
    title: "`wait` is done at a state that cannot be",
    cause:
      "The status that the polling action tells has a value set without the value, or a status of its own has no `done`.",
    fix: "Correct the value, or add it to the value set.",
  },
  "wait-missing": {
    title: "Work goes on in the background and nothing waits for it",
    cause:
      "The action returns the id of a task or an order, or its words say that the work goes on after the response.",
    fix: "Add `wait`; where nothing can be polled, say in `noWait` why, and what there is to look at instead.",
  },
  "poll-unknown": {
    title: "`poll` points at nothing",
    cause: "id is no input, or status or message lead to no output.",
    fix: "Correct the name; `Rows[].Status` looks at every row of a list, `Job.Status` into a structure.",
  },
  "poll-type": {
    title: "`poll` names a member of the wrong type",
    cause:
      "The status is a string, an integer or a boolean, and done and failed hold values of that type; a message is a string.",
    fix: "Name the right member, or quote (or unquote) the values.",
  },
  "poll-values": {
    title: "Values of done and failed that cannot be",
    cause: "A value is in both lists, or the status has a value set without it.",
    fix: "Correct the value, or add it to the value set.",
  },
  "price-unknown": {
    title: "`price` names no action that can be asked",
    cause: "The action is not defined in this service, or it changes something.",
    fix: "Name the read that quotes the price, or drop the key.",
  },
  unfinished: {
    title: "A draft that waits for a person",
    cause: "`changelog import` scaffolded it: the changelog gives a name, the vendor's page and a person the rest.",
    fix: "Fill in what the message lists from the vendor's page, then remove `draft: true`.",
  },
};
