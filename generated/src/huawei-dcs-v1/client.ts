// Generated from spec/huawei-dcs/v1. Do not edit.
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
import type { HuaweiDcsV1ErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { service } from "./service.js";
import type { BackupRecordResponse, InstanceListInfo, InstanceRestoreInfo } from "./structures.js";

/** How a HuaweiDcsV1 client finds, signs and sends. Everything has a default but the region. */
export type HuaweiDcsV1Options = ClientOptions & Options;

/**
 * Creates, enlarges, configures, backs up, restores and watches managed Redis instances, by the
 * historical version of the API.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated The vendor files V1 under historical APIs. V2 has a counterpart for every operation,
 * and migrations, slow logs, background tasks and shards besides. Use HuaweiDcs
 * (cachesmith-sdk/huawei-dcs) instead.
 */
export class HuaweiDcsV1 extends Client {
  constructor(options: HuaweiDcsV1Options = {}) {
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
   * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  batchDeleteInstances(
    input?: BatchDeleteInstancesInput,
    options?: CallOptions,
  ): Call<BatchDeleteInstancesOutput> {
    return callPlain(this, operations.BatchDeleteInstances, input, options);
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
  createInstance(
    input: CreateInstanceInput,
    options?: CallOptions,
  ): TaskCall<CreateInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.CreateInstance, input, options);
  }

  /**
   * Deletes an instance and frees all that belongs to it. Its data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  deleteInstance(input: DeleteInstanceInput, options?: CallOptions): Call<DeleteInstanceOutput> {
    return callPlain(this, operations.DeleteInstance, input, options);
  }

  /**
   * Enlarges a running instance.
   *
   * The change goes on after the answer; ShowInstance says EXTENDING until it is done.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  extendInstance(
    input: ExtendInstanceInput,
    options?: CallOptions,
  ): TaskCall<ExtendInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.ExtendInstance, input, options);
  }

  /**
   * Lists the instances of the project, all or those that match.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listInstances(
    input?: ListInstancesInput,
    options?: CallOptions,
  ): PagedCall<ListInstancesOutput, InstanceListInfo> {
    return callPaged(this, operations.ListInstances, input, options);
  }

  /**
   * Tells everything about one instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  showInstance(
    input: ShowInstanceInput,
    options?: CallOptions,
  ): TaskCall<ShowInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.ShowInstance, input, options);
  }

  /**
   * Changes name, description, backup policy, maintenance window or security group of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  updateInstance(input: UpdateInstanceInput, options?: CallOptions): Call<UpdateInstanceOutput> {
    return callPlain(this, operations.UpdateInstance, input, options);
  }

  /**
   * Tells the memory, traffic, commands and CPU usage of every running instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listStatistics of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listStatistics(input?: ListStatisticsInput, options?: CallOptions): Call<ListStatisticsOutput> {
    return callPlain(this, operations.ListStatistics, input, options);
  }

  /**
   * Tells how many instances of the project are in which state.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listStatusCounts(
    input?: ListStatusCountsInput,
    options?: CallOptions,
  ): Call<ListStatusCountsOutput> {
    return callPlain(this, operations.ListStatusCounts, input, options);
  }

  /**
   * Restarts running instances, or deletes all their data.
   *
   * Data that were flushed cannot be brought back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  restartOrFlushInstances(
    input: RestartOrFlushInstancesInput,
    options?: CallOptions,
  ): TaskCall<RestartOrFlushInstancesOutput, ShowInstanceOutput[]> {
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
   */
  updatePassword(input: UpdatePasswordInput, options?: CallOptions): Call<UpdatePasswordOutput> {
    return callPlain(this, operations.UpdatePassword, input, options);
  }

  /**
   * Lists the configuration parameters of an instance with value, default and range.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  createBackup(input: CreateBackupInput, options?: CallOptions): Call<CreateBackupOutput> {
    return callPlain(this, operations.CreateBackup, input, options);
  }

  /**
   * Deletes the files of a backup.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  deleteBackupFile(
    input: DeleteBackupFileInput,
    options?: CallOptions,
  ): Call<DeleteBackupFileOutput> {
    return callPlain(this, operations.DeleteBackupFile, input, options);
  }

  /**
   * Lists the backups of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listBackupRecords(
    input: ListBackupRecordsInput,
    options?: CallOptions,
  ): PagedCall<ListBackupRecordsOutput, BackupRecordResponse> {
    return callPaged(this, operations.ListBackupRecords, input, options);
  }

  /**
   * Lists the restorations of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
   * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  restoreInstance(input: RestoreInstanceInput, options?: CallOptions): Call<RestoreInstanceOutput> {
    return callPlain(this, operations.RestoreInstance, input, options);
  }

  /**
   * Lists the availability zones of the region.
   *
   * CreateInstance takes the id of a row.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listAvailableZones(
    input?: ListAvailableZonesInput,
    options?: CallOptions,
  ): Call<ListAvailableZonesOutput> {
    return callPlain(this, operations.ListAvailableZones, input, options);
  }

  /**
   * Lists the time windows in which instances can be maintained.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listMaintenanceWindows(
    input?: ListMaintenanceWindowsInput,
    options?: CallOptions,
  ): Call<ListMaintenanceWindowsOutput> {
    return callPlain(this, operations.ListMaintenanceWindows, input, options);
  }

  /**
   * Lists the products that instances can be ordered as.
   *
   * CreateInstance takes product_id and spec_code of a row, ExtendInstance its spec_code.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  listProducts(input?: ListProductsInput, options?: CallOptions): Call<ListProductsOutput> {
    return callPlain(this, operations.ListProducts, input, options);
  }

  /**
   * Shows how many instances and how much memory the project may have, and how much it has.
   *
   * Quotas differ from customer to customer and from region to region.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   * @deprecated Use showQuotas of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
   */
  showQuotas(input?: ShowQuotasInput, options?: CallOptions): Call<ShowQuotasOutput> {
    return callPlain(this, operations.ShowQuotas, input, options);
  }
}

/** A client without methods, for the functions of this module: bundles carry only what is called. */
export function createClient(options: HuaweiDcsV1Options = {}): Client {
  return new Client(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isHuaweiDcsV1Error<Code extends HuaweiDcsV1ErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
