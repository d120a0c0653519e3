import { describe, expect, test } from "vitest";
import { readChangelog } from "../../../generator/changelog/read.js";
import { yamlOf } from "../../../generator/changelog/text.js";
import type { ChangeYaml } from "../../../generator/load/spec.js";

const known = new Map([
  ["DescribeThings", "action"],
  ["DescribeBigThings", "action"],
  ["Thing", "structure"],
  ["CurrentVersion", "member"],
]);

const read = (lines: readonly string[]) =>
  readChangelog("text", lines.join("\n"), (name, kind) =>
    kind === "any" ? known.has(name) : known.get(name) === kind,
  );

/** The changes of one release whose body these lines are. */
function changesOf(...lines: readonly string[]): readonly ChangeYaml[] {
  const { releases, problems } = read(["Release 5", "Release time: 2025-01-02 03:04:05", ...lines]);
  expect(problems).toEqual([]);
  return releases.flatMap((release) => yamlOf(release).changes);
}

/** What is said of lines that cannot be read, each with its line. */
const problemsOf = (...lines: readonly string[]): string[] =>
  read(lines).problems.map(({ place, message }) => `${place.line}: ${message}`);

describe("a release's heading and time", () => {
  test.each([
    { heading: "第 88 次发布", number: 88 },
    { heading: "第88次发布", number: 88 },
    { heading: "### 第 88 次发布", number: 88 },
    { heading: "Release 88", number: 88 },
    { heading: "88th Release", number: 88 },
    { heading: "The 1st Release", number: 1 },
    { heading: "## The Second Release", number: 2 },
    { heading: "Existing Release", number: 1 },
  ])("$heading", ({ heading, number }) => {
    expect(read([heading, "Release time: 2025-01-02"]).releases).toMatchObject([{ release: number }]);
  });

  test.each([
    { time: "发布时间：2025-05-13 01:53:09", published: "2025-05-13T01:53:09+08:00" },
    { time: "发布时间: 2025年5月3日 1:53", published: "2025-05-03T01:53:00+08:00" },
    { time: "Release time: 2018-09-27 7:27:29 PM", published: "2018-09-27T19:27:29+08:00" },
    { time: "Release time: May 30, 2019 12:51:36 AM", published: "2019-05-30T00:51:36+08:00" },
    { time: "Released on: 2018-04-24", published: "2018-04-24" },
  ])("$time", ({ time, published }) => {
    expect(read(["Release 5", time]).releases).toMatchObject([{ published }]);
  });
});

describe("headings of lists", () => {
  test.each([
    { heading: "New APIs:", change: { add: "action" } },
    { heading: "Added APIs:", change: { add: "action" } },
    { heading: "APIs added:", change: { add: "action" } },
    { heading: "Existing APIs:", change: { add: "action" } },
    { heading: "Deleted APIs:", change: { remove: "action" } },
    { heading: "Deprecated APIs:", change: { deprecate: "action" } },
    { heading: '<font color="#dd0000">**预下线接口**：</font>', change: { deprecate: "action" } },
    { heading: "删除接口：", change: { remove: "action" } },
    { heading: "New data structures:", change: { add: "structure" } },
    { heading: "Data structure added", change: { add: "structure" } },
    { heading: "废弃数据结构：", change: { deprecate: "structure" } },
  ])("$heading", ({ heading, change }) => {
    expect(changesOf(heading, "* [Thing](https://demo.example/1#Thing)", "", "Other")).toEqual([
      { ...change, names: ["Thing", "Other"] },
    ]);
  });

  test.each([
    { list: "New input parameters: A, B", change: { add: "input" } },
    { list: "**Modified input parameter:** A and B", change: { modify: "input" } },
    { list: "Deleted output parameters: A, and B", change: { remove: "output" } },
    { list: "Deprecated output parameters:A,B", change: { deprecate: "output" } },
    { list: "新增出参：A、B", change: { add: "output" } },
    { list: "废弃入参： A， B", change: { deprecate: "input" } },
  ])("$list", ({ list, change }) => {
    expect(changesOf("Modified APIs:", "DescribeThings", list)).toEqual([
      { ...change, of: "DescribeThings", names: ["A", "B"] },
    ]);
    expect(changesOf("API modified:", "• DescribeThings", `    ◦ ${list}`)).toHaveLength(1);
  });

  test("members of structures", () => {
    expect(changesOf("Modified data structures:", "Thing", "New member: A", "Modified members: B, C")).toEqual([
      { add: "member", of: "Thing", names: ["A"] },
      { modify: "member", of: "Thing", names: ["B", "C"] },
    ]);
  });

  test("an action of which the vendor does not say what changed", () => {
    expect(changesOf("Modified APIs:", "DescribeThings", "Other", "New input parameters: A")).toEqual([
      { modify: "action", names: ["DescribeThings"] },
      { add: "input", of: "Other", names: ["A"] },
    ]);
  });

  test("a release that only mends documents", () => {
    expect(changesOf("Improvement to existing documentation.")).toEqual([]);
  });
});

