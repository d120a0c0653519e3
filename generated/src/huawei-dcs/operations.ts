// Generated from spec/huawei-dcs/v2. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type * as actions from "./actions.js";
import type * as structures from "./structures.js";

export const BatchDeleteInstances: Operation<
  actions.BatchDeleteInstancesInput,
  actions.BatchDeleteInstancesOutput,
  actions.BatchDeleteInstancesErrorCode
> = {
  name: "BatchDeleteInstances",
  effect: "billing",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances",
    body: true,
    in: { project_id: "path", all_failure: "query" },
    outputs: ["results"],
  },
  validators: {
    request: () => import("./validators/BatchDeleteInstances.request.js"),
    response: () => import("./validators/BatchDeleteInstances.response.js"),
  },
};

export const CreateInstance: TaskOperation<
  actions.CreateInstanceInput,
  actions.CreateInstanceOutput,
  actions.ShowInstanceOutput[],
  actions.CreateInstanceErrorCode
> = {
  name: "CreateInstance",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances",
    body: true,
    in: { project_id: "path" },
    outputs: ["order_id", "instances"],
  },
  secrets: ["password"],
  wait: { id: "instances[].instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/CreateInstance.request.js"),
    response: () => import("./validators/CreateInstance.response.js"),
  },
};

export const CreateResizeOrder: Operation<
  actions.CreateResizeOrderInput,
  actions.CreateResizeOrderOutput,
  actions.CreateResizeOrderErrorCode
> = {
  name: "CreateResizeOrder",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/orders/instances/{instance_id}/resize",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["order_id"],
  },
  secrets: ["password"],
  validators: {
    request: () => import("./validators/CreateResizeOrder.request.js"),
    response: () => import("./validators/CreateResizeOrder.response.js"),
  },
};

export const DeleteInstance: Operation<
  actions.DeleteInstanceInput,
  actions.DeleteInstanceOutput,
  actions.DeleteInstanceErrorCode
> = {
  name: "DeleteInstance",
  effect: "billing",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}",
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteInstance.request.js"),
    response: () => import("./validators/DeleteInstance.response.js"),
  },
};

export const ExportExcelJob: Operation<
  actions.ExportExcelJobInput,
  actions.ExportExcelJobOutput,
  actions.ExportExcelJobErrorCode
> = {
  name: "ExportExcelJob",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/export-job",
    in: { project_id: "path", job_id: "query" },
  },
  secrets: ["link"],
  validators: {
    request: () => import("./validators/ExportExcelJob.request.js"),
    response: () => import("./validators/ExportExcelJob.response.js"),
  },
};

export const ExportInstancesTask: Operation<
  actions.ExportInstancesTaskInput,
  actions.ExportInstancesTaskOutput,
  actions.ExportInstancesTaskErrorCode
> = {
  name: "ExportInstancesTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/export",
    body: true,
    in: { project_id: "path" },
    outputs: ["job_id"],
  },
  validators: {
    request: () => import("./validators/ExportInstancesTask.request.js"),
    response: () => import("./validators/ExportInstancesTask.response.js"),
  },
};

export const ListInstanceOperations: Operation<
  actions.ListInstanceOperationsInput,
  actions.ListInstanceOperationsOutput,
  actions.ListInstanceOperationsErrorCode
> = {
  name: "ListInstanceOperations",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/operations",
    in: { project_id: "path", instance_id: "path", operation: "query" },
  },
  validators: {
    request: () => import("./validators/ListInstanceOperations.request.js"),
    response: () => import("./validators/ListInstanceOperations.response.js"),
  },
};

export const ListInstances: PagedOperation<
  actions.ListInstancesInput,
  actions.ListInstancesOutput,
  structures.InstanceListInfo,
  actions.ListInstancesErrorCode
> = {
  name: "ListInstances",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances",
    in: {
      project_id: "path",
      instance_id: "query",
      include_failure: "query",
      include_delete: "query",
      name: "query",
      offset: "query",
      limit: "query",
      status: "query",
      name_equal: "query",
      tags: "query",
      ip: "query",
      capacity: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "instances",
    total: "instance_num",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListInstances.request.js"),
    response: () => import("./validators/ListInstances.response.js"),
  },
};

export const ResizeInstance: TaskOperation<
  actions.ResizeInstanceInput,
  actions.ResizeInstanceOutput,
  actions.ShowInstanceOutput,
  actions.ResizeInstanceErrorCode
> = {
  name: "ResizeInstance",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/resize",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: [],
  },
  wait: { id: "instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/ResizeInstance.request.js"),
    response: () => import("./validators/ResizeInstance.response.js"),
  },
};

export const ShowInstance: TaskOperation<
  actions.ShowInstanceInput,
  actions.ShowInstanceOutput,
  actions.ShowInstanceOutput,
  actions.ShowInstanceErrorCode
> = {
  name: "ShowInstance",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}",
    in: { instance_id: "path", project_id: "path" },
  },
  wait: { id: "instance_id", poll: () => ShowInstance },
  poll: {
    id: "instance_id",
    status: "status",
    done: ["RUNNING"],
    failed: ["CREATEFAILED", "ERROR"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/ShowInstance.request.js"),
    response: () => import("./validators/ShowInstance.response.js"),
  },
};

export const StartInstanceResizeCheckJob: TaskOperation<
  actions.StartInstanceResizeCheckJobInput,
  actions.StartInstanceResizeCheckJobOutput,
  actions.ShowJobOutput,
  actions.StartInstanceResizeCheckJobErrorCode
> = {
  name: "StartInstanceResizeCheckJob",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/resize/check-job",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/StartInstanceResizeCheckJob.request.js"),
    response: () => import("./validators/StartInstanceResizeCheckJob.response.js"),
  },
};

