// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type * as actions from "./actions.js";
import type * as structures from "./structures.js";

export const AddReplicationInstance: TaskOperation<
  actions.AddReplicationInstanceInput,
  actions.AddReplicationInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.AddReplicationInstanceErrorCode
> = {
  name: "AddReplicationInstance",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/AddReplicationInstance.request.js"),
    response: () => import("./validators/AddReplicationInstance.response.js"),
  },
};

export const AllocateWanAddress: TaskOperation<
  actions.AllocateWanAddressInput,
  actions.AllocateWanAddressOutput,
  actions.DescribeTaskListOutput,
  actions.AllocateWanAddressErrorCode
> = {
  name: "AllocateWanAddress",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "FlowId", poll: () => DescribeTaskList, with: ["InstanceId"] },
  validators: {
    request: () => import("./validators/AllocateWanAddress.request.js"),
    response: () => import("./validators/AllocateWanAddress.response.js"),
  },
};

export const ChangeInstanceRole: TaskOperation<
  actions.ChangeInstanceRoleInput,
  actions.ChangeInstanceRoleOutput,
  actions.DescribeTaskInfoOutput,
  actions.ChangeInstanceRoleErrorCode
> = {
  name: "ChangeInstanceRole",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ChangeInstanceRole.request.js"),
    response: () => import("./validators/ChangeInstanceRole.response.js"),
  },
};

export const ChangeMasterInstance: TaskOperation<
  actions.ChangeMasterInstanceInput,
  actions.ChangeMasterInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.ChangeMasterInstanceErrorCode
> = {
  name: "ChangeMasterInstance",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ChangeMasterInstance.request.js"),
    response: () => import("./validators/ChangeMasterInstance.response.js"),
  },
};

export const ChangeReplicaToMaster: TaskOperation<
  actions.ChangeReplicaToMasterInput,
  actions.ChangeReplicaToMasterOutput,
  actions.DescribeTaskInfoOutput,
  actions.ChangeReplicaToMasterErrorCode
> = {
  name: "ChangeReplicaToMaster",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ChangeReplicaToMaster.request.js"),
    response: () => import("./validators/ChangeReplicaToMaster.response.js"),
  },
};

export const CleanUpInstance: TaskOperation<
  actions.CleanUpInstanceInput,
  actions.CleanUpInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.CleanUpInstanceErrorCode
> = {
  name: "CleanUpInstance",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CleanUpInstance.request.js"),
    response: () => import("./validators/CleanUpInstance.response.js"),
  },
};

export const ClearInstance: TaskOperation<
  actions.ClearInstanceInput,
  actions.ClearInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.ClearInstanceErrorCode
> = {
  name: "ClearInstance",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ClearInstance.request.js"),
    response: () => import("./validators/ClearInstance.response.js"),
  },
};

export const CloneInstances: TaskOperation<
  actions.CloneInstancesInput,
  actions.CloneInstancesOutput,
  actions.DescribeInstancesOutput[],
  actions.CloneInstancesErrorCode
> = {
  name: "CloneInstances",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["Password"],
  wait: {
    id: "DealName",
    fallback: "DealId",
    poll: () => DescribeInstanceDealDetail,
    then: { id: "DealDetails[].InstanceIds", poll: () => DescribeInstances },
  },
  validators: {
    request: () => import("./validators/CloneInstances.request.js"),
    response: () => import("./validators/CloneInstances.response.js"),
  },
};

export const CloseSSL: TaskOperation<
  actions.CloseSSLInput,
  actions.CloseSSLOutput,
  actions.DescribeTaskInfoOutput,
  actions.CloseSSLErrorCode
> = {
  name: "CloseSSL",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CloseSSL.request.js"),
    response: () => import("./validators/CloseSSL.response.js"),
  },
};

export const CreateInstanceAccount: TaskOperation<
  actions.CreateInstanceAccountInput,
  actions.CreateInstanceAccountOutput,
  actions.DescribeTaskInfoOutput,
  actions.CreateInstanceAccountErrorCode
> = {
  name: "CreateInstanceAccount",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["AccountPassword"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CreateInstanceAccount.request.js"),
    response: () => import("./validators/CreateInstanceAccount.response.js"),
  },
};

export const CreateInstances: TaskOperation<
  actions.CreateInstancesInput,
  actions.CreateInstancesOutput,
  actions.DescribeInstancesOutput[],
  actions.CreateInstancesErrorCode
> = {
  name: "CreateInstances",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["Password"],
  advice: [
    {
      member: "MemSize",
      multipleOf: 1024,
      source: "https://github.com/tencentcloudstack/terraform-provider-tencentcloud/issues/2453",
    },
  ],
  wait: {
    id: "DealName",
    fallback: "DealId",
    poll: () => DescribeInstanceDealDetail,
    then: { id: "DealDetails[].InstanceIds", poll: () => DescribeInstances },
  },
  validators: {
    request: () => import("./validators/CreateInstances.request.js"),
    response: () => import("./validators/CreateInstances.response.js"),
  },
};

export const CreateReplicationGroup: TaskOperation<
  actions.CreateReplicationGroupInput,
  actions.CreateReplicationGroupOutput,
  actions.DescribeTaskInfoOutput,
  actions.CreateReplicationGroupErrorCode
> = {
  name: "CreateReplicationGroup",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CreateReplicationGroup.request.js"),
    response: () => import("./validators/CreateReplicationGroup.response.js"),
  },
};

export const DeleteInstanceAccount: TaskOperation<
  actions.DeleteInstanceAccountInput,
  actions.DeleteInstanceAccountOutput,
  actions.DescribeTaskInfoOutput,
  actions.DeleteInstanceAccountErrorCode
> = {
  name: "DeleteInstanceAccount",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DeleteInstanceAccount.request.js"),
    response: () => import("./validators/DeleteInstanceAccount.response.js"),
  },
};

export const DeleteReplicationInstance: TaskOperation<
  actions.DeleteReplicationInstanceInput,
  actions.DeleteReplicationInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.DeleteReplicationInstanceErrorCode
> = {
  name: "DeleteReplicationInstance",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DeleteReplicationInstance.request.js"),
    response: () => import("./validators/DeleteReplicationInstance.response.js"),
  },
};

export const DescribeAutoBackupConfig: Operation<
  actions.DescribeAutoBackupConfigInput,
  actions.DescribeAutoBackupConfigOutput,
  actions.DescribeAutoBackupConfigErrorCode
> = {
  name: "DescribeAutoBackupConfig",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeAutoBackupConfig.request.js"),
    response: () => import("./validators/DescribeAutoBackupConfig.response.js"),
  },
};

export const DescribeBandwidthRange: Operation<
  actions.DescribeBandwidthRangeInput,
  actions.DescribeBandwidthRangeOutput,
  actions.DescribeBandwidthRangeErrorCode
