import { action, member, service, structure } from "../document.js";
import type { Row } from "../row.js";

const wait = { id: "TaskId", action: "DescribeTask" };
const listing = {
  summary: "Lists what is on the shelf.",
  input: [member("Id", "string")],
  output: [member("Rows", "string[]")],
};

/** What is still the same thing under quite another name. */
export const renameRows: readonly Row[] = [
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
];
