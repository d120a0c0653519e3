import { describe, expect, test } from "vitest";
import { openTencent } from "./tencent.js";

const order = { zoneId: 100_002, typeId: 1, memSize: 2048, goodsNum: 2, period: 2, password: "sesame123" };

describe("the API of 2017", () => {
  test("buys instances that the other API shows too, and the other way round", async () => {
    const cloud = openTencent();
    const { dealId } = await cloud.old.ask("CreateRedis", order);
    const deal = async () => (await cloud.old.ask("DescribeRedisDealDetail", { dealIds: [dealId] })).dealDetails[0];
    expect(await deal()).toMatchObject({ status: 2, goodsNum: 2, goodsDetail: { memSize: 2048, timeSpan: 2 } });
    cloud.pass(10);
    const ids = (await deal())?.goodsDetail.redisIds ?? [];
    expect((await deal())?.status).toBe(4);
    expect(await cloud.instance(ids[0] ?? "")).toMatchObject({
      ...{ Status: 2, Size: 2048, BillingMode: 1, DeadlineTime: "2025-08-01 08:00:00", ProductType: "cluster" },
    });
    const id = await cloud.one({ InstanceName: "newer" });
    const { redisSet, totalCount } = await cloud.old.ask("DescribeRedis", { limit: 10, offset: 0 });
    expect([totalCount, redisSet[0]?.redisId, redisSet[0]?.redisName]).toEqual([3, id, "newer"]);
    expect(redisSet[1]).toMatchObject({ status: "2", typeId: "1", size: "2048", statusDesc: "运行中" });
    expect(cloud.rows("orders")).toHaveLength(2);
  });

  test("pages by rows, whatever the offset", async () => {
    const cloud = openTencent();
    const ids = await cloud.bought({ GoodsNum: 5 });
    const { redisSet } = await cloud.old.ask("DescribeRedis", { limit: 3, offset: 1 });
    expect(redisSet.map(({ redisId }) => redisId)).toEqual([...ids].reverse().slice(1, 4));
  });

  test("backs up, exports, restores and tells how the work fares", async () => {
    const cloud = openTencent();
    const { dealId } = await cloud.old.ask("CreateRedis", { ...order, goodsNum: 1 });
    cloud.pass(10);
    const { dealDetails } = await cloud.old.ask("DescribeRedisDealDetail", { dealIds: [dealId] });
    const redisId = dealDetails[0]?.goodsDetail.redisIds[0] ?? "";
    const { requestId } = await cloud.old.ask("ManualBackupInstance", { redisId, remark: "one" });
    expect((await cloud.old.ask("DescribeTaskInfo", { requestId })).status).toBe(0);
    cloud.pass(5);
    expect((await cloud.old.ask("DescribeTaskInfo", { requestId })).status).toBe(1);
    cloud.pass(5);
    expect((await cloud.old.ask("DescribeTaskInfo", { requestId })).status).toBe(2);
    const backups = { redisId, limit: 10, offset: 0 };
    const { redisBackupSet } = await cloud.old.ask("GetRedisBackupList", backups);
    const backupId = redisBackupSet[0]?.backupId ?? "";
    expect(redisBackupSet).toMatchObject([{ backupType: "manualBackupInstance", remark: "one", status: 2 }]);
    expect(await cloud.old.refusal("GetBackupDownloadUrl", { redisId, backupId })).toBe("BackupStatusAbnormal");
    await cloud.old.ask("ExportRedisBackup", { redisId, backupId });
    expect(await cloud.old.refusal("ClearRedis", { redisId, password: order.password })).toBe("InstanceLockedError");
    cloud.pass(10);
    expect((await cloud.old.ask("GetBackupDownloadUrl", { redisId, backupId })).extranet).toContain(backupId);
    expect(await cloud.old.refusal("ExportRedisBackup", { redisId, backupId })).toBe("BackupStatusInvalid");
    const restore = { redisId, backupId, password: "wrong" };
    expect(await cloud.old.refusal("RestoreInstance", restore)).toBe("PasswordError");
    const { redisTaskSet } = await cloud.old.ask("GetRedisTaskList", { ...backups, taskType: ["task_backupInstance"] });
    expect(redisTaskSet).toMatchObject([{ taskName: "backupInstance", status: 2, progress: 1, redisId }]);
  });

  test.each([
    ["CreateRedis", { ...order, memSize: 409_600 }, "MemSizeNotInRange"],
    ["CreateRedis", { ...order, goodsNum: 101 }, "GoodsNumNotInRange"],
    ["UpgradeRedis", { redisId: "crs-none", memSize: 2048 }, "InstanceNotExists"],
    ["UpgradeRedis", { redisId: "crs-one", memSize: 1024 }, "ReduceCapacityNotAllowed"],
    ["ModfiyRedisPassword", { redisId: "crs-two", oldPassword: "x", password: "another1" }, "OldPasswordError"],
    ["ModifyRedisName", { redisId: "crs-gone", redisName: "x" }, "InstanceIsolated"],
    ["DescribeRedisDealDetail", { dealIds: ["1"] }, "DealIdNotFound"],
    ["DescribeTaskInfo", { requestId: 1 }, "InvalidParameter"],
    ["GetBackupDownloadUrl", { redisId: "crs-one", backupId: "none" }, "BackupNotExists"],
    ["RenewRedis", { redisId: "crs-gone", period: 1 }, "5100"],
  ] as const)("%s refuses %j by %s", async (action, input, code) => {
    const cloud = openTencent();
    const two = { InstanceId: "crs-two", Password: "sesame-1" };
    cloud.seed({ instances: [{ InstanceId: "crs-one" }, two, { InstanceId: "crs-gone", Status: -2 }] });
    expect(await cloud.old.refusal(action, input)).toBe(code);
  });
});
