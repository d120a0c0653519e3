import { describe, expect, test } from "vitest";
import { openHuawei, password } from "./huawei.js";

describe("a backup", () => {
  test("is made, listed, downloaded, restored and deleted", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    // Nothing to list is answered with 204 and no body.
    expect(await cloud.call("ListBackupRecords", { instance_id })).toEqual({ kind: "success", data: {}, status: 204 });
    expect(await cloud.old.ask("ListBackupRecords", { instance_id })).toMatchObject({ total_num: 0 });

    const { backup_id } = await cloud.ask("CreateBackup", { instance_id, remark: "mine", backup_format: "rdb" });
    const backup = async () => (await cloud.ask("ListBackupRecords", { instance_id })).backup_record_response?.[0];
    expect(await backup()).toMatchObject({ status: "backuping", is_support_restore: "FALSE", remark: "mine" });
    expect(await cloud.refusal("ListBackupFileLinks", { instance_id, backup_id, expiration: 300 })).toBe("DCS.4087");
    cloud.pass(10);
    expect(await backup()).toMatchObject({ status: "succeed", is_support_restore: "TRUE", backup_format: "rdb" });
    const { links } = await cloud.ask("ListBackupFileLinks", { instance_id, backup_id, expiration: 300 });
    expect(links[0]?.file_name).toMatch(/^backup_\d{14}\.rdb$/);

    await cloud.ask("RestoreInstance", { instance_id, backup_id, remark: "back" });
    expect(await cloud.statusOf(instance_id)).toBe("RESTORING");
    const restore = async () => (await cloud.ask("ListRestoreRecords", { instance_id })).restore_record_response?.[0];
    expect(await restore()).toMatchObject({ status: "restoring", backup_remark: "mine", restore_remark: "back" });
    expect(await cloud.refusal("CreateBackup", { instance_id })).toBe("DCS.4097");
    cloud.pass(10);
    expect(await restore()).toMatchObject({ status: "succeed", error_code: null });
    expect(await cloud.statusOf(instance_id)).toBe("RUNNING");

    await cloud.ask("DeleteBackupFile", { instance_id, backup_id });
    expect(await cloud.refusal("RestoreInstance", { instance_id, backup_id })).toBe("DCS.4063");
  });

  test("that fails says so", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    cloud.seed({ failures: [{ action: "CreateBackup" }] });
    await cloud.ask("CreateBackup", { instance_id });
    cloud.pass(10);
    const { backup_record_response } = await cloud.ask("ListBackupRecords", { instance_id });
    expect(backup_record_response).toMatchObject([{ status: "failed", error_code: "dcs.08.0001" }]);
  });

  test("is not made of a single node", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one({ spec_code: "redis.single.xu1.large.1" });
    expect(await cloud.refusal("CreateBackup", { instance_id })).toBe("DCS.4095");
    expect(await cloud.old.refusal("CreateBackup", { instance_id })).toBe("111400095");
  });

  test("is listed in its period and in pages, the newest first", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    const at = (day: number) => ({ instance_id, remark: String(day), created_at: `2025-06-0${day}T00:00:00.000Z` });
    cloud.seed({ backups: [1, 2, 3, 4].map(at) });
    const input = { instance_id, begin_time: "20250602000000", offset: 1, limit: 1 };
    const { total_num, backup_record_response } = await cloud.ask("ListBackupRecords", input);
    expect([total_num, backup_record_response?.map(({ remark }) => remark)]).toEqual([3, ["3"]]);
  });
});

describe("parameters", () => {
  const given = (param_value: string, param_name = "timeout") => [{ param_id: "1", param_name, param_value }];

  test("change in the background", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    const shown = async () => {
      const { config_status, redis_config } = await cloud.ask("ListConfigurations", { instance_id });
      return [config_status, redis_config.find(({ param_name }) => param_name === "timeout")?.param_value];
    };
    expect(await shown()).toEqual(["SUCCESS", "0"]);
    await cloud.ask("UpdateConfigurations", { instance_id, redis_config: given("100") });
    expect(await shown()).toEqual(["UPDATING", "0"]);
    expect(await cloud.refusal("UpdateConfigurations", { instance_id, redis_config: given("1") })).toBe("DCS.4114");
    cloud.pass(10);
    expect(await shown()).toEqual(["SUCCESS", "100"]);
    cloud.seed({ failures: [{}] });
    await cloud.ask("UpdateConfigurations", { instance_id, redis_config: given("200") });
    cloud.pass(10);
    expect(await shown()).toEqual(["FAILURE", "100"]);
  });

  test.each([
    ["DCS.4066", given("7201")],
    ["DCS.4066", given("soon")],
    ["DCS.4063", given("1", "time")],
  ])("are refused by %s for %j", async (code, redis_config) => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    expect(await cloud.refusal("UpdateConfigurations", { instance_id, redis_config })).toBe(code);
  });
});

