// Generated from spec/huawei-dcs/v2. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type * as actions from "./actions.js";
import type * as structures from "./structures.js";

export const BatchDeleteInstances: TaskOperation<
  actions.BatchDeleteInstancesInput,
  actions.BatchDeleteInstancesOutput,
  (actions.ShowInstanceOutput | undefined)[],
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
  wait: {
    id: "results[].instance",
    fallback: "instances",
    poll: () => ShowInstance,
    with: ["project_id"],
    done: [],
    failed: [],
    absent: "done",
    rejected: { status: "results[].result", failed: ["failed"], id: "results[].instance" },
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

export const CreateResizeOrder: TaskOperation<
  actions.CreateResizeOrderInput,
  actions.CreateResizeOrderOutput,
  actions.ShowInstanceOutput,
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
  wait: {
    id: "instance_id",
    poll: () => ShowInstance,
    with: ["project_id"],
    absent: "failed",
    expect: { spec_code: "spec_code" },
  },
  validators: {
    request: () => import("./validators/CreateResizeOrder.request.js"),
    response: () => import("./validators/CreateResizeOrder.response.js"),
  },
};

export const DeleteInstance: TaskOperation<
  actions.DeleteInstanceInput,
  actions.DeleteInstanceOutput,
  actions.ShowInstanceOutput | undefined,
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
  wait: {
    id: "instance_id",
    poll: () => ShowInstance,
    with: ["project_id"],
    done: [],
    failed: [],
    absent: "done",
  },
  validators: {
    request: () => import("./validators/DeleteInstance.request.js"),
    response: () => import("./validators/DeleteInstance.response.js"),
  },
};

export const ExportExcelJob: TaskOperation<
  actions.ExportExcelJobInput,
  actions.ExportExcelJobOutput,
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
  wait: { id: "job_id", poll: () => ExportExcelJob },
  poll: { id: "job_id", status: "status", done: ["SUCCESS"], failed: ["FAIL"], message: "err_msg" },
  validators: {
    request: () => import("./validators/ExportExcelJob.request.js"),
    response: () => import("./validators/ExportExcelJob.response.js"),
  },
};

export const ExportInstancesTask: TaskOperation<
  actions.ExportInstancesTaskInput,
  actions.ExportInstancesTaskOutput,
  actions.ExportExcelJobOutput,
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
  wait: { id: "job_id", poll: () => ExportExcelJob, with: ["project_id"] },
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
  wait: {
    id: "instance_id",
    poll: () => ShowInstance,
    with: ["project_id"],
    absent: "failed",
    expect: { spec_code: "spec_code" },
  },
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
    failed: ["CREATEFAILED", "ERROR", "FROZEN"],
    gone: ["DCS.3022", "DCS.4119"],
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

export const UpdateInstance: TaskOperation<
  actions.UpdateInstanceInput,
  actions.UpdateInstanceOutput,
  actions.ShowInstanceOutput,
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
  wait: {
    id: "instance_id",
    poll: () => ShowInstance,
    with: ["project_id"],
    absent: "failed",
    expect: { port: "port" },
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
  emptySuccess: true,
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/nodes/status",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    text: true,
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

export const MigrateAz: TaskOperation<
  actions.MigrateAzInput,
  actions.MigrateAzOutput,
  actions.ShowInstanceOutput,
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
  wait: { id: "instance_id", poll: () => ShowInstance, with: ["project_id"], absent: "failed" },
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
  wait: {
    id: "instances",
    fallback: "results[].instance",
    poll: () => ShowInstance,
    with: ["project_id"],
    absent: "failed",
    rejected: { status: "results[].result", failed: ["failed"], id: "results[].instance" },
  },
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

export const SwitchMasterStandby: TaskOperation<
  actions.SwitchMasterStandbyInput,
  actions.SwitchMasterStandbyOutput,
  actions.ShowInstanceOutput,
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
  wait: { id: "instance_id", poll: () => ShowInstance, with: ["project_id"], absent: "failed" },
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

export const UpgradeInstanceMinorVersion: TaskOperation<
  actions.UpgradeInstanceMinorVersionInput,
  actions.UpgradeInstanceMinorVersionOutput,
  actions.ListBackgroundTasksOutput,
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
  wait: { id: "task_id", poll: () => ListBackgroundTasks, with: ["project_id", "instance_id"] },
  validators: {
    request: () => import("./validators/UpgradeInstanceMinorVersion.request.js"),
    response: () => import("./validators/UpgradeInstanceMinorVersion.response.js"),
  },
};

export const DeleteIpFromDomainName: TaskOperation<
  actions.DeleteIpFromDomainNameInput,
  actions.DeleteIpFromDomainNameOutput,
  actions.ShowJobOutput,
  actions.DeleteIpFromDomainNameErrorCode
