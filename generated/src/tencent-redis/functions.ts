// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type * as actions from "./actions.js";
import * as operations from "./operations.js";
import type * as structures from "./structures.js";

/**
 * Add an instance to a replication group: `addReplicationInstance` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/68401
 */
export function addReplicationInstance(
  client: Client,
  input: actions.AddReplicationInstanceInput,
  options?: CallOptions,
): TaskCall<actions.AddReplicationInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.AddReplicationInstance, input, options);
}

/**
 * Open internet access: `allocateWanAddress` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/72839
 */
export function allocateWanAddress(
  client: Client,
  input: actions.AllocateWanAddressInput,
  options?: CallOptions,
): TaskCall<actions.AllocateWanAddressOutput, actions.DescribeTaskListOutput> {
  return callTask(client, operations.AllocateWanAddress, input, options);
}

/**
 * Change an instance's role in a replication group: `changeInstanceRole` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/77863
 */
export function changeInstanceRole(
  client: Client,
  input: actions.ChangeInstanceRoleInput,
  options?: CallOptions,
): TaskCall<actions.ChangeInstanceRoleOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ChangeInstanceRole, input, options);
}

/**
 * Promote an instance of a replication group: `changeMasterInstance` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/77862
 */
export function changeMasterInstance(
  client: Client,
  input: actions.ChangeMasterInstanceInput,
  options?: CallOptions,
): TaskCall<actions.ChangeMasterInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ChangeMasterInstance, input, options);
}

/**
 * Promote a replica: `changeReplicaToMaster` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/56698
 */
export function changeReplicaToMaster(
  client: Client,
  input: actions.ChangeReplicaToMasterInput,
  options?: CallOptions,
): TaskCall<actions.ChangeReplicaToMasterOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ChangeReplicaToMaster, input, options);
}

/**
 * Delete an instance from the recycle bin: `cleanUpInstance` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34442
 */
export function cleanUpInstance(
  client: Client,
  input: actions.CleanUpInstanceInput,
  options?: CallOptions,
): TaskCall<actions.CleanUpInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.CleanUpInstance, input, options);
}

/**
 * Erase all data of an instance: `clearInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20021
 */
export function clearInstance(
  client: Client,
  input: actions.ClearInstanceInput,
  options?: CallOptions,
): TaskCall<actions.ClearInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ClearInstance, input, options);
}

/**
 * Clone an instance: `cloneInstances` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/89391
 */
export function cloneInstances(
  client: Client,
  input: actions.CloneInstancesInput,
  options?: CallOptions,
): TaskCall<actions.CloneInstancesOutput, actions.DescribeInstancesOutput[]> {
  return callTask(client, operations.CloneInstances, input, options);
}

/**
 * Turn off SSL: `closeSSL` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/81240
 */
export function closeSSL(
  client: Client,
  input: actions.CloseSSLInput,
  options?: CallOptions,
): TaskCall<actions.CloseSSLOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.CloseSSL, input, options);
}

/**
 * Create an account: `createInstanceAccount` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38926
 */
export function createInstanceAccount(
  client: Client,
  input: actions.CreateInstanceAccountInput,
  options?: CallOptions,
): TaskCall<actions.CreateInstanceAccountOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.CreateInstanceAccount, input, options);
}

/**
 * Create instances: `createInstances` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20026
 */
export function createInstances(
  client: Client,
  input: actions.CreateInstancesInput,
  options?: CallOptions,
): TaskCall<actions.CreateInstancesOutput, actions.DescribeInstancesOutput[]> {
  return callTask(client, operations.CreateInstances, input, options);
}

/**
 * Create a replication group: `createReplicationGroup` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/68400
 */
export function createReplicationGroup(
  client: Client,
  input: actions.CreateReplicationGroupInput,
  options?: CallOptions,
): TaskCall<actions.CreateReplicationGroupOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.CreateReplicationGroup, input, options);
}

/**
 * Delete an account: `deleteInstanceAccount` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38925
 */
export function deleteInstanceAccount(
  client: Client,
  input: actions.DeleteInstanceAccountInput,
  options?: CallOptions,
): TaskCall<actions.DeleteInstanceAccountOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.DeleteInstanceAccount, input, options);
}

/**
 * Remove an instance from a replication group: `deleteReplicationInstance` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/68399
 * @deprecated Being taken offline; the action of the same purpose stays. Use
 * RemoveReplicationInstance instead.
 */
export function deleteReplicationInstance(
  client: Client,
  input: actions.DeleteReplicationInstanceInput,
  options?: CallOptions,
): TaskCall<actions.DeleteReplicationInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.DeleteReplicationInstance, input, options);
}

/**
 * Get the automatic backup schedule: `describeAutoBackupConfig` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20019
 */
export function describeAutoBackupConfig(
  client: Client,
  input: actions.DescribeAutoBackupConfigInput,
  options?: CallOptions,
): Call<actions.DescribeAutoBackupConfigOutput> {
  return callPlain(client, operations.DescribeAutoBackupConfig, input, options);
}

/**
 * Get bandwidth and its limits: `describeBandwidthRange` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/90100
 */
export function describeBandwidthRange(
  client: Client,
  input: actions.DescribeBandwidthRangeInput,
  options?: CallOptions,
): Call<actions.DescribeBandwidthRangeOutput> {
  return callPlain(client, operations.DescribeBandwidthRange, input, options);
}

