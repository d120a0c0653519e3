import { describe, expect, test } from "vitest";
import { loadSdk } from "./sdk.js";
import { least } from "./tencent.js";

const sdk = await loadSdk();
const { startMock } = sdk.mock;
const { TencentRedis } = sdk["tencent-redis"];
const { TencentRedis2017 } = sdk["tencent-redis-2017"];
const { HuaweiDcs } = sdk["huawei-dcs"];

const purchase = { ...least, TypeId: 15, Period: 1, BillingMode: 0, GoodsNum: 1 } as const;
const failure = (waiting: Promise<unknown>): Promise<unknown> =>
  waiting.then(
    () => "ended",
    (error: unknown) => error,
  );

describe("the mock plays what a wait can meet", () => {
  test("an order that nobody pays", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual" });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    mock.fail({ fault: "state", action: "DescribeInstanceDealDetail", state: 1 });
    const error = await failure(redis.createInstances(purchase).completed());
    expect(error).toMatchObject({ reason: "stuck", response: { InstanceIds: [expect.stringMatching(/^crs-/)] } });
    mock.heal();
    expect(await (error as { resume: () => Promise<unknown> }).resume()).toMatchObject([
      { InstanceSet: [{ Status: 2 }] },
    ]);
  });

  test("an instance that is not there yet, and one that is gone", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual" });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    mock.fail({ fault: "absent", action: "DescribeInstances", times: 3 });
    expect(await redis.createInstances(purchase).completed()).toHaveLength(1);
    mock.fail({ fault: "absent", action: "DescribeInstances", after: 1 });
    expect(await failure(redis.createInstances(purchase).completed())).toMatchObject({ reason: "gone" });
  });

  test("an instance that is suspended, on the way and from the start", async () => {
    await using mock = await startMock({ services: ["huawei-dcs"], clock: "manual" });
    const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
    const [instance_id, late] = ["running", "in-arrears"];
    mock.seed("huawei-dcs", { instances: [{ instance_id }, { instance_id: late, status: "FROZEN" }] });
    mock.fail({ fault: "state", action: "ShowInstance", state: "FROZEN", after: 1 });
    const restart = { action: "restart", instances: [instance_id] } as const;
    expect(await failure(dcs.restartOrFlushInstances(restart).completed())).toMatchObject({
      ...{ reason: "failed", ids: [instance_id], observation: { status: "FROZEN" } },
      message: expect.stringContaining("FROZEN") as string,
    });
    mock.heal();
    expect(await failure(dcs.showInstance({ instance_id: late }).completed())).toMatchObject({ reason: "failed" });
    expect(await failure(dcs.createBackup({ instance_id: late }))).toMatchObject({ code: "DCS.4049", executed: "no" });
  });

  test("rows that were refused", async () => {
    await using mock = await startMock({ services: ["huawei-dcs"], clock: "manual" });
    const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
    const restart = { action: "restart", instances: ["9d2f6c0e-1b7a-4a83-9a55-0c4b6f2e7d10"] } as const;
    mock.fail({ fault: "failed-rows", action: "RestartOrFlushInstances" });
    const error = await failure(dcs.restartOrFlushInstances(restart).completed());
    expect(error).toMatchObject({ reason: "rejected" });
  });
});

test("a fault of a state names the state, and no other does", async () => {
  await using mock = await startMock({ services: ["tencent-redis"] });
  expect(() => mock.fail({ fault: "state" })).toThrow("state");
  expect(() => mock.fail({ fault: "absent", state: 1 })).toThrow("state");
});