describe("a password", () => {
  test("locks the instance after five wrong ones, for a while", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    const change = (old_password: string) =>
      cloud.ask("UpdatePassword", { instance_id, old_password, new_password: "Another-1234" });
    expect(await change("wrong")).toMatchObject({ result: "passwordFailed", retry_times_left: "4" });
    for (let count = 0; count < 3; count++) await change("wrong");
    expect(await change("wrong")).toMatchObject({ result: "locked", retry_times_left: "0", lock_time_left: "5" });
    expect(await change(password)).toMatchObject({ result: "locked" });
    cloud.pass(300);
    expect(await change(password)).toMatchObject({ result: "success" });
    expect(await change(password)).toMatchObject({ result: "passwordFailed" });
  });

  test("can be set anew, or taken away", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    await cloud.ask("ResetPassword", { instance_id, new_password: "Another-1234" });
    const input = { instance_id, old_password: "Another-1234", new_password: password };
    expect(await cloud.old.ask("UpdatePassword", input)).toMatchObject({ result: "success" });
    expect(await cloud.refusal("ResetPassword", { instance_id, new_password: "simple" })).toBe("DCS.4019");
    expect(await cloud.refusal("ResetPassword", { instance_id })).toBe("DCS.4845");
    const both = { instance_id, no_password_access: true, new_password: password };
    expect(await cloud.refusal("ResetPassword", both)).toBe("DCS.4849");
    await cloud.ask("ResetPassword", { instance_id, no_password_access: true });
    expect(await cloud.refusal("UpdatePassword", input)).toBe("DCS.4850");
  });
});

describe("replicas", () => {
  test("have weights, of which the master has none", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    const nodes = async () => (await cloud.ask("ListInstanceNodes")).instances[0]?.nodes ?? [];
    const [master, replica] = await nodes();
    const input = (node: typeof master) => ({
      ...{ instance_id, group_id: node?.group_id, node_id: node?.node_id, slave_priority_weight: 7 },
    });
    await cloud.ask("UpdateReplicaPriority", input(replica));
    expect((await nodes()).map(({ priority_weight }) => priority_weight)).toEqual([100, 7]);
    expect(await cloud.refusal("UpdateReplicaPriority", input(master))).toBe("DCS.4063");
  });

  test("are as many as the specification says, in each shard", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one({ spec_code: "redis.cluster.xu1.large.r2.s4.32", capacity: 32 });
    const { group_count, group_list } = await cloud.ask("ListGroupReplicationInfo", { instance_id });
    expect([group_count, group_list[0]?.replication_list.length]).toEqual([4, 2]);
    const ids = group_list.flatMap(({ replication_list }) => replication_list.map(({ node_id }) => node_id));
    expect(new Set(ids).size).toBe(8);
  });
});

describe("a background task", () => {
  test("is shown with its progress and can be deleted when it has ended", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    await cloud.ask("ResizeInstance", { instance_id, spec_code: "redis.ha.xu1.large.r2.2", new_capacity: 2 });
    cloud.pass(3);
    const task_id = (await cloud.ask("ListBackgroundTasks", { instance_id })).tasks[0]?.id;
    const input = { instance_id, task_id };
    expect(await cloud.ask("ShowBackgroundTask", input)).toMatchObject({
      ...{ progress: 30, remain_time: 7, step_details: [{ step_status: "EXECUTING" }] },
    });
    expect(await cloud.refusal("DeleteBackgroundTask", input)).toBe("DCS.4063");
    cloud.pass(7);
    await cloud.ask("DeleteBackgroundTask", input);
    expect(await cloud.refusal("ShowBackgroundTask", input)).toBe("DCS.4070");
  });
});

test("quotas count what there is", async () => {
  const cloud = openHuawei();
  await cloud.one({ capacity: 2 });
  const { quotas } = await cloud.ask("ShowQuotas");
  expect(quotas.resources.map(({ type, used }) => [type, used])).toEqual([
    ["instance", 1],
    ["ram", 2],
  ]);
});
