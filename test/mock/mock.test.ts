import { describe, expect, test } from "vitest";
import { createClock } from "../../templates/mock/clock.js";
import { loadServices } from "../../templates/mock/create.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const { startMock } = sdk.mock;
const { startMockOf } = sdk["mock/runtime"];
const { TencentRedis } = sdk["tencent-redis"];
const { HuaweiDcs } = sdk["huawei-dcs"];

const stateless = () => startMockOf<Record<string, object>>(sdk.stateless, { clock: "manual" });
const connect = (mock: Awaited<ReturnType<typeof stateless>>) =>
  new TencentRedis(mock.options("stateless/tencent-redis"));

describe("a mock", () => {
  test("serves the services that are wanted, and tells strangers which these are", async () => {
    await using mock = await startMock({ services: ["tencent-redis"] });
    const response = await fetch(`${mock.url}/v2/nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(
      "This is a mock of tencent-redis. The request is for none of them: see mock.options().\n",
    );
    expect(() => mock.options("huawei-dcs")).toThrow(
      'This mock does not serve "huawei-dcs". It serves: tencent-redis.',
    );
  });

  test("refuses to start for a service that the package has not", async () => {
    await expect(startMock({ services: ["redis" as "tencent-redis"] })).rejects.toThrow(
      'There is no service "redis" to mock. There are: huawei-dcs-v1, huawei-dcs, tencent-redis-2017, tencent-redis.',
    );
  });

  test("refuses a region that is not documented, as the cloud does, and takes the documented ones", async () => {
    await using mock = await startMock({ services: ["tencent-redis"] });
    const redis = new TencentRedis(mock.options("tencent-redis"));
    await expect(redis.describeInstances({}, { region: "ap-guangzou" })).rejects.toMatchObject({
      code: "UnsupportedRegion",
    });
    await redis.describeInstances({}, { region: "ap-beijing" });
  });

  test("lets its clients go without the limiter of the cloud", async () => {
    await using mock = await startMock({ services: ["tencent-redis"] });
    expect(mock.options("tencent-redis").rateLimit).toBe(false);
  });

  test("gives the same ids for the same seed", async () => {
    const idsOf = async (seed: string) => {
      await using mock = await startMock({ services: ["tencent-redis"], seed });
      const redis = new TencentRedis(mock.options("tencent-redis"));
      return [await redis.describeProductInfo(), await redis.describeProductInfo()].map(({ RequestId }) => RequestId);
    };
    const [first, second] = [await idsOf("a"), await idsOf("a")];
    expect(first).toEqual(second);
    expect(new Set([...first, ...(await idsOf("b"))]).size).toBe(4);
  });

  test("tells what arrived without its secrets, and how often the same has come", async () => {
    await using mock = await stateless();
    const redis = connect(mock);
    const input = { InstanceId: "crs-1", Password: "Secret-of-mine-1" };
    await redis.resetPassword(input);
    await redis.resetPassword(input);
    expect(mock.calls.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(mock.calls[0]).toMatchObject({
      service: "stateless/tencent-redis",
      action: "ResetPassword",
      input: { InstanceId: "crs-1", Password: "***" },
      region: "ap-guangzhou",
      account: "mock-key-id",
    });
    expect(JSON.stringify(mock.calls)).not.toContain("Secret-of-mine");
  });

  test("is as at the start after a reset", async () => {
    await using mock = await stateless();
    mock.fail({ fault: "json-500", times: Infinity });
    await connect(mock)
      .describeProductInfo({}, { retries: 0 })
      .catch(() => undefined);
    mock.reset();
    expect(mock.calls).toEqual([]);
    await expect(connect(mock).describeProductInfo()).resolves.toBeDefined();
  });

  test("has no rows of a service without state, and takes none", async () => {
    await using mock = await stateless();
    expect(mock.state("stateless/tencent-redis")).toEqual({});
    expect(() => mock.seed("stateless/tencent-redis", { instances: [] })).toThrow(
      "The mock keeps no state for stateless/tencent-redis, so it has no place for rows.",
    );
  });

  test("has environment variables for clients in other processes", async () => {
    await using mock = await stateless();
    expect(mock.environment("stateless/huawei-dcs")).toMatchObject({ HUAWEICLOUD_SDK_AK: "mock-key-id" });
    expect(mock.environment("stateless/tencent-redis")).toEqual({
      TENCENTCLOUD_SECRET_ID: "mock-key-id",
      TENCENTCLOUD_SECRET_KEY: "mock-key-secret",
    });
  });

  test("of temporary credentials asks for their token", async () => {
    await using temporary = await startMock({
      services: ["tencent-redis"],
      credentials: { token: "temporary" },
    });
    const options = temporary.options("tencent-redis");
    const call = (credentials: typeof options.credentials) =>
      new TencentRedis({ ...options, credentials }).describeProductInfo();
    await expect(call(options.credentials)).resolves.toBeDefined();
    const permanent = { secretId: "mock-key-id", secretKey: "mock-key-secret" };
    await expect(call(permanent)).rejects.toMatchObject({ code: "AuthFailure.TokenFailure" });
  });

  test("names the region of a project that it has given out", async () => {
    await using mock = await stateless();
    const { projectId: _, ...options } = mock.options("stateless/huawei-dcs") as { projectId: string };
    await new HuaweiDcs({ ...options, region: "eu-west-101" }).listInstances();
    expect(mock.calls.map(({ action, region }) => [action, region])).toEqual([
      ["ListProjects", ""],
      ["ListInstances", "eu-west-101"],
    ]);
  });
});

test("services are loaded one after the other: Jest's loader fails when two imports meet at a file", async () => {
  let loading = 0;
  const load = async (): Promise<never> => {
    loading += 1;
    await Promise.resolve();
    expect(loading).toBe(1);
    loading -= 1;
    // What the mock looks at while it loads.
    return { service: { protocol: { name: "tc3" } }, operations: {} } as never;
  };
  const loaded = await loadServices({ one: load, two: load, three: load });
  expect(loaded.map(({ name }) => name)).toEqual(["one", "two", "three"]);
});

describe("the clock", () => {
  test("stops when it is manual, and a client that waits moves it on", async () => {
    await using mock = await stateless();
    const before = mock.clock.now();
    await connect(mock).manualBackupInstance({ InstanceId: "crs-1" }).completed();
    expect(mock.clock.now()).toBeGreaterThan(before);
  });

  test("goes with the machine's time by default, from where it was set", () => {
    const clock = createClock("real", 0);
    clock.advance(60_000);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(clock.now()).toBeLessThan(120_000);
  });

  test.each([-1, NaN, Infinity])("does not go on by %s", (milliseconds) => {
    expect(() => createClock("manual").advance(milliseconds)).toThrow("from 0 to move on by");
  });
});