> = {
  name: "DescribeBandwidthRange",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeBandwidthRange.request.js"),
    response: () => import("./validators/DescribeBandwidthRange.response.js"),
  },
};

export const DescribeCommonDBInstances: PagedOperation<
  actions.DescribeCommonDBInstancesInput,
  actions.DescribeCommonDBInstancesOutput,
  structures.RedisCommonInstanceList,
  actions.DescribeCommonDBInstancesErrorCode
> = {
  name: "DescribeCommonDBInstances",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceDetails",
    total: "TotalCount",
  },
  validators: {
    request: () => import("./validators/DescribeCommonDBInstances.request.js"),
    response: () => import("./validators/DescribeCommonDBInstances.response.js"),
  },
};

export const DescribeInstanceAccount: PagedOperation<
  actions.DescribeInstanceAccountInput,
  actions.DescribeInstanceAccountOutput,
  structures.Account,
  actions.DescribeInstanceAccountErrorCode
> = {
  name: "DescribeInstanceAccount",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Accounts",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeInstanceAccount.request.js"),
    response: () => import("./validators/DescribeInstanceAccount.response.js"),
  },
};

export const DescribeInstanceDTSInfo: Operation<
  actions.DescribeInstanceDTSInfoInput,
  actions.DescribeInstanceDTSInfoOutput,
  actions.DescribeInstanceDTSInfoErrorCode
> = {
  name: "DescribeInstanceDTSInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceDTSInfo.request.js"),
    response: () => import("./validators/DescribeInstanceDTSInfo.response.js"),
  },
};

export const DescribeInstanceDealDetail: TaskOperation<
  actions.DescribeInstanceDealDetailInput,
  actions.DescribeInstanceDealDetailOutput,
  actions.DescribeInstanceDealDetailOutput[],
  actions.DescribeInstanceDealDetailErrorCode
> = {
  name: "DescribeInstanceDealDetail",
  effect: "read",
  rateLimit: 20,
  wait: { id: "DealName", fallback: "DealIds", poll: () => DescribeInstanceDealDetail },
  poll: {
    id: "DealName",
    fallback: { id: "DealIds", list: true },
    status: "DealDetails[].Status",
    done: [4],
    failed: [5, 6, 7, 8, 9, 10, 11],
    stuck: [1],
  },
  validators: {
    request: () => import("./validators/DescribeInstanceDealDetail.request.js"),
    response: () => import("./validators/DescribeInstanceDealDetail.response.js"),
  },
};

export const DescribeInstanceEvents: PagedOperation<
  actions.DescribeInstanceEventsInput,
  actions.DescribeInstanceEventsOutput,
  structures.RedisInstanceEvent,
  actions.DescribeInstanceEventsErrorCode
> = {
  name: "DescribeInstanceEvents",
  effect: "read",
  rateLimit: 50,
  paginate: {
    style: "page",
    page: "PageNo",
    size: "PageSize",
    items: "RedisInstanceEvents",
    total: "TotalCount",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/DescribeInstanceEvents.request.js"),
    response: () => import("./validators/DescribeInstanceEvents.response.js"),
  },
};

export const DescribeInstanceNodeInfo: Operation<
  actions.DescribeInstanceNodeInfoInput,
  actions.DescribeInstanceNodeInfoOutput,
  actions.DescribeInstanceNodeInfoErrorCode
> = {
  name: "DescribeInstanceNodeInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceNodeInfo.request.js"),
    response: () => import("./validators/DescribeInstanceNodeInfo.response.js"),
  },
};

export const DescribeInstancePasswordPolicy: Operation<
  actions.DescribeInstancePasswordPolicyInput,
  actions.DescribeInstancePasswordPolicyOutput,
  actions.DescribeInstancePasswordPolicyErrorCode
> = {
  name: "DescribeInstancePasswordPolicy",
  effect: "read",
  validators: {
    request: () => import("./validators/DescribeInstancePasswordPolicy.request.js"),
    response: () => import("./validators/DescribeInstancePasswordPolicy.response.js"),
  },
};

export const DescribeInstanceShards: Operation<
  actions.DescribeInstanceShardsInput,
  actions.DescribeInstanceShardsOutput,
  actions.DescribeInstanceShardsErrorCode
> = {
  name: "DescribeInstanceShards",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceShards.request.js"),
    response: () => import("./validators/DescribeInstanceShards.response.js"),
  },
};

export const DescribeInstanceSupportFeature: Operation<
  actions.DescribeInstanceSupportFeatureInput,
  actions.DescribeInstanceSupportFeatureOutput,
  actions.DescribeInstanceSupportFeatureErrorCode
> = {
  name: "DescribeInstanceSupportFeature",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceSupportFeature.request.js"),
    response: () => import("./validators/DescribeInstanceSupportFeature.response.js"),
  },
};

export const DescribeInstanceZoneInfo: Operation<
  actions.DescribeInstanceZoneInfoInput,
  actions.DescribeInstanceZoneInfoOutput,
  actions.DescribeInstanceZoneInfoErrorCode
> = {
  name: "DescribeInstanceZoneInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceZoneInfo.request.js"),
    response: () => import("./validators/DescribeInstanceZoneInfo.response.js"),
  },
};

export const DescribeInstances: PagedOperation<
  actions.DescribeInstancesInput,
  actions.DescribeInstancesOutput,
  structures.InstanceSet,
  actions.DescribeInstancesErrorCode
> = {
  name: "DescribeInstances",
  effect: "read",
  rateLimit: 35,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceSet",
    total: "TotalCount",
    defaultLimit: 20,
  },
  poll: {
    id: "InstanceId",
    row: "InstanceId",
    status: "InstanceSet[].Status",
    done: [2],
    failed: [-3],
    stuck: [-2],
    gone: ["ResourceNotFound.InstanceNotExists", "ResourceNotFound.InstanceNotFound"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/DescribeInstances.request.js"),
    response: () => import("./validators/DescribeInstances.response.js"),
  },
};

export const DescribeMaintenanceWindow: Operation<
  actions.DescribeMaintenanceWindowInput,
  actions.DescribeMaintenanceWindowOutput,
  actions.DescribeMaintenanceWindowErrorCode
> = {
  name: "DescribeMaintenanceWindow",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeMaintenanceWindow.request.js"),
    response: () => import("./validators/DescribeMaintenanceWindow.response.js"),
  },
};

export const DescribeParamTemplateInfo: Operation<
  actions.DescribeParamTemplateInfoInput,
  actions.DescribeParamTemplateInfoOutput,
  actions.DescribeParamTemplateInfoErrorCode
> = {
  name: "DescribeParamTemplateInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeParamTemplateInfo.request.js"),
    response: () => import("./validators/DescribeParamTemplateInfo.response.js"),
  },
};

export const DescribeProxySlowLog: PagedOperation<
  actions.DescribeProxySlowLogInput,
  actions.DescribeProxySlowLogOutput,
  structures.InstanceProxySlowlogDetail,
  actions.DescribeProxySlowLogErrorCode
