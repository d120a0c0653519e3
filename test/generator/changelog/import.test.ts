import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { planImport, type Import } from "../../../generator/changelog/index.js";
import { reparsed } from "../../../generator/changelog/reparse.js";
import type { ServiceSpec, Spec } from "../../../generator/load/spec.js";
import { draftsOf, type MetadataDrafts } from "../../../generator/upstream/draft.js";
import { readMetadata } from "../../../generator/upstream/metadata.js";
import { realService } from "./real-service.js";

const fixture = (name: string): string => readFileSync(`test/fixtures/changelog/${name}`, "utf8");

let spec: Spec;
let service: ServiceSpec;
let vendor: MetadataDrafts;

beforeAll(async () => {
  ({ spec, service } = await realService());
  vendor = draftsOf(readMetadata("upstream.json", fixture("088-upstream.json")));
});

/** Imports a text into a service, by default that of this repository. */
function run(
  text: string | undefined,
  { into = service, drafts }: { into?: ServiceSpec; drafts?: MetadataDrafts } = {},
): Import {
  return planImport({
    service: into,
    schemas: spec.schemas,
    pasted: text === undefined ? undefined : { file: "pasted.txt", text },
    drafts,
  });
}

/** The service after an import. */
const after = (plan: Import, into = service): ServiceSpec => reparsed(into, plan.texts);