export const UpdateInstance: Operation<
  actions.UpdateInstanceInput,
  actions.UpdateInstanceOutput,
  actions.UpdateInstanceErrorCode
> = {
  name: "UpdateInstance",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/UpdateInstance.request.js"),
    response: () => import("./validators/UpdateInstance.response.js"),
  },
};

export const ChangeMasterStandbyAsync: TaskOperation<
  actions.ChangeMasterStandbyAsyncInput,
  actions.ChangeMasterStandbyAsyncOutput,
  actions.ShowJobOutput,
  actions.ChangeMasterStandbyAsyncErrorCode
> = {
  name: "ChangeMasterStandbyAsync",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/async-swap",
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/ChangeMasterStandbyAsync.request.js"),
    response: () => import("./validators/ChangeMasterStandbyAsync.response.js"),
  },
};

export const ChangeNodesStartStopStatus: Operation<
  actions.ChangeNodesStartStopStatusInput,
  actions.ChangeNodesStartStopStatusOutput,
  actions.ChangeNodesStartStopStatusErrorCode
> = {
  name: "ChangeNodesStartStopStatus",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/nodes/status",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/ChangeNodesStartStopStatus.request.js"),
    response: () => import("./validators/ChangeNodesStartStopStatus.response.js"),
  },
};

export const ListStatistics: Operation<
  actions.ListStatisticsInput,
  actions.ListStatisticsOutput,
  actions.ListStatisticsErrorCode
> = {
  name: "ListStatistics",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/statistic",
    in: { project_id: "path" },
  },
  validators: {
    request: () => import("./validators/ListStatistics.request.js"),
    response: () => import("./validators/ListStatistics.response.js"),
  },
};

export const ListStatusCounts: Operation<
  actions.ListStatusCountsInput,
  actions.ListStatusCountsOutput,
  actions.ListStatusCountsErrorCode
> = {
  name: "ListStatusCounts",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/status",
    in: { project_id: "path", include_failure: "query" },
  },
  validators: {
    request: () => import("./validators/ListStatusCounts.request.js"),
    response: () => import("./validators/ListStatusCounts.response.js"),
  },
};

export const MigrateAz: Operation<
  actions.MigrateAzInput,
  actions.MigrateAzOutput,
  actions.MigrateAzErrorCode
> = {
  name: "MigrateAz",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/available-zones",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/MigrateAz.request.js"),
    response: () => import("./validators/MigrateAz.response.js"),
  },
};

export const ResetPassword: Operation<
  actions.ResetPasswordInput,
  actions.ResetPasswordOutput,
  actions.ResetPasswordErrorCode
> = {
  name: "ResetPassword",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/password/reset",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: ["retry_times_left", "lock_time", "lock_time_left", "code", "message", "ext_message"],
  },
  secrets: ["new_password"],
  validators: {
    request: () => import("./validators/ResetPassword.request.js"),
    response: () => import("./validators/ResetPassword.response.js"),
  },
};

export const RestartOrFlushInstances: TaskOperation<
  actions.RestartOrFlushInstancesInput,
  actions.RestartOrFlushInstancesOutput,
  actions.ShowInstanceOutput[],
  actions.RestartOrFlushInstancesErrorCode
> = {
  name: "RestartOrFlushInstances",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/status",
    body: true,
    in: { project_id: "path" },
    outputs: ["results"],
  },
  wait: { id: "instances", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/RestartOrFlushInstances.request.js"),
    response: () => import("./validators/RestartOrFlushInstances.response.js"),
  },
};

export const ShowInstanceVersion: Operation<
  actions.ShowInstanceVersionInput,
  actions.ShowInstanceVersionOutput,
  actions.ShowInstanceVersionErrorCode
> = {
  name: "ShowInstanceVersion",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/version",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowInstanceVersion.request.js"),
    response: () => import("./validators/ShowInstanceVersion.response.js"),
  },
};

export const SwitchMasterStandby: Operation<
  actions.SwitchMasterStandbyInput,
  actions.SwitchMasterStandbyOutput,
  actions.SwitchMasterStandbyErrorCode
> = {
  name: "SwitchMasterStandby",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/swap",
    in: { instance_id: "path", project_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/SwitchMasterStandby.request.js"),
    response: () => import("./validators/SwitchMasterStandby.response.js"),
  },
};

export const UpdatePassword: Operation<
  actions.UpdatePasswordInput,
  actions.UpdatePasswordOutput,
  actions.UpdatePasswordErrorCode
> = {
  name: "UpdatePassword",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/password",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: ["lock_time", "result", "lock_time_left", "retry_times_left", "message"],
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/UpdatePassword.request.js"),
    response: () => import("./validators/UpdatePassword.response.js"),
  },
};

export const UpgradeInstanceMinorVersion: Operation<
  actions.UpgradeInstanceMinorVersionInput,
  actions.UpgradeInstanceMinorVersionOutput,
  actions.UpgradeInstanceMinorVersionErrorCode
> = {
  name: "UpgradeInstanceMinorVersion",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/minor-version/upgrade",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["task_id"],
  },
  validators: {
    request: () => import("./validators/UpgradeInstanceMinorVersion.request.js"),
    response: () => import("./validators/UpgradeInstanceMinorVersion.response.js"),
  },
};

export const ListGroupReplicationInfo: Operation<
  actions.ListGroupReplicationInfoInput,
  actions.ListGroupReplicationInfoOutput,
  actions.ListGroupReplicationInfoErrorCode
> = {
  name: "ListGroupReplicationInfo",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instance/{instance_id}/groups",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ListGroupReplicationInfo.request.js"),
    response: () => import("./validators/ListGroupReplicationInfo.response.js"),
  },
};

