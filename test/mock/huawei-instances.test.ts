import { describe, expect, test } from "vitest";
import { least, oldLeast, openHuawei } from "./huawei.js";

describe("an order", () => {
  test("brings instances that are created before they run", async () => {
    const cloud = openHuawei();
    const { instances } = await cloud.ask("CreateInstance", { ...least, instance_num: 2, name: "dcs-two" });
    expect(instances.map(({ instance_name }) => instance_name)).toEqual(["dcs-two-000", "dcs-two-001"]);
    const id = instances[0]?.instance_id ?? "";
    expect(await cloud.statusOf(id)).toBe("CREATING");
    cloud.pass(9);
    expect(await cloud.statusOf(id)).toBe("CREATING");
    cloud.pass(1);
    expect(await cloud.statusOf(id)).toBe("RUNNING");
    expect(cloud.rows("instances")).toHaveLength(2);
  });

  test("is what is shown", async () => {
    const cloud = openHuawei();
    const ordered = { name: "dcs-small", capacity: 0.125, spec_code: "redis.ha.xu1.tiny.r3.128", port: 4040 };
    const instance_id = await cloud.one({ ...ordered, tags: [{ key: "team" }], description: "mine" });
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({
      ...{ name: "dcs-small", capacity: 0, capacity_minor: ".125", max_memory: 128, cache_mode: "ha", port: 4040 },
      ...{ replica_count: 3, sharding_count: 1, no_password_access: "false", order_id: null, description: "mine" },
      ...{ tags: [{ key: "team", value: "" }], instance_backup_policy: null, az_codes: ["region01"] },
    });
  });

  test.each([
    ["DCS.4927", { spec_code: "dcs.single_node" }],
    ["DCS.4008", { engine_version: undefined }],
    ["DCS.4019", { password: "sesamesesame" }],
    ["DCS.4845", { password: undefined }],
    ["DCS.4106", { maintain_begin: "18:00:00", maintain_end: "20:00:00" }],
    ["DCS.4106", { maintain_begin: "18:00:00" }],
    ["DCS.4035", { instance_num: 100 }],
    ["DCS.4036", { instance_num: 9, capacity: 1024 }],
    ["DCS.4095", { spec_code: "redis.single.xu1.large.1", instance_backup_policy: { backup_type: "manual" } }],
    ["DCS.4063", { instance_num: 2, name: "d".repeat(57) }],
  ])("is refused by %s when it has %j", async (code, input) => {
    const cloud = openHuawei();
    await cloud.one();
    expect(await cloud.refusal("CreateInstance", { ...least, ...input })).toBe(code);
    expect(cloud.rows("instances")).toHaveLength(1);
  });

  test("needs no password where none is wanted", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one({ password: undefined, no_password_access: true });
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({ no_password_access: "true" });
  });

  test("that fails is listed only when failures are wanted, and deleted with them", async () => {
    const cloud = openHuawei();
    cloud.seed({ failures: [{ action: "CreateInstance" }] });
    const instance_id = await cloud.one();
    expect(await cloud.statusOf(instance_id)).toBe("CREATEFAILED");
    expect(await cloud.ask("ListInstances")).toMatchObject({ instance_num: 0 });
    expect(await cloud.ask("ListInstances", { include_failure: "true" })).toMatchObject({ instance_num: 1 });
    expect(await cloud.ask("ListStatusCounts", { include_failure: "true" })).toMatchObject({ createfailed_count: 1 });
    const { results } = await cloud.ask("BatchDeleteInstances", { all_failure: true });
    expect(results).toEqual([{ result: "success", instance: instance_id }]);
    expect(cloud.rows("instances")).toEqual([]);
  });
});

