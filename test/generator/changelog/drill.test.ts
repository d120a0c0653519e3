import { describe, expect, test } from "vitest";
import { reparsed } from "../../../generator/changelog/reparse.js";
import {
  after,
  afterDrill,
  filesOf,
  fixture,
  run,
  service,
  short,
  tasksOf,
  tasksWithoutLines,
  textOf,
  vendor,
} from "./drill.js";

/** Lines that a text has and the one before it lacks; fails when one of the old is gone. */
function added(before: string, now: string | undefined): string[] {
  const [old, lines] = [before.split("\n"), (now ?? "").split("\n")];
  const fresh: string[] = [];
  for (const line of lines)
    if (line === old[0]) old.shift();
    else fresh.push(line);
  expect(old).toEqual([]);
  return fresh;
}

const before = (file: string): string =>
  [...service.actions, ...service.structures].find((found) => short(found.file) === file)?.text ?? "";

describe("release 88: a new action, a new structure, a new input", () => {
  const slowLog = "actions/instance/DescribeSlowLog.yaml";

  test("becomes a release, two drafts and a line, and leaves the release that is known alone", () => {
    const plan = run(fixture("088.txt"));
    expect(plan.refusals).toEqual([]);
    expect(plan.known.map(({ release }) => release)).toEqual([87]);
    expect(filesOf(plan)).toEqual(
      [
        "actions/monitoring/DescribeInstanceMonitorHotSlots.yaml",
        slowLog,
        "changelog/088.yaml",
        "structures/HotSlot.yaml",
      ].sort(),
    );
    expect(textOf(plan, "changelog/088.yaml"))
      .toBe(`# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 88
published: 2025-07-01T02:00:07+08:00
changes:
  - { add: action, names: [DescribeInstanceMonitorHotSlots] }
  - { add: input, of: DescribeSlowLog, names: [MaxQueryTime] }
  - { add: structure, names: [HotSlot] }
`);
    expect(added(before(slowLog), textOf(plan, slowLog))).toEqual(["  MaxQueryTime: { draft: true }"]);
    expect(textOf(plan, "structures/HotSlot.yaml"))
      .toBe(`# yaml-language-server: $schema=../../../schema/structure.schema.json
structure: HotSlot
draft: true
doc: https://demo.example/document/api/239/20022#HotSlot
`);
    expect(textOf(plan, "actions/monitoring/DescribeInstanceMonitorHotSlots.yaml")).toContain(
      "doc: https://demo.example/document/api/239/120001\n",
    );
  });

  test("leaves a list of what a person has to do, with file and line", () => {
    expect(tasksOf(run(fixture("088.txt")))).toEqual([
      `${slowLog}:40 input MaxQueryTime of DescribeSlowLog is a draft; fill in type and description, then remove draft.`,
      "actions/monitoring/DescribeInstanceMonitorHotSlots.yaml:1 lies in monitoring/ by the likeness of its name; move it when the vendor lists it elsewhere.",
      "actions/monitoring/DescribeInstanceMonitorHotSlots.yaml:3 action DescribeInstanceMonitorHotSlots is a draft; fill in title, titleZh, reviewed, effect and summary (and rateLimit, input, output, paginate, wait, errors and examples, as far as it has them), then remove draft.",
      "structures/HotSlot.yaml:3 structure HotSlot is a draft; fill in description and members, then remove draft.",
    ]);
  });

  const drafted = {
    action: `titleZh: 查询热点槽
doc: https://demo.example/document/api/239/120001
unknown: [rateLimit, errors]
effect: read
input:
  InstanceId: { type: string, required: true, draft: true }
  Limit: { type: integer, draft: true }
  Offset: { type: integer, draft: true }
output:
  TotalCount: { type: integer, draft: true }
  Slots: { type: "HotSlot[]", nullable: true, draft: true }
paginate: { style: offset, offset: Offset, limit: Limit, items: Slots, total: TotalCount }
`,
    structure: `members:
  Slot: { type: integer, draft: true }
  Keys: { type: "string[]", nullable: true, draft: true }
`,
  };

  test("with the vendor's metadata gets types, flags, lists and order", () => {
    const plan = run(fixture("088.txt"), { drafts: vendor });
    expect(textOf(plan, "actions/monitoring/DescribeInstanceMonitorHotSlots.yaml")).toContain(drafted.action);
    expect(textOf(plan, "structures/HotSlot.yaml")).toContain(drafted.structure);
    expect(textOf(plan, slowLog)).toContain(
      "description: Keeps only queries that took this long on average. }\n  MaxQueryTime: { type: integer, draft: true }\n  Limit:",
    );
    expect(added(before(slowLog), textOf(plan, slowLog))).toHaveLength(1);
  });

  test("gets them later, too; what a person wrote in between stays", () => {
    const first = run(fixture("088.txt"));
    const file = `spec/${service.id}/structures/HotSlot.yaml`;
    const edited = new Map([
      ...first.texts,
      [
        file,
        (first.texts.get(file) ?? "").replace("draft: true", "draft: true # mine\ndescription: A slot.") +
          "members:\n  # hot\n  Keys: { draft: true, description: Hot keys. }\n",
      ],
    ]);
    const into = reparsed(service, edited);
    const second = run(undefined, { into, drafts: vendor });
    expect(filesOf(second)).toEqual(
      ["actions/monitoring/DescribeInstanceMonitorHotSlots.yaml", slowLog, "structures/HotSlot.yaml"].sort(),
    );
    expect(textOf(second, "actions/monitoring/DescribeInstanceMonitorHotSlots.yaml")).toContain(
      drafted.action.slice(drafted.action.indexOf("input:"), drafted.action.indexOf("paginate:")),
    );
    expect(textOf(second, slowLog)).toContain("  MaxQueryTime: { type: integer, draft: true }\n");
    expect(textOf(second, "structures/HotSlot.yaml")).toContain("draft: true # mine\ndescription: A slot.\ndoc: ");
    expect(textOf(second, "structures/HotSlot.yaml")).toContain(`members:
  # hot
  Slot: { type: integer, draft: true }
  Keys: { type: "string[]", nullable: true, draft: true, description: Hot keys. }
`);
    expect(run(undefined, { into: after(second, into), drafts: vendor }).texts.size).toBe(0);
  });

  test("a second time changes nothing", () => {
    const into = afterDrill("088.txt");
    const again = run(fixture("088.txt"), { into });
    expect(again).toMatchObject({ refusals: [], fresh: [], tasks: [] });
    expect(again.texts.size).toBe(0);
  });
});