> = {
  name: "DescribeProxySlowLog",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceProxySlowLogDetail",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeProxySlowLog.request.js"),
    response: () => import("./validators/DescribeProxySlowLog.response.js"),
  },
};

export const DescribeReplicationGroup: PagedOperation<
  actions.DescribeReplicationGroupInput,
  actions.DescribeReplicationGroupOutput,
  structures.Groups,
  actions.DescribeReplicationGroupErrorCode
> = {
  name: "DescribeReplicationGroup",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Groups",
    total: "TotalCount",
    defaultLimit: 20,
  },
  poll: {
    id: "GroupId",
    page: { Limit: 20, Offset: 0 },
    row: "GroupId",
    status: "Groups[].Status",
    done: [],
    failed: [],
    gone: ["InvalidParameterValue.ReplicationGroupNotExists"],
  },
  validators: {
    request: () => import("./validators/DescribeReplicationGroup.request.js"),
    response: () => import("./validators/DescribeReplicationGroup.response.js"),
  },
};

export const DescribeReplicationGroupInstance: Operation<
  actions.DescribeReplicationGroupInstanceInput,
  actions.DescribeReplicationGroupInstanceOutput,
  actions.DescribeReplicationGroupInstanceErrorCode
> = {
  name: "DescribeReplicationGroupInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeReplicationGroupInstance.request.js"),
    response: () => import("./validators/DescribeReplicationGroupInstance.response.js"),
  },
};

export const DescribeSSLStatus: Operation<
  actions.DescribeSSLStatusInput,
  actions.DescribeSSLStatusOutput,
  actions.DescribeSSLStatusErrorCode
> = {
  name: "DescribeSSLStatus",
  effect: "read",
  rateLimit: 20,
  secrets: ["CertDownloadUrl"],
  validators: {
    request: () => import("./validators/DescribeSSLStatus.request.js"),
    response: () => import("./validators/DescribeSSLStatus.response.js"),
  },
};

export const DescribeSecondLevelBackupInfo: Operation<
  actions.DescribeSecondLevelBackupInfoInput,
  actions.DescribeSecondLevelBackupInfoOutput,
  actions.DescribeSecondLevelBackupInfoErrorCode
> = {
  name: "DescribeSecondLevelBackupInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeSecondLevelBackupInfo.request.js"),
    response: () => import("./validators/DescribeSecondLevelBackupInfo.response.js"),
  },
};

export const DescribeSlowLog: PagedOperation<
  actions.DescribeSlowLogInput,
  actions.DescribeSlowLogOutput,
  structures.InstanceSlowlogDetail,
  actions.DescribeSlowLogErrorCode
> = {
  name: "DescribeSlowLog",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceSlowLogDetail",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeSlowLog.request.js"),
    response: () => import("./validators/DescribeSlowLog.response.js"),
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
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  poll: {
    id: "TaskId",
    status: "Status",
    done: ["succeed"],
    failed: ["failed", "error"],
    message: "TaskMessage",
  },
  validators: {
    request: () => import("./validators/DescribeTaskInfo.request.js"),
    response: () => import("./validators/DescribeTaskInfo.response.js"),
  },
};

export const DescribeTaskList: PagedOperation<
  actions.DescribeTaskListInput,
  actions.DescribeTaskListOutput,
  structures.TaskInfoDetail,
  actions.DescribeTaskListErrorCode
> = {
  name: "DescribeTaskList",
  effect: "read",
  rateLimit: 100,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Tasks",
    total: "TotalCount",
    defaultLimit: 20,
  },
  poll: { row: "TaskId", status: "Tasks[].Result", done: [2], failed: [4] },
  validators: {
    request: () => import("./validators/DescribeTaskList.request.js"),
    response: () => import("./validators/DescribeTaskList.response.js"),
  },
};

export const DescribeTendisSlowLog: PagedOperation<
  actions.DescribeTendisSlowLogInput,
  actions.DescribeTendisSlowLogOutput,
  structures.TendisSlowLogDetail,
  actions.DescribeTendisSlowLogErrorCode
> = {
  name: "DescribeTendisSlowLog",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "TendisSlowLogDetail",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeTendisSlowLog.request.js"),
    response: () => import("./validators/DescribeTendisSlowLog.response.js"),
  },
};

export const DestroyPostpaidInstance: TaskOperation<
  actions.DestroyPostpaidInstanceInput,
  actions.DestroyPostpaidInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.DestroyPostpaidInstanceErrorCode
> = {
  name: "DestroyPostpaidInstance",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DestroyPostpaidInstance.request.js"),
    response: () => import("./validators/DestroyPostpaidInstance.response.js"),
  },
};

export const DestroyPrepaidInstance: TaskOperation<
  actions.DestroyPrepaidInstanceInput,
  actions.DestroyPrepaidInstanceOutput,
  actions.DescribeInstancesOutput | undefined,
  actions.DestroyPrepaidInstanceErrorCode
> = {
  name: "DestroyPrepaidInstance",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "InstanceId", poll: () => DescribeInstances, done: [-2, -3], absent: "done" },
  validators: {
    request: () => import("./validators/DestroyPrepaidInstance.request.js"),
    response: () => import("./validators/DestroyPrepaidInstance.response.js"),
  },
};

export const DisableReplicaReadonly: TaskOperation<
  actions.DisableReplicaReadonlyInput,
  actions.DisableReplicaReadonlyOutput,
  actions.DescribeTaskInfoOutput,
  actions.DisableReplicaReadonlyErrorCode
> = {
  name: "DisableReplicaReadonly",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DisableReplicaReadonly.request.js"),
    response: () => import("./validators/DisableReplicaReadonly.response.js"),
  },
};

export const EnableReplicaReadonly: TaskOperation<
  actions.EnableReplicaReadonlyInput,
  actions.EnableReplicaReadonlyOutput,
  actions.DescribeTaskInfoOutput,
  actions.EnableReplicaReadonlyErrorCode
> = {
  name: "EnableReplicaReadonly",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/EnableReplicaReadonly.request.js"),
    response: () => import("./validators/EnableReplicaReadonly.response.js"),
  },
};

export const InquiryPriceCreateInstance: Operation<
  actions.InquiryPriceCreateInstanceInput,
  actions.InquiryPriceCreateInstanceOutput,
  actions.InquiryPriceCreateInstanceErrorCode
> = {
  name: "InquiryPriceCreateInstance",
  effect: "read",
  rateLimit: 20,
  advice: [
    {
      member: "MemSize",
      multipleOf: 1024,
      source: "https://github.com/tencentcloudstack/terraform-provider-tencentcloud/issues/2453",
    },
  ],
  validators: {
    request: () => import("./validators/InquiryPriceCreateInstance.request.js"),
    response: () => import("./validators/InquiryPriceCreateInstance.response.js"),
  },
};

