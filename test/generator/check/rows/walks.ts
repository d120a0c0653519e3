import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const create = "actions/thing/CreateThing.yaml";
const task = "actions/thing/GetTask.yaml";

/** Paginators, waiters and what they poll. */
export const walkRows: readonly Row[] = [
  row(
    "paginate-members",
    list,
    "paginate: { style: offset, offset: Offset, limit: Limit,",
    "‸paginate: { style: offset, offset: Offset,",
    "style offset needs offset and limit; limit is missing.",
  ),
  row(
    "paginate-members",
    list,
    "limit: Limit,",
    "limit: Limit, ‸page: Offset,",
    "style offset has no page; it has offset, limit.",
  ),
  row(
    "paginate-unknown",
    list,
    "limit: Limit",
    "limit: ‸Limits",
    'limit names "Limits", which is no input of ListThings. Did you mean "Limit"?',
  ),
  row(
    "paginate-unknown",
    list,
    "total: Total }",
    "total: ‸Page.Total }",
    'total names "Page.Total", which leads to no output of ListThings.',
  ),
  row(
    "paginate-type",
    list,
    "offset: Offset,",
    "offset: ‸Prefix,",
    "offset names input Prefix, which is string; it must be integer.",
  ),
  row(
    "paginate-type",
    list,
    "items: Things,",
    "items: ‸Total,",
    "items names output Total, which is integer; it must be a list.",
  ),
  row(
    "wait-unknown",
    create,
    "wait: { id: TaskId,",
    "wait: { id: ‸TaksId,",
    'wait names "TaksId", which is neither an output nor an input of CreateThing. Did you mean "TaskId"?',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: ‸GetTasks }",
    'wait names action "GetTasks", which is not defined. Did you mean "GetTask"?',
  ),
  row(
    "wait-unknown",
    create,
    "action: GetTask }",
    "action: ‸ListThings }",
    "CreateThing waits on ListThings, which has no poll section.",
  ),
  row(
    "wait-type",
    create,
    "TaskId: { type: integer, description: Task that creates it. }\nwait: { id: TaskId,",
    "TaskId: { type: string, description: Task that creates it. }\nwait: { id: ‸TaskId,",
    "CreateThing has TaskId as string, but GetTask takes TaskId as integer.",
  ),
  row(
    "wait-values",
    create,
    "action: GetTask }",
    "action: GetTask, done: [running, ‸over] }",
    '"over" in done is no value of Status of GetTask; it has done, failed, running.',
  ),
  row(
    "poll-unknown",
    task,
    "poll: { id: TaskId,",
    "poll: { id: ‸Task,",
    'poll names "Task", which is no input of GetTask. Did you mean "TaskId"?',
  ),
  row(
    "poll-unknown",
    task,
    "status: Status,",
    "status: ‸Rows.Status,",
    'poll.status "Rows.Status" leads to no output of GetTask.',
  ),
  row("poll-type", task, "done: [done]", "done: [‸1]", "1 in done is not of type string, as Status is."),
  row(
    "poll-type",
    task,
    "Message: { type: string, description: Why it failed. }\npoll: { id: TaskId, status: Status, done: [done], failed: [failed], message: Message",
    "Message: { type: integer, description: Why it failed. }\npoll: { id: TaskId, status: Status, done: [done], failed: [failed], message: ‸Message",
    "poll.message leads to a member of type integer; it must be string.",
  ),
  row("poll-values", task, "failed: [failed]", "failed: [failed, ‸done]", '"done" means both done and failed.'),
  row(
    "poll-values",
    task,
    "done: [done]",
    "done: [‸finished]",
    '"finished" in done is no value of Status; it has done, failed, running.',
  ),
];
