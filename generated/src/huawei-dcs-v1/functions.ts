// Generated from spec/huawei-dcs/v1. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  BatchDeleteInstancesInput,
  BatchDeleteInstancesOutput,
} from "./actions/BatchDeleteInstances.js";
import type { CreateInstanceInput, CreateInstanceOutput } from "./actions/CreateInstance.js";
import type { DeleteInstanceInput, DeleteInstanceOutput } from "./actions/DeleteInstance.js";
import type { ExtendInstanceInput, ExtendInstanceOutput } from "./actions/ExtendInstance.js";
import type { ListInstancesInput, ListInstancesOutput } from "./actions/ListInstances.js";
import type { ShowInstanceInput, ShowInstanceOutput } from "./actions/ShowInstance.js";
import type { UpdateInstanceInput, UpdateInstanceOutput } from "./actions/UpdateInstance.js";
import type { ListStatisticsInput, ListStatisticsOutput } from "./actions/ListStatistics.js";
import type { ListStatusCountsInput, ListStatusCountsOutput } from "./actions/ListStatusCounts.js";
import type {
  RestartOrFlushInstancesInput,
  RestartOrFlushInstancesOutput,
} from "./actions/RestartOrFlushInstances.js";
import type { UpdatePasswordInput, UpdatePasswordOutput } from "./actions/UpdatePassword.js";
import type {
  ListConfigurationsInput,
  ListConfigurationsOutput,
} from "./actions/ListConfigurations.js";
import type {
  UpdateConfigurationsInput,
  UpdateConfigurationsOutput,
} from "./actions/UpdateConfigurations.js";
import type { CreateBackupInput, CreateBackupOutput } from "./actions/CreateBackup.js";
import type { DeleteBackupFileInput, DeleteBackupFileOutput } from "./actions/DeleteBackupFile.js";
import type {
  ListBackupRecordsInput,
  ListBackupRecordsOutput,
} from "./actions/ListBackupRecords.js";
import type {
  ListRestoreRecordsInput,
  ListRestoreRecordsOutput,
} from "./actions/ListRestoreRecords.js";
import type { RestoreInstanceInput, RestoreInstanceOutput } from "./actions/RestoreInstance.js";
import type {
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
} from "./actions/ListAvailableZones.js";
import type {
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
} from "./actions/ListMaintenanceWindows.js";
import type { ListProductsInput, ListProductsOutput } from "./actions/ListProducts.js";
import type { ShowQuotasInput, ShowQuotasOutput } from "./actions/ShowQuotas.js";
import * as operations from "./operations.js";
import type { BackupRecordResponse, InstanceListInfo, InstanceRestoreInfo } from "./structures.js";