export const ListInstanceNodes: PagedOperation<
  actions.ListInstanceNodesInput,
  actions.ListInstanceNodesOutput,
  structures.InstanceNodesInfoResp,
  actions.ListInstanceNodesErrorCode
> = {
  name: "ListInstanceNodes",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances-logical-nodes",
    in: { project_id: "path", offset: "query", limit: "query" },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "instances",
    total: "count",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListInstanceNodes.request.js"),
    response: () => import("./validators/ListInstanceNodes.response.js"),
  },
};

export const UpdateReplicaPriority: Operation<
  actions.UpdateReplicaPriorityInput,
  actions.UpdateReplicaPriorityOutput,
  actions.UpdateReplicaPriorityErrorCode
> = {
  name: "UpdateReplicaPriority",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/slave-priority",
    body: true,
    in: { project_id: "path", instance_id: "path", group_id: "path", node_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/UpdateReplicaPriority.request.js"),
    response: () => import("./validators/UpdateReplicaPriority.response.js"),
  },
};

export const CreateCustomTemplate: Operation<
  actions.CreateCustomTemplateInput,
  actions.CreateCustomTemplateOutput,
  actions.CreateCustomTemplateErrorCode
> = {
  name: "CreateCustomTemplate",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/config-templates",
    body: true,
    in: { project_id: "path" },
    outputs: ["id"],
  },
  validators: {
    request: () => import("./validators/CreateCustomTemplate.request.js"),
    response: () => import("./validators/CreateCustomTemplate.response.js"),
  },
};

export const DeleteConfigTemplate: Operation<
  actions.DeleteConfigTemplateInput,
  actions.DeleteConfigTemplateOutput,
  actions.DeleteConfigTemplateErrorCode
> = {
  name: "DeleteConfigTemplate",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/config-templates/{template_id}",
    in: { project_id: "path", template_id: "path" },
    outputs: ["result"],
  },
  validators: {
    request: () => import("./validators/DeleteConfigTemplate.request.js"),
    response: () => import("./validators/DeleteConfigTemplate.response.js"),
  },
};

export const ListConfigHistories: PagedOperation<
  actions.ListConfigHistoriesInput,
  actions.ListConfigHistoriesOutput,
  structures.HistoryInfo,
  actions.ListConfigHistoriesErrorCode
> = {
  name: "ListConfigHistories",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/config-histories",
    in: { project_id: "path", instance_id: "path", offset: "query", limit: "query" },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "histories",
    total: "history_num",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListConfigHistories.request.js"),
    response: () => import("./validators/ListConfigHistories.response.js"),
  },
};

export const ListConfigTemplates: PagedOperation<
  actions.ListConfigTemplatesInput,
  actions.ListConfigTemplatesOutput,
  structures.ConfigTemplatesListInfo,
  actions.ListConfigTemplatesErrorCode
> = {
  name: "ListConfigTemplates",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/config-templates",
    in: {
      project_id: "path",
      name: "query",
      template_id: "query",
      type: "query",
      engine: "query",
      engine_version: "query",
      cache_mode: "query",
      description: "query",
      offset: "query",
      limit: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "templates",
    total: "template_num",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListConfigTemplates.request.js"),
    response: () => import("./validators/ListConfigTemplates.response.js"),
  },
};

export const ListConfigurations: TaskOperation<
  actions.ListConfigurationsInput,
  actions.ListConfigurationsOutput,
  actions.ListConfigurationsOutput,
  actions.ListConfigurationsErrorCode
> = {
  name: "ListConfigurations",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/configs",
    in: { instance_id: "path", project_id: "path" },
  },
  wait: { id: "instance_id", poll: () => ListConfigurations },
  poll: {
    id: "instance_id",
    status: "config_status",
    done: ["SUCCESS"],
    failed: ["FAILURE"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/ListConfigurations.request.js"),
    response: () => import("./validators/ListConfigurations.response.js"),
  },
};

export const ShowConfigHistoryDetail: Operation<
  actions.ShowConfigHistoryDetailInput,
  actions.ShowConfigHistoryDetailOutput,
  actions.ShowConfigHistoryDetailErrorCode
> = {
  name: "ShowConfigHistoryDetail",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/config-histories/{history_id}",
    in: { project_id: "path", instance_id: "path", history_id: "path" },
    payload: "body",
  },
  validators: {
    request: () => import("./validators/ShowConfigHistoryDetail.request.js"),
    response: () => import("./validators/ShowConfigHistoryDetail.response.js"),
  },
};

export const ShowConfigTemplate: Operation<
  actions.ShowConfigTemplateInput,
  actions.ShowConfigTemplateOutput,
  actions.ShowConfigTemplateErrorCode
> = {
  name: "ShowConfigTemplate",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/config-templates/{template_id}",
    in: { project_id: "path", template_id: "path", type: "query" },
  },
  validators: {
    request: () => import("./validators/ShowConfigTemplate.request.js"),
    response: () => import("./validators/ShowConfigTemplate.response.js"),
  },
};

export const UpdateConfigTemplate: Operation<
  actions.UpdateConfigTemplateInput,
  actions.UpdateConfigTemplateOutput,
  actions.UpdateConfigTemplateErrorCode
> = {
  name: "UpdateConfigTemplate",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/config-templates/{template_id}",
    body: true,
    in: { project_id: "path", template_id: "path" },
    outputs: ["result"],
  },
  validators: {
    request: () => import("./validators/UpdateConfigTemplate.request.js"),
    response: () => import("./validators/UpdateConfigTemplate.response.js"),
  },
};