> = {
  name: "DeleteIpFromDomainName",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/remove-ip",
    in: { project_id: "path", instance_id: "path", group_id: "path", node_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/DeleteIpFromDomainName.request.js"),
    response: () => import("./validators/DeleteIpFromDomainName.response.js"),
  },
};

export const ExecuteClusterSwitchover: TaskOperation<
  actions.ExecuteClusterSwitchoverInput,
  actions.ExecuteClusterSwitchoverOutput,
  actions.ShowJobOutput,
  actions.ExecuteClusterSwitchoverErrorCode
> = {
  name: "ExecuteClusterSwitchover",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instance/{instance_id}/groups/{group_id}/replications/{node_id}/async-switchover",
    in: { project_id: "path", instance_id: "path", group_id: "path", node_id: "path" },
    outputs: ["job_id"],
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/ExecuteClusterSwitchover.request.js"),
    response: () => import("./validators/ExecuteClusterSwitchover.response.js"),
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

export const ShowInstanceTopology: Operation<
  actions.ShowInstanceTopologyInput,
  actions.ShowInstanceTopologyOutput,
  actions.ShowInstanceTopologyErrorCode
> = {
  name: "ShowInstanceTopology",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/nodes",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowInstanceTopology.request.js"),
    response: () => import("./validators/ShowInstanceTopology.response.js"),
  },
};

export const ShowNodesInformation: Operation<
  actions.ShowNodesInformationInput,
  actions.ShowNodesInformationOutput,
  actions.ShowNodesInformationErrorCode
> = {
  name: "ShowNodesInformation",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/logical-nodes",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowNodesInformation.request.js"),
    response: () => import("./validators/ShowNodesInformation.response.js"),
  },
};

export const ShowReplicationStates: Operation<
  actions.ShowReplicationStatesInput,
  actions.ShowReplicationStatesOutput,
  actions.ShowReplicationStatesErrorCode
> = {
  name: "ShowReplicationStates",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instance/{instance_id}/groups/{group_id}/group-nodes-state",
    in: { project_id: "path", instance_id: "path", group_id: "path" },
    payload: "body",
  },
  validators: {
    request: () => import("./validators/ShowReplicationStates.request.js"),
    response: () => import("./validators/ShowReplicationStates.response.js"),
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

export const ValidateDeletableReplica: Operation<
  actions.ValidateDeletableReplicaInput,
  actions.ValidateDeletableReplicaOutput,
  actions.ValidateDeletableReplicaErrorCode
> = {
  name: "ValidateDeletableReplica",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/deletable-replication",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ValidateDeletableReplica.request.js"),
    response: () => import("./validators/ValidateDeletableReplica.response.js"),
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

export const CreateAclAccount: TaskOperation<
  actions.CreateAclAccountInput,
  actions.CreateAclAccountOutput,
  actions.ListAclAccountsOutput,
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
  wait: {
    id: "account_name",
    poll: () => ListAclAccounts,
    with: ["project_id", "instance_id"],
    row: "account_name",
  },
  validators: {
    request: () => import("./validators/CreateAclAccount.request.js"),
    response: () => import("./validators/CreateAclAccount.response.js"),
  },
};

export const DeleteAclAccount: TaskOperation<
  actions.DeleteAclAccountInput,
  actions.DeleteAclAccountOutput,
  actions.ListAclAccountsOutput | undefined,
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
  wait: {
    id: "account_id",
    poll: () => ListAclAccounts,
    with: ["project_id", "instance_id"],
    done: ["DELETED"],
    absent: "done",
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
  poll: {
    row: "account_id",
    status: "accounts[].status",
    done: ["AVAILABLE"],
    failed: ["CREATEFAILED", "DELETED", "DELETEFAILED", "ERROR"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/ListAclAccounts.request.js"),
    response: () => import("./validators/ListAclAccounts.response.js"),
  },
};

export const ResetAclAccountPassWord: TaskOperation<
  actions.ResetAclAccountPassWordInput,
  actions.ResetAclAccountPassWordOutput,
  actions.ListAclAccountsOutput,
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
  wait: { id: "account_id", poll: () => ListAclAccounts, with: ["project_id", "instance_id"] },
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

export const UpdateAclAccountPassWord: TaskOperation<
  actions.UpdateAclAccountPassWordInput,
  actions.UpdateAclAccountPassWordOutput,
  actions.ListAclAccountsOutput,
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
  wait: { id: "account_id", poll: () => ListAclAccounts, with: ["project_id", "instance_id"] },
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

export const CreateBackup: TaskOperation<
  actions.CreateBackupInput,
  actions.CreateBackupOutput,
  actions.ListBackupRecordsOutput,
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
  wait: { id: "backup_id", poll: () => ListBackupRecords, with: ["instance_id", "project_id"] },
  validators: {
    request: () => import("./validators/CreateBackup.request.js"),
    response: () => import("./validators/CreateBackup.response.js"),
  },
};