describe("what goes on in the background is awaited", () => {
  test("of access accounts, by name or by id, until they are there, changed or gone", async () => {
    await using mock = await startMock({ services: ["huawei-dcs"], clock: "manual" });
    const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
    const instance_id = "mine";
    mock.seed("huawei-dcs", { instances: [{ instance_id }] });
    const account = {
      instance_id,
      account_name: "reader",
      account_role: "read",
      account_password: "Ab1!Ab1!",
    } as const;
    const { accounts } = await dcs.createAclAccount(account).completed();
    expect(accounts).toContainEqual(expect.objectContaining({ account_name: "reader", status: "AVAILABLE" }));
    const account_id = accounts.find(({ account_name }) => account_name === "reader")?.account_id ?? "";
    await dcs.resetAclAccountPassWord({ instance_id, account_id, new_password: "Cd2!Cd2!" }).completed();
    const rest = await dcs.deleteAclAccount({ instance_id, account_id }).completed();
    expect(rest?.accounts).toHaveLength(1);
    mock.seed("huawei-dcs", { failures: [{ action: "CreateAclAccount", instance_id }] });
    const error = await failure(dcs.createAclAccount({ ...account, account_name: "writer" }).completed());
    expect(error).toMatchObject({ reason: "failed", message: expect.stringContaining("CREATEFAILED") as string });
  });

  test("of a bandwidth that is expanded, by a state that is no text", async () => {
    await using mock = await startMock({ services: ["huawei-dcs"], clock: "manual" });
    const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
    mock.seed("huawei-dcs", { instances: [{ instance_id: "mine" }] });
    const shown = await dcs.updateInstanceBandwidth({ instance_id: "mine" }).completed();
    expect(shown.bandwidth_info).toMatchObject({ task_running: false, expand_count: 1 });
  });

  test("of an order of the old service, up to the instances and their size", async () => {
    await using mock = await startMock({ services: ["tencent-redis-2017"], clock: "manual" });
    const redis = new TencentRedis2017(mock.options("tencent-redis-2017"));
    const order = { zoneId: 100002, typeId: 1, memSize: 1024, goodsNum: 2, period: 1, password: "Abcd1234" } as const;
    const ready = await redis.createRedis(order).completed();
    expect(ready.map(({ redisSet }) => redisSet?.[0]?.status)).toEqual(["2", "2"]);
    const redisId = ready[0]?.redisSet?.[0]?.redisId ?? "";
    const grown = await redis.upgradeRedis({ redisId, memSize: 2048 }).completed();
    expect(grown.redisSet?.[0]).toMatchObject({ redisId, size: "2048" });
  });

  test("of the export of a log, and of a group that is removed", async () => {
    await using mock = await startMock({ services: ["tencent-redis"], clock: "manual" });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    const [shown] = await redis.createInstances(purchase).completed();
    const InstanceId = shown?.InstanceSet[0]?.InstanceId ?? "";
    const log = { InstanceId, LogType: "auditLog" } as const;
    await redis.openLog({ ...log, LogSubType: "write", LogExpireDay: 7, HighLogExpireDay: 7 });
    const period = { StartTime: "2026-03-05 12:42:39", EndTime: "2026-03-05 16:42:39" };
    const exported = await redis.createExportTask({ ...log, ...period }).completed();
    expect(exported.Items[0]).toMatchObject({ Status: "success" });
    const group = redis.createReplicationGroup({ InstanceId, GroupName: "both" });
    await group.completed();
    const { GroupId } = await group;
    await redis.removeReplicationInstance({ GroupId, InstanceId, SyncType: false }).completed();
    expect(await redis.removeReplicationGroup({ GroupId }).completed()).toMatchObject({ Groups: [] });
  });
});

test("a code that no page lists is waited out where callers have met it as busy", async () => {
  await using mock = await startMock({ services: ["huawei-dcs"], clock: "manual" });
  const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
  mock.seed("huawei-dcs", { instances: [{ instance_id: "mine" }] });
  mock.fail({ fault: "gateway", action: "UpdateBandwidth", code: "DCS.4121", status: 400, times: 2 });
  await dcs.updateBandwidth({ instance_id: "mine" }, { onBusy: "wait" });
  expect(mock.calls.filter(({ action }) => action === "UpdateBandwidth")).toHaveLength(3);
  mock.fail({ fault: "gateway", action: "UpdateBandwidth", code: "DCS.9876", status: 400 });
  const error = await failure(dcs.updateBandwidth({ instance_id: "mine" }, { onBusy: "wait" }));
  expect(error).toMatchObject({ code: "DCS.9876", executed: "unknown" });
});