/**
 * List instances in the common database format: `describeCommonDBInstances` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/49428
 * @deprecated Abandoned by the vendor; DescribeInstances lists instances. Use DescribeInstances
 * instead.
 */
export function describeCommonDBInstances(
  client: Client,
  input?: actions.DescribeCommonDBInstancesInput,
  options?: CallOptions,
): PagedCall<actions.DescribeCommonDBInstancesOutput, structures.RedisCommonInstanceList> {
  return callPaged(client, operations.DescribeCommonDBInstances, input, options);
}

/**
 * List accounts: `describeInstanceAccount` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38924
 */
export function describeInstanceAccount(
  client: Client,
  input: actions.DescribeInstanceAccountInput,
  options?: CallOptions,
): PagedCall<actions.DescribeInstanceAccountOutput, structures.Account> {
  return callPaged(client, operations.DescribeInstanceAccount, input, options);
}

/**
 * Get the migration of an instance: `describeInstanceDTSInfo` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/39375
 */
export function describeInstanceDTSInfo(
  client: Client,
  input: actions.DescribeInstanceDTSInfoInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceDTSInfoOutput> {
  return callPlain(client, operations.DescribeInstanceDTSInfo, input, options);
}

/**
 * Show orders: `describeInstanceDealDetail` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/30602
 */
export function describeInstanceDealDetail(
  client: Client,
  input?: actions.DescribeInstanceDealDetailInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceDealDetailOutput> {
  return callPlain(client, operations.DescribeInstanceDealDetail, input, options);
}

/**
 * List maintenance events: `describeInstanceEvents` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/104779
 */
export function describeInstanceEvents(
  client: Client,
  input: actions.DescribeInstanceEventsInput,
  options?: CallOptions,
): PagedCall<actions.DescribeInstanceEventsOutput, structures.RedisInstanceEvent> {
  return callPaged(client, operations.DescribeInstanceEvents, input, options);
}

/**
 * List the nodes of an instance: `describeInstanceNodeInfo` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/48603
 */
export function describeInstanceNodeInfo(
  client: Client,
  input: actions.DescribeInstanceNodeInfoInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceNodeInfoOutput> {
  return callPlain(client, operations.DescribeInstanceNodeInfo, input, options);
}

/**
 * Show the password policy: `describeInstancePasswordPolicy` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 */
export function describeInstancePasswordPolicy(
  client: Client,
  input: actions.DescribeInstancePasswordPolicyInput,
  options?: CallOptions,
): Call<actions.DescribeInstancePasswordPolicyOutput> {
  return callPlain(client, operations.DescribeInstancePasswordPolicy, input, options);
}

/**
 * List the shards of a cluster: `describeInstanceShards` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34441
 */
export function describeInstanceShards(
  client: Client,
  input: actions.DescribeInstanceShardsInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceShardsOutput> {
  return callPlain(client, operations.DescribeInstanceShards, input, options);
}

/**
 * Tell whether an instance supports a feature: `describeInstanceSupportFeature` of TencentRedis as
 * a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/102364
 */
export function describeInstanceSupportFeature(
  client: Client,
  input: actions.DescribeInstanceSupportFeatureInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceSupportFeatureOutput> {
  return callPlain(client, operations.DescribeInstanceSupportFeature, input, options);
}

/**
 * List node groups and their zones: `describeInstanceZoneInfo` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/50312
 */
export function describeInstanceZoneInfo(
  client: Client,
  input?: actions.DescribeInstanceZoneInfoInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceZoneInfoOutput> {
  return callPlain(client, operations.DescribeInstanceZoneInfo, input, options);
}

/**
 * List instances: `describeInstances` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20018
 */
export function describeInstances(
  client: Client,
  input?: actions.DescribeInstancesInput,
  options?: CallOptions,
): PagedCall<actions.DescribeInstancesOutput, structures.InstanceSet> {
  return callPaged(client, operations.DescribeInstances, input, options);
}

/**
 * Show the maintenance window: `describeMaintenanceWindow` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/46336
 */
export function describeMaintenanceWindow(
  client: Client,
  input: actions.DescribeMaintenanceWindowInput,
  options?: CallOptions,
): Call<actions.DescribeMaintenanceWindowOutput> {
  return callPlain(client, operations.DescribeMaintenanceWindow, input, options);
}

/**
 * Show a parameter template: `describeParamTemplateInfo` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58748
 */
export function describeParamTemplateInfo(
  client: Client,
  input: actions.DescribeParamTemplateInfoInput,
  options?: CallOptions,
): Call<actions.DescribeParamTemplateInfoOutput> {
  return callPlain(client, operations.DescribeParamTemplateInfo, input, options);
}

/**
 * List slow queries of the proxies: `describeProxySlowLog` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/48121
 */
export function describeProxySlowLog(
  client: Client,
  input: actions.DescribeProxySlowLogInput,
  options?: CallOptions,
): PagedCall<actions.DescribeProxySlowLogOutput, structures.InstanceProxySlowlogDetail> {
  return callPaged(client, operations.DescribeProxySlowLog, input, options);
}

/**
 * List replication groups: `describeReplicationGroup` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/71554
 */
export function describeReplicationGroup(
  client: Client,
  input: actions.DescribeReplicationGroupInput,
  options?: CallOptions,
): PagedCall<actions.DescribeReplicationGroupOutput, structures.Groups> {
  return callPaged(client, operations.DescribeReplicationGroup, input, options);
}

/**
 * Show an instance's replication group: `describeReplicationGroupInstance` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/107300
 */
export function describeReplicationGroupInstance(
  client: Client,
  input: actions.DescribeReplicationGroupInstanceInput,
  options?: CallOptions,
): Call<actions.DescribeReplicationGroupInstanceOutput> {
  return callPlain(client, operations.DescribeReplicationGroupInstance, input, options);
}

/**
 * Show the SSL state: `describeSSLStatus` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/88703
 */
export function describeSSLStatus(
  client: Client,
  input: actions.DescribeSSLStatusInput,
  options?: CallOptions,
): Call<actions.DescribeSSLStatusOutput> {
  return callPlain(client, operations.DescribeSSLStatus, input, options);
}

/**
 * Look up a second-level backup: `describeSecondLevelBackupInfo` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/114301
 */
export function describeSecondLevelBackupInfo(
  client: Client,
  input?: actions.DescribeSecondLevelBackupInfoInput,
  options?: CallOptions,
): Call<actions.DescribeSecondLevelBackupInfoOutput> {
  return callPlain(client, operations.DescribeSecondLevelBackupInfo, input, options);
}

/**
 * List slow queries: `describeSlowLog` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/37984
 */
export function describeSlowLog(
  client: Client,
  input: actions.DescribeSlowLogInput,
  options?: CallOptions,
): PagedCall<actions.DescribeSlowLogOutput, structures.InstanceSlowlogDetail> {
  return callPaged(client, operations.DescribeSlowLog, input, options);
}

/**
 * Get the state of a task: `describeTaskInfo` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/30601
 */
export function describeTaskInfo(
  client: Client,
  input: actions.DescribeTaskInfoInput,
  options?: CallOptions,
): Call<actions.DescribeTaskInfoOutput> {
  return callPlain(client, operations.DescribeTaskInfo, input, options);
}

/**
 * List tasks: `describeTaskList` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/39374
 */
export function describeTaskList(
  client: Client,
  input?: actions.DescribeTaskListInput,
  options?: CallOptions,
): PagedCall<actions.DescribeTaskListOutput, structures.TaskInfoDetail> {
  return callPaged(client, operations.DescribeTaskList, input, options);
}

/**
 * List slow queries of a Tendis instance: `describeTendisSlowLog` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/50085
 */
export function describeTendisSlowLog(
  client: Client,
  input: actions.DescribeTendisSlowLogInput,
  options?: CallOptions,
): PagedCall<actions.DescribeTendisSlowLogOutput, structures.TendisSlowLogDetail> {
  return callPaged(client, operations.DescribeTendisSlowLog, input, options);
}

/**
 * Terminate a pay-as-you-go instance: `destroyPostpaidInstance` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34440
 */
export function destroyPostpaidInstance(
  client: Client,
  input: actions.DestroyPostpaidInstanceInput,
  options?: CallOptions,
): TaskCall<actions.DestroyPostpaidInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.DestroyPostpaidInstance, input, options);
}

/**
 * Return a prepaid instance: `destroyPrepaidInstance` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34439
 */
export function destroyPrepaidInstance(
  client: Client,
  input: actions.DestroyPrepaidInstanceInput,
  options?: CallOptions,
): TaskCall<actions.DestroyPrepaidInstanceOutput, actions.DescribeInstancesOutput | undefined> {
  return callTask(client, operations.DestroyPrepaidInstance, input, options);
}

/**
 * Disable replica reads: `disableReplicaReadonly` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34438
 */
export function disableReplicaReadonly(
  client: Client,
  input: actions.DisableReplicaReadonlyInput,
  options?: CallOptions,
): TaskCall<actions.DisableReplicaReadonlyOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.DisableReplicaReadonly, input, options);
}

/**
 * Enable read/write splitting: `enableReplicaReadonly` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34437
 */
export function enableReplicaReadonly(
  client: Client,
  input: actions.EnableReplicaReadonlyInput,
  options?: CallOptions,
): TaskCall<actions.EnableReplicaReadonlyOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.EnableReplicaReadonly, input, options);
}