export const DeleteBackupFile: TaskOperation<
  actions.DeleteBackupFileInput,
  actions.DeleteBackupFileOutput,
  actions.ListBackupRecordsOutput | undefined,
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
  wait: {
    id: "backup_id",
    poll: () => ListBackupRecords,
    with: ["instance_id", "project_id"],
    done: ["deleted"],
    failed: [],
    absent: "done",
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
  poll: {
    row: "backup_id",
    status: "backup_record_response[].status",
    done: ["succeed"],
    failed: ["failed", "expired", "deleted"],
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
  poll: {
    row: "restore_id",
    status: "restore_record_response[].status",
    done: ["succeed"],
    failed: ["failed"],
  },
  validators: {
    request: () => import("./validators/ListRestoreRecords.request.js"),
    response: () => import("./validators/ListRestoreRecords.response.js"),
  },
};

export const RestoreInstance: TaskOperation<
  actions.RestoreInstanceInput,
  actions.RestoreInstanceOutput,
  actions.ListRestoreRecordsOutput,
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
  wait: { id: "restore_id", poll: () => ListRestoreRecords, with: ["instance_id", "project_id"] },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

export const BatchRestartOnlineMigrationTasks: TaskOperation<
  actions.BatchRestartOnlineMigrationTasksInput,
  actions.BatchRestartOnlineMigrationTasksOutput,
  actions.ShowMigrationTaskOutput[],
  actions.BatchRestartOnlineMigrationTasksErrorCode
> = {
  name: "BatchRestartOnlineMigrationTasks",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-tasks/batch-restart",
    body: true,
    in: { project_id: "path" },
    outputs: ["migration_tasks"],
  },
  wait: {
    id: "migration_tasks[].task_id",
    poll: () => ShowMigrationTask,
    with: ["project_id"],
    done: ["RUNNING", "SUCCESS", "INCRMIGEATING"],
    failed: ["RELEASED"],
    rejected: {
      status: "migration_tasks[].result",
      failed: ["failed"],
      id: "migration_tasks[].task_id",
    },
  },
  validators: {
    request: () => import("./validators/BatchRestartOnlineMigrationTasks.request.js"),
    response: () => import("./validators/BatchRestartOnlineMigrationTasks.response.js"),
  },
};

