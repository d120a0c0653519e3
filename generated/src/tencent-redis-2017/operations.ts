// Generated from spec/tencent-redis/2017. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type * as actions from "./actions.js";
import type * as structures from "./structures.js";

export const DescribeRedisProduct: Operation<
  actions.DescribeRedisProductInput,
  actions.DescribeRedisProductOutput,
  actions.DescribeRedisProductErrorCode
> = {
  name: "DescribeRedisProduct",
  effect: "read",
  validators: {
    request: () => import("./validators/DescribeRedisProduct.request.js"),
    response: () => import("./validators/DescribeRedisProduct.response.js"),
  },
};

export const DescribeRedisZones: Operation<
  actions.DescribeRedisZonesInput,
  actions.DescribeRedisZonesOutput,
  actions.DescribeRedisZonesErrorCode
> = {
  name: "DescribeRedisZones",
  effect: "read",
  validators: {
    request: () => import("./validators/DescribeRedisZones.request.js"),
    response: () => import("./validators/DescribeRedisZones.response.js"),
  },
};

export const ClearRedis: TaskOperation<
  actions.ClearRedisInput,
  actions.ClearRedisOutput,
  actions.DescribeTaskInfoOutput,
  actions.ClearRedisErrorCode
> = {
  name: "ClearRedis",
  effect: "write",
  emptySuccess: false,
  secrets: ["password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ClearRedis.request.js"),
    response: () => import("./validators/ClearRedis.response.js"),
  },
};

export const CreateRedis: TaskOperation<
  actions.CreateRedisInput,
  actions.CreateRedisOutput,
  actions.DescribeRedisOutput[],
  actions.CreateRedisErrorCode
> = {
  name: "CreateRedis",
  effect: "billing",
  emptySuccess: false,
  secrets: ["password"],
  wait: {
    id: "dealId",
    poll: () => DescribeRedisDealDetail,
    then: { id: "dealDetails[].goodsDetail.redisIds", poll: () => DescribeRedis },
  },
  validators: {
    request: () => import("./validators/CreateRedis.request.js"),
    response: () => import("./validators/CreateRedis.response.js"),
  },
};

export const DescribeRedis: PagedOperation<
  actions.DescribeRedisInput,
  actions.DescribeRedisOutput,
  structures.Instance,
  actions.DescribeRedisErrorCode
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
  poll: {
    id: "redisId",
    page: { limit: 20, offset: 0 },
    row: "redisId",
    status: "redisSet[].status",
    done: ["2"],
    failed: [],
    stuck: ["-2"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/DescribeRedis.request.js"),
    response: () => import("./validators/DescribeRedis.response.js"),
  },
};

export const DescribeRedisDealDetail: TaskOperation<
  actions.DescribeRedisDealDetailInput,
  actions.DescribeRedisDealDetailOutput,
  actions.DescribeRedisDealDetailOutput,
  actions.DescribeRedisDealDetailErrorCode
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
    stuck: [1],
    gone: ["DealIdNotFound"],
  },
  validators: {
    request: () => import("./validators/DescribeRedisDealDetail.request.js"),
    response: () => import("./validators/DescribeRedisDealDetail.response.js"),
  },
};

export const DescribeTaskInfo: TaskOperation<
  actions.DescribeTaskInfoInput,
  actions.DescribeTaskInfoOutput,
  actions.DescribeTaskInfoOutput,
  actions.DescribeTaskInfoErrorCode
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

export const ExportRedisBackup: TaskOperation<
  actions.ExportRedisBackupInput,
  actions.ExportRedisBackupOutput,
  actions.DescribeTaskInfoOutput,
  actions.ExportRedisBackupErrorCode
> = {
  name: "ExportRedisBackup",
  effect: "write",
  emptySuccess: false,
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ExportRedisBackup.request.js"),
    response: () => import("./validators/ExportRedisBackup.response.js"),
  },
};

export const GetBackupDownloadUrl: Operation<
  actions.GetBackupDownloadUrlInput,
  actions.GetBackupDownloadUrlOutput,
  actions.GetBackupDownloadUrlErrorCode
> = {
  name: "GetBackupDownloadUrl",
  effect: "read",
  secrets: ["intranet", "extranet"],
  validators: {
    request: () => import("./validators/GetBackupDownloadUrl.request.js"),
    response: () => import("./validators/GetBackupDownloadUrl.response.js"),
  },
};

export const GetRedisBackupList: PagedOperation<
  actions.GetRedisBackupListInput,
  actions.GetRedisBackupListOutput,
  structures.Backup,
  actions.GetRedisBackupListErrorCode
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

export const GetRedisTaskList: PagedOperation<
  actions.GetRedisTaskListInput,
  actions.GetRedisTaskListOutput,
  structures.Task,
  actions.GetRedisTaskListErrorCode
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

