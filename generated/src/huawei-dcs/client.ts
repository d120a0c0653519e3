// Generated from spec/huawei-dcs/v2. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/huawei-rest/index.js";
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
import type { HuaweiDcsErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { service } from "./service.js";
import type {
  BackupRecordResponse,
  InstanceListInfo,
  InstanceNodesInfoResp,
  InstanceRestoreInfo,
  MigrationTaskList,
  SingleBackgroundTask,
  SlowlogItem,
} from "./structures.js";

/** How a HuaweiDcs client finds, signs and sends. Everything has a default but the region. */
export type HuaweiDcsOptions = ClientOptions & Options;

/**
 * Creates, resizes, configures, backs up, restores, migrates and watches managed Redis instances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export class HuaweiDcs extends Client {
  constructor(options: HuaweiDcsOptions = {}) {
    super(service, options);
  }

  /** Where the requests go, and which option or rule made it so, in words. */
  explainEndpoint(): string {
    return explainEndpoint(this);
  }

  /**
   * Deletes several instances, or all that could not be created. Their data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  batchDeleteInstances(
    input?: BatchDeleteInstancesInput,
    options?: CallOptions,
  ): Call<BatchDeleteInstancesOutput> {
    return callPlain(this, operations.BatchDeleteInstances, input, options);
  }

  /**
   * Orders one instance, or several of the same kind, billed by use.
   *
   * The answer comes when the order is accepted. An instance is ready once ShowInstance says that
   * its status is RUNNING. A repetition orders more instances.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createInstance(
    input: CreateInstanceInput,
    options?: CallOptions,
  ): TaskCall<CreateInstanceOutput, ShowInstanceOutput[]> {
    return callTask(this, operations.CreateInstance, input, options);
  }

  /**
   * Deletes an instance that is billed by use and frees all that belongs to it. Its data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteInstance(input: DeleteInstanceInput, options?: CallOptions): Call<DeleteInstanceOutput> {
    return callPlain(this, operations.DeleteInstance, input, options);
  }

  /**
   * Lists the instances of the project, all or those that match.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listInstances(
    input?: ListInstancesInput,
    options?: CallOptions,
  ): PagedCall<ListInstancesOutput, InstanceListInfo> {
    return callPaged(this, operations.ListInstances, input, options);
  }

  /**
   * Changes size, number of replicas, number of shards or architecture of a running instance.
   *
   * The change goes on after the answer; ShowInstance says EXTENDING until it is done. Clusters of
   * Redis 3.0 cannot shrink.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  resizeInstance(
    input: ResizeInstanceInput,
    options?: CallOptions,
  ): TaskCall<ResizeInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.ResizeInstance, input, options);
  }

  /**
   * Tells everything about one instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showInstance(
    input: ShowInstanceInput,
    options?: CallOptions,
  ): TaskCall<ShowInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.ShowInstance, input, options);
  }

  /**
   * Changes name, description, port, renamed commands, maintenance window, security group or backup
   * policy of an instance.
   *
   * A new port cuts all connections; clients must connect to the new one.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updateInstance(input: UpdateInstanceInput, options?: CallOptions): Call<UpdateInstanceOutput> {
    return callPlain(this, operations.UpdateInstance, input, options);
  }

  /**
   * Tells the memory, traffic, commands and CPU time of every running instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listStatistics(input?: ListStatisticsInput, options?: CallOptions): Call<ListStatisticsOutput> {
    return callPlain(this, operations.ListStatistics, input, options);
  }

  /**
   * Tells how many instances of the project are in which state.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listStatusCounts(
    input?: ListStatusCountsInput,
    options?: CallOptions,
  ): Call<ListStatusCountsOutput> {
    return callPlain(this, operations.ListStatusCounts, input, options);
  }

  /**
   * Gives an instance a new password without the old one, or opens it to clients without password.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  resetPassword(input: ResetPasswordInput, options?: CallOptions): Call<ResetPasswordOutput> {
    return callPlain(this, operations.ResetPassword, input, options);
  }

  /**
   * Restarts running instances, or deletes all their data.
   *
   * Data that were flushed cannot be brought back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  restartOrFlushInstances(
    input?: RestartOrFlushInstancesInput,
    options?: CallOptions,
  ): TaskCall<RestartOrFlushInstancesOutput, ShowInstanceOutput[]> {
    return callTask(this, operations.RestartOrFlushInstances, input, options);
  }

  /**
   * Makes the standby node of a master/standby instance its master. A repetition switches back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  switchMasterStandby(
    input: SwitchMasterStandbyInput,
    options?: CallOptions,
  ): Call<SwitchMasterStandbyOutput> {
    return callPlain(this, operations.SwitchMasterStandby, input, options);
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
  updatePassword(input: UpdatePasswordInput, options?: CallOptions): Call<UpdatePasswordOutput> {
    return callPlain(this, operations.UpdatePassword, input, options);
  }

  /**
   * Lists the shards of an instance and the replicas of each, from Redis 4.0 on. Single-node
   * instances have none.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listGroupReplicationInfo(
    input: ListGroupReplicationInfoInput,
    options?: CallOptions,
  ): Call<ListGroupReplicationInfoOutput> {
    return callPlain(this, operations.ListGroupReplicationInfo, input, options);
  }

  /**
   * Lists the instances of the project, from Redis 4.0 on, with the nodes of each. An instance that
   * is being created has none yet.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listInstanceNodes(
    input?: ListInstanceNodesInput,
    options?: CallOptions,
  ): PagedCall<ListInstanceNodesOutput, InstanceNodesInfoResp> {
    return callPaged(this, operations.ListInstanceNodes, input, options);
  }

  /**
   * Sets how likely a replica is to become master when the master fails; the smaller the weight, the
   * likelier.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updateReplicaPriority(
    input: UpdateReplicaPriorityInput,
    options?: CallOptions,
  ): Call<UpdateReplicaPriorityOutput> {
    return callPlain(this, operations.UpdateReplicaPriority, input, options);
  }

  /**
   * Lists the configuration parameters of an instance with value, default and range.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listConfigurations(
    input: ListConfigurationsInput,
    options?: CallOptions,
  ): TaskCall<ListConfigurationsOutput, ListConfigurationsOutput> {
    return callTask(this, operations.ListConfigurations, input, options);
  }

  /**
   * Sets configuration parameters of an instance.
   *
   * The change goes on after the answer; config_status of ListConfigurations tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updateConfigurations(
    input: UpdateConfigurationsInput,
    options?: CallOptions,
  ): TaskCall<UpdateConfigurationsOutput, ListConfigurationsOutput> {
    return callTask(this, operations.UpdateConfigurations, input, options);
  }

  /**
   * Begins a backup of a master/standby instance or a cluster. Single-node instances cannot be
   * backed up.
   *
   * The backup goes on after the answer; its row in ListBackupRecords tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createBackup(input: CreateBackupInput, options?: CallOptions): Call<CreateBackupOutput> {
    return callPlain(this, operations.CreateBackup, input, options);
  }

  /**
   * Deletes the files of a backup.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteBackupFile(
    input: DeleteBackupFileInput,
    options?: CallOptions,
  ): Call<DeleteBackupFileOutput> {
    return callPlain(this, operations.DeleteBackupFile, input, options);
  }

  /**
   * Returns signed addresses from which the files of a backup can be downloaded for a while.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listBackupFileLinks(
    input: ListBackupFileLinksInput,
    options?: CallOptions,
  ): Call<ListBackupFileLinksOutput> {
    return callPlain(this, operations.ListBackupFileLinks, input, options);
  }

  /**
   * Lists the backups of an instance. When there is none, the answer is empty, with status 204.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listBackupRecords(
    input: ListBackupRecordsInput,
    options?: CallOptions,
  ): PagedCall<ListBackupRecordsOutput, BackupRecordResponse> {
    return callPaged(this, operations.ListBackupRecords, input, options);
  }

  /**
   * Lists the restorations of an instance. When there is none, the answer is empty, with status 204.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listRestoreRecords(
    input: ListRestoreRecordsInput,
    options?: CallOptions,
  ): PagedCall<ListRestoreRecordsOutput, InstanceRestoreInfo> {
    return callPaged(this, operations.ListRestoreRecords, input, options);
  }

  /**
   * Restores a master/standby instance or a cluster from a backup. Single-node instances cannot be
   * restored.
   *
   * The restoration goes on after the answer; its row in ListRestoreRecords tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  restoreInstance(input: RestoreInstanceInput, options?: CallOptions): Call<RestoreInstanceOutput> {
    return callPlain(this, operations.RestoreInstance, input, options);
  }

  /**
   * Gives the order to stop several migration tasks.
   *
   * Success means only that the order was accepted, and each row tells for which task. A task has
   * stopped when ShowMigrationTask shows it at TERMINATED.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  batchStopMigrationTasks(
    input: BatchStopMigrationTasksInput,
    options?: CallOptions,
  ): Call<BatchStopMigrationTasksOutput> {
    return callPlain(this, operations.BatchStopMigrationTasks, input, options);
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
  createMigrationTask(
    input: CreateMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<CreateMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.CreateMigrationTask, input, options);
  }

  /**
   * Creates a task for migrating a running Redis, and a migration machine for it.
   *
   * The task does nothing yet. When ShowMigrationTask shows it at RUNNING, name source and target
   * with SetOnlineMigrationTask, which starts it.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createOnlineMigrationTask(
    input: CreateOnlineMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<CreateOnlineMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.CreateOnlineMigrationTask, input, options);
  }

  /**
   * Deletes migration tasks.
   *
   * An id that no task has is passed over.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteMigrationTask(
    input: DeleteMigrationTaskInput,
    options?: CallOptions,
  ): Call<DeleteMigrationTaskOutput> {
    return callPlain(this, operations.DeleteMigrationTask, input, options);
  }

  /**
   * Lists the migration tasks of the project.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listMigrationTasks(
    input?: ListMigrationTasksInput,
    options?: CallOptions,
  ): PagedCall<ListMigrationTasksOutput, MigrationTaskList> {
    return callPaged(this, operations.ListMigrationTasks, input, options);
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
  setOnlineMigrationTask(
    input: SetOnlineMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<SetOnlineMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.SetOnlineMigrationTask, input, options);
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
  showMigrationTask(
    input: ShowMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<ShowMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.ShowMigrationTask, input, options);
  }

  /**
   * Shows how far an online migration has come.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showMigrationTaskStats(
    input: ShowMigrationTaskStatsInput,
    options?: CallOptions,
  ): Call<ShowMigrationTaskStatsOutput> {
    return callPlain(this, operations.ShowMigrationTaskStats, input, options);
  }

  /**
   * Stops a migration task.
   *
   * The task is stopped in the background; ShowMigrationTask shows it at TERMINATED when it has
   * stopped.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  stopMigrationTask(
    input: StopMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<StopMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.StopMigrationTask, input, options);
  }

  /**
   * Lists the slow commands of an instance in a period.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listSlowlog(
    input: ListSlowlogInput,
    options?: CallOptions,
  ): PagedCall<ListSlowlogOutput, SlowlogItem> {
    return callPaged(this, operations.ListSlowlog, input, options);
  }

  /**
   * Deletes the record of a background task.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteBackgroundTask(
    input: DeleteBackgroundTaskInput,
    options?: CallOptions,
  ): Call<DeleteBackgroundTaskOutput> {
    return callPlain(this, operations.DeleteBackgroundTask, input, options);
  }

  /**
   * Lists the background tasks of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listBackgroundTasks(
    input: ListBackgroundTasksInput,
    options?: CallOptions,
  ): PagedCall<ListBackgroundTasksOutput, SingleBackgroundTask> {
    return callPaged(this, operations.ListBackgroundTasks, input, options);
  }

  /**
   * Shows how far a background task has come, step by step.
   *
   * Only tasks that ListBackgroundTasks marks with enable_show have steps.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showBackgroundTask(
    input: ShowBackgroundTaskInput,
    options?: CallOptions,
  ): Call<ShowBackgroundTaskOutput> {
    return callPlain(this, operations.ShowBackgroundTask, input, options);
  }

  /**
   * Shows how a job that another operation started fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showJob(input: ShowJobInput, options?: CallOptions): TaskCall<ShowJobOutput, ShowJobOutput> {
    return callTask(this, operations.ShowJob, input, options);
  }

  /**
   * Lists the availability zones of the region.
   *
   * CreateInstance takes the code of a row.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listAvailableZones(
    input?: ListAvailableZonesInput,
    options?: CallOptions,
  ): Call<ListAvailableZonesOutput> {
    return callPlain(this, operations.ListAvailableZones, input, options);
  }

  /**
   * Lists the flavors in which instances can be ordered.
   *
   * CreateInstance and ResizeInstance take the spec_code of a row. Without filters all flavors are
   * listed.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listFlavors(input?: ListFlavorsInput, options?: CallOptions): Call<ListFlavorsOutput> {
    return callPlain(this, operations.ListFlavors, input, options);
  }

  /**
   * Lists the time windows in which instances can be maintained.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listMaintenanceWindows(
    input?: ListMaintenanceWindowsInput,
    options?: CallOptions,
  ): Call<ListMaintenanceWindowsOutput> {
    return callPlain(this, operations.ListMaintenanceWindows, input, options);
  }

  /**
   * Shows how many instances and how much memory the project may have, and how much it has.
   *
   * Quotas differ from customer to customer and from region to region.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showQuotas(input?: ShowQuotasInput, options?: CallOptions): Call<ShowQuotasOutput> {
    return callPlain(this, operations.ShowQuotas, input, options);
  }
}

/** A client without methods, for the functions of this module: bundles carry only what is called. */
export function createClient(options: HuaweiDcsOptions = {}): Client {
  return new Client(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isHuaweiDcsError<Code extends HuaweiDcsErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