const short = (file: string): string => file.slice(`spec/${service.id}/`.length);
const filesOf = ({ texts }: Import): string[] => [...texts.keys()].map(short).sort();
const textOf = ({ texts }: Import, file: string): string | undefined => texts.get(`spec/${service.id}/${file}`);
const tasksOf = ({ tasks }: Import): string[] =>
  tasks.map(({ place, what }) => `${short(place.file)}:${place.line} ${what}`);

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
      ["actions/monitoring/DescribeHotSlots.yaml", slowLog, "changelog/088.yaml", "structures/HotSlot.yaml"].sort(),
    );
    expect(textOf(plan, "changelog/088.yaml"))
      .toBe(`# yaml-language-server: $schema=../../../schema/changelog.schema.json
release: 88
published: 2025-07-01T02:00:07+08:00
changes:
  - { add: action, names: [DescribeHotSlots] }
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
    expect(textOf(plan, "actions/monitoring/DescribeHotSlots.yaml")).toContain(
      "doc: https://demo.example/document/api/239/120001\n",
    );
  });

  test("leaves a list of what a person has to do, with file and line", () => {
    expect(tasksOf(run(fixture("088.txt")))).toEqual([
      `${slowLog}:40 input MaxQueryTime of DescribeSlowLog is a draft; fill in type and description, then remove draft.`,
      "actions/monitoring/DescribeHotSlots.yaml:1 lies in monitoring/ by the likeness of its name; move it when the vendor lists it elsewhere.",
      "actions/monitoring/DescribeHotSlots.yaml:3 action DescribeHotSlots is a draft; fill in title, titleZh, reviewed, effect and summary (and rateLimit, input, output, errors and examples, as far as it has them), then remove draft.",
      "structures/HotSlot.yaml:3 structure HotSlot is a draft; fill in description and members, then remove draft.",
    ]);
  });

  const drafted = {
    action: `titleZh: 查询热点槽
doc: https://demo.example/document/api/239/120001
input:
  InstanceId: { type: string, required: true, draft: true }
  Limit: { type: integer, draft: true }
  Offset: { type: integer, draft: true }
output:
  TotalCount: { type: integer, draft: true }
  Slots: { type: "HotSlot[]", nullable: true, draft: true }
`,
    structure: `members:
  Slot: { type: integer, draft: true }
  Keys: { type: "string[]", nullable: true, draft: true }
`,
  };

  test("with the vendor's metadata gets types, flags, lists and order", () => {
    const plan = run(fixture("088.txt"), { drafts: vendor });
    expect(textOf(plan, "actions/monitoring/DescribeHotSlots.yaml")).toContain(drafted.action);
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
      ["actions/monitoring/DescribeHotSlots.yaml", slowLog, "structures/HotSlot.yaml"].sort(),
    );
    expect(textOf(second, "actions/monitoring/DescribeHotSlots.yaml")).toContain(
      drafted.action.slice(drafted.action.indexOf("input:")),
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
    const into = after(run(fixture("088.txt")));
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
    const into = after(run(fixture("088.txt")));
    const plan = run(fixture("089.txt"), { into });
    expect(plan.leftOut?.text).toBe("Help and Support");
    expect(filesOf(plan)).toEqual(["actions/instance/DescribeTaskInfo.yaml", "changelog/089.yaml"]);
    expect(tasksOf(plan).map((task) => task.replace(/:\d+ /, " "))).toEqual([
      "actions/instance/DescribeSlowLog.yaml input BeginTime of DescribeSlowLog was modified by release 89; compare it with the vendor's page.",
      "actions/instance/DescribeSlowLog.yaml input Role of DescribeSlowLog was modified by release 89; compare it with the vendor's page.",
      "actions/instance/DescribeTaskInfo.yaml output Message of DescribeTaskInfo is a draft; fill in type and description, then remove draft.",
      "changelog/089.yaml output TaskMessage of DescribeTaskInfo is deprecated; say replacedBy where something replaces it, and the reason.",
    ]);
  });

  test("90: what was removed stays until a person deletes it; a rename by case is an addition and a removal", () => {
    const into = after(
      run(fixture("089.txt"), { into: after(run(fixture("088.txt"))) }),
      after(run(fixture("088.txt"))),
    );
    const plan = run(fixture("090.txt"), { into });
    expect(filesOf(plan)).toEqual(["changelog/090.yaml", "structures/RedisInstanceEvent.yaml"]);
    expect(textOf(plan, "structures/RedisInstanceEvent.yaml")).toContain("\n  ID: {");
    expect(tasksOf(plan).map((task) => task.replace(/:\d+ /, " "))).toEqual([
      "actions/instance/DescribeTaskList.yaml input BeginTime of DescribeTaskList was modified by release 90; compare it with the vendor's page.",
      "structures/HotKeyInfo.yaml member Type of HotKeyInfo was removed by release 90; delete its definition.",
      "structures/RedisInstanceEvent.yaml member ID of RedisInstanceEvent was removed by release 90; delete its definition.",
      "structures/RedisInstanceEvent.yaml member Id of RedisInstanceEvent is a draft; fill in type and description, then remove draft.",
    ]);
  });
});

describe("is refused, and nothing written", () => {
  const release = (number: number, ...lines: readonly string[]): string =>
    [`Release ${number}`, "Release time: 2026-01-01 00:00:00", ...lines].join("\n");

  test("a release that is known with other content: both are shown", () => {
    const text = fixture("088.txt")
      .replace("废弃出参： InstanceSlowlogDetail", "废弃出参： TotalCount")
      .replace("01:53:09", "01:53:10");
    const { refusals, texts } = run(text);
    const file = `spec/${service.id}/changelog/087.yaml`;
    expect(texts.size).toBe(0);
    expect(refusals.map(({ code, message }) => ({ code, message: message.replaceAll(/:\d+ /g, ": ") }))).toEqual([
      {
        code: "release-contradiction",
        message: `release 87 is known, and ${file} says something else:
    ${file}: published 2025-05-13T01:53:09+08:00
    pasted.txt: published 2025-05-13T01:53:10+08:00
    ${file}: deprecate output InstanceSlowlogDetail of DescribeSlowLog, which the text lacks
    pasted.txt: deprecate output TotalCount of DescribeSlowLog, which the file lacks`,
      },
    ]);
  });

  test.each([
    { what: "a gap", text: release(89, "New APIs:", "A"), code: "release-gap", line: 1 },
    {
      what: "a time before that of release 87",
      text: release(88).replace("2026", "2020"),
      code: "release-order",
      line: 1,
    },
    {
      what: "an action that nobody knows",
      text: release(88, "Modified APIs:", "DescribeSlowLogs", "New input parameters: A"),
      code: "release-owner",
      line: 5,
    },
    {
      what: "an action that is there",
      text: release(88, "New APIs:", "DescribeSlowLog"),
      code: "release-duplicate",
      line: 4,
    },
    {
      what: "the removal of what never was",
      text: release(88, "Deleted APIs:", "DescribeNothing"),
      code: "release-remove-unknown",
      line: 4,
    },
    {
      what: "the deprecation of what never was",
      text: release(88, "Modified APIs:", "DescribeSlowLog", "Deprecated input parameters: Nothing"),
      code: "release-deprecate-unknown",
      line: 5,
    },
    { what: "text that cannot be read", text: release(88, "New error codes:", "A"), code: "changelog-text", line: 3 },
  ])("$what", ({ text, code, line }) => {
    const { refusals, texts } = run(text);
    expect(refusals.map((found) => ({ code: found.code, place: found.place.file, line: found.place.line }))).toEqual([
      { code, place: "pasted.txt", line },
    ]);
    expect(texts.size).toBe(0);
  });
});

test("a list in another order, or split for our own keys, is the same release", () => {
  const text = fixture("088.txt").replace("InstanceId, InstanceName, AutoRenew", "AutoRenew, InstanceId, InstanceName");
  expect(run(text)).toMatchObject({ refusals: [], known: [{ release: 87 }] });
});

test("a member of what is new and was never added by name gets a draft", () => {
  const plan = run(
    [
      "Release 88",
      "Release time: 2026-01-01",
      "New APIs:",
      "DescribeNews",
      "Modified APIs:",
      "DescribeNews",
      "Deprecated output parameters: Old",
      "Modified input parameters: Odd",
    ].join("\n"),
  );
  expect(textOf(plan, "actions/instance/DescribeNews.yaml")).toMatch(
    /input:\n {2}Odd: \{ draft: true \}\noutput:\n {2}Old: \{ draft: true \}\n$/,
  );
});
