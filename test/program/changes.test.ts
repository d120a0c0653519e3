import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { call, sdk, type Typing } from "./shell.js";

const mock = await sdk.mock.startMock({ services: ["tencent-redis"], clock: "manual", start: 1_750_000_000_000 });
afterAll(() => mock.close());

const service = "tencent-redis";
const at = (line: string, typing?: Typing) =>
  call(mock, `${service} ${line} --mock`, { environment: { NEW: "sesame-1234" }, ...typing });
const sent = (): string[] => mock.calls.map(({ action }) => action);

beforeEach(() => {
  mock.reset();
  mock.heal();
  mock.seed(service, { instances: [{ InstanceId: "crs-a" }] });
});

const rename = "ModifyInstance --Operation rename --InstanceIds crs-a --InstanceNames new";
const purchase =
  "CreateInstances --TypeId 15 --MemSize 1024 --GoodsNum 1 --Period 1 --BillingMode 0 --ZoneId 100003 --Password @env:NEW";
const upgrade = "UpgradeInstance --InstanceId crs-a --MemSize 2048";

describe("what changes something", () => {
  test("needs --yes without a terminal, before anything is sent", async () => {
    for (const line of [rename, upgrade]) {
      const { code, said } = await at(line);
      expect(code).toBe(7);
      expect(said).toContain("give --yes");
    }
    expect(sent()).toEqual([]);
    expect((await at(`${rename} --yes`)).code).toBe(0);
    expect(sent()).toEqual(["ModifyInstance"]);
  });

  test("is asked for at a terminal, and only yes is yes", async () => {
    for (const answer of ["", "n", "yes please"]) {
      const { code, said, asked } = await at(rename, { answers: [answer], isTerminal: true });
      expect({ code, asked }).toEqual({
        code: 7,
        asked: ["idempotent: the same call again leaves the same state. Carry it out? [y/N] "],
      });
      expect(said).toContain("Not confirmed; nothing was sent.");
    }
    expect(sent()).toEqual([]);
    expect((await at(rename, { answers: ["Yes"] })).code).toBe(0);
  });

  test("has its price shown first where it bills, with --yes, too", async () => {
    const { said, code } = await at(upgrade, { answers: ["y"] });
    expect(code).toBe(0);
    expect(said).toMatch(/^Price \(InquiryPriceUpgradeInstance\): Price \d/);
    expect(sent()).toEqual(["InquiryPriceUpgradeInstance", "UpgradeInstance"]);
    const other = await at(`${purchase} --yes`);
    expect(other.said).toMatch(/^Price \(InquiryPriceCreateInstance\): Price \d/);
    const silent = await at("DestroyPostpaidInstance --InstanceId crs-a", { answers: ["n"] });
    expect(silent.said).toContain("Price: no action quotes it.");
  });

  test("is asked for without its price where the inquiry fails", async () => {
    mock.fail({ fault: "error-200", action: "InquiryPriceUpgradeInstance", times: 9 });
    const { said, code } = await at(upgrade, { answers: ["n"] });
    expect(code).toBe(7);
    expect(said).toContain("Price: not known. InquiryPriceUpgradeInstance: ");
  });
});

describe("waiting", () => {
  test("ends with what was waited for, and says each state once where nobody watches", async () => {
    const { code, out, said } = await at(`${purchase} --yes --wait --output ids`);
    expect(code).toBe(0);
    expect(out).toMatch(/^crs-\w+\n$/);
    const states = said.split("\n").filter((line) => / s$/.test(line));
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states.map((line) => line.replace(/,.*/, ""))).size).toBe(states.length);
  });

  test("shows the state on one line at a terminal", async () => {
    const { code, said } = await at("ManualBackupInstance --InstanceId crs-a --yes --wait", { isTerminal: true });
    expect(code).toBe(0);
    expect(said).toMatch(/\w+, \d+ s\n(?:.*\n)*done\n$/);
  });

  test("says at Ctrl+C how to go on, and that command goes on", async () => {
    const { code, said } = await at("ManualBackupInstance --InstanceId crs-a --yes --wait", { interruptAt: " s" });
    expect(code).toBe(130);
    expect(said).toContain("Interrupted; the work goes on. To wait for it:\n");
    const [, line = ""] = /cachesmith-sdk call tencent-redis (DescribeTaskInfo --TaskId \d+ --wait)/.exec(said) ?? [];
    const resumed = await at(line);
    expect(resumed.code).toBe(0);
    expect(JSON.parse(resumed.out)).toMatchObject({ Status: "succeed" });
  });

  test("that takes too long ends with a code of its own, and says how to go on", async () => {
    const { code, said } = await at(`${purchase} --yes --wait --wait-timeout 1`);
    expect(code).toBe(6);
    expect(said).toContain("Not waited for any longer; the work goes on.");
    expect(said).toContain("DescribeInstanceDealDetail");
  });

  test("fails as the work does", async () => {
    mock.seed(service, { failures: [{ action: "ManualBackupInstance" }] });
    const { code, said } = await at("ManualBackupInstance --InstanceId crs-a --yes --wait");
    expect(code).toBe(5);
    expect(said).toContain("executed  yes");
  });
});

describe("a failure", () => {
  test("says code, advice, what was executed, and the request", async () => {
    const { code, said, out } = await at("DescribeInstanceParams --InstanceId crs-gone");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(said).toMatch(/ {2}code {6}ResourceNotFound\.InstanceNotExists\n/);
    expect(said).toMatch(/ {2}advice {4}No instance has this id\. .*The same request will fail again\.\n/);
    expect(said).toMatch(/ {2}executed {2}\w+\n {2}request {3}\S+\n$/);
  });

  test.each([
    ["of a write that never went out or was refused", "throttle", 1],
    ["of a write that may have been carried out", "cut-after", 3],
    ["of a write with a response that cannot be read", "big-integer", 4],
  ] as const)("%s has its exit code", async (_, fault, exit) => {
    mock.fail({ fault, action: "ModifyInstance", times: 9 });
    const { code, said } = await at(`${rename} --yes`);
    expect(code, said).toBe(exit);
  });

  test("of a read in doubt is one that changed nothing", async () => {
    mock.fail({ fault: "cut-after", action: "DescribeInstances", times: 9 });
    expect((await at("DescribeInstances")).code).toBe(1);
  });

  test("of an option is one of usage", async () => {
    const { code, said } = await call(undefined, `${service} DescribeInstances --endpoint http://127.0.0.1:1`);
    expect({ code, said }).toEqual({
      code: 2,
      said: "Option region is missing: DescribeInstances needs one.\n",
    });
  });
});
