import { expect, test } from "vitest";
import { loadSpec } from "../../../generator/load/index.js";
import { replay, type Timeline } from "../../../generator/timeline/index.js";
import { edited, load, type Edit } from "../check/project.js";

async function timelineOf(edits: readonly Edit[] = []): Promise<Timeline> {
  const [service] = (await load(edited(edits).files)).spec.services;
  if (service === undefined) throw new Error("no service");
  return replay(service).timeline;
}

const third = { release: 3, date: "2022-01-01", source: "changelog", replacedBy: "Id", reason: "Renamed." } as const;
const prose = {
  release: undefined,
  date: "2022-02-02",
  source: "prose",
  replacedBy: undefined,
  reason: undefined,
} as const;

test.each([
  { of: ["action", "ListThings"], dates: { since: 1, sinceDate: "2020-01-01", addedLater: false } },
  { of: ["action", "GetTask"], dates: { since: 2, sinceDate: "2021-01-01", addedLater: false } },
  { of: ["input", "Limit", "ListThings"], dates: { since: 1, sinceDate: "2020-01-01", addedLater: false } },
  { of: ["input", "Prefix", "ListThings"], dates: { since: 2, sinceDate: "2021-01-01", addedLater: true } },
  { of: ["input", "Password", "CreateThing"], dates: { since: 1, sinceDate: "2020-01-01", addedLater: false } },
  { of: ["input", "Gone", "ListThings"], dates: { since: 2, sinceDate: "2021-01-01", addedLater: true, removed: 3 } },
  {
    of: ["member", "OldId", "Thing"],
    dates: { since: 1, sinceDate: "2020-01-01", addedLater: false, deprecated: third },
  },
  {
    of: ["input", "Since", "ListThings"],
    dates: { since: 1, sinceDate: "2020-01-01", addedLater: false, deprecated: prose },
  },
  { of: ["output", "Since", "ListThings"], dates: { since: 1, sinceDate: "2020-01-01", addedLater: false } },
  { of: ["action", "Nothing"], dates: { addedLater: false } },
] as const)("$of", async ({ of: [kind, name, owner], dates }) => {
  expect((await timelineOf()).of(kind, name, owner)).toEqual(dates);
});

test("removed and taken back: dates from its return", async () => {
  const edit = {
    file: "changelog/003.yaml",
    replace: "changes:\n",
    by: "changes:\n  - { remove: input, of: ListThings, names: [Prefix] }\n  - { add: input, of: ListThings, names: [Prefix] }\n",
  };
  expect((await timelineOf([edit])).of("input", "Prefix", "ListThings")).toEqual({
    since: 3,
    sinceDate: "2022-01-01",
    addedLater: true,
  });
});

test("what comes in the release of its owner is as old as that, in the next one it came later", async () => {
  const added = (release: "002" | "003", names: string): Edit => ({
    file: `changelog/${release}.yaml`,
    replace: "changes:\n",
    by: `changes:\n  - { add: output, of: GetTask, names: [${names}] }\n`,
  });
  const same = await timelineOf([added("002", "Message")]);
  expect(same.of("output", "Message", "GetTask")).toMatchObject({ since: 2, addedLater: false });
  const later = await timelineOf([added("003", "Message")]);
  expect(later.of("output", "Message", "GetTask")).toMatchObject({ since: 3, addedLater: true });
});

test.each([
  ["at the same moment", "2020-01-01T10:00:00+08:00", 0],
  ["a second before", "2020-01-01T09:59:59+08:00", 1],
  ["at the same moment elsewhere", "2020-01-01T02:00:00Z", 0],
])("a release may come after the one before it, or with it: %s", async (_, published, faults) => {
  const edit = {
    file: "changelog/002.yaml",
    replace: "published: 2021-01-01T10:00:00+08:00",
    by: `published: ${published}`,
  };
  const [service] = (await load(edited([edit]).files)).spec.services;
  const found = service ? replay(service).diagnostics.filter(({ code }) => code === "release-order") : [];
  expect(found.length).toBe(faults);
});

test("removed without an add of its own: dates from its owner", async () => {
  const edit = { file: "changelog/003.yaml", replace: "names: [Gone]", by: "names: [Gone, Lost]" };
  expect((await timelineOf([edit])).of("input", "Lost", "ListThings")).toEqual({
    since: 1,
    sinceDate: "2020-01-01",
    addedLater: false,
    removed: 3,
  });
});

