import { describe, expect, test } from "vitest";
import { DescribeInstanceDealDetail, DescribeTaskInfo } from "../../generated/src/tencent-redis/operations.js";
import { least, openTencent, password } from "./tencent.js";

describe("background work", () => {
  test("waits, runs and ends, and holds the instance from the start", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    const { TaskId } = await cloud
      .ask("UpgradeSmallVersion", {
        ...{ InstanceId, CurrentRedisVersion: "6.2.0", UpgradeRedisVersion: "6.2.1", InstanceTypeUpgradeNow: 1 },
      })
      .then(({ FlowId }) => ({ TaskId: FlowId }));
    const seen = async () => [
      (await cloud.ask("DescribeTaskInfo", { TaskId })).Status,
      await cloud.statusOf(InstanceId),
    ];
    expect(await seen()).toEqual(["preparing", 2]);
    expect(await cloud.refusal("ManualBackupInstance", { InstanceId })).toBe("ResourceUnavailable.InstanceLockedError");
    cloud.pass(2);
    expect(await seen()).toEqual(["running", 1]);
    cloud.pass(8);
    expect(await seen()).toEqual(["succeed", 2]);
    expect((await cloud.instance(InstanceId)).CurrentRedisVersion).toBe("6.2.1");
    await cloud.ask("ManualBackupInstance", { InstanceId });
  });

  test("says why an instance cannot be worked on", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    await cloud.ask("OpenSSL", { InstanceId });
    expect(await cloud.call("ManualBackupInstance", { InstanceId })).toMatchObject({
      message: `${InstanceId} is locked by task 10002 of OpenSSL. Wait until it is over.`,
    });
    expect(await cloud.call("ManualBackupInstance", { InstanceId: "crs-none" })).toEqual({
      ...{ kind: "refusal", code: "ResourceNotFound.InstanceNotExists" },
      message: "No instance has the id crs-none in ap-guangzhou.",
    });
  });

  test("fails when a test wants it to, once, and then changes nothing", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    cloud.seed({ failures: [{ action: "ManualBackupInstance", message: "The disk is full." }] });
    const { TaskId } = await cloud.ask("ManualBackupInstance", { InstanceId });
    cloud.pass(10);
    expect(await cloud.ask("DescribeTaskInfo", { TaskId })).toMatchObject({
      ...{ Status: "failed", TaskMessage: "The disk is full." },
    });
    expect([cloud.rows("backups"), await cloud.statusOf(InstanceId)]).toEqual([[], 2]);
    await cloud.ask("ManualBackupInstance", { InstanceId });
    cloud.pass(10);
    expect(cloud.rows("backups")).toHaveLength(1);
  });

  test("is listed by kind, state and time, the newest first", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    await cloud.ask("ManualBackupInstance", { InstanceId });
    cloud.pass(5);
    const list = async (input: object) =>
      (await cloud.ask("DescribeTaskList", { ...input })).Tasks.map(({ TaskType, Result }) => `${TaskType}:${Result}`);
    expect(await list({ InstanceId })).toEqual(["012:1", "001:2"]);
    expect(await list({ Result: [2] })).toEqual(["001:2"]);
    expect(await list({ TaskTypes: ["012"] })).toEqual(["012:1"]);
    expect(await list({ BeginTime: "2025-06-01 08:00:05" })).toEqual(["012:1"]);
    expect(await list({ EndTime: "2025-06-01 08:00:05" })).toEqual(["001:2"]);
    expect((await cloud.ask("DescribeTaskList", {})).Tasks[0]).toMatchObject({ Progress: 0.5, InstanceId });
    expect(await cloud.refusal("DescribeTaskInfo", { TaskId: 1 })).toBe("InvalidParameter.InvalidParameter");
  });

  test("ends in states that a client that waits knows", async () => {
    const cloud = openTencent();
    const { DealId } = await cloud.ask("CreateInstances", least);
    const state = async () =>
      (await cloud.ask("DescribeInstanceDealDetail", { DealIds: [DealId] })).DealDetails[0]?.Status;
    const { done = [], failed = [] } = DescribeInstanceDealDetail.poll ?? {};
    for (const seconds of [0, 5, 4]) {
      cloud.pass(seconds);
      expect([...done, ...failed]).not.toContain(await state());
    }
    cloud.pass(1);
    expect(done).toContain(await state());
    expect([DescribeTaskInfo.poll?.done, DescribeTaskInfo.poll?.failed]).toMatchObject([
      ["succeed"],
      ["failed", "error"],
    ]);
  });
});

