import { openTencent, password } from "./tencent.js";

type Input = Readonly<Record<string, unknown>>;

/** A cloud in which everything is to be found once, with the ids of it. */
export async function furnished() {
  const cloud = openTencent();
  const vpc = { VpcId: "vpc-one", SubnetId: "subnet-one", InstanceName: "furnished" };
  const [id = "", other = ""] = await cloud.bought({ ...vpc, GoodsNum: 2, SecurityGroupIdList: ["sg-one"] });
  const prepaid = await cloud.one({ BillingMode: 1, TypeId: 16, RedisShardNum: 3 });
  const isolated = await cloud.one();
  await cloud.ask("DestroyPostpaidInstance", { InstanceId: isolated });
  const Remark = "kept";
  const { TaskId } = await cloud.ask("ManualBackupInstance", { InstanceId: id, Remark });
  await cloud.ask("ManualBackupInstance", { InstanceId: prepaid });
  const { TemplateId } = await cloud.ask("CreateParamTemplate", { Name: "mine" });
  cloud.pass(10);
  await cloud.ask("CreateInstanceAccount", {
    ...{ InstanceId: id, AccountName: "reader", AccountPassword: password, ReadonlyPolicy: ["master"], Privilege: "r" },
  });
  await cloud.ask("CreateReplicationGroup", { InstanceId: other, GroupName: "pair" });
  cloud.pass(10);
  await cloud.ask("OpenLog", { InstanceId: other, ...audit, ...retention });
  const { FileName } = await cloud.ask("CreateExportTask", { InstanceId: other, ...audit, ...day });
  const backup = cloud.rows("backups").find(({ InstanceId }) => InstanceId === id)?.["BackupId"];
  const clusterBackup = cloud.rows("backups").find(({ InstanceId }) => InstanceId === prepaid)?.["BackupId"];
  const group = cloud.rows("groups")[0]?.["GroupId"];
  const deal = cloud.rows("orders")[0]?.["DealId"];
  return {
    cloud,
    id,
    other,
    prepaid,
    isolated,
    task: TaskId,
    template: TemplateId,
    backup,
    clusterBackup,
    group,
    deal,
    file: FileName,
  };
}

const audit = { LogType: "auditLog" };
const retention = { LogSubType: "write", LogExpireDay: 7, HighLogExpireDay: 7, DegradeStrategy: 600 };
const day = { StartTime: "2026-07-07 19:24:07", EndTime: "2026-07-08 19:24:07" };
const rules = { Enabled: true, MinLetterCount: 2, MinDigitCount: 2, MinSpecialCount: 1, MinLength: 10 };

type Furnished = Awaited<ReturnType<typeof furnished>>;