describe("names across line ends", () => {
  test("behind a comma the list goes on, whatever stands between", () => {
    const foot = ["", "https://demo.example/1", "版权所有：某某 第17 共559页", "API 文档", ""];
    expect(
      changesOf("修改接口：", "DescribeThings", "新增入参：A,", ...foot, "B, C，", "D", "Other", "新增入参：E"),
    ).toEqual([
      { add: "input", of: "DescribeThings", names: ["A", "B", "C", "D"] },
      { add: "input", of: "Other", names: ["E"] },
    ]);
  });

  test("a name that was cut is joined when the whole is known", () => {
    expect(changesOf("修改数据结构：", "Thi", "ng", "新增成员：A, Current", "Version, B")).toEqual([
      { add: "member", of: "Thing", names: ["A", "CurrentVersion", "B"] },
    ]);
    expect(changesOf("新增接口：", "DescribeBig", "Things", "DescribeThings")).toEqual([
      { add: "action", names: ["DescribeBigThings", "DescribeThings"] },
    ]);
  });

  test("a structure is known from its link", () => {
    expect(changesOf("新增数据结构：", "Odd", "Fellow", "https://demo.example/1#OddFellow")).toEqual([
      { add: "structure", names: ["OddFellow"] },
    ]);
  });

  test("a heading that a page break repeats goes on with its list", () => {
    expect(changesOf("新增接口：", "A1", "新增接口：", "B1")).toEqual([{ add: "action", names: ["A1", "B1"] }]);
  });
});

describe("what cannot be read is said, never passed over", () => {
  const head = ["第 5 次发布", "发布时间：2025-01-02 03:04:05"];
  test.each([
    {
      what: "no release",
      lines: ["新闻"],
      says: "1: there is no release here; a release begins with a line such as “第 88 次发布” or “Release 88”.",
    },
    {
      what: "a beginning that is missing",
      lines: ["新增接口：", "A", ...head],
      says: '1: "新增接口：" belongs to a release whose heading is missing above it.',
    },
    {
      what: "a release without time",
      lines: ["第 5 次发布", "新增接口：", "A"],
      says: "1: release 5 has no time of publication.",
    },
    {
      what: "a time that is none",
      lines: ["第 5 次发布", "发布时间：2025-02-30"],
      says: '2: "2025-02-30" is no time of a release, such as 2025-05-13 01:53:09.',
    },
    {
      what: "half a heading",
      lines: [...head, "第 次发布", "新增接口："],
      says: "3: the heading of a release lacks its number.",
    },
    {
      what: "a new kind of heading",
      lines: [...head, "新增错误码：", "A.B"],
      says: '3: "新增错误码：" is a kind of change that this cannot read.',
    },
    {
      what: "a list without owner",
      lines: [...head, "修改接口：", "新增入参：A"],
      says: '4: "新增入参：A" does not stand under the name of an action.',
    },
    {
      what: "members of an action",
      lines: [...head, "修改接口：", "DescribeThings", "新增成员：A"],
      says: '5: "新增成员：A" does not stand under the name of a structure.',
    },
    {
      what: "a list that ends with a comma",
      lines: [...head, "修改接口：", "DescribeThings", "新增入参：A,"],
      says: "5: the list ends with a comma, and no name follows; paste the lines that are missing.",
    },
    {
      what: "names without comma before them",
      lines: [...head, "修改接口：", "DescribeThings", "新增入参：A", "B, C"],
      says: '6: "B, C" belongs to no list: the line above it does not end with a comma.',
    },
    {
      what: "the rest of a name that nobody knows",
      lines: [...head, "新增接口：", "DescribeMany", "things"],
      says: '5: "things" cannot be the name of an action or structure. If the end of a line cut "DescribeManythings" in two, join the halves.',
    },
    {
      what: "no names",
      lines: [...head, "修改接口：", "DescribeThings", "新增入参：A（可选）"],
      says: '5: "A（可选）" is no list of names.',
    },
    {
      what: "prose within a release",
      lines: [...head, "修改接口：", "这是一句话。", "DescribeThings", "新增入参：A"],
      says: '4: "这是一句话。" is no part of a changelog that this reads, and more of the release follows it.',
    },
    {
      what: "prose between releases",
      lines: [...head, "这是一句话。", "第 4 次发布", "发布时间：2025-01-01"],
      says: '3: "这是一句话。" is no part of a changelog that this reads, and a release follows it.',
    },
    {
      what: "two releases of one number",
      lines: [...head, "第 5 次发布", "发布时间：2025-01-02 03:04:06"],
      says: "3: release 5 stands in the text twice and says two things: here and in line 1.",
    },
  ])("$what", ({ lines, says }) => {
    expect(problemsOf(...lines)).toEqual([says]);
  });
});

test("the foot of the page behind the last release is left out, and said", () => {
  const { releases, leftOut } = read([
    "Release 5",
    "Release time: 2025-01-02",
    "New APIs:",
    "A",
    "Help and Support",
    "Was this page helpful?",
    "Yes",
    "No",
  ]);
  expect(releases.map((release) => yamlOf(release).changes)).toEqual([[{ add: "action", names: ["A"] }]]);
  expect(leftOut).toEqual({ from: 5, to: 8, text: "Help and Support" });
});

test("lists of links tell the pages, when they fit the names of their page", () => {
  const page = [
    "Release 5",
    "Release time: 2025-01-02",
    "New APIs:",
    "A",
    "Modified APIs:",
    "B",
    "New input parameters: X",
    "New output parameters: Y",
    "New data structures:",
    "C",
  ];
  const links = (...urls: readonly string[]) => [
    ...read([...page, ...urls.map((url) => `https://demo.example/${url}`)]).links,
  ];
  expect(links("1", "2", "3#C")).toEqual([
    ["A", "https://demo.example/1"],
    ["B", "https://demo.example/2"],
    ["C", "https://demo.example/3#C"],
  ]);
  expect(links("1", "2")).toEqual([]);
  expect(links("1", "2#C", "3")).toEqual([]);
});
