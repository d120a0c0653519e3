import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { openSearch } from "../../templates/site/src/search/find.js";
import { indexOptions, type Entry } from "../../templates/site/src/search/options.js";
import { indexTokens, queryTokens } from "../../templates/site/src/search/tokens.js";

describe("a text is found by", () => {
  test.each([
    ["InstanceIds", ["instanceids", "instance", "ids"]],
    ["DescribeSlowLog", ["describeslowlog", "describe", "slowlog", "slow", "log"]],
    ["FailedOperation.SystemError", ["failedoperation.systemerror", "failedoperation", "operation", "systemerror"]],
    ["DBInstance", ["dbinstance", "db", "instance"]],
    ["security_group_id", ["security_group_id", "groupid", "group"]],
    ["修改Redis密码", ["修改", "密码", "修", "密", "redis"]],
  ])("the parts of %s", (text, tokens) => {
    expect(indexTokens(text)).toEqual(expect.arrayContaining(tokens));
  });
});

test("a query keeps names whole, takes Chinese by pairs, and leaves out what says nothing", () => {
  expect(queryTokens("How to sign a request by hand?")).toEqual(["sign", "request", "hand"]);
  expect(queryTokens("InstanceIds")).toEqual(["instanceids"]);
  expect(queryTokens("修改密码")).toEqual(["修改", "改密", "密码"]);
  expect(queryTokens("码")).toEqual(["码"]);
  expect(queryTokens("to")).toEqual(["to"]);
  expect(queryTokens(" ?")).toEqual([]);
});

function finder(...entries: Entry[]) {
  const index = new MiniSearch(indexOptions);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const service = (folder: string, deprecated = false) => ({ title: folder, folder, deprecated });
  const file: unknown = JSON.parse(JSON.stringify({ index: index.toJSON() }));
  const find = openSearch({
    services: [service("new"), service("other"), service("old", true)],
    entries,
    index: (file as { index: unknown }).index,
  });
  return (query: string, folder = "") => find(query, folder).map(({ address }) => address);
}

const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  ...{ kind: "action", name, address: name, service: 0, context: "" },
  ...more,
});

describe("first comes", () => {
  test("the name itself, then names that begin so, then names that contain it", () => {
    const find = finder(entry("GetSlowLog"), entry("SlowLogDetail"), entry("SlowLog", { kind: "member" }));
    expect(find("slowlog")).toEqual(["SlowLog", "SlowLogDetail", "GetSlowLog"]);
  });

  test("the action before what it takes", () => {
    expect(finder(entry("Status", { kind: "input", address: "input" }), entry("Status"))("status")).toEqual([
      "Status",
      "input",
    ]);
  });

  test("the reader's service, and what is deprecated last", () => {
    const find = finder(...[2, 1, 0].map((service) => entry("It", { service, address: String(service) })));
    expect(find("it", "other")).toEqual(["1", "0", "2"]);
    expect(find("it", "old")[0]).toBe("2");
  });

  test("of two that are called alike, the one that may still be used", () => {
    const find = finder(entry("Ids", { address: "old", old: true }), entry("Ids", { address: "new" }));
    expect(find("ids")).toEqual(["new", "old"]);
  });

  test("the Chinese title that has all characters in order", () => {
    const find = finder(
      entry("List", { zh: "查询密码修改记录" }),
      entry("Reset", { zh: "重置密码" }),
      entry("Modify", { zh: "修改Redis密码" }),
    );
    expect(find("修改密码")[0]).toBe("Modify");
    expect(find("密")).toHaveLength(3);
  });
});

test("a name within a question is understood", () => {
  const find = finder(entry("PassIt", { context: "What can be passed since then." }), entry("InstanceIds"));
  expect(find("since when can InstanceIds be passed")[0]).toBe("InstanceIds");
});

test("a typing error is forgiven where nothing is written so", () => {
  const find = finder(entry("DescribeInstances"), entry("DescribeInstanceParams"));
  expect(find("descirbeinstances")[0]).toBe("DescribeInstances");
  expect(find("describeinstances")).toEqual(["DescribeInstances"]);
  expect(find("zzzz")).toEqual([]);
});
