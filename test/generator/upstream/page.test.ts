import { describe, expect, test } from "vitest";
import { structured } from "../../../generator/upstream/examples.js";
import type { Page, ReadPages } from "../../../generator/upstream/page/page.js";
import { readPages } from "../../../generator/upstream/page/read.js";
import { factsIn } from "../../../generator/upstream/words.js";
import { copied, printed } from "./page-text.js";

const read = (text: string): ReadPages =>
  readPages("page.txt", text, { product: "demo", version: "v1", isStructure: (name) => name === "Thing" });

const pageIn = (text: string): Page => {
  const { pages, problems } = read(text);
  const [page] = pages;
  expect(problems).toEqual([]);
  if (page === undefined) throw new Error("there is no page");
  return page;
};

const shapesOf = (members: Page["input"]["members"]) =>
  members.map(({ name, type, member, required }) => [name, type, member, required]);

describe("a page printed to PDF", () => {
  const page = pageIn(printed);

  test("is read whole, over the ends of the printer's pages", () => {
    expect(page).toMatchObject({
      ...{ action: "DeleteThing", title: "删除物品", updated: "2023-04-05", rateLimit: 7, region: true },
      ...{ words: "本接口（DeleteThing）用于删除物品。", structures: ["ThingFilter", "Thing"], doubts: [] },
      errors: [
        { code: "NotFound.Thing", words: "没有该物品。" },
        { code: "InternalError.Busy", words: "系统繁忙，请稍后重试。" },
      ],
    });
    expect(shapesOf(page.input.members)).toEqual([
      ["ThingIds", "list", "string", true],
      ["Delay", "int64", "int64", false],
      ["State", "int64", "int64", false],
      ["Filter", "object", "ThingFilter", false],
    ]);
    expect(shapesOf(page.output.members)).toEqual([
      ["TaskId", "int64", "int64", false],
      ["Things", "list", "Thing", false],
    ]);
    expect(read(printed).leftOut).toEqual([]);
  });

  test("gives each member its words in whole lines, its example and its facts, with its line", () => {
    const [ids, delay, state] = page.input.members;
    expect(ids).toMatchObject({ words: "物品 ID 数组，数组最大长度限制为10。", example: '["t-1"]' });
    expect(factsIn(ids?.words ?? "")).toMatchObject({ maxItems: 10 });
    expect(factsIn(delay?.words ?? "")).toMatchObject({ unit: "days", min: 0, max: 30, default: "7" });
    expect(factsIn(state?.words ?? "").values.map(({ value }) => value)).toEqual(["1", "2"]);
    expect(page.output.members[0]).toMatchObject({ nullable: true, example: "12" });
    expect(delay?.location.place()).toEqual({ file: "page.txt", line: 35, column: 1 });
  });

  test("gives its examples, without what the printer put into them", () => {
    expect(page.examples.map((raw) => structured(raw, page.input))).toEqual([
      {
        ...{ title: "删除一个物品", via: "POST", request: { ThingIds: ["t-1"] } },
        response: {
          ...{ TaskId: 12, RequestId: "r-1" },
          Things: [{ Id: "a thing whose name is so long that the printer has to break it" }],
        },
      },
    ]);
  });

  test("may be one of several", () => {
    const { pages, problems } = read(`${printed}\n${printed.replaceAll("DeleteThing", "DropThing")}`);
    expect(problems).toEqual([]);
    expect(pages.map(({ action, errors }) => [action, errors?.length])).toEqual([
      ["DeleteThing", 2],
      ["DropThing", 2],
    ]);
  });
});

test("a page copied from the English site is read without its headings; what surrounds it is named", () => {
  const page = pageIn(copied);
  expect(page).toMatchObject({ action: "DeleteThing", title: undefined, updated: "2023-06-07", rateLimit: 3 });
  expect({ region: page.region, errors: page.errors }).toEqual({ region: false, errors: [] });
  expect(shapesOf(page.input.members)).toEqual([
    ["ThingIds", "list", "string", true],
    ["Delay", "int64", "int64", false],
  ]);
  expect(page.examples.map((raw) => structured(raw, page.input))).toEqual([
    { title: "", via: "GET", request: { ThingIds: ["t-1"], Delay: 7 }, response: { TaskId: 12, RequestId: "r-1" } },
  ]);
  expect(read(copied).leftOut).toEqual([
    { from: 1, to: 2, text: "Delete things" },
    { from: 27, to: 28, text: "Was this page helpful?" },
  ]);
});

test("without a table of codes they are unknown, not none", () => {
  expect(pageIn(printed.slice(0, printed.indexOf("6. 错误码"))).errors).toBeUndefined();
});

test("an example that calls another action is a doubt", () => {
  const { doubts } = pageIn(printed.replace("X-TC-Action: DeleteThing", "X-TC-Action: DeletThing"));
  expect(doubts.map(({ message }) => message)).toEqual(['the example "删除一个物品" of DeleteThing calls DeletThing.']);
});

describe("what cannot be read is refused, with its line", () => {
  /** The text, the line that is complained of by its beginning, and what is said of it. */
  const refused: readonly (readonly [string, string, string, string])[] = [
    ["no page at all", "第 88 次发布\n新增接口：", "第 88", "there is no page of an action here"],
    ["a page cut before its outputs", printed.slice(0, printed.indexOf("3. 输出参数")), " 1.", "no table of outputs"],
    [
      "a page without its action",
      printed.replace("本接口取值：DeleteThing", "公共"),
      " 1.",
      "has no Action with a value",
    ],
    [
      "another product",
      printed.replace("demo.example 。", "cvm.example 。"),
      " 1.",
      "an action of cvm (cvm.example), not",
    ],
    ["another version", printed.replace("取值：v1", "取值：v2"), " 1.", "an action of version v2, the service has v1"],
    ["a member twice", printed.replace("Filter 否", "Delay 否"), "Delay 否 Thing", "Delay is in one table twice"],
    ["a slip in a type", printed.replace("Delay 否 Integer", "Delay 否 Integr"), "Delay", 'Did you mean "Integer"?'],
    [
      "a type that is missing",
      printed.replace("Delay 否 Integer", "Delay 否 延迟"),
      "Delay",
      'Delay has "延迟" where its type',
    ],
    ["an array that is cut", printed.replace("Array of\n\nString", "Array of"), "ThingIds.N", "an Array of something"],
    ["a line above the first row", printed.replace("Action 是", "说明\n\nAction 是"), "说明", "above the first row"],
    ["a line among the codes", copied.replace("Was this", "\n\nSee also\nWas this"), "See also", "is no error code"],
    [
      "an example that is cut",
      printed.replace('"RequestId": "r-1"\n\n}\n', ""),
      '{\n\n"Resp',
      "the response of the example",
    ],
  ];

  test.each(refused)("%s", (_, text, start, message) => {
    const { problems } = read(text);
    const line = text.slice(0, `\n${text}`.indexOf(`\n${start}`)).split("\n").length;
    expect(problems.find((problem) => problem.message.includes(message))).toMatchObject({ line });
  });
});
