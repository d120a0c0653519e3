// Generated from spec/huawei-dcs/v2. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/huawei-rest/index.js";
import type * as actions from "./actions.js";
import type { HuaweiDcsErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { service } from "./service.js";
import type * as structures from "./structures.js";

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
   * @example
   * ```ts
   * const response = await dcs.batchDeleteInstances({
   *   all_failure: false,
   *   instances: ["54602a9d-5e22-4239-9123-77e350df4a34", "7166cdea-dbad-4d79-9610-7163e6f8b640"],
   * });
   * ```
   */
  batchDeleteInstances(
    input?: actions.BatchDeleteInstancesInput,
    options?: CallOptions,
  ): Call<actions.BatchDeleteInstancesOutput> {
    return callPlain(this, operations.BatchDeleteInstances, input, options);
  }

  /**
   * Orders one instance, or several of the same kind, billed by use.
   *
   * The answer comes when the order is accepted. An instance is ready once ShowInstance says that
   * its status is RUNNING. A repetition orders more instances.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.createInstance({
   *   name: "dcs_demo",
   *   engine: "Redis",
   *   capacity: 2,
   *   spec_code: "redis.single.xu1.large.1",
   *   az_codes: ["region01", "region02"],
   *   vpc_id: "5e37b3be-950a-48e1-b498-65b63d336481",
   *   subnet_id: "a4112635-3ec0-471c-95c3-5cf49b9533af",
   * }).completed();
   * ```
   */
  createInstance(
    input: actions.CreateInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateInstanceOutput, actions.ShowInstanceOutput[]> {
    return callTask(this, operations.CreateInstance, input, options);
  }

  /**
   * Deletes an instance that is billed by use and frees all that belongs to it. Its data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.deleteInstance({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  deleteInstance(
    input: actions.DeleteInstanceInput,
    options?: CallOptions,
  ): Call<actions.DeleteInstanceOutput> {
    return callPlain(this, operations.DeleteInstance, input, options);
  }

  /**
   * Lists the instances of the project, all or those that match.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listInstances()) console.log(row);
   * ```
   */
  listInstances(
    input?: actions.ListInstancesInput,
    options?: CallOptions,
  ): PagedCall<actions.ListInstancesOutput, structures.InstanceListInfo> {
    return callPaged(this, operations.ListInstances, input, options);
  }

  /**
   * Changes size, number of replicas, number of shards or architecture of a running instance.
   *
   * The change goes on after the answer; ShowInstance says EXTENDING until it is done. Clusters of
   * Redis 3.0 cannot shrink.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.resizeInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   spec_code: "redis.ha.xu1.tiny.r2.1",
   *   new_capacity: 1,
   * }).completed();
   * ```
   */
  resizeInstance(
    input: actions.ResizeInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ResizeInstanceOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.ResizeInstance, input, options);
  }

  /**
   * Tells everything about one instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.showInstance({ instance_id: "a4c545cd-10b2-4efc-b0ab-a9b554ca0621" });
   * ```
   */
  showInstance(
    input: actions.ShowInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ShowInstanceOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.ShowInstance, input, options);
  }

  /**
   * Changes name, description, port, renamed commands, maintenance window, security group or backup
   * policy of an instance.
   *
   * A new port cuts all connections; clients must connect to the new one.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.updateInstance({ instance_id: "<instance-id>" });
   * ```
   */
  updateInstance(
    input: actions.UpdateInstanceInput,
    options?: CallOptions,
  ): Call<actions.UpdateInstanceOutput> {
    return callPlain(this, operations.UpdateInstance, input, options);
  }

  /**
   * Tells the memory, traffic, commands and CPU time of every running instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listStatistics();
   * ```
   */
  listStatistics(
    input?: actions.ListStatisticsInput,
    options?: CallOptions,
  ): Call<actions.ListStatisticsOutput> {
    return callPlain(this, operations.ListStatistics, input, options);
  }

  /**
   * Tells how many instances of the project are in which state.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listStatusCounts({ include_failure: "true" });
   * ```
   */
  listStatusCounts(
    input?: actions.ListStatusCountsInput,
    options?: CallOptions,
  ): Call<actions.ListStatusCountsOutput> {
    return callPlain(this, operations.ListStatusCounts, input, options);
  }

  /**
   * Gives an instance a new password without the old one, or opens it to clients without password.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.resetPassword({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   new_password: "<new-password>",
   *   no_password_access: false,
   * });
   * ```
   */
  resetPassword(
    input: actions.ResetPasswordInput,
    options?: CallOptions,
  ): Call<actions.ResetPasswordOutput> {
    return callPlain(this, operations.ResetPassword, input, options);
  }

  /**
   * Restarts running instances, or deletes all their data.
   *
   * Data that were flushed cannot be brought back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.restartOrFlushInstances({
   *   instances: ["2e803f66-fbb0-47ad-b6cb-fb87f5bed4ef"],
   *   action: "restart",
   * }).completed();
   * ```
   */
  restartOrFlushInstances(
    input?: actions.RestartOrFlushInstancesInput,
    options?: CallOptions,
  ): TaskCall<actions.RestartOrFlushInstancesOutput, actions.ShowInstanceOutput[]> {
    return callTask(this, operations.RestartOrFlushInstances, input, options);
  }

  /**
   * Makes the standby node of a master/standby instance its master. A repetition switches back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.switchMasterStandby({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  switchMasterStandby(
    input: actions.SwitchMasterStandbyInput,
    options?: CallOptions,
  ): Call<actions.SwitchMasterStandbyOutput> {
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
   * @example
   * ```ts
   * const response = await dcs.updatePassword({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   old_password: "<old-password>",
   *   new_password: "<new-password>",
   * });
   * ```
   */
  updatePassword(
    input: actions.UpdatePasswordInput,
    options?: CallOptions,
  ): Call<actions.UpdatePasswordOutput> {
    return callPlain(this, operations.UpdatePassword, input, options);
  }

  /**
   * Lists the shards of an instance and the replicas of each, from Redis 4.0 on. Single-node
   * instances have none.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listGroupReplicationInfo({
   *   instance_id: "caf2d19f-7783-44b0-be46-8c9da3ef1e94",
   * });
   * ```
   */
  listGroupReplicationInfo(
    input: actions.ListGroupReplicationInfoInput,
    options?: CallOptions,
  ): Call<actions.ListGroupReplicationInfoOutput> {
    return callPlain(this, operations.ListGroupReplicationInfo, input, options);
  }

  /**
   * Lists the instances of the project, from Redis 4.0 on, with the nodes of each. An instance that
   * is being created has none yet.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listInstanceNodes({ offset: 0, limit: 10 })) console.log(row);
   * ```
   */
  listInstanceNodes(
    input?: actions.ListInstanceNodesInput,
    options?: CallOptions,
  ): PagedCall<actions.ListInstanceNodesOutput, structures.InstanceNodesInfoResp> {
    return callPaged(this, operations.ListInstanceNodes, input, options);
  }

  /**
   * Sets how likely a replica is to become master when the master fails; the smaller the weight, the
   * likelier.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.updateReplicaPriority({
   *   instance_id: "caf2d19f-7783-44b0-be46-8c9da3ef1e94",
   *   group_id: "35e1bed6-7de5-4898-9eb2-c362c783df15",
   *   node_id: "8abfa7aa73291f15017329e1cde50032",
   *   slave_priority_weight: 100,
   * });
   * ```
   */
  updateReplicaPriority(
    input: actions.UpdateReplicaPriorityInput,
    options?: CallOptions,
  ): Call<actions.UpdateReplicaPriorityOutput> {
    return callPlain(this, operations.UpdateReplicaPriority, input, options);
  }

  /**
   * Lists the configuration parameters of an instance with value, default and range.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listConfigurations({
   *   instance_id: "50829e5a-a4fc-4c01-8651-80be8a491602",
   * });
   * ```
   */
  listConfigurations(
    input: actions.ListConfigurationsInput,
    options?: CallOptions,
  ): TaskCall<actions.ListConfigurationsOutput, actions.ListConfigurationsOutput> {
    return callTask(this, operations.ListConfigurations, input, options);
  }

  /**
   * Sets configuration parameters of an instance.
   *
   * The change goes on after the answer; config_status of ListConfigurations tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.updateConfigurations({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   redis_config: [{ param_id: "1", param_name: "timeout", param_value: "1000" }],
   * }).completed();
   * ```
   */
  updateConfigurations(
    input: actions.UpdateConfigurationsInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateConfigurationsOutput, actions.ListConfigurationsOutput> {
    return callTask(this, operations.UpdateConfigurations, input, options);
  }

  /**
   * Begins a backup of a master/standby instance or a cluster. Single-node instances cannot be
   * backed up.
   *
   * The backup goes on after the answer; its row in ListBackupRecords tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.createBackup({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   remark: "Backup instances",
   *   backup_format: "aof",
   * });
   * ```
   */
  createBackup(
    input: actions.CreateBackupInput,
    options?: CallOptions,
  ): Call<actions.CreateBackupOutput> {
    return callPlain(this, operations.CreateBackup, input, options);
  }

  /**
   * Deletes the files of a backup.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.deleteBackupFile({
   *   backup_id: "4631832a-14c6-45b0-a0b3-3abd8f591ad1",
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  deleteBackupFile(
    input: actions.DeleteBackupFileInput,
    options?: CallOptions,
  ): Call<actions.DeleteBackupFileOutput> {
    return callPlain(this, operations.DeleteBackupFile, input, options);
  }

  /**
   * Returns signed addresses from which the files of a backup can be downloaded for a while.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listBackupFileLinks({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   backup_id: "4631832a-14c6-45b0-a0b3-3abd8f591ad1",
   *   expiration: 1800,
   * });
   * ```
   */
  listBackupFileLinks(
    input: actions.ListBackupFileLinksInput,
    options?: CallOptions,
  ): Call<actions.ListBackupFileLinksOutput> {
    return callPlain(this, operations.ListBackupFileLinks, input, options);
  }

  /**
   * Lists the backups of an instance. When there is none, the answer is empty, with status 204.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listBackupRecords({ instance_id: "<instance-id>" })) console.log(row);
   * ```
   */
  listBackupRecords(
    input: actions.ListBackupRecordsInput,
    options?: CallOptions,
  ): PagedCall<actions.ListBackupRecordsOutput, structures.BackupRecordResponse> {
    return callPaged(this, operations.ListBackupRecords, input, options);
  }

  /**
   * Lists the restorations of an instance. When there is none, the answer is empty, with status 204.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listRestoreRecords({ instance_id: "<instance-id>" })) console.log(row);
   * ```
   */
  listRestoreRecords(
    input: actions.ListRestoreRecordsInput,
    options?: CallOptions,
  ): PagedCall<actions.ListRestoreRecordsOutput, structures.InstanceRestoreInfo> {
    return callPaged(this, operations.ListRestoreRecords, input, options);
  }

  /**
   * Restores a master/standby instance or a cluster from a backup. Single-node instances cannot be
   * restored.
   *
   * The restoration goes on after the answer; its row in ListRestoreRecords tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.restoreInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   backup_id: "8ba256cb-e5ac-44f6-a3da-c03d8f0e5029",
   *   remark: "restore instance",
   * });
   * ```
   */
  restoreInstance(
    input: actions.RestoreInstanceInput,
    options?: CallOptions,
  ): Call<actions.RestoreInstanceOutput> {
    return callPlain(this, operations.RestoreInstance, input, options);
  }

  /**
   * Gives the order to stop several migration tasks.
   *
   * Success means only that the order was accepted, and each row tells for which task. A task has
   * stopped when ShowMigrationTask shows it at TERMINATED.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.batchStopMigrationTasks({
   *   migration_tasks: ["b21989ec-2889-4b8e-99db-19c073425ec2", "5130d57f-640a-435b-bc3a-0fb1860a5340"],
   * });
   * ```
   */
  batchStopMigrationTasks(
    input: actions.BatchStopMigrationTasksInput,
    options?: CallOptions,
  ): Call<actions.BatchStopMigrationTasksOutput> {
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
   * @example
   * ```ts
   * await dcs.createMigrationTask({
   *   task_name: "migration1",
   *   migration_type: "backupfile_import",
   *   migration_method: "full_amount_migration",
   *   target_instance: {
   *     id: "d2c8399f-bdba-43c1-8069-3ff17a1a79d5",
   *     name: "dcs-test",
   *     password: "<password>",
   *   },
   * }).completed();
   * ```
   */
  createMigrationTask(
    input: actions.CreateMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
    return callTask(this, operations.CreateMigrationTask, input, options);
  }

  /**
   * Creates a task for migrating a running Redis, and a migration machine for it.
   *
   * The task does nothing yet. When ShowMigrationTask shows it at RUNNING, name source and target
   * with SetOnlineMigrationTask, which starts it.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.createOnlineMigrationTask({
   *   name: "dcs-migration-thrc",
   *   description: "创建在线数据迁移任务",
   *   vpc_id: "5e37b3be-950a-48e1-b498-65b63d336481",
   *   subnet_id: "40f15ed6-7f85-49d5-ba0e-65b940d4812c",
   *   security_group_id: "9df96622-24b7-4813-84b8-ab74552a21d7",
   * }).completed();
   * ```
   */
  createOnlineMigrationTask(
    input: actions.CreateOnlineMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateOnlineMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
    return callTask(this, operations.CreateOnlineMigrationTask, input, options);
  }

  /**
   * Deletes migration tasks.
   *
   * An id that no task has is passed over.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.deleteMigrationTask({
   *   task_id_list: ["2fb6b7e2-5eb8-4380-9d60-ce8d12b19aca"],
   * });
   * ```
   */
  deleteMigrationTask(
    input: actions.DeleteMigrationTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteMigrationTaskOutput> {
    return callPlain(this, operations.DeleteMigrationTask, input, options);
  }

  /**
   * Lists the migration tasks of the project.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listMigrationTasks({
   *   offset: 0,
   *   limit: 10,
   *   name: "dcs-migration-i9qk",
   * })) console.log(row);
   * ```
   */
  listMigrationTasks(
    input?: actions.ListMigrationTasksInput,
    options?: CallOptions,
  ): PagedCall<actions.ListMigrationTasksOutput, structures.MigrationTaskList> {
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
   * @example
   * ```ts
   * await dcs.setOnlineMigrationTask({
   *   task_id: "90754308-a156-406f-a837-8f852f38a646",
   *   migration_method: "incremental_migration",
   *   resume_mode: "auto",
   *   source_instance: {},
   *   target_instance: {},
   * }).completed();
   * ```
   */
  setOnlineMigrationTask(
    input: actions.SetOnlineMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.SetOnlineMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
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
   * @example
   * ```ts
   * const response = await dcs.showMigrationTask({ task_id: "a276c1ffa0a54c2597fc824b917db317" });
   * ```
   */
  showMigrationTask(
    input: actions.ShowMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.ShowMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
    return callTask(this, operations.ShowMigrationTask, input, options);
  }

  /**
   * Shows how far an online migration has come.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.showMigrationTaskStats({
   *   task_id: "31c6fd2b-2893-430b-90ff-d1adb8060585",
   * });
   * ```
   */
  showMigrationTaskStats(
    input: actions.ShowMigrationTaskStatsInput,
    options?: CallOptions,
  ): Call<actions.ShowMigrationTaskStatsOutput> {
    return callPlain(this, operations.ShowMigrationTaskStats, input, options);
  }

  /**
   * Stops a migration task.
   *
   * The task is stopped in the background; ShowMigrationTask shows it at TERMINATED when it has
   * stopped.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.stopMigrationTask({ task_id: "2fb6b7e2-5eb8-4380-9d60-ce8d12b19aca" }).completed();
   * ```
   */
  stopMigrationTask(
    input: actions.StopMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.StopMigrationTaskOutput, actions.ShowMigrationTaskOutput> {
    return callTask(this, operations.StopMigrationTask, input, options);
  }

  /**
   * Lists the slow commands of an instance in a period.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listSlowlog({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   start_time: "1598803200000",
   *   end_time: "1599494399000",
   * })) console.log(row);
   * ```
   */
  listSlowlog(
    input: actions.ListSlowlogInput,
    options?: CallOptions,
  ): PagedCall<actions.ListSlowlogOutput, structures.SlowlogItem> {
    return callPaged(this, operations.ListSlowlog, input, options);
  }

  /**
   * Deletes the record of a background task.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.deleteBackgroundTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   task_id: "8abf6e1e72c12e7c0172c15b508500aa",
   * });
   * ```
   */
  deleteBackgroundTask(
    input: actions.DeleteBackgroundTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteBackgroundTaskOutput> {
    return callPlain(this, operations.DeleteBackgroundTask, input, options);
  }

  /**
   * Lists the background tasks of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listBackgroundTasks({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * })) console.log(row);
   * ```
   */
  listBackgroundTasks(
    input: actions.ListBackgroundTasksInput,
    options?: CallOptions,
  ): PagedCall<actions.ListBackgroundTasksOutput, structures.SingleBackgroundTask> {
    return callPaged(this, operations.ListBackgroundTasks, input, options);
  }

  /**
   * Shows how far a background task has come, step by step.
   *
   * Only tasks that ListBackgroundTasks marks with enable_show have steps.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.showBackgroundTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   task_id: "8abf6e1e72c12e7c0172c15b508500aa",
   * });
   * ```
   */
  showBackgroundTask(
    input: actions.ShowBackgroundTaskInput,
    options?: CallOptions,
  ): Call<actions.ShowBackgroundTaskOutput> {
    return callPlain(this, operations.ShowBackgroundTask, input, options);
  }

  /**
   * Shows how a job that another operation started fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.showJob({ job_id: "ff8080818822bbf70188235afc24141a" });
   * ```
   */
  showJob(
    input: actions.ShowJobInput,
    options?: CallOptions,
  ): TaskCall<actions.ShowJobOutput, actions.ShowJobOutput> {
    return callTask(this, operations.ShowJob, input, options);
  }

  /**
   * Lists the availability zones of the region.
   *
   * CreateInstance takes the code of a row.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listAvailableZones();
   * ```
   */
  listAvailableZones(
    input?: actions.ListAvailableZonesInput,
    options?: CallOptions,
  ): Call<actions.ListAvailableZonesOutput> {
    return callPlain(this, operations.ListAvailableZones, input, options);
  }

  /**
   * Lists the flavors in which instances can be ordered.
   *
   * CreateInstance and ResizeInstance take the spec_code of a row. Without filters all flavors are
   * listed.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listFlavors({
   *   cache_mode: "single",
   *   engine: "Redis",
   *   engine_version: "5.0",
   *   cpu_type: "aarch64",
   *   capacity: "1",
   * });
   * ```
   */
  listFlavors(
    input?: actions.ListFlavorsInput,
    options?: CallOptions,
  ): Call<actions.ListFlavorsOutput> {
    return callPlain(this, operations.ListFlavors, input, options);
  }

  /**
   * Lists the time windows in which instances can be maintained.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.listMaintenanceWindows();
   * ```
   */
  listMaintenanceWindows(
    input?: actions.ListMaintenanceWindowsInput,
    options?: CallOptions,
  ): Call<actions.ListMaintenanceWindowsOutput> {
    return callPlain(this, operations.ListMaintenanceWindows, input, options);
  }

  /**
   * Shows how many instances and how much memory the project may have, and how much it has.
   *
   * Quotas differ from customer to customer and from region to region.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * const response = await dcs.showQuotas();
   * ```
   */
  showQuotas(
    input?: actions.ShowQuotasInput,
    options?: CallOptions,
  ): Call<actions.ShowQuotasOutput> {
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