describe("an instance", () => {
  test("that is resized is extending until it has its new size", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    const larger = { instance_id, spec_code: "redis.ha.xu1.large.r2.2", new_capacity: 2 };
    await cloud.ask("ResizeInstance", larger);
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({ status: "EXTENDING", capacity: 1 });
    expect(await cloud.refusal("ResizeInstance", larger)).toBe("DCS.4113");
    expect(await cloud.ask("ListStatusCounts")).toMatchObject({ extending_count: 1, redis: { extending_count: 1 } });
    cloud.pass(10);
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({ status: "RUNNING", capacity: 2 });
    expect(await cloud.refusal("ResizeInstance", larger)).toBe("DCS.4102");
    const { tasks } = await cloud.ask("ListBackgroundTasks", { instance_id });
    expect(tasks).toMatchObject([
      { name: "EXTEND", status: "SUCCESS", details: { old_capacity: "1", new_capacity: "2" } },
    ]);
  });

  test("keeps its size when the change fails", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    cloud.seed({ failures: [{ instance_id, message: "No room." }] });
    await cloud.ask("ResizeInstance", { instance_id, spec_code: "redis.ha.xu1.large.r2.2", new_capacity: 2 });
    cloud.pass(10);
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({ status: "RUNNING", capacity: 1 });
    const { tasks } = await cloud.ask("ListBackgroundTasks", { instance_id });
    const job_id = tasks[0]?.id;
    expect(await cloud.ask("ShowJob", { job_id })).toMatchObject({ status: "FAIL", fail_reason: "No room." });
  });

  test.each([
    ["DCS.4102", { spec_code: "redis.single.xu1.large.1", new_capacity: 1 }],
    ["DCS.4930", { spec_code: "redis.ha.xu1.large.r1.1", new_capacity: 1, change_type: "deleteReplication" }],
    ["DCS.4036", { spec_code: "redis.ha.xu1.large.r2.1024", new_capacity: 1024 }],
  ])("is not resized but refused by %s for %j", async (code, input) => {
    const cloud = openHuawei();
    cloud.seed({ instances: [{ capacity: 7900 }] });
    const instance_id = await cloud.one();
    expect(await cloud.refusal("ResizeInstance", { instance_id, ...input })).toBe(code);
  });

  test("cannot be deleted while it is created or restarted, and then goes with its backups", async () => {
    const cloud = openHuawei();
    const { instances } = await cloud.ask("CreateInstance", least);
    const instance_id = instances[0]?.instance_id ?? "";
    expect(await cloud.refusal("DeleteInstance", { instance_id })).toBe("DCS.4099");
    cloud.pass(10);
    await cloud.ask("CreateBackup", { instance_id });
    expect(await cloud.refusal("DeleteInstance", { instance_id })).toBe("DCS.4096");
    cloud.pass(10);
    await cloud.ask("DeleteInstance", { instance_id });
    expect(await cloud.refusal("ShowInstance", { instance_id })).toBe("DCS.3022");
    expect(cloud.rows("backups")).toEqual([]);
  });

  test("is restarted with others, each for itself", async () => {
    const cloud = openHuawei();
    const id = await cloud.one();
    const input = { instances: [id, "unknown"], action: "restart" };
    const { results } = await cloud.ask("RestartOrFlushInstances", input);
    expect(results).toEqual([
      { instance: id, result: "success" },
      { instance: "unknown", result: "failed" },
    ]);
    expect(await cloud.statusOf(id)).toBe("RESTARTING");
    expect((await cloud.ask("RestartOrFlushInstances", input)).results[0]).toMatchObject({ result: "failed" });
    expect(await cloud.refusal("RestartOrFlushInstances", { action: "restart" })).toBe("DCS.4065");
    cloud.pass(10);
    expect(await cloud.statusOf(id)).toBe("RUNNING");
  });

  test("switches master and standby, which is a job", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    const roles = async () => {
      const { group_list } = await cloud.ask("ListGroupReplicationInfo", { instance_id });
      return group_list[0]?.replication_list.map(({ replication_role }) => replication_role);
    };
    expect(await roles()).toEqual(["master", "slave"]);
    await cloud.ask("SwitchMasterStandby", { instance_id });
    const [task] = (await cloud.ask("ListBackgroundTasks", { instance_id })).tasks;
    const job = () => cloud.ask("ShowJob", { job_id: task?.id });
    expect(await job()).toMatchObject({ job_type: "masterStandbySwapJob", status: "RUNNING", fail_reason: null });
    expect(await cloud.refusal("SwitchMasterStandby", { instance_id })).toBe("DCS.4017");
    cloud.pass(10);
    expect(await job()).toMatchObject({ status: "SUCCESS" });
    expect(await roles()).toEqual(["slave", "master"]);
    const single = await cloud.one({ spec_code: "redis.single.xu1.large.1" });
    expect(await cloud.refusal("SwitchMasterStandby", { instance_id: single })).toBe("DCS.4086");
    expect(await cloud.refusal("ShowJob", { job_id: "unknown" })).toBe("DCS.4070");
  });

  test("is the same in both versions", async () => {
    const cloud = openHuawei();
    const { instance_id } = await cloud.old.ask("CreateInstance", oldLeast);
    expect(await cloud.statusOf(instance_id)).toBe("CREATING");
    cloud.pass(10);
    await cloud.ask("UpdateInstance", { instance_id, name: "dcs-renamed", description: "new" });
    expect(await cloud.old.ask("ShowInstance", { instance_id })).toMatchObject({
      ...{ name: "dcs-renamed", status: "RUNNING", available_zones: ["zone-one"], resource_spec_code: least.spec_code },
    });
    const larger = { spec_code: "redis.ha.xu1.tiny.r2.512", new_capacity: 0, newCapacityString: "0.5" };
    await cloud.old.ask("ExtendInstance", { instance_id, ...larger });
    expect(await cloud.old.refusal("CreateBackup", { instance_id })).toBe("111400113");
    cloud.pass(10);
    expect(await cloud.old.ask("ShowInstance", { instance_id })).toMatchObject({ capacity: 0, capacity_minor: ".5" });
  });

  test("has a port that changes in the background", async () => {
    const cloud = openHuawei();
    const instance_id = await cloud.one();
    await cloud.ask("UpdateInstance", { instance_id, name: "dcs-new", port: 7000 });
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({ name: "dcs-new", port: 6379 });
    cloud.pass(10);
    expect(await cloud.ask("ShowInstance", { instance_id })).toMatchObject({ name: "dcs-new", port: 7000 });
  });
});
