// Generated from spec/huawei-dcs/v2. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
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
): TaskCall<actions.BatchDeleteInstancesOutput, (actions.ShowInstanceOutput | undefined)[]> {
  return callTask(client, operations.BatchDeleteInstances, input, options);
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
 * Order a change of specification: `createResizeOrder` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html
 */
export function createResizeOrder(
  client: Client,
  input: actions.CreateResizeOrderInput,
  options?: CallOptions,
): TaskCall<actions.CreateResizeOrderOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.CreateResizeOrder, input, options);
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
): TaskCall<actions.DeleteInstanceOutput, actions.ShowInstanceOutput | undefined> {
  return callTask(client, operations.DeleteInstance, input, options);
}

/**
 * Show an export of instances: `exportExcelJob` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportExcelJob.html
 */
export function exportExcelJob(
  client: Client,
  input: actions.ExportExcelJobInput,
  options?: CallOptions,
): Call<actions.ExportExcelJobOutput> {
  return callPlain(client, operations.ExportExcelJob, input, options);
}

/**
 * Export the list of instances: `exportInstancesTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html
 */
export function exportInstancesTask(
  client: Client,
  input: actions.ExportInstancesTaskInput,
  options?: CallOptions,
): TaskCall<actions.ExportInstancesTaskOutput, actions.ExportExcelJobOutput> {
  return callTask(client, operations.ExportInstancesTask, input, options);
}

/**
 * Show whether an instance can be resized: `listInstanceOperations` of HuaweiDcs as a function,
 * for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html
 */
export function listInstanceOperations(
  client: Client,
  input: actions.ListInstanceOperationsInput,
  options?: CallOptions,
): Call<actions.ListInstanceOperationsOutput> {
  return callPlain(client, operations.ListInstanceOperations, input, options);
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
 * Check a change of specification: `startInstanceResizeCheckJob` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html
 */
export function startInstanceResizeCheckJob(
  client: Client,
  input: actions.StartInstanceResizeCheckJobInput,
  options?: CallOptions,
): TaskCall<actions.StartInstanceResizeCheckJobOutput, actions.ShowJobOutput> {
  return callTask(client, operations.StartInstanceResizeCheckJob, input, options);
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
): TaskCall<actions.UpdateInstanceOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.UpdateInstance, input, options);
}

/**
 * Switch master and standby as a job: `changeMasterStandbyAsync` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html
 */
export function changeMasterStandbyAsync(
  client: Client,
  input: actions.ChangeMasterStandbyAsyncInput,
  options?: CallOptions,
): TaskCall<actions.ChangeMasterStandbyAsyncOutput, actions.ShowJobOutput> {
  return callTask(client, operations.ChangeMasterStandbyAsync, input, options);
}

/**
 * Start or stop nodes: `changeNodesStartStopStatus` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html
 */
export function changeNodesStartStopStatus(
  client: Client,
  input: actions.ChangeNodesStartStopStatusInput,
  options?: CallOptions,
): Call<actions.ChangeNodesStartStopStatusOutput> {
  return callPlain(client, operations.ChangeNodesStartStopStatus, input, options);
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
 * Move an instance to other zones: `migrateAz` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/MigrateAz.html
 */
export function migrateAz(
  client: Client,
  input: actions.MigrateAzInput,
  options?: CallOptions,
): TaskCall<actions.MigrateAzOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.MigrateAz, input, options);
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
 * Show minor versions: `showInstanceVersion` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html
 */
export function showInstanceVersion(
  client: Client,
  input: actions.ShowInstanceVersionInput,
  options?: CallOptions,
): Call<actions.ShowInstanceVersionOutput> {
  return callPlain(client, operations.ShowInstanceVersion, input, options);
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
): TaskCall<actions.SwitchMasterStandbyOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.SwitchMasterStandby, input, options);
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
 * Upgrade the minor version: `upgradeInstanceMinorVersion` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html
 */
