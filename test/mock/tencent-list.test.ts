import { describe, expect, test } from "vitest";
import { openTencent } from "./tencent.js";

describe("a list of instances", () => {
  test("has pages over what exists, the newest first", async () => {
    const cloud = openTencent();
    const ids = await cloud.bought({ GoodsNum: 5 });
    const page = async (Offset: number) => {
      const { TotalCount, InstanceSet } = await cloud.ask("DescribeInstances", { Limit: 2, Offset });
      return [TotalCount, ...InstanceSet.map(({ InstanceId }) => InstanceId)];
    };
    const [a, b, c, d, e] = ids;
    expect([await page(0), await page(2), await page(4), await page(6)]).toEqual([[5, e, d], [5, c, b], [5, a], [5]]);
  });

  test("refuses an Offset that is no multiple of Limit", async () => {
    const cloud = openTencent();
    expect(await cloud.refusal("DescribeInstances", { Limit: 20, Offset: 10 })).toBe(
      "InvalidParameter.InvalidParameter",
    );
  });

  test.each([
    [{ InstanceName: "two" }, ["two"]],
    [{ SearchKey: "t" }, ["three", "two"]],
    [{ SearchKeys: ["one", "thr"] }, ["three", "one"]],
    [{ Status: [2] }, ["three", "two", "one"]],
    [{ Status: [-2] }, []],
    [{ ProjectIds: [7, 8] }, ["two"]],
    [{ Type: 16 }, ["three"]],
    [{ TypeVersion: 3 }, ["three"]],
    [{ TypeVersion: 2 }, ["two", "one"]],
    [{ UniqVpcIds: ["vpc-one"] }, ["one"]],
    [{ BillingMode: "prepaid" }, ["two"]],
    [{ BillingMode: "postpaid" }, ["three", "one"]],
    [{ AutoRenew: [1] }, ["two"]],
    [{ EngineName: "Redis-5.0" }, ["one"]],
    [{ TagKeys: ["team"] }, ["three"]],
    [{ InstanceTags: [{ TagKey: "team", TagValue: "b" }] }, []],
    [{ AzMode: "multiaz" }, ["one"]],
    [{ OrderBy: "instancename", OrderType: 0 }, ["one", "three", "two"]],
    [{ OrderBy: "type" }, ["three", "two", "one"]],
  ])("keeps for %j", async (input, expected) => {
    const cloud = openTencent();
    const NodeSet = [0, 1].map((NodeType) => ({ NodeType, ZoneId: 100_003 + NodeType }));
    await cloud.bought({ InstanceName: "one", TypeId: 8, VpcId: "vpc-one", SubnetId: "subnet-one", NodeSet });
    await cloud.bought({ InstanceName: "two", ProjectId: 7, BillingMode: 1, AutoRenew: 1 });
    const tags = { ResourceTags: [{ TagKey: "team", TagValue: "a" }] };
    await cloud.bought({ InstanceName: "three", TypeId: 16, RedisShardNum: 3, ...tags });
    const { InstanceSet, TotalCount } = await cloud.ask("DescribeInstances", input);
    expect(InstanceSet.map(({ InstanceName }) => InstanceName)).toEqual(expected);
    expect(TotalCount).toBe(expected.length);
  });

  test("has the account's own instances of one region", async () => {
    const cloud = openTencent();
    const id = await cloud.one();
    const elsewhere = [
      { account: "AKIDother", region: "ap-guangzhou" },
      { account: "AKIDmock", region: "ap-tokyo" },
    ];
    for (const at of elsewhere)
      expect(cloud.state.handle({ action: "DescribeInstances", input: { InstanceIds: [id] }, ...at })).toEqual({
        kind: "success",
        data: { TotalCount: 0, InstanceSet: [] },
      });
  });
});
