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
  test("after a comma the list goes on, whatever is between", () => {
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

test.each(["<a ", "[", "](", "<p"])("a line of nothing but %j is read in linear time", (part) => {
  // A quadratic pattern would take minutes for it.
  expect(read([part.repeat(300_000)]).releases).toEqual([]);
});
