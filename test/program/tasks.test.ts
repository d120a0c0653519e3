import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { anything, dataOf, openAgent, planOf } from "./agent.js";
import { call, referenceOf, sdk } from "./shell.js";

const mock = await sdk.mock.startMock({
  services: ["tencent-redis"],
  clock: "manual",
  start: 1_750_000_000_000,
});
const environment = { CACHESMITH_SECRET_NEW: "sesame-1234" };
const agent = await openAgent(mock, { access: anything }, environment);
afterAll(async () => {
  await agent.close();
  await mock.close();
});

const tencent = "tencent-redis";
const Password = "@env:CACHESMITH_SECRET_NEW";

beforeEach(() => {
  mock.reset();
  mock.seed(tencent, {
    instances: [
      { InstanceId: "crs-a" },
      { InstanceId: "crs-b", Size: 1024, SizeUsed: 900 },
      { InstanceId: "crs-c", Size: 1024, SizeUsed: 512 },
    ],
  });
});

interface Step {
  readonly service?: string;
  readonly action: string;
  readonly input?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly fields?: readonly string[];
  readonly wait?: true;
}

type Do = (step: Step) => Promise<unknown>;

/** The result of a step, as somebody at a shell gets it. */
const atShell: Do = async ({ service = tencent, action, input = {}, fields, wait }) => {
  const flags = Object.entries(input).flatMap(([name, value]) => [value].flat().map((each) => `--${name} ${each}`));
  const layout = `${fields ? `--fields ${fields.join(",")}` : ""} ${wait ? "--wait" : ""}`;
  const line = `${service} ${action} ${flags.join(" ")} ${layout} --yes --mock`;
  const { code, out, said } = await call(mock, line, { environment });
  expect(code, said).toBe(0);
  return JSON.parse(out) as unknown;
};

/** The same, as an agent gets it. */
const asAgent: Do = async ({ service = tencent, action, input = {}, fields, wait }) => {
  const asked = { service, action, input, ...(fields && { fields }) };
  if (referenceOf(service).actions[action]?.effect === "read") return dataOf(await agent.use("call_read", asked));
  const plan = planOf(await agent.use("plan_write", asked));
  const result = dataOf(await agent.use("execute_plan", { plan, ...(wait && { wait }) }));
  return wait ? (result as { readonly result: unknown }).result : result; // what a wait ends with is under that name
};

const stateOf = (id: string): unknown =>
  (mock.state(tencent)["instances"] ?? []).find((row) => (row as { InstanceId?: string }).InstanceId === id); // rows of instances
const rows = (value: unknown) => value as readonly Readonly<Record<string, unknown>>[]; // what `fields` gives

describe.each([
  ["at a shell", atShell],
  ["as an agent", asAgent],
])("ten tasks, %s", (_, run) => {
  test("1: which instances are over 80 % of their memory", async () => {
    const fields = ["InstanceId", "Size", "SizeUsed"];
    const found = rows(await run({ action: "DescribeInstances", fields }));
    const over = found.filter((row) => Number(row["SizeUsed"]) > 0.8 * Number(row["Size"]));
    expect(over.map((row) => row["InstanceId"])).toEqual(["crs-b"]);
  });

  test("2: rotate this password", async () => {
    const input = { InstanceId: "crs-a", Password };
    expect(await run({ action: "ResetPassword", input, wait: true })).toMatchObject({ Status: "succeed" });
  });

  test("3: buy an instance and wait until it is in service", async () => {
    const size = { TypeId: 15, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0, ZoneId: 100_003 };
    const bought = await run({ action: "CreateInstances", input: { ...size, Password }, wait: true });
    expect(bought).toMatchObject([{ InstanceSet: [{ Status: 2 }] }]);
    expect(mock.state(tencent)["instances"]).toHaveLength(4);
  });

  test("4: back this instance up, and find the backup", async () => {
    await run({ action: "ManualBackupInstance", input: { InstanceId: "crs-a", Remark: "before" }, wait: true });
    const input = { InstanceId: "crs-a" };
    const found = rows(await run({ action: "DescribeInstanceBackups", input, fields: ["BackupId", "Remark"] }));
    expect(found).toMatchObject([{ Remark: "before" }]);
  });

  test("5: how many instances there are", async () => {
    expect(await run({ action: "DescribeInstances" })).toMatchObject({ TotalCount: 3 });
  });

  test("6: rename two instances", async () => {
    const input = { Operation: "rename", InstanceIds: ["crs-a", "crs-b"], InstanceNames: ["one", "two"] };
    await run({ action: "ModifyInstance", input });
    expect([stateOf("crs-a"), stateOf("crs-b")]).toMatchObject([{ InstanceName: "one" }, { InstanceName: "two" }]);
  });

  test("7: what twice the memory would cost", async () => {
    const input = { InstanceId: "crs-a", MemSize: 2048 };
    expect(await run({ action: "InquiryPriceUpgradeInstance", input })).toMatchObject({
      Price: expect.any(Number) as number,
    });
  });

  test("8: enlarge an instance, and see that it is larger", async () => {
    await run({ action: "UpgradeInstance", input: { InstanceId: "crs-a", MemSize: 2048 }, wait: true });
    expect(stateOf("crs-a")).toMatchObject({ RedisShardSize: 2048 });
  });

  test("9: which parameters of an instance could be changed", async () => {
    expect(await run({ action: "DescribeInstanceParams", input: { InstanceId: "crs-a" } })).toMatchObject({
      TotalCount: expect.any(Number) as number,
    });
  });

  test("10: give an instance back, and see it gone", async () => {
    await run({ action: "DestroyPostpaidInstance", input: { InstanceId: "crs-c" }, wait: true });
    await run({ action: "CleanUpInstance", input: { InstanceId: "crs-c" }, wait: true });
    expect(stateOf("crs-c")).toBeUndefined();
  });
});