/**
 * Quote a purchase: `inquiryPriceCreateInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41159
 */
export function inquiryPriceCreateInstance(
  client: Client,
  input: actions.InquiryPriceCreateInstanceInput,
  options?: CallOptions,
): Call<actions.InquiryPriceCreateInstanceOutput> {
  return callPlain(client, operations.InquiryPriceCreateInstance, input, options);
}

/**
 * Quote a renewal: `inquiryPriceRenewInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41158
 */
export function inquiryPriceRenewInstance(
  client: Client,
  input: actions.InquiryPriceRenewInstanceInput,
  options?: CallOptions,
): Call<actions.InquiryPriceRenewInstanceOutput> {
  return callPlain(client, operations.InquiryPriceRenewInstance, input, options);
}

/**
 * Quote a change of specification: `inquiryPriceUpgradeInstance` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41157
 */
export function inquiryPriceUpgradeInstance(
  client: Client,
  input: actions.InquiryPriceUpgradeInstanceInput,
  options?: CallOptions,
): Call<actions.InquiryPriceUpgradeInstanceOutput> {
  return callPlain(client, operations.InquiryPriceUpgradeInstance, input, options);
}

/**
 * Simulate a failure of the master: `killMasterGroup` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58399
 */
export function killMasterGroup(
  client: Client,
  input: actions.KillMasterGroupInput,
  options?: CallOptions,
): TaskCall<actions.KillMasterGroupOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.KillMasterGroup, input, options);
}