/** An input of each action that keeps state. */
export const inputs: Readonly<Record<string, (things: Furnished) => Input>> = {
  DescribeInstances: () => ({}),
  DescribeCommonDBInstances: () => ({ PayMode: 1 }),
  ModifyInstance: ({ id }) => ({ Operation: "rename", InstanceIds: [id], InstanceNames: ["new"] }),
  DescribeMaintenanceWindow: ({ id }) => ({ InstanceId: id }),
  ModifyMaintenanceWindow: ({ id }) => ({ InstanceId: id, StartTime: "01:00", EndTime: "02:30" }),
  DescribeInstanceNodeInfo: ({ prepaid }) => ({ InstanceId: prepaid }),
  DescribeInstanceZoneInfo: ({ prepaid }) => ({ InstanceId: prepaid }),
  DescribeInstanceShards: ({ prepaid }) => ({ InstanceId: prepaid }),
  CreateInstances: () => ({ TypeId: 15, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0, Password: password }),
  CloneInstances: ({ id, backup }) => ({
    ...{ InstanceId: id, BackupId: backup, GoodsNum: 1, ZoneId: 100_001, BillingMode: 0, Period: 1 },
    ...{ SecurityGroupIdList: ["sg-one"], Password: password },
  }),
  RenewInstance: ({ prepaid }) => ({ InstanceId: prepaid, Period: 1 }),
  UpgradeInstance: ({ id }) => ({ InstanceId: id, MemSize: 2048 }),
  UpgradeInstanceVersion: ({ id }) => ({ InstanceId: id, TargetInstanceType: "17", SwitchOption: 2 }),
  DestroyPostpaidInstance: ({ id }) => ({ InstanceId: id }),
  DestroyPrepaidInstance: ({ prepaid }) => ({ InstanceId: prepaid }),
  CleanUpInstance: ({ isolated }) => ({ InstanceId: isolated }),
  StartupInstance: ({ isolated }) => ({ InstanceId: isolated }),
  DescribeInstanceDealDetail: ({ deal }) => ({ DealIds: [deal] }),
  InquiryPriceCreateInstance: () => ({ TypeId: 15, MemSize: 1024, GoodsNum: 1, Period: 1, BillingMode: 0 }),
  InquiryPriceRenewInstance: ({ prepaid }) => ({ InstanceId: prepaid, Period: 1 }),
  InquiryPriceUpgradeInstance: ({ id }) => ({ InstanceId: id, MemSize: 2048 }),
  DescribeTaskInfo: ({ task }) => ({ TaskId: task }),
  DescribeTaskList: ({ id }) => ({ InstanceId: id, TaskTypes: ["012"] }),
  ManualBackupInstance: ({ id }) => ({ InstanceId: id }),
  DescribeInstanceBackups: ({ id }) => ({ InstanceId: id }),
  DescribeBackupDetail: ({ id, backup }) => ({ InstanceId: id, BackupId: backup }),
  RestoreInstance: ({ id, backup }) => ({ InstanceId: id, BackupId: backup, Password: password }),
  DescribeBackupUrl: ({ id, backup }) => ({ InstanceId: id, BackupId: backup }),
  DescribeBackupDownloadRestriction: () => ({}),
  ModifyBackupDownloadRestriction: () => ({ LimitType: "Customize", LimitIp: ["10.0.0.1"] }),
  DescribeAutoBackupConfig: ({ id }) => ({ InstanceId: id }),
  ModifyAutoBackupConfig: ({ id }) => ({ InstanceId: id, WeekDays: ["Monday"], TimePeriod: "23:00-00:00" }),
  ModifyInstanceBackupMode: ({ id }) => ({ InstanceId: id, BackupMode: "SecondLevelBackup" }),
  CreateInstanceAccount: ({ id }) => ({
    ...{
      InstanceId: id,
      AccountName: "writer",
      AccountPassword: password,
      ReadonlyPolicy: ["master"],
      Privilege: "rw",
    },
  }),
  ModifyInstanceAccount: ({ id }) => ({ InstanceId: id, AccountName: "reader", Privilege: "rw" }),
  DeleteInstanceAccount: ({ id }) => ({ InstanceId: id, AccountName: "reader" }),
  DescribeInstanceAccount: ({ id }) => ({ InstanceId: id, Limit: 10, Offset: 0 }),
  ModifyInstancePassword: ({ id }) => ({ InstanceId: id, OldPassword: password, Password: "another-1" }),
  ModfiyInstancePassword: ({ id }) => ({ InstanceId: id, OldPassword: password, Password: "another-1" }),
  ResetPassword: ({ id }) => ({ InstanceId: id, NoAuth: true }),
  ClearInstance: ({ id }) => ({ InstanceId: id, Password: password }),
  DescribeInstanceParams: ({ id }) => ({ InstanceId: id }),
  ModifyInstanceParams: ({ id }) => ({
    InstanceId: id,
    InstanceParams: [{ Key: "maxmemory-policy", Value: "noeviction" }],
  }),
  DescribeInstanceParamRecords: ({ id }) => ({ InstanceId: id }),
  CreateParamTemplate: ({ template }) => ({ Name: "copy", TemplateId: template }),
  ModifyParamTemplate: ({ template }) => ({ TemplateId: template, Name: "better" }),
  DeleteParamTemplate: ({ template }) => ({ TemplateId: template }),
  DescribeParamTemplates: () => ({ TemplateNames: ["mine"] }),
  DescribeParamTemplateInfo: ({ template }) => ({ TemplateId: template }),
  ApplyParamsTemplate: ({ id, template }) => ({ InstanceIds: [id], TemplateId: template }),
  AssociateSecurityGroups: ({ id }) => ({ Product: "redis", SecurityGroupId: "sg-two", InstanceIds: [id] }),
  DisassociateSecurityGroups: ({ id }) => ({ Product: "redis", SecurityGroupId: "sg-one", InstanceIds: [id] }),
  ModifyDBInstanceSecurityGroups: ({ id }) => ({ Product: "redis", SecurityGroupIds: ["sg-two"], InstanceId: id }),
  DescribeDBSecurityGroups: ({ id }) => ({ Product: "redis", InstanceId: id }),
  DescribeInstanceSecurityGroup: ({ id }) => ({ InstanceIds: [id] }),
  DescribeProjectSecurityGroups: () => ({ Product: "redis", SearchKey: "sg-one" }),
  DescribeProjectSecurityGroup: () => ({ SecurityGroupId: "sg-one" }),
  CreateReplicationGroup: ({ id }) => ({ InstanceId: id }),
  AddReplicationInstance: ({ id, group }) => ({ GroupId: group, InstanceId: id, InstanceRole: "r" }),
  RemoveReplicationInstance: ({ other, group }) => ({ GroupId: group, InstanceId: other, SyncType: true }),
  DeleteReplicationInstance: ({ other, group }) => ({ GroupId: group, InstanceId: other, SyncType: true }),
  ChangeMasterInstance: ({ other, group }) => ({ GroupId: group, InstanceId: other }),
  ChangeInstanceRole: ({ other, group }) => ({ GroupId: group, InstanceId: other, InstanceRole: "r" }),
  DescribeReplicationGroup: () => ({ Limit: 20, Offset: 0 }),
  DescribeReplicationGroupInstance: ({ other }) => ({ InstanceId: other }),
  ModifyReplicationGroup: ({ group }) => ({ GroupId: group, GroupName: "two" }),
  RemoveReplicationGroup: () => ({ GroupId: "crs-rpl-empty" }),
  OpenSSL: ({ id }) => ({ InstanceId: id }),
  CloseSSL: ({ id }) => ({ InstanceId: id }),
  DescribeSSLStatus: ({ id }) => ({ InstanceId: id }),
  ModifyInstanceReadOnly: ({ id }) => ({ InstanceId: id, InputMode: "1" }),
  EnableReplicaReadonly: ({ id }) => ({ InstanceId: id }),
  DisableReplicaReadonly: ({ id }) => ({ InstanceId: id }),
  ModifyConnectionConfig: ({ id }) => ({ InstanceId: id, Bandwidth: 5 }),
  DescribeBandwidthRange: ({ id }) => ({ InstanceId: id }),
  ModifyNetworkConfig: ({ id }) => ({ InstanceId: id, Operation: "changeVPort", VPort: 6400 }),
  AllocateWanAddress: ({ id }) => ({ InstanceId: id }),
  ReleaseWanAddress: ({ id }) => ({ InstanceId: id }),
  UpgradeProxyVersion: ({ id }) => ({
    ...{ InstanceId: id, CurrentProxyVersion: "5.8.0", UpgradeProxyVersion: "5.8.1", InstanceTypeUpgradeNow: 1 },
  }),
  UpgradeSmallVersion: ({ id }) => ({
    ...{ InstanceId: id, CurrentRedisVersion: "6.2.0", UpgradeRedisVersion: "6.2.1", InstanceTypeUpgradeNow: 1 },
  }),
  UpgradeVersionToMultiAvailabilityZones: ({ id }) => ({ InstanceId: id }),
  ModifyInstanceAvailabilityZones: ({ id }) => ({
    ...{ InstanceId: id, SwitchOption: 2 },
    NodeSet: [
      { NodeType: 0, ZoneId: 100_003 },
      { NodeType: 1, ZoneId: 100_004 },
    ],
  }),
  KillMasterGroup: ({ id }) => ({ InstanceId: id, Password: password }),
  ChangeReplicaToMaster: ({ id }) => ({ InstanceId: id }),
  ModifyInstanceLogDelivery: ({ id }) => ({ InstanceId: id, LogType: "slowlog", Enabled: true, LogsetName: "a" }),
  DescribeInstanceLogDelivery: ({ id }) => ({ InstanceId: id }),
  OpenLog: ({ id }) => ({ InstanceId: id, ...audit, ...retention }),
  ModifyLog: ({ other }) => ({ InstanceId: other, ...audit, ...retention, LogExpireDay: 30 }),
  CloseLog: ({ other }) => ({ InstanceId: other, ...audit }),
  DescribeLogInstanceList: () => ({ ...audit, Limit: 10, Offset: 0, LogSwitch: "on" }),
  DescribeLogs: ({ other }) => ({ InstanceId: other, ...audit, ...day }),
  CreateExportTask: ({ other }) => ({ InstanceId: other, ...audit, ...day }),
  DescribeExportTasks: ({ other }) => ({ InstanceId: other, ...audit, Limit: 10, Offset: 0 }),
  DeleteExportTask: ({ other, file }) => ({ InstanceId: other, ...audit, FileName: file }),
  ModifyInstanceChargeType: ({ id }) => ({ InstanceIds: [id], InstanceChargeType: "PREPAID", Period: 1 }),
  DescribeInstancePasswordPolicy: ({ id }) => ({ InstanceId: id }),
  ModifyInstancePasswordPolicy: ({ id }) => ({ InstanceId: id, PasswordPolicy: rules }),
};