export const InquiryPriceRenewInstance: Operation<
  actions.InquiryPriceRenewInstanceInput,
  actions.InquiryPriceRenewInstanceOutput,
  actions.InquiryPriceRenewInstanceErrorCode
> = {
  name: "InquiryPriceRenewInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/InquiryPriceRenewInstance.request.js"),
    response: () => import("./validators/InquiryPriceRenewInstance.response.js"),
  },
};

export const InquiryPriceUpgradeInstance: Operation<
  actions.InquiryPriceUpgradeInstanceInput,
  actions.InquiryPriceUpgradeInstanceOutput,
  actions.InquiryPriceUpgradeInstanceErrorCode
> = {
  name: "InquiryPriceUpgradeInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/InquiryPriceUpgradeInstance.request.js"),
    response: () => import("./validators/InquiryPriceUpgradeInstance.response.js"),
  },
};

export const KillMasterGroup: TaskOperation<
  actions.KillMasterGroupInput,
  actions.KillMasterGroupOutput,
  actions.DescribeTaskInfoOutput,
  actions.KillMasterGroupErrorCode
> = {
  name: "KillMasterGroup",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/KillMasterGroup.request.js"),
    response: () => import("./validators/KillMasterGroup.response.js"),
  },
};

export const ModfiyInstancePassword: TaskOperation<
  actions.ModfiyInstancePasswordInput,
  actions.ModfiyInstancePasswordOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModfiyInstancePasswordErrorCode
> = {
  name: "ModfiyInstancePassword",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["OldPassword", "Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModfiyInstancePassword.request.js"),
    response: () => import("./validators/ModfiyInstancePassword.response.js"),
  },
};

export const ModifyAutoBackupConfig: Operation<
  actions.ModifyAutoBackupConfigInput,
  actions.ModifyAutoBackupConfigOutput,
  actions.ModifyAutoBackupConfigErrorCode
> = {
  name: "ModifyAutoBackupConfig",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  validators: {
    request: () => import("./validators/ModifyAutoBackupConfig.request.js"),
    response: () => import("./validators/ModifyAutoBackupConfig.response.js"),
  },
};

export const ModifyInstance: Operation<
  actions.ModifyInstanceInput,
  actions.ModifyInstanceOutput,
  actions.ModifyInstanceErrorCode
> = {
  name: "ModifyInstance",
  effect: "idempotent",
  rateLimit: 50,
  validators: {
    request: () => import("./validators/ModifyInstance.request.js"),
    response: () => import("./validators/ModifyInstance.response.js"),
  },
};

export const ModifyInstanceAccount: TaskOperation<
  actions.ModifyInstanceAccountInput,
  actions.ModifyInstanceAccountOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyInstanceAccountErrorCode
> = {
  name: "ModifyInstanceAccount",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["AccountPassword"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceAccount.request.js"),
    response: () => import("./validators/ModifyInstanceAccount.response.js"),
  },
};

export const ModifyInstanceAvailabilityZones: TaskOperation<
  actions.ModifyInstanceAvailabilityZonesInput,
  actions.ModifyInstanceAvailabilityZonesOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyInstanceAvailabilityZonesErrorCode
> = {
  name: "ModifyInstanceAvailabilityZones",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceAvailabilityZones.request.js"),
    response: () => import("./validators/ModifyInstanceAvailabilityZones.response.js"),
  },
};

export const ModifyInstanceBackupMode: TaskOperation<
  actions.ModifyInstanceBackupModeInput,
  actions.ModifyInstanceBackupModeOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyInstanceBackupModeErrorCode
> = {
  name: "ModifyInstanceBackupMode",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceBackupMode.request.js"),
    response: () => import("./validators/ModifyInstanceBackupMode.response.js"),
  },
};

export const ModifyInstanceChargeType: Operation<
  actions.ModifyInstanceChargeTypeInput,
  actions.ModifyInstanceChargeTypeOutput,
  actions.ModifyInstanceChargeTypeErrorCode
> = {
  name: "ModifyInstanceChargeType",
  effect: "billing",
  emptySuccess: false,
  validators: {
    request: () => import("./validators/ModifyInstanceChargeType.request.js"),
    response: () => import("./validators/ModifyInstanceChargeType.response.js"),
  },
};

export const ModifyInstanceEvent: Operation<
  actions.ModifyInstanceEventInput,
  actions.ModifyInstanceEventOutput,
  actions.ModifyInstanceEventErrorCode
> = {
  name: "ModifyInstanceEvent",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  validators: {
    request: () => import("./validators/ModifyInstanceEvent.request.js"),
    response: () => import("./validators/ModifyInstanceEvent.response.js"),
  },
};

export const ModifyInstancePassword: TaskOperation<
  actions.ModifyInstancePasswordInput,
  actions.ModifyInstancePasswordOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyInstancePasswordErrorCode
> = {
  name: "ModifyInstancePassword",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["OldPassword", "Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstancePassword.request.js"),
    response: () => import("./validators/ModifyInstancePassword.response.js"),
  },
};

export const ModifyInstancePasswordPolicy: Operation<
  actions.ModifyInstancePasswordPolicyInput,
  actions.ModifyInstancePasswordPolicyOutput,
  actions.ModifyInstancePasswordPolicyErrorCode
> = {
  name: "ModifyInstancePasswordPolicy",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/ModifyInstancePasswordPolicy.request.js"),
    response: () => import("./validators/ModifyInstancePasswordPolicy.response.js"),
  },
};

export const ModifyInstanceReadOnly: TaskOperation<
  actions.ModifyInstanceReadOnlyInput,
  actions.ModifyInstanceReadOnlyOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyInstanceReadOnlyErrorCode
> = {
  name: "ModifyInstanceReadOnly",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceReadOnly.request.js"),
    response: () => import("./validators/ModifyInstanceReadOnly.response.js"),
  },
};

export const ModifyMaintenanceWindow: Operation<
  actions.ModifyMaintenanceWindowInput,
  actions.ModifyMaintenanceWindowOutput,
  actions.ModifyMaintenanceWindowErrorCode
> = {
  name: "ModifyMaintenanceWindow",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  validators: {
    request: () => import("./validators/ModifyMaintenanceWindow.request.js"),
    response: () => import("./validators/ModifyMaintenanceWindow.response.js"),
  },
};

export const ModifyNetworkConfig: TaskOperation<
  actions.ModifyNetworkConfigInput,
  actions.ModifyNetworkConfigOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyNetworkConfigErrorCode
> = {
  name: "ModifyNetworkConfig",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyNetworkConfig.request.js"),
    response: () => import("./validators/ModifyNetworkConfig.response.js"),
  },
};

export const ModifyReplicationGroup: Operation<
  actions.ModifyReplicationGroupInput,
  actions.ModifyReplicationGroupOutput,
  actions.ModifyReplicationGroupErrorCode
> = {
  name: "ModifyReplicationGroup",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyReplicationGroup.request.js"),
    response: () => import("./validators/ModifyReplicationGroup.response.js"),
  },
};

