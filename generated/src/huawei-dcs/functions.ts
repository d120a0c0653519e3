// Generated from spec/huawei-dcs/v2. Do not edit.
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
import type { ListInstancesInput, ListInstancesOutput } from "./actions/ListInstances.js";
import type { ResizeInstanceInput, ResizeInstanceOutput } from "./actions/ResizeInstance.js";
import type { ShowInstanceInput, ShowInstanceOutput } from "./actions/ShowInstance.js";
import type { UpdateInstanceInput, UpdateInstanceOutput } from "./actions/UpdateInstance.js";
import type { ListStatisticsInput, ListStatisticsOutput } from "./actions/ListStatistics.js";
import type { ListStatusCountsInput, ListStatusCountsOutput } from "./actions/ListStatusCounts.js";
import type { ResetPasswordInput, ResetPasswordOutput } from "./actions/ResetPassword.js";
import type {
  RestartOrFlushInstancesInput,
  RestartOrFlushInstancesOutput,
} from "./actions/RestartOrFlushInstances.js";
import type {
  SwitchMasterStandbyInput,
  SwitchMasterStandbyOutput,
} from "./actions/SwitchMasterStandby.js";
import type { UpdatePasswordInput, UpdatePasswordOutput } from "./actions/UpdatePassword.js";
import type {
  ListGroupReplicationInfoInput,
  ListGroupReplicationInfoOutput,
} from "./actions/ListGroupReplicationInfo.js";
import type {
  ListInstanceNodesInput,
  ListInstanceNodesOutput,
} from "./actions/ListInstanceNodes.js";
import type {
  UpdateReplicaPriorityInput,
  UpdateReplicaPriorityOutput,
} from "./actions/UpdateReplicaPriority.js";
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
  ListBackupFileLinksInput,
  ListBackupFileLinksOutput,
} from "./actions/ListBackupFileLinks.js";
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
  BatchStopMigrationTasksInput,
  BatchStopMigrationTasksOutput,
} from "./actions/BatchStopMigrationTasks.js";
import type {
  CreateMigrationTaskInput,
  CreateMigrationTaskOutput,
} from "./actions/CreateMigrationTask.js";
import type {
  CreateOnlineMigrationTaskInput,
  CreateOnlineMigrationTaskOutput,
} from "./actions/CreateOnlineMigrationTask.js";
import type {
  DeleteMigrationTaskInput,
  DeleteMigrationTaskOutput,
} from "./actions/DeleteMigrationTask.js";
import type {
  ListMigrationTasksInput,
  ListMigrationTasksOutput,
} from "./actions/ListMigrationTasks.js";
import type {
  SetOnlineMigrationTaskInput,
  SetOnlineMigrationTaskOutput,
} from "./actions/SetOnlineMigrationTask.js";
import type {
  ShowMigrationTaskInput,
  ShowMigrationTaskOutput,
} from "./actions/ShowMigrationTask.js";
import type {
  ShowMigrationTaskStatsInput,
  ShowMigrationTaskStatsOutput,
} from "./actions/ShowMigrationTaskStats.js";
import type {
  StopMigrationTaskInput,
  StopMigrationTaskOutput,
} from "./actions/StopMigrationTask.js";
import type { ListSlowlogInput, ListSlowlogOutput } from "./actions/ListSlowlog.js";
import type {
  DeleteBackgroundTaskInput,
  DeleteBackgroundTaskOutput,
} from "./actions/DeleteBackgroundTask.js";
import type {
  ListBackgroundTasksInput,
  ListBackgroundTasksOutput,
} from "./actions/ListBackgroundTasks.js";
import type {
  ShowBackgroundTaskInput,
  ShowBackgroundTaskOutput,
} from "./actions/ShowBackgroundTask.js";
import type { ShowJobInput, ShowJobOutput } from "./actions/ShowJob.js";
import type {
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
} from "./actions/ListAvailableZones.js";
import type { ListFlavorsInput, ListFlavorsOutput } from "./actions/ListFlavors.js";
import type {
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
} from "./actions/ListMaintenanceWindows.js";
import type { ShowQuotasInput, ShowQuotasOutput } from "./actions/ShowQuotas.js";
import * as operations from "./operations.js";
import type {
  BackupRecordResponse,
  InstanceListInfo,
  InstanceNodesInfoResp,
  InstanceRestoreInfo,
  MigrationTaskList,
  SingleBackgroundTask,
  SlowlogItem,
} from "./structures.js";