const dated: readonly Edit[] = [
  { file: "changelog/001.yaml", text: null },
  { file: "changelog/002.yaml", text: null },
  { file: "changelog/003.yaml", text: null },
  {
    file: "changelog/2020-05-05.yaml",
    text: "# yaml-language-server: $schema=../../../schema/changelog.schema.json\npublished: 2020-05-05\nchanges:\n  - { add: action, names: [ListThings, CreateThing, GetTask] }\n  - { add: structure, names: [Thing] }\n",
  },
  {
    file: "changelog/2021-06-06.yaml",
    text: "# yaml-language-server: $schema=../../../schema/changelog.schema.json\npublished: 2021-06-06\nchanges:\n  - { deprecate: member, of: Thing, names: [OldId] }\n",
  },
];

test("a vendor without numbers: the date is the release", async () => {
  const timeline = await timelineOf(dated);
  expect(timeline.of("input", "Limit", "ListThings")).toEqual({
    since: "2020-05-05",
    sinceDate: "2020-05-05",
    addedLater: false,
  });
  expect(timeline.of("member", "OldId", "Thing").deprecated).toMatchObject({
    release: undefined,
    date: "2021-06-06",
    source: "changelog",
  });
});

test("a changelog that begins after the vendor's document dates only what it names", async () => {
  const lines =
    "  - { add: input, of: ListThings, names: [Prefix] }\n  - { deprecate: member, of: Thing, names: [OldId] }\n";
  const late: readonly Edit[] = [
    ...["002", "003", "prose"].map((name): Edit => ({ file: `changelog/${name}.yaml`, text: null })),
    { file: "changelog/001.yaml", text: null },
    {
      file: "changelog/2024-12-19.yaml",
      text: `# yaml-language-server: $schema=../../../schema/changelog.schema.json\nversion: "3.1"\npublished: "2024-12-19"\nchanges:\n${lines}`,
    },
  ];
  const documented = {
    file: "service.yaml",
    replace: "complete: true\n",
    by: 'complete: true\ndocumented: "2024-11-26"\n',
  };
  const diagnosed = async (edits: readonly Edit[]): Promise<string[]> => {
    const [service] = (await load(edited(edits).files)).spec.services;
    return service ? replay(service).diagnostics.map(({ code }) => code) : [];
  };
  expect(await diagnosed([...late, documented])).toEqual([]);
  expect(new Set(await diagnosed(late))).toEqual(new Set(["unexplained-definition"]));
  const timeline = await timelineOf([...late, documented]);
  expect(timeline.of("action", "ListThings")).toEqual({ addedLater: false });
  expect(timeline.of("input", "Limit", "ListThings")).toEqual({ addedLater: false });
  const dates = { since: "2024-12-19", sinceDate: "2024-12-19", addedLater: true };
  expect(timeline.of("input", "Prefix", "ListThings")).toEqual(dates);
});

test("a service without changelog has no dates, and needs none", async () => {
  const none = ["001", "002", "003", "prose"].map((name): Edit => ({ file: `changelog/${name}.yaml`, text: null }));
  const [service] = (await load(edited(none).files)).spec.services;
  expect(service && replay(service).diagnostics).toEqual([]);
  expect((await timelineOf(none)).of("action", "ListThings")).toEqual({ addedLater: false });
});

test("the real 87 releases replay as the vendor's page has them", async () => {
  const { spec } = await loadSpec(".");
  const service = spec.services.find(({ id }) => id === "tencent-redis/2018-04-12");
  const timeline = service && replay(service).timeline;
  expect(timeline?.of("output", "Status", "DisableReplicaReadonly")).toEqual({
    since: 5,
    sinceDate: "2019-04-25",
    addedLater: false,
    removed: 38,
  });
  expect(timeline?.of("member", "UpgradeProxyVersion", "InstanceSet")).toMatchObject({ since: 56, addedLater: true });
  expect(timeline?.of("action", "UpgradeProxyVersion")).toMatchObject({ since: 46 });
  expect(timeline?.of("structure", "InstanceSlowlogDetail").deprecated).toBeUndefined();
  expect(timeline?.of("output", "InstanceSlowlogDetail", "DescribeSlowLog").deprecated).toMatchObject({
    release: 87,
    date: "2025-05-13",
    replacedBy: "InstanceSlowLogDetail",
  });
});