export const UpdateConfigurations: TaskOperation<
  actions.UpdateConfigurationsInput,
  actions.UpdateConfigurationsOutput,
  actions.ListConfigurationsOutput,
  actions.UpdateConfigurationsErrorCode
> = {
  name: "UpdateConfigurations",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/configs",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: [],
  },
  wait: { id: "instance_id", poll: () => ListConfigurations, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateConfigurations.request.js"),
    response: () => import("./validators/UpdateConfigurations.response.js"),
  },
};

export const UpdateInstanceConfig: TaskOperation<
  actions.UpdateInstanceConfigInput,
  actions.UpdateInstanceConfigOutput,
  actions.ShowJobOutput,
  actions.UpdateInstanceConfigErrorCode
> = {
  name: "UpdateInstanceConfig",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/async-configs",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateInstanceConfig.request.js"),
    response: () => import("./validators/UpdateInstanceConfig.response.js"),
  },
};

export const CreateAclAccount: Operation<
  actions.CreateAclAccountInput,
  actions.CreateAclAccountOutput,
  actions.CreateAclAccountErrorCode
> = {
  name: "CreateAclAccount",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/accounts",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  secrets: ["account_password"],
  validators: {
    request: () => import("./validators/CreateAclAccount.request.js"),
    response: () => import("./validators/CreateAclAccount.response.js"),
  },
};

export const DeleteAclAccount: Operation<
  actions.DeleteAclAccountInput,
  actions.DeleteAclAccountOutput,
  actions.DeleteAclAccountErrorCode
> = {
  name: "DeleteAclAccount",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}",
    in: { project_id: "path", instance_id: "path", account_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteAclAccount.request.js"),
    response: () => import("./validators/DeleteAclAccount.response.js"),
  },
};

export const ListAclAccounts: Operation<
  actions.ListAclAccountsInput,
  actions.ListAclAccountsOutput,
  actions.ListAclAccountsErrorCode
> = {
  name: "ListAclAccounts",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/accounts",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ListAclAccounts.request.js"),
    response: () => import("./validators/ListAclAccounts.response.js"),
  },
};

export const ResetAclAccountPassWord: Operation<
  actions.ResetAclAccountPassWordInput,
  actions.ResetAclAccountPassWordOutput,
  actions.ResetAclAccountPassWordErrorCode
> = {
  name: "ResetAclAccountPassWord",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/reset",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
    outputs: ["code", "message", "lock_time", "lock_time_left", "retry_times_left"],
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/ResetAclAccountPassWord.request.js"),
    response: () => import("./validators/ResetAclAccountPassWord.response.js"),
  },
};

export const UpdateAclAccount: TaskOperation<
  actions.UpdateAclAccountInput,
  actions.UpdateAclAccountOutput,
  actions.ShowJobOutput,
  actions.UpdateAclAccountErrorCode
> = {
  name: "UpdateAclAccount",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/role",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
    outputs: ["instance_id", "job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateAclAccount.request.js"),
    response: () => import("./validators/UpdateAclAccount.response.js"),
  },
};

export const UpdateAclAccountPassWord: Operation<
  actions.UpdateAclAccountPassWordInput,
  actions.UpdateAclAccountPassWordOutput,
  actions.UpdateAclAccountPassWordErrorCode
> = {
  name: "UpdateAclAccountPassWord",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/modify",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
    outputs: ["lock_time", "result", "lock_time_left", "retry_times_left", "message"],
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/UpdateAclAccountPassWord.request.js"),
    response: () => import("./validators/UpdateAclAccountPassWord.response.js"),
  },
};

export const UpdateAclAccountRemark: Operation<
  actions.UpdateAclAccountRemarkInput,
  actions.UpdateAclAccountRemarkOutput,
  actions.UpdateAclAccountRemarkErrorCode
> = {
  name: "UpdateAclAccountRemark",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/UpdateAclAccountRemark.request.js"),
    response: () => import("./validators/UpdateAclAccountRemark.response.js"),
  },
};

export const CreateBackup: Operation<
  actions.CreateBackupInput,
  actions.CreateBackupOutput,
  actions.CreateBackupErrorCode
> = {
  name: "CreateBackup",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/backups",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: ["backup_id"],
  },
  validators: {
    request: () => import("./validators/CreateBackup.request.js"),
    response: () => import("./validators/CreateBackup.response.js"),
  },
};

export const DeleteBackupFile: Operation<
  actions.DeleteBackupFileInput,
  actions.DeleteBackupFileOutput,
  actions.DeleteBackupFileErrorCode
> = {
  name: "DeleteBackupFile",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}",
    in: { backup_id: "path", instance_id: "path", project_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteBackupFile.request.js"),
    response: () => import("./validators/DeleteBackupFile.response.js"),
  },
};

export const ListBackupFileLinks: Operation<
  actions.ListBackupFileLinksInput,
  actions.ListBackupFileLinksOutput,
  actions.ListBackupFileLinksErrorCode
> = {
  name: "ListBackupFileLinks",
  effect: "read",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}/links",
    body: true,
    in: { project_id: "path", instance_id: "path", backup_id: "path" },
  },
  secrets: ["link"],
  validators: {
    request: () => import("./validators/ListBackupFileLinks.request.js"),
    response: () => import("./validators/ListBackupFileLinks.response.js"),
  },
};

export const ListBackupRecords: PagedOperation<
  actions.ListBackupRecordsInput,
  actions.ListBackupRecordsOutput,
  structures.BackupRecordResponse,
  actions.ListBackupRecordsErrorCode
> = {
  name: "ListBackupRecords",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/backups",
    in: {
      instance_id: "path",
      project_id: "path",
      begin_time: "query",
      end_time: "query",
      limit: "query",
      offset: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "backup_record_response",
    total: "total_num",
  },
  validators: {
    request: () => import("./validators/ListBackupRecords.request.js"),
    response: () => import("./validators/ListBackupRecords.response.js"),
  },
};

