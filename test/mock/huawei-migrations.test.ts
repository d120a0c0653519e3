import { describe, expect, test } from "vitest";
import { openHuawei, password } from "./huawei.js";

const machine = { vpc_id: "vpc-one", subnet_id: "subnet-one", security_group_id: "group-one" };
const files = { file_source: "self_build_obs", bucket_name: "bucket", files: [{ file_name: "dump.rdb" }] };

/** An import into an instance. */
const importInto = (id: string) => ({
  ...{ task_name: "import", migration_type: "backupfile_import", migration_method: "full_amount_migration" },
  ...{ backup_files: files, target_instance: { id, password } },
});

const configured = (id: string, migration_method: string) => ({
  ...{ migration_method, resume_mode: "auto", target_instance: { id, password } },
  source_instance: { addrs: "192.168.1.2:6379", password },
});

describe("a migration", () => {
  test("of backup files goes on until it has succeeded", async () => {
    const cloud = openHuawei();
    const { id: task_id, status } = await cloud.ask("CreateMigrationTask", importInto(await cloud.one()));
    expect(status).toBe("MIGRATING");
    expect(await cloud.ask("ShowMigrationTaskStats", { task_id })).toMatchObject({ is_migrating: true });
    cloud.pass(10);
    expect(await cloud.ask("ShowMigrationTask", { task_id })).toMatchObject({ status: "SUCCESS", task_name: "import" });
    expect(await cloud.refusal("StopMigrationTask", { task_id })).toBe("DCS.4957");
    expect(JSON.stringify(cloud.rows("migrations"))).not.toContain(password);
  });

  test("of an online kind is made, told what to do, and stopped", async () => {
    const cloud = openHuawei();
    const id = await cloud.one();
    const { instance_id: task_id } = await cloud.ask("CreateOnlineMigrationTask", { name: "online", ...machine });
    const input = { task_id, ...configured(id, "incremental_migration") };
    expect(await cloud.refusal("SetOnlineMigrationTask", input)).toBe("DCS.4957");
    cloud.pass(10);
    const statusOf = async () => (await cloud.ask("ShowMigrationTask", { task_id })).status;
    expect(await statusOf()).toBe("RUNNING");
    expect(await cloud.ask("SetOnlineMigrationTask", input)).toMatchObject({ id: task_id, status: "FULLMIGRATING" });
    cloud.pass(10);
    expect(await statusOf()).toBe("INCRMIGEATING");
    expect(await cloud.ask("ListMigrationTasks", { name: "line" })).toMatchObject({
      ...{ count: 1, migration_tasks: [{ target_instance_id: id, data_source: "192.168.1.2:6379" }] },
    });
    expect(await cloud.ask("StopMigrationTask", { task_id })).toMatchObject({ status: "TERMINATING" });
    cloud.pass(10);
    expect(await statusOf()).toBe("TERMINATED");
  });

  test("that is stopped midway does not succeed", async () => {
    const cloud = openHuawei();
    const { id: task_id } = await cloud.ask("CreateMigrationTask", importInto(await cloud.one()));
    cloud.pass(5);
    const { migration_tasks } = await cloud.ask("BatchStopMigrationTasks", { migration_tasks: [task_id, "unknown"] });
    expect(migration_tasks).toEqual([
      { task_id, result: "success", error_code: "", error_msg: "" },
      {
        task_id: "unknown",
        result: "failed",
        error_code: "DCS.4070",
        error_msg: "There is no migration task unknown.",
      },
    ]);
    cloud.pass(5);
    expect(await cloud.ask("ShowMigrationTask", { task_id })).toMatchObject({ status: "TERMINATING" });
    cloud.pass(5);
    expect(await cloud.ask("ShowMigrationTask", { task_id })).toMatchObject({ status: "TERMINATED" });
    const { task_id_list } = await cloud.ask("DeleteMigrationTask", { task_id_list: [task_id, "unknown"] });
    expect(task_id_list).toEqual([task_id]);
    expect(await cloud.refusal("ShowMigrationTask", { task_id })).toBe("DCS.4070");
  });

  test("that fails says so", async () => {
    const cloud = openHuawei();
    const id = await cloud.one();
    cloud.seed({ failures: [{ action: "CreateMigrationTask", message: "No such file." }] });
    await cloud.ask("CreateMigrationTask", importInto(id));
    cloud.pass(10);
    expect(await cloud.ask("ListMigrationTasks")).toMatchObject({
      migration_tasks: [{ status: "FAILED", error_message: "No such file." }],
    });
  });

  test("needs files, and an instance that there is", async () => {
    const cloud = openHuawei();
    expect(await cloud.refusal("CreateMigrationTask", importInto("unknown"))).toBe("DCS.3022");
    const { backup_files: _, ...none } = importInto(await cloud.one());
    expect(await cloud.refusal("CreateMigrationTask", none)).toBe("DCS.4063");
  });
});
