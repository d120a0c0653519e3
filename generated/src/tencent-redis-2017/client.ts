// Generated from spec/tencent-redis/2017. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/qcloud-v2/index.js";
import type {
  DescribeRedisProductInput,
  DescribeRedisProductOutput,
} from "./actions/DescribeRedisProduct.js";
import type {
  DescribeRedisZonesInput,
  DescribeRedisZonesOutput,
} from "./actions/DescribeRedisZones.js";
import type { ClearRedisInput, ClearRedisOutput } from "./actions/ClearRedis.js";
import type { CreateRedisInput, CreateRedisOutput } from "./actions/CreateRedis.js";
import type { DescribeRedisInput, DescribeRedisOutput } from "./actions/DescribeRedis.js";
import type {
  DescribeRedisDealDetailInput,
  DescribeRedisDealDetailOutput,
} from "./actions/DescribeRedisDealDetail.js";
import type { DescribeTaskInfoInput, DescribeTaskInfoOutput } from "./actions/DescribeTaskInfo.js";
import type {
  ExportRedisBackupInput,
  ExportRedisBackupOutput,
} from "./actions/ExportRedisBackup.js";
import type {
  GetBackupDownloadUrlInput,
  GetBackupDownloadUrlOutput,
} from "./actions/GetBackupDownloadUrl.js";
import type {
  GetRedisBackupListInput,
  GetRedisBackupListOutput,
} from "./actions/GetRedisBackupList.js";
import type { GetRedisTaskListInput, GetRedisTaskListOutput } from "./actions/GetRedisTaskList.js";
import type {
  InquiryRedisPriceInput,
  InquiryRedisPriceOutput,
} from "./actions/InquiryRedisPrice.js";
import type {
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
} from "./actions/ManualBackupInstance.js";
import type {
  ModfiyRedisPasswordInput,
  ModfiyRedisPasswordOutput,
} from "./actions/ModfiyRedisPassword.js";
import type { ModifyRedisNameInput, ModifyRedisNameOutput } from "./actions/ModifyRedisName.js";
import type {
  ModifyRedisProjectInput,
  ModifyRedisProjectOutput,
} from "./actions/ModifyRedisProject.js";
import type { RenewRedisInput, RenewRedisOutput } from "./actions/RenewRedis.js";
import type {
  ResetRedisPasswordInput,
  ResetRedisPasswordOutput,
} from "./actions/ResetRedisPassword.js";
import type { RestoreInstanceInput, RestoreInstanceOutput } from "./actions/RestoreInstance.js";
import type {
  SetRedisAutoRenewInput,
  SetRedisAutoRenewOutput,
} from "./actions/SetRedisAutoRenew.js";
import type { UpgradeRedisInput, UpgradeRedisOutput } from "./actions/UpgradeRedis.js";
import type {
  UpgradeRedisInquiryPriceInput,
  UpgradeRedisInquiryPriceOutput,
} from "./actions/UpgradeRedisInquiryPrice.js";
import type { TencentRedis2017ErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { service } from "./service.js";
import type { Backup, Instance, Task } from "./structures.js";

/** How a TencentRedis2017 client finds, signs and sends. Everything has a default but the region. */
export type TencentRedis2017Options = ClientOptions & Options;

/**
 * The older API of Tencent Cloud Redis. It buys, renews, enlarges, erases, backs up and restores
 * prepaid instances.
 *
 * @see https://cloud.tencent.com/document/product/239/1749
 * @deprecated The older API, which the vendor may cease to maintain; API 3.0 is faster and more
 * regular. Use TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export class TencentRedis2017 extends Client {
  constructor(options: TencentRedis2017Options = {}) {
    super(service, options);
  }

  /** Where the requests go, and which option or rule made it so, in words. */
  explainEndpoint(): string {
    return explainEndpoint(this);
  }

  /**
   * Lists the sizes and quantities on sale, for each zone and instance type.
   *
   * Types and zones that the account may not buy are left out. A ticket to the vendor puts the
   * account on the whitelist of a zone.
   *
   * @see https://cloud.tencent.com/doc/api/260/4974
   * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  describeRedisProduct(
    input?: DescribeRedisProductInput,
    options?: CallOptions,
  ): Call<DescribeRedisProductOutput> {
    return callPlain(this, operations.DescribeRedisProduct, input, options);
  }

  /**
   * Lists the availability zones in which the account can buy instances.
   *
   * A zone that the account may not buy in is left out. A ticket to the vendor puts the account on
   * the whitelist of a zone.
   *
   * @see https://cloud.tencent.com/doc/api/260/4951
   * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  describeRedisZones(
    input?: DescribeRedisZonesInput,
    options?: CallOptions,
  ): Call<DescribeRedisZonesOutput> {
    return callPlain(this, operations.DescribeRedisZones, input, options);
  }

  /**
   * Erases all data of an instance.
   *
   * @see https://cloud.tencent.com/doc/api/260/1386
   * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  clearRedis(
    input: ClearRedisInput,
    options?: CallOptions,
  ): TaskCall<ClearRedisOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.ClearRedis, input, options);
  }

  /**
   * Buys one or more prepaid instances and pays the price that InquiryRedisPrice quotes.
   *
   * DescribeRedisProduct tells the sizes and quantities on sale. By default memory goes from 1024 to
   * 61440 MB for master and replica and to 307200 MB for clusters, and one purchase has 1 to 100
   * instances. The delivered order names the new instances.
   *
   * @see https://cloud.tencent.com/doc/api/260/5325
   * @deprecated Use createInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  createRedis(
    input: CreateRedisInput,
    options?: CallOptions,
  ): TaskCall<CreateRedisOutput, DescribeRedisDealDetailOutput> {
    return callTask(this, operations.CreateRedis, input, options);
  }

  /**
   * Lists the instances of the region that match all given filters.
   *
   * @see https://cloud.tencent.com/doc/api/260/1384
   * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  describeRedis(
    input: DescribeRedisInput,
    options?: CallOptions,
  ): PagedCall<DescribeRedisOutput, Instance> {
    return callPaged(this, operations.DescribeRedis, input, options);
  }

  /**
   * Shows the state, the price and the instances of orders.
   *
   * @see https://cloud.tencent.com/doc/api/260/5329
   * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
   * instead.
   */
  describeRedisDealDetail(
    input: DescribeRedisDealDetailInput,
    options?: CallOptions,
  ): TaskCall<DescribeRedisDealDetailOutput, DescribeRedisDealDetailOutput> {
    return callTask(this, operations.DescribeRedisDealDetail, input, options);
  }

  /**
   * Returns how a background task fares.
   *
   * @see https://cloud.tencent.com/doc/api/260/1387
   * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  describeTaskInfo(
    input: DescribeTaskInfoInput,
    options?: CallOptions,
  ): TaskCall<DescribeTaskInfoOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.DescribeTaskInfo, input, options);
  }

  /**
   * Starts to convert a backup of a cluster instance to an RDB file.
   *
   * Only cluster instances need it, and only after it GetBackupDownloadUrl serves their backups. The
   * backup must be in state 2 (normal), as GetRedisBackupList shows it.
   *
   * @see https://cloud.tencent.com/document/product/239/8430
   * @deprecated TencentRedis has no counterpart. 3.0 has no export; DescribeBackupUrl returns the
   * addresses of the RDB files of a backup.
   */
  exportRedisBackup(
    input: ExportRedisBackupInput,
    options?: CallOptions,
  ): TaskCall<ExportRedisBackupOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.ExportRedisBackup, input, options);
  }

  /**
   * Returns temporary addresses from which a backup can be downloaded.
   *
   * The addresses work for 12 hours; call again after that. A backup of a cluster instance must be
   * exported with ExportRedisBackup first. Put the address into quotation marks when a shell command
   * such as wget takes it.
   *
   * @see https://cloud.tencent.com/document/product/239/1749
   * @deprecated Use describeBackupUrl of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  getBackupDownloadUrl(
    input: GetBackupDownloadUrlInput,
    options?: CallOptions,
  ): Call<GetBackupDownloadUrlOutput> {
    return callPlain(this, operations.GetBackupDownloadUrl, input, options);
  }

  /**
   * Lists the backups of an instance, those that users began and those of the system.
   *
   * Backups are kept for 7 days.
   *
   * @see https://cloud.tencent.com/document/product/239/8403
   * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  getRedisBackupList(
    input: GetRedisBackupListInput,
    options?: CallOptions,
  ): PagedCall<GetRedisBackupListOutput, Backup> {
    return callPaged(this, operations.GetRedisBackupList, input, options);
  }

  /**
   * Lists the background tasks of one instance, or of all instances, that match all given filters.
   *
   * The rows carry no task id; DescribeTaskInfo takes the requestId of the action that started the
   * task.
   *
   * @see https://cloud.tencent.com/document/product/239/8404
   * @deprecated Use describeTaskList of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  getRedisTaskList(
    input: GetRedisTaskListInput,
    options?: CallOptions,
  ): PagedCall<GetRedisTaskListOutput, Task> {
    return callPaged(this, operations.GetRedisTaskList, input, options);
  }

  /**
   * Quotes the price of new prepaid instances, or of renewing some, without buying them.
   *
   * UpgradeRedisInquiryPrice quotes the price of enlarging an instance.
   *
   * @see https://cloud.tencent.com/doc/api/260/5324
   * @deprecated Use inquiryPriceCreateInstance of TencentRedis (cachesmith-sdk/tencent-redis)
   * instead.
   */
  inquiryRedisPrice(
    input: InquiryRedisPriceInput,
    options?: CallOptions,
  ): Call<InquiryRedisPriceOutput> {
    return callPlain(this, operations.InquiryRedisPrice, input, options);
  }

  /**
   * Starts a backup of an instance.
   *
   * The vendor asks for no more than 24 calls a day; beyond that they may fail.
   *
   * @see https://cloud.tencent.com/document/product/239/8402
   * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  manualBackupInstance(
    input: ManualBackupInstanceInput,
    options?: CallOptions,
  ): TaskCall<ManualBackupInstanceOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.ManualBackupInstance, input, options);
  }

  /**
   * Changes the password of an instance; the present one must be given.
   *
   * ResetRedisPassword sets a password without the present one.
   *
   * @see https://cloud.tencent.com/document/product/239/8405
   * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  modfiyRedisPassword(
    input: ModfiyRedisPasswordInput,
    options?: CallOptions,
  ): TaskCall<ModfiyRedisPasswordOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.ModfiyRedisPassword, input, options);
  }

  /**
   * Gives an instance another name.
   *
   * @see https://cloud.tencent.com/document/api/239/8431
   * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  modifyRedisName(input: ModifyRedisNameInput, options?: CallOptions): Call<ModifyRedisNameOutput> {
    return callPlain(this, operations.ModifyRedisName, input, options);
  }

  /**
   * Moves instances to another project.
   *
   * @see https://cloud.tencent.com/doc/api/260/1385
   * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  modifyRedisProject(
    input: ModifyRedisProjectInput,
    options?: CallOptions,
  ): Call<ModifyRedisProjectOutput> {
    return callPlain(this, operations.ModifyRedisProject, input, options);
  }

  /**
   * Extends a prepaid instance by some months and pays the price that InquiryRedisPrice quotes.
   *
   * @see https://cloud.tencent.com/doc/api/260/5326
   * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  renewRedis(
    input: RenewRedisInput,
    options?: CallOptions,
  ): TaskCall<RenewRedisOutput, DescribeRedisDealDetailOutput> {
    return callTask(this, operations.RenewRedis, input, options);
  }

  /**
   * Sets a new password for an instance without asking for the present one.
   *
   * @see https://cloud.tencent.com/document/product/239/1390
   * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  resetRedisPassword(
    input: ResetRedisPasswordInput,
    options?: CallOptions,
  ): TaskCall<ResetRedisPasswordOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.ResetRedisPassword, input, options);
  }

  /**
   * Starts to put an instance back to the data of one of its own backups.
   *
   * Backups of another instance cannot be used.
   *
   * @see https://cloud.tencent.com/document/product/239/8401
   * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  restoreInstance(
    input: RestoreInstanceInput,
    options?: CallOptions,
  ): TaskCall<RestoreInstanceOutput, DescribeTaskInfoOutput> {
    return callTask(this, operations.RestoreInstance, input, options);
  }

  /**
   * Sets what happens to prepaid instances when they expire.
   *
   * @see https://cloud.tencent.com/doc/api/260/5330
   * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  setRedisAutoRenew(
    input: SetRedisAutoRenewInput,
    options?: CallOptions,
  ): Call<SetRedisAutoRenewOutput> {
    return callPlain(this, operations.SetRedisAutoRenew, input, options);
  }

  /**
   * Enlarges a prepaid instance and pays the price that UpgradeRedisInquiryPrice quotes.
   *
   * An instance cannot be made smaller.
   *
   * @see https://cloud.tencent.com/doc/api/260/5328
   * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   */
  upgradeRedis(
    input: UpgradeRedisInput,
    options?: CallOptions,
  ): TaskCall<UpgradeRedisOutput, DescribeRedisDealDetailOutput> {
    return callTask(this, operations.UpgradeRedis, input, options);
  }

  /**
   * Quotes the price of enlarging an instance without changing it.
   *
   * @see https://cloud.tencent.com/doc/api/260/5327
   * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
   * instead.
   */
  upgradeRedisInquiryPrice(
    input: UpgradeRedisInquiryPriceInput,
    options?: CallOptions,
  ): Call<UpgradeRedisInquiryPriceOutput> {
    return callPlain(this, operations.UpgradeRedisInquiryPrice, input, options);
  }
}

/** A client without methods, for the functions of this module: bundles carry only what is called. */
export function createClient(options: TencentRedis2017Options = {}): Client {
  return new Client(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isTencentRedis2017Error<Code extends TencentRedis2017ErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