/**
 * Change the password, under a misspelt name: `modfiyInstancePassword` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20025
 * @deprecated Misspelt; the same action stands under the right name. Use ModifyInstancePassword
 * instead.
 */
export function modfiyInstancePassword(
  client: Client,
  input: actions.ModfiyInstancePasswordInput,
  options?: CallOptions,
): TaskCall<actions.ModfiyInstancePasswordOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModfiyInstancePassword, input, options);
}

/**
 * Set the automatic backup schedule: `modifyAutoBackupConfig` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20016
 */
export function modifyAutoBackupConfig(
  client: Client,
  input: actions.ModifyAutoBackupConfigInput,
  options?: CallOptions,
): Call<actions.ModifyAutoBackupConfigOutput> {
  return callPlain(client, operations.ModifyAutoBackupConfig, input, options);
}

/**
 * Rename instances, set project, renewal or protection: `modifyInstance` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/31785
 */
export function modifyInstance(
  client: Client,
  input: actions.ModifyInstanceInput,
  options?: CallOptions,
): Call<actions.ModifyInstanceOutput> {
  return callPlain(client, operations.ModifyInstance, input, options);
}

/**
 * Change an account: `modifyInstanceAccount` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38923
 */
export function modifyInstanceAccount(
  client: Client,
  input: actions.ModifyInstanceAccountInput,
  options?: CallOptions,
): TaskCall<actions.ModifyInstanceAccountOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceAccount, input, options);
}

/**
 * Move nodes to other availability zones: `modifyInstanceAvailabilityZones` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/102363
 */
export function modifyInstanceAvailabilityZones(
  client: Client,
  input: actions.ModifyInstanceAvailabilityZonesInput,
  options?: CallOptions,
): TaskCall<actions.ModifyInstanceAvailabilityZonesOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceAvailabilityZones, input, options);
}

/**
 * Change the backup mode: `modifyInstanceBackupMode` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/114300
 */
export function modifyInstanceBackupMode(
  client: Client,
  input: actions.ModifyInstanceBackupModeInput,
  options?: CallOptions,
): TaskCall<actions.ModifyInstanceBackupModeOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceBackupMode, input, options);
}

/**
 * Change how instances are billed: `modifyInstanceChargeType` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/130332
 */
export function modifyInstanceChargeType(
  client: Client,
  input: actions.ModifyInstanceChargeTypeInput,
  options?: CallOptions,
): Call<actions.ModifyInstanceChargeTypeOutput> {
  return callPlain(client, operations.ModifyInstanceChargeType, input, options);
}

/**
 * Reschedule or cancel a maintenance event: `modifyInstanceEvent` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/104778
 */
export function modifyInstanceEvent(
  client: Client,
  input: actions.ModifyInstanceEventInput,
  options?: CallOptions,
): Call<actions.ModifyInstanceEventOutput> {
  return callPlain(client, operations.ModifyInstanceEvent, input, options);
}

/**
 * Change the password: `modifyInstancePassword` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/111555
 */
export function modifyInstancePassword(
  client: Client,
  input: actions.ModifyInstancePasswordInput,
  options?: CallOptions,
): TaskCall<actions.ModifyInstancePasswordOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstancePassword, input, options);
}

/**
 * Change the password policy: `modifyInstancePasswordPolicy` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 */
export function modifyInstancePasswordPolicy(
  client: Client,
  input: actions.ModifyInstancePasswordPolicyInput,
  options?: CallOptions,
): Call<actions.ModifyInstancePasswordPolicyOutput> {
  return callPlain(client, operations.ModifyInstancePasswordPolicy, input, options);
}

/**
 * Make an instance read-only or writable: `modifyInstanceReadOnly` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/73781
 */
export function modifyInstanceReadOnly(
  client: Client,
  input: actions.ModifyInstanceReadOnlyInput,
  options?: CallOptions,
): TaskCall<actions.ModifyInstanceReadOnlyOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceReadOnly, input, options);
}

/**
 * Change the maintenance window: `modifyMaintenanceWindow` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/46335
 */
export function modifyMaintenanceWindow(
  client: Client,
  input: actions.ModifyMaintenanceWindowInput,
  options?: CallOptions,
): Call<actions.ModifyMaintenanceWindowOutput> {
  return callPlain(client, operations.ModifyMaintenanceWindow, input, options);
}

/**
 * Change the network of an instance: `modifyNetworkConfig` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34436
 */
export function modifyNetworkConfig(
  client: Client,
  input: actions.ModifyNetworkConfigInput,
  options?: CallOptions,
): TaskCall<actions.ModifyNetworkConfigOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyNetworkConfig, input, options);
}

/**
 * Rename a replication group: `modifyReplicationGroup` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/107299
 */
export function modifyReplicationGroup(
  client: Client,
  input: actions.ModifyReplicationGroupInput,
  options?: CallOptions,
): Call<actions.ModifyReplicationGroupOutput> {
  return callPlain(client, operations.ModifyReplicationGroup, input, options);
}

