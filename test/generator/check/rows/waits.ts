import { row, type Row } from "../row.js";

const create = "actions/thing/CreateThing.yaml";
const task = "actions/thing/GetTask.yaml";
const waits = "wait: { id: TaskId, action: GetTask }";
const output = "output:\n  TaskId: { type: integer, description: Task that creates it. }\n";
const message = "Message: { type: string, description: Why it failed. }";
const polls = "poll: { id: TaskId, status: Status, done: [done], failed: [failed], message: Message }";

/** What else waits and polls say: rows, second ids, what must be seen, what is refused; and background work without any. */
export const waitRows: readonly Row[] = [
  {
    code: "wait-missing",
    edits: [
      { file: create, replace: `${waits}\n`, by: "" },
      { file: create, replace: "action: CreateThing", by: "action: ‸CreateThing" },
    ],
    says: "CreateThing returns TaskId, but nothing waits for its end; add wait, or say in noWait why there is nothing to poll.",
  },
  {
    code: "wait-missing",
    edits: [
      { file: create, replace: `${output}${waits}\n`, by: "" },
      { file: create, replace: "Creates a thing.", by: "‸Creates a thing that runs in the background." },
    ],
    says: 'CreateThing says "runs in the background", but nothing waits for its end; add wait, or say in noWait why there is nothing to poll.',
  },
  row(
    "wait-missing",
    create,
    waits,
    `${waits}\nnoWait: ‸Nobody knows how it goes.`,
    "CreateThing has both wait and noWait; keep the one that is true.",
  ),
  row(
    "price-unknown",
    create,
    "effect: billing",
    "effect: billing\nprice: ‸GetTsak",
    'CreateThing names the price action "GetTsak", which is not defined. Did you mean "GetTask"?',
  ),
  row(
    "price-unknown",
    create,
    "effect: billing",
    "effect: billing\nprice: ‸CreateThing",
    "price of CreateThing is CreateThing, whose effect is billing; only a read may be asked.",
  ),
  row(
    "wait-unknown",
    create,
    "wait: { id: TaskId,",
    "wait: { id: TaskId, fallback: ‸TaksId,",
    'wait names "TaksId", which is neither an output nor an input of CreateThing. Did you mean "TaskId"?',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: GetTask, then: { id: ‸Thing, action: GetTask } }",
    'wait names "Thing", which is neither an output nor an input of GetTask.',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: GetTask, row: ‸Id }",
    'wait.row is "Id", but "Status" looks at no rows.',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: GetTask, status: ‸State, done: [done] }",
    'wait.status "State" leads to no output of GetTask. Did you mean "Status"?',
  ),
  row(
    "wait-values",
    create,
    "action: GetTask }",
    "action: GetTask, status: ‸Message }",
    'wait has a status of its own, "Message", and no done: add the values that end the wait well.',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: GetTask, expect: { Messages: ‸Name } }",
    'wait expects "Messages", which is no output of GetTask. Did you mean "Message"?',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: GetTask, expect: { Message: ‸Names } }",
    'wait expects the value of "Names", which is no input of CreateThing. Did you mean "Name"?',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: GetTask, rejected: { status: ‸TaksId, failed: [0], id: TaskId } }",
    'wait.rejected names "TaksId", which is no output of CreateThing. Did you mean "TaskId"?',
  ),
  row(
    "poll-unknown",
    task,
    "poll: { id: TaskId,",
    "poll: ‸{",
    "poll of GetTask has neither id nor row: it would look at everything.",
  ),
  row(
    "poll-unknown",
    task,
    "poll: { id: TaskId,",
    "poll: { id: TaskId, fallback: ‸Task,",
    'poll names "Task", which is no input of GetTask. Did you mean "TaskId"?',
  ),
  row(
    "poll-unknown",
    task,
    "poll: { id: TaskId,",
    "poll: { id: TaskId, row: ‸Id,",
    'poll.row is "Id", but poll.status "Status" looks at no rows.',
  ),
  row(
    "poll-type",
    task,
    `${message}\n${polls}`,
    `${message.replace("string", "float")}\npoll: { id: TaskId, status: ‸Message, done: [], failed: [] }`,
    "poll.status leads to a member of type float; it must be string, integer or boolean.",
  ),
  row(
    "poll-values",
    task,
    "failed: [failed]",
    "failed: [failed], stuck: [‸done]",
    '"done" means both stuck and an end.',
  ),
  row(
    "poll-values",
    task,
    "failed: [failed]",
    "failed: [failed], gone: [‸NotFond]",
    'NotFond in gone of GetTask is no error code of the service. Did you mean "NotFound"?',
  ),
];
