import { describe, expect, test } from "vitest";
import { account, custom } from "./huawei-inputs.js";
import { openHuawei, password } from "./huawei.js";

async function opened() {
  const cloud = openHuawei();
  return { cloud, instance_id: await cloud.one() };
}

describe("an access account", () => {
  test("is created, changed and deleted in the background, beside the default one", async () => {
    const { cloud, instance_id } = await opened();
    const seen = async () =>
      (await cloud.ask("ListAclAccounts", { instance_id })).accounts.map((row) => [
        row.account_name,
        row.account_role,
        row.status,
      ]);
    await cloud.ask("CreateAclAccount", { instance_id, ...account });
    expect(await seen()).toEqual([
      ["default", "write", "AVAILABLE"],
      ["reader", "read", "CREATING"],
    ]);
    expect(await cloud.refusal("CreateAclAccount", { instance_id, ...account })).toBe("DCS.4063");
    cloud.pass(10);
    const { accounts } = await cloud.ask("ListAclAccounts", { instance_id });
    const account_id = accounts[1]?.account_id ?? "";
    const { job_id } = await cloud.ask("UpdateAclAccount", { instance_id, account_id, account_role: "write" });
    expect(await seen()).toContainEqual(["reader", "read", "UPDATING"]);
    cloud.pass(10);
    expect(await cloud.ask("ShowJob", { job_id })).toMatchObject({ status: "SUCCESS" });
    expect(await seen()).toContainEqual(["reader", "write", "AVAILABLE"]);
    await cloud.ask("DeleteAclAccount", { instance_id, account_id });
    expect(await seen()).toContainEqual(["reader", "write", "DELETING"]);
    cloud.pass(10);
    expect(await seen()).toEqual([["default", "write", "AVAILABLE"]]);
  });

  test("is locked by five wrong passwords, and nobody sees one", async () => {
    const { cloud, instance_id } = await opened();
    await cloud.ask("CreateAclAccount", { instance_id, ...account });
    cloud.pass(10);
    const account_id = String(cloud.rows("accounts")[0]?.["account_id"]);
    const attempt = async (old_password: string) =>
      (
        await cloud.ask("UpdateAclAccountPassWord", {
          instance_id,
          account_id,
          old_password,
          new_password: `${password}!`,
        })
      ).result;
    for (let times = 0; times < 4; times += 1) expect(await attempt("Wrong-1234")).toBe("passwordFailed");
    expect(await attempt("Wrong-1234")).toBe("locked");
    expect(await attempt(password)).toBe("locked");
    cloud.pass(300);
    expect(await attempt(password)).toBe("success");
    expect(JSON.stringify(cloud.rows("accounts"))).not.toContain("Sesame");
  });

  test("cannot be had in a Redis Cluster", async () => {
    const { cloud } = await opened();
    const instance_id = await cloud.one({ spec_code: "redis.cluster.xu1.large.r2.s3.24", capacity: 24 });
    expect(await cloud.refusal("CreateAclAccount", { instance_id, ...account })).toBe("DCS.4063");
  });
});

test("a whitelist is replaced as a whole, at once or by a job", async () => {
  const { cloud, instance_id } = await opened();
  const groups = async () =>
    (await cloud.ask("ShowIpWhitelist", { instance_id })).whitelist.map((row) => row.group_name);
  const given = (group_name: string) => ({
    instance_id,
    enable_whitelist: true,
    whitelist: [{ group_name, ip_list: ["10.0.0.1"] }],
  });
  expect(await cloud.ask("ShowIpWhitelist", { instance_id })).toMatchObject({ enable_whitelist: false, whitelist: [] });
  await cloud.ask("UpdateIpWhitelist", given("one"));
  expect(await groups()).toEqual(["one"]);
  await cloud.ask("UpdateIpWhitelistAsync", given("two"));
  expect(await groups()).toEqual(["one"]);
  expect(await cloud.refusal("UpdateIpWhitelist", given("three"))).toBe("DCS.4114");
  cloud.pass(10);
  expect(await groups()).toEqual(["two"]);
});