export const ListRestoreRecords: PagedOperation<
  actions.ListRestoreRecordsInput,
  actions.ListRestoreRecordsOutput,
  structures.InstanceRestoreInfo,
  actions.ListRestoreRecordsErrorCode
> = {
  name: "ListRestoreRecords",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/restores",
    in: {
      instance_id: "path",
      project_id: "path",
      begin_time: "query",
      end_time: "query",
      limit: "query",
      offset: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "restore_record_response",
    total: "total_num",
  },
  validators: {
    request: () => import("./validators/ListRestoreRecords.request.js"),
    response: () => import("./validators/ListRestoreRecords.response.js"),
  },
};

export const RestoreInstance: Operation<
  actions.RestoreInstanceInput,
  actions.RestoreInstanceOutput,
  actions.RestoreInstanceErrorCode
> = {
  name: "RestoreInstance",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/restores",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: ["restore_id"],
  },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

export const BatchStopMigrationTasks: Operation<
  actions.BatchStopMigrationTasksInput,
  actions.BatchStopMigrationTasksOutput,
  actions.BatchStopMigrationTasksErrorCode
> = {
  name: "BatchStopMigrationTasks",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-task/batch-stop",
    body: true,
    in: { project_id: "path" },
    outputs: ["migration_tasks"],
  },
  validators: {
    request: () => import("./validators/BatchStopMigrationTasks.request.js"),
    response: () => import("./validators/BatchStopMigrationTasks.response.js"),
  },
};

export const CreateMigrationTask: TaskOperation<
  actions.CreateMigrationTaskInput,
  actions.CreateMigrationTaskOutput,
  actions.ShowMigrationTaskOutput,
  actions.CreateMigrationTaskErrorCode
> = {
  name: "CreateMigrationTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-task",
    body: true,
    in: { project_id: "path" },
    outputs: ["id", "name", "status", "error"],
  },
  secrets: ["password"],
  wait: { id: "id", poll: () => ShowMigrationTask, with: ["project_id"] },
  validators: {
    request: () => import("./validators/CreateMigrationTask.request.js"),
    response: () => import("./validators/CreateMigrationTask.response.js"),
  },
};

export const CreateOnlineMigrationTask: TaskOperation<
  actions.CreateOnlineMigrationTaskInput,
  actions.CreateOnlineMigrationTaskOutput,
  actions.ShowMigrationTaskOutput,
  actions.CreateOnlineMigrationTaskErrorCode
> = {
  name: "CreateOnlineMigrationTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration/instance",
    body: true,
    in: { project_id: "path" },
    outputs: ["instance_id"],
  },
  wait: {
    id: "instance_id",
    poll: () => ShowMigrationTask,
    with: ["project_id"],
    done: ["RUNNING"],
  },
  validators: {
    request: () => import("./validators/CreateOnlineMigrationTask.request.js"),
    response: () => import("./validators/CreateOnlineMigrationTask.response.js"),
  },
};

export const DeleteMigrationTask: Operation<
  actions.DeleteMigrationTaskInput,
  actions.DeleteMigrationTaskOutput,
  actions.DeleteMigrationTaskErrorCode
> = {
  name: "DeleteMigrationTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/migration-tasks/delete",
    body: true,
    in: { project_id: "path" },
    outputs: ["task_id_list"],
  },
  validators: {
    request: () => import("./validators/DeleteMigrationTask.request.js"),
    response: () => import("./validators/DeleteMigrationTask.response.js"),
  },
};

export const ListMigrationTasks: PagedOperation<
  actions.ListMigrationTasksInput,
  actions.ListMigrationTasksOutput,
  structures.MigrationTaskList,
  actions.ListMigrationTasksErrorCode
> = {
  name: "ListMigrationTasks",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/migration-tasks",
    in: { project_id: "path", offset: "query", limit: "query", name: "query" },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "migration_tasks",
    total: "count",
  },
  validators: {
    request: () => import("./validators/ListMigrationTasks.request.js"),
    response: () => import("./validators/ListMigrationTasks.response.js"),
  },
};

export const SetOnlineMigrationTask: TaskOperation<
  actions.SetOnlineMigrationTaskInput,
  actions.SetOnlineMigrationTaskOutput,
  actions.ShowMigrationTaskOutput,
  actions.SetOnlineMigrationTaskErrorCode
> = {
  name: "SetOnlineMigrationTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration/{task_id}/task",
    body: true,
    in: { project_id: "path", task_id: "path" },
    outputs: ["id", "name", "status", "error"],
  },
  secrets: ["password"],
  wait: { id: "id", poll: () => ShowMigrationTask, with: ["project_id"] },
  validators: {
    request: () => import("./validators/SetOnlineMigrationTask.request.js"),
    response: () => import("./validators/SetOnlineMigrationTask.response.js"),
  },
};

export const ShowMigrationTask: TaskOperation<
  actions.ShowMigrationTaskInput,
  actions.ShowMigrationTaskOutput,
  actions.ShowMigrationTaskOutput,
  actions.ShowMigrationTaskErrorCode
> = {
  name: "ShowMigrationTask",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/migration-task/{task_id}",
    in: { project_id: "path", task_id: "path" },
  },
  secrets: ["password"],
  wait: { id: "task_id", poll: () => ShowMigrationTask },
  poll: {
    id: "task_id",
    status: "status",
    done: ["SUCCESS", "INCRMIGEATING"],
    failed: ["FAILED", "MIGRATION_FAILED", "TERMINATED", "RELEASED"],
  },
  validators: {
    request: () => import("./validators/ShowMigrationTask.request.js"),
    response: () => import("./validators/ShowMigrationTask.response.js"),
  },
};

