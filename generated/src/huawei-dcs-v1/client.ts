// Generated from spec/huawei-dcs/v1. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/huawei-rest/index.js";
import type * as actions from "./actions.js";
import type { HuaweiDcsV1ErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { regions } from "./regions.js";
import { service } from "./service.js";
import type * as structures from "./structures.js";

/** A documented region. */
export type HuaweiDcsV1Region = (typeof regions)[number];

/** How a HuaweiDcsV1 client finds, signs and sends. Everything has a default but the region. */
export type HuaweiDcsV1Options = ClientOptions<HuaweiDcsV1Region> & Options;

/**
 * Creates, enlarges, configures, backs up, restores and watches managed Redis instances, by the
 * historical version of the API.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated The vendor files V1 under historical APIs. V2 has a counterpart for every operation,
 * and migrations, slow logs, background tasks and shards besides. Use HuaweiDcs
 * (cachesmith-sdk/huawei-dcs) instead.
 */
export class HuaweiDcsV1 extends Client<HuaweiDcsV1Options> {
  constructor(options: HuaweiDcsV1Options = {}) {
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
   * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.batchDeleteInstances({
   *   allFailure: "false",
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
   * Orders an instance, billed by use.
   *
   * The answer comes when the order is accepted. The instance is ready once ShowInstance says that
   * its status is RUNNING. A repetition orders another instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use createInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.createInstance({
   *   name: "dcs-a11e",
   *   engine: "Redis",
   *   engine_version: "5.0",
   *   spec_code: "redis.single.xu1.large.2",
   *   capacity: 2,
   *   password: "<password>",
   *   vpc_id: "27d99e17-42f2-4751-818f-5c8c6c03ff15",
   *   subnet_id: "ec2f34b9-20eb-4872-85bd-bea9fc943128",
   *   available_zones: ["ae04cf9d61544df3806a3feeb401b204", "d573142f24894ef3bd3664de068b44b0"],
   * }).completed();
   * ```
   */
  createInstance(
    input: actions.CreateInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateInstanceOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.CreateInstance, input, options);
  }

  /**
   * Deletes an instance and frees all that belongs to it. Its data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * Enlarges a running instance.
   *
   * The change goes on after the answer; ShowInstance says EXTENDING until it is done.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.extendInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   spec_code: "redis.single.au1.large.4",
   *   new_capacity: 4,
   *   newCapacityString: "4",
   * }).completed();
   * ```
   */
  extendInstance(
    input: actions.ExtendInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ExtendInstanceOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.ExtendInstance, input, options);
  }

  /**
   * Lists the instances of the project, all or those that match.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * for await (const row of dcs.listInstances({
   *   start: 1,
   *   limit: 10,
   *   name: "",
   *   status: "",
   *   id: "",
   *   include_failure: "true",
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
   * Tells everything about one instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * const response = await dcs.showInstance({ instance_id: "68d5745e-6af2-40e4-945d-fe449be00148" });
   * ```
   */
  showInstance(
    input: actions.ShowInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ShowInstanceOutput, actions.ShowInstanceOutput> {
    return callTask(this, operations.ShowInstance, input, options);
  }

  /**
   * Changes name, description, backup policy, maintenance window or security group of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.updateInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   description: "instance description",
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
   * Tells the memory, traffic, commands and CPU usage of every running instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listStatistics of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * Restarts running instances, or deletes all their data.
   *
   * Data that were flushed cannot be brought back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.restartOrFlushInstances({
   *   action: "restart",
   *   instances: ["2e803f66-fbb0-47ad-b6cb-fb87f5bed4ef"],
   * }).completed();
   * ```
   */
  restartOrFlushInstances(
    input: actions.RestartOrFlushInstancesInput,
    options?: CallOptions,
  ): TaskCall<actions.RestartOrFlushInstancesOutput, actions.ShowInstanceOutput[]> {
    return callTask(this, operations.RestartOrFlushInstances, input, options);
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
   * @example
   * ```ts
   * const response = await dcs.updatePassword({
   *   instance_id: "<instance-id>",
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
   * Lists the configuration parameters of an instance with value, default and range.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * const response = await dcs.listConfigurations({
   *   instance_id: "c08fdc6e-5c25-4185-ab57-c0a5529b727f",
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
   * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.updateConfigurations({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   redis_config: [{ param_id: "1", param_name: "timeout", param_value: "100" }],
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
   * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.createBackup({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   remark: "Backup instances",
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
   * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.deleteBackupFile({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   backup_id: "4631832a-14c6-45b0-a0b3-3abd8f591ad1",
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
   * Lists the backups of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * for await (const row of dcs.listBackupRecords({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   start: 1,
   *   limit: 10,
   *   beginTime: "20170718235959",
   *   endTime: "20170718235959",
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
   * Lists the restorations of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * for await (const row of dcs.listRestoreRecords({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   start: 1,
   *   limit: 10,
   *   beginTime: "20170718235959",
   *   endTime: "20170718235959",
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
   * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * await dcs.restoreInstance({
   *   instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79",
   *   remark: "restore instance",
   *   backup_id: "8ba256cb-e5ac-44f6-a3da-c03d8f0e5029",
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
   * Lists the availability zones of the region.
   *
   * CreateInstance takes the id of a row.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * Lists the time windows in which instances can be maintained.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * Lists the products that instances can be ordered as.
   *
   * CreateInstance takes product_id and spec_code of a row, ExtendInstance its spec_code.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   * @example
   * ```ts
   * const response = await dcs.listProducts();
   * ```
   */
  listProducts(
    input?: actions.ListProductsInput,
    options?: CallOptions,
  ): Call<actions.ListProductsOutput> {
    return callPlain(this, operations.ListProducts, input, options);
  }

  /**
   * Shows how many instances and how much memory the project may have, and how much it has.
   *
   * Quotas differ from customer to customer and from region to region.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use showQuotas of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
export function createClient(options: HuaweiDcsV1Options = {}): Client<HuaweiDcsV1Options> {
  return new Client<HuaweiDcsV1Options>(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isHuaweiDcsV1Error<Code extends HuaweiDcsV1ErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