/**
 * Turn on SSL: `openSSL` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/81239
 */
export function openSSL(
  client: Client,
  input: actions.OpenSSLInput,
  options?: CallOptions,
): TaskCall<actions.OpenSSLOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.OpenSSL, input, options);
}

/**
 * Close internet access: `releaseWanAddress` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/72838
 */
export function releaseWanAddress(
  client: Client,
  input: actions.ReleaseWanAddressInput,
  options?: CallOptions,
): TaskCall<actions.ReleaseWanAddressOutput, actions.DescribeTaskListOutput> {
  return callTask(client, operations.ReleaseWanAddress, input, options);
}

/**
 * Remove an instance from a replication group: `removeReplicationInstance` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/90099
 */
export function removeReplicationInstance(
  client: Client,
  input: actions.RemoveReplicationInstanceInput,
  options?: CallOptions,
): TaskCall<actions.RemoveReplicationInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.RemoveReplicationInstance, input, options);
}

/**
 * Renew an instance: `renewInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20015
 */
export function renewInstance(
  client: Client,
  input: actions.RenewInstanceInput,
  options?: CallOptions,
): TaskCall<actions.RenewInstanceOutput, actions.DescribeInstanceDealDetailOutput> {
  return callTask(client, operations.RenewInstance, input, options);
}

/**
 * Reset the password: `resetPassword` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20014
 */
export function resetPassword(
  client: Client,
  input: actions.ResetPasswordInput,
  options?: CallOptions,
): TaskCall<actions.ResetPasswordOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ResetPassword, input, options);
}

/**
 * Take an instance out of isolation: `startupInstance` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/39415
 */
export function startupInstance(
  client: Client,
  input: actions.StartupInstanceInput,
  options?: CallOptions,
): TaskCall<actions.StartupInstanceOutput, actions.DescribeInstancesOutput> {
  return callTask(client, operations.StartupInstance, input, options);
}

/**
 * Switch over at once: `switchAccessNewInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/102362
 */
export function switchAccessNewInstance(
  client: Client,
  input: actions.SwitchAccessNewInstanceInput,
  options?: CallOptions,
): TaskCall<actions.SwitchAccessNewInstanceOutput, actions.DescribeInstancesOutput> {
  return callTask(client, operations.SwitchAccessNewInstance, input, options);
}

/**
 * Simulate a proxy failure: `switchProxy` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/78841
 */
export function switchProxy(
  client: Client,
  input: actions.SwitchProxyInput,
  options?: CallOptions,
): TaskCall<actions.SwitchProxyOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.SwitchProxy, input, options);
}

/**
 * Change the specification: `upgradeInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20013
 */