/**
 * Deletes several instances, or all that could not be created. Their data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function batchDeleteInstances(
  client: Client,
  input?: BatchDeleteInstancesInput,
  options?: CallOptions,
): Call<BatchDeleteInstancesOutput> {
  return callPlain(client, operations.BatchDeleteInstances, input, options);
}

/**
 * Orders one instance, or several of the same kind, billed by use.
 *
 * The answer comes when the order is accepted. An instance is ready once ShowInstance says that
 * its status is RUNNING. A repetition orders more instances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createInstance(
  client: Client,
  input: CreateInstanceInput,
  options?: CallOptions,
): TaskCall<CreateInstanceOutput, ShowInstanceOutput[]> {
  return callTask(client, operations.CreateInstance, input, options);
}

/**
 * Deletes an instance that is billed by use and frees all that belongs to it. Its data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteInstance(
  client: Client,
  input: DeleteInstanceInput,
  options?: CallOptions,
): Call<DeleteInstanceOutput> {
  return callPlain(client, operations.DeleteInstance, input, options);
}

/**
 * Lists the instances of the project, all or those that match.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listInstances(
  client: Client,
  input?: ListInstancesInput,
  options?: CallOptions,
): PagedCall<ListInstancesOutput, InstanceListInfo> {
  return callPaged(client, operations.ListInstances, input, options);
}

/**
 * Changes size, number of replicas, number of shards or architecture of a running instance.
 *
 * The change goes on after the answer; ShowInstance says EXTENDING until it is done. Clusters of
 * Redis 3.0 cannot shrink.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function resizeInstance(
  client: Client,
  input: ResizeInstanceInput,
  options?: CallOptions,
): TaskCall<ResizeInstanceOutput, ShowInstanceOutput> {
  return callTask(client, operations.ResizeInstance, input, options);
}

/**
 * Tells everything about one instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showInstance(
  client: Client,
  input: ShowInstanceInput,
  options?: CallOptions,
): Call<ShowInstanceOutput> {
  return callPlain(client, operations.ShowInstance, input, options);
}

/**
 * Changes name, description, port, renamed commands, maintenance window, security group or backup
 * policy of an instance.
 *
 * A new port cuts all connections; clients must connect to the new one.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updateInstance(
  client: Client,
  input: UpdateInstanceInput,
  options?: CallOptions,
): Call<UpdateInstanceOutput> {
  return callPlain(client, operations.UpdateInstance, input, options);
}

/**
 * Tells the memory, traffic, commands and CPU time of every running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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
 */
export function listStatusCounts(
  client: Client,
  input?: ListStatusCountsInput,
  options?: CallOptions,
): Call<ListStatusCountsOutput> {
  return callPlain(client, operations.ListStatusCounts, input, options);
}

/**
 * Gives an instance a new password without the old one, or opens it to clients without password.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function resetPassword(
  client: Client,
  input: ResetPasswordInput,
  options?: CallOptions,
): Call<ResetPasswordOutput> {
  return callPlain(client, operations.ResetPassword, input, options);
}

/**
 * Restarts running instances, or deletes all their data.
 *
 * Data that were flushed cannot be brought back.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function restartOrFlushInstances(
  client: Client,
  input?: RestartOrFlushInstancesInput,
  options?: CallOptions,
): TaskCall<RestartOrFlushInstancesOutput, ShowInstanceOutput[]> {
  return callTask(client, operations.RestartOrFlushInstances, input, options);
}

/**
 * Makes the standby node of a master/standby instance its master. A repetition switches back.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function switchMasterStandby(
  client: Client,
  input: SwitchMasterStandbyInput,
  options?: CallOptions,
): Call<SwitchMasterStandbyOutput> {
  return callPlain(client, operations.SwitchMasterStandby, input, options);
}

/**
 * Changes the password of an instance, for those who know the old one.
 *
 * A wrong old password is answered with status 200 as well; look at result. After too many of them
 * the instance is locked against further attempts. A repetition after success counts as a wrong
 * attempt, since the old password has changed.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updatePassword(
  client: Client,
  input: UpdatePasswordInput,
  options?: CallOptions,
): Call<UpdatePasswordOutput> {
  return callPlain(client, operations.UpdatePassword, input, options);
}

/**
 * Lists the shards of an instance and the replicas of each, from Redis 4.0 on. Single-node
 * instances have none.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listGroupReplicationInfo(
  client: Client,
  input: ListGroupReplicationInfoInput,
  options?: CallOptions,
): Call<ListGroupReplicationInfoOutput> {
  return callPlain(client, operations.ListGroupReplicationInfo, input, options);
}

/**
 * Lists the instances of the project, from Redis 4.0 on, with the nodes of each. An instance that
 * is being created has none yet.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listInstanceNodes(
  client: Client,
  input?: ListInstanceNodesInput,
  options?: CallOptions,
): PagedCall<ListInstanceNodesOutput, InstanceNodesInfoResp> {
  return callPaged(client, operations.ListInstanceNodes, input, options);
}

/**
 * Sets how likely a replica is to become master when the master fails; the smaller the weight, the
 * likelier.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function updateReplicaPriority(
  client: Client,
  input: UpdateReplicaPriorityInput,
  options?: CallOptions,
): Call<UpdateReplicaPriorityOutput> {
  return callPlain(client, operations.UpdateReplicaPriority, input, options);
}

/**
 * Lists the configuration parameters of an instance with value, default and range.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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
 */