/** The same of the older API. */
export const oldInputs: Readonly<Record<string, (things: Furnished) => Input>> = {
  DescribeRedis: () => ({ limit: 10, offset: 0 }),
  ModifyRedisName: ({ id }) => ({ redisId: id, redisName: "new" }),
  ModifyRedisProject: ({ id }) => ({ redisIds: [id], projectId: 7 }),
  SetRedisAutoRenew: ({ prepaid }) => ({ redisIds: [prepaid], isAutoRenew: 1 }),
  ClearRedis: ({ id }) => ({ redisId: id, password }),
  ResetRedisPassword: ({ id }) => ({ redisId: id, password: "another1" }),
  ModfiyRedisPassword: ({ id }) => ({ redisId: id, oldPassword: password, password: "another1" }),
  CreateRedis: () => ({ zoneId: 100_002, typeId: 2, memSize: 1024, goodsNum: 1, period: 1, password: "another1" }),
  RenewRedis: ({ prepaid }) => ({ redisId: prepaid, period: 1 }),
  UpgradeRedis: ({ id }) => ({ redisId: id, memSize: 2048 }),
  DescribeRedisDealDetail: ({ deal }) => ({ dealIds: [deal] }),
  InquiryRedisPrice: () => ({ zoneId: 100_002, typeId: 2, memSize: 1024, goodsNum: 1, period: 1 }),
  UpgradeRedisInquiryPrice: ({ id }) => ({ redisId: id, memSize: 2048 }),
  ManualBackupInstance: ({ id }) => ({ redisId: id }),
  GetRedisBackupList: ({ id }) => ({ redisId: id, limit: 10, offset: 0 }),
  RestoreInstance: ({ id, backup }) => ({ redisId: id, backupId: backup, password }),
  ExportRedisBackup: ({ prepaid, clusterBackup }) => ({ redisId: prepaid, backupId: clusterBackup }),
  GetBackupDownloadUrl: ({ id, backup }) => ({ redisId: id, backupId: backup }),
  DescribeTaskInfo: ({ task }) => ({ requestId: task }),
  GetRedisTaskList: ({ id }) => ({ redisId: id, limit: 10, offset: 0 }),
};
