import { describe, expect, test } from "vitest";
import { least, openTencent, password } from "./tencent.js";

describe("a purchase", () => {
  test("places an order and brings instances into service in time", async () => {
    const cloud = openTencent();
    const { DealId, InstanceIds } = await cloud.ask("CreateInstances", { ...least, GoodsNum: 2 });
    const [id = ""] = InstanceIds;
    const deal = async () => (await cloud.ask("DescribeInstanceDealDetail", { DealIds: [DealId] })).DealDetails[0];
    expect([InstanceIds.length, await cloud.statusOf(id), (await deal())?.Status]).toEqual([2, 0, 2]);
    cloud.pass(5);
    expect([await cloud.statusOf(id), (await deal())?.Status]).toEqual([1, 3]);
    cloud.pass(5);
    expect([await cloud.statusOf(id), (await deal())?.Status]).toEqual([2, 4]);
    expect(await deal()).toMatchObject({
      DealId,
      GoodsNum: 2,
      InstanceIds,
      ZoneId: 100_003,
      EndTime: "2025-06-01 08:00:10",
    });
  });

  test("is made once for each call that arrives, and never for one that is refused", async () => {
    const cloud = openTencent();
    await cloud.ask("CreateInstances", least);
    await cloud.ask("CreateInstances", least);
    await cloud.refusal("CreateInstances", { ...least, TypeId: 5 });
    expect(cloud.rows("orders").map(({ action }) => action)).toEqual(["CreateInstances", "CreateInstances"]);
    expect(cloud.rows("instances")).toHaveLength(2);
  });

  test("gives instances what was asked for", async () => {
    const cloud = openTencent();
    const id = await cloud.one({
      ...{ TypeId: 16, MemSize: 2048, RedisShardNum: 3, RedisReplicasNum: 2, InstanceName: "cache", VPort: 6400 },
      ...{ VpcId: "vpc-one", SubnetId: "subnet-one", ProjectId: 7, BillingMode: 1, Period: 2, AutoRenew: 1 },
      ResourceTags: [{ TagKey: "team", TagValue: "a" }],
    });
    expect(await cloud.instance(id)).toMatchObject({
      ...{ Size: 6144, RedisShardSize: 2048, RedisShardNum: 3, RedisReplicasNum: 2, ProductType: "cluster", Type: 16 },
      ...{ InstanceName: "cache", Port: 6400, UniqVpcId: "vpc-one", UniqSubnetId: "subnet-one", ProjectId: 7 },
      ...{ BillingMode: 1, DeadlineTime: "2025-08-01 08:00:00", AutoRenewFlag: 1, Createtime: "2025-06-01 08:00:00" },
      ...{ InstanceTags: [{ TagKey: "team", TagValue: "a" }], Status: 2, Region: "ap-guangzhou", RegionId: 1 },
    });
  });

  test("costs what it is quoted at", async () => {
    const cloud = openTencent();
    const asked = { TypeId: 15, MemSize: 4096, GoodsNum: 3, Period: 2, BillingMode: 1, RedisReplicasNum: 2 };
    const { Price } = await cloud.ask("InquiryPriceCreateInstance", asked);
    await cloud.ask("CreateInstances", { ...asked, Password: password });
    expect(cloud.rows("orders")[0]?.["Price"]).toBe(Price);
  });

  test("may fail in the background when a test wants it to", async () => {
    const cloud = openTencent();
    cloud.seed({ failures: [{ action: "CreateInstances", message: "No host is free." }] });
    const { DealId, InstanceIds } = await cloud.ask("CreateInstances", least);
    cloud.pass(10);
    const { DealDetails } = await cloud.ask("DescribeInstanceDealDetail", { DealIds: [DealId] });
    expect(DealDetails[0]?.Status).toBe(5);
    expect(await cloud.statusOf(InstanceIds[0] ?? "")).toBeUndefined();
    expect(await cloud.bought()).toHaveLength(1);
  });

  test.each([
    ["a type that is not sold", { TypeId: 5 }, "InvalidParameterValue.InvalidInstanceTypeId"],
    ["no password", { Password: undefined }, "InvalidParameterValue.PasswordEmpty"],
    ["a password of one kind", { Password: "aaaaaaaaaa" }, "InvalidParameterValue.PasswordRuleError"],
    [
      "no password outside of a VPC",
      { NoAuth: true, Password: undefined },
      "InvalidParameterValue.BaseNetWorkAccessDeny",
    ],
    ["too many", { GoodsNum: 31 }, "LimitExceeded.InvalidParameterGoodsNumNotInRange"],
    ["none", { GoodsNum: 0 }, "LimitExceeded.InvalidParameterGoodsNumNotInRange"],
    ["shards of an instance that has none", { RedisShardNum: 3 }, "InvalidParameterValue.SpecNotExist"],
    ["too many replicas", { RedisReplicasNum: 6 }, "InvalidParameterValue.SpecNotExist"],
    ["no memory", { MemSize: 0 }, "LimitExceeded.InvalidMemSize"],
    ["a template that is not there", { TemplateId: "crs-cfg-none" }, "ResourceNotFound"],
    ["a dry run", { DryRun: true }, "DryRunOperation"],
  ])("is refused for %s", async (_, input, code) => {
    const cloud = openTencent();
    expect(await cloud.refusal("CreateInstances", { ...least, ...input })).toBe(code);
    expect(cloud.rows("orders")).toEqual([]);
  });
});

