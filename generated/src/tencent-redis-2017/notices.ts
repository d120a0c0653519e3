// Generated from spec/tencent-redis/2017. Do not edit.
import type { ServiceNotices } from "../runtime/notice.js";

/** What Tencent Cloud Redis (2017) 2017 deprecates or has removed, for the audit. */
export const notices: ServiceNotices = {
  subpath: "tencent-redis-2017",
  client: "TencentRedis2017",
  releases: [],
  notices: [
    {
      kind: "service",
      name: "TencentRedis2017",
      reason:
        "The older API, which the vendor may cease to maintain; API 3.0 is faster and more regular.",
      instead: "TencentRedis (cachesmith-sdk/tencent-redis)",
    },
    {
      kind: "action",
      name: "DescribeRedisProduct",
      instead: "describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 takes no filters and answers for all regions; filter the rows yourself.",
    },
    {
      kind: "action",
      name: "DescribeRedisZones",
      instead: "describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "One call of 3.0 shows all zones of all regions with what is on sale in them; keep the region that you want.",
    },
    {
      kind: "action",
      name: "ClearRedis",
      instead: "clearInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "The same.",
    },
    {
      kind: "action",
      name: "CreateRedis",
      instead: "createInstances of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 also asks for BillingMode; 1 (prepaid) is what 2017 means. A cluster needs RedisShardNum, and RedisReplicasNum can be chosen.",
    },
    {
      kind: "action",
      name: "DescribeRedis",
      instead: "describeInstances of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "Numbers that 2017 sends as texts are numbers in 3.0.",
    },
    {
      kind: "action",
      name: "DescribeRedisDealDetail",
      instead: "describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 takes 10 orders at a time and shows no details of what was ordered but the instances.",
    },
    {
      kind: "action",
      name: "DescribeTaskInfo",
      instead: "describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "Pass the TaskId that an action of 3.0 returned.",
    },
    {
      kind: "action",
      name: "ExportRedisBackup",
      reason:
        "TencentRedis has no counterpart. 3.0 has no export; DescribeBackupUrl returns the addresses of the RDB files of a backup.",
    },
    {
      kind: "action",
      name: "GetBackupDownloadUrl",
      instead: "describeBackupUrl of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "The addresses work for 6 hours in 3.0, 12 in 2017, and a backup can have several files.",
    },
    {
      kind: "action",
      name: "GetRedisBackupList",
      instead: "describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 lists the backups of every instance when InstanceId is absent, and filters by state and name.",
    },
    {
      kind: "action",
      name: "GetRedisTaskList",
      instead: "describeTaskList of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 lists the tasks of the last 30 days, each with its TaskId.",
    },
    {
      kind: "action",
      name: "InquiryRedisPrice",
      instead: "inquiryPriceCreateInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "For the price of a renewal call InquiryPriceRenewInstance, which takes InstanceId and Period. 3.0 also asks for BillingMode; 1 (prepaid) is what 2017 means.",
    },
    {
      kind: "action",
      name: "ManualBackupInstance",
      instead: "manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 can also say how long the backup is kept, with StorageDays.",
    },
    {
      kind: "action",
      name: "ModfiyRedisPassword",
      instead: "modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "The name is spelt right in 3.0; ModfiyInstancePassword is there too, deprecated.",
    },
    {
      kind: "action",
      name: "ModifyRedisName",
      instead: "modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "Pass rename as Operation. 3.0 renames several instances at once, one name for each.",
    },
    {
      kind: "action",
      name: "ModifyRedisProject",
      instead: "modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "Pass modifyProject as Operation.",
    },
    {
      kind: "action",
      name: "RenewRedis",
      instead: "renewInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 can also turn a pay-as-you-go instance into a prepaid one, with ModifyPayMode.",
    },
    {
      kind: "action",
      name: "ResetRedisPassword",
      instead: "resetPassword of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 can also make an instance free of a password, with NoAuth.",
    },
    {
      kind: "action",
      name: "RestoreInstance",
      instead: "restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "The same.",
    },
    {
      kind: "action",
      name: "SetRedisAutoRenew",
      instead: "modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "Pass modifyAutoRenew as Operation.",
    },
    {
      kind: "action",
      name: "UpgradeRedis",
      instead: "upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 can also shrink an instance, and change the number of shards and replicas.",
    },
    {
      kind: "action",
      name: "UpgradeRedisInquiryPrice",
      instead: "inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)",
      hint: "3.0 also quotes changes of the number of shards and replicas.",
    },
    {
      kind: "code",
      name: "UserNotInWhiteList",
      instead: "UnauthorizedOperation.UserNotInWhiteList",
    },
    {
      kind: "code",
      name: "InvalidParameter",
      instead: "InvalidParameter or InvalidParameter.InvalidParameter",
    },
    { kind: "code", name: "NoRedisService", instead: "ResourceUnavailable.NoRedisService" },
    {
      kind: "code",
      name: "NoTypeIdRedisService",
      instead: "ResourceUnavailable.NoTypeIdRedisService",
    },
    {
      kind: "code",
      name: "InvalidInstanceTypeId",
      instead: "InvalidParameterValue.InvalidInstanceTypeId",
    },
    {
      kind: "code",
      name: "InvalidMemSize",
      instead: "InvalidParameterValue.SpecNotExist or LimitExceeded.InvalidMemSize",
    },
    {
      kind: "code",
      name: "MemSizeNotInRange",
      instead:
        "InvalidParameterValue.SpecNotExist or LimitExceeded.MemSizeNotInRange or InvalidParameterValue.MemSizeNotInRange",
    },
    { kind: "code", name: "PeriodExceedMaxLimit", instead: "LimitExceeded.PeriodExceedMaxLimit" },
    {
      kind: "code",
      name: "PeriodLessThanMinLimit",
      instead: "LimitExceeded.PeriodLessThanMinLimit",
    },
    {
      kind: "code",
      name: "GoodsNumNotInRange",
      instead: "LimitExceeded.InvalidParameterGoodsNumNotInRange",
    },
    { kind: "code", name: "OnlyVPCOnSpecZoneId", instead: "InvalidParameter.OnlyVPCOnSpecZoneId" },
    { kind: "code", name: "InvalidSubnetId", instead: "InvalidParameterValue.InvalidSubnetId" },
    { kind: "code", name: "PasswordEmpty", instead: "InvalidParameterValue.PasswordEmpty" },
    { kind: "code", name: "PasswordRuleError", instead: "InvalidParameterValue.PasswordRuleError" },
    {
      kind: "code",
      name: "OperationConstraints.AccountBalanceNotEnough",
      instead: "ResourceUnavailable.AccountBalanceNotEnough",
    },
    { kind: "code", name: "InstanceNotExists", instead: "ResourceNotFound.InstanceNotExists" },
    { kind: "code", name: "InstanceDeleted", instead: "ResourceUnavailable.InstanceDeleted" },
    { kind: "code", name: "InstanceBeenLocked", instead: "ResourceInUse.InstanceBeenLocked" },
    {
      kind: "code",
      name: "InstanceStatusAbnormal",
      instead:
        "ResourceUnavailable.InstanceStatusError or ResourceUnavailable.InstanceStatusAbnormal",
    },
    {
      kind: "code",
      name: "ReduceCapacityNotAllowed",
      instead: "InvalidParameterValue.ReduceCapacityNotAllowed",
    },
    { kind: "code", name: "DealIdNotFound", instead: "ResourceUnavailable.InstanceNoDeal" },
    { kind: "code", name: "InstanceIsolated", instead: "ResourceUnavailable.InstanceIsolated" },
    { kind: "code", name: "IsAutoRenewError", instead: "UnsupportedOperation.IsAutoRenewError" },
    {
      kind: "code",
      name: "InstanceLockedError",
      instead: "ResourceUnavailable.InstanceLockedError",
    },
    { kind: "code", name: "OldPasswordError", instead: "InvalidParameterValue.PasswordError" },
    {
      kind: "code",
      name: "InstanceNameExceedMaxLimit",
      instead: "InvalidParameterValue.InstanceNameRuleError",
    },
    {
      kind: "code",
      name: "InstanceNameRuleError",
      instead: "InvalidParameterValue.InstanceNameRuleError",
    },
    { kind: "code", name: "PasswordError", instead: "InvalidParameterValue.PasswordError" },
    {
      kind: "code",
      name: "BackupStatusAbnormal",
      instead:
        "ResourceUnavailable.BackupStatusInvalid or ResourceUnavailable.BackupStatusAbnormal",
    },
    { kind: "code", name: "BackupNotExists", instead: "InvalidParameterValue.BackupNotExists" },
    { kind: "code", name: "BackupLockedError", instead: "ResourceUnavailable.BackupLockedError" },
  ],
};