test("SSL is on when its job is done, and only then is there a certificate", async () => {
  const { cloud, instance_id } = await opened();
  expect(await cloud.refusal("DownloadSslCert", { instance_id })).toBe("DCS.4063");
  await cloud.ask("UpdateSslSwitch", { instance_id, enabled: true });
  expect(await cloud.ask("ShowInstanceSslDetail", { instance_id })).toMatchObject({ enabled: false });
  cloud.pass(10);
  expect(await cloud.ask("ShowInstanceSslDetail", { instance_id })).toMatchObject({ enabled: true });
  expect(await cloud.ask("DownloadSslCert", { instance_id })).toMatchObject({ file_name: `${instance_id}.zip` });
});

test("bandwidth of a shard changes within its limits, and a scaling policy comes and goes", async () => {
  const { cloud, instance_id } = await opened();
  const { group_bandwidths } = await cloud.ask("ShowBandwidths", { instance_id });
  const group_id = group_bandwidths[0]?.group_id ?? "";
  const set = (target_bandwidth: number) => ({ instance_id, group_bandwidths: [{ group_id, target_bandwidth }] });
  await cloud.ask("UpdateBandwidth", set(512));
  expect(await cloud.ask("ShowBandwidths", { instance_id })).toMatchObject({ bandwidth: 512 });
  expect(await cloud.refusal("UpdateBandwidth", set(4096))).toBe("DCS.4063");
  const policy = { window_size: "5", bandwidth_usage_upper_threshold: "80", scale_out_cooldown: 60 };
  expect(await cloud.refusal("ShowInstanceBandwidthAutoScalingPolicy", { instance_id })).toBe("DCS.4063");
  await cloud.ask("UpdateInstanceBandwidthAutoScalingPolicy", { instance_id, ...policy });
  expect(await cloud.ask("ShowInstanceBandwidthAutoScalingPolicy", { instance_id })).toMatchObject(policy);
  await cloud.ask("DeleteInstanceBandwidthAutoScalingPolicy", { instance_id });
  expect(await cloud.refusal("ShowInstanceBandwidthAutoScalingPolicy", { instance_id })).toBe("DCS.4063");
});

test("tags are added, replaced and deleted, and listed by key", async () => {
  const { cloud, instance_id } = await opened();
  const other = await cloud.one({ name: "dcs-other", tags: [{ key: "team", value: "blue" }] });
  const tag = (action: string, ...tags: object[]) =>
    cloud.ask("BatchCreateOrDeleteTags", { instance_id, action, tags });
  await tag("create", { key: "team", value: "red" }, { key: "stage", value: "test" });
  await tag("create", { key: "team", value: "green" });
  expect((await cloud.ask("ListTagsOfTenant", {})).tags).toEqual([
    { key: "stage", values: ["test"] },
    { key: "team", values: ["green", "blue"] },
  ]);
  await tag("delete", { key: "team" });
  expect((await cloud.ask("ShowTags", { instance_id })).tags).toEqual([{ key: "stage", value: "test" }]);
  expect((await cloud.ask("ShowTags", { instance_id: other })).tags).toEqual([{ key: "team", value: "blue" }]);
});

test("a template is a copy of another one, under a name that no other has", async () => {
  const { cloud } = await opened();
  const { templates, template_num } = await cloud.ask("ListConfigTemplates", { type: "sys", cache_mode: "ha" });
  expect(template_num).toBe(1);
  const source = templates[0]?.template_id;
  const { id: template_id } = await cloud.ask("CreateCustomTemplate", custom(source, "mine"));
  expect(await cloud.refusal("CreateCustomTemplate", custom(source, "mine"))).toBe("DCS.4063");
  expect(await cloud.ask("ShowConfigTemplate", { template_id, type: "user" })).toMatchObject({
    name: "mine",
    cache_mode: "ha",
  });
  await cloud.ask("UpdateConfigTemplate", { template_id, name: "ours" });
  expect((await cloud.ask("ListConfigTemplates", { type: "user", name: "our" })).template_num).toBe(1);
  await cloud.ask("DeleteConfigTemplate", { template_id });
  expect(await cloud.refusal("ShowConfigTemplate", { template_id, type: "user" })).toBe("DCS.4063");
});