export const BatchStopMigrationTasks: TaskOperation<
  actions.BatchStopMigrationTasksInput,
  actions.BatchStopMigrationTasksOutput,
  actions.ShowMigrationTaskOutput[],
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
  wait: {
    id: "migration_tasks[].task_id",
    poll: () => ShowMigrationTask,
    with: ["project_id"],
    done: ["TERMINATED"],
    rejected: {
      status: "migration_tasks[].result",
      failed: ["failed"],
      id: "migration_tasks[].task_id",
    },
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

export const ExchangeInstanceIp: Operation<
  actions.ExchangeInstanceIpInput,
  actions.ExchangeInstanceIpOutput,
  actions.ExchangeInstanceIpErrorCode
> = {
  name: "ExchangeInstanceIp",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-task/{task_id}/exchange-ip",
    body: true,
    in: { project_id: "path", task_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/ExchangeInstanceIp.request.js"),
    response: () => import("./validators/ExchangeInstanceIp.response.js"),
  },
};

export const ListMigrationTaskLogs: PagedOperation<
  actions.ListMigrationTaskLogsInput,
  actions.ListMigrationTaskLogsOutput,
  structures.MigrationLog,
  actions.ListMigrationTaskLogsErrorCode
> = {
  name: "ListMigrationTaskLogs",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/migration-task/{task_id}/logs",
    in: {
      project_id: "path",
      task_id: "path",
      offset: "query",
      limit: "query",
      log_level: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "migration_logs",
    total: "log_num",
  },
  validators: {
    request: () => import("./validators/ListMigrationTaskLogs.request.js"),
    response: () => import("./validators/ListMigrationTaskLogs.response.js"),
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

export const RollbackExchangeInstanceIp: Operation<
  actions.RollbackExchangeInstanceIpInput,
  actions.RollbackExchangeInstanceIpOutput,
  actions.RollbackExchangeInstanceIpErrorCode
> = {
  name: "RollbackExchangeInstanceIp",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-task/{task_id}/rollback-ip",
    in: { project_id: "path", task_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/RollbackExchangeInstanceIp.request.js"),
    response: () => import("./validators/RollbackExchangeInstanceIp.response.js"),
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

export const StopMigrationTaskSync: Operation<
  actions.StopMigrationTaskSyncInput,
  actions.StopMigrationTaskSyncOutput,
  actions.StopMigrationTaskSyncErrorCode
> = {
  name: "StopMigrationTaskSync",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/migration-task/{task_id}/sync-stop",
    in: { project_id: "path", task_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/StopMigrationTaskSync.request.js"),
    response: () => import("./validators/StopMigrationTaskSync.response.js"),
  },
};

export const UpdateMigrationTask: Operation<
  actions.UpdateMigrationTaskInput,
  actions.UpdateMigrationTaskOutput,
  actions.UpdateMigrationTaskErrorCode
> = {
  name: "UpdateMigrationTask",
  effect: "idempotent",
  emptySuccess: true,
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/migration-task/{task_id}",
    body: true,
    in: { project_id: "path", task_id: "path" },
    payload: "body",
    text: true,
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/UpdateMigrationTask.request.js"),
    response: () => import("./validators/UpdateMigrationTask.response.js"),
  },
};

export const CreateDiagnosisTask: TaskOperation<
  actions.CreateDiagnosisTaskInput,
  actions.CreateDiagnosisTaskOutput,
  actions.ListDiagnosisTasksOutput,
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
  wait: { id: "report_id", poll: () => ListDiagnosisTasks, with: ["project_id", "instance_id"] },
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
  poll: {
    row: "report_id",
    status: "diagnosis_report_list[].status",
    done: ["finished"],
    failed: [],
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

export const CreateAutoExpireScanTask: TaskOperation<
  actions.CreateAutoExpireScanTaskInput,
  actions.CreateAutoExpireScanTaskOutput,
  actions.ShowExpireKeyScanInfoOutput,
  actions.CreateAutoExpireScanTaskErrorCode
> = {
  name: "CreateAutoExpireScanTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys-task",
    in: { project_id: "path", instance_id: "path" },
    outputs: [
      "id",
      "instance_id",
      "status",
      "scan_type",
      "created_at",
      "started_at",
      "finished_at",
    ],
  },
  wait: { id: "id", poll: () => ShowExpireKeyScanInfo, with: ["project_id", "instance_id"] },
  validators: {
    request: () => import("./validators/CreateAutoExpireScanTask.request.js"),
    response: () => import("./validators/CreateAutoExpireScanTask.response.js"),
  },
};

export const CreateBigkeyScanTask: TaskOperation<
  actions.CreateBigkeyScanTaskInput,
  actions.CreateBigkeyScanTaskOutput,
  actions.ShowBigkeyScanTaskDetailsOutput,
  actions.CreateBigkeyScanTaskErrorCode
> = {
  name: "CreateBigkeyScanTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/bigkey-task",
    in: { project_id: "path", instance_id: "path" },
    outputs: [
      "id",
      "instance_id",
      "status",
      "scan_type",
      "created_at",
      "started_at",
      "finished_at",
      "num",
      "keys",
    ],
  },
  wait: { id: "id", poll: () => ShowBigkeyScanTaskDetails, with: ["project_id", "instance_id"] },
  validators: {
    request: () => import("./validators/CreateBigkeyScanTask.request.js"),
    response: () => import("./validators/CreateBigkeyScanTask.response.js"),
  },
};

export const CreateHotkeyScanTask: TaskOperation<
  actions.CreateHotkeyScanTaskInput,
  actions.CreateHotkeyScanTaskOutput,
  actions.ShowHotkeyTaskDetailsOutput,
  actions.CreateHotkeyScanTaskErrorCode
> = {
  name: "CreateHotkeyScanTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey-task",
    in: { project_id: "path", instance_id: "path" },
    outputs: [
      "id",
      "instance_id",
      "status",
      "scan_type",
      "created_at",
      "started_at",
      "finished_at",
      "num",
      "keys",
    ],
  },
  wait: { id: "id", poll: () => ShowHotkeyTaskDetails, with: ["project_id", "instance_id"] },
  validators: {
    request: () => import("./validators/CreateHotkeyScanTask.request.js"),
    response: () => import("./validators/CreateHotkeyScanTask.response.js"),
  },
};

export const CreateOfflineKeyAnalysis: TaskOperation<
  actions.CreateOfflineKeyAnalysisInput,
  actions.CreateOfflineKeyAnalysisOutput,
  actions.ListOfflineKeyAnalysisTaskOutput,
  actions.CreateOfflineKeyAnalysisErrorCode
> = {
  name: "CreateOfflineKeyAnalysis",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["task_id"],
  },
  wait: {
    id: "task_id",
    poll: () => ListOfflineKeyAnalysisTask,
    with: ["project_id", "instance_id"],
  },
  validators: {
    request: () => import("./validators/CreateOfflineKeyAnalysis.request.js"),
    response: () => import("./validators/CreateOfflineKeyAnalysis.response.js"),
  },
};

export const DeleteBigkeyScanTask: Operation<
  actions.DeleteBigkeyScanTaskInput,
  actions.DeleteBigkeyScanTaskOutput,
  actions.DeleteBigkeyScanTaskErrorCode
> = {
  name: "DeleteBigkeyScanTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}",
    in: { project_id: "path", instance_id: "path", bigkey_id: "path" },
    outputs: [
      "id",
      "instance_id",
      "status",
      "scan_type",
      "created_at",
      "started_at",
      "finished_at",
      "num",
      "keys",
    ],
  },
  validators: {
    request: () => import("./validators/DeleteBigkeyScanTask.request.js"),
    response: () => import("./validators/DeleteBigkeyScanTask.response.js"),
  },
};

