// Generated from spec/huawei-dcs/v2. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/huawei-rest/index.js";
import type * as actions from "./actions.js";
import type { HuaweiDcsErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { regions } from "./regions.js";
import { service } from "./service.js";
import type * as structures from "./structures.js";

/** A documented region. */
export type HuaweiDcsRegion = (typeof regions)[number];

/** How a HuaweiDcs client finds, signs and sends. Everything has a default but the region. */
export type HuaweiDcsOptions = ClientOptions<HuaweiDcsRegion> & Options;

/**
 * Creates, resizes, configures, backs up, restores, migrates and watches managed Redis instances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export class HuaweiDcs extends Client<HuaweiDcsOptions> {
  constructor(options: HuaweiDcsOptions = {}) {
    super(service, options);
  }

  /** Where the requests go, and which option or rule made it so, in words. */
  explainEndpoint(): string {
    return explainEndpoint(this, regions);
  }

  /**
   * Deletes several instances, or all that could not be created. Their data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.batchDeleteInstances({
   *   all_failure: false,
   *   instances: ["54602a9d-5e22-4239-9123-77e350df4a34", "7166cdea-dbad-4d79-9610-7163e6f8b640"],
   * }).completed();
   * ```
   */
  batchDeleteInstances(
    input?: actions.BatchDeleteInstancesInput,
    options?: CallOptions,
  ): TaskCall<actions.BatchDeleteInstancesOutput, (actions.ShowInstanceOutput | undefined)[]> {
    return callTask(this, operations.BatchDeleteInstances, input, options);
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
   *   name: "dcs-orders",
   *   engine: "Redis",
   *   capacity: 1,
   *   spec_code: "redis.ha.xu1.large.r2.1",
   *   az_codes: ["region01"],
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
   * Orders another specification for an instance that is paid by the year or month, and returns the
   * order.
   *
   * ResizeInstance is for instances that are billed by use. The change begins when the order is
   * paid; ShowInstance says EXTENDING until it is done.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html
   * @example
   * ```ts
   * await dcs.createResizeOrder({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   execute_immediately: true,
   *   new_capacity: 2,
   *   spec_code: "redis.ha.xu1.large.r2.2",
   * }).completed();
   * ```
   */
  createResizeOrder(
    input: actions.CreateResizeOrderInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateResizeOrderOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.CreateResizeOrder, input, options);
  }

  /**
   * Deletes an instance that is billed by use and frees all that belongs to it. Its data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.deleteInstance({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" }).completed();
   * ```
   */
  deleteInstance(
    input: actions.DeleteInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.DeleteInstanceOutput, actions.ShowInstanceOutput | undefined> {
    return callTask(this, operations.DeleteInstance, input, options);
  }

  /**
   * Shows how the export of a list of instances goes, and where the file is.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExportExcelJob.html
   * @example
   * ```ts
   * const response = await dcs.exportExcelJob({ job_id: "ff8080818822bbf70188235afc24141a" });
   * ```
   */
  exportExcelJob(
    input: actions.ExportExcelJobInput,
    options?: CallOptions,
  ): TaskCall<actions.ExportExcelJobOutput, actions.ExportExcelJobOutput> {
    return callTask(this, operations.ExportExcelJob, input, options);
  }

  /**
   * Starts to write the instances of the project, all or those that match, into an Excel file.
   *
   * ExportExcelJob returns the link of the file once it is written.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html
   * @example
   * ```ts
   * await dcs.exportInstancesTask({ region: "cn-north-4", status: "RUNNING" }).completed();
   * ```
   */
  exportInstancesTask(
    input: actions.ExportInstancesTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.ExportInstancesTaskOutput, actions.ExportExcelJobOutput> {
    return callTask(this, operations.ExportInstancesTask, input, options);
  }

  /**
   * Says whether an instance supports an operation at the moment, so far resizing only, and why not.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html
   * @example
   * ```ts
   * const response = await dcs.listInstanceOperations({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   operation: "extend",
   * });
   * ```
   */
  listInstanceOperations(
    input: actions.ListInstanceOperationsInput,
    options?: CallOptions,
  ): Call<actions.ListInstanceOperationsOutput> {
    return callPlain(this, operations.ListInstanceOperations, input, options);
  }

  /**
   * Lists the instances of the project, all or those that match.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listInstances({
   *   name: "dcs-billing",
   *   status: "RUNNING",
   *   limit: 10,
   * })) console.log(row);
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
   * Starts a check of whether an instance can get another specification, without changing it.
   *
   * Run it before ResizeInstance or CreateResizeOrder; a job that fails says why in fail_reason.
   *
   * @see https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html
   * @example
   * ```ts
   * await dcs.startInstanceResizeCheckJob({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   new_capacity: 2,
   *   spec_code: "redis.ha.xu1.large.r2.2",
   * }).completed();
   * ```
   */
  startInstanceResizeCheckJob(
    input: actions.StartInstanceResizeCheckJobInput,
    options?: CallOptions,
  ): TaskCall<actions.StartInstanceResizeCheckJobOutput, actions.ShowJobOutput> {
    return callTask(this, operations.StartInstanceResizeCheckJob, input, options);
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
   * await dcs.updateInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   name: "dcs002",
   * }).completed();
   * ```
   */
  updateInstance(
    input: actions.UpdateInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateInstanceOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.UpdateInstance, input, options);
  }

  /**
   * Makes the standby node of a master/standby instance its master, in the background, and returns a
   * job. A repetition switches back.
   *
   * SwitchMasterStandby does the same without a job.
   *
   * @see https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html
   * @example
   * ```ts
   * await dcs.changeMasterStandbyAsync({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * }).completed();
   * ```
   */
  changeMasterStandbyAsync(
    input: actions.ChangeMasterStandbyAsyncInput,
    options?: CallOptions,
  ): TaskCall<actions.ChangeMasterStandbyAsyncOutput, actions.ShowJobOutput> {
    return callTask(this, operations.ChangeMasterStandbyAsync, input, options);
  }

  /**
   * Starts or stops nodes of an instance, or all of them.
   *
   * Unless it is a single-node instance, a backup of it must have been made within the 24 hours
   * before a node is stopped.
   *
   * @see https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.changeNodesStartStopStatus({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   node_ids: ["8a2c26c17f4d6516017f4d7b77940030"],
   *   action: "stop",
   * });
   * ```
   */
  changeNodesStartStopStatus(
    input: actions.ChangeNodesStartStopStatusInput,
    options?: CallOptions,
  ): Call<actions.ChangeNodesStartStopStatusOutput> {
    return callPlain(this, operations.ChangeNodesStartStopStatus, input, options);
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
   * Moves an instance to other availability zones, so that one in a single zone spans several.
   *
   * The move goes on after the response; ListBackgroundTasks shows how it goes.
   *
   * @see https://support.huaweicloud.com/api-dcs/MigrateAz.html
   * @example
   * ```ts
   * await dcs.migrateAz({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   new_available_zones: ["e7afd64502d64fe3bfb60c2c82ec0ec6", "d90ff6d692954373bf53be49cf3900cb"],
   *   execute_immediately: true,
   * }).completed();
   * ```
   */
  migrateAz(
    input: actions.MigrateAzInput,
    options?: CallOptions,
  ): TaskCall<actions.MigrateAzOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.MigrateAz, input, options);
  }

  /**
   * Gives an instance a new password without the old one, or opens it to clients without password.
   *
   * A locked instance is reported in code and message, with a status of success.
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
   * Shows which minor versions of engine and proxy an instance runs, and whether newer ones are
   * there.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.showInstanceVersion({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showInstanceVersion(
    input: actions.ShowInstanceVersionInput,
    options?: CallOptions,
  ): Call<actions.ShowInstanceVersionOutput> {
    return callPlain(this, operations.ShowInstanceVersion, input, options);
  }

  /**
   * Makes the standby node of a master/standby instance its master. A repetition switches back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * await dcs.switchMasterStandby({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" }).completed();
   * ```
   */
  switchMasterStandby(
    input: actions.SwitchMasterStandbyInput,
    options?: CallOptions,
  ): TaskCall<actions.SwitchMasterStandbyOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.SwitchMasterStandby, input, options);
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
   * Upgrades engine or proxy nodes of an instance to a newer minor version.
   *
   * The upgrade goes on after the response; its row in ListBackgroundTasks shows how it goes, its
   * steps are in ShowBackgroundTask.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html
   * @since 2024-12-19
   * @example
   * ```ts
   * await dcs.upgradeInstanceMinorVersion({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   engine_minor_version: "latest",
   * }).completed();
   * ```
   */
  upgradeInstanceMinorVersion(
    input: actions.UpgradeInstanceMinorVersionInput,
    options?: CallOptions,
  ): TaskCall<actions.UpgradeInstanceMinorVersionOutput, actions.ListBackgroundTasksOutput> {
    return callTask(this, operations.UpgradeInstanceMinorVersion, input, options);
  }

  /**
   * Takes the address of a read-only replica out of the read-only domain name, which then no longer
   * leads to it.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteIpFromDomainName.html
   * @example
   * ```ts
   * await dcs.deleteIpFromDomainName({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   group_id: "35e1bed6-7de5-4898-9eb2-c362c783df15",
   *   node_id: "8abfa7aa73291f15017329e1cde50032",
   * }).completed();
   * ```
   */
  deleteIpFromDomainName(
    input: actions.DeleteIpFromDomainNameInput,
    options?: CallOptions,
  ): TaskCall<actions.DeleteIpFromDomainNameOutput, actions.ShowJobOutput> {
    return callTask(this, operations.DeleteIpFromDomainName, input, options);
  }

  /**
   * Makes a replica the master of its shard, in a Proxy Cluster or Redis Cluster instance, and
   * returns a job.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExecuteClusterSwitchover.html
   * @example
   * ```ts
   * await dcs.executeClusterSwitchover({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   group_id: "35e1bed6-7de5-4898-9eb2-c362c783df15",
   *   node_id: "8abfa7aa73291f15017329e1cde50032",
   * }).completed();
   * ```
   */
  executeClusterSwitchover(
    input: actions.ExecuteClusterSwitchoverInput,
    options?: CallOptions,
  ): TaskCall<actions.ExecuteClusterSwitchoverOutput, actions.ShowJobOutput> {
    return callTask(this, operations.ExecuteClusterSwitchover, input, options);
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
   * Shows the nodes of a cluster by what they do, with their load and how they are connected.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html
   * @example
   * ```ts
   * const response = await dcs.showInstanceTopology({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showInstanceTopology(
    input: actions.ShowInstanceTopologyInput,
    options?: CallOptions,
  ): Call<actions.ShowInstanceTopologyOutput> {
    return callPlain(this, operations.ShowInstanceTopology, input, options);
  }

  /**
   * Lists the nodes of one instance. An instance that is being created has none yet.
   *
   * For Redis 4.0 and 5.0. ListInstanceNodes lists those of all instances.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html
   * @example
   * ```ts
   * const response = await dcs.showNodesInformation({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showNodesInformation(
    input: actions.ShowNodesInformationInput,
    options?: CallOptions,
  ): Call<actions.ShowNodesInformationOutput> {
    return callPlain(this, operations.ShowNodesInformation, input, options);
  }

  /**
   * Lists master and replicas of one shard, with their states.
   *
   * The response is a list, not an object; body has it.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowReplicationStates.html
   * @example
   * ```ts
   * const response = await dcs.showReplicationStates({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   group_id: "35e1bed6-7de5-4898-9eb2-c362c783df15",
   * });
   * ```
   */
  showReplicationStates(
    input: actions.ShowReplicationStatesInput,
    options?: CallOptions,
  ): Call<actions.ShowReplicationStatesOutput> {
    return callPlain(this, operations.ShowReplicationStates, input, options);
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
   * Says whether a cluster has replicas that can be deleted, and which ones would stay.
   *
   * Ask before ResizeInstance with deleteReplication.
   *
   * @see https://support.huaweicloud.com/api-dcs/ValidateDeletableReplica.html
   * @example
   * ```ts
   * const response = await dcs.validateDeletableReplica({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  validateDeletableReplica(
    input: actions.ValidateDeletableReplicaInput,
    options?: CallOptions,
  ): Call<actions.ValidateDeletableReplicaOutput> {
    return callPlain(this, operations.ValidateDeletableReplica, input, options);
  }

  /**
   * Creates a parameter template of your own, as a copy of another one with other values.
   *
   * CreateInstance takes its id as template_id.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html
   * @example
   * ```ts
   * const response = await dcs.createCustomTemplate({
   *   template_id: "11e1d2c3-7b6a-4f58-8d9e-0a1b2c3d4e5f",
   *   name: "idle-1000",
   *   type: "sys",
   *   params: { timeout: "1000" },
   * });
   * ```
   */
  createCustomTemplate(
    input: actions.CreateCustomTemplateInput,
    options?: CallOptions,
  ): Call<actions.CreateCustomTemplateOutput> {
    return callPlain(this, operations.CreateCustomTemplate, input, options);
  }

  /**
   * Deletes a parameter template of your own.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html
   * @example
   * ```ts
   * const response = await dcs.deleteConfigTemplate({
   *   template_id: "6c5d2a0b-8f3e-4b7a-9a46-d1e0c4f2b783",
   * });
   * ```
   */
  deleteConfigTemplate(
    input: actions.DeleteConfigTemplateInput,
    options?: CallOptions,
  ): Call<actions.DeleteConfigTemplateOutput> {
    return callPlain(this, operations.DeleteConfigTemplate, input, options);
  }

  /**
   * Lists when configuration parameters of an instance were changed.
   *
   * ShowConfigHistoryDetail shows what a row changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListConfigHistories.html
   * @example
   * ```ts
   * for await (const row of dcs.listConfigHistories({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   offset: 0,
   *   limit: 10,
   * })) console.log(row);
   * ```
   */
  listConfigHistories(
    input: actions.ListConfigHistoriesInput,
    options?: CallOptions,
  ): PagedCall<actions.ListConfigHistoriesOutput, structures.HistoryInfo> {
    return callPaged(this, operations.ListConfigHistories, input, options);
  }

  /**
   * Lists parameter templates, either those of the service or your own.
   *
   * ShowConfigTemplate describes one of them.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html
   * @example
   * ```ts
   * for await (const row of dcs.listConfigTemplates({
   *   type: "user",
   *   offset: 0,
   *   limit: 10,
   * })) console.log(row);
   * ```
   */
  listConfigTemplates(
    input: actions.ListConfigTemplatesInput,
    options?: CallOptions,
  ): PagedCall<actions.ListConfigTemplatesOutput, structures.ConfigTemplatesListInfo> {
    return callPaged(this, operations.ListConfigTemplates, input, options);
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
   * Shows what one change of configuration parameters changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html
   * @example
   * ```ts
   * const response = await dcs.showConfigHistoryDetail({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   history_id: "8abf6e1e72c12e7c0172c15b508511bb",
   * });
   * ```
   */
  showConfigHistoryDetail(
    input: actions.ShowConfigHistoryDetailInput,
    options?: CallOptions,
  ): Call<actions.ShowConfigHistoryDetailOutput> {
    return callPlain(this, operations.ShowConfigHistoryDetail, input, options);
  }

  /**
   * Describes one parameter template: for which engine, version and type of instance it is.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html
   * @example
   * ```ts
   * const response = await dcs.showConfigTemplate({
   *   template_id: "6c5d2a0b-8f3e-4b7a-9a46-d1e0c4f2b783",
   *   type: "user",
   * });
   * ```
   */
  showConfigTemplate(
    input: actions.ShowConfigTemplateInput,
    options?: CallOptions,
  ): Call<actions.ShowConfigTemplateOutput> {
    return callPlain(this, operations.ShowConfigTemplate, input, options);
  }

  /**
   * Changes name, description or values of a parameter template of your own.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html
   * @example
   * ```ts
   * const response = await dcs.updateConfigTemplate({
   *   template_id: "6c5d2a0b-8f3e-4b7a-9a46-d1e0c4f2b783",
   *   name: "idle-600",
   *   params: { timeout: "600" },
   * });
   * ```
   */
  updateConfigTemplate(
    input: actions.UpdateConfigTemplateInput,
    options?: CallOptions,
  ): Call<actions.UpdateConfigTemplateOutput> {
    return callPlain(this, operations.UpdateConfigTemplate, input, options);
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
   * Sets configuration parameters of an instance in the background and returns a job.
   *
   * UpdateConfigurations does the same without a job.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html
   * @example
   * ```ts
   * await dcs.updateInstanceConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   redis_config: [{ param_id: "1", param_name: "timeout", param_value: "1000" }],
   * }).completed();
   * ```
   */
  updateInstanceConfig(
    input: actions.UpdateInstanceConfigInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateInstanceConfigOutput, actions.ShowJobOutput> {
    return callTask(this, operations.UpdateInstanceConfig, input, options);
  }

  /**
   * Creates an account with a password of its own that may read, or read and write. Redis Cluster
   * instances have no such accounts.
   *
   * Documented for Redis 4.0 and 5.0. An account cannot log in while the default account of the
   * instance lets clients in without a password; switch that off first with ResetPassword. On
   * single-node and master/standby instances, no account can be created while the password of the
   * default account holds a colon. The account is usable once ListAclAccounts shows it as AVAILABLE.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateAclAccount.html
   * @example
   * ```ts
   * await dcs.createAclAccount({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   account_name: "report_reader",
   *   account_role: "read",
   *   account_password: "<account-password>",
   *   description: "Nightly reports",
   * }).completed();
   * ```
   */
  createAclAccount(
    input: actions.CreateAclAccountInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateAclAccountOutput, actions.ListAclAccountsOutput> {
    return callTask(this, operations.CreateAclAccount, input, options);
  }

  /**
   * Deletes an access account that a user created. The default account of an instance cannot be
   * deleted.
   *
   * The account is DELETING in ListAclAccounts until it is gone.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html
   * @example
   * ```ts
   * await dcs.deleteAclAccount({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   account_id: "c2d1f7a4-5b0e-4a39-8a57-0f3c9b6e21d8",
   * }).completed();
   * ```
   */
  deleteAclAccount(
    input: actions.DeleteAclAccountInput,
    options?: CallOptions,
  ): TaskCall<actions.DeleteAclAccountOutput, actions.ListAclAccountsOutput | undefined> {
    return callTask(this, operations.DeleteAclAccount, input, options);
  }

  /**
   * Lists the access accounts of an instance, the default account included.
   *
   * All accounts come in one response. A row shows whether its account is usable: AVAILABLE once it
   * was created or changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListAclAccounts.html
   * @example
   * ```ts
   * const response = await dcs.listAclAccounts({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  listAclAccounts(
    input: actions.ListAclAccountsInput,
    options?: CallOptions,
  ): Call<actions.ListAclAccountsOutput> {
    return callPlain(this, operations.ListAclAccounts, input, options);
  }

  /**
   * Gives an access account a new password; nobody needs to know the old one.
   *
   * @see https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html
   * @example
   * ```ts
   * await dcs.resetAclAccountPassWord({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   account_id: "c2d1f7a4-5b0e-4a39-8a57-0f3c9b6e21d8",
   *   new_password: "<new-password>",
   * }).completed();
   * ```
   */
  resetAclAccountPassWord(
    input: actions.ResetAclAccountPassWordInput,
    options?: CallOptions,
  ): TaskCall<actions.ResetAclAccountPassWordOutput, actions.ListAclAccountsOutput> {
    return callTask(this, operations.ResetAclAccountPassWord, input, options);
  }

  /**
   * Changes whether an access account may write, or only read.
   *
   * The change goes on after the response; ShowJob shows how it goes, and the account is UPDATING in
   * ListAclAccounts meanwhile.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html
   * @example
   * ```ts
   * await dcs.updateAclAccount({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   account_id: "c2d1f7a4-5b0e-4a39-8a57-0f3c9b6e21d8",
   *   account_role: "write",
   * }).completed();
   * ```
   */
  updateAclAccount(
    input: actions.UpdateAclAccountInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateAclAccountOutput, actions.ShowJobOutput> {
    return callTask(this, operations.UpdateAclAccount, input, options);
  }

  /**
   * Changes the password of an access account, for those who know the old one.
   *
   * A wrong old password is reported in result, with a status of success. Too many of them lock the
   * account against further attempts. A repetition after success counts as a wrong attempt, since
   * the old password has changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html
   * @example
   * ```ts
   * await dcs.updateAclAccountPassWord({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   account_id: "c2d1f7a4-5b0e-4a39-8a57-0f3c9b6e21d8",
   *   old_password: "<old-password>",
   *   new_password: "<new-password>",
   * }).completed();
   * ```
   */
  updateAclAccountPassWord(
    input: actions.UpdateAclAccountPassWordInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateAclAccountPassWordOutput, actions.ListAclAccountsOutput> {
    return callTask(this, operations.UpdateAclAccountPassWord, input, options);
  }

  /**
   * Replaces the remark on an access account.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html
   * @example
   * ```ts
   * await dcs.updateAclAccountRemark({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   account_id: "c2d1f7a4-5b0e-4a39-8a57-0f3c9b6e21d8",
   *   description: "Nightly reports, read only",
   * });
   * ```
   */
  updateAclAccountRemark(
    input: actions.UpdateAclAccountRemarkInput,
    options?: CallOptions,
  ): Call<actions.UpdateAclAccountRemarkOutput> {
    return callPlain(this, operations.UpdateAclAccountRemark, input, options);
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
   * await dcs.createBackup({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   remark: "Backup instances",
   *   backup_format: "aof",
   * }).completed();
   * ```
   */
  createBackup(
    input: actions.CreateBackupInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateBackupOutput, actions.ListBackupRecordsOutput> {
    return callTask(this, operations.CreateBackup, input, options);
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
   * }).completed();
   * ```
   */
  deleteBackupFile(
    input: actions.DeleteBackupFileInput,
    options?: CallOptions,
  ): TaskCall<actions.DeleteBackupFileOutput, actions.ListBackupRecordsOutput | undefined> {
    return callTask(this, operations.DeleteBackupFile, input, options);
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
   * for await (const row of dcs.listBackupRecords({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   limit: 10,
   * })) console.log(row);
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
   * for await (const row of dcs.listRestoreRecords({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   limit: 10,
   * })) console.log(row);
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
   * await dcs.restoreInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   backup_id: "8ba256cb-e5ac-44f6-a3da-c03d8f0e5029",
   *   remark: "restore instance",
   * }).completed();
   * ```
   */
  restoreInstance(
    input: actions.RestoreInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.RestoreInstanceOutput, actions.ListRestoreRecordsOutput> {
    return callTask(this, operations.RestoreInstance, input, options);
  }

  /**
   * Gives the order to restart several online migration tasks.
   *
   * Success means only that the orders were looked at, and each row says for which task one was
   * accepted. ShowMigrationTask shows how a task goes on.
   *
   * @see https://support.huaweicloud.com/api-dcs/BatchRestartOnlineMigrationTasks.html
   * @since 2025-06-19
   * @example
   * ```ts
   * await dcs.batchRestartOnlineMigrationTasks({
   *   migration_tasks: ["b21989ec-2889-4b8e-99db-19c073425ec2", "5130d57f-640a-435b-bc3a-0fb1860a5340"],
   * }).completed();
   * ```
   */
  batchRestartOnlineMigrationTasks(
    input: actions.BatchRestartOnlineMigrationTasksInput,
    options?: CallOptions,
  ): TaskCall<actions.BatchRestartOnlineMigrationTasksOutput, actions.ShowMigrationTaskOutput[]> {
    return callTask(this, operations.BatchRestartOnlineMigrationTasks, input, options);
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
   * await dcs.batchStopMigrationTasks({
   *   migration_tasks: ["b21989ec-2889-4b8e-99db-19c073425ec2", "5130d57f-640a-435b-bc3a-0fb1860a5340"],
   * }).completed();
   * ```
   */
  batchStopMigrationTasks(
    input: actions.BatchStopMigrationTasksInput,
    options?: CallOptions,
  ): TaskCall<actions.BatchStopMigrationTasksOutput, actions.ShowMigrationTaskOutput[]> {
    return callTask(this, operations.BatchStopMigrationTasks, input, options);
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
   * Exchanges the addresses of the source and the target of a migration, so that clients reach the
   * target without a change.
   *
   * Connections are cut on the way. RollbackExchangeInstanceIp undoes it; a repetition may undo it
   * as well.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExchangeInstanceIp.html
   * @example
   * ```ts
   * await dcs.exchangeInstanceIp({
   *   task_id: "b21989ec-2889-4b8e-99db-19c073425ec2",
   *   exchanged_ip: ["192.168.0.251"],
   *   is_exchange_domain: true,
   * });
   * ```
   */
  exchangeInstanceIp(
    input: actions.ExchangeInstanceIpInput,
    options?: CallOptions,
  ): Call<actions.ExchangeInstanceIpOutput> {
    return callPlain(this, operations.ExchangeInstanceIp, input, options);
  }

  /**
   * Lists what a migration task has logged.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListMigrationTaskLogs.html
   * @example
   * ```ts
   * for await (const row of dcs.listMigrationTaskLogs({
   *   task_id: "b21989ec-2889-4b8e-99db-19c073425ec2",
   *   offset: 0,
   *   limit: 10,
   *   log_level: "ERROR",
   * })) console.log(row);
   * ```
   */
  listMigrationTaskLogs(
    input: actions.ListMigrationTaskLogsInput,
    options?: CallOptions,
  ): PagedCall<actions.ListMigrationTaskLogsOutput, structures.MigrationLog> {
    return callPaged(this, operations.ListMigrationTaskLogs, input, options);
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
   * Gives source and target of a migration their own addresses back.
   *
   * Connections are cut on the way.
   *
   * @see https://support.huaweicloud.com/api-dcs/RollbackExchangeInstanceIp.html
   * @example
   * ```ts
   * await dcs.rollbackExchangeInstanceIp({ task_id: "b21989ec-2889-4b8e-99db-19c073425ec2" });
   * ```
   */
  rollbackExchangeInstanceIp(
    input: actions.RollbackExchangeInstanceIpInput,
    options?: CallOptions,
  ): Call<actions.RollbackExchangeInstanceIpOutput> {
    return callPlain(this, operations.RollbackExchangeInstanceIp, input, options);
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
   *   task_id: "b21989ec-2889-4b8e-99db-19c073425ec2",
   *   migration_method: "incremental_migration",
   *   resume_mode: "auto",
   *   source_instance: { id: "5560df16-cebf-4473-95c4-d1b573c16e79" },
   *   target_instance: { id: "b4468cb1-4f75-4866-a49d-86959acc0c9c" },
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
   * Stops a migration task and responds only when it has stopped.
   *
   * StopMigrationTask gives the order and responds at once. Allow for a long timeout.
   *
   * @see https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html
   * @example
   * ```ts
   * await dcs.stopMigrationTaskSync({ task_id: "b21989ec-2889-4b8e-99db-19c073425ec2" });
   * ```
   */
  stopMigrationTaskSync(
    input: actions.StopMigrationTaskSyncInput,
    options?: CallOptions,
  ): Call<actions.StopMigrationTaskSyncOutput> {
    return callPlain(this, operations.StopMigrationTaskSync, input, options);
  }

  /**
   * Sets whether a migration task reconnects by itself when its connection breaks.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateMigrationTask.html
   * @example
   * ```ts
   * const response = await dcs.updateMigrationTask({
   *   task_id: "b21989ec-2889-4b8e-99db-19c073425ec2",
   *   resume_mode: "auto",
   * });
   * ```
   */
  updateMigrationTask(
    input: actions.UpdateMigrationTaskInput,
    options?: CallOptions,
  ): Call<actions.UpdateMigrationTaskOutput> {
    return callPlain(this, operations.UpdateMigrationTask, input, options);
  }

  /**
   * Starts the diagnosis of an instance over a period and returns the id of the report.
   *
   * The diagnosis goes on after the response; its row in ListDiagnosisTasks is finished when
   * ShowDiagnosisTaskDetails has the whole report.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html
   * @example
   * ```ts
   * await dcs.createDiagnosisTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   begin_time: "1741593600000",
   *   end_time: "1741594200000",
   * }).completed();
   * ```
   */
  createDiagnosisTask(
    input: actions.CreateDiagnosisTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateDiagnosisTaskOutput, actions.ListDiagnosisTasksOutput> {
    return callTask(this, operations.CreateDiagnosisTask, input, options);
  }

  /**
   * Deletes diagnosis reports of an instance, and says of each whether that went well.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html
   * @example
   * ```ts
   * const response = await dcs.deleteDiagnosisTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   report_id_list: ["5d2b7a90-6c41-4e8f-9b13-7f0a2c8d4e61"],
   * });
   * ```
   */
  deleteDiagnosisTask(
    input: actions.DeleteDiagnosisTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteDiagnosisTaskOutput> {
    return callPlain(this, operations.DeleteDiagnosisTask, input, options);
  }

  /**
   * Lists the diagnoses of an instance, with how many items of each are abnormal.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html
   * @example
   * ```ts
   * for await (const row of dcs.listDiagnosisTasks({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   limit: 10,
   *   offset: 0,
   * })) console.log(row);
   * ```
   */
  listDiagnosisTasks(
    input: actions.ListDiagnosisTasksInput,
    options?: CallOptions,
  ): PagedCall<actions.ListDiagnosisTasksOutput, structures.DiagnosisReportInfo> {
    return callPaged(this, operations.ListDiagnosisTasks, input, options);
  }

  /**
   * Shows what a diagnosis found, node by node: causes, impacts and advice.
   *
   * The ids of causes, impacts and advice are explained by the tables DiagnosisCause,
   * DiagnosisImpact and DiagnosisAdvice of this service.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html
   * @example
   * ```ts
   * const response = await dcs.showDiagnosisTaskDetails({
   *   report_id: "5d2b7a90-6c41-4e8f-9b13-7f0a2c8d4e61",
   * });
   * ```
   */
  showDiagnosisTaskDetails(
    input: actions.ShowDiagnosisTaskDetailsInput,
    options?: CallOptions,
  ): Call<actions.ShowDiagnosisTaskDetailsOutput> {
    return callPlain(this, operations.ShowDiagnosisTaskDetails, input, options);
  }

  /**
   * Starts a scan that frees the memory of keys that have expired but were not removed yet.
   *
   * From Redis 4.0 on. The scan walks the whole key space on the master and slows the instance down;
   * keep away from busy hours. ShowExpireKeyScanInfo shows how it goes.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateAutoExpireScanTask.html
   * @example
   * ```ts
   * await dcs.createAutoExpireScanTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * }).completed();
   * ```
   */
  createAutoExpireScanTask(
    input: actions.CreateAutoExpireScanTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateAutoExpireScanTaskOutput, actions.ShowExpireKeyScanInfoOutput> {
    return callTask(this, operations.CreateAutoExpireScanTask, input, options);
  }

  /**
   * Starts an analysis of which keys of an instance are big, and returns its id.
   *
   * The analysis goes on after the response; ShowBigkeyScanTaskDetails has the keys once status is
   * success.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateBigkeyScanTask.html
   * @example
   * ```ts
   * await dcs.createBigkeyScanTask({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" }).completed();
   * ```
   */
  createBigkeyScanTask(
    input: actions.CreateBigkeyScanTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateBigkeyScanTaskOutput, actions.ShowBigkeyScanTaskDetailsOutput> {
    return callTask(this, operations.CreateBigkeyScanTask, input, options);
  }

  /**
   * Starts an analysis of which keys of an instance are hot, and returns its id.
   *
   * From Redis 4.0 on. The parameter maxmemory-policy of the instance must be allkeys-lfu or
   * volatile-lfu. The analysis goes on after the response; ShowHotkeyTaskDetails has the keys once
   * status is success.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateHotkeyScanTask.html
   * @example
   * ```ts
   * await dcs.createHotkeyScanTask({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" }).completed();
   * ```
   */
  createHotkeyScanTask(
    input: actions.CreateHotkeyScanTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateHotkeyScanTaskOutput, actions.ShowHotkeyTaskDetailsOutput> {
    return callTask(this, operations.CreateHotkeyScanTask, input, options);
  }

  /**
   * Starts an analysis of the backup of a node: its 100 biggest keys, the 50 commonest prefixes of
   * each type, and how number and size of the keys spread over the types.
   *
   * For Redis 4.0, 5.0 and 6.0 and the enterprise edition. Its row in ListOfflineKeyAnalysisTask
   * shows how the analysis goes; ShowOfflineKeyAnalysisTask has the result.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateOfflineKeyAnalysis.html
   * @example
   * ```ts
   * await dcs.createOfflineKeyAnalysis({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   node_id: "8abfa7aa73291f15017329e1cda0002d",
   *   backup_id: "548ceeff-2cbb-47ab-9a1c-7b085a8c08d7",
   * }).completed();
   * ```
   */
  createOfflineKeyAnalysis(
    input: actions.CreateOfflineKeyAnalysisInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateOfflineKeyAnalysisOutput, actions.ListOfflineKeyAnalysisTaskOutput> {
    return callTask(this, operations.CreateOfflineKeyAnalysis, input, options);
  }

  /**
   * Deletes the record of an analysis, with the big keys that it found, and returns it once more.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteBigkeyScanTask.html
   * @example
   * ```ts
   * const response = await dcs.deleteBigkeyScanTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   bigkey_id: "8ab3e1d0-52c4-4a7f-9b0e-3f7d6c1a2b48",
   * });
   * ```
   */
  deleteBigkeyScanTask(
    input: actions.DeleteBigkeyScanTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteBigkeyScanTaskOutput> {
    return callPlain(this, operations.DeleteBigkeyScanTask, input, options);
  }

  /**
   * Deletes the record of an analysis, with the hot keys that it found, and returns it once more.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteHotkeyScanTask.html
   * @example
   * ```ts
   * const response = await dcs.deleteHotkeyScanTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   hotkey_id: "4d7c9e2b-1f60-4c85-8e3a-b9d0f5a7c612",
   * });
   * ```
   */
  deleteHotkeyScanTask(
    input: actions.DeleteHotkeyScanTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteHotkeyScanTaskOutput> {
    return callPlain(this, operations.DeleteHotkeyScanTask, input, options);
  }

  /**
   * Deletes the record of an offline analysis, with its result.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteOfflineKeyAnalysisTask.html
   * @example
   * ```ts
   * const response = await dcs.deleteOfflineKeyAnalysisTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   task_id: "7e1b4c83-2d95-4f60-b7a8-9c3d5e0f1a26",
   * });
   * ```
   */
  deleteOfflineKeyAnalysisTask(
    input: actions.DeleteOfflineKeyAnalysisTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteOfflineKeyAnalysisTaskOutput> {
    return callPlain(this, operations.DeleteOfflineKeyAnalysisTask, input, options);
  }

  /**
   * Returns the hot keys that an analysis found, as a file.
   *
   * @see https://support.huaweicloud.com/api-dcs/DownloadHotKey.html
   * @example
   * ```ts
   * const response = await dcs.downloadHotKey({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   task_id: "4d7c9e2b-1f60-4c85-8e3a-b9d0f5a7c612",
   * });
   * ```
   */
  downloadHotKey(
    input: actions.DownloadHotKeyInput,
    options?: CallOptions,
  ): Call<actions.DownloadHotKeyOutput> {
    return callPlain(this, operations.DownloadHotKey, input, options);
  }

  /**
   * Lists the analyses of big keys of an instance, without the keys.
   *
   * ShowBigkeyScanTaskDetails has the keys of an analysis.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListBigkeyScanTasks.html
   * @example
   * ```ts
   * for await (const row of dcs.listBigkeyScanTasks({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   offset: 0,
   *   limit: 10,
   *   status: "success",
   * })) console.log(row);
   * ```
   */
  listBigkeyScanTasks(
    input: actions.ListBigkeyScanTasksInput,
    options?: CallOptions,
  ): PagedCall<actions.ListBigkeyScanTasksOutput, structures.RecordsResponse> {
    return callPaged(this, operations.ListBigkeyScanTasks, input, options);
  }

  /**
   * Lists the analyses of hot keys of an instance, without the keys.
   *
   * ShowHotkeyTaskDetails has the keys of an analysis.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListHotKeyScanTasks.html
   * @example
   * ```ts
   * for await (const row of dcs.listHotKeyScanTasks({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   offset: 0,
   *   limit: 10,
   *   status: "success",
   * })) console.log(row);
   * ```
   */
  listHotKeyScanTasks(
    input: actions.ListHotKeyScanTasksInput,
    options?: CallOptions,
  ): PagedCall<actions.ListHotKeyScanTasksOutput, structures.RecordsResponse> {
    return callPaged(this, operations.ListHotKeyScanTasks, input, options);
  }

  /**
   * Lists the offline analyses of an instance.
   *
   * For Redis 4.0, 5.0 and 6.0 and the enterprise edition.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisTask.html
   * @example
   * ```ts
   * for await (const row of dcs.listOfflineKeyAnalysisTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   offset: 0,
   *   limit: 10,
   * })) console.log(row);
   * ```
   */
  listOfflineKeyAnalysisTask(
    input: actions.ListOfflineKeyAnalysisTaskInput,
    options?: CallOptions,
  ): PagedCall<actions.ListOfflineKeyAnalysisTaskOutput, structures.OfflineKeyAnalysisRecord> {
    return callPaged(this, operations.ListOfflineKeyAnalysisTask, input, options);
  }

  /**
   * Starts a scan for expired keys right away, beside those of the schedule.
   *
   * From Redis 4.0 on. The scan walks the whole key space on the master and slows the instance down;
   * keep away from busy hours. ShowExpireKeyScanInfo shows how it goes.
   *
   * @see https://support.huaweicloud.com/api-dcs/ScanExpireKey.html
   * @example
   * ```ts
   * await dcs.scanExpireKey({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" }).completed();
   * ```
   */
  scanExpireKey(
    input: actions.ScanExpireKeyInput,
    options?: CallOptions,
  ): TaskCall<actions.ScanExpireKeyOutput, actions.ShowExpireKeyScanInfoOutput> {
    return callTask(this, operations.ScanExpireKey, input, options);
  }

  /**
   * Shows whether and when big keys of an instance are looked for every day.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowBigkeyAutoscanConfig.html
   * @example
   * ```ts
   * const response = await dcs.showBigkeyAutoscanConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showBigkeyAutoscanConfig(
    input: actions.ShowBigkeyAutoscanConfigInput,
    options?: CallOptions,
  ): Call<actions.ShowBigkeyAutoscanConfigOutput> {
    return callPlain(this, operations.ShowBigkeyAutoscanConfig, input, options);
  }

  /**
   * Shows how an analysis goes, and the big keys that it found.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowBigkeyScanTaskDetails.html
   * @example
   * ```ts
   * const response = await dcs.showBigkeyScanTaskDetails({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   bigkey_id: "8ab3e1d0-52c4-4a7f-9b0e-3f7d6c1a2b48",
   * });
   * ```
   */
  showBigkeyScanTaskDetails(
    input: actions.ShowBigkeyScanTaskDetailsInput,
    options?: CallOptions,
  ): TaskCall<actions.ShowBigkeyScanTaskDetailsOutput, actions.ShowBigkeyScanTaskDetailsOutput> {
    return callTask(this, operations.ShowBigkeyScanTaskDetails, input, options);
  }

  /**
   * Shows whether and how often an instance is scanned for expired keys by itself.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowExpireAutoScanConfig.html
   * @example
   * ```ts
   * const response = await dcs.showExpireAutoScanConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showExpireAutoScanConfig(
    input: actions.ShowExpireAutoScanConfigInput,
    options?: CallOptions,
  ): Call<actions.ShowExpireAutoScanConfigOutput> {
    return callPlain(this, operations.ShowExpireAutoScanConfig, input, options);
  }

  /**
   * Lists the scans for expired keys of an instance, with how many keys each has freed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowExpireKeyScanInfo.html
   * @example
   * ```ts
   * for await (const row of dcs.showExpireKeyScanInfo({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   offset: 0,
   *   limit: 10,
   *   status: "success",
   * })) console.log(row);
   * ```
   */
  showExpireKeyScanInfo(
    input: actions.ShowExpireKeyScanInfoInput,
    options?: CallOptions,
  ): PagedCall<actions.ShowExpireKeyScanInfoOutput, structures.SimpleKeyScanRecord> {
    return callPaged(this, operations.ShowExpireKeyScanInfo, input, options);
  }

  /**
   * Shows whether and when hot keys of an instance are looked for every day.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowHotkeyAutoscanConfig.html
   * @example
   * ```ts
   * const response = await dcs.showHotkeyAutoscanConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showHotkeyAutoscanConfig(
    input: actions.ShowHotkeyAutoscanConfigInput,
    options?: CallOptions,
  ): Call<actions.ShowHotkeyAutoscanConfigOutput> {
    return callPlain(this, operations.ShowHotkeyAutoscanConfig, input, options);
  }

  /**
   * Shows how an analysis goes, and the hot keys that it found.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowHotkeyTaskDetails.html
   * @example
   * ```ts
   * const response = await dcs.showHotkeyTaskDetails({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   hotkey_id: "4d7c9e2b-1f60-4c85-8e3a-b9d0f5a7c612",
   * });
   * ```
   */
  showHotkeyTaskDetails(
    input: actions.ShowHotkeyTaskDetailsInput,
    options?: CallOptions,
  ): TaskCall<actions.ShowHotkeyTaskDetailsOutput, actions.ShowHotkeyTaskDetailsOutput> {
    return callTask(this, operations.ShowHotkeyTaskDetails, input, options);
  }

  /**
   * Shows the biggest keys, the commonest prefixes and how the keys spread over the types, as an
   * offline analysis found them.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowOfflineKeyAnalysisTask.html
   * @example
   * ```ts
   * const response = await dcs.showOfflineKeyAnalysisTask({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   task_id: "7e1b4c83-2d95-4f60-b7a8-9c3d5e0f1a26",
   * });
   * ```
   */
  showOfflineKeyAnalysisTask(
    input: actions.ShowOfflineKeyAnalysisTaskInput,
    options?: CallOptions,
  ): Call<actions.ShowOfflineKeyAnalysisTaskOutput> {
    return callPlain(this, operations.ShowOfflineKeyAnalysisTask, input, options);
  }

  /**
   * Sets whether and when big keys of an instance are looked for every day.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateBigkeyAutoscanConfig.html
   * @example
   * ```ts
   * const response = await dcs.updateBigkeyAutoscanConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   enable_auto_scan: true,
   *   schedule_at: ["21:00"],
   * });
   * ```
   */
  updateBigkeyAutoscanConfig(
    input: actions.UpdateBigkeyAutoscanConfigInput,
    options?: CallOptions,
  ): Call<actions.UpdateBigkeyAutoscanConfigOutput> {
    return callPlain(this, operations.UpdateBigkeyAutoscanConfig, input, options);
  }

  /**
   * Sets whether and how often an instance is scanned for expired keys by itself.
   *
   * From Redis 4.0 on. A scan slows the instance down; choose a time when it is not busy.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateExpireAutoScanConfig.html
   * @example
   * ```ts
   * const response = await dcs.updateExpireAutoScanConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   enable_auto_scan: true,
   *   first_scan_at: "2025-03-12T15:00:05.000",
   *   interval: 86400,
   *   timeout: 7200,
   *   scan_keys_count: 1000,
   * });
   * ```
   */
  updateExpireAutoScanConfig(
    input: actions.UpdateExpireAutoScanConfigInput,
    options?: CallOptions,
  ): Call<actions.UpdateExpireAutoScanConfigOutput> {
    return callPlain(this, operations.UpdateExpireAutoScanConfig, input, options);
  }

  /**
   * Sets whether and when hot keys of an instance are looked for every day.
   *
   * From Redis 4.0 on. The parameter maxmemory-policy of the instance must be allkeys-lfu or
   * volatile-lfu.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateHotkeyAutoScanConfig.html
   * @example
   * ```ts
   * const response = await dcs.updateHotkeyAutoScanConfig({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   enable_auto_scan: true,
   *   schedule_at: ["21:00"],
   * });
   * ```
   */
  updateHotkeyAutoScanConfig(
    input: actions.UpdateHotkeyAutoScanConfigInput,
    options?: CallOptions,
  ): Call<actions.UpdateHotkeyAutoScanConfigOutput> {
    return callPlain(this, operations.UpdateHotkeyAutoScanConfig, input, options);
  }

  /**
   * Runs a command of Redis in a Web CLI session and returns what Redis says.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExecuteCommandMobilization.html
   * @example
   * ```ts
   * const response = await dcs.executeCommandMobilization({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   client_id: "xxxxxxxx",
   *   command: "SET config:flags 1",
   *   database: 0,
   * });
   * ```
   */
  executeCommandMobilization(
    input: actions.ExecuteCommandMobilizationInput,
    options?: CallOptions,
  ): Call<actions.ExecuteCommandMobilizationOutput> {
    return callPlain(this, operations.ExecuteCommandMobilization, input, options);
  }

  /**
   * Closes the connections of named clients to a node. They may connect again.
   *
   * @see https://support.huaweicloud.com/api-dcs/HangUpClients.html
   * @example
   * ```ts
   * await dcs.hangUpClients({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   node_id: "8abfa7aa73291f15017329e1cda0002d",
   *   client_addrs: ["192.168.0.12:51422"],
   * });
   * ```
   */
  hangUpClients(
    input: actions.HangUpClientsInput,
    options?: CallOptions,
  ): Call<actions.HangUpClientsOutput> {
    return callPlain(this, operations.HangUpClients, input, options);
  }

  /**
   * Starts to close every connection to a node, or to all nodes of an instance. Clients may connect
   * again.
   *
   * @see https://support.huaweicloud.com/api-dcs/HangUpKillAllClients.html
   * @example
   * ```ts
   * const response = await dcs.hangUpKillAllClients({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   node_id: "8abfa7aa73291f15017329e1cda0002d",
   *   kill_all_nodes: false,
   * });
   * ```
   */
  hangUpKillAllClients(
    input: actions.HangUpKillAllClientsInput,
    options?: CallOptions,
  ): Call<actions.HangUpKillAllClientsOutput> {
    return callPlain(this, operations.HangUpKillAllClients, input, options);
  }

  /**
   * Lists the clients that are connected to a node, as the latest scan found them.
   *
   * Call ScanClients first, for the list is not made anew by this operation; time says how old it
   * is.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListClients.html
   * @example
   * ```ts
   * for await (const row of dcs.listClients({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   node_id: "8abfa7aa73291f15017329e1cda0002d",
   *   offset: 0,
   *   limit: 10,
   *   sort: "idle",
   *   order: "desc",
   * })) console.log(row);
   * ```
   */
  listClients(
    input: actions.ListClientsInput,
    options?: CallOptions,
  ): PagedCall<actions.ListClientsOutput, structures.ClientInfo> {
    return callPaged(this, operations.ListClients, input, options);
  }

  /**
   * Opens a Web CLI session on an instance, in which ExecuteCommandMobilization runs commands.
   *
   * LogoffWebCli ends the session.
   *
   * @see https://support.huaweicloud.com/api-dcs/LoginWebCli.html
   * @example
   * ```ts
   * const response = await dcs.loginWebCli({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   password: "<password>",
   * });
   * ```
   */
  loginWebCli(
    input: actions.LoginWebCliInput,
    options?: CallOptions,
  ): Call<actions.LoginWebCliOutput> {
    return callPlain(this, operations.LoginWebCli, input, options);
  }

  /**
   * Ends a Web CLI session.
   *
   * @see https://support.huaweicloud.com/api-dcs/LogoffWebCli.html
   * @example
   * ```ts
   * await dcs.logoffWebCli({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   client_id: "xxxxxxxx",
   * });
   * ```
   */
  logoffWebCli(
    input: actions.LogoffWebCliInput,
    options?: CallOptions,
  ): Call<actions.LogoffWebCliOutput> {
    return callPlain(this, operations.LogoffWebCli, input, options);
  }

  /**
   * Starts to collect the clients that are connected to a node, for ListClients.
   *
   * The list is ready once time of ListClients is later than this call.
   *
   * @see https://support.huaweicloud.com/api-dcs/ScanClients.html
   * @example
   * ```ts
   * const response = await dcs.scanClients({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   node_id: "8abfa7aa73291f15017329e1cda0002d",
   *   clean_cache: true,
   * });
   * ```
   */
  scanClients(
    input: actions.ScanClientsInput,
    options?: CallOptions,
  ): Call<actions.ScanClientsOutput> {
    return callPlain(this, operations.ScanClients, input, options);
  }

  /**
   * Starts to collect the run logs of an instance into files, which ListRedislog then lists.
   *
   * Inputs go into the query, although it is a POST.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateRedislog.html
   * @example
   * ```ts
   * await dcs.createRedislog({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   query_time: "0",
   *   log_type: "run",
   *   replication_id: "4f46790d-a0b0-4a1b-aa02-1c554fccf62d",
   * });
   * ```
   */
  createRedislog(
    input: actions.CreateRedislogInput,
    options?: CallOptions,
  ): Call<actions.CreateRedislogOutput> {
    return callPlain(this, operations.CreateRedislog, input, options);
  }

  /**
   * Returns an address from which a file of run logs can be downloaded for 24 hours.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateRedislogDownloadLink.html
   * @example
   * ```ts
   * const response = await dcs.createRedislogDownloadLink({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   id: "2c5d8f1a-7b34-4e96-8a0c-d1f3b5e7092c",
   * });
   * ```
   */
  createRedislogDownloadLink(
    input: actions.CreateRedislogDownloadLinkInput,
    options?: CallOptions,
  ): Call<actions.CreateRedislogDownloadLinkOutput> {
    return callPlain(this, operations.CreateRedislogDownloadLink, input, options);
  }

  /**
   * Lists the files of run logs that were collected from an instance.
   *
   * CreateRedislog collects them; CreateRedislogDownloadLink returns the link of a file.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListRedislog.html
   * @example
   * ```ts
   * for await (const row of dcs.listRedislog({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   offset: 0,
   *   limit: 10,
   *   log_type: "run",
   * })) console.log(row);
   * ```
   */
  listRedislog(
    input: actions.ListRedislogInput,
    options?: CallOptions,
  ): PagedCall<actions.ListRedislogOutput, structures.RunlogItem> {
    return callPaged(this, operations.ListRedislog, input, options);
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
   * Makes an instance unreachable from the internet.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeletePublicIp.html
   * @since 2024-12-19
   * @example
   * ```ts
   * await dcs.deletePublicIp({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" }).completed();
   * ```
   */
  deletePublicIp(
    input: actions.DeletePublicIpInput,
    options?: CallOptions,
  ): TaskCall<actions.DeletePublicIpOutput, actions.ShowJobOutput> {
    return callTask(this, operations.DeletePublicIp, input, options);
  }

  /**
   * Shows from which addresses clients may connect to an instance, by groups, and whether that
   * applies.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html
   * @example
   * ```ts
   * const response = await dcs.showIpWhitelist({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  showIpWhitelist(
    input: actions.ShowIpWhitelistInput,
    options?: CallOptions,
  ): Call<actions.ShowIpWhitelistOutput> {
    return callPlain(this, operations.ShowIpWhitelist, input, options);
  }

  /**
   * Switches on or off that a proxy instance sees the addresses of its clients instead of those of
   * the load balancer.
   *
   * support_transparent_client_ip among the features of ShowInstance says whether an instance can do
   * this.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html
   * @example
   * ```ts
   * await dcs.updateClientIpTransparentTransmission({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   transparent_client_ip_enable: true,
   * }).completed();
   * ```
   */
  updateClientIpTransparentTransmission(
    input: actions.UpdateClientIpTransparentTransmissionInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateClientIpTransparentTransmissionOutput, actions.ShowJobOutput> {
    return callTask(this, operations.UpdateClientIpTransparentTransmission, input, options);
  }

  /**
   * Replaces the whole IP whitelist of an instance: creates, changes and deletes groups, or switches
   * the whitelist off.
   *
   * The list given takes the place of the one before, so pass the groups that are to stay, too, from
   * ShowIpWhitelist. UpdateIpWhitelistAsync does the same as a job that can be followed.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html
   * @example
   * ```ts
   * await dcs.updateIpWhitelist({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   enable_whitelist: true,
   *   whitelist: [
   *     { group_name: "office", ip_list: ["192.168.10.0/24"] },
   *     { group_name: "workers", ip_list: ["192.168.20.5", "192.168.20.6"] },
   *   ],
   * });
   * ```
   */
  updateIpWhitelist(
    input: actions.UpdateIpWhitelistInput,
    options?: CallOptions,
  ): Call<actions.UpdateIpWhitelistOutput> {
    return callPlain(this, operations.UpdateIpWhitelist, input, options);
  }

  /**
   * Replaces the whole IP whitelist of an instance in the background and returns a job.
   *
   * The list given takes the place of the one before, so pass the groups that are to stay, too, from
   * ShowIpWhitelist. From Redis 4.0 on.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html
   * @example
   * ```ts
   * await dcs.updateIpWhitelistAsync({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   enable_whitelist: true,
   *   whitelist: [
   *     { group_name: "office", ip_list: ["192.168.10.0/24"] },
   *     { group_name: "workers", ip_list: ["192.168.20.5", "192.168.20.6"] },
   *   ],
   * }).completed();
   * ```
   */
  updateIpWhitelistAsync(
    input: actions.UpdateIpWhitelistAsyncInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateIpWhitelistAsyncOutput, actions.ShowJobOutput> {
    return callTask(this, operations.UpdateIpWhitelistAsync, input, options);
  }

  /**
   * Makes an instance reachable from the internet, or changes the address it is reached at.
   *
   * From Redis 4.0 on, the instance is reached through a load balancer (elb_id), which must have an
   * elastic IP. Redis 3.0 takes an elastic IP (publicip_id) and says whether SSL is used
   * (enable_ssl). ShowInstance shows the address.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html
   * @since 2024-12-19
   * @example
   * ```ts
   * await dcs.updatePublicIp({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   elb_id: "0b6f5d9c-6a0c-4c3d-9f57-3f1c2d8a4e90",
   * }).completed();
   * ```
   */
  updatePublicIp(
    input: actions.UpdatePublicIpInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdatePublicIpOutput, actions.ShowJobOutput> {
    return callTask(this, operations.UpdatePublicIp, input, options);
  }

  /**
   * Returns a link from which the certificate of an instance can be downloaded.
   *
   * For basic edition instances of Redis 6.0 with SSL switched on.
   *
   * @see https://support.huaweicloud.com/api-dcs/DownloadSslCert.html
   * @example
   * ```ts
   * const response = await dcs.downloadSslCert({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  downloadSslCert(
    input: actions.DownloadSslCertInput,
    options?: CallOptions,
  ): Call<actions.DownloadSslCertOutput> {
    return callPlain(this, operations.DownloadSslCert, input, options);
  }

  /**
   * Shows whether an instance encrypts connections, where it takes encrypted ones, and until when
   * its certificate is valid.
   *
   * For basic edition instances of Redis 6.0.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceSslDetail.html
   * @example
   * ```ts
   * const response = await dcs.showInstanceSslDetail({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showInstanceSslDetail(
    input: actions.ShowInstanceSslDetailInput,
    options?: CallOptions,
  ): Call<actions.ShowInstanceSslDetailOutput> {
    return callPlain(this, operations.ShowInstanceSslDetail, input, options);
  }

  /**
   * Switches the encryption of connections to an instance on or off.
   *
   * For basic edition instances of Redis 6.0. DownloadSslCert has the certificate that clients need
   * once SSL is on.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateSslSwitch.html
   * @example
   * ```ts
   * await dcs.updateSslSwitch({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   enabled: true,
   * }).completed();
   * ```
   */
  updateSslSwitch(
    input: actions.UpdateSslSwitchInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateSslSwitchOutput, actions.ShowJobOutput> {
    return callTask(this, operations.UpdateSslSwitch, input, options);
  }

  /**
   * Ends the automatic expansion of the bandwidth of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.deleteInstanceBandwidthAutoScalingPolicy({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  deleteInstanceBandwidthAutoScalingPolicy(
    input: actions.DeleteInstanceBandwidthAutoScalingPolicyInput,
    options?: CallOptions,
  ): Call<actions.DeleteInstanceBandwidthAutoScalingPolicyOutput> {
    return callPlain(this, operations.DeleteInstanceBandwidthAutoScalingPolicy, input, options);
  }

  /**
   * Shows how much bandwidth an instance and each of its shards has, and how much it may have.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowBandwidths.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.showBandwidths({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  showBandwidths(
    input: actions.ShowBandwidthsInput,
    options?: CallOptions,
  ): Call<actions.ShowBandwidthsOutput> {
    return callPlain(this, operations.ShowBandwidths, input, options);
  }

  /**
   * Shows when the bandwidth of an instance is expanded automatically.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceBandwidthAutoScalingPolicy.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.showInstanceBandwidthAutoScalingPolicy({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * });
   * ```
   */
  showInstanceBandwidthAutoScalingPolicy(
    input: actions.ShowInstanceBandwidthAutoScalingPolicyInput,
    options?: CallOptions,
  ): Call<actions.ShowInstanceBandwidthAutoScalingPolicyOutput> {
    return callPlain(this, operations.ShowInstanceBandwidthAutoScalingPolicy, input, options);
  }

  /**
   * Sets how much bandwidth shards of an instance have. Bandwidth beyond what the specification
   * includes may cost money.
   *
   * ShowBandwidths says whether an instance allows it and within which limits.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.updateBandwidth({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   group_bandwidths: [{ group_id: "ace962d1-7841-4e50-9313-c239fd75dee3", target_bandwidth: 512 }],
   * });
   * ```
   */
  updateBandwidth(
    input: actions.UpdateBandwidthInput,
    options?: CallOptions,
  ): Call<actions.UpdateBandwidthOutput> {
    return callPlain(this, operations.UpdateBandwidth, input, options);
  }

  /**
   * Expands the bandwidth of an instance temporarily, by what its specification allows.
   *
   * bandwidth_info of ShowInstance says when the expansion ends, how often an instance can be
   * expanded, and when it can be expanded next. Each call takes one of these chances.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html
   * @example
   * ```ts
   * await dcs.updateInstanceBandwidth({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   * }).completed();
   * ```
   */
  updateInstanceBandwidth(
    input: actions.UpdateInstanceBandwidthInput,
    options?: CallOptions,
  ): TaskCall<actions.UpdateInstanceBandwidthOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.UpdateInstanceBandwidth, input, options);
  }

  /**
   * Sets when the bandwidth of an instance is expanded automatically. Bandwidth that is added may
   * cost money.
   *
   * Only expanding works so far; the bandwidth does not shrink again by itself.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html
   * @since 2024-12-19
   * @example
   * ```ts
   * const response = await dcs.updateInstanceBandwidthAutoScalingPolicy({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   window_size: "5",
   *   bandwidth_usage_upper_threshold: "80",
   *   scale_out_cooldown: 300,
   * });
   * ```
   */
  updateInstanceBandwidthAutoScalingPolicy(
    input: actions.UpdateInstanceBandwidthAutoScalingPolicyInput,
    options?: CallOptions,
  ): Call<actions.UpdateInstanceBandwidthAutoScalingPolicyOutput> {
    return callPlain(this, operations.UpdateInstanceBandwidthAutoScalingPolicy, input, options);
  }

  /**
   * Adds tags to an instance, or deletes tags from it.
   *
   * @see https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html
   * @example
   * ```ts
   * await dcs.batchCreateOrDeleteTags({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   action: "create",
   *   tags: [{ key: "team", value: "billing" }],
   * });
   * ```
   */
  batchCreateOrDeleteTags(
    input: actions.BatchCreateOrDeleteTagsInput,
    options?: CallOptions,
  ): Call<actions.BatchCreateOrDeleteTagsOutput> {
    return callPlain(this, operations.BatchCreateOrDeleteTags, input, options);
  }

  /**
   * Lists every tag that instances of the project have, each key with all its values.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html
   * @example
   * ```ts
   * const response = await dcs.listTagsOfTenant();
   * ```
   */
  listTagsOfTenant(
    input?: actions.ListTagsOfTenantInput,
    options?: CallOptions,
  ): Call<actions.ListTagsOfTenantOutput> {
    return callPlain(this, operations.ListTagsOfTenant, input, options);
  }

  /**
   * Lists the tags of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowTags.html
   * @example
   * ```ts
   * const response = await dcs.showTags({ instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" });
   * ```
   */
  showTags(input: actions.ShowTagsInput, options?: CallOptions): Call<actions.ShowTagsOutput> {
    return callPlain(this, operations.ShowTags, input, options);
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
   * Deletes the record of a background task, whatever instance it is of.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteCenterTask.html
   * @example
   * ```ts
   * await dcs.deleteCenterTask({ task_id: "8abf6e1e72c12e7c0172c15b508500aa" });
   * ```
   */
  deleteCenterTask(
    input: actions.DeleteCenterTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteCenterTaskOutput> {
    return callPlain(this, operations.DeleteCenterTask, input, options);
  }

  /**
   * Lists the background tasks of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @example
   * ```ts
   * for await (const row of dcs.listBackgroundTasks({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   limit: 10,
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
   * Lists the background tasks of all instances of the project.
   *
   * ListBackgroundTasks lists those of one instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListCenterTask.html
   * @example
   * ```ts
   * for await (const row of dcs.listCenterTask({
   *   offset: 0,
   *   limit: 10,
   *   start_time: "20240601000000",
   *   end_time: "20250601000000",
   * })) console.log(row);
   * ```
   */
  listCenterTask(
    input?: actions.ListCenterTaskInput,
    options?: CallOptions,
  ): PagedCall<actions.ListCenterTaskOutput, structures.ListCenterTasksResp> {
    return callPaged(this, operations.ListCenterTask, input, options);
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
   * Lists the instances that the monitoring service knows.
   *
   * Open in the China South region only.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjects.html
   * @example
   * ```ts
   * for await (const row of dcs.listMonitoredObjects({
   *   dim_name: "dcs_instance_id",
   *   offset: 0,
   *   limit: 10,
   * })) console.log(row);
   * ```
   */
  listMonitoredObjects(
    input: actions.ListMonitoredObjectsInput,
    options?: CallOptions,
  ): PagedCall<actions.ListMonitoredObjectsOutput, structures.InstancesMonitoredObject> {
    return callPaged(this, operations.ListMonitoredObjects, input, options);
  }

  /**
   * Lists the nodes of an instance that the monitoring service knows.
   *
   * Open in the China South region only.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjectsOfInstance.html
   * @example
   * ```ts
   * const response = await dcs.listMonitoredObjectsOfInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   dim_name: "dcs_instance_id",
   * });
   * ```
   */
  listMonitoredObjectsOfInstance(
    input: actions.ListMonitoredObjectsOfInstanceInput,
    options?: CallOptions,
  ): Call<actions.ListMonitoredObjectsOfInstanceOutput> {
    return callPlain(this, operations.ListMonitoredObjectsOfInstance, input, options);
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
export function createClient(options: HuaweiDcsOptions = {}): Client<HuaweiDcsOptions> {
  return new Client<HuaweiDcsOptions>(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isHuaweiDcsError<Code extends HuaweiDcsErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