export function deleteBackupFile(
  client: Client,
  input: DeleteBackupFileInput,
  options?: CallOptions,
): Call<DeleteBackupFileOutput> {
  return callPlain(client, operations.DeleteBackupFile, input, options);
}

/**
 * Returns signed addresses from which the files of a backup can be downloaded for a while.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listBackupFileLinks(
  client: Client,
  input: ListBackupFileLinksInput,
  options?: CallOptions,
): Call<ListBackupFileLinksOutput> {
  return callPlain(client, operations.ListBackupFileLinks, input, options);
}

/**
 * Lists the backups of an instance. When there is none, the answer is empty, with status 204.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listBackupRecords(
  client: Client,
  input: ListBackupRecordsInput,
  options?: CallOptions,
): PagedCall<ListBackupRecordsOutput, BackupRecordResponse> {
  return callPaged(client, operations.ListBackupRecords, input, options);
}

/**
 * Lists the restorations of an instance. When there is none, the answer is empty, with status 204.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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
 */
export function restoreInstance(
  client: Client,
  input: RestoreInstanceInput,
  options?: CallOptions,
): Call<RestoreInstanceOutput> {
  return callPlain(client, operations.RestoreInstance, input, options);
}

/**
 * Gives the order to stop several migration tasks.
 *
 * Success means only that the order was accepted, and each row tells for which task. A task has
 * stopped when ShowMigrationTask shows it at TERMINATED.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function batchStopMigrationTasks(
  client: Client,
  input: BatchStopMigrationTasksInput,
  options?: CallOptions,
): Call<BatchStopMigrationTasksOutput> {
  return callPlain(client, operations.BatchStopMigrationTasks, input, options);
}

/**
 * Creates a task that imports backup files, from an OBS bucket or a backup record, into an
 * instance.
 *
 * Follow the task with ShowMigrationTask. Despite the name and the members for it, online
 * migrations are no longer created here; use CreateOnlineMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createMigrationTask(
  client: Client,
  input: CreateMigrationTaskInput,
  options?: CallOptions,
): TaskCall<CreateMigrationTaskOutput, ShowMigrationTaskOutput> {
  return callTask(client, operations.CreateMigrationTask, input, options);
}

/**
 * Creates a task for migrating a running Redis, and a migration machine for it.
 *
 * The task does nothing yet. When ShowMigrationTask shows it at RUNNING, name source and target
 * with SetOnlineMigrationTask, which starts it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function createOnlineMigrationTask(
  client: Client,
  input: CreateOnlineMigrationTaskInput,
  options?: CallOptions,
): TaskCall<CreateOnlineMigrationTaskOutput, ShowMigrationTaskOutput> {
  return callTask(client, operations.CreateOnlineMigrationTask, input, options);
}

/**
 * Deletes migration tasks.
 *
 * An id that no task has is passed over.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteMigrationTask(
  client: Client,
  input: DeleteMigrationTaskInput,
  options?: CallOptions,
): Call<DeleteMigrationTaskOutput> {
  return callPlain(client, operations.DeleteMigrationTask, input, options);
}

/**
 * Lists the migration tasks of the project.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listMigrationTasks(
  client: Client,
  input?: ListMigrationTasksInput,
  options?: CallOptions,
): PagedCall<ListMigrationTasksOutput, MigrationTaskList> {
  return callPaged(client, operations.ListMigrationTasks, input, options);
}

/**
 * Names source and target of an online migration and starts it.
 *
 * A full migration copies once; what changes at the source meanwhile is lost, so stop writing
 * first. An incremental one copies everything and then each change, until it is stopped. Follow it
 * with ShowMigrationTask and ShowMigrationTaskStats.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function setOnlineMigrationTask(
  client: Client,
  input: SetOnlineMigrationTaskInput,
  options?: CallOptions,
): TaskCall<SetOnlineMigrationTaskOutput, ShowMigrationTaskOutput> {
  return callTask(client, operations.SetOnlineMigrationTask, input, options);
}

/**
 * Shows one migration task.
 *
 * A backup import or a full migration ends with SUCCESS. An incremental migration stays at
 * INCRMIGEATING until it is stopped, so waiters take that for done. A new online migration is at
 * RUNNING once it can be configured with SetOnlineMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showMigrationTask(
  client: Client,
  input: ShowMigrationTaskInput,
  options?: CallOptions,
): Call<ShowMigrationTaskOutput> {
  return callPlain(client, operations.ShowMigrationTask, input, options);
}

/**
 * Shows how far an online migration has come.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showMigrationTaskStats(
  client: Client,
  input: ShowMigrationTaskStatsInput,
  options?: CallOptions,
): Call<ShowMigrationTaskStatsOutput> {
  return callPlain(client, operations.ShowMigrationTaskStats, input, options);
}

/**
 * Stops a migration task.
 *
 * The task is stopped in the background; ShowMigrationTask shows it at TERMINATED when it has
 * stopped.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function stopMigrationTask(
  client: Client,
  input: StopMigrationTaskInput,
  options?: CallOptions,
): TaskCall<StopMigrationTaskOutput, ShowMigrationTaskOutput> {
  return callTask(client, operations.StopMigrationTask, input, options);
}

/**
 * Lists the slow commands of an instance in a period.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listSlowlog(
  client: Client,
  input: ListSlowlogInput,
  options?: CallOptions,
): PagedCall<ListSlowlogOutput, SlowlogItem> {
  return callPaged(client, operations.ListSlowlog, input, options);
}

/**
 * Deletes the record of a background task.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function deleteBackgroundTask(
  client: Client,
  input: DeleteBackgroundTaskInput,
  options?: CallOptions,
): Call<DeleteBackgroundTaskOutput> {
  return callPlain(client, operations.DeleteBackgroundTask, input, options);
}

/**
 * Lists the background tasks of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listBackgroundTasks(
  client: Client,
  input: ListBackgroundTasksInput,
  options?: CallOptions,
): PagedCall<ListBackgroundTasksOutput, SingleBackgroundTask> {
  return callPaged(client, operations.ListBackgroundTasks, input, options);
}

/**
 * Shows how far a background task has come, step by step.
 *
 * Only tasks that ListBackgroundTasks marks with enable_show have steps.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showBackgroundTask(
  client: Client,
  input: ShowBackgroundTaskInput,
  options?: CallOptions,
): Call<ShowBackgroundTaskOutput> {
  return callPlain(client, operations.ShowBackgroundTask, input, options);
}

/**
 * Shows how a job that another operation started fares.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showJob(
  client: Client,
  input: ShowJobInput,
  options?: CallOptions,
): Call<ShowJobOutput> {
  return callPlain(client, operations.ShowJob, input, options);
}

/**
 * Lists the availability zones of the region.
 *
 * CreateInstance takes the code of a row.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listAvailableZones(
  client: Client,
  input?: ListAvailableZonesInput,
  options?: CallOptions,
): Call<ListAvailableZonesOutput> {
  return callPlain(client, operations.ListAvailableZones, input, options);
}

/**
 * Lists the flavors in which instances can be ordered.
 *
 * CreateInstance and ResizeInstance take the spec_code of a row. Without filters all flavors are
 * listed.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listFlavors(
  client: Client,
  input?: ListFlavorsInput,
  options?: CallOptions,
): Call<ListFlavorsOutput> {
  return callPlain(client, operations.ListFlavors, input, options);
}

/**
 * Lists the time windows in which instances can be maintained.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function listMaintenanceWindows(
  client: Client,
  input?: ListMaintenanceWindowsInput,
  options?: CallOptions,
): Call<ListMaintenanceWindowsOutput> {
  return callPlain(client, operations.ListMaintenanceWindows, input, options);
}

/**
 * Shows how many instances and how much memory the project may have, and how much it has.
 *
 * Quotas differ from customer to customer and from region to region.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export function showQuotas(
  client: Client,
  input?: ShowQuotasInput,
  options?: CallOptions,
): Call<ShowQuotasOutput> {
  return callPlain(client, operations.ShowQuotas, input, options);
}