export const DeleteHotkeyScanTask: Operation<
  actions.DeleteHotkeyScanTaskInput,
  actions.DeleteHotkeyScanTaskOutput,
  actions.DeleteHotkeyScanTaskErrorCode
> = {
  name: "DeleteHotkeyScanTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}",
    in: { project_id: "path", instance_id: "path", hotkey_id: "path" },
    outputs: [
      "id",
      "instance_id",
      "status",
      "scan_type",
      "created_at",
      "started_at",
      "finished_at",
      "num",
      "keys",
    ],
  },
  validators: {
    request: () => import("./validators/DeleteHotkeyScanTask.request.js"),
    response: () => import("./validators/DeleteHotkeyScanTask.response.js"),
  },
};

export const DeleteOfflineKeyAnalysisTask: Operation<
  actions.DeleteOfflineKeyAnalysisTaskInput,
  actions.DeleteOfflineKeyAnalysisTaskOutput,
  actions.DeleteOfflineKeyAnalysisTaskErrorCode
> = {
  name: "DeleteOfflineKeyAnalysisTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}",
    in: { project_id: "path", instance_id: "path", task_id: "path" },
    outputs: ["task_id"],
  },
  validators: {
    request: () => import("./validators/DeleteOfflineKeyAnalysisTask.request.js"),
    response: () => import("./validators/DeleteOfflineKeyAnalysisTask.response.js"),
  },
};

export const DownloadHotKey: Operation<
  actions.DownloadHotKeyInput,
  actions.DownloadHotKeyOutput,
  actions.DownloadHotKeyErrorCode
> = {
  name: "DownloadHotKey",
  effect: "read",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey/{task_id}/export",
    in: { project_id: "path", instance_id: "path", task_id: "path" },
    payload: "body",
  },
  validators: {
    request: () => import("./validators/DownloadHotKey.request.js"),
    response: () => import("./validators/DownloadHotKey.response.js"),
  },
};

export const ListBigkeyScanTasks: PagedOperation<
  actions.ListBigkeyScanTasksInput,
  actions.ListBigkeyScanTasksOutput,
  structures.RecordsResponse,
  actions.ListBigkeyScanTasksErrorCode
> = {
  name: "ListBigkeyScanTasks",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/bigkey-tasks",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      status: "query",
    },
  },
  paginate: { style: "offset", offset: "offset", limit: "limit", items: "records", total: "count" },
  validators: {
    request: () => import("./validators/ListBigkeyScanTasks.request.js"),
    response: () => import("./validators/ListBigkeyScanTasks.response.js"),
  },
};

export const ListHotKeyScanTasks: PagedOperation<
  actions.ListHotKeyScanTasksInput,
  actions.ListHotKeyScanTasksOutput,
  structures.RecordsResponse,
  actions.ListHotKeyScanTasksErrorCode
> = {
  name: "ListHotKeyScanTasks",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey-tasks",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      status: "query",
    },
  },
  paginate: { style: "offset", offset: "offset", limit: "limit", items: "records", total: "count" },
  validators: {
    request: () => import("./validators/ListHotKeyScanTasks.request.js"),
    response: () => import("./validators/ListHotKeyScanTasks.response.js"),
  },
};

export const ListOfflineKeyAnalysisTask: PagedOperation<
  actions.ListOfflineKeyAnalysisTaskInput,
  actions.ListOfflineKeyAnalysisTaskOutput,
  structures.OfflineKeyAnalysisRecord,
  actions.ListOfflineKeyAnalysisTaskErrorCode
> = {
  name: "ListOfflineKeyAnalysisTask",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      status: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "records",
    total: "total",
    defaultLimit: 10,
  },
  poll: { row: "id", status: "records[].status", done: ["success"], failed: ["failed"] },
  validators: {
    request: () => import("./validators/ListOfflineKeyAnalysisTask.request.js"),
    response: () => import("./validators/ListOfflineKeyAnalysisTask.response.js"),
  },
};

export const ScanExpireKey: TaskOperation<
  actions.ScanExpireKeyInput,
  actions.ScanExpireKeyOutput,
  actions.ShowExpireKeyScanInfoOutput,
  actions.ScanExpireKeyErrorCode
