import { describe, expect, test } from "vitest";
import { run } from "./drill.js";

const head = ["第 88 次发布", "发布时间：2025-07-04 01:53:09", "本次发布包含了以下内容：", "改善已有的文档。"];
const text = (...lines: readonly string[]): string => lines.join("\n");
const named = (pasted: string) => {
  const { fresh, refusals, warnings, others } = run(pasted);
  return {
    fresh: fresh.flatMap(({ release, changes }) =>
      changes.map(
        ({ verb, of, names }) =>
          `${release ?? ""} ${verb} ${of?.name ?? ""} ${names.map(({ name }) => name).join(" ")}`,
      ),
    ),
    refused: refusals.map(({ message }) => message.split("\n")[0]),
    doubts: warnings.map(({ message }) => message),
    others: others.map(({ product, from, to }) => `${product} ${from}-${to}`),
  };
};

const added = ["88 add ModifyAutoBackupConfig BackupStorageDays"];

describe("is read, whatever its form", () => {
  const change = ["修改接口：", "ModifyAutoBackupConfig", "新增入参：BackupStorageDays"];

  test.each([
    { what: "wide digits", pasted: text("第 ８８ 次发布", ...head.slice(1), ...change) },
    { what: "wide letters", pasted: text(...head, ...change).replace("BackupStorageDays", "ＢackupStorageDays") },
    {
      what: "traditional characters",
      pasted: text(
        "第 88 次發布",
        "發布時間：2025-07-04 01:53:09",
        "本次發布包含了以下內容：",
        "修改接口：",
        "ModifyAutoBackupConfig",
        "新增入參：BackupStorageDays",
      ),
    },
    {
      what: "a page's HTML on one line",
      pasted: `<h2>第 88 次发布</h2><p>发布时间：2025-07-04 02:02:07</p><p>修改接口：</p><ul><li><a href="https://cloud.tencent.com/document/api/239/20016">ModifyAutoBackupConfig</a><ul><li>新增入参：BackupStorageDays</li></ul></li></ul>`,
    },
    {
      what: "other words for the same",
      pasted: text(
        "Release 88",
        "Release time: 2025-07-04 02:00:00",
        "Modify APIs:",
        "ModifyAutoBackupConfig",
        "Add input parameters: BackupStorageDays",
      ),
    },
  ])("$what", ({ pasted }) => {
    expect(named(pasted)).toEqual({ fresh: added, refused: [], doubts: [], others: [] });
  });

  test("Deprecate, as the English page writes it", () => {
    const { fresh } = named(
      text(
        "Release 88",
        "Release time: 2025-07-15 02:00:00",
        "Modified APIs:",
        "DescribeTaskList",
        "Deprecate input parameters: ProjectIds",
      ),
    );
    expect(fresh).toEqual(["88 deprecate DescribeTaskList ProjectIds"]);
  });

  test("the part of the service, among those of other products", () => {
    const part = (product: string, ...lines: readonly string[]): string[] => [`## ${product}`, ...head, ...lines];
    const { fresh, refused, others } = named(
      text(
        ...part("云数据库 MySQL(cdb) 版本：2017-03-20", "修改接口：", "DescribeSlowLogs", "新增入参：InstId"),
        ...part("云数据库 Redis(redis) 版本：2018-04-12", ...change),
        ...part("云服务器(cvm) 版本：2017-03-12", "修改接口：", "DescribeInstances", "新增入参：Nonsense"),
      ),
    );
    expect({ fresh, refused, others }).toEqual({ fresh: added, refused: [], others: ["cdb 1-8", "cvm 17-24"] });
  });
});

describe("is refused, with the place and the fix", () => {
  test.each([
    {
      what: "only another product's part",
      pasted: text("云服务器(cvm) 版本：2017-03-12", ...head, "修改接口：", "DescribeInstances", "新增入参：Nonsense"),
      says: /^this part is of cvm, version 2017-03-12, not of redis/u,
    },
    {
      what: "links of another product",
      pasted: text(
        ...head,
        "修改接口：",
        "* [DescribeInstances](https://cloud.tencent.com/document/api/213/15728)",
        "  * 新增入参：Nonsense",
      ),
      says: /links to product 213; this service's pages are of 239/u,
    },
    {
      what: "a heading without a name",
      pasted: text(...head, "新增接口：", "新增数据结构："),
      says: /"新增接口：" has no name below it/u,
    },
    {
      what: "a change behind the text that cannot be read",
      pasted: text(...head, "修改接口：", "SwitchProxy", "Help and Support", "Replaced parameters: A"),
      says: /looks like a change/u,
    },
    {
      what: "the international edition",
      pasted: text(
        "Release 45",
        "Release time: 2025-08-13 16:47:59",
        "Modified APIs:",
        "ModifyAutoBackupConfig",
        "New input parameters: BackupStorageDays",
      ),
      says: /is one of the international edition, which has its own numbers. No release of the changelog has input BackupStorageDays/u,
    },
  ])("$what", ({ pasted, says }) => {
    const { fresh, refusals, texts } = run(pasted);
    expect(refusals.map(({ message }) => message).join("\n")).toMatch(says);
    expect([fresh.length > 0 && texts.size > 0, refusals[0]?.place.file]).toEqual([false, "pasted.txt"]);
  });
});

describe("is read, with a doubt", () => {
  test.each([
    { what: "one letter off", lines: ["新增接口：", "DescribeInstancess"], says: /one letter off DescribeInstances/u },
    {
      what: "never there",
      lines: ["修改接口：", "ModifyAutoBackupConfig", "修改入参： WeekDay"],
      says: /never was there. Did you mean "WeekDays"/u,
    },
    {
      what: "there already",
      lines: ["修改接口：", "DescribeInstances", "新增入参：Limit"],
      says: /is defined already, since release 1;/u,
    },
  ])("$what", ({ lines, says }) => {
    const { doubts, refused } = named(text(...head, ...lines));
    expect(refused).toEqual([]);
    expect(doubts.join("\n")).toMatch(says);
  });

  test("what one release adds and removes is no rename", () => {
    const { tasks } = run(text(...head, "修改接口：", "SwitchProxy", "新增出参：TaskId", "删除出参： TaskId"));
    expect(tasks.map(({ what }) => what).join("\n")).not.toMatch(/rename/u);
  });
});
