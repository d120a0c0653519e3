/** A tiny service without a fault. Every row of the tests changes a line or two of it and says what is then found. */
export const demo: Readonly<Record<string, string>> = {
  "spec/package.yaml": `# yaml-language-server: $schema=schema/package.schema.json
name: demo-sdk
version: 0.1.0
description: SDK of a service that exists for the tests.
license: Apache-2.0
repository: demo/demo
keywords: [demo]
`,
  "spec/demo/v1/service.yaml": `# yaml-language-server: $schema=../../schema/service.schema.json
title: Demo
vendor: Tencent Cloud
version: v1
description: A service that exists for the tests.
protocol: tc3
client: Demo
subpath: demo
doc: https://demo.example/api
complete: true
sites: { main: The only site. }
endpoints:
  - { site: main, host: demo.example }
  - { site: main, region: north, host: north.demo.example }
regions:
  - { id: north, title: North }
categories:
  - { id: thing, title: Things }
limits: { get: 32768, form: 1048576, json: 10485760 }
protocolOptions: { signingName: demo }
`,
  "spec/demo/v1/enums.yaml": `# yaml-language-server: $schema=../../schema/enums.schema.json
enums:
  ThingState:
    type: integer
    open: false
    description: State of a thing.
    values:
      - { value: 1, name: Idle }
      - { value: 2, name: Busy }
`,
  "spec/demo/v1/errors.yaml": `# yaml-language-server: $schema=../../schema/errors.schema.json
doc: https://demo.example/errors
common:
  - { code: InternalError, retry: server, description: The service failed. }
business:
  - { code: NotFound, retry: never, description: There is no such thing. }
`,
  "spec/demo/v1/actions/thing/ListThings.yaml": `# yaml-language-server: $schema=../../../../schema/action.schema.json
action: ListThings
title: List things
titleZh: 列表
doc: https://demo.example/ListThings
reviewed: 2025-01-01
rateLimit: 20
editions:
  - { site: main, reviewed: undated }
effect: read
summary: Lists the things of the region.
input:
  Limit: { type: integer, default: 20, min: 1, max: 100, description: Page size. }
  Offset: { type: integer, description: Index of the first row. }
  States: { type: "integer[]", enum: ThingState, maxItems: 2, example: 1, description: Keeps things in these states. }
  Prefix: { type: string, minLength: 2, maxLength: 8, pattern: "^[a-z]+$", example: web, description: Start of the name. }
  Since: { type: string, format: date, timezone: UTC, example: 2024-01-01, description: Keeps younger things. }
output:
  Total: { type: integer, description: Number of things that match. }
  Things: { type: "Thing[]", nullable: true, description: The things of this page. }
paginate: { style: offset, offset: Offset, limit: Limit, items: Things, total: Total }
errors: [NotFound]
examples:
  - title: Two idle things
    request: { Limit: 2, States: [1] }
    response: { Total: 2, Things: [{ Id: a }, { Id: b }], RequestId: r-1 }
  - title: Printed with a string
    request: { Limit: "2" }
    invalid: { request: Prints Limit as a string. }
`,
  "spec/demo/v1/actions/thing/CreateThing.yaml": `# yaml-language-server: $schema=../../../../schema/action.schema.json
action: CreateThing
title: Create a thing
titleZh: 创建
doc: https://demo.example/CreateThing
reviewed: 2025-01-01
rateLimit: 5
effect: billing
summary: Creates a thing.
input:
  Name: { type: string, required: true, description: Name of the thing. }
  Password: { type: string, sensitive: true, description: Password of its first user. }
output:
  TaskId: { type: integer, description: Task that creates it. }
wait: { id: TaskId, action: GetTask }
`,
  "spec/demo/v1/actions/thing/GetTask.yaml": `# yaml-language-server: $schema=../../../../schema/action.schema.json
action: GetTask
title: Show a task
titleZh: 任务
doc: https://demo.example/GetTask
reviewed: 2025-01-01
rateLimit: 20
effect: read
summary: Tells how a task fares.
input:
  TaskId: { type: integer, required: true, description: Id of the task. }
output:
  Status:
    type: string
    enum: [{ value: done, name: Done }, { value: failed, name: Failed }, { value: running, name: Running }]
    open: true
    description: State of the task.
  Message: { type: string, description: Why it failed. }
poll: { id: TaskId, status: Status, done: [done], failed: [failed], message: Message }
`,
  "spec/demo/v1/structures/Thing.yaml": `# yaml-language-server: $schema=../../../schema/structure.schema.json
structure: Thing
description: One thing.
members:
  Id: { type: string, description: Id of the thing. }
  OldId: { type: string, description: Former id of the thing. }
  State: { type: integer, enum: ThingState, description: State of the thing. }
`,
  "spec/demo/v1/changelog/001.yaml": `# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 1
published: 2020-01-01T10:00:00+08:00
changes:
  - { add: action, names: [ListThings, CreateThing] }
  - { add: structure, names: [Thing] }
`,
  "spec/demo/v1/changelog/002.yaml": `# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 2
published: 2021-01-01T10:00:00+08:00
changes:
  - { add: action, names: [GetTask] }
  - { add: input, of: ListThings, names: [Prefix, Gone] }
  - { modify: input, of: CreateThing, names: [Password] }
`,
  "spec/demo/v1/changelog/003.yaml": `# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 3
published: 2022-01-01T10:00:00+08:00
changes:
  - { remove: input, of: ListThings, names: [Gone] }
  - { deprecate: member, of: Thing, names: [OldId], replacedBy: Id, reason: Renamed. }
`,
  "spec/demo/v1/changelog/prose.yaml": `# yaml-language-server: $schema=../../../schema/changelog.schema.json
source: prose
changes:
  - { deprecate: input, of: ListThings, names: [Since], date: 2022-02-02 }
`,
};
