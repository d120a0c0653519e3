import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { call, sdk } from "./shell.js";

const mock = await sdk.mock.startMock({
  services: ["tencent-redis", "huawei-dcs"],
  clock: "manual",
  start: 1_750_000_000_000,
});
afterAll(() => mock.close());

const id = "crs-a";
const service = "tencent-redis";

beforeEach(() => {
  mock.reset();
  mock.heal();
  mock.seed(service, {
    instances: [
      { InstanceId: id, InstanceName: "one" },
      { InstanceId: "crs-b", InstanceName: "two" },
      { InstanceId: "crs-c", InstanceName: "three" },
    ],
  });
});

const at = (line: string, typing?: Parameters<typeof call>[2]) => call(mock, `${service} ${line} --mock`, typing);
const sent = (): string[] => mock.calls.map(({ action }) => action);

describe("inputs", () => {
  test("are typed by the definitions: lists, structures, named values, switches, negative numbers", async () => {
    const line = "CreateInstances --TypeId 15 --MemSize 1024 --GoodsNum 1 --Period 1 --BillingMode 0 --ZoneId 100003";
    const more =
      "--NodeSet.0.NodeType Master --NodeSet.0.ZoneId 100003 --NoAuth --SecurityGroupIdList sg-1 --SecurityGroupIdList sg-2";
    const { out, code } = await at(`${line} ${more} --InstanceName -x --dry-run`);
    expect(code).toBe(0);
    expect(JSON.parse(out.split("\n\n")[1] ?? "")).toEqual({
      ...{ TypeId: 15, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0, ZoneId: 100003, NoAuth: true },
      ...{ SecurityGroupIdList: ["sg-1", "sg-2"], InstanceName: "-x", NodeSet: [{ NodeType: 0, ZoneId: 100003 }] },
    });
    expect(sent()).toEqual([]);
  });

  test("come from a document, too, to which flags are added", async () => {
    const files = { "in.json": '{"InstanceIds":["crs-a"],"Limit":5}', "-": '{"Limit":7}' };
    const { out } = await at("DescribeInstances --input in.json --Limit 6 --dry-run", { files });
    expect(out).toContain('{"InstanceIds":["crs-a"],"Limit":6}');
    expect((await at("DescribeInstances --input - --dry-run", { files })).out).toContain('{"Limit":7}');
  });

  test.each([
    ["DescribeInstances --Limt 1", "There is no input --Limt. Did you mean --Limit?"],
    [
      "DescribeInstances --InstanceTags.0.TagKye x",
      "There is no input --InstanceTags.0.TagKye. Did you mean --InstanceTags.0.TagKey?",
    ],
    [
      "DescribeInstances --InstanceTags.1.TagKey x",
      "InstanceTags.0 is missing: items are counted from 0, without gaps.",
    ],
    ["DescribeInstances --Limit many", "--Limit takes a whole number."],
    ["DescribeInstances --Limit 1 --Limit 2", "--Limit is given 2 times, but takes one value."],
    ["DescribeInstances --Limit", "--Limit needs a value."],
    [
      "DescribeInstances --BillingMode prepayed",
      "--BillingMode takes a value of DescribeInstancesBillingMode, or its name. Did you mean Prepaid?",
    ],
    ["DescribeInstances --Limit 99999", "Limit must be at most 1000, not 99999"],
    ["DescribeInstance", 'There is no action of tencent-redis "DescribeInstance". Did you mean DescribeInstances?'],
    ["DescribeInstances --output tabl", 'There is no output format "tabl". Did you mean table?'],
    ["DescribeInstances --fields InstanceIdd", "The response has no member InstanceIdd. Did you mean InstanceId?"],
    ["DescribeInstances --wait", "begins nothing that can be waited for"],
    ["DescribeTaskInfo --TaskId 1 --all", "The action has no pages"],
    ["DescribeInstances --input gone.json", "ENOENT"],
    ["DescribeInstances extra", "There is a word too many: extra."],
  ])("%s: %s", async (line, says) => {
    const { code, said, out } = await at(line);
    expect(said).toContain(says);
    expect({ code, out, sent: sent() }).toEqual({ code: 2, out: "", sent: [] });
  });

  test("of a document that is none are not shown", async () => {
    const { code, said } = await at("DescribeInstances --input x", { files: { x: '{"Password": sesame' } });
    expect({ code, said }).toEqual({ code: 2, said: "x is not JSON.\n" });
  });

  test("that are called like an option have a name of their own", async () => {
    const { out, code } = await call(mock, "huawei-dcs UpdateExpireAutoScanConfig --help");
    expect(code).toBe(0);
    expect(out).toContain("--timeout integer");
  });
});