describe("releases 88 to 90", () => {
  const all = (): string =>
    [fixture("090.txt"), fixture("089.txt"), fixture("088.txt")]
      .map((text) => text.slice(Math.max(0, text.search(/ ?第 \d+|Release \d+/))))
      .join("\n")
      .replace(/Help and Support[^]*?Feedback\n/, "");

  test("one after the other is the same as all in one", () => {
    const texts = new Map<string, string>();
    let into = service;
    for (const name of ["088.txt", "089.txt", "090.txt"]) {
      const plan = run(fixture(name), { into });
      expect(plan.refusals).toEqual([]);
      for (const [file, text] of plan.texts) texts.set(file, text);
      into = after(plan, into);
    }
    const together = run(all());
    expect(together.fresh.map(({ release }) => release)).toEqual([88, 89, 90]);
    expect(together.texts).toEqual(texts);
  });

  test("89: a new output; the deprecation asks for its reason, the modifications for a look", () => {
    const into = afterDrill("088.txt");
    const plan = run(fixture("089.txt"), { into });
    expect(plan.leftOut?.text).toBe("Help and Support");
    expect(filesOf(plan)).toEqual(["actions/instance/DescribeTaskInfo.yaml", "changelog/089.yaml"]);
    expect(tasksWithoutLines(plan)).toEqual([
      "actions/instance/DescribeSlowLog.yaml input BeginTime of DescribeSlowLog was modified by release 89; compare it with https://cloud.tencent.com/document/api/239/37984.",
      "actions/instance/DescribeSlowLog.yaml input Role of DescribeSlowLog was modified by release 89; compare it with https://cloud.tencent.com/document/api/239/37984.",
      "actions/instance/DescribeTaskInfo.yaml output Message of DescribeTaskInfo is a draft; fill in type and description, then remove draft.",
      "changelog/089.yaml output TaskMessage of DescribeTaskInfo is deprecated; say replacedBy where something replaces it, rename: true where that is the same under another name, and the reason.",
    ]);
  });

  test("90: what was removed stays until a person deletes it; a rename by case is an addition and a removal", () => {
    const into = afterDrill("088.txt", "089.txt");
    const plan = run(fixture("090.txt"), { into });
    expect(filesOf(plan)).toEqual(["changelog/090.yaml", "structures/RedisInstanceEvent.yaml"]);
    expect(textOf(plan, "structures/RedisInstanceEvent.yaml")).toContain("\n  ID: {");
    expect(tasksWithoutLines(plan)).toEqual([
      "actions/instance/DescribeTaskList.yaml input BeginTime of DescribeTaskList was modified by release 90; compare it with https://cloud.tencent.com/document/api/239/39374.",
      "changelog/090.yaml member ID of RedisInstanceEvent seems to be Id now; if so, say replacedBy: Id, rename: true, so that users' code can be rewritten.",
      "structures/HotKeyInfo.yaml member Type of HotKeyInfo was removed by release 90; delete its definition.",
      "structures/RedisInstanceEvent.yaml member ID of RedisInstanceEvent was removed by release 90; delete its definition.",
      "structures/RedisInstanceEvent.yaml member Id of RedisInstanceEvent is a draft; fill in type and description, then remove draft.",
    ]);
  });
});
