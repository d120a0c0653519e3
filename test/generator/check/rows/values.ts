import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const create = "actions/thing/CreateThing.yaml";
const task = "actions/thing/GetTask.yaml";

/** Values: examples, failures, secrets. */
export const valueRows: readonly Row[] = [
  row(
    "wrong-example",
    list,
    "example: 1,",
    "example: [1, ‸3],",
    "example of input States of ListThings ([1]) is the number 3, but must be one of 1, 2.",
  ),
  row(
    "wrong-example",
    list,
    "example: web,",
    "example: ‸WEB,",
    'example of input Prefix of ListThings is the string "WEB", but must match ^[a-z]+$.',
  ),
  row(
    "wrong-example",
    list,
    "example: 2024-01-01,",
    "example: ‸2024-1-1,",
    'example of input Since of ListThings is the string "2024-1-1", but must be written as format date says.',
  ),
  row(
    "wrong-enum-value",
    task,
    "type: string\n    enum: [{ value: done, name: Done }, { value: failed,",
    "type: string\n    minLength: 5\n    enum: [{ value: ‸done, name: Done }, { value: failed,",
    'a value of output Status of GetTask is the string "done", but must have at least 5 characters.',
  ),
  row(
    "example-request",
    list,
    "request: { Limit: 2,",
    "request: { Limit: ‸200,",
    'the request of example "Two idle things": Limit is the number 200, but must be at most 100.',
  ),
  row(
    "example-request",
    list,
    "request: { Limit: 2,",
    "request: { ‸Limits: 2,",
    'the request of example "Two idle things": Limits is not defined. Did you mean "Limit"?',
  ),
  row(
    "example-request",
    list,
    "States: [1] }",
    "States: [1, ‸7] }",
    'the request of example "Two idle things": States[1] is the number 7, but must be one of 1, 2.',
  ),
  row(
    "example-request",
    create,
    "wait:",
    "examples:\n  - { title: Nameless, ‸request: {} }\nwait:",
    'the request of example "Nameless": it lacks the required Name.',
  ),
  row(
    "example-response",
    list,
    "Things: [{ Id: a }, { Id: b }]",
    "Things: [{ Id: a }, { Id: ‸2 }]",
    'the response of example "Two idle things": Things[1].Id is the number 2, not a string.',
  ),
  row(
    "example-response",
    list,
    "response: { Total: 2,",
    "response: { Total: ‸null,",
    'the response of example "Two idle things": Total is null, but not nullable.',
  ),
  row(
    "example-unknown",
    list,
    "Things: [{ Id: a }, { Id: b }]",
    "Things: [{ Id: a, ‸Sate: 1 }, { Id: b }]",
    'the response of example "Two idle things": Things[0].Sate is not defined. Did you mean "State"?',
  ),
  row(
    "example-unknown",
    list,
    "response: { Total: 2,",
    "response: { Total: 2, ‸Rest: 1,",
    'the response of example "Two idle things": Rest is not defined. If the vendor prints it, say so in errata.',
  ),
  row(
    "example-valid",
    list,
    'request: { Limit: "2" }\n    invalid: { request',
    "request: { Limit: 2 }\n    invalid: { ‸request",
    'the request of example "Printed with a string" satisfies the definition; remove the reason why it should not.',
  ),
  row(
    "failure-code",
    list,
    "examples:",
    "failures: [{ status: 404, response: { error_code: ‸NotFond, error_msg: Gone. } }]\nexamples:",
    'a failure of ListThings has error code "NotFond", which errors.yaml lacks. Did you mean "NotFound"?',
  ),
  {
    code: "failure-status",
    edits: [
      { file: "errors.yaml", replace: "code: NotFound,", by: "code: NotFound, status: 404," },
      {
        file: list,
        replace: "examples:",
        by: "failures: [{ status: ‸400, response: { error_code: NotFound, error_msg: Gone. } }]\nexamples:",
      },
    ],
    says: "a failure of ListThings has NotFound with status 400; errors.yaml has it with 404.",
  },
  row(
    "unmarked-secret",
    create,
    "Password: { type: string, sensitive: true,",
    "‸Password: { type: string,",
    "input Password of CreateThing looks like a secret; mark it sensitive: true.",
  ),
  row(
    "unmarked-secret",
    task,
    "Message: { type: string, description: Why it failed. }",
    "Message: { type: string, description: Why it failed. }\n  ‸InnerDownloadUrl: { type: string, description: Where to fetch it. }",
    "output InnerDownloadUrl of GetTask looks like a secret; mark it sensitive: true.",
  ),
  row(
    "secret-shown",
    create,
    "sensitive: true,",
    "sensitive: true, ‸example: hunter2,",
    "input Password of CreateThing is sensitive, yet its example would stand in the reference; remove it.",
  ),
];
