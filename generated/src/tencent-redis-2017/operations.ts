// Generated from spec/tencent-redis/2017. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type {
  DescribeRedisProductErrorCode,
  DescribeRedisProductInput,
  DescribeRedisProductOutput,
} from "./actions/DescribeRedisProduct.js";
import type {
  DescribeRedisZonesErrorCode,
  DescribeRedisZonesInput,
  DescribeRedisZonesOutput,
} from "./actions/DescribeRedisZones.js";
import type {
  ClearRedisErrorCode,
  ClearRedisInput,
  ClearRedisOutput,
} from "./actions/ClearRedis.js";
import type {
  CreateRedisErrorCode,
  CreateRedisInput,
  CreateRedisOutput,
} from "./actions/CreateRedis.js";
import type {
  DescribeRedisErrorCode,
  DescribeRedisInput,
  DescribeRedisOutput,
} from "./actions/DescribeRedis.js";
import type {
  DescribeRedisDealDetailErrorCode,
  DescribeRedisDealDetailInput,
  DescribeRedisDealDetailOutput,
} from "./actions/DescribeRedisDealDetail.js";
import type {
  DescribeTaskInfoErrorCode,
  DescribeTaskInfoInput,
  DescribeTaskInfoOutput,
} from "./actions/DescribeTaskInfo.js";
import type {
  ExportRedisBackupErrorCode,
  ExportRedisBackupInput,
  ExportRedisBackupOutput,
} from "./actions/ExportRedisBackup.js";
import type {
  GetBackupDownloadUrlErrorCode,
  GetBackupDownloadUrlInput,
  GetBackupDownloadUrlOutput,
} from "./actions/GetBackupDownloadUrl.js";
import type {
  GetRedisBackupListErrorCode,
  GetRedisBackupListInput,
  GetRedisBackupListOutput,
} from "./actions/GetRedisBackupList.js";
import type {
  GetRedisTaskListErrorCode,
  GetRedisTaskListInput,
  GetRedisTaskListOutput,
} from "./actions/GetRedisTaskList.js";
import type {
  InquiryRedisPriceErrorCode,
  InquiryRedisPriceInput,
  InquiryRedisPriceOutput,
} from "./actions/InquiryRedisPrice.js";
import type {
  ManualBackupInstanceErrorCode,
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
} from "./actions/ManualBackupInstance.js";
import type {
  ModfiyRedisPasswordErrorCode,
  ModfiyRedisPasswordInput,
  ModfiyRedisPasswordOutput,
} from "./actions/ModfiyRedisPassword.js";
import type {
  ModifyRedisNameErrorCode,
  ModifyRedisNameInput,
  ModifyRedisNameOutput,
} from "./actions/ModifyRedisName.js";
import type {
  ModifyRedisProjectErrorCode,
  ModifyRedisProjectInput,
  ModifyRedisProjectOutput,
} from "./actions/ModifyRedisProject.js";
import type {
  RenewRedisErrorCode,
  RenewRedisInput,
  RenewRedisOutput,
} from "./actions/RenewRedis.js";
import type {
  ResetRedisPasswordErrorCode,
  ResetRedisPasswordInput,
  ResetRedisPasswordOutput,
} from "./actions/ResetRedisPassword.js";
import type {
  RestoreInstanceErrorCode,
  RestoreInstanceInput,
  RestoreInstanceOutput,
} from "./actions/RestoreInstance.js";
import type {
  SetRedisAutoRenewErrorCode,
  SetRedisAutoRenewInput,
  SetRedisAutoRenewOutput,
} from "./actions/SetRedisAutoRenew.js";
import type {
  UpgradeRedisErrorCode,
  UpgradeRedisInput,
  UpgradeRedisOutput,
} from "./actions/UpgradeRedis.js";
import type {
  UpgradeRedisInquiryPriceErrorCode,
  UpgradeRedisInquiryPriceInput,
  UpgradeRedisInquiryPriceOutput,
} from "./actions/UpgradeRedisInquiryPrice.js";
import type { Backup, Instance, Task } from "./structures.js";