/**
 * Deletes several instances, or all that could not be created. Their data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function batchDeleteInstances(
  client: Client,
  input?: BatchDeleteInstancesInput,
  options?: CallOptions,
): Call<BatchDeleteInstancesOutput> {
  return callPlain(client, operations.BatchDeleteInstances, input, options);
}

/**
 * Orders an instance, billed by use.
 *
 * The answer comes when the order is accepted. The instance is ready once ShowInstance says that
 * its status is RUNNING. A repetition orders another instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function createInstance(
  client: Client,
  input: CreateInstanceInput,
  options?: CallOptions,
): TaskCall<CreateInstanceOutput, ShowInstanceOutput> {
  return callTask(client, operations.CreateInstance, input, options);
}

/**
 * Deletes an instance and frees all that belongs to it. Its data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function deleteInstance(
  client: Client,
  input: DeleteInstanceInput,
  options?: CallOptions,
): Call<DeleteInstanceOutput> {
  return callPlain(client, operations.DeleteInstance, input, options);
}

/**
 * Enlarges a running instance.
 *
 * The change goes on after the answer; ShowInstance says EXTENDING until it is done.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function extendInstance(
  client: Client,
  input: ExtendInstanceInput,
  options?: CallOptions,
): TaskCall<ExtendInstanceOutput, ShowInstanceOutput> {
  return callTask(client, operations.ExtendInstance, input, options);
}

/**
 * Lists the instances of the project, all or those that match.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listInstances(
  client: Client,
  input?: ListInstancesInput,
  options?: CallOptions,
): PagedCall<ListInstancesOutput, InstanceListInfo> {
  return callPaged(client, operations.ListInstances, input, options);
}

/**
 * Tells everything about one instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function showInstance(
  client: Client,
  input: ShowInstanceInput,
  options?: CallOptions,
): Call<ShowInstanceOutput> {
  return callPlain(client, operations.ShowInstance, input, options);
}

/**
 * Changes name, description, backup policy, maintenance window or security group of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function updateInstance(
  client: Client,
  input: UpdateInstanceInput,
  options?: CallOptions,
): Call<UpdateInstanceOutput> {
  return callPlain(client, operations.UpdateInstance, input, options);
}

/**
 * Tells the memory, traffic, commands and CPU usage of every running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatistics of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listStatistics(
  client: Client,
  input?: ListStatisticsInput,
  options?: CallOptions,
): Call<ListStatisticsOutput> {
  return callPlain(client, operations.ListStatistics, input, options);
}

/**
 * Tells how many instances of the project are in which state.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listStatusCounts(
  client: Client,
  input?: ListStatusCountsInput,
  options?: CallOptions,
): Call<ListStatusCountsOutput> {
  return callPlain(client, operations.ListStatusCounts, input, options);
}

/**
 * Restarts running instances, or deletes all their data.
 *
 * Data that were flushed cannot be brought back.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function restartOrFlushInstances(
  client: Client,
  input: RestartOrFlushInstancesInput,
  options?: CallOptions,
): TaskCall<RestartOrFlushInstancesOutput, ShowInstanceOutput[]> {
  return callTask(client, operations.RestartOrFlushInstances, input, options);
}

/**
 * Changes the password of an instance, for those who know the old one.
 *
 * A wrong old password is answered with status 200 as well; look at result. After too many of them
 * the instance is locked against further attempts. A repetition after success counts as a wrong
 * attempt, since the old password has changed.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updatePassword of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function updatePassword(
  client: Client,
  input: UpdatePasswordInput,
  options?: CallOptions,
): Call<UpdatePasswordOutput> {
  return callPlain(client, operations.UpdatePassword, input, options);
}

/**
 * Lists the configuration parameters of an instance with value, default and range.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listConfigurations(
  client: Client,
  input: ListConfigurationsInput,
  options?: CallOptions,
): Call<ListConfigurationsOutput> {
  return callPlain(client, operations.ListConfigurations, input, options);
}

/**
 * Sets configuration parameters of an instance.
 *
 * The change goes on after the answer; config_status of ListConfigurations tells how it fares.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function updateConfigurations(
  client: Client,
  input: UpdateConfigurationsInput,
  options?: CallOptions,
): TaskCall<UpdateConfigurationsOutput, ListConfigurationsOutput> {
  return callTask(client, operations.UpdateConfigurations, input, options);
}

/**
 * Begins a backup of a master/standby instance or a cluster. Single-node instances cannot be
 * backed up.
 *
 * The backup goes on after the answer; its row in ListBackupRecords tells how it fares.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function createBackup(
  client: Client,
  input: CreateBackupInput,
  options?: CallOptions,
): Call<CreateBackupOutput> {
  return callPlain(client, operations.CreateBackup, input, options);
}

/**
 * Deletes the files of a backup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function deleteBackupFile(
  client: Client,
  input: DeleteBackupFileInput,
  options?: CallOptions,
): Call<DeleteBackupFileOutput> {
  return callPlain(client, operations.DeleteBackupFile, input, options);
}

/**
 * Lists the backups of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listBackupRecords(
  client: Client,
  input: ListBackupRecordsInput,
  options?: CallOptions,
): PagedCall<ListBackupRecordsOutput, BackupRecordResponse> {
  return callPaged(client, operations.ListBackupRecords, input, options);
}

/**
 * Lists the restorations of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listRestoreRecords(
  client: Client,
  input: ListRestoreRecordsInput,
  options?: CallOptions,
): PagedCall<ListRestoreRecordsOutput, InstanceRestoreInfo> {
  return callPaged(client, operations.ListRestoreRecords, input, options);
}

/**
 * Restores a master/standby instance or a cluster from a backup. Single-node instances cannot be
 * restored.
 *
 * The restoration goes on after the answer; its row in ListRestoreRecords tells how it fares.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function restoreInstance(
  client: Client,
  input: RestoreInstanceInput,
  options?: CallOptions,
): Call<RestoreInstanceOutput> {
  return callPlain(client, operations.RestoreInstance, input, options);
}

/**
 * Lists the availability zones of the region.
 *
 * CreateInstance takes the id of a row.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listAvailableZones(
  client: Client,
  input?: ListAvailableZonesInput,
  options?: CallOptions,
): Call<ListAvailableZonesOutput> {
  return callPlain(client, operations.ListAvailableZones, input, options);
}

/**
 * Lists the time windows in which instances can be maintained.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listMaintenanceWindows(
  client: Client,
  input?: ListMaintenanceWindowsInput,
  options?: CallOptions,
): Call<ListMaintenanceWindowsOutput> {
  return callPlain(client, operations.ListMaintenanceWindows, input, options);
}

/**
 * Lists the products that instances can be ordered as.
 *
 * CreateInstance takes product_id and spec_code of a row, ExtendInstance its spec_code.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function listProducts(
  client: Client,
  input?: ListProductsInput,
  options?: CallOptions,
): Call<ListProductsOutput> {
  return callPlain(client, operations.ListProducts, input, options);
}

/**
 * Shows how many instances and how much memory the project may have, and how much it has.
 *
 * Quotas differ from customer to customer and from region to region.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showQuotas of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export function showQuotas(
  client: Client,
  input?: ShowQuotasInput,
  options?: CallOptions,
): Call<ShowQuotasOutput> {
  return callPlain(client, operations.ShowQuotas, input, options);
}
