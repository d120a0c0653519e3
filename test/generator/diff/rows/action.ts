import { action, doing, member, service, structure } from "../document.js";
import type { Row } from "../row.js";

const paginate = { style: "offset", offset: "Offset", items: "Rows", item: "Box" };
const wait = { id: "TaskId", action: "DescribeTask" };
const listing = {
  summary: "Lists what is on the shelf.",
  input: [member("Id", "string")],
  output: [member("Rows", "string[]")],
};
const removal = (kind: "action" | "structure", name: string) =>
  [{ number: 9, published: "2024-01-01", changes: [{ change: "remove", kind, name }] }] as const;
const box = structure("Box", [member("Id", "string"), member("Size", "integer"), member("Name", "string")]);
const business = (code: string) => ({ code, scope: "business", retry: "never" }) as const;

export const actionRows: readonly Row[] = [
  {
    name: "another action in the place of one",
    before: service({ actions: [action("Do")] }),
    after: service({ actions: [action("Undo")] }),
    want: ["breaking action-removed Do", "additive action-added Undo"],
  },
  {
    name: "a deprecated action is removed by a release",
    before: doing({ deprecated: { source: "prose", replacedBy: "Act" } }),
    after: service({ releases: removal("action", "Do") }),
    want: ["warning action-removed-announced Do: → use Act", "text release-recorded release 9: → 2024-01-01"],
  },
  {
    name: "a deprecated action is removed, and no release says so",
    before: doing({ deprecated: { source: "prose" } }),
    after: service(),
    want: ["breaking action-removed Do"],
  },
  {
    name: "an action changes its case",
    before: service({ actions: [action("DescribeVpcid")] }),
    after: service({ actions: [action("DescribeVpcId")] }),
    want: ["breaking action-renamed DescribeVpcId: DescribeVpcid → DescribeVpcId"],
  },
  {
    name: "an action is spelt right, and slower",
    before: service({ actions: [action("ModfiyPassword", { input: [member("Id", "string")] })] }),
    after: service({ actions: [action("ModifyPassword", { input: [member("Id", "string")], rateLimit: 5 })] }),
    want: [
      "breaking action-renamed ModifyPassword: ModfiyPassword → ModifyPassword",
      "warning rate-limit-changed ModifyPassword: 20 → 5",
    ],
  },
  {
    name: "two that are as much alike are no rename",
    before: service({ actions: [action("ListBoxA", { input: [member("Id", "string")] })] }),
    after: service({
      actions: [
        action("ListBoxB", { input: [member("Id", "string")] }),
        action("ListBoxC", { input: [member("Id", "string")] }),
      ],
    }),
    want: ["breaking action-removed ListBoxA", "additive action-added ListBoxB", "additive action-added ListBoxC"],
  },
  {
    name: "an action has quite another name, and does what the other did in the same words",
    before: service({ actions: [action("ListBoxes", { ...listing, doc: "https://acme.example/ListBoxes" })] }),
    after: service({ actions: [action("DescribeCrates", { ...listing, doc: "https://acme.example/DescribeCrates" })] }),
    want: [
      "breaking action-renamed DescribeCrates: ListBoxes → DescribeCrates",
      "text text-changed DescribeCrates: → doc",
    ],
  },
  {
    name: "an action without members has another name and the same words",
    before: service({ actions: [action("Ping", { summary: "Says whether the service is there." })] }),
    after: service({ actions: [action("CheckHealth", { summary: "Says whether the service is there." })] }),
    want: ["breaking action-renamed CheckHealth: Ping → CheckHealth"],
  },
  {
    name: "the request line is the same",
    before: service({
      actions: [action("ShowBox", { http: { method: "GET", path: "/boxes" }, output: [member("Id", "string")] })],
    }),
    after: service({
      actions: [action("FetchAll", { http: { method: "GET", path: "/boxes" }, output: [member("Id", "string")] })],
    }),
    want: ["breaking action-renamed FetchAll: ShowBox → FetchAll"],
  },
  {
    name: "a release calls it a rename, whatever the words",
    before: service({ actions: [action("Open", { input: [member("Id", "string")] })] }),
    after: service({
      actions: [action("Unlock", { input: [member("Key", "string")] })],
      releases: [
        {
          number: 9,
          published: "2024-01-01",
          changes: [{ change: "remove", kind: "action", name: "Open", replacedBy: "Unlock", rename: true }],
        },
      ],
    }),
    want: [
      "breaking action-renamed Unlock: Open → Unlock",
      "breaking input-removed Unlock.input.Id",
      "additive input-added Unlock.input.Key",
      "text release-recorded release 9: → 2024-01-01",
    ],
  },
  {
    name: "one of two new actions has the words of the one that is gone",
    before: service({ actions: [action("ListBoxes", listing)] }),
    after: service({
      actions: [
        action("ListCrates", listing),
        action("ListBags", { ...listing, summary: "Counts what hangs on the wall." }),
      ],
    }),
    want: ["breaking action-renamed ListCrates: ListBoxes → ListCrates", "additive action-added ListBags"],
  },
  {
    name: "action, its row and the action that its wait polls are renamed at once",
    before: service({
      actions: [
        action("MakeBox", {
          output: [member("Rows", "Box[]"), member("TaskId", "string")],
          summary: "Makes a box of wood.",
          wait,
        }),
        action("DescribeTask", { input: [member("TaskId", "string")], output: [member("Task", "Task")] }),
      ],
      structures: [
        structure("Box", [member("Id", "string"), member("Lid", "Lid")]),
        structure("Lid", [member("Id", "string")]),
        structure("Task", [member("Done", "boolean")]),
      ],
    }),
    after: service({
      actions: [
        action("BuildCrate", {
          output: [member("Rows", "Crate[]"), member("TaskId", "string")],
          summary: "Makes a box of wood.",
          wait: { ...wait, action: "DescribeTasks" },
        }),
        action("DescribeTasks", { input: [member("TaskId", "string")], output: [member("Task", "Work")] }),
      ],
      structures: [
        structure("Crate", [member("Id", "string"), member("Lid", "Cover")]),
        structure("Cover", [member("Id", "string")]),
        structure("Work", [member("Done", "boolean")]),
      ],
    }),
    want: [
      "breaking action-renamed BuildCrate: MakeBox → BuildCrate",
      "breaking action-renamed DescribeTasks: DescribeTask → DescribeTasks",
      "breaking structure-renamed Crate: Box → Crate",
      "breaking structure-renamed Cover: Lid → Cover",
      "breaking structure-renamed Work: Task → Work",
    ],
  },
  {
    name: "an action is deprecated",
    before: doing({}),
    after: doing({ deprecated: { source: "changelog", release: 3, date: "2022-01-01", replacedBy: "Act" } }),
    want: ["deprecation action-deprecated Do: → use Act instead"],
  },
  {
    name: "everything at the head of an action",
    before: doing({ http: { method: "GET", path: "/a" }, permission: "a:b:get" }),
    after: doing({
      http: { method: "POST", path: "/a" },
      permission: "a:b:do",
      effect: "billing",
      rateLimit: 5,
      region: false,
    }),
    want: [
      "breaking http-changed Do: GET /a → POST /a",
      "warning permission-changed Do: a:b:get → a:b:do",
      "warning effect-changed Do: read → billing",
      "warning rate-limit-changed Do: 20 → 5",
      "warning region-parameter-changed Do: with region → without region",
    ],
  },
  { name: "pages", before: doing({}), after: doing({ paginate }), want: ["additive paginate-added Do"] },
  { name: "no more pages", before: doing({ paginate }), after: doing({}), want: ["breaking paginate-removed Do"] },
  {
    name: "other rows, walked in another way",
    before: doing({ paginate }),
    after: doing({ paginate: { ...paginate, offset: "Start", item: "map<Crate>" } as ActionPaginate }),
    want: [
      "breaking paginate-row-changed Do: Box → map<Crate>",
      "warning paginate-changed Do: offset: Offset → offset: Start",
    ],
  },
  { name: "a wait", before: doing({}), after: doing({ wait }), want: ["additive wait-added Do"] },
  { name: "no more wait", before: doing({ wait }), after: doing({}), want: ["breaking wait-removed Do"] },
  {
    name: "another wait",
    before: doing({ wait }),
    after: doing({ wait: { ...wait, action: "DescribeJob" } }),
    want: ["breaking wait-changed Do: DescribeTask with TaskId → DescribeJob with TaskId"],
  },
  {
    name: "another id of the same wait",
    before: doing({ wait }),
    after: doing({ wait: { ...wait, id: "JobId" } }),
    want: ["warning wait-id-changed Do: DescribeTask with TaskId → DescribeTask with JobId"],
  },
  {
    name: "other states end a wait",
    before: doing({ poll: { id: "TaskId", done: ["ok"] } }),
    after: doing({ poll: { id: "TaskId", done: ["ok", "fine"] } }),
    want: ['warning poll-changed Do: done: ["ok"] → done: ["ok","fine"]'],
  },
  {
    name: "success statuses come and go",
    before: doing({ responses: { "200": [], "201": [] } }),
    after: doing({ responses: { "200": [], "204": [] } }),
    want: ["warning response-removed Do: 201", "warning response-added Do: → 204"],
  },
  {
    name: "a member moves between statuses",
    before: doing({ responses: { "200": [member("Id", "string")], "202": [] } }),
    after: doing({ responses: { "200": [], "202": [member("Id", "string")] } }),
    want: ["warning response-changed Do"],
  },
  {
    name: "an action can fail with other codes",
    before: { ...doing({ errors: ["A"] }), errors: [business("A"), business("B")] },
    after: { ...doing({ errors: ["B"] }), errors: [business("A"), business("B")] },
    want: ["breaking action-error-removed Do: A", "additive action-error-added Do: → B"],
  },
  {
    name: "a common code is in the union whether the page lists it or not",
    before: { ...doing({ errors: ["A"] }), errors: [{ ...business("A"), scope: "common" }] },
    after: { ...doing({ errors: [] }), errors: [{ ...business("A"), scope: "common" }] },
    want: ["text text-changed Do: → errors"],
  },
  {
    name: "structures come and go",
    before: service({ structures: [box] }),
    after: service({ structures: [structure("Task", [member("Done", "boolean")])] }),
    want: ["breaking structure-removed Box", "additive structure-added Task"],
  },
  {
    name: "a structure is renamed, and what holds it stays the same on the wire",
    before: service({
      actions: [action("List", { output: [member("Rows", "Box[]")], paginate: { ...paginate, item: "Box" } })],
      structures: [box],
    }),
    after: service({
      actions: [action("List", { output: [member("Rows", "BoxSet[]")], paginate: { ...paginate, item: "BoxSet" } })],
      structures: [{ ...box, name: "BoxSet" }],
    }),
    want: ["breaking structure-renamed BoxSet: Box → BoxSet"],
  },
  {
    name: "an action, a structure and members have other names in TypeScript",
    before: service({
      structures: [box],
      actions: [action("Get", { input: [{ ...member("Id", "string"), as: "Key" }], output: [member("It", "Box")] })],
    }),
    after: service({
      structures: [{ ...box, as: "Crate" }],
      actions: [
        action("Get", {
          as: "Fetch",
          input: [member("Id", "string")],
          output: [{ ...member("It", "Box"), as: "Thing" }],
        }),
      ],
    }),
    want: [
      "breaking name-in-code-changed Get: Get → Fetch",
      "breaking name-in-code-changed Get.input.Id: Key → Id",
      "breaking name-in-code-changed Get.output.It: It → Thing",
      "breaking name-in-code-changed Box: Box → Crate",
    ],
  },
  {
    name: "a structure is deprecated",
    before: service({ structures: [box] }),
    after: service({ structures: [{ ...box, deprecated: { source: "prose", reason: "No longer used." } }] }),
    want: ["deprecation structure-deprecated Box: → No longer used"],
  },
  {
    name: "a structure can be sent, too",
    before: service({ structures: [box], actions: [action("Get", { output: [member("It", "Box")] })] }),
    after: service({
      structures: [box],
      actions: [action("Get", { output: [member("It", "Box")] }), action("Put", { input: [member("It", "Box")] })],
    }),
    want: ["warning structure-became-input Box", "additive action-added Put"],
  },
];

type ActionPaginate = NonNullable<Parameters<typeof doing>[0]["paginate"]>;
