import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createThrottle } from "../../templates/mock/throttle.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const { TencentRedis } = sdk["tencent-redis"];
const { HuaweiDcs } = sdk["huawei-dcs"];

type Mock = Awaited<ReturnType<typeof sdk.mock.startMock>>;
let mock: Mock;
beforeAll(async () => void (mock = await sdk.mock.startMock({ clock: "manual" })));
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const codeOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "answered",
    (error: unknown): unknown => Object.getOwnPropertyDescriptor(error, "code")?.value ?? String(error),
  );

describe("an input is judged by the definitions", () => {
  const unchecked = { validate: false };
  const redis = () => new TencentRedis({ ...mock.options("tencent-redis"), ...unchecked });
  const dcs = () => new HuaweiDcs({ ...mock.options("huawei-dcs"), ...unchecked });
  test.each<[string, () => Promise<unknown>, string, string]>([
    ["a missing one", () => redis().call("ManualBackupInstance", {}), "MissingParameter", "`InstanceId`"],
    ["an unknown one", () => redis().call("DescribeInstances", { Limt: 1 }), "UnknownParameter", "`Limt`"],
    ["another type", () => redis().call("DescribeInstances", { Limit: "ten" }), "InvalidParameter", "`Limit`"],
    ["another value", () => redis().call("DescribeInstances", { Limit: 1001 }), "InvalidParameterValue", "`Limit`"],
    [
      "a text where a query has a number",
      () => dcs().call("GET /v2/{project_id}/instances", { ...project(), limit: "ten" }),
      "DCS.4005",
      "limit",
    ],
    [
      "a text where a body has a number",
      () => dcs().call("POST /v2/{project_id}/instances", { ...project(), capacity: "2" }),
      "DCS.",
      "",
    ],
  ])("%s", async (_, call, code, words) => {
    const error: unknown = await call().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "ApiError", code: expect.stringContaining(code) as string });
    expect(String(error)).toContain(words);
    expect(mock.calls.at(-1)).toMatchObject({ outcome: "refused", executed: false });
  });

  const project = () => ({ project_id: mock.options("huawei-dcs").projectId });
});

describe("requests are counted", () => {
  test("and refused beyond the documented number a second, for each action and region", async () => {
    await using strict = await sdk.mock.startMock({ clock: "manual", throttle: true, services: ["tencent-redis"] });
    const redis = new TencentRedis({ ...strict.options("tencent-redis"), rateLimit: false });
    const limit = 50;
    const call = () => codeOf(redis.describeInstanceBackups({ Limit: 1 }, { retries: 0 }));
    for (let count = 0; count < limit; count++) expect(await call()).toBe("answered");
    expect(await call()).toBe("RequestLimitExceeded");
    expect(await codeOf(redis.describeInstances({}, { retries: 0 }))).toBe("answered");
    const elsewhere = new TencentRedis({ ...strict.options("tencent-redis"), region: "ap-beijing", rateLimit: false });
    expect(await codeOf(elsewhere.describeInstanceBackups({ Limit: 1 }))).toBe("answered");
    strict.clock.advance(1000);
    expect(await call()).toBe("answered");
  });

  test("in a window of exactly one second that slides, in which refused ones do not count", () => {
    const { exceeds } = createThrottle();
    const at = (now: number, key = "a"): boolean => exceeds(key, 2, now);
    expect([at(0), at(600), at(700)]).toEqual([false, false, true]);
    expect(at(999)).toBe(true);
    expect([at(1000), at(1001), at(1599)]).toEqual([false, true, true]);
    expect([at(1600), at(1600)]).toEqual([false, true]);
    expect(at(1600, "b")).toBe(false);
  });
});