export function upgradeInstance(
  client: Client,
  input: actions.UpgradeInstanceInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeInstanceOutput, actions.DescribeInstancesOutput[]> {
  return callTask(client, operations.UpgradeInstance, input, options);
}

/**
 * Upgrade version or architecture: `upgradeInstanceVersion` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/46334
 */
export function upgradeInstanceVersion(
  client: Client,
  input: actions.UpgradeInstanceVersionInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeInstanceVersionOutput, actions.DescribeInstancesOutput[]> {
  return callTask(client, operations.UpgradeInstanceVersion, input, options);
}

/**
 * Upgrade the proxies: `upgradeProxyVersion` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/74597
 */
export function upgradeProxyVersion(
  client: Client,
  input: actions.UpgradeProxyVersionInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeProxyVersionOutput, actions.DescribeTaskListOutput> {
  return callTask(client, operations.UpgradeProxyVersion, input, options);
}

/**
 * Upgrade the minor version: `upgradeSmallVersion` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/74596
 */
export function upgradeSmallVersion(
  client: Client,
  input: actions.UpgradeSmallVersionInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeSmallVersionOutput, actions.DescribeTaskListOutput> {
  return callTask(client, operations.UpgradeSmallVersion, input, options);
}

/**
 * Upgrade to multiple zones: `upgradeVersionToMultiAvailabilityZones` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/54759
 * @deprecated Since 2026-01-22. The vendor calls the action deprecated in its title.
 */
export function upgradeVersionToMultiAvailabilityZones(
  client: Client,
  input: actions.UpgradeVersionToMultiAvailabilityZonesInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeVersionToMultiAvailabilityZonesOutput, actions.DescribeTaskListOutput> {
  return callTask(client, operations.UpgradeVersionToMultiAvailabilityZones, input, options);
}

/**
 * Apply a parameter template: `applyParamsTemplate` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58753
 */
export function applyParamsTemplate(
  client: Client,
  input: actions.ApplyParamsTemplateInput,
  options?: CallOptions,
): TaskCall<actions.ApplyParamsTemplateOutput, actions.DescribeTaskInfoOutput[]> {
  return callTask(client, operations.ApplyParamsTemplate, input, options);
}

/**
 * Create a parameter template: `createParamTemplate` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58752
 */
export function createParamTemplate(
  client: Client,
  input: actions.CreateParamTemplateInput,
  options?: CallOptions,
): Call<actions.CreateParamTemplateOutput> {
  return callPlain(client, operations.CreateParamTemplate, input, options);
}

/**
 * Delete a parameter template: `deleteParamTemplate` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58751
 */
export function deleteParamTemplate(
  client: Client,
  input: actions.DeleteParamTemplateInput,
  options?: CallOptions,
): Call<actions.DeleteParamTemplateOutput> {
  return callPlain(client, operations.DeleteParamTemplate, input, options);
}

/**
 * List parameter changes: `describeInstanceParamRecords` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34449
 */
export function describeInstanceParamRecords(
  client: Client,
  input: actions.DescribeInstanceParamRecordsInput,
  options?: CallOptions,
): PagedCall<actions.DescribeInstanceParamRecordsOutput, structures.InstanceParamHistory> {
  return callPaged(client, operations.DescribeInstanceParamRecords, input, options);
}

/**
 * List parameters: `describeInstanceParams` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34448
 */
export function describeInstanceParams(
  client: Client,
  input: actions.DescribeInstanceParamsInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceParamsOutput> {
  return callPlain(client, operations.DescribeInstanceParams, input, options);
}

/**
 * List security groups of instances: `describeInstanceSecurityGroup` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34447
 */
export function describeInstanceSecurityGroup(
  client: Client,
  input: actions.DescribeInstanceSecurityGroupInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceSecurityGroupOutput> {
  return callPlain(client, operations.DescribeInstanceSecurityGroup, input, options);
}

/**
 * List parameter templates: `describeParamTemplates` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58750
 */
export function describeParamTemplates(
  client: Client,
  input?: actions.DescribeParamTemplatesInput,
  options?: CallOptions,
): PagedCall<actions.DescribeParamTemplatesOutput, structures.ParamTemplateInfo> {
  return callPaged(client, operations.DescribeParamTemplates, input, options);
}

/**
 * Look up security groups of a project: `describeProjectSecurityGroup` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34446
 */
export function describeProjectSecurityGroup(
  client: Client,
  input?: actions.DescribeProjectSecurityGroupInput,
  options?: CallOptions,
): Call<actions.DescribeProjectSecurityGroupOutput> {
  return callPlain(client, operations.DescribeProjectSecurityGroup, input, options);
}

/**
 * Set bandwidth and connections: `modifyConnectionConfig` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/49639
 */
export function modifyConnectionConfig(
  client: Client,
  input: actions.ModifyConnectionConfigInput,
  options?: CallOptions,
): TaskCall<actions.ModifyConnectionConfigOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyConnectionConfig, input, options);
}

/**
 * Set parameters of an instance: `modifyInstanceParams` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34445
 */
export function modifyInstanceParams(
  client: Client,
  input: actions.ModifyInstanceParamsInput,
  options?: CallOptions,
): TaskCall<actions.ModifyInstanceParamsOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceParams, input, options);
}

/**
 * Change a parameter template: `modifyParamTemplate` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/58749
 */
export function modifyParamTemplate(
  client: Client,
  input: actions.ModifyParamTemplateInput,
  options?: CallOptions,
): Call<actions.ModifyParamTemplateOutput> {
  return callPlain(client, operations.ModifyParamTemplate, input, options);
}

/**
 * Bind a security group to instances: `associateSecurityGroups` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41260
 */
export function associateSecurityGroups(
  client: Client,
  input: actions.AssociateSecurityGroupsInput,
  options?: CallOptions,
): Call<actions.AssociateSecurityGroupsOutput> {
  return callPlain(client, operations.AssociateSecurityGroups, input, options);
}

/**
 * List security groups of an instance: `describeDBSecurityGroups` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41259
 */
export function describeDBSecurityGroups(
  client: Client,
  input: actions.DescribeDBSecurityGroupsInput,
  options?: CallOptions,
): Call<actions.DescribeDBSecurityGroupsOutput> {
  return callPlain(client, operations.DescribeDBSecurityGroups, input, options);
}

/**
 * Get the bandwidth of a specification: `describeInstanceSpecBandwidth` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 */
export function describeInstanceSpecBandwidth(
  client: Client,
  input?: actions.DescribeInstanceSpecBandwidthInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceSpecBandwidthOutput> {
  return callPlain(client, operations.DescribeInstanceSpecBandwidth, input, options);
}

/**
 * List security groups of a project: `describeProjectSecurityGroups` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41258
 */
export function describeProjectSecurityGroups(
  client: Client,
  input: actions.DescribeProjectSecurityGroupsInput,
  options?: CallOptions,
): PagedCall<actions.DescribeProjectSecurityGroupsOutput, structures.SecurityGroup> {
  return callPaged(client, operations.DescribeProjectSecurityGroups, input, options);
}

/**
 * Sum up dedicated clusters: `describeRedisClusterOverview` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/109629
 */
export function describeRedisClusterOverview(
  client: Client,
  input?: actions.DescribeRedisClusterOverviewInput,
  options?: CallOptions,
): Call<actions.DescribeRedisClusterOverviewOutput> {
  return callPlain(client, operations.DescribeRedisClusterOverview, input, options);
}

/**
 * List dedicated clusters: `describeRedisClusters` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/109628
 */
export function describeRedisClusters(
  client: Client,
  input?: actions.DescribeRedisClustersInput,
  options?: CallOptions,
): PagedCall<actions.DescribeRedisClustersOutput, structures.CDCResource> {
  return callPaged(client, operations.DescribeRedisClusters, input, options);
}

/**
 * Unbind a security group from instances: `disassociateSecurityGroups` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41257
 */
export function disassociateSecurityGroups(
  client: Client,
  input: actions.DisassociateSecurityGroupsInput,
  options?: CallOptions,
): Call<actions.DisassociateSecurityGroupsOutput> {
  return callPlain(client, operations.DisassociateSecurityGroups, input, options);
}

/**
 * Replace security groups of an instance: `modifyDBInstanceSecurityGroups` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/41256
 */
export function modifyDBInstanceSecurityGroups(
  client: Client,
  input: actions.ModifyDBInstanceSecurityGroupsInput,
  options?: CallOptions,
): Call<actions.ModifyDBInstanceSecurityGroupsOutput> {
  return callPlain(client, operations.ModifyDBInstanceSecurityGroups, input, options);
}

/**
 * Delete a replication group: `removeReplicationGroup` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/117011
 */
export function removeReplicationGroup(
  client: Client,
  input: actions.RemoveReplicationGroupInput,
  options?: CallOptions,
): TaskCall<
  actions.RemoveReplicationGroupOutput,
  actions.DescribeReplicationGroupOutput | undefined
> {
  return callTask(client, operations.RemoveReplicationGroup, input, options);
}

/**
 * Swap the addresses of two instances: `switchInstanceVip` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/37070
 */
export function switchInstanceVip(
  client: Client,
  input: actions.SwitchInstanceVipInput,
  options?: CallOptions,
): TaskCall<actions.SwitchInstanceVipOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.SwitchInstanceVip, input, options);
}

/**
 * Get one backup: `describeBackupDetail` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/107146
 */
export function describeBackupDetail(
  client: Client,
  input: actions.DescribeBackupDetailInput,
  options?: CallOptions,
): Call<actions.DescribeBackupDetailOutput> {
  return callPlain(client, operations.DescribeBackupDetail, input, options);
}

/**
 * Get the download restriction of backup files: `describeBackupDownloadRestriction` of
 * TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/87742
 */
export function describeBackupDownloadRestriction(
  client: Client,
  input?: actions.DescribeBackupDownloadRestrictionInput,
  options?: CallOptions,
): Call<actions.DescribeBackupDownloadRestrictionOutput> {
  return callPlain(client, operations.DescribeBackupDownloadRestriction, input, options);
}

/**
 * Get download addresses of a backup: `describeBackupUrl` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34443
 */
export function describeBackupUrl(
  client: Client,
  input: actions.DescribeBackupUrlInput,
  options?: CallOptions,
): Call<actions.DescribeBackupUrlOutput> {
  return callPlain(client, operations.DescribeBackupUrl, input, options);
}

/**
 * List backups: `describeInstanceBackups` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20011
 */
export function describeInstanceBackups(
  client: Client,
  input?: actions.DescribeInstanceBackupsInput,
  options?: CallOptions,
): PagedCall<actions.DescribeInstanceBackupsOutput, structures.RedisBackupSet> {
  return callPaged(client, operations.DescribeInstanceBackups, input, options);
}

/**
 * Back up an instance: `manualBackupInstance` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/20010
 */
export function manualBackupInstance(
  client: Client,
  input: actions.ManualBackupInstanceInput,
  options?: CallOptions,
): TaskCall<actions.ManualBackupInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ManualBackupInstance, input, options);
}

