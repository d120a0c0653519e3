import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importChangelog } from "../../../generator/commands/changelog.js";
import type { ImportOptions } from "../../../generator/commands/changelog-sources.js";
import { walk } from "../../../generator/disk/index.js";
import type { Edit } from "../check/project.js";
import { demo } from "../upstream/demo.js";
import { copied, printed } from "../upstream/page-text.js";
import { session, type Session } from "../upstream/session.js";

const scratch = mkdtempSync(join(tmpdir(), "cachesmith-pages-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
};

interface Ran extends Session {
  /** What was written, by file of the service. */
  readonly changed: Readonly<Record<string, string>>;
}

async function update(options: ImportOptions, edits: readonly Edit[] = []): Promise<Ran> {
  let changed: Record<string, string> = {};
  const ended = await session(
    async (root, terminal) => {
      const texts = (): Record<string, string> =>
        Object.fromEntries(
          walk(join(root, "spec/demo")).map(({ path }) => [path, readFileSync(join(root, "spec/demo", path), "utf8")]),
        );
      const before = texts();
      const exitCode = await importChangelog(root, options, terminal);
      changed = Object.fromEntries(Object.entries(texts()).filter(([path, now]) => before[path] !== now));
      return exitCode;
    },
    { edits },
  );
  const plain = (text: string): string => text.replaceAll(`${scratch}/`, "");
  return { ...ended, said: ended.said.map(plain), complained: ended.complained.map(plain), changed };
}

const page = written("page.txt", printed);
const release = written("release.txt", "Release 4\nRelease time: 2023-05-01 10:00:00\nNew APIs:\nDeleteThing\n");

describe("a page of a new action", () => {
  test("beside the release that announces it, drafts all that a definition states", async () => {
    const { exitCode, said, changed } = await update({ text: release, page: [page] });
    expect(exitCode).toBe(0);
    expect(Object.keys(changed)).toEqual(["v1/actions/thing/DeleteThing.yaml", "v1/changelog/004.yaml"]);
    expect(changed["v1/actions/thing/DeleteThing.yaml"])
      .toBe(`# yaml-language-server: $schema=../../../../schema/action.schema.json
action: DeleteThing
draft: true
titleZh: 删除物品
reviewed: "2023-04-05"
rateLimit: 7
effect: idempotent
input:
  ThingIds: { type: "string[]", required: true, maxItems: 10, example: [t-1], draft: true }
  Delay: { type: integer, default: 7, min: 0, max: 30, unit: days, example: 7, draft: true }
  State: { type: integer, enum: ThingState, draft: true }
  Filter: { type: ThingFilter, draft: true }
output:
  TaskId: { type: integer, nullable: true, example: 12, description: Task that creates it., draft: true }
  Things: { type: "Thing[]", description: The things of this page., draft: true }
errors: [NotFound.Thing, InternalError.Busy]
examples:
  - title: 删除一个物品
    via: POST
    request: { ThingIds: [t-1] }
    response: { TaskId: 12, Things: [{ Id: a thing whose name is so long that the printer has to break it }], RequestId: r-1 }
`);
    expect(said.find((line) => line.startsWith("The page of"))).toBe(
      "The page of DeleteThing (page.txt, lines 1 to 156, of 2023-04-05): 4 inputs, 2 outputs, 7 requests per second, 2 error codes, 1 examples; it only names ThingFilter, which nothing defines yet: take them from the metadata or the package.",
    );
  });

  test("alone, is dated by the page", async () => {
    const { changed } = await update({ page: [page] });
    expect(changed["v1/changelog/2023-04-05.yaml"]).toContain("add: action, names: [DeleteThing]");
  });

  test("without a date, needs one", async () => {
    const undated = written("undated.txt", copied.replace(/^Last updated.*$/mu, ""));
    const refused = await update({ page: [undated] });
    expect({ code: refused.exitCode, changed: refused.changed }).toEqual({ code: 1, changed: {} });
    expect(refused.complained.join("\n")).toContain("undated.txt:3:1 error page-text");
    expect(refused.complained.join("\n")).toContain("say the day of the page with --date");
    expect((await update({ page: [undated], date: "2023-06-08" })).exitCode).toBe(0);
  });

  test("names the codes that errors.yaml lacks, with the vendor's words", async () => {
    const { said } = await update({ page: [page] });
    expect(said.join("\n")).toContain(
      "DeleteThing has the code InternalError.Busy, which errors.yaml lacks.\n      vendor: 系统繁忙，请稍后重试。",
    );
  });
});

/** The page of an action that is defined, with these tables. */
const listPage = (inputs: string, codes = "NotFound 没有。", limit = 20): string => `1. 接口描述
接口请求域名： demo.example 。
默认接口请求频率限制：${limit}次/秒。
2. 输入参数
参数名称 必选 类型 描述
Action 是 String 公共参数，本接口取值：ListThings。
Version 是 String 公共参数，本接口取值：v1。
Region 是 String 公共参数。
${inputs}
3. 输出参数
参数名称 类型 描述
Total Integer 总数。
6. 错误码
错误码 描述
${codes}
最近更新时间：2023-05-06 00:00:00
`;

describe("a page of an action that is defined", () => {
  test("fills in what was unknown, and only that", async () => {
    const unknown: Edit[] = [
      { file: "actions/thing/ListThings.yaml", replace: "rateLimit: 20\n", by: "unknown: [rateLimit, errors]\n" },
      { file: "actions/thing/ListThings.yaml", replace: "errors: [NotFound]\n", by: "" },
    ];
    const { changed } = await update({ page: [written("list.txt", listPage("Limit 否 Integer 数量。"))] }, unknown);
    const text = changed["v1/actions/thing/ListThings.yaml"] ?? "";
    expect(text).toContain("reviewed: 2025-01-01\nrateLimit: 20\neditions:");
    expect(text).toContain("\nerrors: [NotFound]\n");
    expect(text).not.toContain("unknown");
  });

  test("is compared with it: what differs is a thing to do, with the line of the page", async () => {
    const inputs = "Limit 否 Integer 数量，默认值：50。\nOffset 是 String 偏移。";
    const text = listPage(inputs, "NotFound.Gone 没有。", 30);
    const { exitCode, said, changed } = await update({ page: [written("list.txt", text)] });
    expect({ exitCode, changed }).toEqual({ exitCode: 0, changed: {} });
    const tasks = said.filter((line) => line.includes("on the page (") || line.includes("says the page ("));
    expect(tasks.map((line) => line.replace(/^.*?\.yaml:\d+ /u, ""))).toEqual([
      "ListThings: rateLimit is 30 (the definition has 20) on the page (list.txt:1, 2023-05-06).",
      "ListThings: errors has NotFound.Gone (the definition has not) on the page (list.txt:1, 2023-05-06).",
      "ListThings: errors lacks NotFound (the definition has it) on the page (list.txt:1, 2023-05-06).",
      "input Limit of ListThings: default is 50 (the definition has 20), says the page (list.txt:1, 2023-05-06, line 9).",
      "input Offset of ListThings: type is string (the definition has integer), says the page (list.txt:1, 2023-05-06, line 10).",
      "input Offset of ListThings: it is required, says the page (list.txt:1, 2023-05-06, line 10).",
    ]);
  });

  test("with a member that nothing explains yet, drafts it on the page's day; a second page adds to the day's file", async () => {
    const first = written("first.txt", listPage("Suffix 否 String 后缀。"));
    const second = written("second.txt", printed.replace("2023-04-05", "2023-05-06"));
    const { changed } = await update({ page: [first, second] });
    expect(changed["v1/changelog/2023-05-06.yaml"]).toContain(
      "  - { add: input, of: ListThings, names: [Suffix] }\n  - { add: action, names: [DeleteThing] }\n",
    );
    expect(changed["v1/actions/thing/ListThings.yaml"]).toContain("Suffix: { type: string, draft: true }");
  });
});

test("what a page says otherwise than the metadata is a warning, and the metadata is believed", async () => {
  const upstream = written("demo.json", demo);
  const text = listPage("Limit 是 String 数量。\nSuffix 否 String 后缀。");
  const { exitCode, complained } = await update({ page: [written("list.txt", text)], upstream });
  expect(exitCode).toBe(0);
  expect(complained.join("\n")).toContain(
    "input Limit of ListThings is string, required on the page and integer in the metadata, which is taken.",
  );
  expect(complained.join("\n")).toContain("input Suffix of ListThings is on the page and not in the metadata.");
});

test("a page that cannot be read is refused with its place; nothing is written", async () => {
  const wrong = written("wrong.txt", printed.replace("Delay 否 Integer", "Delay 否 Integr"));
  const { exitCode, complained, changed } = await update({ page: [page, wrong] });
  expect({ exitCode, changed }).toEqual({ exitCode: 1, changed: {} });
  expect(complained.join("\n")).toContain("wrong.txt:35:1 error page-text");
  const twice = await update({ page: [page, written("again.txt", printed)] });
  expect(twice.complained.join("\n")).toContain("the page of DeleteThing is here twice");
  expect((await update({ page: [join(scratch, "nowhere.txt")] })).complained.join("\n")).toContain("cannot be read");
});
