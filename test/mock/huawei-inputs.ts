import { least, oldLeast, openHuawei, password } from "./huawei.js";

type Input = Readonly<Record<string, unknown>>;

const machine = { vpc_id: "vpc-one", subnet_id: "subnet-one", security_group_id: "group-one" };

/** A cloud in which everything is to be found once, with the ids of it. */
export async function furnished() {
  const cloud = openHuawei();
  const instance_id = await cloud.one({
    instance_backup_policy: {
      backup_type: "auto",
      save_days: 3,
      periodical_backup_plan: { backup_at: [1, 7], period_type: "weekly", begin_at: "00:00-01:00" },
    },
    tags: [{ key: "team", value: "red" }],
  });
  const other = await cloud.one({ name: "dcs-cluster", spec_code: "redis.cluster.xu1.large.r2.s3.24", capacity: 24 });
  const { backup_id } = await cloud.ask("CreateBackup", { instance_id, remark: "kept" });
  cloud.pass(10);
  await cloud.ask("RestoreInstance", { instance_id, backup_id });
  cloud.pass(10);
  await cloud.ask("SwitchMasterStandby", { instance_id });
  cloud.pass(10);
  const task_id = String(cloud.rows("tasks")[0]?.["id"]);
  const { instance_id: migration } = await cloud.ask("CreateOnlineMigrationTask", { name: "online", ...machine });
  cloud.pass(10);
  const { group_list } = await cloud.ask("ListGroupReplicationInfo", { instance_id });
  const group_id = group_list[0]?.group_id;
  const node_id = group_list[0]?.replication_list.find(({ replication_role }) => replication_role === "slave")?.node_id;
  return { cloud, instance_id, other, backup_id, task_id, migration, group_id, node_id };
}

type Furnished = Awaited<ReturnType<typeof furnished>>;
type Inputs = Readonly<Record<string, (things: Furnished) => Input>>;

const named = ({ instance_id }: Furnished): Input => ({ instance_id });
const none = (): Input => ({});
const redis_config = [{ param_id: "1", param_name: "timeout", param_value: "100" }];

/** An input of each operation of v2 that keeps state. */
export const inputs: Inputs = {
  ListInstances: () => ({ limit: 1, name: "dcs" }),
  ShowInstance: named,
  UpdateInstance: ({ instance_id }) => ({ instance_id, name: "dcs-new", port: 7000 }),
  DeleteInstance: named,
  BatchDeleteInstances: ({ instance_id }) => ({ instances: [instance_id, "unknown"] }),
  CreateInstance: () => ({ ...least, instance_num: 2 }),
  ResizeInstance: ({ instance_id }) => ({ instance_id, spec_code: "redis.ha.xu1.large.r2.2", new_capacity: 2 }),
  ShowQuotas: none,
  RestartOrFlushInstances: ({ instance_id }) => ({ instances: [instance_id], action: "restart" }),
  SwitchMasterStandby: named,
  ListStatistics: none,
  ListStatusCounts: none,
  UpdatePassword: ({ instance_id }) => ({ instance_id, old_password: password, new_password: `${password}!` }),
  ResetPassword: ({ instance_id }) => ({ instance_id, new_password: `${password}!` }),
  CreateBackup: named,
  ListBackupRecords: named,
  DeleteBackupFile: ({ instance_id, backup_id }) => ({ instance_id, backup_id }),
  ListBackupFileLinks: ({ instance_id, backup_id }) => ({ instance_id, backup_id, expiration: 300 }),
  RestoreInstance: ({ instance_id, backup_id }) => ({ instance_id, backup_id }),
  ListRestoreRecords: named,
  ListConfigurations: named,
  UpdateConfigurations: ({ instance_id }) => ({ instance_id, redis_config }),
  ListGroupReplicationInfo: named,
  ListInstanceNodes: none,
  UpdateReplicaPriority: ({ instance_id, group_id, node_id }) => ({
    ...{ instance_id, group_id, node_id, slave_priority_weight: 7 },
  }),
  ListBackgroundTasks: named,
  ShowBackgroundTask: ({ instance_id, task_id }) => ({ instance_id, task_id }),
  DeleteBackgroundTask: ({ instance_id, task_id }) => ({ instance_id, task_id }),
  ShowJob: ({ task_id }) => ({ job_id: task_id }),
  CreateMigrationTask: ({ instance_id }) => ({
    ...{ task_name: "import", migration_type: "backupfile_import", migration_method: "full_amount_migration" },
    ...{ backup_files: { files: [{ file_name: "dump.rdb" }] }, target_instance: { id: instance_id } },
  }),
  CreateOnlineMigrationTask: () => ({ name: "online", ...machine }),
  SetOnlineMigrationTask: ({ migration, instance_id, other }) => ({
    ...{ task_id: migration, migration_method: "incremental_migration", resume_mode: "auto" },
    ...{ source_instance: { id: instance_id }, target_instance: { id: other } },
  }),
  ListMigrationTasks: none,
  ShowMigrationTask: ({ migration }) => ({ task_id: migration }),
  ShowMigrationTaskStats: ({ migration }) => ({ task_id: migration }),
  StopMigrationTask: ({ migration }) => ({ task_id: migration }),
  BatchStopMigrationTasks: ({ migration }) => ({ migration_tasks: [migration] }),
  DeleteMigrationTask: ({ migration }) => ({ task_id_list: [migration] }),
};

/** The same of v1. */
export const oldInputs: Inputs = {
  ListInstances: () => ({ start: 1, limit: 1 }),
  ShowInstance: named,
  UpdateInstance: ({ instance_id }) => ({ instance_id, name: "dcs-new" }),
  DeleteInstance: named,
  BatchDeleteInstances: ({ instance_id }) => ({ instances: [instance_id] }),
  CreateInstance: () => oldLeast,
  ExtendInstance: ({ instance_id }) => ({
    ...{ instance_id, spec_code: "redis.ha.xu1.large.r2.2", new_capacity: 2, newCapacityString: "2" },
  }),
  ShowQuotas: none,
  RestartOrFlushInstances: ({ instance_id }) => ({ instances: [instance_id], action: "flush" }),
  ListStatistics: none,
  ListStatusCounts: none,
  UpdatePassword: ({ instance_id }) => ({ instance_id, old_password: password, new_password: `${password}!` }),
  CreateBackup: named,
  ListBackupRecords: named,
  DeleteBackupFile: ({ instance_id, backup_id }) => ({ instance_id, backup_id }),
  RestoreInstance: ({ instance_id, backup_id }) => ({ instance_id, backup_id }),
  ListRestoreRecords: named,
  ListConfigurations: named,
  UpdateConfigurations: ({ instance_id }) => ({ instance_id, redis_config }),
};