export const OpenSSL: TaskOperation<
  actions.OpenSSLInput,
  actions.OpenSSLOutput,
  actions.DescribeTaskInfoOutput,
  actions.OpenSSLErrorCode
> = {
  name: "OpenSSL",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/OpenSSL.request.js"),
    response: () => import("./validators/OpenSSL.response.js"),
  },
};

export const ReleaseWanAddress: TaskOperation<
  actions.ReleaseWanAddressInput,
  actions.ReleaseWanAddressOutput,
  actions.DescribeTaskListOutput,
  actions.ReleaseWanAddressErrorCode
> = {
  name: "ReleaseWanAddress",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "FlowId", poll: () => DescribeTaskList, with: ["InstanceId"] },
  validators: {
    request: () => import("./validators/ReleaseWanAddress.request.js"),
    response: () => import("./validators/ReleaseWanAddress.response.js"),
  },
};

export const RemoveReplicationInstance: TaskOperation<
  actions.RemoveReplicationInstanceInput,
  actions.RemoveReplicationInstanceOutput,
  actions.DescribeTaskInfoOutput,
  actions.RemoveReplicationInstanceErrorCode
> = {
  name: "RemoveReplicationInstance",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/RemoveReplicationInstance.request.js"),
    response: () => import("./validators/RemoveReplicationInstance.response.js"),
  },
};

export const RenewInstance: TaskOperation<
  actions.RenewInstanceInput,
  actions.RenewInstanceOutput,
  actions.DescribeInstanceDealDetailOutput,
  actions.RenewInstanceErrorCode
> = {
  name: "RenewInstance",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "DealName", fallback: "DealId", poll: () => DescribeInstanceDealDetail },
  validators: {
    request: () => import("./validators/RenewInstance.request.js"),
    response: () => import("./validators/RenewInstance.response.js"),
  },
};

export const ResetPassword: TaskOperation<
  actions.ResetPasswordInput,
  actions.ResetPasswordOutput,
  actions.DescribeTaskInfoOutput,
  actions.ResetPasswordErrorCode
> = {
  name: "ResetPassword",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ResetPassword.request.js"),
    response: () => import("./validators/ResetPassword.response.js"),
  },
};

export const StartupInstance: TaskOperation<
  actions.StartupInstanceInput,
  actions.StartupInstanceOutput,
  actions.DescribeInstancesOutput,
  actions.StartupInstanceErrorCode
> = {
  name: "StartupInstance",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: true,
  wait: { id: "InstanceId", poll: () => DescribeInstances, absent: "failed" },
  validators: {
    request: () => import("./validators/StartupInstance.request.js"),
    response: () => import("./validators/StartupInstance.response.js"),
  },
};

export const SwitchAccessNewInstance: TaskOperation<
  actions.SwitchAccessNewInstanceInput,
  actions.SwitchAccessNewInstanceOutput,
  actions.DescribeInstancesOutput,
  actions.SwitchAccessNewInstanceErrorCode
> = {
  name: "SwitchAccessNewInstance",
  effect: "write",
  rateLimit: 20,
  wait: { id: "InstanceId", poll: () => DescribeInstances, absent: "failed" },
  validators: {
    request: () => import("./validators/SwitchAccessNewInstance.request.js"),
    response: () => import("./validators/SwitchAccessNewInstance.response.js"),
  },
};

export const SwitchProxy: TaskOperation<
  actions.SwitchProxyInput,
  actions.SwitchProxyOutput,
  actions.DescribeTaskInfoOutput,
  actions.SwitchProxyErrorCode
> = {
  name: "SwitchProxy",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/SwitchProxy.request.js"),
    response: () => import("./validators/SwitchProxy.response.js"),
  },
};

export const UpgradeInstance: TaskOperation<
  actions.UpgradeInstanceInput,
  actions.UpgradeInstanceOutput,
  actions.DescribeInstancesOutput[],
  actions.UpgradeInstanceErrorCode
> = {
  name: "UpgradeInstance",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: {
    id: "DealName",
    fallback: "DealId",
    poll: () => DescribeInstanceDealDetail,
    then: {
      id: "DealDetails[].InstanceIds",
      fallback: "InstanceId",
      poll: () => DescribeInstances,
      absent: "failed",
      expect: {
        "InstanceSet[].RedisShardSize": "MemSize",
        "InstanceSet[].RedisShardNum": "RedisShardNum",
        "InstanceSet[].RedisReplicasNum": "RedisReplicasNum",
      },
    },
  },
  validators: {
    request: () => import("./validators/UpgradeInstance.request.js"),
    response: () => import("./validators/UpgradeInstance.response.js"),
  },
};

export const UpgradeInstanceVersion: TaskOperation<
  actions.UpgradeInstanceVersionInput,
  actions.UpgradeInstanceVersionOutput,
  actions.DescribeInstancesOutput[],
  actions.UpgradeInstanceVersionErrorCode
> = {
  name: "UpgradeInstanceVersion",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: {
    id: "DealName",
    fallback: "DealId",
    poll: () => DescribeInstanceDealDetail,
    then: {
      id: "DealDetails[].InstanceIds",
      fallback: "InstanceId",
      poll: () => DescribeInstances,
      absent: "failed",
    },
  },
  validators: {
    request: () => import("./validators/UpgradeInstanceVersion.request.js"),
    response: () => import("./validators/UpgradeInstanceVersion.response.js"),
  },
};

export const UpgradeProxyVersion: TaskOperation<
  actions.UpgradeProxyVersionInput,
  actions.UpgradeProxyVersionOutput,
  actions.DescribeTaskListOutput,
  actions.UpgradeProxyVersionErrorCode
> = {
  name: "UpgradeProxyVersion",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "FlowId", poll: () => DescribeTaskList, with: ["InstanceId"] },
  validators: {
    request: () => import("./validators/UpgradeProxyVersion.request.js"),
    response: () => import("./validators/UpgradeProxyVersion.response.js"),
  },
};

export const UpgradeSmallVersion: TaskOperation<
  actions.UpgradeSmallVersionInput,
  actions.UpgradeSmallVersionOutput,
  actions.DescribeTaskListOutput,
  actions.UpgradeSmallVersionErrorCode
> = {
  name: "UpgradeSmallVersion",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "FlowId", poll: () => DescribeTaskList, with: ["InstanceId"] },
  validators: {
    request: () => import("./validators/UpgradeSmallVersion.request.js"),
    response: () => import("./validators/UpgradeSmallVersion.response.js"),
  },
};

export const UpgradeVersionToMultiAvailabilityZones: TaskOperation<
  actions.UpgradeVersionToMultiAvailabilityZonesInput,
  actions.UpgradeVersionToMultiAvailabilityZonesOutput,
  actions.DescribeTaskListOutput,
  actions.UpgradeVersionToMultiAvailabilityZonesErrorCode
