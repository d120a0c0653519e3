// Generated from spec/huawei-dcs/v1. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type * as actions from "./actions.js";
import * as operations from "./operations.js";
import type * as structures from "./structures.js";

/**
 * Delete several instances: `batchDeleteInstances` of HuaweiDcsV1 as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function batchDeleteInstances(
  client: Client,
  input?: actions.BatchDeleteInstancesInput,
  options?: CallOptions,
): TaskCall<actions.BatchDeleteInstancesOutput, (actions.ShowInstanceOutput | undefined)[]> {
  return callTask(client, operations.BatchDeleteInstances, input, options);
}

/**
 * Create an instance: `createInstance` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function createInstance(
  client: Client,
  input: actions.CreateInstanceInput,
  options?: CallOptions,
): TaskCall<actions.CreateInstanceOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.CreateInstance, input, options);
}

/**
 * Delete an instance: `deleteInstance` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function deleteInstance(
  client: Client,
  input: actions.DeleteInstanceInput,
  options?: CallOptions,
): TaskCall<actions.DeleteInstanceOutput, actions.ShowInstanceOutput | undefined> {
  return callTask(client, operations.DeleteInstance, input, options);
}

/**
 * Enlarge an instance: `extendInstance` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function extendInstance(
  client: Client,
  input: actions.ExtendInstanceInput,
  options?: CallOptions,
): TaskCall<actions.ExtendInstanceOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.ExtendInstance, input, options);
}

/**
 * List instances: `listInstances` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listInstances(
  client: Client,
  input?: actions.ListInstancesInput,
  options?: CallOptions,
): PagedCall<actions.ListInstancesOutput, structures.InstanceListInfo> {
  return callPaged(client, operations.ListInstances, input, options);
}

/**
 * Show an instance: `showInstance` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function showInstance(
  client: Client,
  input: actions.ShowInstanceInput,
  options?: CallOptions,
): Call<actions.ShowInstanceOutput> {
  return callPlain(client, operations.ShowInstance, input, options);
}

/**
 * Change an instance: `updateInstance` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function updateInstance(
  client: Client,
  input: actions.UpdateInstanceInput,
  options?: CallOptions,
): TaskCall<actions.UpdateInstanceOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.UpdateInstance, input, options);
}

/**
 * Show the load of running instances: `listStatistics` of HuaweiDcsV1 as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatistics of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listStatistics(
  client: Client,
  input?: actions.ListStatisticsInput,
  options?: CallOptions,
): Call<actions.ListStatisticsOutput> {
  return callPlain(client, operations.ListStatistics, input, options);
}

/**
 * Count instances by state: `listStatusCounts` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listStatusCounts(
  client: Client,
  input?: actions.ListStatusCountsInput,
  options?: CallOptions,
): Call<actions.ListStatusCountsOutput> {
  return callPlain(client, operations.ListStatusCounts, input, options);
}

/**
 * Restart or empty instances: `restartOrFlushInstances` of HuaweiDcsV1 as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function restartOrFlushInstances(
  client: Client,
  input: actions.RestartOrFlushInstancesInput,
  options?: CallOptions,
): TaskCall<actions.RestartOrFlushInstancesOutput, actions.ShowInstanceOutput[]> {
  return callTask(client, operations.RestartOrFlushInstances, input, options);
}

/**
 * Change the password: `updatePassword` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updatePassword of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function updatePassword(
  client: Client,
  input: actions.UpdatePasswordInput,
  options?: CallOptions,
): Call<actions.UpdatePasswordOutput> {
  return callPlain(client, operations.UpdatePassword, input, options);
}

/**
 * List configuration parameters: `listConfigurations` of HuaweiDcsV1 as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listConfigurations(
  client: Client,
  input: actions.ListConfigurationsInput,
  options?: CallOptions,
): Call<actions.ListConfigurationsOutput> {
  return callPlain(client, operations.ListConfigurations, input, options);
}

/**
 * Change configuration parameters: `updateConfigurations` of HuaweiDcsV1 as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function updateConfigurations(
  client: Client,
  input: actions.UpdateConfigurationsInput,
  options?: CallOptions,
): TaskCall<actions.UpdateConfigurationsOutput, actions.ListConfigurationsOutput> {
  return callTask(client, operations.UpdateConfigurations, input, options);
}

/**
 * Back up an instance: `createBackup` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function createBackup(
  client: Client,
  input: actions.CreateBackupInput,
  options?: CallOptions,
): TaskCall<actions.CreateBackupOutput, actions.ListBackupRecordsOutput> {
  return callTask(client, operations.CreateBackup, input, options);
}

/**
 * Delete a backup: `deleteBackupFile` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function deleteBackupFile(
  client: Client,
  input: actions.DeleteBackupFileInput,
  options?: CallOptions,
): TaskCall<actions.DeleteBackupFileOutput, actions.ListBackupRecordsOutput | undefined> {
  return callTask(client, operations.DeleteBackupFile, input, options);
}

/**
 * List backups: `listBackupRecords` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listBackupRecords(
  client: Client,
  input: actions.ListBackupRecordsInput,
  options?: CallOptions,
): PagedCall<actions.ListBackupRecordsOutput, structures.BackupRecordResponse> {
  return callPaged(client, operations.ListBackupRecords, input, options);
}

/**
 * List restorations: `listRestoreRecords` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listRestoreRecords(
  client: Client,
  input: actions.ListRestoreRecordsInput,
  options?: CallOptions,
): PagedCall<actions.ListRestoreRecordsOutput, structures.InstanceRestoreInfo> {
  return callPaged(client, operations.ListRestoreRecords, input, options);
}

/**
 * Restore an instance: `restoreInstance` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function restoreInstance(
  client: Client,
  input: actions.RestoreInstanceInput,
  options?: CallOptions,
): TaskCall<actions.RestoreInstanceOutput, actions.ListRestoreRecordsOutput> {
  return callTask(client, operations.RestoreInstance, input, options);
}

/**
 * List availability zones: `listAvailableZones` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listAvailableZones(
  client: Client,
  input?: actions.ListAvailableZonesInput,
  options?: CallOptions,
): Call<actions.ListAvailableZonesOutput> {
  return callPlain(client, operations.ListAvailableZones, input, options);
}

/**
 * List maintenance windows: `listMaintenanceWindows` of HuaweiDcsV1 as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listMaintenanceWindows(
  client: Client,
  input?: actions.ListMaintenanceWindowsInput,
  options?: CallOptions,
): Call<actions.ListMaintenanceWindowsOutput> {
  return callPlain(client, operations.ListMaintenanceWindows, input, options);
}

/**
 * List products: `listProducts` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listProducts(
  client: Client,
  input?: actions.ListProductsInput,
  options?: CallOptions,
): Call<actions.ListProductsOutput> {
  return callPlain(client, operations.ListProducts, input, options);
}

/**
 * Show quotas: `showQuotas` of HuaweiDcsV1 as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showQuotas of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function showQuotas(
  client: Client,
  input?: actions.ShowQuotasInput,
  options?: CallOptions,
): Call<actions.ShowQuotasOutput> {
  return callPlain(client, operations.ShowQuotas, input, options);
}