/**
 * Restrict the download of backup files: `modifyBackupDownloadRestriction` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/87741
 */
export function modifyBackupDownloadRestriction(
  client: Client,
  input: actions.ModifyBackupDownloadRestrictionInput,
  options?: CallOptions,
): Call<actions.ModifyBackupDownloadRestrictionOutput> {
  return callPlain(client, operations.ModifyBackupDownloadRestriction, input, options);
}

/**
 * Restore an instance from a backup: `restoreInstance` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/34435
 */
export function restoreInstance(
  client: Client,
  input: actions.RestoreInstanceInput,
  options?: CallOptions,
): TaskCall<actions.RestoreInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.RestoreInstance, input, options);
}

/**
 * List regions of global replication: `describeGlobalReplicationArea` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/107301
 */
export function describeGlobalReplicationArea(
  client: Client,
  input?: actions.DescribeGlobalReplicationAreaInput,
  options?: CallOptions,
): Call<actions.DescribeGlobalReplicationAreaOutput> {
  return callPlain(client, operations.DescribeGlobalReplicationArea, input, options);
}

/**
 * List what is on sale: `describeProductInfo` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/30600
 */
export function describeProductInfo(
  client: Client,
  input?: actions.DescribeProductInfoInput,
  options?: CallOptions,
): Call<actions.DescribeProductInfoOutput> {
  return callPlain(client, operations.DescribeProductInfo, input, options);
}

/**
 * List big keys: `describeInstanceMonitorBigKey` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38922
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export function describeInstanceMonitorBigKey(
  client: Client,
  input: actions.DescribeInstanceMonitorBigKeyInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorBigKeyOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorBigKey, input, options);
}

/**
 * Get the sizes of big keys: `describeInstanceMonitorBigKeySizeDist` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/40601
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export function describeInstanceMonitorBigKeySizeDist(
  client: Client,
  input: actions.DescribeInstanceMonitorBigKeySizeDistInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorBigKeySizeDistOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorBigKeySizeDist, input, options);
}

/**
 * Get the data types of big keys: `describeInstanceMonitorBigKeyTypeDist` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38921
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export function describeInstanceMonitorBigKeyTypeDist(
  client: Client,
  input: actions.DescribeInstanceMonitorBigKeyTypeDistInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorBigKeyTypeDistOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorBigKeyTypeDist, input, options);
}

/**
 * List hot keys: `describeInstanceMonitorHotKey` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38920
 */
