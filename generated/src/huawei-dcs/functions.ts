// Generated from spec/huawei-dcs/v2. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type * as actions from "./actions.js";
import * as operations from "./operations.js";
import type * as structures from "./structures.js";

/**
 * Delete several instances: `batchDeleteInstances` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function batchDeleteInstances(
  client: Client,
  input?: actions.BatchDeleteInstancesInput,
  options?: CallOptions,
): Call<actions.BatchDeleteInstancesOutput> {
  return callPlain(client, operations.BatchDeleteInstances, input, options);
}

/**
 * Create instances: `createInstance` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createInstance(
  client: Client,
  input: actions.CreateInstanceInput,
  options?: CallOptions,
): TaskCall<actions.CreateInstanceOutput, actions.ShowInstanceOutput[]> {
  return callTask(client, operations.CreateInstance, input, options);
}

/**
 * Delete an instance: `deleteInstance` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteInstance(
  client: Client,
  input: actions.DeleteInstanceInput,
  options?: CallOptions,
): Call<actions.DeleteInstanceOutput> {
  return callPlain(client, operations.DeleteInstance, input, options);
}

/**
 * List instances: `listInstances` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listInstances(
  client: Client,
  input?: actions.ListInstancesInput,
  options?: CallOptions,
): PagedCall<actions.ListInstancesOutput, structures.InstanceListInfo> {
  return callPaged(client, operations.ListInstances, input, options);
}

/**
 * Resize an instance: `resizeInstance` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function resizeInstance(
  client: Client,
  input: actions.ResizeInstanceInput,
  options?: CallOptions,
): TaskCall<actions.ResizeInstanceOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.ResizeInstance, input, options);
}

/**
 * Show an instance: `showInstance` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showInstance(
  client: Client,
  input: actions.ShowInstanceInput,
  options?: CallOptions,
): Call<actions.ShowInstanceOutput> {
  return callPlain(client, operations.ShowInstance, input, options);
}

/**
 * Change an instance: `updateInstance` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updateInstance(
  client: Client,
  input: actions.UpdateInstanceInput,
  options?: CallOptions,
): Call<actions.UpdateInstanceOutput> {
  return callPlain(client, operations.UpdateInstance, input, options);
}

/**
 * Show the load of running instances: `listStatistics` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listStatistics(
  client: Client,
  input?: actions.ListStatisticsInput,
  options?: CallOptions,
): Call<actions.ListStatisticsOutput> {
  return callPlain(client, operations.ListStatistics, input, options);
}

/**
 * Count instances by state: `listStatusCounts` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listStatusCounts(
  client: Client,
  input?: actions.ListStatusCountsInput,
  options?: CallOptions,
): Call<actions.ListStatusCountsOutput> {
  return callPlain(client, operations.ListStatusCounts, input, options);
}

/**
 * Reset the password: `resetPassword` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function resetPassword(
  client: Client,
  input: actions.ResetPasswordInput,
  options?: CallOptions,
): Call<actions.ResetPasswordOutput> {
  return callPlain(client, operations.ResetPassword, input, options);
}

/**
 * Restart or empty instances: `restartOrFlushInstances` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function restartOrFlushInstances(
  client: Client,
  input?: actions.RestartOrFlushInstancesInput,
  options?: CallOptions,
): TaskCall<actions.RestartOrFlushInstancesOutput, actions.ShowInstanceOutput[]> {
  return callTask(client, operations.RestartOrFlushInstances, input, options);
}

/**
 * Switch master and standby: `switchMasterStandby` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function switchMasterStandby(
  client: Client,
  input: actions.SwitchMasterStandbyInput,
  options?: CallOptions,
): Call<actions.SwitchMasterStandbyOutput> {
  return callPlain(client, operations.SwitchMasterStandby, input, options);
}

/**
 * Change the password: `updatePassword` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updatePassword(
  client: Client,
  input: actions.UpdatePasswordInput,
  options?: CallOptions,
): Call<actions.UpdatePasswordOutput> {
  return callPlain(client, operations.UpdatePassword, input, options);
}

/**
 * List shards and replicas: `listGroupReplicationInfo` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listGroupReplicationInfo(
  client: Client,
  input: actions.ListGroupReplicationInfoInput,
  options?: CallOptions,
): Call<actions.ListGroupReplicationInfoOutput> {
  return callPlain(client, operations.ListGroupReplicationInfo, input, options);
}

/**
 * List the nodes of all instances: `listInstanceNodes` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listInstanceNodes(
  client: Client,
  input?: actions.ListInstanceNodesInput,
  options?: CallOptions,
): PagedCall<actions.ListInstanceNodesOutput, structures.InstanceNodesInfoResp> {
  return callPaged(client, operations.ListInstanceNodes, input, options);
}

/**
 * Set the priority of a replica: `updateReplicaPriority` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updateReplicaPriority(
  client: Client,
  input: actions.UpdateReplicaPriorityInput,
  options?: CallOptions,
): Call<actions.UpdateReplicaPriorityOutput> {
  return callPlain(client, operations.UpdateReplicaPriority, input, options);
}

/**
 * List configuration parameters: `listConfigurations` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listConfigurations(
  client: Client,
  input: actions.ListConfigurationsInput,
  options?: CallOptions,
): Call<actions.ListConfigurationsOutput> {
  return callPlain(client, operations.ListConfigurations, input, options);
}

/**
 * Change configuration parameters: `updateConfigurations` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updateConfigurations(
  client: Client,
  input: actions.UpdateConfigurationsInput,
  options?: CallOptions,
): TaskCall<actions.UpdateConfigurationsOutput, actions.ListConfigurationsOutput> {
  return callTask(client, operations.UpdateConfigurations, input, options);
}

/**
 * Back up an instance: `createBackup` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createBackup(
  client: Client,
  input: actions.CreateBackupInput,
  options?: CallOptions,
): Call<actions.CreateBackupOutput> {
  return callPlain(client, operations.CreateBackup, input, options);
}

/**
 * Delete a backup: `deleteBackupFile` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteBackupFile(
  client: Client,
  input: actions.DeleteBackupFileInput,
  options?: CallOptions,
): Call<actions.DeleteBackupFileOutput> {
  return callPlain(client, operations.DeleteBackupFile, input, options);
}

/**
 * Get the download links of a backup: `listBackupFileLinks` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listBackupFileLinks(
  client: Client,
  input: actions.ListBackupFileLinksInput,
  options?: CallOptions,
): Call<actions.ListBackupFileLinksOutput> {
  return callPlain(client, operations.ListBackupFileLinks, input, options);
}

/**
 * List backups: `listBackupRecords` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listBackupRecords(
  client: Client,
  input: actions.ListBackupRecordsInput,
  options?: CallOptions,
): PagedCall<actions.ListBackupRecordsOutput, structures.BackupRecordResponse> {
  return callPaged(client, operations.ListBackupRecords, input, options);
}

/**
 * List restorations: `listRestoreRecords` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listRestoreRecords(
  client: Client,
  input: actions.ListRestoreRecordsInput,
  options?: CallOptions,
): PagedCall<actions.ListRestoreRecordsOutput, structures.InstanceRestoreInfo> {
  return callPaged(client, operations.ListRestoreRecords, input, options);
}

/**
 * Restore an instance: `restoreInstance` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function restoreInstance(
  client: Client,
  input: actions.RestoreInstanceInput,
  options?: CallOptions,
): Call<actions.RestoreInstanceOutput> {
  return callPlain(client, operations.RestoreInstance, input, options);
}

/**
 * Stop several migration tasks: `batchStopMigrationTasks` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function batchStopMigrationTasks(
  client: Client,
  input: actions.BatchStopMigrationTasksInput,
  options?: CallOptions,
): Call<actions.BatchStopMigrationTasksOutput> {
  return callPlain(client, operations.BatchStopMigrationTasks, input, options);
}

/**
 * Import backup files: `createMigrationTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createMigrationTask(
  client: Client,
  input: actions.CreateMigrationTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
  return callTask(client, operations.CreateMigrationTask, input, options);
}

/**
 * Create an online migration: `createOnlineMigrationTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createOnlineMigrationTask(
  client: Client,
  input: actions.CreateOnlineMigrationTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateOnlineMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
  return callTask(client, operations.CreateOnlineMigrationTask, input, options);
}

/**
 * Delete migration tasks: `deleteMigrationTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteMigrationTask(
  client: Client,
  input: actions.DeleteMigrationTaskInput,
  options?: CallOptions,
): Call<actions.DeleteMigrationTaskOutput> {
  return callPlain(client, operations.DeleteMigrationTask, input, options);
}

/**
 * List migration tasks: `listMigrationTasks` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listMigrationTasks(
  client: Client,
  input?: actions.ListMigrationTasksInput,
  options?: CallOptions,
): PagedCall<actions.ListMigrationTasksOutput, structures.MigrationTaskList> {
  return callPaged(client, operations.ListMigrationTasks, input, options);
}

/**
 * Configure an online migration: `setOnlineMigrationTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function setOnlineMigrationTask(
  client: Client,
  input: actions.SetOnlineMigrationTaskInput,
  options?: CallOptions,
): TaskCall<actions.SetOnlineMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
  return callTask(client, operations.SetOnlineMigrationTask, input, options);
}

/**
 * Show a migration task: `showMigrationTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showMigrationTask(
  client: Client,
  input: actions.ShowMigrationTaskInput,
  options?: CallOptions,
): Call<actions.ShowMigrationTaskOutput> {
  return callPlain(client, operations.ShowMigrationTask, input, options);
}

/**
 * Show the progress of an online migration: `showMigrationTaskStats` of HuaweiDcs as a function,
 * for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showMigrationTaskStats(
  client: Client,
  input: actions.ShowMigrationTaskStatsInput,
  options?: CallOptions,
): Call<actions.ShowMigrationTaskStatsOutput> {
  return callPlain(client, operations.ShowMigrationTaskStats, input, options);
}

/**
 * Stop a migration task: `stopMigrationTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function stopMigrationTask(
  client: Client,
  input: actions.StopMigrationTaskInput,
  options?: CallOptions,
): TaskCall<actions.StopMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
  return callTask(client, operations.StopMigrationTask, input, options);
}

/**
 * List slow commands: `listSlowlog` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listSlowlog(
  client: Client,
  input: actions.ListSlowlogInput,
  options?: CallOptions,
): PagedCall<actions.ListSlowlogOutput, structures.SlowlogItem> {
  return callPaged(client, operations.ListSlowlog, input, options);
}

/**
 * Delete a background task: `deleteBackgroundTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteBackgroundTask(
  client: Client,
  input: actions.DeleteBackgroundTaskInput,
  options?: CallOptions,
): Call<actions.DeleteBackgroundTaskOutput> {
  return callPlain(client, operations.DeleteBackgroundTask, input, options);
}

/**
 * List background tasks: `listBackgroundTasks` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listBackgroundTasks(
  client: Client,
  input: actions.ListBackgroundTasksInput,
  options?: CallOptions,
): PagedCall<actions.ListBackgroundTasksOutput, structures.SingleBackgroundTask> {
  return callPaged(client, operations.ListBackgroundTasks, input, options);
}

/**
 * Show the steps of a background task: `showBackgroundTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showBackgroundTask(
  client: Client,
  input: actions.ShowBackgroundTaskInput,
  options?: CallOptions,
): Call<actions.ShowBackgroundTaskOutput> {
  return callPlain(client, operations.ShowBackgroundTask, input, options);
}

/**
 * Show a job: `showJob` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showJob(
  client: Client,
  input: actions.ShowJobInput,
  options?: CallOptions,
): Call<actions.ShowJobOutput> {
  return callPlain(client, operations.ShowJob, input, options);
}

/**
 * List availability zones: `listAvailableZones` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listAvailableZones(
  client: Client,
  input?: actions.ListAvailableZonesInput,
  options?: CallOptions,
): Call<actions.ListAvailableZonesOutput> {
  return callPlain(client, operations.ListAvailableZones, input, options);
}

/**
 * List flavors: `listFlavors` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listFlavors(
  client: Client,
  input?: actions.ListFlavorsInput,
  options?: CallOptions,
): Call<actions.ListFlavorsOutput> {
  return callPlain(client, operations.ListFlavors, input, options);
}

/**
 * List maintenance windows: `listMaintenanceWindows` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listMaintenanceWindows(
  client: Client,
  input?: actions.ListMaintenanceWindowsInput,
  options?: CallOptions,
): Call<actions.ListMaintenanceWindowsOutput> {
  return callPlain(client, operations.ListMaintenanceWindows, input, options);
}

/**
 * Show quotas: `showQuotas` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showQuotas(
  client: Client,
  input?: actions.ShowQuotasInput,
  options?: CallOptions,
): Call<actions.ShowQuotasOutput> {
  return callPlain(client, operations.ShowQuotas, input, options);
}