test("a search waits, runs and ends, and is gone once deleted", async () => {
  const { cloud, instance_id } = await opened();
  const { id: bigkey_id, status, keys } = await cloud.ask("CreateBigkeyScanTask", { instance_id });
  expect({ status, keys }).toEqual({ status: "waiting", keys: [] });
  const seen = async () => (await cloud.ask("ShowBigkeyScanTaskDetails", { instance_id, bigkey_id })).status;
  cloud.pass(5);
  expect(await seen()).toBe("running");
  cloud.pass(5);
  expect(await seen()).toBe("success");
  expect((await cloud.ask("ShowBigkeyScanTaskDetails", { instance_id, bigkey_id })).keys.length).toBeGreaterThan(0);
  expect(await cloud.ask("ListBigkeyScanTasks", { instance_id, status: "success" })).toMatchObject({ count: 1 });
  expect(await cloud.ask("ListBigkeyScanTasks", { instance_id, status: "failed" })).toMatchObject({ count: 0 });
  await cloud.ask("DeleteBigkeyScanTask", { instance_id, bigkey_id });
  expect(await cloud.refusal("ShowBigkeyScanTaskDetails", { instance_id, bigkey_id })).toBe("DCS.4063");
});

test("hot keys are looked for only where their use is counted, and a search can be made to fail", async () => {
  const { cloud, instance_id } = await opened();
  expect(await cloud.refusal("CreateHotkeyScanTask", { instance_id })).toBe("DCS.4063");
  cloud.seed({ failures: [{ action: "ScanExpireKey" }] });
  await cloud.ask("ScanExpireKey", { instance_id });
  cloud.pass(10);
  const { records, total } = await cloud.ask("ShowExpireKeyScanInfo", { instance_id });
  expect([total, records[0]?.status]).toEqual([1, "failed"]);
});

test("a schedule is kept by what is looked for", async () => {
  const { cloud, instance_id } = await opened();
  const daily = { enable_auto_scan: true, schedule_at: ["21:00"] };
  expect(await cloud.ask("UpdateBigkeyAutoscanConfig", { instance_id, ...daily })).toMatchObject(daily);
  expect(await cloud.ask("ShowBigkeyAutoscanConfig", { instance_id })).toMatchObject(daily);
  expect(await cloud.ask("ShowHotkeyAutoscanConfig", { instance_id })).toMatchObject({ enable_auto_scan: false });
});

test("a diagnosis has a report once it is finished", async () => {
  const { cloud, instance_id } = await opened();
  const period = { begin_time: "1741593600000", end_time: "1741594200000" };
  const { report_id } = await cloud.ask("CreateDiagnosisTask", { instance_id, ...period });
  const nodes = async () =>
    (await cloud.ask("ShowDiagnosisTaskDetails", { report_id })).diagnosis_node_report_list.length;
  const states = async () =>
    (await cloud.ask("ListDiagnosisTasks", { instance_id })).diagnosis_report_list.map((row) => row.status);
  expect([await nodes(), await states()]).toEqual([0, ["diagnosing"]]);
  cloud.pass(10);
  expect([await nodes(), await states()]).toEqual([1, ["finished"]]);
  const gone = await cloud.ask("DeleteDiagnosisTask", { instance_id, report_id_list: [report_id, "none"] });
  expect(gone.results.map(({ result }) => result)).toEqual(["success", "failed"]);
  expect(
    await cloud.refusal("CreateDiagnosisTask", {
      instance_id,
      begin_time: period.end_time,
      end_time: period.begin_time,
    }),
  ).toBe("DCS.4063");
});