> = {
  name: "UpgradeVersionToMultiAvailabilityZones",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "FlowId", poll: () => DescribeTaskList, with: ["InstanceId"] },
  validators: {
    request: () => import("./validators/UpgradeVersionToMultiAvailabilityZones.request.js"),
    response: () => import("./validators/UpgradeVersionToMultiAvailabilityZones.response.js"),
  },
};

export const ApplyParamsTemplate: TaskOperation<
  actions.ApplyParamsTemplateInput,
  actions.ApplyParamsTemplateOutput,
  actions.DescribeTaskInfoOutput[],
  actions.ApplyParamsTemplateErrorCode
> = {
  name: "ApplyParamsTemplate",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskIds", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ApplyParamsTemplate.request.js"),
    response: () => import("./validators/ApplyParamsTemplate.response.js"),
  },
};

export const CreateParamTemplate: Operation<
  actions.CreateParamTemplateInput,
  actions.CreateParamTemplateOutput,
  actions.CreateParamTemplateErrorCode
> = {
  name: "CreateParamTemplate",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  validators: {
    request: () => import("./validators/CreateParamTemplate.request.js"),
    response: () => import("./validators/CreateParamTemplate.response.js"),
  },
};

export const DeleteParamTemplate: Operation<
  actions.DeleteParamTemplateInput,
  actions.DeleteParamTemplateOutput,
  actions.DeleteParamTemplateErrorCode
> = {
  name: "DeleteParamTemplate",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DeleteParamTemplate.request.js"),
    response: () => import("./validators/DeleteParamTemplate.response.js"),
  },
};

export const DescribeInstanceParamRecords: PagedOperation<
  actions.DescribeInstanceParamRecordsInput,
  actions.DescribeInstanceParamRecordsOutput,
  structures.InstanceParamHistory,
  actions.DescribeInstanceParamRecordsErrorCode
> = {
  name: "DescribeInstanceParamRecords",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceParamHistory",
    total: "TotalCount",
  },
  validators: {
    request: () => import("./validators/DescribeInstanceParamRecords.request.js"),
    response: () => import("./validators/DescribeInstanceParamRecords.response.js"),
  },
};

export const DescribeInstanceParams: Operation<
  actions.DescribeInstanceParamsInput,
  actions.DescribeInstanceParamsOutput,
  actions.DescribeInstanceParamsErrorCode
> = {
  name: "DescribeInstanceParams",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceParams.request.js"),
    response: () => import("./validators/DescribeInstanceParams.response.js"),
  },
};

export const DescribeInstanceSecurityGroup: Operation<
  actions.DescribeInstanceSecurityGroupInput,
  actions.DescribeInstanceSecurityGroupOutput,
  actions.DescribeInstanceSecurityGroupErrorCode
> = {
  name: "DescribeInstanceSecurityGroup",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceSecurityGroup.request.js"),
    response: () => import("./validators/DescribeInstanceSecurityGroup.response.js"),
  },
};

export const DescribeParamTemplates: PagedOperation<
  actions.DescribeParamTemplatesInput,
  actions.DescribeParamTemplatesOutput,
  structures.ParamTemplateInfo,
  actions.DescribeParamTemplatesErrorCode
> = {
  name: "DescribeParamTemplates",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Items",
    total: "TotalCount",
    defaultLimit: 200,
  },
  validators: {
    request: () => import("./validators/DescribeParamTemplates.request.js"),
    response: () => import("./validators/DescribeParamTemplates.response.js"),
  },
};

export const DescribeProjectSecurityGroup: Operation<
  actions.DescribeProjectSecurityGroupInput,
  actions.DescribeProjectSecurityGroupOutput,
  actions.DescribeProjectSecurityGroupErrorCode
> = {
  name: "DescribeProjectSecurityGroup",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeProjectSecurityGroup.request.js"),
    response: () => import("./validators/DescribeProjectSecurityGroup.response.js"),
  },
};

export const ModifyConnectionConfig: TaskOperation<
  actions.ModifyConnectionConfigInput,
  actions.ModifyConnectionConfigOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyConnectionConfigErrorCode
> = {
  name: "ModifyConnectionConfig",
  effect: "billing",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyConnectionConfig.request.js"),
    response: () => import("./validators/ModifyConnectionConfig.response.js"),
  },
};

export const ModifyInstanceParams: TaskOperation<
  actions.ModifyInstanceParamsInput,
  actions.ModifyInstanceParamsOutput,
  actions.DescribeTaskInfoOutput,
  actions.ModifyInstanceParamsErrorCode
> = {
  name: "ModifyInstanceParams",
  effect: "idempotent",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceParams.request.js"),
    response: () => import("./validators/ModifyInstanceParams.response.js"),
  },
};

export const ModifyParamTemplate: Operation<
  actions.ModifyParamTemplateInput,
  actions.ModifyParamTemplateOutput,
  actions.ModifyParamTemplateErrorCode
> = {
  name: "ModifyParamTemplate",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyParamTemplate.request.js"),
    response: () => import("./validators/ModifyParamTemplate.response.js"),
  },
};

export const AssociateSecurityGroups: Operation<
  actions.AssociateSecurityGroupsInput,
  actions.AssociateSecurityGroupsOutput,
  actions.AssociateSecurityGroupsErrorCode
> = {
  name: "AssociateSecurityGroups",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/AssociateSecurityGroups.request.js"),
    response: () => import("./validators/AssociateSecurityGroups.response.js"),
  },
};

export const DescribeDBSecurityGroups: Operation<
  actions.DescribeDBSecurityGroupsInput,
  actions.DescribeDBSecurityGroupsOutput,
  actions.DescribeDBSecurityGroupsErrorCode
> = {
  name: "DescribeDBSecurityGroups",
  effect: "read",
  rateLimit: 100,
  validators: {
    request: () => import("./validators/DescribeDBSecurityGroups.request.js"),
    response: () => import("./validators/DescribeDBSecurityGroups.response.js"),
  },
};

export const DescribeInstanceSpecBandwidth: Operation<
  actions.DescribeInstanceSpecBandwidthInput,
  actions.DescribeInstanceSpecBandwidthOutput,
  actions.DescribeInstanceSpecBandwidthErrorCode
> = {
  name: "DescribeInstanceSpecBandwidth",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceSpecBandwidth.request.js"),
    response: () => import("./validators/DescribeInstanceSpecBandwidth.response.js"),
  },
};

export const DescribeProjectSecurityGroups: PagedOperation<
  actions.DescribeProjectSecurityGroupsInput,
  actions.DescribeProjectSecurityGroupsOutput,
  structures.SecurityGroup,
  actions.DescribeProjectSecurityGroupsErrorCode
> = {
  name: "DescribeProjectSecurityGroups",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Groups",
    total: "Total",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeProjectSecurityGroups.request.js"),
    response: () => import("./validators/DescribeProjectSecurityGroups.response.js"),
  },
};

