import { least, oldLeast, openHuawei, password, type Huawei } from "./huawei.js";

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
  return {
    cloud,
    instance_id,
    other,
    backup_id,
    task_id,
    migration,
    group_id,
    node_id,
    ...(await more(cloud, instance_id)),
  };
}

/** What can be added to an instance, once each. */
async function more(cloud: Huawei, instance_id: string) {
  const lfu = [{ param_id: "2", param_name: "maxmemory-policy", param_value: "allkeys-lfu" }];
  await cloud.ask("UpdateConfigurations", { instance_id, redis_config: lfu });
  cloud.pass(10);
  await cloud.ask("UpdateSslSwitch", { instance_id, enabled: true });
  cloud.pass(10);
  await cloud.ask("CreateAclAccount", { instance_id, ...account });
  await cloud.ask("UpdateInstanceBandwidthAutoScalingPolicy", { instance_id, ...scaling });
  const { templates } = await cloud.ask("ListConfigTemplates", { type: "sys", cache_mode: "ha" });
  const source = templates[0]?.template_id ?? "";
  const { id: template_id } = await cloud.ask("CreateCustomTemplate", custom(source, "kept"));
  const { id: bigkey_id } = await cloud.ask("CreateBigkeyScanTask", { instance_id });
  const { id: hotkey_id } = await cloud.ask("CreateHotkeyScanTask", { instance_id });
  const { task_id: analysis } = await cloud.ask("CreateOfflineKeyAnalysis", { instance_id, node_id: "node" });
  const { report_id } = await cloud.ask("CreateDiagnosisTask", { instance_id, ...period });
  cloud.pass(10);
  const account_id = String(cloud.rows("accounts")[0]?.["account_id"]);
  return { source, template_id, bigkey_id, hotkey_id, analysis, report_id, account_id };
}

export const account = { account_name: "reader", account_role: "read", account_password: password };
const scaling = { window_size: "5", bandwidth_usage_upper_threshold: "80", scale_out_cooldown: 0 };
const period = { begin_time: "1741593600000", end_time: "1741594200000" };
const office = { enable_whitelist: true, whitelist: [{ group_name: "office", ip_list: ["192.168.10.0/24"] }] };
export const custom = (template_id: unknown, name: string) => ({
  ...{ template_id, name, type: "sys", params: { timeout: "1000" } },
});

type Furnished = Awaited<ReturnType<typeof furnished>>;
type Inputs = Readonly<Record<string, (things: Furnished) => Input>>;

const named = ({ instance_id }: Furnished): Input => ({ instance_id });
const none = (): Input => ({});
const daily = { enable_auto_scan: true, schedule_at: ["21:00"] };
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
  ListAclAccounts: named,
  CreateAclAccount: ({ instance_id }) => ({ instance_id, ...account, account_name: "writer" }),
  UpdateAclAccount: ({ instance_id, account_id }) => ({ instance_id, account_id, account_role: "write" }),
  UpdateAclAccountPassWord: ({ instance_id, account_id }) => ({
    ...{ instance_id, account_id, old_password: password, new_password: `${password}!` },
  }),
  ResetAclAccountPassWord: ({ instance_id, account_id }) => ({ instance_id, account_id, new_password: `${password}!` }),
  UpdateAclAccountRemark: ({ instance_id, account_id }) => ({ instance_id, account_id, description: "x" }),
  DeleteAclAccount: ({ instance_id, account_id }) => ({ instance_id, account_id }),
  ShowIpWhitelist: named,
  UpdateIpWhitelist: ({ instance_id }) => ({ instance_id, ...office }),
  UpdateIpWhitelistAsync: ({ instance_id }) => ({ instance_id, ...office }),
  ShowInstanceSslDetail: named,
  UpdateSslSwitch: ({ instance_id }) => ({ instance_id, enabled: false }),
  DownloadSslCert: named,
  ShowBandwidths: named,
  UpdateBandwidth: ({ instance_id, group_id }) => ({
    ...{ instance_id, group_bandwidths: [{ group_id, target_bandwidth: 512 }] },
  }),
  UpdateInstanceBandwidth: named,
  ShowInstanceBandwidthAutoScalingPolicy: named,
  UpdateInstanceBandwidthAutoScalingPolicy: ({ instance_id }) => ({ instance_id, ...scaling }),
  DeleteInstanceBandwidthAutoScalingPolicy: named,
  BatchCreateOrDeleteTags: ({ instance_id }) => ({ instance_id, action: "create", tags: [{ key: "a", value: "b" }] }),
  ShowTags: named,
  ListTagsOfTenant: none,
  ListConfigTemplates: () => ({ type: "user" }),
  ShowConfigTemplate: ({ template_id }) => ({ template_id, type: "user" }),
  CreateCustomTemplate: ({ source }) => custom(source, "another"),
  UpdateConfigTemplate: ({ template_id }) => ({ template_id, name: "renamed" }),
  DeleteConfigTemplate: ({ template_id }) => ({ template_id }),
  CreateBigkeyScanTask: named,
  ListBigkeyScanTasks: named,
  ShowBigkeyScanTaskDetails: ({ instance_id, bigkey_id }) => ({ instance_id, bigkey_id }),
  DeleteBigkeyScanTask: ({ instance_id, bigkey_id }) => ({ instance_id, bigkey_id }),
  ShowBigkeyAutoscanConfig: named,
  UpdateBigkeyAutoscanConfig: ({ instance_id }) => ({ instance_id, ...daily }),
  CreateHotkeyScanTask: named,
  ListHotKeyScanTasks: named,
  ShowHotkeyTaskDetails: ({ instance_id, hotkey_id }) => ({ instance_id, hotkey_id }),
  DeleteHotkeyScanTask: ({ instance_id, hotkey_id }) => ({ instance_id, hotkey_id }),
  ShowHotkeyAutoscanConfig: named,
  UpdateHotkeyAutoScanConfig: ({ instance_id }) => ({ instance_id, ...daily }),
  CreateAutoExpireScanTask: named,
  ScanExpireKey: named,
  ShowExpireKeyScanInfo: named,
  ShowExpireAutoScanConfig: named,
  UpdateExpireAutoScanConfig: ({ instance_id }) => ({ instance_id, enable_auto_scan: true, interval: 3600 }),
  CreateOfflineKeyAnalysis: ({ instance_id, node_id }) => ({ instance_id, node_id }),
  ListOfflineKeyAnalysisTask: named,
  ShowOfflineKeyAnalysisTask: ({ instance_id, analysis }) => ({ instance_id, task_id: analysis }),
  DeleteOfflineKeyAnalysisTask: ({ instance_id, analysis }) => ({ instance_id, task_id: analysis }),
  CreateDiagnosisTask: ({ instance_id }) => ({ instance_id, ...period }),
  ListDiagnosisTasks: named,
  ShowDiagnosisTaskDetails: ({ report_id }) => ({ report_id }),
  DeleteDiagnosisTask: ({ instance_id, report_id }) => ({ instance_id, report_id_list: [report_id] }),
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