> = {
  name: "ScanExpireKey",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/auto-expire/scan",
    in: { project_id: "path", instance_id: "path" },
    outputs: [
      "id",
      "instance_id",
      "status",
      "scan_type",
      "created_at",
      "started_at",
      "finished_at",
    ],
  },
  wait: { id: "id", poll: () => ShowExpireKeyScanInfo, with: ["project_id", "instance_id"] },
  validators: {
    request: () => import("./validators/ScanExpireKey.request.js"),
    response: () => import("./validators/ScanExpireKey.response.js"),
  },
};

export const ShowBigkeyAutoscanConfig: Operation<
  actions.ShowBigkeyAutoscanConfigInput,
  actions.ShowBigkeyAutoscanConfigOutput,
  actions.ShowBigkeyAutoscanConfigErrorCode
> = {
  name: "ShowBigkeyAutoscanConfig",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowBigkeyAutoscanConfig.request.js"),
    response: () => import("./validators/ShowBigkeyAutoscanConfig.response.js"),
  },
};

export const ShowBigkeyScanTaskDetails: TaskOperation<
  actions.ShowBigkeyScanTaskDetailsInput,
  actions.ShowBigkeyScanTaskDetailsOutput,
  actions.ShowBigkeyScanTaskDetailsOutput,
  actions.ShowBigkeyScanTaskDetailsErrorCode
> = {
  name: "ShowBigkeyScanTaskDetails",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}",
    in: { project_id: "path", instance_id: "path", bigkey_id: "path" },
  },
  wait: { id: "bigkey_id", poll: () => ShowBigkeyScanTaskDetails },
  poll: { id: "bigkey_id", status: "status", done: ["success"], failed: ["failed"] },
  validators: {
    request: () => import("./validators/ShowBigkeyScanTaskDetails.request.js"),
    response: () => import("./validators/ShowBigkeyScanTaskDetails.response.js"),
  },
};

export const ShowExpireAutoScanConfig: Operation<
  actions.ShowExpireAutoScanConfigInput,
  actions.ShowExpireAutoScanConfigOutput,
  actions.ShowExpireAutoScanConfigErrorCode
> = {
  name: "ShowExpireAutoScanConfig",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowExpireAutoScanConfig.request.js"),
    response: () => import("./validators/ShowExpireAutoScanConfig.response.js"),
  },
};

export const ShowExpireKeyScanInfo: PagedOperation<
  actions.ShowExpireKeyScanInfoInput,
  actions.ShowExpireKeyScanInfoOutput,
  structures.SimpleKeyScanRecord,
  actions.ShowExpireKeyScanInfoErrorCode
> = {
  name: "ShowExpireKeyScanInfo",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/auto-expire/histories",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      status: "query",
    },
  },
  paginate: { style: "offset", offset: "offset", limit: "limit", items: "records", total: "total" },
  poll: { row: "id", status: "records[].status", done: ["success"], failed: ["failed"] },
  validators: {
    request: () => import("./validators/ShowExpireKeyScanInfo.request.js"),
    response: () => import("./validators/ShowExpireKeyScanInfo.response.js"),
  },
};

export const ShowHotkeyAutoscanConfig: Operation<
  actions.ShowHotkeyAutoscanConfigInput,
  actions.ShowHotkeyAutoscanConfigOutput,
  actions.ShowHotkeyAutoscanConfigErrorCode
> = {
  name: "ShowHotkeyAutoscanConfig",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowHotkeyAutoscanConfig.request.js"),
    response: () => import("./validators/ShowHotkeyAutoscanConfig.response.js"),
  },
};

export const ShowHotkeyTaskDetails: TaskOperation<
  actions.ShowHotkeyTaskDetailsInput,
  actions.ShowHotkeyTaskDetailsOutput,
  actions.ShowHotkeyTaskDetailsOutput,
  actions.ShowHotkeyTaskDetailsErrorCode
> = {
  name: "ShowHotkeyTaskDetails",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}",
    in: { project_id: "path", instance_id: "path", hotkey_id: "path" },
  },
  wait: { id: "hotkey_id", poll: () => ShowHotkeyTaskDetails },
  poll: { id: "hotkey_id", status: "status", done: ["success"], failed: ["failed"] },
  validators: {
    request: () => import("./validators/ShowHotkeyTaskDetails.request.js"),
    response: () => import("./validators/ShowHotkeyTaskDetails.response.js"),
  },
};

export const ShowOfflineKeyAnalysisTask: Operation<
  actions.ShowOfflineKeyAnalysisTaskInput,
  actions.ShowOfflineKeyAnalysisTaskOutput,
  actions.ShowOfflineKeyAnalysisTaskErrorCode
> = {
  name: "ShowOfflineKeyAnalysisTask",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}",
    in: { project_id: "path", instance_id: "path", task_id: "path" },
  },
  validators: {
    request: () => import("./validators/ShowOfflineKeyAnalysisTask.request.js"),
    response: () => import("./validators/ShowOfflineKeyAnalysisTask.response.js"),
  },
};

