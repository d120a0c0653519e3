import type { Edit } from "../project.js";
import type { Row } from "../row.js";
import { besides } from "./service.js";

const service = "service.yaml";
const list = "actions/thing/ListThings.yaml";
const task = "actions/thing/GetTask.yaml";

/** The demo service, spoken to by REST. */
export const rest: readonly Edit[] = [
  { file: service, replace: "protocol: tc3", by: "protocol: huawei-rest" },
  { file: service, replace: "vendor: Tencent Cloud", by: "vendor: Huawei Cloud" },
  { file: service, replace: "signingName: demo", by: "project: project_id" },
  ...[
    ["ListThings", "GET", "things", "query", ["Limit", "Offset", "States", "Prefix", "Since"]] as const,
    ["CreateThing", "POST", "things", "body", ["Name", "Password"]] as const,
    ["GetTask", "GET", "tasks/{TaskId}", "path", ["TaskId"]] as const,
  ].flatMap(([action, method, path, place, names]) => {
    const file = `actions/thing/${action}.yaml`;
    const http = `http: { method: ${method}, path: "/v1/{project_id}/${path}" }\n`;
    const project = "  project_id: { type: string, in: path, required: true, description: Id of the project. }\n";
    return [
      { file, replace: "effect:", by: `${http}effect:` },
      { file, replace: "input:\n", by: `input:\n${project}` },
      ...names.map((name) => ({ file, replace: `  ${name}: {`, by: `  ${name}: { in: ${place},` })),
    ];
  }),
  { file: list, replace: "request: { Limit: 2,", by: "request: { project_id: p, Limit: 2," },
];

/** What a REST protocol demands of actions and their inputs. */
export const restRows: readonly Row[] = [
  besides(
    rest,
    "protocol-option",
    service,
    "project: project_id",
    "‸project: Project",
    'protocolOptions.project names "Project", which no action has in its path.',
  ),
  {
    code: "missing-http",
    edits: [
      ...rest,
      { file: task, replace: 'http: { method: GET, path: "/v1/{project_id}/tasks/{TaskId}" }\n', by: "" },
      { file: task, replace: "action: GetTask", by: "‸action: GetTask" },
    ],
    says: "action GetTask has no http; protocol huawei-rest sends every action to a method and a path.",
  },
  besides(
    rest,
    "path-parameter",
    task,
    'path: "/v1/{project_id}/tasks/{TaskId}"',
    'path: ‸"/v1/{project_id}/tasks/{TaskId}/{Step}"',
    'the path of GetTask has {Step}, but no input Step with "in: path" and "required: true".',
  ),
  besides(
    rest,
    "payload-output",
    list,
    "output:\n",
    "payload: ‸Things\noutput:\n",
    'payload names "Things" as the whole response of ListThings, so it must be its only output; it has the outputs Total, Things.',
  ),
  {
    code: "path-parameter",
    edits: [
      ...rest,
      { file: task, replace: 'tasks/{TaskId}" }', by: 'tasks" }' },
      { file: task, replace: "TaskId: { in: path,", by: "TaskId: { in: ‸path," },
    ],
    says: "input TaskId of GetTask is in the path, but http.path has no {TaskId}.",
  },
  besides(
    rest,
    "input-place",
    list,
    "Limit: { in: query,",
    "‸Limit: {",
    'input Limit of ListThings lacks "in": path, query, header or body.',
  ),
  besides(
    rest,
    "input-place",
    list,
    "Limit: { in: query,",
    "Limit: { in: ‸body,",
    "input Limit of ListThings is in the body, but a GET has none.",
  ),
  besides(
    [...rest, { file: list, replace: "http: { method: GET,", by: "http: { method: HEAD," }],
    "input-place",
    list,
    "Limit: { in: query,",
    "Limit: { in: ‸body,",
    "input Limit of ListThings is in the body, but a HEAD has none.",
  ),
  besides(
    rest,
    "input-place",
    list,
    "output:",
    "  Like: { in: query, type: ‸Thing, description: A thing. }\noutput:",
    "input Like of ListThings is in the query, so it is a scalar or a list of scalars, not Thing.",
  ),
  besides(
    rest,
    "input-place",
    list,
    "States: { in: query, type: ",
    "States: { in: header, type: ‸",
    "input States of ListThings is in a header, so it is a scalar, not integer[].",
  ),
];