/**
 * Lists the sizes and quantities on sale, for each zone and instance type.
 *
 * @see https://cloud.tencent.com/doc/api/260/4974
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const DescribeRedisProduct: Operation<
  DescribeRedisProductInput,
  DescribeRedisProductOutput,
  DescribeRedisProductErrorCode
> = {
  name: "DescribeRedisProduct",
  effect: "read",
  validators: {
    request: () => import("./validators/DescribeRedisProduct.request.js"),
    response: () => import("./validators/DescribeRedisProduct.response.js"),
  },
};

/**
 * Lists the availability zones in which the account can buy instances.
 *
 * @see https://cloud.tencent.com/doc/api/260/4951
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const DescribeRedisZones: Operation<
  DescribeRedisZonesInput,
  DescribeRedisZonesOutput,
  DescribeRedisZonesErrorCode
> = {
  name: "DescribeRedisZones",
  effect: "read",
  validators: {
    request: () => import("./validators/DescribeRedisZones.request.js"),
    response: () => import("./validators/DescribeRedisZones.response.js"),
  },
};

/**
 * Erases all data of an instance.
 *
 * @see https://cloud.tencent.com/doc/api/260/1386
 * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const ClearRedis: TaskOperation<
  ClearRedisInput,
  ClearRedisOutput,
  DescribeTaskInfoOutput,
  ClearRedisErrorCode
> = {
  name: "ClearRedis",
  effect: "write",
  secrets: ["password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ClearRedis.request.js"),
    response: () => import("./validators/ClearRedis.response.js"),
  },
};

/**
 * Buys one or more prepaid instances and pays the price that InquiryRedisPrice quotes.
 *
 * @see https://cloud.tencent.com/doc/api/260/5325
 * @deprecated Use createInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const CreateRedis: TaskOperation<
  CreateRedisInput,
  CreateRedisOutput,
  DescribeRedisDealDetailOutput,
  CreateRedisErrorCode
> = {
  name: "CreateRedis",
  effect: "billing",
  secrets: ["password"],
  wait: { id: "dealId", poll: () => DescribeRedisDealDetail },
  validators: {
    request: () => import("./validators/CreateRedis.request.js"),
    response: () => import("./validators/CreateRedis.response.js"),
  },
};

/**
 * Lists the instances of the region that match all given filters.
 *
 * @see https://cloud.tencent.com/doc/api/260/1384
 * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const DescribeRedis: PagedOperation<
  DescribeRedisInput,
  DescribeRedisOutput,
  Instance,
  DescribeRedisErrorCode
> = {
  name: "DescribeRedis",
  effect: "read",
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "redisSet",
    total: "totalCount",
  },
  validators: {
    request: () => import("./validators/DescribeRedis.request.js"),
    response: () => import("./validators/DescribeRedis.response.js"),
  },
};

/**
 * Shows the state, the price and the instances of orders.
 *
 * @see https://cloud.tencent.com/doc/api/260/5329
 * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export const DescribeRedisDealDetail: TaskOperation<
  DescribeRedisDealDetailInput,
  DescribeRedisDealDetailOutput,
  DescribeRedisDealDetailOutput,
  DescribeRedisDealDetailErrorCode
> = {
  name: "DescribeRedisDealDetail",
  effect: "read",
  wait: { id: "dealIds", poll: () => DescribeRedisDealDetail },
  poll: {
    id: "dealIds",
    list: true,
    status: "dealDetails[].status",
    done: [4],
    failed: [5, 6, 7, 8, 9, 10, 11],
  },
  validators: {
    request: () => import("./validators/DescribeRedisDealDetail.request.js"),
    response: () => import("./validators/DescribeRedisDealDetail.response.js"),
  },
};

/**
 * Returns how a background task fares.
 *
 * @see https://cloud.tencent.com/doc/api/260/1387
 * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const DescribeTaskInfo: TaskOperation<
  DescribeTaskInfoInput,
  DescribeTaskInfoOutput,
  DescribeTaskInfoOutput,
  DescribeTaskInfoErrorCode
> = {
  name: "DescribeTaskInfo",
  effect: "read",
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  poll: { id: "requestId", status: "status", done: [2], failed: [3, -1] },
  validators: {
    request: () => import("./validators/DescribeTaskInfo.request.js"),
    response: () => import("./validators/DescribeTaskInfo.response.js"),
  },
};

/**
 * Starts to convert a backup of a cluster instance to an RDB file.
 *
 * @see https://cloud.tencent.com/document/product/239/8430
 * @deprecated TencentRedis has no counterpart. 3.0 has no export; DescribeBackupUrl returns the
 * addresses of the RDB files of a backup.
 */