export const InquiryRedisPrice: Operation<
  actions.InquiryRedisPriceInput,
  actions.InquiryRedisPriceOutput,
  actions.InquiryRedisPriceErrorCode
> = {
  name: "InquiryRedisPrice",
  effect: "read",
  validators: {
    request: () => import("./validators/InquiryRedisPrice.request.js"),
    response: () => import("./validators/InquiryRedisPrice.response.js"),
  },
};

export const ManualBackupInstance: TaskOperation<
  actions.ManualBackupInstanceInput,
  actions.ManualBackupInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.ManualBackupInstanceErrorCode
> = {
  name: "ManualBackupInstance",
  effect: "write",
  emptySuccess: false,
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ManualBackupInstance.request.js"),
    response: () => import("./validators/ManualBackupInstance.response.js"),
  },
};

export const ModfiyRedisPassword: TaskOperation<
  actions.ModfiyRedisPasswordInput,
  actions.ModfiyRedisPasswordOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModfiyRedisPasswordErrorCode
> = {
  name: "ModfiyRedisPassword",
  effect: "write",
  emptySuccess: false,
  secrets: ["oldPassword", "password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModfiyRedisPassword.request.js"),
    response: () => import("./validators/ModfiyRedisPassword.response.js"),
  },
};

export const ModifyRedisName: Operation<
  actions.ModifyRedisNameInput,
  actions.ModifyRedisNameOutput,
  actions.ModifyRedisNameErrorCode
> = {
  name: "ModifyRedisName",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/ModifyRedisName.request.js"),
    response: () => import("./validators/ModifyRedisName.response.js"),
  },
};

export const ModifyRedisProject: Operation<
  actions.ModifyRedisProjectInput,
  actions.ModifyRedisProjectOutput,
  actions.ModifyRedisProjectErrorCode
> = {
  name: "ModifyRedisProject",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/ModifyRedisProject.request.js"),
    response: () => import("./validators/ModifyRedisProject.response.js"),
  },
};

export const RenewRedis: TaskOperation<
  actions.RenewRedisInput,
  actions.RenewRedisOutput,
  actions.DescribeRedisDealDetailOutput,
  actions.RenewRedisErrorCode
> = {
  name: "RenewRedis",
  effect: "billing",
  emptySuccess: false,
  wait: { id: "dealId", poll: () => DescribeRedisDealDetail },
  validators: {
    request: () => import("./validators/RenewRedis.request.js"),
    response: () => import("./validators/RenewRedis.response.js"),
  },
};

export const ResetRedisPassword: TaskOperation<
  actions.ResetRedisPasswordInput,
  actions.ResetRedisPasswordOutput,
  actions.DescribeTaskInfoOutput,
  actions.ResetRedisPasswordErrorCode
> = {
  name: "ResetRedisPassword",
  effect: "write",
  emptySuccess: false,
  secrets: ["password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ResetRedisPassword.request.js"),
    response: () => import("./validators/ResetRedisPassword.response.js"),
  },
};

export const RestoreInstance: TaskOperation<
  actions.RestoreInstanceInput,
  actions.RestoreInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.RestoreInstanceErrorCode
> = {
  name: "RestoreInstance",
  effect: "write",
  emptySuccess: false,
  secrets: ["password"],
  wait: { id: "requestId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

export const SetRedisAutoRenew: Operation<
  actions.SetRedisAutoRenewInput,
  actions.SetRedisAutoRenewOutput,
  actions.SetRedisAutoRenewErrorCode
> = {
  name: "SetRedisAutoRenew",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/SetRedisAutoRenew.request.js"),
    response: () => import("./validators/SetRedisAutoRenew.response.js"),
  },
};

export const UpgradeRedis: TaskOperation<
  actions.UpgradeRedisInput,
  actions.UpgradeRedisOutput,
  actions.DescribeRedisOutput,
  actions.UpgradeRedisErrorCode
> = {
  name: "UpgradeRedis",
  effect: "billing",
  emptySuccess: false,
  wait: {
    id: "dealId",
    poll: () => DescribeRedisDealDetail,
    then: {
      id: "redisId",
      poll: () => DescribeRedis,
      absent: "failed",
      expect: { "redisSet[].size": "memSize" },
    },
  },
  validators: {
    request: () => import("./validators/UpgradeRedis.request.js"),
    response: () => import("./validators/UpgradeRedis.response.js"),
  },
};

export const UpgradeRedisInquiryPrice: Operation<
  actions.UpgradeRedisInquiryPriceInput,
  actions.UpgradeRedisInquiryPriceOutput,
  actions.UpgradeRedisInquiryPriceErrorCode
> = {
  name: "UpgradeRedisInquiryPrice",
  effect: "read",
  validators: {
    request: () => import("./validators/UpgradeRedisInquiryPrice.request.js"),
    response: () => import("./validators/UpgradeRedisInquiryPrice.response.js"),
  },
};