export const DescribeRedisClusterOverview: Operation<
  actions.DescribeRedisClusterOverviewInput,
  actions.DescribeRedisClusterOverviewOutput,
  actions.DescribeRedisClusterOverviewErrorCode
> = {
  name: "DescribeRedisClusterOverview",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeRedisClusterOverview.request.js"),
    response: () => import("./validators/DescribeRedisClusterOverview.response.js"),
  },
};

export const DescribeRedisClusters: PagedOperation<
  actions.DescribeRedisClustersInput,
  actions.DescribeRedisClustersOutput,
  structures.CDCResource,
  actions.DescribeRedisClustersErrorCode
> = {
  name: "DescribeRedisClusters",
  effect: "read",
  rateLimit: 20,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Resources",
    total: "Total",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeRedisClusters.request.js"),
    response: () => import("./validators/DescribeRedisClusters.response.js"),
  },
};

export const DisassociateSecurityGroups: Operation<
  actions.DisassociateSecurityGroupsInput,
  actions.DisassociateSecurityGroupsOutput,
  actions.DisassociateSecurityGroupsErrorCode
> = {
  name: "DisassociateSecurityGroups",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DisassociateSecurityGroups.request.js"),
    response: () => import("./validators/DisassociateSecurityGroups.response.js"),
  },
};

export const ModifyDBInstanceSecurityGroups: Operation<
  actions.ModifyDBInstanceSecurityGroupsInput,
  actions.ModifyDBInstanceSecurityGroupsOutput,
  actions.ModifyDBInstanceSecurityGroupsErrorCode
> = {
  name: "ModifyDBInstanceSecurityGroups",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyDBInstanceSecurityGroups.request.js"),
    response: () => import("./validators/ModifyDBInstanceSecurityGroups.response.js"),
  },
};

export const RemoveReplicationGroup: TaskOperation<
  actions.RemoveReplicationGroupInput,
  actions.RemoveReplicationGroupOutput,
  actions.DescribeReplicationGroupOutput | undefined,
  actions.RemoveReplicationGroupErrorCode
> = {
  name: "RemoveReplicationGroup",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "GroupId", poll: () => DescribeReplicationGroup, done: [], absent: "done" },
  validators: {
    request: () => import("./validators/RemoveReplicationGroup.request.js"),
    response: () => import("./validators/RemoveReplicationGroup.response.js"),
  },
};

export const SwitchInstanceVip: TaskOperation<
  actions.SwitchInstanceVipInput,
  actions.SwitchInstanceVipOutput,
  actions.DescribeTaskInfoOutput,
  actions.SwitchInstanceVipErrorCode
> = {
  name: "SwitchInstanceVip",
  effect: "write",
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/SwitchInstanceVip.request.js"),
    response: () => import("./validators/SwitchInstanceVip.response.js"),
  },
};

export const DescribeBackupDetail: Operation<
  actions.DescribeBackupDetailInput,
  actions.DescribeBackupDetailOutput,
  actions.DescribeBackupDetailErrorCode
> = {
  name: "DescribeBackupDetail",
  effect: "read",
  rateLimit: 20,
  secrets: ["DecryptKey"],
  validators: {
    request: () => import("./validators/DescribeBackupDetail.request.js"),
    response: () => import("./validators/DescribeBackupDetail.response.js"),
  },
};

export const DescribeBackupDownloadRestriction: Operation<
  actions.DescribeBackupDownloadRestrictionInput,
  actions.DescribeBackupDownloadRestrictionOutput,
  actions.DescribeBackupDownloadRestrictionErrorCode
> = {
  name: "DescribeBackupDownloadRestriction",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeBackupDownloadRestriction.request.js"),
    response: () => import("./validators/DescribeBackupDownloadRestriction.response.js"),
  },
};

export const DescribeBackupUrl: Operation<
  actions.DescribeBackupUrlInput,
  actions.DescribeBackupUrlOutput,
  actions.DescribeBackupUrlErrorCode
> = {
  name: "DescribeBackupUrl",
  effect: "read",
  rateLimit: 20,
  secrets: ["DownloadUrl", "InnerDownloadUrl"],
  validators: {
    request: () => import("./validators/DescribeBackupUrl.request.js"),
    response: () => import("./validators/DescribeBackupUrl.response.js"),
  },
};

export const DescribeInstanceBackups: PagedOperation<
  actions.DescribeInstanceBackupsInput,
  actions.DescribeInstanceBackupsOutput,
  structures.RedisBackupSet,
  actions.DescribeInstanceBackupsErrorCode
> = {
  name: "DescribeInstanceBackups",
  effect: "read",
  rateLimit: 50,
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "BackupSet",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeInstanceBackups.request.js"),
    response: () => import("./validators/DescribeInstanceBackups.response.js"),
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
  rateLimit: 20,
  emptySuccess: false,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ManualBackupInstance.request.js"),
    response: () => import("./validators/ManualBackupInstance.response.js"),
  },
};

export const ModifyBackupDownloadRestriction: Operation<
  actions.ModifyBackupDownloadRestrictionInput,
  actions.ModifyBackupDownloadRestrictionOutput,
  actions.ModifyBackupDownloadRestrictionErrorCode
> = {
  name: "ModifyBackupDownloadRestriction",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyBackupDownloadRestriction.request.js"),
    response: () => import("./validators/ModifyBackupDownloadRestriction.response.js"),
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
  rateLimit: 20,
  emptySuccess: false,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

export const DescribeGlobalReplicationArea: Operation<
  actions.DescribeGlobalReplicationAreaInput,
  actions.DescribeGlobalReplicationAreaOutput,
  actions.DescribeGlobalReplicationAreaErrorCode
> = {
  name: "DescribeGlobalReplicationArea",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeGlobalReplicationArea.request.js"),
    response: () => import("./validators/DescribeGlobalReplicationArea.response.js"),
  },
};

export const DescribeProductInfo: Operation<
  actions.DescribeProductInfoInput,
  actions.DescribeProductInfoOutput,
  actions.DescribeProductInfoErrorCode
> = {
  name: "DescribeProductInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeProductInfo.request.js"),
    response: () => import("./validators/DescribeProductInfo.response.js"),
  },
};

export const DescribeInstanceMonitorBigKey: Operation<
  actions.DescribeInstanceMonitorBigKeyInput,
  actions.DescribeInstanceMonitorBigKeyOutput,
  actions.DescribeInstanceMonitorBigKeyErrorCode
> = {
  name: "DescribeInstanceMonitorBigKey",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorBigKey.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorBigKey.response.js"),
  },
};

export const DescribeInstanceMonitorBigKeySizeDist: Operation<
  actions.DescribeInstanceMonitorBigKeySizeDistInput,
  actions.DescribeInstanceMonitorBigKeySizeDistOutput,
  actions.DescribeInstanceMonitorBigKeySizeDistErrorCode