describe("backups", () => {
  const backedUp = async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one({ MemSize: 2048 });
    await cloud.ask("ManualBackupInstance", { InstanceId, Remark: "nightly", StorageDays: 1 });
    cloud.pass(10);
    const BackupId = (await cloud.ask("DescribeInstanceBackups", { InstanceId })).BackupSet[0]?.BackupId ?? "";
    return { cloud, InstanceId, BackupId };
  };

  test("are listed when they are done", async () => {
    const { cloud, InstanceId, BackupId } = await backedUp();
    const { BackupSet, TotalCount } = await cloud.ask("DescribeInstanceBackups", {});
    expect(TotalCount).toBe(1);
    expect(BackupSet[0]).toMatchObject({
      ...{ InstanceId, BackupId, Remark: "nightly", Status: 2, BackupType: "0", Locked: 0 },
      ...{ StartTime: "2025-06-01 08:00:10", EndTime: "2025-06-01 08:00:20", ExpireTime: "2025-06-02 08:00:10" },
    });
    const { TotalCount: none } = await cloud.ask("DescribeInstanceBackups", { BeginTime: "2025-06-02 00:00:00" });
    expect(none).toBe(0);
    expect(await cloud.ask("DescribeBackupDetail", { InstanceId, BackupId })).toMatchObject({
      MemSize: 2048,
      ShardNum: 1,
    });
  });

  test("are restored with the password of the instance, and locked meanwhile", async () => {
    const { cloud, InstanceId, BackupId } = await backedUp();
    const restore = { InstanceId, BackupId, Password: password };
    expect(await cloud.refusal("RestoreInstance", { ...restore, Password: "wrong-1234" })).toBe(
      "InvalidParameterValue.PasswordError",
    );
    expect(await cloud.refusal("RestoreInstance", { ...restore, BackupId: "none" })).toBe(
      "InvalidParameterValue.BackupNotExists",
    );
    await cloud.ask("RestoreInstance", restore);
    expect(cloud.rows("backups")[0]).toMatchObject({ Locked: 1 });
    expect(await cloud.refusal("DescribeBackupUrl", { InstanceId, BackupId })).toBe(
      "ResourceUnavailable.BackupStatusInvalid",
    );
    cloud.pass(10);
    expect(cloud.rows("backups")[0]).toMatchObject({ Locked: 0 });
  });

  test("expire in their time", async () => {
    const { cloud, InstanceId, BackupId } = await backedUp();
    cloud.pass(86_400);
    expect(await cloud.refusal("RestoreInstance", { InstanceId, BackupId, Password: password })).toBe(
      "ResourceUnavailable.BackupStatusAbnormal",
    );
  });

  test("make clones of the same size", async () => {
    const { cloud, InstanceId, BackupId } = await backedUp();
    const { InstanceIds } = await cloud.ask("CloneInstances", {
      ...{ InstanceId, BackupId, GoodsNum: 1, ZoneId: 100_003, BillingMode: 0, Period: 1 },
      ...{ SecurityGroupIdList: ["sg-one"], Password: password },
    });
    cloud.pass(10);
    expect(await cloud.instance(InstanceIds[0] ?? "")).toMatchObject({ Size: 2048, Status: 2 });
    expect(cloud.rows("orders").map(({ action }) => action)).toEqual(["CreateInstances", "CloneInstances"]);
  });

  test("begin in an hour that can be set", async () => {
    const { cloud, InstanceId } = await backedUp();
    const WeekDays = ["Monday"];
    await cloud.ask("ModifyAutoBackupConfig", { InstanceId, WeekDays, TimePeriod: "23:00-00:00" });
    const { TimePeriod, WeekDays: days } = await cloud.ask("DescribeAutoBackupConfig", { InstanceId });
    expect([TimePeriod, days.length]).toEqual(["23:00-00:00", 7]);
    const wrong = { InstanceId, WeekDays, TimePeriod: "01:00-03:00" };
    expect(await cloud.refusal("ModifyAutoBackupConfig", wrong)).toBe("InvalidParameter.Period");
  });

  test("may be downloaded from where the account allows", async () => {
    const { cloud } = await backedUp();
    await cloud.ask("ModifyBackupDownloadRestriction", { LimitType: "Customize", LimitIp: ["10.0.0.1"] });
    expect(await cloud.ask("DescribeBackupDownloadRestriction")).toMatchObject({
      ...{ LimitType: "Customize", LimitIp: ["10.0.0.1"] },
    });
    expect(await cloud.refusal("ModifyBackupDownloadRestriction", { LimitType: "Customize" })).toBe(
      "InvalidParameter.InvalidParameter",
    );
  });
});