export const UpdateBigkeyAutoscanConfig: Operation<
  actions.UpdateBigkeyAutoscanConfigInput,
  actions.UpdateBigkeyAutoscanConfigOutput,
  actions.UpdateBigkeyAutoscanConfigErrorCode
> = {
  name: "UpdateBigkeyAutoscanConfig",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["instance_id", "enable_auto_scan", "schedule_at", "updated_at"],
  },
  validators: {
    request: () => import("./validators/UpdateBigkeyAutoscanConfig.request.js"),
    response: () => import("./validators/UpdateBigkeyAutoscanConfig.response.js"),
  },
};

export const UpdateExpireAutoScanConfig: Operation<
  actions.UpdateExpireAutoScanConfigInput,
  actions.UpdateExpireAutoScanConfigOutput,
  actions.UpdateExpireAutoScanConfigErrorCode
> = {
  name: "UpdateExpireAutoScanConfig",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [
      "instance_id",
      "enable_auto_scan",
      "first_scan_at",
      "interval",
      "timeout",
      "scan_keys_count",
      "updated_at",
    ],
  },
  validators: {
    request: () => import("./validators/UpdateExpireAutoScanConfig.request.js"),
    response: () => import("./validators/UpdateExpireAutoScanConfig.response.js"),
  },
};

export const UpdateHotkeyAutoScanConfig: Operation<
  actions.UpdateHotkeyAutoScanConfigInput,
  actions.UpdateHotkeyAutoScanConfigOutput,
  actions.UpdateHotkeyAutoScanConfigErrorCode
> = {
  name: "UpdateHotkeyAutoScanConfig",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["instance_id", "enable_auto_scan", "schedule_at", "updated_at"],
  },
  validators: {
    request: () => import("./validators/UpdateHotkeyAutoScanConfig.request.js"),
    response: () => import("./validators/UpdateHotkeyAutoScanConfig.response.js"),
  },
};

export const ExecuteCommandMobilization: Operation<
  actions.ExecuteCommandMobilizationInput,
  actions.ExecuteCommandMobilizationOutput,
  actions.ExecuteCommandMobilizationErrorCode
> = {
  name: "ExecuteCommandMobilization",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/webcli/command",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["response"],
  },
  validators: {
    request: () => import("./validators/ExecuteCommandMobilization.request.js"),
    response: () => import("./validators/ExecuteCommandMobilization.response.js"),
  },
};

export const HangUpClients: Operation<
  actions.HangUpClientsInput,
  actions.HangUpClientsOutput,
  actions.HangUpClientsErrorCode
> = {
  name: "HangUpClients",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/clients/kill",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/HangUpClients.request.js"),
    response: () => import("./validators/HangUpClients.response.js"),
  },
};

export const HangUpKillAllClients: Operation<
  actions.HangUpKillAllClientsInput,
  actions.HangUpKillAllClientsOutput,
  actions.HangUpKillAllClientsErrorCode
> = {
  name: "HangUpKillAllClients",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/clients/kill-all",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/HangUpKillAllClients.request.js"),
    response: () => import("./validators/HangUpKillAllClients.response.js"),
  },
};

export const ListClients: PagedOperation<
  actions.ListClientsInput,
  actions.ListClientsOutput,
  structures.ClientInfo,
  actions.ListClientsErrorCode
> = {
  name: "ListClients",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/clients",
    in: {
      project_id: "path",
      instance_id: "path",
      node_id: "query",
      offset: "query",
      limit: "query",
      addr: "query",
      sort: "query",
      order: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "clients",
    total: "count",
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListClients.request.js"),
    response: () => import("./validators/ListClients.response.js"),
  },
};

export const LoginWebCli: Operation<
  actions.LoginWebCliInput,
  actions.LoginWebCliOutput,
  actions.LoginWebCliErrorCode
> = {
  name: "LoginWebCli",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/webcli/auth",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["client_id", "databases"],
  },
  secrets: ["password"],
  validators: {
    request: () => import("./validators/LoginWebCli.request.js"),
    response: () => import("./validators/LoginWebCli.response.js"),
  },
};

export const LogoffWebCli: Operation<
  actions.LogoffWebCliInput,
  actions.LogoffWebCliOutput,
  actions.LogoffWebCliErrorCode
> = {
  name: "LogoffWebCli",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/webcli/logout",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/LogoffWebCli.request.js"),
    response: () => import("./validators/LogoffWebCli.response.js"),
  },
};

export const ScanClients: Operation<
  actions.ScanClientsInput,
  actions.ScanClientsOutput,
  actions.ScanClientsErrorCode
> = {
  name: "ScanClients",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/clients",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/ScanClients.request.js"),
    response: () => import("./validators/ScanClients.response.js"),
  },
};

export const CreateRedislog: Operation<
  actions.CreateRedislogInput,
  actions.CreateRedislogOutput,
  actions.CreateRedislogErrorCode
