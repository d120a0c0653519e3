const string = { type: "string", required: false };

/** The demo service as a REST vendor's SDK has it: other names of operations and path parameters, bodies as structures. */
export const document = {
  service: "demo/v1",
  operations: [
    {
      ...{ name: "ListThing", title: "列表", method: "GET", path: "/v1/{project_id}/things" },
      input: [
        { name: "Offset", type: "int32", required: false, in: "query" },
        { name: "Limit", type: "int32", required: false, in: "query" },
        { name: "States", type: "int32", list: true, required: false, in: "query" },
        { ...string, name: "Prefix", in: "query" },
        { ...string, name: "Since", in: "query" },
      ],
      output: [
        { name: "Total", type: "int64", required: false },
        { name: "Things", type: "Thing", list: true, required: false },
      ],
    },
    {
      ...{ name: "NewThing", title: "创建", method: "POST", path: "/v1/{project_id}/things" },
      input: [],
      body: { type: "NewThingBody", required: false },
      output: [{ name: "TaskId", type: "int64", required: false }],
    },
    {
      ...{ name: "GetTask", title: "任务", method: "GET", path: "/v1/{project_id}/tasks/{TaskId}" },
      input: [{ name: "TaskId", type: "int64", required: true, in: "path" }],
      output: [
        { ...string, name: "Status", enum: ["done", "failed", "running"] },
        { ...string, name: "Message" },
      ],
    },
  ],
  structures: [
    {
      name: "NewThingBody",
      members: [
        { ...string, name: "Name", required: true },
        { ...string, name: "Password" },
      ],
    },
    {
      name: "Thing",
      members: [
        { ...string, name: "Id" },
        { ...string, name: "OldId" },
        { name: "State", type: "int32", required: false },
      ],
    },
  ],
};