export const ExportRedisBackup: TaskOperation<
  ExportRedisBackupInput,
  ExportRedisBackupOutput,
  DescribeTaskInfoOutput,
  ExportRedisBackupErrorCode
> = {
  name: "ExportRedisBackup",
  effect: "write",
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ExportRedisBackup.request.js"),
    response: () => import("./validators/ExportRedisBackup.response.js"),
  },
};

/**
 * Returns temporary addresses from which a backup can be downloaded.
 *
 * @see https://cloud.tencent.com/document/product/239/1749
 * @deprecated Use describeBackupUrl of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const GetBackupDownloadUrl: Operation<
  GetBackupDownloadUrlInput,
  GetBackupDownloadUrlOutput,
  GetBackupDownloadUrlErrorCode
> = {
  name: "GetBackupDownloadUrl",
  effect: "read",
  secrets: ["intranet", "extranet"],
  validators: {
    request: () => import("./validators/GetBackupDownloadUrl.request.js"),
    response: () => import("./validators/GetBackupDownloadUrl.response.js"),
  },
};

/**
 * Lists the backups of an instance, those that users began and those of the system.
 *
 * @see https://cloud.tencent.com/document/product/239/8403
 * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const GetRedisBackupList: PagedOperation<
  GetRedisBackupListInput,
  GetRedisBackupListOutput,
  Backup,
  GetRedisBackupListErrorCode
> = {
  name: "GetRedisBackupList",
  effect: "read",
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "redisBackupSet",
    total: "totalCount",
  },
  validators: {
    request: () => import("./validators/GetRedisBackupList.request.js"),
    response: () => import("./validators/GetRedisBackupList.response.js"),
  },
};

/**
 * Lists the background tasks of one instance, or of all instances, that match all given filters.
 *
 * @see https://cloud.tencent.com/document/product/239/8404
 * @deprecated Use describeTaskList of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const GetRedisTaskList: PagedOperation<
  GetRedisTaskListInput,
  GetRedisTaskListOutput,
  Task,
  GetRedisTaskListErrorCode
> = {
  name: "GetRedisTaskList",
  effect: "read",
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "redisTaskSet",
    total: "totalCount",
  },
  validators: {
    request: () => import("./validators/GetRedisTaskList.request.js"),
    response: () => import("./validators/GetRedisTaskList.response.js"),
  },
};

/**
 * Quotes the price of new prepaid instances, or of renewing some, without buying them.
 *
 * @see https://cloud.tencent.com/doc/api/260/5324
 * @deprecated Use inquiryPriceCreateInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export const InquiryRedisPrice: Operation<
  InquiryRedisPriceInput,
  InquiryRedisPriceOutput,
  InquiryRedisPriceErrorCode
> = {
  name: "InquiryRedisPrice",
  effect: "read",
  validators: {
    request: () => import("./validators/InquiryRedisPrice.request.js"),
    response: () => import("./validators/InquiryRedisPrice.response.js"),
  },
};

/**
 * Starts a backup of an instance.
 *
 * @see https://cloud.tencent.com/document/product/239/8402
 * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const ManualBackupInstance: TaskOperation<
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
  DescribeTaskInfoOutput,
  ManualBackupInstanceErrorCode
> = {
  name: "ManualBackupInstance",
  effect: "write",
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ManualBackupInstance.request.js"),
    response: () => import("./validators/ManualBackupInstance.response.js"),
  },
};

/**
 * Changes the password of an instance; the present one must be given.
 *
 * @see https://cloud.tencent.com/document/product/239/8405
 * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const ModfiyRedisPassword: TaskOperation<
  ModfiyRedisPasswordInput,
  ModfiyRedisPasswordOutput,
  DescribeTaskInfoOutput,
  ModfiyRedisPasswordErrorCode
> = {
  name: "ModfiyRedisPassword",
  effect: "write",
  secrets: ["oldPassword", "password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModfiyRedisPassword.request.js"),
    response: () => import("./validators/ModfiyRedisPassword.response.js"),
  },
};

/**
 * Gives an instance another name.
 *
 * @see https://cloud.tencent.com/document/api/239/8431
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const ModifyRedisName: Operation<
  ModifyRedisNameInput,
  ModifyRedisNameOutput,
  ModifyRedisNameErrorCode
> = {
  name: "ModifyRedisName",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/ModifyRedisName.request.js"),
    response: () => import("./validators/ModifyRedisName.response.js"),
  },
};

/**
 * Moves instances to another project.
 *
 * @see https://cloud.tencent.com/doc/api/260/1385
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const ModifyRedisProject: Operation<
  ModifyRedisProjectInput,
  ModifyRedisProjectOutput,
  ModifyRedisProjectErrorCode
> = {
  name: "ModifyRedisProject",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/ModifyRedisProject.request.js"),
    response: () => import("./validators/ModifyRedisProject.response.js"),
  },
};

/**
 * Extends a prepaid instance by some months and pays the price that InquiryRedisPrice quotes.
 *
 * @see https://cloud.tencent.com/doc/api/260/5326
 * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const RenewRedis: TaskOperation<
  RenewRedisInput,
  RenewRedisOutput,
  DescribeRedisDealDetailOutput,
  RenewRedisErrorCode
> = {
  name: "RenewRedis",
  effect: "billing",
  wait: { id: "dealId", poll: () => DescribeRedisDealDetail },
  validators: {
    request: () => import("./validators/RenewRedis.request.js"),
    response: () => import("./validators/RenewRedis.response.js"),
  },
};

/**
 * Sets a new password for an instance without asking for the present one.
 *
 * @see https://cloud.tencent.com/document/product/239/1390
 * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const ResetRedisPassword: TaskOperation<
  ResetRedisPasswordInput,
  ResetRedisPasswordOutput,
  DescribeTaskInfoOutput,
  ResetRedisPasswordErrorCode
> = {
  name: "ResetRedisPassword",
  effect: "write",
  secrets: ["password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ResetRedisPassword.request.js"),
    response: () => import("./validators/ResetRedisPassword.response.js"),
  },
};

/**
 * Starts to put an instance back to the data of one of its own backups.
 *
 * @see https://cloud.tencent.com/document/product/239/8401
 * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const RestoreInstance: TaskOperation<
  RestoreInstanceInput,
  RestoreInstanceOutput,
  DescribeTaskInfoOutput,
  RestoreInstanceErrorCode
> = {
  name: "RestoreInstance",
  effect: "write",
  secrets: ["password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

/**
 * Sets what happens to prepaid instances when they expire.
 *
 * @see https://cloud.tencent.com/doc/api/260/5330
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const SetRedisAutoRenew: Operation<
  SetRedisAutoRenewInput,
  SetRedisAutoRenewOutput,
  SetRedisAutoRenewErrorCode
> = {
  name: "SetRedisAutoRenew",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/SetRedisAutoRenew.request.js"),
    response: () => import("./validators/SetRedisAutoRenew.response.js"),
  },
};

/**
 * Enlarges a prepaid instance and pays the price that UpgradeRedisInquiryPrice quotes.
 *
 * @see https://cloud.tencent.com/doc/api/260/5328
 * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export const UpgradeRedis: TaskOperation<
  UpgradeRedisInput,
  UpgradeRedisOutput,
  DescribeRedisDealDetailOutput,
  UpgradeRedisErrorCode
> = {
  name: "UpgradeRedis",
  effect: "billing",
  wait: { id: "dealId", poll: () => DescribeRedisDealDetail },
  validators: {
    request: () => import("./validators/UpgradeRedis.request.js"),
    response: () => import("./validators/UpgradeRedis.response.js"),
  },
};

/**
 * Quotes the price of enlarging an instance without changing it.
 *
 * @see https://cloud.tencent.com/doc/api/260/5327
 * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export const UpgradeRedisInquiryPrice: Operation<
  UpgradeRedisInquiryPriceInput,
  UpgradeRedisInquiryPriceOutput,
  UpgradeRedisInquiryPriceErrorCode
> = {
  name: "UpgradeRedisInquiryPrice",
  effect: "read",
  validators: {
    request: () => import("./validators/UpgradeRedisInquiryPrice.request.js"),
    response: () => import("./validators/UpgradeRedisInquiryPrice.response.js"),
  },
};