export function describeInstanceMonitorHotKey(
  client: Client,
  input: actions.DescribeInstanceMonitorHotKeyInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorHotKeyOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorHotKey, input, options);
}

/**
 * List client addresses: `describeInstanceMonitorSIP` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38919
 * @deprecated Taken offline; call DescribeProxyProcessStatistics of the product DBbrain for the
 * sources of access.
 */
export function describeInstanceMonitorSIP(
  client: Client,
  input: actions.DescribeInstanceMonitorSIPInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorSIPOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorSIP, input, options);
}

/**
 * Get the latency distribution: `describeInstanceMonitorTookDist` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38918
 */
export function describeInstanceMonitorTookDist(
  client: Client,
  input: actions.DescribeInstanceMonitorTookDistInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorTookDistOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorTookDist, input, options);
}

/**
 * List the most frequent commands: `describeInstanceMonitorTopNCmd` of TencentRedis as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38917
 */
export function describeInstanceMonitorTopNCmd(
  client: Client,
  input: actions.DescribeInstanceMonitorTopNCmdInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorTopNCmdOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorTopNCmd, input, options);
}

/**
 * List the most expensive commands: `describeInstanceMonitorTopNCmdTook` of TencentRedis as a
 * function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/38916
 */
export function describeInstanceMonitorTopNCmdTook(
  client: Client,
  input: actions.DescribeInstanceMonitorTopNCmdTookInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceMonitorTopNCmdTookOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorTopNCmdTook, input, options);
}

/**
 * Turn off audit logs: `closeLog` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129832
 */
export function closeLog(
  client: Client,
  input: actions.CloseLogInput,
  options?: CallOptions,
): Call<actions.CloseLogOutput> {
  return callPlain(client, operations.CloseLog, input, options);
}

/**
 * Export logs to a file: `createExportTask` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129831
 */
export function createExportTask(
  client: Client,
  input: actions.CreateExportTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateExportTaskOutput, actions.DescribeExportTasksOutput> {
  return callTask(client, operations.CreateExportTask, input, options);
}

/**
 * Delete an exported log file: `deleteExportTask` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129830
 */
export function deleteExportTask(
  client: Client,
  input: actions.DeleteExportTaskInput,
  options?: CallOptions,
): Call<actions.DeleteExportTaskOutput> {
  return callPlain(client, operations.DeleteExportTask, input, options);
}

/**
 * List exports of logs: `describeExportTasks` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129829
 */
export function describeExportTasks(
  client: Client,
  input: actions.DescribeExportTasksInput,
  options?: CallOptions,
): PagedCall<actions.DescribeExportTasksOutput, structures.ExportFile> {
  return callPaged(client, operations.DescribeExportTasks, input, options);
}

/**
 * Show log delivery: `describeInstanceLogDelivery` of TencentRedis as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/110878
 */
export function describeInstanceLogDelivery(
  client: Client,
  input: actions.DescribeInstanceLogDeliveryInput,
  options?: CallOptions,
): Call<actions.DescribeInstanceLogDeliveryOutput> {
  return callPlain(client, operations.DescribeInstanceLogDelivery, input, options);
}

/**
 * List instances and their logs: `describeLogInstanceList` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129828
 */
export function describeLogInstanceList(
  client: Client,
  input: actions.DescribeLogInstanceListInput,
  options?: CallOptions,
): PagedCall<actions.DescribeLogInstanceListOutput, structures.LogInstance> {
  return callPaged(client, operations.DescribeLogInstanceList, input, options);
}

/**
 * Search logs: `describeLogs` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129827
 */
export function describeLogs(
  client: Client,
  input: actions.DescribeLogsInput,
  options?: CallOptions,
): PagedCall<actions.DescribeLogsOutput, structures.LogResult> {
  return callPaged(client, operations.DescribeLogs, input, options);
}

/**
 * Turn log delivery on or off: `modifyInstanceLogDelivery` of TencentRedis as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/110877
 */
export function modifyInstanceLogDelivery(
  client: Client,
  input: actions.ModifyInstanceLogDeliveryInput,
  options?: CallOptions,
): Call<actions.ModifyInstanceLogDeliveryOutput> {
  return callPlain(client, operations.ModifyInstanceLogDelivery, input, options);
}

/**
 * Change audit log settings: `modifyLog` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129826
 */
export function modifyLog(
  client: Client,
  input: actions.ModifyLogInput,
  options?: CallOptions,
): Call<actions.ModifyLogOutput> {
  return callPlain(client, operations.ModifyLog, input, options);
}

/**
 * Turn on audit logs: `openLog` of TencentRedis as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/129825
 */
export function openLog(
  client: Client,
  input: actions.OpenLogInput,
  options?: CallOptions,
): Call<actions.OpenLogOutput> {
  return callPlain(client, operations.OpenLog, input, options);
}
