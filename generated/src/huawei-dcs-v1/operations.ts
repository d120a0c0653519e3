// Generated from spec/huawei-dcs/v1. Do not edit.
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
    path: "/v1.0/{project_id}/instances",
    body: true,
    in: { project_id: "path", allFailure: "query" },
    outputs: [],
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
  actions.ShowInstanceOutput,
  actions.CreateInstanceErrorCode
> = {
  name: "CreateInstance",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v1.0/{project_id}/instances",
    body: true,
    in: { project_id: "path" },
    outputs: ["instance_id", "instances"],
  },
  secrets: ["password"],
  wait: { id: "instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/CreateInstance.request.js"),
    response: () => import("./validators/CreateInstance.response.js"),
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
    path: "/v1.0/{project_id}/instances/{instance_id}",
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

export const ExtendInstance: TaskOperation<
  actions.ExtendInstanceInput,
  actions.ExtendInstanceOutput,
  actions.ShowInstanceOutput,
  actions.ExtendInstanceErrorCode
> = {
  name: "ExtendInstance",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v1.0/{project_id}/instances/{instance_id}/extend",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  wait: {
    id: "instance_id",
    poll: () => ShowInstance,
    with: ["project_id"],
    absent: "failed",
    expect: { capacity: "new_capacity" },
  },
  validators: {
    request: () => import("./validators/ExtendInstance.request.js"),
    response: () => import("./validators/ExtendInstance.response.js"),
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
    path: "/v1.0/{project_id}/instances",
    in: {
      project_id: "path",
      start: "query",
      limit: "query",
      name: "query",
      id: "query",
      status: "query",
      include_failure: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "start",
    base: 1,
    limit: "limit",
    items: "instances",
    total: "instance_num",
    defaultLimit: 1000,
  },
  validators: {
    request: () => import("./validators/ListInstances.request.js"),
    response: () => import("./validators/ListInstances.response.js"),
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
    path: "/v1.0/{project_id}/instances/{instance_id}",
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "instance_id", poll: () => ShowInstance },
  poll: {
    id: "instance_id",
    status: "status",
    done: ["RUNNING"],
    failed: ["CREATEFAILED", "ERROR", "FROZEN"],
    gone: ["111404022", "111400119"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/ShowInstance.request.js"),
    response: () => import("./validators/ShowInstance.response.js"),
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
    path: "/v1.0/{project_id}/instances/{instance_id}",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  wait: { id: "instance_id", poll: () => ShowInstance, with: ["project_id"], absent: "failed" },
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
    path: "/v1.0/{project_id}/instances/statistic",
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
    path: "/v1.0/{project_id}/instances/status",
    in: { project_id: "path", include_failure: "query" },
  },
  validators: {
    request: () => import("./validators/ListStatusCounts.request.js"),
    response: () => import("./validators/ListStatusCounts.response.js"),
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
    path: "/v1.0/{project_id}/instances/status",
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

export const UpdatePassword: Operation<
  actions.UpdatePasswordInput,
  actions.UpdatePasswordOutput,
  actions.UpdatePasswordErrorCode
> = {
  name: "UpdatePassword",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v1.0/{project_id}/instances/{instance_id}/password",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["result", "message", "retry_times_left", "lock_time", "lock_time_left"],
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/UpdatePassword.request.js"),
    response: () => import("./validators/UpdatePassword.response.js"),
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
    path: "/v1.0/{project_id}/instances/{instance_id}/configs",
    in: { project_id: "path", instance_id: "path" },
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
    path: "/v1.0/{project_id}/instances/{instance_id}/configs",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  wait: { id: "instance_id", poll: () => ListConfigurations, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateConfigurations.request.js"),
    response: () => import("./validators/UpdateConfigurations.response.js"),
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
    path: "/v1.0/{project_id}/instances/{instance_id}/backups",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["backup_id"],
  },
  wait: { id: "backup_id", poll: () => ListBackupRecords, with: ["project_id", "instance_id"] },
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
  emptySuccess: true,
  binding: {
    method: "DELETE",
    path: "/v1.0/{project_id}/instances/{instance_id}/backups/{backup_id}",
    in: { project_id: "path", instance_id: "path", backup_id: "path" },
    outputs: ["message"],
  },
  wait: {
    id: "backup_id",
    poll: () => ListBackupRecords,
    with: ["project_id", "instance_id"],
    done: ["deleted"],
    failed: [],
    absent: "done",
  },
  validators: {
    request: () => import("./validators/DeleteBackupFile.request.js"),
    response: () => import("./validators/DeleteBackupFile.response.js"),
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
    path: "/v1.0/{project_id}/instances/{instance_id}/backups",
    in: {
      project_id: "path",
      instance_id: "path",
      start: "query",
      limit: "query",
      beginTime: "query",
      endTime: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "start",
    base: 1,
    limit: "limit",
    items: "backup_record_response",
    total: "total_num",
    defaultLimit: 10,
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
    path: "/v1.0/{project_id}/instances/{instance_id}/restores",
    in: {
      project_id: "path",
      instance_id: "path",
      start: "query",
      limit: "query",
      beginTime: "query",
      endTime: "query",
    },
  },
  paginate: {
    style: "offset",
    offset: "start",
    base: 1,
    limit: "limit",
    items: "restore_record_response",
    total: "total_num",
    defaultLimit: 10,
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
    path: "/v1.0/{project_id}/instances/{instance_id}/restores",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    outputs: ["restore_id"],
  },
  wait: { id: "restore_id", poll: () => ListRestoreRecords, with: ["project_id", "instance_id"] },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

export const ListAvailableZones: Operation<
  actions.ListAvailableZonesInput,
  actions.ListAvailableZonesOutput,
  actions.ListAvailableZonesErrorCode
> = {
  name: "ListAvailableZones",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/availableZones" },
  validators: {
    request: () => import("./validators/ListAvailableZones.request.js"),
    response: () => import("./validators/ListAvailableZones.response.js"),
  },
};

export const ListMaintenanceWindows: Operation<
  actions.ListMaintenanceWindowsInput,
  actions.ListMaintenanceWindowsOutput,
  actions.ListMaintenanceWindowsErrorCode
> = {
  name: "ListMaintenanceWindows",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/instances/maintain-windows" },
  validators: {
    request: () => import("./validators/ListMaintenanceWindows.request.js"),
    response: () => import("./validators/ListMaintenanceWindows.response.js"),
  },
};

export const ListProducts: Operation<
  actions.ListProductsInput,
  actions.ListProductsOutput,
  actions.ListProductsErrorCode
> = {
  name: "ListProducts",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/products" },
  validators: {
    request: () => import("./validators/ListProducts.request.js"),
    response: () => import("./validators/ListProducts.response.js"),
  },
};

export const ShowQuotas: Operation<
  actions.ShowQuotasInput,
  actions.ShowQuotasOutput,
  actions.ShowQuotasErrorCode
> = {
  name: "ShowQuotas",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/{project_id}/quota", in: { project_id: "path" } },
  validators: {
    request: () => import("./validators/ShowQuotas.request.js"),
    response: () => import("./validators/ShowQuotas.response.js"),
  },
};
