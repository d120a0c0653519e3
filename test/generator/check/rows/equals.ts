import type { Edit } from "../project.js";
import type { Row } from "../row.js";
import { older } from "./migrations.js";

/** Two services, and the table of equals with these tasks. */
const equals = (...tasks: readonly string[]): readonly Edit[] => [
  ...older,
  {
    file: "spec/equals.yaml",
    text: `# yaml-language-server: $schema=schema/equals.schema.json\nequals:\n${tasks.join("")}`,
  },
];

/** One task, and how the younger service does it. */
const task = (younger: string, name = "list"): string => `  - task: ${name}
    title: List the things
    titleZh: 列表
    sides:
      demo/v0: { steps: [{ action: GetThings, input: { Limit: 1 } }] }
      ${younger}
`;
const fine = "demo/v1: { steps: [{ action: ListThings, input: { Limit: 1 } }] }";

/** Services and actions of the table exist, and its calls satisfy the definitions. */
export const equalsRows: readonly Row[] = [
  {
    code: "unknown-service",
    edits: equals(task("‸demo/v2: { steps: [{ action: ListThings }] }")),
    says: 'this spec has no service "demo/v2". Did you mean "demo/v0"?',
  },
  {
    code: "duplicate-entry",
    edits: equals(task(fine), task(fine, "‸list")),
    says: "task list has an entry before; keep one.",
  },
  {
    code: "equals-unexplained",
    edits: equals(task("demo/v1: { steps: ‸[] }")),
    says: "demo/v1 has no action for this task; say in note what to do instead.",
  },
  {
    code: "equals-unknown",
    edits: equals(task("demo/v1: { steps: [{ action: ‸ListThing }] }")),
    says: 'demo/v1 has no action "ListThing". Did you mean "ListThings"?',
  },
  {
    code: "equals-input",
    edits: equals(task("demo/v1: { steps: [{ action: ListThings, input: { Limit: ‸0 } }] }")),
    says: "the call of ListThings: Limit is the number 0, but must be at least 1.",
  },
  {
    code: "equals-input",
    edits: equals(task("demo/v1: { steps: [{ action: ListThings, input: { ‸Limits: 1 } }] }")),
    says: 'the call of ListThings: Limits is not defined. Did you mean "Limit"?',
  },
];