describe("secrets", () => {
  const reset = `ResetPassword --InstanceId ${id} --yes`;

  test("are refused among the arguments, in any form, and said how to give", async () => {
    for (const flag of ["--Password sesame-1234", "--Password=sesame-1234"]) {
      const { code, said } = await at(`${reset} ${flag}`);
      expect(code).toBe(2);
      expect(said).toContain("Password is a secret, and arguments end up in histories.");
      expect(said).toContain("--Password @env:VARIABLE");
      expect(said).not.toContain("sesame");
    }
    expect(sent()).toEqual([]);
  });

  test("come from the environment, from a file, and from a hidden question", async () => {
    const files = { "/run/secret": "sesame-1234\n" };
    const environment = { NEW: "sesame-1234" };
    expect((await at(`${reset} --Password @env:NEW`, { environment })).code).toBe(0);
    mock.clock.advance(60_000);
    expect((await at(`${reset} --Password @file:/run/secret`, { files })).code).toBe(0);
    mock.clock.advance(60_000);
    const typed = await at(`${reset} --Password @prompt`, { answers: ["sesame-1234"] });
    expect({ code: typed.code, asked: typed.asked }).toEqual({ code: 0, asked: ["Password: (hidden)"] });
    expect((await at(`${reset} --Password @env:GONE`)).said).toContain("the environment has no variable GONE");
  });

  test("are hidden in what is printed, the signature is not", async () => {
    const environment = { NEW: "sesame-1234" };
    const { out } = await at(`${reset} --Password @env:NEW --dry-run=curl`, { environment });
    expect(out).toContain("curl 'http://127.0.0.1:");
    expect(out).toMatch(/Signature=[\da-f]{64}/);
    expect(out).toContain('"Password":"***"');
    expect(out).not.toContain("sesame");
  });
});

describe("output", () => {
  test("is JSON, YAML, a table, or ids", async () => {
    expect(JSON.parse((await at("DescribeInstances --Limit 1")).out)).toMatchObject({
      TotalCount: 3,
      InstanceSet: [{}],
    });
    expect((await at("DescribeInstances --output ids")).out).toBe("crs-c\ncrs-b\ncrs-a\n");
    const { out } = await at("DescribeInstances --output table --fields InstanceId,InstanceName,Status");
    expect(out).toBe(
      "InstanceId  InstanceName  Status\ncrs-c       three         2\ncrs-b       two           2\ncrs-a       one           2\n",
    );
    const yaml = await at("DescribeInstances --output yaml --fields InstanceId,InstanceTags,Createtime");
    expect(yaml.out).toMatch(/^- InstanceId: crs-c\n {2}InstanceTags: \[\]\n {2}Createtime: "\d{4}-.*"\n- InstanceId/);
  });

  test("has only the fields that are asked for", async () => {
    expect(JSON.parse((await at("DescribeInstances --fields InstanceId")).out)).toEqual([
      { InstanceId: "crs-c" },
      { InstanceId: "crs-b" },
      { InstanceId: "crs-a" },
    ]);
    expect(JSON.parse((await at("DescribeInstances --fields TotalCount")).out)).toEqual({ TotalCount: 3 });
  });

  test("of all pages is one list, and says how far it is at a terminal alone", async () => {
    const all = await at("DescribeInstances --Limit 2 --all --fields InstanceId");
    expect(JSON.parse(all.out)).toHaveLength(3);
    expect(all.said).toBe("");
    const ids = await at("DescribeInstances --Limit 2 --all --output ids", { isTerminal: true });
    expect(ids.out.split("\n")).toEqual(["crs-c", "crs-b", "crs-a", ""]);
    expect(ids.said).toContain("3 rows, 2 pages");
    expect(sent().filter((action) => action === "DescribeInstances")).toHaveLength(4);
  });

  test("has nothing in it that a terminal obeys", async () => {
    mock.seed(service, { instances: [{ InstanceId: "crs-evil", InstanceName: "\u001B[2Jgone\u0085\u202Eabc" }] });
    for (const format of ["table", "json", "yaml"]) {
      const { out } = await at(`DescribeInstances --Limit 1 --output ${format} --fields InstanceId,InstanceName`);
      expect(out).toContain("crs-evil");
      // eslint-disable-next-line no-control-regex -- it is what must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });
});