export const ShowMigrationTaskStats: Operation<
  actions.ShowMigrationTaskStatsInput,
  actions.ShowMigrationTaskStatsOutput,
  actions.ShowMigrationTaskStatsErrorCode
> = {
  name: "ShowMigrationTaskStats",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/migration-task/{task_id}/stats",
    in: { project_id: "path", task_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowMigrationTaskStats.request.js"),
    response: () => import("./validators/ShowMigrationTaskStats.response.js"),
  },
};

export const StopMigrationTask: TaskOperation<
  actions.StopMigrationTaskInput,
  actions.StopMigrationTaskOutput,
  actions.ShowMigrationTaskOutput,
  actions.StopMigrationTaskErrorCode
> = {
  name: "StopMigrationTask",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-task/{task_id}/stop",
    in: { project_id: "path", task_id: "path" },
    outputs: [
      "task_id",
      "task_name",
      "description",
      "status",
      "migration_type",
      "migration_method",
      "ecs_tenant_private_ip",
      "backup_files",
      "network_type",
      "source_instance",
      "target_instance",
      "created_at",
      "updated_at",
      "released_at",
      "version",
      "resume_mode",
      "supported_features",
      "tenant_vpc_id",
      "tenant_subnet_id",
      "tenant_security_group_id",
      "bandwidth_limit_mb",
      "task_status",
    ],
  },
  secrets: ["password"],
  wait: {
    id: "task_id",
    poll: () => ShowMigrationTask,
    with: ["project_id"],
    done: ["TERMINATED"],
  },
  validators: {
    request: () => import("./validators/StopMigrationTask.request.js"),
    response: () => import("./validators/StopMigrationTask.response.js"),
  },
};

export const CreateDiagnosisTask: Operation<
  actions.CreateDiagnosisTaskInput,
  actions.CreateDiagnosisTaskOutput,
  actions.CreateDiagnosisTaskErrorCode
> = {
  name: "CreateDiagnosisTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["report_id"],
  },
  validators: {
    request: () => import("./validators/CreateDiagnosisTask.request.js"),
    response: () => import("./validators/CreateDiagnosisTask.response.js"),
  },
};

export const DeleteDiagnosisTask: Operation<
  actions.DeleteDiagnosisTaskInput,
  actions.DeleteDiagnosisTaskOutput,
  actions.DeleteDiagnosisTaskErrorCode
> = {
  name: "DeleteDiagnosisTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["results"],
  },
  validators: {
    request: () => import("./validators/DeleteDiagnosisTask.request.js"),
    response: () => import("./validators/DeleteDiagnosisTask.response.js"),
  },
};

export const ListDiagnosisTasks: PagedOperation<
  actions.ListDiagnosisTasksInput,
  actions.ListDiagnosisTasksOutput,
  structures.DiagnosisReportInfo,
  actions.ListDiagnosisTasksErrorCode
> = {
  name: "ListDiagnosisTasks",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
    in: { project_id: "path", instance_id: "path", limit: "query", offset: "query" },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "diagnosis_report_list",
    total: "total_num",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListDiagnosisTasks.request.js"),
    response: () => import("./validators/ListDiagnosisTasks.response.js"),
  },
};

export const ShowDiagnosisTaskDetails: Operation<
  actions.ShowDiagnosisTaskDetailsInput,
  actions.ShowDiagnosisTaskDetailsOutput,
  actions.ShowDiagnosisTaskDetailsErrorCode
> = {
  name: "ShowDiagnosisTaskDetails",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/diagnosis/{report_id}",
    in: { project_id: "path", report_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowDiagnosisTaskDetails.request.js"),
    response: () => import("./validators/ShowDiagnosisTaskDetails.response.js"),
  },
};

export const ListSlowlog: PagedOperation<
  actions.ListSlowlogInput,
  actions.ListSlowlogOutput,
  structures.SlowlogItem,
  actions.ListSlowlogErrorCode
> = {
  name: "ListSlowlog",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/slowlog",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      sort_key: "query",
      sort_dir: "query",
      start_time: "query",
      end_time: "query",
      role: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "slowlogs",
    total: "total_num",
  },
  validators: {
    request: () => import("./validators/ListSlowlog.request.js"),
    response: () => import("./validators/ListSlowlog.response.js"),
  },
};

export const DeletePublicIp: TaskOperation<
  actions.DeletePublicIpInput,
  actions.DeletePublicIpOutput,
  actions.ShowJobOutput,
  actions.DeletePublicIpErrorCode
> = {
  name: "DeletePublicIp",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/public-ip",
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/DeletePublicIp.request.js"),
    response: () => import("./validators/DeletePublicIp.response.js"),
  },
};

export const ShowIpWhitelist: Operation<
  actions.ShowIpWhitelistInput,
  actions.ShowIpWhitelistOutput,
  actions.ShowIpWhitelistErrorCode
> = {
  name: "ShowIpWhitelist",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instance/{instance_id}/whitelist",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowIpWhitelist.request.js"),
    response: () => import("./validators/ShowIpWhitelist.response.js"),
  },
};

export const UpdateClientIpTransparentTransmission: TaskOperation<
  actions.UpdateClientIpTransparentTransmissionInput,
  actions.UpdateClientIpTransparentTransmissionOutput,
  actions.ShowJobOutput,
  actions.UpdateClientIpTransparentTransmissionErrorCode
> = {
  name: "UpdateClientIpTransparentTransmission",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/{instance_id}/client-ip-transparent-transmission",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateClientIpTransparentTransmission.request.js"),
    response: () => import("./validators/UpdateClientIpTransparentTransmission.response.js"),
  },
};