export function upgradeInstanceMinorVersion(
  client: Client,
  input: actions.UpgradeInstanceMinorVersionInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeInstanceMinorVersionOutput, actions.ListBackgroundTasksOutput> {
  return callTask(client, operations.UpgradeInstanceMinorVersion, input, options);
}

/**
 * Take a replica out of the domain name: `deleteIpFromDomainName` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteIpFromDomainName.html
 */
export function deleteIpFromDomainName(
  client: Client,
  input: actions.DeleteIpFromDomainNameInput,
  options?: CallOptions,
): TaskCall<actions.DeleteIpFromDomainNameOutput, actions.ShowJobOutput> {
  return callTask(client, operations.DeleteIpFromDomainName, input, options);
}

/**
 * Switch the master of a shard: `executeClusterSwitchover` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExecuteClusterSwitchover.html
 */
export function executeClusterSwitchover(
  client: Client,
  input: actions.ExecuteClusterSwitchoverInput,
  options?: CallOptions,
): TaskCall<actions.ExecuteClusterSwitchoverOutput, actions.ShowJobOutput> {
  return callTask(client, operations.ExecuteClusterSwitchover, input, options);
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
 * Show the topology of a cluster: `showInstanceTopology` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html
 */
export function showInstanceTopology(
  client: Client,
  input: actions.ShowInstanceTopologyInput,
  options?: CallOptions,
): Call<actions.ShowInstanceTopologyOutput> {
  return callPlain(client, operations.ShowInstanceTopology, input, options);
}

/**
 * Show the nodes of an instance: `showNodesInformation` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html
 */
export function showNodesInformation(
  client: Client,
  input: actions.ShowNodesInformationInput,
  options?: CallOptions,
): Call<actions.ShowNodesInformationOutput> {
  return callPlain(client, operations.ShowNodesInformation, input, options);
}

/**
 * Show the replicas of a shard: `showReplicationStates` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowReplicationStates.html
 */
export function showReplicationStates(
  client: Client,
  input: actions.ShowReplicationStatesInput,
  options?: CallOptions,
): Call<actions.ShowReplicationStatesOutput> {
  return callPlain(client, operations.ShowReplicationStates, input, options);
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
 * Check whether replicas can be deleted: `validateDeletableReplica` of HuaweiDcs as a function,
 * for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ValidateDeletableReplica.html
 */
export function validateDeletableReplica(
  client: Client,
  input: actions.ValidateDeletableReplicaInput,
  options?: CallOptions,
): Call<actions.ValidateDeletableReplicaOutput> {
  return callPlain(client, operations.ValidateDeletableReplica, input, options);
}

/**
 * Create a parameter template: `createCustomTemplate` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html
 */
export function createCustomTemplate(
  client: Client,
  input: actions.CreateCustomTemplateInput,
  options?: CallOptions,
): Call<actions.CreateCustomTemplateOutput> {
  return callPlain(client, operations.CreateCustomTemplate, input, options);
}

/**
 * Delete a parameter template: `deleteConfigTemplate` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html
 */
export function deleteConfigTemplate(
  client: Client,
  input: actions.DeleteConfigTemplateInput,
  options?: CallOptions,
): Call<actions.DeleteConfigTemplateOutput> {
  return callPlain(client, operations.DeleteConfigTemplate, input, options);
}

/**
 * List changes of parameters: `listConfigHistories` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigHistories.html
 */
export function listConfigHistories(
  client: Client,
  input: actions.ListConfigHistoriesInput,
  options?: CallOptions,
): PagedCall<actions.ListConfigHistoriesOutput, structures.HistoryInfo> {
  return callPaged(client, operations.ListConfigHistories, input, options);
}

/**
 * List parameter templates: `listConfigTemplates` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html
 */
export function listConfigTemplates(
  client: Client,
  input: actions.ListConfigTemplatesInput,
  options?: CallOptions,
): PagedCall<actions.ListConfigTemplatesOutput, structures.ConfigTemplatesListInfo> {
  return callPaged(client, operations.ListConfigTemplates, input, options);
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
 * Show a change of parameters: `showConfigHistoryDetail` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html
 */
export function showConfigHistoryDetail(
  client: Client,
  input: actions.ShowConfigHistoryDetailInput,
  options?: CallOptions,
): Call<actions.ShowConfigHistoryDetailOutput> {
  return callPlain(client, operations.ShowConfigHistoryDetail, input, options);
}

/**
 * Show a parameter template: `showConfigTemplate` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html
 */
export function showConfigTemplate(
  client: Client,
  input: actions.ShowConfigTemplateInput,
  options?: CallOptions,
): Call<actions.ShowConfigTemplateOutput> {
  return callPlain(client, operations.ShowConfigTemplate, input, options);
}

/**
 * Change a parameter template: `updateConfigTemplate` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html
 */
export function updateConfigTemplate(
  client: Client,
  input: actions.UpdateConfigTemplateInput,
  options?: CallOptions,
): Call<actions.UpdateConfigTemplateOutput> {
  return callPlain(client, operations.UpdateConfigTemplate, input, options);
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
 * Change configuration parameters as a job: `updateInstanceConfig` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html
 */
export function updateInstanceConfig(
  client: Client,
  input: actions.UpdateInstanceConfigInput,
  options?: CallOptions,
): TaskCall<actions.UpdateInstanceConfigOutput, actions.ShowJobOutput> {
  return callTask(client, operations.UpdateInstanceConfig, input, options);
}

/**
 * Create an access account: `createAclAccount` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateAclAccount.html
 */
export function createAclAccount(
  client: Client,
  input: actions.CreateAclAccountInput,
  options?: CallOptions,
): TaskCall<actions.CreateAclAccountOutput, actions.ListAclAccountsOutput> {
  return callTask(client, operations.CreateAclAccount, input, options);
}

/**
 * Delete an access account: `deleteAclAccount` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html
 */
export function deleteAclAccount(
  client: Client,
  input: actions.DeleteAclAccountInput,
  options?: CallOptions,
): TaskCall<actions.DeleteAclAccountOutput, actions.ListAclAccountsOutput | undefined> {
  return callTask(client, operations.DeleteAclAccount, input, options);
}

/**
 * List access accounts: `listAclAccounts` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListAclAccounts.html
 */
export function listAclAccounts(
  client: Client,
  input: actions.ListAclAccountsInput,
  options?: CallOptions,
): Call<actions.ListAclAccountsOutput> {
  return callPlain(client, operations.ListAclAccounts, input, options);
}

/**
 * Reset the password of an access account: `resetAclAccountPassWord` of HuaweiDcs as a function,
 * for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html
 */
export function resetAclAccountPassWord(
  client: Client,
  input: actions.ResetAclAccountPassWordInput,
  options?: CallOptions,
): TaskCall<actions.ResetAclAccountPassWordOutput, actions.ListAclAccountsOutput> {
  return callTask(client, operations.ResetAclAccountPassWord, input, options);
}

/**
 * Change the role of an access account: `updateAclAccount` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html
 */
export function updateAclAccount(
  client: Client,
  input: actions.UpdateAclAccountInput,
  options?: CallOptions,
): TaskCall<actions.UpdateAclAccountOutput, actions.ShowJobOutput> {
  return callTask(client, operations.UpdateAclAccount, input, options);
}

/**
 * Change the password of an access account: `updateAclAccountPassWord` of HuaweiDcs as a function,
 * for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html
 */
export function updateAclAccountPassWord(
  client: Client,
  input: actions.UpdateAclAccountPassWordInput,
  options?: CallOptions,
): TaskCall<actions.UpdateAclAccountPassWordOutput, actions.ListAclAccountsOutput> {
  return callTask(client, operations.UpdateAclAccountPassWord, input, options);
}

/**
 * Change the remark of an access account: `updateAclAccountRemark` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html
 */
export function updateAclAccountRemark(
  client: Client,
  input: actions.UpdateAclAccountRemarkInput,
  options?: CallOptions,
): Call<actions.UpdateAclAccountRemarkOutput> {
  return callPlain(client, operations.UpdateAclAccountRemark, input, options);
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
): TaskCall<actions.CreateBackupOutput, actions.ListBackupRecordsOutput> {
  return callTask(client, operations.CreateBackup, input, options);
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
): TaskCall<actions.DeleteBackupFileOutput, actions.ListBackupRecordsOutput | undefined> {
  return callTask(client, operations.DeleteBackupFile, input, options);
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
): TaskCall<actions.RestoreInstanceOutput, actions.ListRestoreRecordsOutput> {
  return callTask(client, operations.RestoreInstance, input, options);
}

/**
 * Restart online migrations: `batchRestartOnlineMigrationTasks` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchRestartOnlineMigrationTasks.html
 */
export function batchRestartOnlineMigrationTasks(
  client: Client,
  input: actions.BatchRestartOnlineMigrationTasksInput,
  options?: CallOptions,
): TaskCall<actions.BatchRestartOnlineMigrationTasksOutput, actions.ShowMigrationTaskOutput[]> {
  return callTask(client, operations.BatchRestartOnlineMigrationTasks, input, options);
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
): TaskCall<actions.BatchStopMigrationTasksOutput, actions.ShowMigrationTaskOutput[]> {
  return callTask(client, operations.BatchStopMigrationTasks, input, options);
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
 * Exchange addresses after a migration: `exchangeInstanceIp` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExchangeInstanceIp.html
 */
export function exchangeInstanceIp(
  client: Client,
  input: actions.ExchangeInstanceIpInput,
  options?: CallOptions,
): Call<actions.ExchangeInstanceIpOutput> {
  return callPlain(client, operations.ExchangeInstanceIp, input, options);
}

/**
 * List the log of a migration: `listMigrationTaskLogs` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMigrationTaskLogs.html
 */
export function listMigrationTaskLogs(
  client: Client,
  input: actions.ListMigrationTaskLogsInput,
  options?: CallOptions,
): PagedCall<actions.ListMigrationTaskLogsOutput, structures.MigrationLog> {
  return callPaged(client, operations.ListMigrationTaskLogs, input, options);
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
 * Undo an exchange of addresses: `rollbackExchangeInstanceIp` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/RollbackExchangeInstanceIp.html
 */
export function rollbackExchangeInstanceIp(
  client: Client,
  input: actions.RollbackExchangeInstanceIpInput,
  options?: CallOptions,
): Call<actions.RollbackExchangeInstanceIpOutput> {
  return callPlain(client, operations.RollbackExchangeInstanceIp, input, options);
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
 * Stop a migration and wait: `stopMigrationTaskSync` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html
 */
export function stopMigrationTaskSync(
  client: Client,
  input: actions.StopMigrationTaskSyncInput,
  options?: CallOptions,
): Call<actions.StopMigrationTaskSyncOutput> {
  return callPlain(client, operations.StopMigrationTaskSync, input, options);
}

/**
 * Set how a migration reconnects: `updateMigrationTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateMigrationTask.html
 */
export function updateMigrationTask(
  client: Client,
  input: actions.UpdateMigrationTaskInput,
  options?: CallOptions,
): Call<actions.UpdateMigrationTaskOutput> {
  return callPlain(client, operations.UpdateMigrationTask, input, options);
}

/**
 * Diagnose an instance: `createDiagnosisTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html
 */
export function createDiagnosisTask(
  client: Client,
  input: actions.CreateDiagnosisTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateDiagnosisTaskOutput, actions.ListDiagnosisTasksOutput> {
  return callTask(client, operations.CreateDiagnosisTask, input, options);
}

/**
 * Delete diagnosis reports: `deleteDiagnosisTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html
 */
export function deleteDiagnosisTask(
  client: Client,
  input: actions.DeleteDiagnosisTaskInput,
  options?: CallOptions,
): Call<actions.DeleteDiagnosisTaskOutput> {
  return callPlain(client, operations.DeleteDiagnosisTask, input, options);
}

/**
 * List diagnoses: `listDiagnosisTasks` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html
 */
export function listDiagnosisTasks(
  client: Client,
  input: actions.ListDiagnosisTasksInput,
  options?: CallOptions,
): PagedCall<actions.ListDiagnosisTasksOutput, structures.DiagnosisReportInfo> {
  return callPaged(client, operations.ListDiagnosisTasks, input, options);
}

/**
 * Show a diagnosis report: `showDiagnosisTaskDetails` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html
 */
export function showDiagnosisTaskDetails(
  client: Client,
  input: actions.ShowDiagnosisTaskDetailsInput,
  options?: CallOptions,
): Call<actions.ShowDiagnosisTaskDetailsOutput> {
  return callPlain(client, operations.ShowDiagnosisTaskDetails, input, options);
}

/**
 * Scan for expired keys: `createAutoExpireScanTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateAutoExpireScanTask.html
 */
export function createAutoExpireScanTask(
  client: Client,
  input: actions.CreateAutoExpireScanTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateAutoExpireScanTaskOutput, actions.ShowExpireKeyScanInfoOutput> {
  return callTask(client, operations.CreateAutoExpireScanTask, input, options);
}

/**
 * Look for big keys: `createBigkeyScanTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateBigkeyScanTask.html
 */
export function createBigkeyScanTask(
  client: Client,
  input: actions.CreateBigkeyScanTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateBigkeyScanTaskOutput, actions.ShowBigkeyScanTaskDetailsOutput> {
  return callTask(client, operations.CreateBigkeyScanTask, input, options);
}

/**
 * Look for hot keys: `createHotkeyScanTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateHotkeyScanTask.html
 */
export function createHotkeyScanTask(
  client: Client,
  input: actions.CreateHotkeyScanTaskInput,
  options?: CallOptions,
): TaskCall<actions.CreateHotkeyScanTaskOutput, actions.ShowHotkeyTaskDetailsOutput> {
  return callTask(client, operations.CreateHotkeyScanTask, input, options);
}

/**
 * Analyse all keys offline: `createOfflineKeyAnalysis` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateOfflineKeyAnalysis.html
 */
export function createOfflineKeyAnalysis(
  client: Client,
  input: actions.CreateOfflineKeyAnalysisInput,
  options?: CallOptions,
): TaskCall<actions.CreateOfflineKeyAnalysisOutput, actions.ListOfflineKeyAnalysisTaskOutput> {
  return callTask(client, operations.CreateOfflineKeyAnalysis, input, options);
}

/**
 * Delete an analysis of big keys: `deleteBigkeyScanTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteBigkeyScanTask.html
 */
export function deleteBigkeyScanTask(
  client: Client,
  input: actions.DeleteBigkeyScanTaskInput,
  options?: CallOptions,
): Call<actions.DeleteBigkeyScanTaskOutput> {
  return callPlain(client, operations.DeleteBigkeyScanTask, input, options);
}

/**
 * Delete an analysis of hot keys: `deleteHotkeyScanTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteHotkeyScanTask.html
 */
export function deleteHotkeyScanTask(
  client: Client,
  input: actions.DeleteHotkeyScanTaskInput,
  options?: CallOptions,
): Call<actions.DeleteHotkeyScanTaskOutput> {
  return callPlain(client, operations.DeleteHotkeyScanTask, input, options);
}

/**
 * Delete an offline analysis: `deleteOfflineKeyAnalysisTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteOfflineKeyAnalysisTask.html
 */
export function deleteOfflineKeyAnalysisTask(
  client: Client,
  input: actions.DeleteOfflineKeyAnalysisTaskInput,
  options?: CallOptions,
): Call<actions.DeleteOfflineKeyAnalysisTaskOutput> {
  return callPlain(client, operations.DeleteOfflineKeyAnalysisTask, input, options);
}

/**
 * Download hot keys: `downloadHotKey` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadHotKey.html
 */
export function downloadHotKey(
  client: Client,
  input: actions.DownloadHotKeyInput,
  options?: CallOptions,
): Call<actions.DownloadHotKeyOutput> {
  return callPlain(client, operations.DownloadHotKey, input, options);
}

/**
 * List analyses of big keys: `listBigkeyScanTasks` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListBigkeyScanTasks.html
 */
export function listBigkeyScanTasks(
  client: Client,
  input: actions.ListBigkeyScanTasksInput,
  options?: CallOptions,
): PagedCall<actions.ListBigkeyScanTasksOutput, structures.RecordsResponse> {
  return callPaged(client, operations.ListBigkeyScanTasks, input, options);
}

/**
 * List analyses of hot keys: `listHotKeyScanTasks` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListHotKeyScanTasks.html
 */
export function listHotKeyScanTasks(
  client: Client,
  input: actions.ListHotKeyScanTasksInput,
  options?: CallOptions,
): PagedCall<actions.ListHotKeyScanTasksOutput, structures.RecordsResponse> {
  return callPaged(client, operations.ListHotKeyScanTasks, input, options);
}

/**
 * List offline analyses: `listOfflineKeyAnalysisTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisTask.html
 */
export function listOfflineKeyAnalysisTask(
  client: Client,
  input: actions.ListOfflineKeyAnalysisTaskInput,
  options?: CallOptions,
): PagedCall<actions.ListOfflineKeyAnalysisTaskOutput, structures.OfflineKeyAnalysisRecord> {
  return callPaged(client, operations.ListOfflineKeyAnalysisTask, input, options);
}

/**
 * Scan for expired keys at once: `scanExpireKey` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ScanExpireKey.html
 */
export function scanExpireKey(
  client: Client,
  input: actions.ScanExpireKeyInput,
  options?: CallOptions,
): TaskCall<actions.ScanExpireKeyOutput, actions.ShowExpireKeyScanInfoOutput> {
  return callTask(client, operations.ScanExpireKey, input, options);
}

/**
 * Show the schedule for big keys: `showBigkeyAutoscanConfig` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowBigkeyAutoscanConfig.html
 */
export function showBigkeyAutoscanConfig(
  client: Client,
  input: actions.ShowBigkeyAutoscanConfigInput,
  options?: CallOptions,
): Call<actions.ShowBigkeyAutoscanConfigOutput> {
  return callPlain(client, operations.ShowBigkeyAutoscanConfig, input, options);
}

/**
 * Show an analysis of big keys: `showBigkeyScanTaskDetails` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowBigkeyScanTaskDetails.html
 */
export function showBigkeyScanTaskDetails(
  client: Client,
  input: actions.ShowBigkeyScanTaskDetailsInput,
  options?: CallOptions,
): Call<actions.ShowBigkeyScanTaskDetailsOutput> {
  return callPlain(client, operations.ShowBigkeyScanTaskDetails, input, options);
}

/**
 * Show the schedule for expired keys: `showExpireAutoScanConfig` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowExpireAutoScanConfig.html
 */
export function showExpireAutoScanConfig(
  client: Client,
  input: actions.ShowExpireAutoScanConfigInput,
  options?: CallOptions,
): Call<actions.ShowExpireAutoScanConfigOutput> {
  return callPlain(client, operations.ShowExpireAutoScanConfig, input, options);
}

/**
 * List scans for expired keys: `showExpireKeyScanInfo` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowExpireKeyScanInfo.html
 */
export function showExpireKeyScanInfo(
  client: Client,
  input: actions.ShowExpireKeyScanInfoInput,
  options?: CallOptions,
): PagedCall<actions.ShowExpireKeyScanInfoOutput, structures.SimpleKeyScanRecord> {
  return callPaged(client, operations.ShowExpireKeyScanInfo, input, options);
}

/**
 * Show the schedule for hot keys: `showHotkeyAutoscanConfig` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowHotkeyAutoscanConfig.html
 */
export function showHotkeyAutoscanConfig(
  client: Client,
  input: actions.ShowHotkeyAutoscanConfigInput,
  options?: CallOptions,
): Call<actions.ShowHotkeyAutoscanConfigOutput> {
  return callPlain(client, operations.ShowHotkeyAutoscanConfig, input, options);
}

/**
 * Show an analysis of hot keys: `showHotkeyTaskDetails` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowHotkeyTaskDetails.html
 */
export function showHotkeyTaskDetails(
  client: Client,
  input: actions.ShowHotkeyTaskDetailsInput,
  options?: CallOptions,
): Call<actions.ShowHotkeyTaskDetailsOutput> {
  return callPlain(client, operations.ShowHotkeyTaskDetails, input, options);
}

/**
 * Show an offline analysis: `showOfflineKeyAnalysisTask` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowOfflineKeyAnalysisTask.html
 */
export function showOfflineKeyAnalysisTask(
  client: Client,
  input: actions.ShowOfflineKeyAnalysisTaskInput,
  options?: CallOptions,
): Call<actions.ShowOfflineKeyAnalysisTaskOutput> {
  return callPlain(client, operations.ShowOfflineKeyAnalysisTask, input, options);
}

/**
 * Set the schedule for big keys: `updateBigkeyAutoscanConfig` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBigkeyAutoscanConfig.html
 */
export function updateBigkeyAutoscanConfig(
  client: Client,
  input: actions.UpdateBigkeyAutoscanConfigInput,
  options?: CallOptions,
): Call<actions.UpdateBigkeyAutoscanConfigOutput> {
  return callPlain(client, operations.UpdateBigkeyAutoscanConfig, input, options);
}

/**
 * Set the schedule for expired keys: `updateExpireAutoScanConfig` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateExpireAutoScanConfig.html
 */
export function updateExpireAutoScanConfig(
  client: Client,
  input: actions.UpdateExpireAutoScanConfigInput,
  options?: CallOptions,
): Call<actions.UpdateExpireAutoScanConfigOutput> {
  return callPlain(client, operations.UpdateExpireAutoScanConfig, input, options);
}

/**
 * Set the schedule for hot keys: `updateHotkeyAutoScanConfig` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateHotkeyAutoScanConfig.html
 */
export function updateHotkeyAutoScanConfig(
  client: Client,
  input: actions.UpdateHotkeyAutoScanConfigInput,
  options?: CallOptions,
): Call<actions.UpdateHotkeyAutoScanConfigOutput> {
  return callPlain(client, operations.UpdateHotkeyAutoScanConfig, input, options);
}

/**
 * Run a command in Web CLI: `executeCommandMobilization` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExecuteCommandMobilization.html
 */
export function executeCommandMobilization(
  client: Client,
  input: actions.ExecuteCommandMobilizationInput,
  options?: CallOptions,
): Call<actions.ExecuteCommandMobilizationOutput> {
  return callPlain(client, operations.ExecuteCommandMobilization, input, options);
}

/**
 * Close sessions: `hangUpClients` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/HangUpClients.html
 */
export function hangUpClients(
  client: Client,
  input: actions.HangUpClientsInput,
  options?: CallOptions,
): Call<actions.HangUpClientsOutput> {
  return callPlain(client, operations.HangUpClients, input, options);
}

/**
 * Close all sessions: `hangUpKillAllClients` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/HangUpKillAllClients.html
 */
export function hangUpKillAllClients(
  client: Client,
  input: actions.HangUpKillAllClientsInput,
  options?: CallOptions,
): Call<actions.HangUpKillAllClientsOutput> {
  return callPlain(client, operations.HangUpKillAllClients, input, options);
}

/**
 * List sessions: `listClients` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListClients.html
 */
export function listClients(
  client: Client,
  input: actions.ListClientsInput,
  options?: CallOptions,
): PagedCall<actions.ListClientsOutput, structures.ClientInfo> {
  return callPaged(client, operations.ListClients, input, options);
}

/**
 * Log in to Web CLI: `loginWebCli` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/LoginWebCli.html
 */
export function loginWebCli(
  client: Client,
  input: actions.LoginWebCliInput,
  options?: CallOptions,
): Call<actions.LoginWebCliOutput> {
  return callPlain(client, operations.LoginWebCli, input, options);
}

/**
 * Log off from Web CLI: `logoffWebCli` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/LogoffWebCli.html
 */
export function logoffWebCli(
  client: Client,
  input: actions.LogoffWebCliInput,
  options?: CallOptions,
): Call<actions.LogoffWebCliOutput> {
  return callPlain(client, operations.LogoffWebCli, input, options);
}

/**
 * Scan sessions: `scanClients` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ScanClients.html
 */
export function scanClients(
  client: Client,
  input: actions.ScanClientsInput,
  options?: CallOptions,
): Call<actions.ScanClientsOutput> {
  return callPlain(client, operations.ScanClients, input, options);
}

/**
 * Collect run logs: `createRedislog` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateRedislog.html
 */
export function createRedislog(
  client: Client,
  input: actions.CreateRedislogInput,
  options?: CallOptions,
): Call<actions.CreateRedislogOutput> {
  return callPlain(client, operations.CreateRedislog, input, options);
}

/**
 * Get the download link of a run log: `createRedislogDownloadLink` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateRedislogDownloadLink.html
 */
export function createRedislogDownloadLink(
  client: Client,
  input: actions.CreateRedislogDownloadLinkInput,
  options?: CallOptions,
): Call<actions.CreateRedislogDownloadLinkOutput> {
  return callPlain(client, operations.CreateRedislogDownloadLink, input, options);
}

/**
 * List run logs: `listRedislog` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListRedislog.html
 */
export function listRedislog(
  client: Client,
  input: actions.ListRedislogInput,
  options?: CallOptions,
): PagedCall<actions.ListRedislogOutput, structures.RunlogItem> {
  return callPaged(client, operations.ListRedislog, input, options);
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
 * Switch public access off: `deletePublicIp` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeletePublicIp.html
 */
export function deletePublicIp(
  client: Client,
  input: actions.DeletePublicIpInput,
  options?: CallOptions,
): TaskCall<actions.DeletePublicIpOutput, actions.ShowJobOutput> {
  return callTask(client, operations.DeletePublicIp, input, options);
}

/**
 * Show the IP whitelist: `showIpWhitelist` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html
 */
export function showIpWhitelist(
  client: Client,
  input: actions.ShowIpWhitelistInput,
  options?: CallOptions,
): Call<actions.ShowIpWhitelistOutput> {
  return callPlain(client, operations.ShowIpWhitelist, input, options);
}

/**
 * Pass client addresses through: `updateClientIpTransparentTransmission` of HuaweiDcs as a
 * function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html
 */
export function updateClientIpTransparentTransmission(
  client: Client,
  input: actions.UpdateClientIpTransparentTransmissionInput,
  options?: CallOptions,
): TaskCall<actions.UpdateClientIpTransparentTransmissionOutput, actions.ShowJobOutput> {
  return callTask(client, operations.UpdateClientIpTransparentTransmission, input, options);
}

/**
 * Set the IP whitelist: `updateIpWhitelist` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html
 */
export function updateIpWhitelist(
  client: Client,
  input: actions.UpdateIpWhitelistInput,
  options?: CallOptions,
): Call<actions.UpdateIpWhitelistOutput> {
  return callPlain(client, operations.UpdateIpWhitelist, input, options);
}

/**
 * Set the IP whitelist as a job: `updateIpWhitelistAsync` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html
 */
export function updateIpWhitelistAsync(
  client: Client,
  input: actions.UpdateIpWhitelistAsyncInput,
  options?: CallOptions,
): TaskCall<actions.UpdateIpWhitelistAsyncOutput, actions.ShowJobOutput> {
  return callTask(client, operations.UpdateIpWhitelistAsync, input, options);
}

/**
 * Switch public access on or change it: `updatePublicIp` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html
 */
export function updatePublicIp(
  client: Client,
  input: actions.UpdatePublicIpInput,
  options?: CallOptions,
): TaskCall<actions.UpdatePublicIpOutput, actions.ShowJobOutput> {
  return callTask(client, operations.UpdatePublicIp, input, options);
}

/**
 * Get the SSL certificate: `downloadSslCert` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadSslCert.html
 */
export function downloadSslCert(
  client: Client,
  input: actions.DownloadSslCertInput,
  options?: CallOptions,
): Call<actions.DownloadSslCertOutput> {
  return callPlain(client, operations.DownloadSslCert, input, options);
}

/**
 * Show SSL: `showInstanceSslDetail` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceSslDetail.html
 */
export function showInstanceSslDetail(
  client: Client,
  input: actions.ShowInstanceSslDetailInput,
  options?: CallOptions,
): Call<actions.ShowInstanceSslDetailOutput> {
  return callPlain(client, operations.ShowInstanceSslDetail, input, options);
}

/**
 * Switch SSL on or off: `updateSslSwitch` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateSslSwitch.html
 */
export function updateSslSwitch(
  client: Client,
  input: actions.UpdateSslSwitchInput,
  options?: CallOptions,
): TaskCall<actions.UpdateSslSwitchOutput, actions.ShowJobOutput> {
  return callTask(client, operations.UpdateSslSwitch, input, options);
}

/**
 * Delete the bandwidth scaling policy: `deleteInstanceBandwidthAutoScalingPolicy` of HuaweiDcs as
 * a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html
 */
export function deleteInstanceBandwidthAutoScalingPolicy(
  client: Client,
  input: actions.DeleteInstanceBandwidthAutoScalingPolicyInput,
  options?: CallOptions,
): Call<actions.DeleteInstanceBandwidthAutoScalingPolicyOutput> {
  return callPlain(client, operations.DeleteInstanceBandwidthAutoScalingPolicy, input, options);
}

/**
 * Show the bandwidth of each shard: `showBandwidths` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowBandwidths.html
 */
export function showBandwidths(
  client: Client,
  input: actions.ShowBandwidthsInput,
  options?: CallOptions,
): Call<actions.ShowBandwidthsOutput> {
  return callPlain(client, operations.ShowBandwidths, input, options);
}

/**
 * Show the bandwidth scaling policy: `showInstanceBandwidthAutoScalingPolicy` of HuaweiDcs as a
 * function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceBandwidthAutoScalingPolicy.html
 */
export function showInstanceBandwidthAutoScalingPolicy(
  client: Client,
  input: actions.ShowInstanceBandwidthAutoScalingPolicyInput,
  options?: CallOptions,
): Call<actions.ShowInstanceBandwidthAutoScalingPolicyOutput> {
  return callPlain(client, operations.ShowInstanceBandwidthAutoScalingPolicy, input, options);
}

/**
 * Change the bandwidth of shards: `updateBandwidth` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html
 */
export function updateBandwidth(
  client: Client,
  input: actions.UpdateBandwidthInput,
  options?: CallOptions,
): Call<actions.UpdateBandwidthOutput> {
  return callPlain(client, operations.UpdateBandwidth, input, options);
}

/**
 * Expand the bandwidth for a while: `updateInstanceBandwidth` of HuaweiDcs as a function, for
 * small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html
 */
export function updateInstanceBandwidth(
  client: Client,
  input: actions.UpdateInstanceBandwidthInput,
  options?: CallOptions,
): TaskCall<actions.UpdateInstanceBandwidthOutput, actions.ShowInstanceOutput> {
  return callTask(client, operations.UpdateInstanceBandwidth, input, options);
}

/**
 * Set the bandwidth scaling policy: `updateInstanceBandwidthAutoScalingPolicy` of HuaweiDcs as a
 * function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html
 */
export function updateInstanceBandwidthAutoScalingPolicy(
  client: Client,
  input: actions.UpdateInstanceBandwidthAutoScalingPolicyInput,
  options?: CallOptions,
): Call<actions.UpdateInstanceBandwidthAutoScalingPolicyOutput> {
  return callPlain(client, operations.UpdateInstanceBandwidthAutoScalingPolicy, input, options);
}

/**
 * Add or delete tags: `batchCreateOrDeleteTags` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html
 */
export function batchCreateOrDeleteTags(
  client: Client,
  input: actions.BatchCreateOrDeleteTagsInput,
  options?: CallOptions,
): Call<actions.BatchCreateOrDeleteTagsOutput> {
  return callPlain(client, operations.BatchCreateOrDeleteTags, input, options);
}

/**
 * List the tags of all instances: `listTagsOfTenant` of HuaweiDcs as a function, for small
 * bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html
 */
export function listTagsOfTenant(
  client: Client,
  input?: actions.ListTagsOfTenantInput,
  options?: CallOptions,
): Call<actions.ListTagsOfTenantOutput> {
  return callPlain(client, operations.ListTagsOfTenant, input, options);
}

/**
 * Show the tags of an instance: `showTags` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowTags.html
 */
export function showTags(
  client: Client,
  input: actions.ShowTagsInput,
  options?: CallOptions,
): Call<actions.ShowTagsOutput> {
  return callPlain(client, operations.ShowTags, input, options);
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
 * Delete a task: `deleteCenterTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteCenterTask.html
 */
export function deleteCenterTask(
  client: Client,
  input: actions.DeleteCenterTaskInput,
  options?: CallOptions,
): Call<actions.DeleteCenterTaskOutput> {
  return callPlain(client, operations.DeleteCenterTask, input, options);
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
 * List the tasks of all instances: `listCenterTask` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListCenterTask.html
 */
export function listCenterTask(
  client: Client,
  input?: actions.ListCenterTaskInput,
  options?: CallOptions,
): PagedCall<actions.ListCenterTaskOutput, structures.ListCenterTasksResp> {
  return callPaged(client, operations.ListCenterTask, input, options);
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
 * List monitored instances: `listMonitoredObjects` of HuaweiDcs as a function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjects.html
 */
export function listMonitoredObjects(
  client: Client,
  input: actions.ListMonitoredObjectsInput,
  options?: CallOptions,
): PagedCall<actions.ListMonitoredObjectsOutput, structures.InstancesMonitoredObject> {
  return callPaged(client, operations.ListMonitoredObjects, input, options);
}

/**
 * List the monitored nodes of an instance: `listMonitoredObjectsOfInstance` of HuaweiDcs as a
 * function, for small bundles.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjectsOfInstance.html
 */
export function listMonitoredObjectsOfInstance(
  client: Client,
  input: actions.ListMonitoredObjectsOfInstanceInput,
  options?: CallOptions,
): Call<actions.ListMonitoredObjectsOfInstanceOutput> {
  return callPlain(client, operations.ListMonitoredObjectsOfInstance, input, options);
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
