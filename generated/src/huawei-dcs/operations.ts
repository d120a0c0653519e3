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
  },
  secrets: ["password"],
  wait: { id: "instances[].instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/CreateInstance.request.js"),
    response: () => import("./validators/CreateInstance.response.js"),
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
  },
  validators: {
    request: () => import("./validators/DeleteInstance.request.js"),
    response: () => import("./validators/DeleteInstance.response.js"),
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
  },
  validators: {
    request: () => import("./validators/UpdateInstance.request.js"),
    response: () => import("./validators/UpdateInstance.response.js"),
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
  },
  wait: { id: "instances", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/RestartOrFlushInstances.request.js"),
    response: () => import("./validators/RestartOrFlushInstances.response.js"),
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
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/UpdatePassword.request.js"),
    response: () => import("./validators/UpdatePassword.response.js"),
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
  },
  validators: {
    request: () => import("./validators/UpdateReplicaPriority.request.js"),
    response: () => import("./validators/UpdateReplicaPriority.response.js"),
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
  },
  wait: { id: "instance_id", poll: () => ListConfigurations, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateConfigurations.request.js"),
    response: () => import("./validators/UpdateConfigurations.response.js"),
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
  paginate: { style: "offset", offset: "offset", limit: "limit", items: "tasks" },
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
