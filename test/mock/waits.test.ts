import { describe, expect, test } from "vitest";
import { loadSdk } from "./sdk.js";
import { least } from "./tencent.js";

const sdk = await loadSdk();
const { startMock } = sdk.mock;
const { TencentRedis } = sdk["tencent-redis"];
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

  test("an instance that is suspended, by a state and by a code", async () => {
    await using mock = await startMock({ services: ["huawei-dcs"], clock: "manual" });
    const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
    const show = { instance_id: "9d2f6c0e-1b7a-4a83-9a55-0c4b6f2e7d10" };
    const restart = { action: "restart", instances: [show.instance_id] } as const;
    mock.fail({ fault: "state", action: "ShowInstance", state: "FROZEN" });
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