describe("the life of an instance", () => {
  test("paid by use ends in the recycle bin, and from there when its time is up", async () => {
    const cloud = openTencent();
    const id = await cloud.one();
    await cloud.ask("DestroyPostpaidInstance", { InstanceId: id });
    cloud.pass(10);
    expect(await cloud.instance(id)).toMatchObject({
      ...{ Status: -2, CloseTime: "2025-06-01 08:00:20", OfflineTime: "2025-06-01 10:00:20" },
    });
    cloud.pass(2 * 3600 - 1);
    expect(await cloud.statusOf(id)).toBe(-2);
    cloud.pass(1);
    expect(await cloud.statusOf(id)).toBeUndefined();
  });

  test("can be brought back from the recycle bin, and ended there at once", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    expect(await cloud.refusal("StartupInstance", { InstanceId })).toBe("ResourceUnavailable.InstanceStatusAbnormal");
    expect(await cloud.refusal("CleanUpInstance", { InstanceId })).toBe("ResourceUnavailable.InstanceStatusAbnormal");
    await cloud.ask("DestroyPostpaidInstance", { InstanceId });
    cloud.pass(10);
    await cloud.ask("StartupInstance", { InstanceId });
    cloud.pass(10);
    expect(await cloud.instance(InstanceId)).toMatchObject({
      Status: 2,
      CloseTime: "0000-00-00 00:00:00",
      OfflineTime: "",
    });
    cloud.pass(86_400);
    await cloud.ask("DestroyPostpaidInstance", { InstanceId });
    cloud.pass(10);
    await cloud.ask("CleanUpInstance", { InstanceId });
    cloud.pass(5);
    expect(await cloud.statusOf(InstanceId)).toBe(-3);
    cloud.pass(5);
    expect(await cloud.refusal("DescribeInstanceParams", { InstanceId })).toBe("ResourceNotFound.InstanceNotExists");
  });

  test("prepaid is returned by an order, renewed by one, and isolated when it expires", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one({ BillingMode: 1 });
    expect(await cloud.refusal("DestroyPostpaidInstance", { InstanceId })).toBe(
      "InvalidParameterValue.UnSupportedType",
    );
    await cloud.ask("RenewInstance", { InstanceId, Period: 1 });
    expect((await cloud.instance(InstanceId)).DeadlineTime).toBe("2025-07-01 08:00:00");
    cloud.pass(10);
    expect((await cloud.instance(InstanceId)).DeadlineTime).toBe("2025-08-01 08:00:00");
    cloud.pass(62 * 86_400);
    expect(await cloud.instance(InstanceId)).toMatchObject({ Status: -2, CloseTime: "2025-08-01 08:00:00" });
    cloud.pass(7 * 86_400);
    expect(await cloud.statusOf(InstanceId)).toBeUndefined();
    const other = await cloud.one({ BillingMode: 1 });
    await cloud.ask("DestroyPrepaidInstance", { InstanceId: other });
    cloud.pass(10);
    expect(await cloud.statusOf(other)).toBe(-2);
  });

  test("goes on month by month when it renews itself", async () => {
    const cloud = openTencent();
    const id = await cloud.one({ BillingMode: 1, AutoRenew: 1 });
    cloud.pass(100 * 86_400);
    expect(await cloud.instance(id)).toMatchObject({ Status: 2, DeadlineTime: "2025-10-01 08:00:00" });
  });

  test("becomes prepaid by a renewal that asks for it", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    expect(await cloud.refusal("RenewInstance", { InstanceId, Period: 1 })).toBe("InvalidParameter.EmptyParam");
    expect(await cloud.refusal("RenewInstance", { InstanceId, Period: 37, ModifyPayMode: "prepaid" })).toBe(
      "LimitExceeded.PeriodExceedMaxLimit",
    );
    await cloud.ask("RenewInstance", { InstanceId, Period: 1, ModifyPayMode: "prepaid" });
    cloud.pass(10);
    expect(await cloud.instance(InstanceId)).toMatchObject({ BillingMode: 1, DeadlineTime: "2025-07-01 08:00:20" });
  });
});
