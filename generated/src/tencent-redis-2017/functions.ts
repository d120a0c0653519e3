// Generated from spec/tencent-redis/2017. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type * as actions from "./actions.js";
import * as operations from "./operations.js";
import type * as structures from "./structures.js";

/**
 * List specifications: `describeRedisProduct` of TencentRedis2017 as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/4974
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeRedisProduct(
  client: Client,
  input?: actions.DescribeRedisProductInput,
  options?: CallOptions,
): Call<actions.DescribeRedisProductOutput> {
  return callPlain(client, operations.DescribeRedisProduct, input, options);
}

/**
 * List zones: `describeRedisZones` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/4951
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeRedisZones(
  client: Client,
  input?: actions.DescribeRedisZonesInput,
  options?: CallOptions,
): Call<actions.DescribeRedisZonesOutput> {
  return callPlain(client, operations.DescribeRedisZones, input, options);
}

/**
 * Erase an instance: `clearRedis` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/1386
 * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function clearRedis(
  client: Client,
  input: actions.ClearRedisInput,
  options?: CallOptions,
): TaskCall<actions.ClearRedisOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ClearRedis, input, options);
}

/**
 * Create instances: `createRedis` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5325
 * @deprecated Use createInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function createRedis(
  client: Client,
  input: actions.CreateRedisInput,
  options?: CallOptions,
): TaskCall<actions.CreateRedisOutput, actions.DescribeRedisOutput[]> {
  return callTask(client, operations.CreateRedis, input, options);
}

/**
 * List instances: `describeRedis` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/1384
 * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeRedis(
  client: Client,
  input: actions.DescribeRedisInput,
  options?: CallOptions,
): PagedCall<actions.DescribeRedisOutput, structures.Instance> {
  return callPaged(client, operations.DescribeRedis, input, options);
}

/**
 * Show orders: `describeRedisDealDetail` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5329
 * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export function describeRedisDealDetail(
  client: Client,
  input: actions.DescribeRedisDealDetailInput,
  options?: CallOptions,
): Call<actions.DescribeRedisDealDetailOutput> {
  return callPlain(client, operations.DescribeRedisDealDetail, input, options);
}

/**
 * Get the state of a task: `describeTaskInfo` of TencentRedis2017 as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/1387
 * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function describeTaskInfo(
  client: Client,
  input: actions.DescribeTaskInfoInput,
  options?: CallOptions,
): Call<actions.DescribeTaskInfoOutput> {
  return callPlain(client, operations.DescribeTaskInfo, input, options);
}

/**
 * Export a backup: `exportRedisBackup` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/8430
 * @deprecated TencentRedis has no counterpart. 3.0 has no export; DescribeBackupUrl returns the
 * addresses of the RDB files of a backup.
 */
export function exportRedisBackup(
  client: Client,
  input: actions.ExportRedisBackupInput,
  options?: CallOptions,
): TaskCall<actions.ExportRedisBackupOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ExportRedisBackup, input, options);
}