export const UpdateIpWhitelist: Operation<
  actions.UpdateIpWhitelistInput,
  actions.UpdateIpWhitelistOutput,
  actions.UpdateIpWhitelistErrorCode
> = {
  name: "UpdateIpWhitelist",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instance/{instance_id}/whitelist",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/UpdateIpWhitelist.request.js"),
    response: () => import("./validators/UpdateIpWhitelist.response.js"),
  },
};

export const UpdateIpWhitelistAsync: TaskOperation<
  actions.UpdateIpWhitelistAsyncInput,
  actions.UpdateIpWhitelistAsyncOutput,
  actions.ShowJobOutput,
  actions.UpdateIpWhitelistAsyncErrorCode
> = {
  name: "UpdateIpWhitelistAsync",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instance/{instance_id}/whitelist-async",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateIpWhitelistAsync.request.js"),
    response: () => import("./validators/UpdateIpWhitelistAsync.response.js"),
  },
};

export const UpdatePublicIp: TaskOperation<
  actions.UpdatePublicIpInput,
  actions.UpdatePublicIpOutput,
  actions.ShowJobOutput,
  actions.UpdatePublicIpErrorCode
> = {
  name: "UpdatePublicIp",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/public-ip",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdatePublicIp.request.js"),
    response: () => import("./validators/UpdatePublicIp.response.js"),
  },
};

export const DownloadSslCert: Operation<
  actions.DownloadSslCertInput,
  actions.DownloadSslCertOutput,
  actions.DownloadSslCertErrorCode
> = {
  name: "DownloadSslCert",
  effect: "read",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/ssl-certs/download",
    in: { project_id: "path", instance_id: "path" },
  },
  secrets: ["link"],
  validators: {
    request: () => import("./validators/DownloadSslCert.request.js"),
    response: () => import("./validators/DownloadSslCert.response.js"),
  },
};

export const ShowInstanceSslDetail: Operation<
  actions.ShowInstanceSslDetailInput,
  actions.ShowInstanceSslDetailOutput,
  actions.ShowInstanceSslDetailErrorCode
> = {
  name: "ShowInstanceSslDetail",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/ssl",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowInstanceSslDetail.request.js"),
    response: () => import("./validators/ShowInstanceSslDetail.response.js"),
  },
};

export const UpdateSslSwitch: TaskOperation<
  actions.UpdateSslSwitchInput,
  actions.UpdateSslSwitchOutput,
  actions.ShowJobOutput,
  actions.UpdateSslSwitchErrorCode
> = {
  name: "UpdateSslSwitch",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/ssl",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["job_id", "instance_id", "result"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateSslSwitch.request.js"),
    response: () => import("./validators/UpdateSslSwitch.response.js"),
  },
};

export const DeleteInstanceBandwidthAutoScalingPolicy: Operation<
  actions.DeleteInstanceBandwidthAutoScalingPolicyInput,
  actions.DeleteInstanceBandwidthAutoScalingPolicyOutput,
  actions.DeleteInstanceBandwidthAutoScalingPolicyErrorCode
> = {
  name: "DeleteInstanceBandwidthAutoScalingPolicy",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/DeleteInstanceBandwidthAutoScalingPolicy.request.js"),
    response: () => import("./validators/DeleteInstanceBandwidthAutoScalingPolicy.response.js"),
  },
};

export const ShowBandwidths: Operation<
  actions.ShowBandwidthsInput,
  actions.ShowBandwidthsOutput,
  actions.ShowBandwidthsErrorCode
> = {
  name: "ShowBandwidths",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/bandwidths",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowBandwidths.request.js"),
    response: () => import("./validators/ShowBandwidths.response.js"),
  },
};

export const ShowInstanceBandwidthAutoScalingPolicy: Operation<
  actions.ShowInstanceBandwidthAutoScalingPolicyInput,
  actions.ShowInstanceBandwidthAutoScalingPolicyOutput,
  actions.ShowInstanceBandwidthAutoScalingPolicyErrorCode
> = {
  name: "ShowInstanceBandwidthAutoScalingPolicy",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowInstanceBandwidthAutoScalingPolicy.request.js"),
    response: () => import("./validators/ShowInstanceBandwidthAutoScalingPolicy.response.js"),
  },
};

export const UpdateBandwidth: Operation<
  actions.UpdateBandwidthInput,
  actions.UpdateBandwidthOutput,
  actions.UpdateBandwidthErrorCode
> = {
  name: "UpdateBandwidth",
  effect: "billing",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/bandwidths",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/UpdateBandwidth.request.js"),
    response: () => import("./validators/UpdateBandwidth.response.js"),
  },
};

export const UpdateInstanceBandwidth: Operation<
  actions.UpdateInstanceBandwidthInput,
  actions.UpdateInstanceBandwidthOutput,
  actions.UpdateInstanceBandwidthErrorCode
> = {
  name: "UpdateInstanceBandwidth",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/bandwidth",
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/UpdateInstanceBandwidth.request.js"),
    response: () => import("./validators/UpdateInstanceBandwidth.response.js"),
  },
};

export const UpdateInstanceBandwidthAutoScalingPolicy: Operation<
  actions.UpdateInstanceBandwidthAutoScalingPolicyInput,
  actions.UpdateInstanceBandwidthAutoScalingPolicyOutput,
  actions.UpdateInstanceBandwidthAutoScalingPolicyErrorCode
