// Generated from spec/tencent-redis/2017. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
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
import * as operations from "./operations.js";
import type { Backup, Instance, Task } from "./structures.js";

/**
 * Lists the sizes and quantities on sale, for each zone and instance type.
 *
 * Types and zones that the account may not buy are left out. A ticket to the vendor puts the
 * account on the whitelist of a zone.
 *
 * @see https://cloud.tencent.com/doc/api/260/4974
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeRedisProduct(
  client: Client,
  input?: DescribeRedisProductInput,
  options?: CallOptions,
): Call<DescribeRedisProductOutput> {
  return callPlain(client, operations.DescribeRedisProduct, input, options);
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
export function describeRedisZones(
  client: Client,
  input?: DescribeRedisZonesInput,
  options?: CallOptions,
): Call<DescribeRedisZonesOutput> {
  return callPlain(client, operations.DescribeRedisZones, input, options);
}

/**
 * Erases all data of an instance.
 *
 * @see https://cloud.tencent.com/doc/api/260/1386
 * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function clearRedis(
  client: Client,
  input: ClearRedisInput,
  options?: CallOptions,
): TaskCall<ClearRedisOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ClearRedis, input, options);
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
export function createRedis(
  client: Client,
  input: CreateRedisInput,
  options?: CallOptions,
): TaskCall<CreateRedisOutput, DescribeRedisDealDetailOutput> {
  return callTask(client, operations.CreateRedis, input, options);
}

/**
 * Lists the instances of the region that match all given filters.
 *
 * @see https://cloud.tencent.com/doc/api/260/1384
 * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeRedis(
  client: Client,
  input: DescribeRedisInput,
  options?: CallOptions,
): PagedCall<DescribeRedisOutput, Instance> {
  return callPaged(client, operations.DescribeRedis, input, options);
}

/**
 * Shows the state, the price and the instances of orders.
 *
 * @see https://cloud.tencent.com/doc/api/260/5329
 * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export function describeRedisDealDetail(
  client: Client,
  input: DescribeRedisDealDetailInput,
  options?: CallOptions,
): Call<DescribeRedisDealDetailOutput> {
  return callPlain(client, operations.DescribeRedisDealDetail, input, options);
}

/**
 * Returns how a background task fares.
 *
 * @see https://cloud.tencent.com/doc/api/260/1387
 * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeTaskInfo(
  client: Client,
  input: DescribeTaskInfoInput,
  options?: CallOptions,
): Call<DescribeTaskInfoOutput> {
  return callPlain(client, operations.DescribeTaskInfo, input, options);
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
export function exportRedisBackup(
  client: Client,
  input: ExportRedisBackupInput,
  options?: CallOptions,
): TaskCall<ExportRedisBackupOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ExportRedisBackup, input, options);
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
export function getBackupDownloadUrl(
  client: Client,
  input: GetBackupDownloadUrlInput,
  options?: CallOptions,
): Call<GetBackupDownloadUrlOutput> {
  return callPlain(client, operations.GetBackupDownloadUrl, input, options);
}

/**
 * Lists the backups of an instance, those that users began and those of the system.
 *
 * Backups are kept for 7 days.
 *
 * @see https://cloud.tencent.com/document/product/239/8403
 * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function getRedisBackupList(
  client: Client,
  input: GetRedisBackupListInput,
  options?: CallOptions,
): PagedCall<GetRedisBackupListOutput, Backup> {
  return callPaged(client, operations.GetRedisBackupList, input, options);
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
export function getRedisTaskList(
  client: Client,
  input: GetRedisTaskListInput,
  options?: CallOptions,
): PagedCall<GetRedisTaskListOutput, Task> {
  return callPaged(client, operations.GetRedisTaskList, input, options);
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
export function inquiryRedisPrice(
  client: Client,
  input: InquiryRedisPriceInput,
  options?: CallOptions,
): Call<InquiryRedisPriceOutput> {
  return callPlain(client, operations.InquiryRedisPrice, input, options);
}

/**
 * Starts a backup of an instance.
 *
 * The vendor asks for no more than 24 calls a day; beyond that they may fail.
 *
 * @see https://cloud.tencent.com/document/product/239/8402
 * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function manualBackupInstance(
  client: Client,
  input: ManualBackupInstanceInput,
  options?: CallOptions,
): TaskCall<ManualBackupInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ManualBackupInstance, input, options);
}

/**
 * Changes the password of an instance; the present one must be given.
 *
 * ResetRedisPassword sets a password without the present one.
 *
 * @see https://cloud.tencent.com/document/product/239/8405
 * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function modfiyRedisPassword(
  client: Client,
  input: ModfiyRedisPasswordInput,
  options?: CallOptions,
): TaskCall<ModfiyRedisPasswordOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModfiyRedisPassword, input, options);
}

/**
 * Gives an instance another name.
 *
 * @see https://cloud.tencent.com/document/api/239/8431
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function modifyRedisName(
  client: Client,
  input: ModifyRedisNameInput,
  options?: CallOptions,
): Call<ModifyRedisNameOutput> {
  return callPlain(client, operations.ModifyRedisName, input, options);
}

/**
 * Moves instances to another project.
 *
 * @see https://cloud.tencent.com/doc/api/260/1385
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function modifyRedisProject(
  client: Client,
  input: ModifyRedisProjectInput,
  options?: CallOptions,
): Call<ModifyRedisProjectOutput> {
  return callPlain(client, operations.ModifyRedisProject, input, options);
}

/**
 * Extends a prepaid instance by some months and pays the price that InquiryRedisPrice quotes.
 *
 * @see https://cloud.tencent.com/doc/api/260/5326
 * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function renewRedis(
  client: Client,
  input: RenewRedisInput,
  options?: CallOptions,
): TaskCall<RenewRedisOutput, DescribeRedisDealDetailOutput> {
  return callTask(client, operations.RenewRedis, input, options);
}

/**
 * Sets a new password for an instance without asking for the present one.
 *
 * @see https://cloud.tencent.com/document/product/239/1390
 * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function resetRedisPassword(
  client: Client,
  input: ResetRedisPasswordInput,
  options?: CallOptions,
): TaskCall<ResetRedisPasswordOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ResetRedisPassword, input, options);
}

/**
 * Starts to put an instance back to the data of one of its own backups.
 *
 * Backups of another instance cannot be used.
 *
 * @see https://cloud.tencent.com/document/product/239/8401
 * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function restoreInstance(
  client: Client,
  input: RestoreInstanceInput,
  options?: CallOptions,
): TaskCall<RestoreInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.RestoreInstance, input, options);
}

/**
 * Sets what happens to prepaid instances when they expire.
 *
 * @see https://cloud.tencent.com/doc/api/260/5330
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function setRedisAutoRenew(
  client: Client,
  input: SetRedisAutoRenewInput,
  options?: CallOptions,
): Call<SetRedisAutoRenewOutput> {
  return callPlain(client, operations.SetRedisAutoRenew, input, options);
}

/**
 * Enlarges a prepaid instance and pays the price that UpgradeRedisInquiryPrice quotes.
 *
 * An instance cannot be made smaller.
 *
 * @see https://cloud.tencent.com/doc/api/260/5328
 * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function upgradeRedis(
  client: Client,
  input: UpgradeRedisInput,
  options?: CallOptions,
): TaskCall<UpgradeRedisOutput, DescribeRedisDealDetailOutput> {
  return callTask(client, operations.UpgradeRedis, input, options);
}

/**
 * Quotes the price of enlarging an instance without changing it.
 *
 * @see https://cloud.tencent.com/doc/api/260/5327
 * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export function upgradeRedisInquiryPrice(
  client: Client,
  input: UpgradeRedisInquiryPriceInput,
  options?: CallOptions,
): Call<UpgradeRedisInquiryPriceOutput> {
  return callPlain(client, operations.UpgradeRedisInquiryPrice, input, options);
}