/**
 * Get download addresses of a backup: `getBackupDownloadUrl` of TencentRedis2017 as a function,
 * for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/1749
 * @deprecated Use describeBackupUrl of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function getBackupDownloadUrl(
  client: Client,
  input: actions.GetBackupDownloadUrlInput,
  options?: CallOptions,
): Call<actions.GetBackupDownloadUrlOutput> {
  return callPlain(client, operations.GetBackupDownloadUrl, input, options);
}

/**
 * List backups: `getRedisBackupList` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/8403
 * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function getRedisBackupList(
  client: Client,
  input: actions.GetRedisBackupListInput,
  options?: CallOptions,
): PagedCall<actions.GetRedisBackupListOutput, structures.Backup> {
  return callPaged(client, operations.GetRedisBackupList, input, options);
}

/**
 * List tasks: `getRedisTaskList` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/8404
 * @deprecated Use describeTaskList of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function getRedisTaskList(
  client: Client,
  input: actions.GetRedisTaskListInput,
  options?: CallOptions,
): PagedCall<actions.GetRedisTaskListOutput, structures.Task> {
  return callPaged(client, operations.GetRedisTaskList, input, options);
}

/**
 * Quote the price of instances: `inquiryRedisPrice` of TencentRedis2017 as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5324
 * @deprecated Use inquiryPriceCreateInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export function inquiryRedisPrice(
  client: Client,
  input: actions.InquiryRedisPriceInput,
  options?: CallOptions,
): Call<actions.InquiryRedisPriceOutput> {
  return callPlain(client, operations.InquiryRedisPrice, input, options);
}

/**
 * Back up an instance: `manualBackupInstance` of TencentRedis2017 as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/8402
 * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function manualBackupInstance(
  client: Client,
  input: actions.ManualBackupInstanceInput,
  options?: CallOptions,
): TaskCall<actions.ManualBackupInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ManualBackupInstance, input, options);
}

/**
 * Change the password: `modfiyRedisPassword` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/8405
 * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function modfiyRedisPassword(
  client: Client,
  input: actions.ModfiyRedisPasswordInput,
  options?: CallOptions,
): TaskCall<actions.ModfiyRedisPasswordOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ModfiyRedisPassword, input, options);
}

/**
 * Rename an instance: `modifyRedisName` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/8431
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function modifyRedisName(
  client: Client,
  input: actions.ModifyRedisNameInput,
  options?: CallOptions,
): Call<actions.ModifyRedisNameOutput> {
  return callPlain(client, operations.ModifyRedisName, input, options);
}

/**
 * Move instances to a project: `modifyRedisProject` of TencentRedis2017 as a function, for small
 * bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/1385
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function modifyRedisProject(
  client: Client,
  input: actions.ModifyRedisProjectInput,
  options?: CallOptions,
): Call<actions.ModifyRedisProjectOutput> {
  return callPlain(client, operations.ModifyRedisProject, input, options);
}

/**
 * Renew an instance: `renewRedis` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5326
 * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function renewRedis(
  client: Client,
  input: actions.RenewRedisInput,
  options?: CallOptions,
): TaskCall<actions.RenewRedisOutput, actions.DescribeRedisDealDetailOutput> {
  return callTask(client, operations.RenewRedis, input, options);
}

/**
 * Reset the password: `resetRedisPassword` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/1390
 * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function resetRedisPassword(
  client: Client,
  input: actions.ResetRedisPasswordInput,
  options?: CallOptions,
): TaskCall<actions.ResetRedisPasswordOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.ResetRedisPassword, input, options);
}

/**
 * Restore a backup: `restoreInstance` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/document/product/239/8401
 * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function restoreInstance(
  client: Client,
  input: actions.RestoreInstanceInput,
  options?: CallOptions,
): TaskCall<actions.RestoreInstanceOutput, actions.DescribeTaskInfoOutput> {
  return callTask(client, operations.RestoreInstance, input, options);
}

/**
 * Set automatic renewal: `setRedisAutoRenew` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5330
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function setRedisAutoRenew(
  client: Client,
  input: actions.SetRedisAutoRenewInput,
  options?: CallOptions,
): Call<actions.SetRedisAutoRenewOutput> {
  return callPlain(client, operations.SetRedisAutoRenew, input, options);
}

/**
 * Upgrade an instance: `upgradeRedis` of TencentRedis2017 as a function, for small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5328
 * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export function upgradeRedis(
  client: Client,
  input: actions.UpgradeRedisInput,
  options?: CallOptions,
): TaskCall<actions.UpgradeRedisOutput, actions.DescribeRedisOutput> {
  return callTask(client, operations.UpgradeRedis, input, options);
}

/**
 * Quote the price of an upgrade: `upgradeRedisInquiryPrice` of TencentRedis2017 as a function, for
 * small bundles.
 *
 * @see https://cloud.tencent.com/doc/api/260/5327
 * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export function upgradeRedisInquiryPrice(
  client: Client,
  input: actions.UpgradeRedisInquiryPriceInput,
  options?: CallOptions,
): Call<actions.UpgradeRedisInquiryPriceOutput> {
  return callPlain(client, operations.UpgradeRedisInquiryPrice, input, options);
}