> = {
  name: "UpdateInstanceBandwidthAutoScalingPolicy",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [
      "window_size",
      "bandwidth_usage_upper_threshold",
      "scale_out_cooldown",
      "scale_in_enabled",
      "bandwidth_usage_lower_threshold",
      "scale_in_cooldown",
    ],
  },
  validators: {
    request: () => import("./validators/UpdateInstanceBandwidthAutoScalingPolicy.request.js"),
    response: () => import("./validators/UpdateInstanceBandwidthAutoScalingPolicy.response.js"),
  },
};

export const BatchCreateOrDeleteTags: Operation<
  actions.BatchCreateOrDeleteTagsInput,
  actions.BatchCreateOrDeleteTagsOutput,
  actions.BatchCreateOrDeleteTagsErrorCode
> = {
  name: "BatchCreateOrDeleteTags",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/dcs/{instance_id}/tags/action",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/BatchCreateOrDeleteTags.request.js"),
    response: () => import("./validators/BatchCreateOrDeleteTags.response.js"),
  },
};

export const ListTagsOfTenant: Operation<
  actions.ListTagsOfTenantInput,
  actions.ListTagsOfTenantOutput,
  actions.ListTagsOfTenantErrorCode
> = {
  name: "ListTagsOfTenant",
  effect: "read",
  binding: { method: "GET", path: "/v2/{project_id}/dcs/tags", in: { project_id: "path" } },
  validators: {
    request: () => import("./validators/ListTagsOfTenant.request.js"),
    response: () => import("./validators/ListTagsOfTenant.response.js"),
  },
};

export const ShowTags: Operation<
  actions.ShowTagsInput,
  actions.ShowTagsOutput,
  actions.ShowTagsErrorCode
> = {
  name: "ShowTags",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/tags",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowTags.request.js"),
    response: () => import("./validators/ShowTags.response.js"),
  },
};

export const DeleteBackgroundTask: Operation<
  actions.DeleteBackgroundTaskInput,
  actions.DeleteBackgroundTaskOutput,
  actions.DeleteBackgroundTaskErrorCode
> = {
  name: "DeleteBackgroundTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}",
    in: { project_id: "path", instance_id: "path", task_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteBackgroundTask.request.js"),
    response: () => import("./validators/DeleteBackgroundTask.response.js"),
  },
};

export const ListBackgroundTasks: PagedOperation<
  actions.ListBackgroundTasksInput,
  actions.ListBackgroundTasksOutput,
  structures.SingleBackgroundTask,
  actions.ListBackgroundTasksErrorCode
> = {
  name: "ListBackgroundTasks",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/tasks",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      start_time: "query",
      end_time: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "tasks",
    total: "task_count",
  },
  validators: {
    request: () => import("./validators/ListBackgroundTasks.request.js"),
    response: () => import("./validators/ListBackgroundTasks.response.js"),
  },
};

export const ShowBackgroundTask: Operation<
  actions.ShowBackgroundTaskInput,
  actions.ShowBackgroundTaskOutput,
  actions.ShowBackgroundTaskErrorCode
> = {
  name: "ShowBackgroundTask",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}/progress",
    in: { project_id: "path", instance_id: "path", task_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowBackgroundTask.request.js"),
    response: () => import("./validators/ShowBackgroundTask.response.js"),
  },
};

export const ShowJob: TaskOperation<
  actions.ShowJobInput,
  actions.ShowJobOutput,
  actions.ShowJobOutput,
  actions.ShowJobErrorCode
> = {
  name: "ShowJob",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/jobs/{job_id}",
    in: { project_id: "path", job_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob },
  poll: {
    id: "job_id",
    status: "status",
    done: ["SUCCESS"],
    failed: ["FAIL"],
    message: "fail_reason",
  },
  validators: {
    request: () => import("./validators/ShowJob.request.js"),
    response: () => import("./validators/ShowJob.response.js"),
  },
};

export const ListAvailableZones: Operation<
  actions.ListAvailableZonesInput,
  actions.ListAvailableZonesOutput,
  actions.ListAvailableZonesErrorCode
> = {
  name: "ListAvailableZones",
  effect: "read",
  binding: { method: "GET", path: "/v2/available-zones" },
  validators: {
    request: () => import("./validators/ListAvailableZones.request.js"),
    response: () => import("./validators/ListAvailableZones.response.js"),
  },
};

export const ListFlavors: Operation<
  actions.ListFlavorsInput,
  actions.ListFlavorsOutput,
  actions.ListFlavorsErrorCode
> = {
  name: "ListFlavors",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/flavors",
    in: {
      project_id: "path",
      instance_id: "query",
      spec_code: "query",
      cache_mode: "query",
      engine: "query",
      engine_version: "query",
      cpu_type: "query",
      capacity: "query",
    },
  },
  validators: {
    request: () => import("./validators/ListFlavors.request.js"),
    response: () => import("./validators/ListFlavors.response.js"),
  },
};

export const ListMaintenanceWindows: Operation<
  actions.ListMaintenanceWindowsInput,
  actions.ListMaintenanceWindowsOutput,
  actions.ListMaintenanceWindowsErrorCode
> = {
  name: "ListMaintenanceWindows",
  effect: "read",
  binding: { method: "GET", path: "/v2/instances/maintain-windows" },
  validators: {
    request: () => import("./validators/ListMaintenanceWindows.request.js"),
    response: () => import("./validators/ListMaintenanceWindows.response.js"),
  },
};

export const ShowQuotas: Operation<
  actions.ShowQuotasInput,
  actions.ShowQuotasOutput,
  actions.ShowQuotasErrorCode
> = {
  name: "ShowQuotas",
  effect: "read",
  binding: { method: "GET", path: "/v2/{project_id}/quota", in: { project_id: "path" } },
  validators: {
    request: () => import("./validators/ShowQuotas.request.js"),
    response: () => import("./validators/ShowQuotas.response.js"),
  },
};