> = {
  name: "DescribeInstanceMonitorBigKeySizeDist",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorBigKeySizeDist.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorBigKeySizeDist.response.js"),
  },
};

export const DescribeInstanceMonitorBigKeyTypeDist: Operation<
  actions.DescribeInstanceMonitorBigKeyTypeDistInput,
  actions.DescribeInstanceMonitorBigKeyTypeDistOutput,
  actions.DescribeInstanceMonitorBigKeyTypeDistErrorCode
> = {
  name: "DescribeInstanceMonitorBigKeyTypeDist",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorBigKeyTypeDist.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorBigKeyTypeDist.response.js"),
  },
};

export const DescribeInstanceMonitorHotKey: Operation<
  actions.DescribeInstanceMonitorHotKeyInput,
  actions.DescribeInstanceMonitorHotKeyOutput,
  actions.DescribeInstanceMonitorHotKeyErrorCode
> = {
  name: "DescribeInstanceMonitorHotKey",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorHotKey.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorHotKey.response.js"),
  },
};

export const DescribeInstanceMonitorSIP: Operation<
  actions.DescribeInstanceMonitorSIPInput,
  actions.DescribeInstanceMonitorSIPOutput,
  actions.DescribeInstanceMonitorSIPErrorCode
> = {
  name: "DescribeInstanceMonitorSIP",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorSIP.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorSIP.response.js"),
  },
};

export const DescribeInstanceMonitorTookDist: Operation<
  actions.DescribeInstanceMonitorTookDistInput,
  actions.DescribeInstanceMonitorTookDistOutput,
  actions.DescribeInstanceMonitorTookDistErrorCode
> = {
  name: "DescribeInstanceMonitorTookDist",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorTookDist.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorTookDist.response.js"),
  },
};

export const DescribeInstanceMonitorTopNCmd: Operation<
  actions.DescribeInstanceMonitorTopNCmdInput,
  actions.DescribeInstanceMonitorTopNCmdOutput,
  actions.DescribeInstanceMonitorTopNCmdErrorCode
> = {
  name: "DescribeInstanceMonitorTopNCmd",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorTopNCmd.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorTopNCmd.response.js"),
  },
};

export const DescribeInstanceMonitorTopNCmdTook: Operation<
  actions.DescribeInstanceMonitorTopNCmdTookInput,
  actions.DescribeInstanceMonitorTopNCmdTookOutput,
  actions.DescribeInstanceMonitorTopNCmdTookErrorCode
> = {
  name: "DescribeInstanceMonitorTopNCmdTook",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorTopNCmdTook.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorTopNCmdTook.response.js"),
  },
};

export const CloseLog: Operation<
  actions.CloseLogInput,
  actions.CloseLogOutput,
  actions.CloseLogErrorCode
> = {
  name: "CloseLog",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/CloseLog.request.js"),
    response: () => import("./validators/CloseLog.response.js"),
  },
};

export const CreateExportTask: TaskOperation<
  actions.CreateExportTaskInput,
  actions.CreateExportTaskOutput,
  actions.DescribeExportTasksOutput,
  actions.CreateExportTaskErrorCode
> = {
  name: "CreateExportTask",
  effect: "write",
  emptySuccess: false,
  wait: { id: "FileName", poll: () => DescribeExportTasks, with: ["LogType", "InstanceId"] },
  validators: {
    request: () => import("./validators/CreateExportTask.request.js"),
    response: () => import("./validators/CreateExportTask.response.js"),
  },
};

export const DeleteExportTask: Operation<
  actions.DeleteExportTaskInput,
  actions.DeleteExportTaskOutput,
  actions.DeleteExportTaskErrorCode
> = {
  name: "DeleteExportTask",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/DeleteExportTask.request.js"),
    response: () => import("./validators/DeleteExportTask.response.js"),
  },
};

export const DescribeExportTasks: PagedOperation<
  actions.DescribeExportTasksInput,
  actions.DescribeExportTasksOutput,
  structures.ExportFile,
  actions.DescribeExportTasksErrorCode
> = {
  name: "DescribeExportTasks",
  effect: "read",
  secrets: ["DownloadUrl"],
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Items",
    total: "TotalCount",
  },
  poll: {
    page: { Limit: 100, Offset: 0 },
    row: "FileName",
    status: "Items[].Status",
    done: ["success"],
    failed: ["failed", "deleted"],
    message: "Items[].ErrMsg",
  },
  validators: {
    request: () => import("./validators/DescribeExportTasks.request.js"),
    response: () => import("./validators/DescribeExportTasks.response.js"),
  },
};

export const DescribeInstanceLogDelivery: Operation<
  actions.DescribeInstanceLogDeliveryInput,
  actions.DescribeInstanceLogDeliveryOutput,
  actions.DescribeInstanceLogDeliveryErrorCode
> = {
  name: "DescribeInstanceLogDelivery",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceLogDelivery.request.js"),
    response: () => import("./validators/DescribeInstanceLogDelivery.response.js"),
  },
};

export const DescribeLogInstanceList: PagedOperation<
  actions.DescribeLogInstanceListInput,
  actions.DescribeLogInstanceListOutput,
  structures.LogInstance,
  actions.DescribeLogInstanceListErrorCode
> = {
  name: "DescribeLogInstanceList",
  effect: "read",
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Items",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeLogInstanceList.request.js"),
    response: () => import("./validators/DescribeLogInstanceList.response.js"),
  },
};

export const DescribeLogs: PagedOperation<
  actions.DescribeLogsInput,
  actions.DescribeLogsOutput,
  structures.LogResult,
  actions.DescribeLogsErrorCode
> = {
  name: "DescribeLogs",
  effect: "read",
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Items",
    total: "TotalCount",
    defaultLimit: 20,
  },
  validators: {
    request: () => import("./validators/DescribeLogs.request.js"),
    response: () => import("./validators/DescribeLogs.response.js"),
  },
};

export const ModifyInstanceLogDelivery: Operation<
  actions.ModifyInstanceLogDeliveryInput,
  actions.ModifyInstanceLogDeliveryOutput,
  actions.ModifyInstanceLogDeliveryErrorCode
> = {
  name: "ModifyInstanceLogDelivery",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyInstanceLogDelivery.request.js"),
    response: () => import("./validators/ModifyInstanceLogDelivery.response.js"),
  },
};

export const ModifyLog: Operation<
  actions.ModifyLogInput,
  actions.ModifyLogOutput,
  actions.ModifyLogErrorCode
> = {
  name: "ModifyLog",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/ModifyLog.request.js"),
    response: () => import("./validators/ModifyLog.response.js"),
  },
};

export const OpenLog: Operation<
  actions.OpenLogInput,
  actions.OpenLogOutput,
  actions.OpenLogErrorCode
> = {
  name: "OpenLog",
  effect: "idempotent",
  validators: {
    request: () => import("./validators/OpenLog.request.js"),
    response: () => import("./validators/OpenLog.response.js"),
  },
};