> = {
  name: "CreateRedislog",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/redislog",
    in: {
      project_id: "path",
      instance_id: "path",
      query_time: "query",
      log_type: "query",
      replication_id: "query",
    },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/CreateRedislog.request.js"),
    response: () => import("./validators/CreateRedislog.response.js"),
  },
};

export const CreateRedislogDownloadLink: Operation<
  actions.CreateRedislogDownloadLinkInput,
  actions.CreateRedislogDownloadLinkOutput,
  actions.CreateRedislogDownloadLinkErrorCode
> = {
  name: "CreateRedislogDownloadLink",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/redislog/{id}/links",
    in: { project_id: "path", instance_id: "path", id: "path" },
    outputs: ["id", "backup_id", "link"],
  },
  secrets: ["link"],
  validators: {
    request: () => import("./validators/CreateRedislogDownloadLink.request.js"),
    response: () => import("./validators/CreateRedislogDownloadLink.response.js"),
  },
};

export const ListRedislog: PagedOperation<
  actions.ListRedislogInput,
  actions.ListRedislogOutput,
  structures.RunlogItem,
  actions.ListRedislogErrorCode
> = {
  name: "ListRedislog",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/redislog",
    in: {
      project_id: "path",
      instance_id: "path",
      offset: "query",
      limit: "query",
      log_type: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "file_list",
    total: "total_num",
  },
  validators: {
    request: () => import("./validators/ListRedislog.request.js"),
    response: () => import("./validators/ListRedislog.response.js"),
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
  emptySuccess: true,
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    text: true,
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
  emptySuccess: true,
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/bandwidths",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
    text: true,
    outputs: ["body"],
  },
  validators: {
    request: () => import("./validators/UpdateBandwidth.request.js"),
    response: () => import("./validators/UpdateBandwidth.response.js"),
  },
};

export const UpdateInstanceBandwidth: TaskOperation<
  actions.UpdateInstanceBandwidthInput,
  actions.UpdateInstanceBandwidthOutput,
  actions.ShowInstanceOutput,
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
  wait: {
    id: "instance_id",
    poll: () => ShowInstance,
    with: ["project_id"],
    status: "bandwidth_info.task_running",
    done: [false],
    failed: [],
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

export const DeleteCenterTask: Operation<
  actions.DeleteCenterTaskInput,
  actions.DeleteCenterTaskOutput,
  actions.DeleteCenterTaskErrorCode
> = {
  name: "DeleteCenterTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/tasks/{task_id}",
    body: true,
    in: { project_id: "path", task_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteCenterTask.request.js"),
    response: () => import("./validators/DeleteCenterTask.response.js"),
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
  poll: { row: "id", status: "tasks[].status", done: ["SUCCESS"], failed: ["FAIL"] },
  validators: {
    request: () => import("./validators/ListBackgroundTasks.request.js"),
    response: () => import("./validators/ListBackgroundTasks.response.js"),
  },
};

export const ListCenterTask: PagedOperation<
  actions.ListCenterTaskInput,
  actions.ListCenterTaskOutput,
  structures.ListCenterTasksResp,
  actions.ListCenterTaskErrorCode
> = {
  name: "ListCenterTask",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/tasks",
    in: {
      project_id: "path",
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
    defaultLimit: 10,
  },
  validators: {
    request: () => import("./validators/ListCenterTask.request.js"),
    response: () => import("./validators/ListCenterTask.response.js"),
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

export const ListMonitoredObjects: PagedOperation<
  actions.ListMonitoredObjectsInput,
  actions.ListMonitoredObjectsOutput,
  structures.InstancesMonitoredObject,
  actions.ListMonitoredObjectsErrorCode
> = {
  name: "ListMonitoredObjects",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/dims/monitored-objects",
    in: { project_id: "path", dim_name: "query", offset: "query", limit: "query" },
  },
  paginate: {
    style: "offset",
    offset: "offset",
    limit: "limit",
    items: "instances",
    total: "total",
  },
  validators: {
    request: () => import("./validators/ListMonitoredObjects.request.js"),
    response: () => import("./validators/ListMonitoredObjects.response.js"),
  },
};

export const ListMonitoredObjectsOfInstance: Operation<
  actions.ListMonitoredObjectsOfInstanceInput,
  actions.ListMonitoredObjectsOfInstanceOutput,
  actions.ListMonitoredObjectsOfInstanceErrorCode
> = {
  name: "ListMonitoredObjectsOfInstance",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/dims/monitored-objects/{instance_id}",
    in: { project_id: "path", instance_id: "path", dim_name: "query" },
  },
  validators: {
    request: () => import("./validators/ListMonitoredObjectsOfInstance.request.js"),
    response: () => import("./validators/ListMonitoredObjectsOfInstance.response.js"),
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
