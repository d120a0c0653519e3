import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { anything, nothing, openAgent, planOf, type Agent } from "./agent.js";
import { sdk } from "./shell.js";

const mock = await sdk.mock.startMock({
  services: ["tencent-redis", "huawei-dcs"],
  clock: "manual",
  start: 1_750_000_000_000,
});
afterAll(() => mock.close());

const service = "tencent-redis";
const sent = (): string[] => mock.calls.map(({ action }) => action);
const agents: Agent[] = [];
const open = async (...given: [Parameters<typeof openAgent>[1]?, Parameters<typeof openAgent>[2]?]) => {
  const agent = await openAgent(mock, ...given);
  agents.push(agent);
  return agent;
};

beforeEach(() => {
  mock.reset();
  mock.heal();
  mock.seed(service, { instances: [{ InstanceId: "crs-a" }, { InstanceId: "crs-b" }] });
});
afterEach(async () => {
  await Promise.all(agents.splice(0).map(({ close }) => close()));
});

const rename = {
  service,
  action: "ModifyInstance",
  input: { Operation: "rename", InstanceIds: ["crs-a"], InstanceNames: ["new"] },
};
const upgrade = { service, action: "UpgradeInstance", input: { InstanceId: "crs-a", MemSize: 2048 } };
const reset = {
  service,
  action: "ResetPassword",
  input: { InstanceId: "crs-a", Password: "@env:CACHESMITH_SECRET_NEW" },
};

describe("a write", () => {
  test.each([
    { action: "ModifyInstance" },
    { action: "modifyinstance" },
    { action: "DestroyPostpaidInstance", input: { InstanceId: "crs-a" } },
    { action: "AllocateWanAddress", input: { InstanceId: "crs-a" } },
    { action: "__proto__" },
    { action: "constructor" },
    { action: "toString" },
    { action: "DescribeInstances", input: { Action: "DestroyPostpaidInstance", InstanceId: "crs-a" } },
    { action: "DescribeInstances", input: { "X-TC-Action": "DestroyPostpaidInstance" } },
    { action: "DescribeInstances\nX-TC-Action: DestroyPostpaidInstance" },
    { action: ["ModifyInstance"] },
    { service: "__proto__", action: "DescribeInstances" },
    { service: "huawei-dcs", action: "ShowInstance", input: { instance_id: "x/../../DELETE" } },
  ])("is not done by a read: %j", async (asked) => {
    const { use } = await open({ access: anything });
    expect(await use("call_read", { service, ...asked })).toMatch(/^ERROR /);
    expect(sent().filter((action) => !/^(?:Describe|Show|List)/.test(action))).toEqual([]);
  });

  test("is refused by a server that was not started for it, before anything is asked of the cloud", async () => {
    const { use } = await open();
    expect(await use("plan_write", rename)).toContain("start it with --allow write");
    expect(await use("plan_write", upgrade)).toContain("start it with --allow billing");
    expect(await use("execute_plan", { plan: "00000000-0000-0000-0000-000000000000" })).toContain(
      "There is no tool execute_plan",
    );
    const writer = await open({ access: { ...nothing, effects: ["idempotent", "write"] } });
    expect(await writer.use("plan_write", upgrade)).toContain("--allow billing");
    expect(sent()).toEqual([]);
  });

  test("is confined to actions, regions and instances", async () => {
    const { use } = await open({
      access: {
        ...anything,
        actions: ["ModifyInstance", "CreateReplicationGroup"],
        regions: ["ap-guangzhou"],
        instances: ["crs-a"],
      },
    });
    expect(await use("plan_write", rename)).toMatch(/^Plan /);
    expect(await use("plan_write", upgrade)).toContain("not among the actions");
    expect(await use("plan_write", { ...rename, region: "ap-beijing" })).toContain(
      "in ap-guangzhou only, not in ap-beijing",
    );
    const other = { ...rename, input: { ...rename.input, InstanceIds: ["crs-a", "crs-b"] } };
    expect(await use("plan_write", other)).toContain("may change only crs-a, not crs-b");
    const unnamed = { service, action: "ModifyInstance", input: { Operation: "rename" } };
    expect(await use("plan_write", unnamed)).toContain("names no instance");
  });

  test("is planned without being sent, priced and signed, and carried out once", async () => {
    const { use } = await open({ access: anything });
    const text = await use("plan_write", upgrade);
    expect(text).toMatch(/^Plan \S+, for 5 minutes\.\nAction: UpgradeInstance of tencent-redis, in ap-guangzhou\.\n/);
    expect(text).toMatch(/Price \(InquiryPriceUpgradeInstance\): Price \d/);
    expect(text).toMatch(/Signature=[\da-f]{64}/);
    expect(sent()).toEqual(["InquiryPriceUpgradeInstance"]);
    const done = await use("execute_plan", { plan: planOf(text), wait: true });
    expect(done).toContain("Carried out, and the work is done. UpgradeInstance.");
    expect(await use("execute_plan", { plan: planOf(text) })).toMatch(/^ERROR There is no plan with this id/);
    expect(sent().filter((action) => action === "UpgradeInstance")).toHaveLength(1);
  });

  test("is not carried out a second time after a failure in doubt", async () => {
    const { use } = await open({ access: anything });
    const plan = planOf(await use("plan_write", rename));
    mock.fail({ fault: "cut-after", action: "ModifyInstance", times: 9 });
    expect(await use("execute_plan", { plan })).toContain("executed  unknown");
    mock.heal();
    expect(await use("execute_plan", { plan })).toContain("There is no plan");
  });

  test("is not carried out when its time is over", async () => {
    let now = 0;
    const { use } = await open({ access: anything, clock: () => now });
    const plan = planOf(await use("plan_write", rename));
    now = 5 * 60_000;
    expect(await use("execute_plan", { plan })).toContain("The plan is too old");
    expect(sent()).toEqual([]);
  });

  test("is validated when it is planned", async () => {
    const { use } = await open({ access: anything });
    const wrong = { ...upgrade, input: { InstanceId: "crs-a", MemSize: "2048", Extra: 1 } };
    expect(await use("plan_write", wrong)).toMatch(/^ERROR UpgradeInstance: the request is not valid: .*MemSize/);
    expect(await use("plan_write", { service, action: "DescribeInstances" })).toContain("use call_read");
  });
});

