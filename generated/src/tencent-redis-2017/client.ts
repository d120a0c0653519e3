// Generated from spec/tencent-redis/2017. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/qcloud-v2/index.js";
import type * as actions from "./actions.js";
import type { TencentRedis2017ErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { regions } from "./regions.js";
import { service } from "./service.js";
import type * as structures from "./structures.js";

/** A documented region. */
export type TencentRedis2017Region = (typeof regions)[number];

/** How a TencentRedis2017 client finds, signs and sends. Everything has a default but the region. */
export type TencentRedis2017Options = ClientOptions<TencentRedis2017Region> & Options;

/**
 * The older API of Tencent Cloud Redis. It buys, renews, enlarges, erases, backs up and restores
 * prepaid instances.
 *
 * @see https://cloud.tencent.com/document/product/239/1749
 * @deprecated The older API, which the vendor may cease to maintain; API 3.0 is faster and more
 * regular. Use TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export class TencentRedis2017 extends Client<TencentRedis2017Options> {
  constructor(options: TencentRedis2017Options = {}) {
    super(service, options);
  }

  /** Where the requests go, and which option or rule made it so, in words. */
  explainEndpoint(): string {
    return explainEndpoint(this, regions);
  }

  /**
   * Lists the sizes and quantities on sale, for each zone and instance type.
   *
   * Types and zones that the account may not buy are left out. A ticket to the vendor puts the
   * account on the whitelist of a zone.
   *
   * @see https://cloud.tencent.com/doc/api/260/4974
   * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * const response = await redis.describeRedisProduct({ zoneIds: ["100002"], typeId: 1 });
   * ```
   */
  describeRedisProduct(
    input?: actions.DescribeRedisProductInput,
    options?: CallOptions,
  ): Call<actions.DescribeRedisProductOutput> {
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
   * @example
   * ```ts
   * const response = await redis.describeRedisZones();
   * ```
   */
  describeRedisZones(
    input?: actions.DescribeRedisZonesInput,
    options?: CallOptions,
  ): Call<actions.DescribeRedisZonesOutput> {
    return callPlain(this, operations.DescribeRedisZones, input, options);
  }

  /**
   * Erases all data of an instance.
   *
   * @see https://cloud.tencent.com/doc/api/260/1386
   * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.clearRedis({ redisId: "crs-ifmymj41", password: "<password>" }).completed();
   * ```
   */
  clearRedis(
    input: actions.ClearRedisInput,
    options?: CallOptions,
  ): TaskCall<actions.ClearRedisOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ClearRedis, input, options);
  }

  /**
   * Buys one or more prepaid instances and pays the price that InquiryRedisPrice quotes.
   *
   * DescribeRedisProduct lists the sizes and quantities on sale. By default memory goes from 1024 to
   * 61440 MB for master and replica and to 307200 MB for clusters, and one purchase has 1 to 100
   * instances. The delivered order names the new instances.
   *
   * @see https://cloud.tencent.com/doc/api/260/5325
   * @deprecated Use createInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.createRedis({
   *   zoneId: 100002,
   *   typeId: 1,
   *   memSize: 1024,
   *   goodsNum: 1,
   *   period: 2,
   *   password: "<password>",
   * }).completed();
   * ```
   */
  createRedis(
    input: actions.CreateRedisInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateRedisOutput, actions.DescribeRedisOutput[]> {
    return callTask(this, operations.CreateRedis, input, options);
  }

  /**
   * Lists the instances of the region that match all given filters.
   *
   * @see https://cloud.tencent.com/doc/api/260/1384
   * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * for await (const row of redis.describeRedis({ limit: 10, offset: 0 })) console.log(row);
   * ```
   */
  describeRedis(
    input: actions.DescribeRedisInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeRedisOutput, structures.Instance> {
    return callPaged(this, operations.DescribeRedis, input, options);
  }

  /**
   * Shows the state, the price and the instances of orders.
   *
   * @see https://cloud.tencent.com/doc/api/260/5329
   * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
   * instead.
   * @example
   * ```ts
   * const response = await redis.describeRedisDealDetail({ dealIds: ["432583", "432586", "432587"] });
   * ```
   */
  describeRedisDealDetail(
    input: actions.DescribeRedisDealDetailInput,
    options?: CallOptions,
  ): TaskCall<actions.DescribeRedisDealDetailOutput, actions.DescribeRedisDealDetailOutput> {
    return callTask(this, operations.DescribeRedisDealDetail, input, options);
  }

  /**
   * Returns how a background task fares.
   *
   * @see https://cloud.tencent.com/doc/api/260/1387
   * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * const response = await redis.describeTaskInfo({ requestId: 11963 });
   * ```
   */
  describeTaskInfo(
    input: actions.DescribeTaskInfoInput,
    options?: CallOptions,
  ): TaskCall<actions.DescribeTaskInfoOutput, actions.DescribeTaskInfoOutput> {
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
   * @example
   * ```ts
   * await redis.exportRedisBackup({
   *   redisId: "crs-j30wibe7",
   *   backupId: "3a07b27e-f744-11e6-babc-525400082493",
   * }).completed();
   * ```
   */
  exportRedisBackup(
    input: actions.ExportRedisBackupInput,
    options?: CallOptions,
  ): TaskCall<actions.ExportRedisBackupOutput, actions.DescribeTaskInfoOutput> {
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
   * @example
   * ```ts
   * const response = await redis.getBackupDownloadUrl({
   *   redisId: "crs-c7xq4kqu",
   *   backupId: "fb8d2cd6-f6ee-11e6-ac36-525400394272",
   * });
   * ```
   */
  getBackupDownloadUrl(
    input: actions.GetBackupDownloadUrlInput,
    options?: CallOptions,
  ): Call<actions.GetBackupDownloadUrlOutput> {
    return callPlain(this, operations.GetBackupDownloadUrl, input, options);
  }

  /**
   * Lists the backups of an instance, those that users began and those of the system.
   *
   * Backups are kept for 7 days.
   *
   * @see https://cloud.tencent.com/document/product/239/8403
   * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * for await (const row of redis.getRedisBackupList({
   *   limit: 10,
   *   offset: 0,
   *   redisId: "crs-izbob1wh",
   *   beginTime: "2017-02-08 16:46:34",
   *   endTime: "2017-02-08 19:09:26",
   * })) console.log(row);
   * ```
   */
  getRedisBackupList(
    input: actions.GetRedisBackupListInput,
    options?: CallOptions,
  ): PagedCall<actions.GetRedisBackupListOutput, structures.Backup> {
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
   * @example
   * ```ts
   * for await (const row of redis.getRedisTaskList({ limit: 10, offset: 0 })) console.log(row);
   * ```
   */
  getRedisTaskList(
    input: actions.GetRedisTaskListInput,
    options?: CallOptions,
  ): PagedCall<actions.GetRedisTaskListOutput, structures.Task> {
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
   * @example
   * ```ts
   * const response = await redis.inquiryRedisPrice({
   *   zoneId: 100002,
   *   typeId: 1,
   *   memSize: 1024,
   *   goodsNum: 1,
   *   period: 2,
   * });
   * ```
   */
  inquiryRedisPrice(
    input: actions.InquiryRedisPriceInput,
    options?: CallOptions,
  ): Call<actions.InquiryRedisPriceOutput> {
    return callPlain(this, operations.InquiryRedisPrice, input, options);
  }

  /**
   * Starts a backup of an instance.
   *
   * The vendor asks for no more than 24 calls a day; beyond that they may fail.
   *
   * @see https://cloud.tencent.com/document/product/239/8402
   * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.manualBackupInstance({ redisId: "crs-izbob1wh", remark: "test_api" }).completed();
   * ```
   */
  manualBackupInstance(
    input: actions.ManualBackupInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ManualBackupInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ManualBackupInstance, input, options);
  }

  /**
   * Changes the password of an instance; the present one must be given.
   *
   * ResetRedisPassword sets a password without the present one.
   *
   * @see https://cloud.tencent.com/document/product/239/8405
   * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.modfiyRedisPassword({
   *   redisId: "crs-ifmymj41",
   *   oldPassword: "<old-password>",
   *   password: "<password>",
   * }).completed();
   * ```
   */
  modfiyRedisPassword(
    input: actions.ModfiyRedisPasswordInput,
    options?: CallOptions,
  ): TaskCall<actions.ModfiyRedisPasswordOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModfiyRedisPassword, input, options);
  }

  /**
   * Gives an instance another name.
   *
   * @see https://cloud.tencent.com/document/api/239/8431
   * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.modifyRedisName({ redisId: "crs-izbob1wh", redisName: "test_API" });
   * ```
   */
  modifyRedisName(
    input: actions.ModifyRedisNameInput,
    options?: CallOptions,
  ): Call<actions.ModifyRedisNameOutput> {
    return callPlain(this, operations.ModifyRedisName, input, options);
  }

  /**
   * Moves instances to another project.
   *
   * @see https://cloud.tencent.com/doc/api/260/1385
   * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.modifyRedisProject({ redisIds: ["crs-ifmymj41"], projectId: 1004306 });
   * ```
   */
  modifyRedisProject(
    input: actions.ModifyRedisProjectInput,
    options?: CallOptions,
  ): Call<actions.ModifyRedisProjectOutput> {
    return callPlain(this, operations.ModifyRedisProject, input, options);
  }

  /**
   * Extends a prepaid instance by some months and pays the price that InquiryRedisPrice quotes.
   *
   * @see https://cloud.tencent.com/doc/api/260/5326
   * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.renewRedis({ redisId: "crs-ifmymj41", period: 1 }).completed();
   * ```
   */
  renewRedis(
    input: actions.RenewRedisInput,
    options?: CallOptions,
  ): TaskCall<actions.RenewRedisOutput, actions.DescribeRedisDealDetailOutput> {
    return callTask(this, operations.RenewRedis, input, options);
  }

  /**
   * Sets a new password for an instance without asking for the present one.
   *
   * @see https://cloud.tencent.com/document/product/239/1390
   * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.resetRedisPassword({ redisId: "crs-izbob1wh", password: "<password>" }).completed();
   * ```
   */
  resetRedisPassword(
    input: actions.ResetRedisPasswordInput,
    options?: CallOptions,
  ): TaskCall<actions.ResetRedisPasswordOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ResetRedisPassword, input, options);
  }

  /**
   * Starts to put an instance back to the data of one of its own backups.
   *
   * Backups of another instance cannot be used.
   *
   * @see https://cloud.tencent.com/document/product/239/8401
   * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.restoreInstance({
   *   redisId: "crs-izbob1wh",
   *   password: "<password>",
   *   backupId: "e824aecc-ef5e-11e6-a2c7-525400082493",
   * }).completed();
   * ```
   */
  restoreInstance(
    input: actions.RestoreInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.RestoreInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.RestoreInstance, input, options);
  }

  /**
   * Sets what happens to prepaid instances when they expire.
   *
   * @see https://cloud.tencent.com/doc/api/260/5330
   * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.setRedisAutoRenew({ redisIds: ["crs-ifmymj41"], isAutoRenew: 1 });
   * ```
   */
  setRedisAutoRenew(
    input: actions.SetRedisAutoRenewInput,
    options?: CallOptions,
  ): Call<actions.SetRedisAutoRenewOutput> {
    return callPlain(this, operations.SetRedisAutoRenew, input, options);
  }

  /**
   * Enlarges a prepaid instance and pays the price that UpgradeRedisInquiryPrice quotes.
   *
   * An instance cannot be made smaller.
   *
   * @see https://cloud.tencent.com/doc/api/260/5328
   * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
   * @example
   * ```ts
   * await redis.upgradeRedis({ redisId: "crs-ifmymj41", memSize: 2048 }).completed();
   * ```
   */
  upgradeRedis(
    input: actions.UpgradeRedisInput,
    options?: CallOptions,
  ): TaskCall<actions.UpgradeRedisOutput, actions.DescribeRedisOutput> {
    return callTask(this, operations.UpgradeRedis, input, options);
  }

  /**
   * Quotes the price of enlarging an instance without changing it.
   *
   * @see https://cloud.tencent.com/doc/api/260/5327
   * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
   * instead.
   * @example
   * ```ts
   * const response = await redis.upgradeRedisInquiryPrice({ redisId: "crs-ifmymj41", memSize: 2048 });
   * ```
   */
  upgradeRedisInquiryPrice(
    input: actions.UpgradeRedisInquiryPriceInput,
    options?: CallOptions,
  ): Call<actions.UpgradeRedisInquiryPriceOutput> {
    return callPlain(this, operations.UpgradeRedisInquiryPrice, input, options);
  }
}

/** A client without methods, for the functions of this module: bundles carry only what is called. */
export function createClient(
  options: TencentRedis2017Options = {},
): Client<TencentRedis2017Options> {
  return new Client<TencentRedis2017Options>(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isTencentRedis2017Error<Code extends TencentRedis2017ErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
