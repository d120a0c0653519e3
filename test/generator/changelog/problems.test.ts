import { describe, expect, test } from "vitest";
import { readChangelog } from "../../../generator/changelog/read.js";
import { yamlOf } from "../../../generator/changelog/text.js";

const read = (lines: readonly string[]) => readChangelog("text", lines.join("\n"), () => false);

/** What is said of lines that cannot be read, each with its line. */
const problemsOf = (lines: readonly string[]): string[] =>
  read(lines).problems.map(({ place, message }) => `${place.line}: ${message}`);

describe("what cannot be read is said, never passed over", () => {
  const head = ["第 5 次发布", "发布时间：2025-01-02 03:04:05"];
  test.each([
    {
      what: "an empty text",
      lines: ["", " "],
      says: "1: there is no release here; a release begins with a line such as “第 88 次发布” or “Release 88”.",
    },
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
    expect(problemsOf(lines)).toEqual([says]);
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