describe("secrets", () => {
  test("are placeholders that the server fills, and show up nowhere", async () => {
    const { use } = await open(
      { access: anything },
      { CACHESMITH_SECRET_NEW: "sesame-1234", HOME_SECRET: "hush-hush" },
    );
    const text = await use("plan_write", reset);
    expect(text).toContain("@env:CACHESMITH_SECRET_NEW");
    expect(text).not.toContain("sesame");
    expect(await use("execute_plan", { plan: planOf(text) })).toContain("Carried out.");
  });

  test("are not written by an agent, nor taken from other variables, nor put where they would show", async () => {
    const { use } = await open(
      { access: anything },
      { CACHESMITH_SECRET_NEW: "sesame-1234", HOME_SECRET: "hush-hush" },
    );
    const given = (Password: unknown) => ({ ...reset, input: { InstanceId: "crs-a", Password } });
    for (const wrong of ["sesame-1234", "@env:HOME_SECRET", "@file:/etc/passwd", "@prompt", ["x"], { $env: "x" }])
      expect(await use("plan_write", given(wrong))).toMatch(/^ERROR Password is a secret/);
    expect(await use("plan_write", given("@env:CACHESMITH_SECRET_GONE"))).toContain(
      "has no variable CACHESMITH_SECRET_GONE",
    );
    const leak = { ...rename, input: { ...rename.input, InstanceNames: ["@env:CACHESMITH_SECRET_NEW"] } };
    expect(await use("plan_write", leak)).not.toContain("sesame");
  });
});
