import { describe, expect, test } from "vitest";
import { loadSdk } from "./sdk.js";
import { least, password } from "./tencent.js";

const sdk = await loadSdk();
const { startMock } = sdk.mock;
const { TencentRedis, isTencentRedisError } = sdk["tencent-redis"];
const { TencentRedis2017 } = sdk["tencent-redis-2017"];

const purchase = { ...least, TypeId: 15, Period: 1, BillingMode: 0 } as const;

describe("a client on the mock", () => {
  test("buys, waits, backs up, pages, restores and destroys", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual" });
    const redis = new TencentRedis({ ...mock.options("tencent-redis"), validateResponse: "throw" });
    const buying = redis.createInstances({ ...purchase, GoodsNum: 3 });
    const bought = await buying.completed();
    const { InstanceIds } = await buying;
    expect(bought.map(({ InstanceSet }) => InstanceSet[0])).toMatchObject(
      InstanceIds.map((InstanceId) => ({ InstanceId, Status: 2 })),
    );
    const [InstanceId = ""] = InstanceIds;

    const listed: string[] = [];
    for await (const instance of redis.describeInstances({ Limit: 2 })) listed.push(instance.InstanceId);
    expect(listed).toEqual([...InstanceIds].reverse());

    await redis.manualBackupInstance({ InstanceId, Remark: "by hand" }).completed();
    const backups: string[] = [];
    for await (const backup of redis.describeInstanceBackups({ InstanceId })) backups.push(backup.BackupId);
    const [BackupId = ""] = backups;
    await redis.restoreInstance({ InstanceId, BackupId, Password: password }).completed();

    await redis.destroyPostpaidInstance({ InstanceId }).completed();
    await redis.cleanUpInstance({ InstanceId }).completed();
    const { TotalCount } = await redis.describeInstances();
    expect(TotalCount).toBe(2);
    expect(mock.state("tencent-redis")["orders"]).toHaveLength(1);
  });

  test("is told by documented codes what cannot be done", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual" });
    mock.seed("tencent-redis", { instances: [{ InstanceId: "crs-one" }] });
    const redis = new TencentRedis({ ...mock.options("tencent-redis"), retries: 0 });
    await redis.openSSL({ InstanceId: "crs-one" });
    const busy = await redis.manualBackupInstance({ InstanceId: "crs-one" }).catch((error: unknown) => error);
    expect(isTencentRedisError(busy, "ResourceUnavailable.InstanceLockedError")).toBe(true);
    const missing = await redis.openSSL({ InstanceId: "crs-none" }).catch((error: unknown) => error);
    expect(isTencentRedisError(missing, "ResourceNotFound.InstanceNotExists")).toBe(true);
    expect(String(missing)).toContain("No instance has the id crs-none in ap-guangzhou.");
  });

  test("learns why a task failed", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual" });
    mock.seed("tencent-redis", {
      instances: [{ InstanceId: "crs-one" }],
      failures: [{ message: "The disk is full." }],
    });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    await expect(redis.manualBackupInstance({ InstanceId: "crs-one" }).completed()).rejects.toThrow(
      "The disk is full.",
    );
  });

  test("of the older API works on the same instances", async () => {
    await using mock = await startMock({ services: ["tencent-redis", "tencent-redis-2017"], clock: "manual" });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    const older = new TencentRedis2017(mock.options("tencent-redis-2017"));
    const { InstanceIds } = await redis.createInstances(purchase);
    const clear = (): Promise<unknown> => older.call("ClearRedis", { redisId: InstanceIds[0], password });
    await expect(clear()).rejects.toThrow("is locked by task");
    mock.clock.advance(60_000);
    await clear();
    const rows = await older.call("DescribeRedis", { limit: 10, offset: 0 });
    expect(rows).toMatchObject({ totalCount: 1, redisSet: [{ redisId: InstanceIds[0], status: "2" }] });
  });

  test("finds nothing after a reset, and the same ids again", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual", seed: 7 });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    const { InstanceIds: first } = await redis.createInstances(purchase);
    mock.reset();
    expect((await redis.describeInstances()).TotalCount).toBe(0);
    expect((await redis.createInstances(purchase)).InstanceIds).toEqual(first);
  });
});
