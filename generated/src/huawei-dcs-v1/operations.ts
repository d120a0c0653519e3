// Generated from spec/huawei-dcs/v1. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type {
  BatchDeleteInstancesErrorCode,
  BatchDeleteInstancesInput,
  BatchDeleteInstancesOutput,
} from "./actions/BatchDeleteInstances.js";
import type {
  CreateInstanceErrorCode,
  CreateInstanceInput,
  CreateInstanceOutput,
} from "./actions/CreateInstance.js";
import type {
  DeleteInstanceErrorCode,
  DeleteInstanceInput,
  DeleteInstanceOutput,
} from "./actions/DeleteInstance.js";
import type {
  ExtendInstanceErrorCode,
  ExtendInstanceInput,
  ExtendInstanceOutput,
} from "./actions/ExtendInstance.js";
import type {
  ListInstancesErrorCode,
  ListInstancesInput,
  ListInstancesOutput,
} from "./actions/ListInstances.js";
import type {
  ShowInstanceErrorCode,
  ShowInstanceInput,
  ShowInstanceOutput,
} from "./actions/ShowInstance.js";
import type {
  UpdateInstanceErrorCode,
  UpdateInstanceInput,
  UpdateInstanceOutput,
} from "./actions/UpdateInstance.js";
import type {
  ListStatisticsErrorCode,
  ListStatisticsInput,
  ListStatisticsOutput,
} from "./actions/ListStatistics.js";
import type {
  ListStatusCountsErrorCode,
  ListStatusCountsInput,
  ListStatusCountsOutput,
} from "./actions/ListStatusCounts.js";
import type {
  RestartOrFlushInstancesErrorCode,
  RestartOrFlushInstancesInput,
  RestartOrFlushInstancesOutput,
} from "./actions/RestartOrFlushInstances.js";
import type {
  UpdatePasswordErrorCode,
  UpdatePasswordInput,
  UpdatePasswordOutput,
} from "./actions/UpdatePassword.js";
import type {
  ListConfigurationsErrorCode,
  ListConfigurationsInput,
  ListConfigurationsOutput,
} from "./actions/ListConfigurations.js";
import type {
  UpdateConfigurationsErrorCode,
  UpdateConfigurationsInput,
  UpdateConfigurationsOutput,
} from "./actions/UpdateConfigurations.js";
import type {
  CreateBackupErrorCode,
  CreateBackupInput,
  CreateBackupOutput,
} from "./actions/CreateBackup.js";
import type {
  DeleteBackupFileErrorCode,
  DeleteBackupFileInput,
  DeleteBackupFileOutput,
} from "./actions/DeleteBackupFile.js";
import type {
  ListBackupRecordsErrorCode,
  ListBackupRecordsInput,
  ListBackupRecordsOutput,
} from "./actions/ListBackupRecords.js";
import type {
  ListRestoreRecordsErrorCode,
  ListRestoreRecordsInput,
  ListRestoreRecordsOutput,
} from "./actions/ListRestoreRecords.js";
import type {
  RestoreInstanceErrorCode,
  RestoreInstanceInput,
  RestoreInstanceOutput,
} from "./actions/RestoreInstance.js";
import type {
  ListAvailableZonesErrorCode,
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
} from "./actions/ListAvailableZones.js";
import type {
  ListMaintenanceWindowsErrorCode,
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
} from "./actions/ListMaintenanceWindows.js";
import type {
  ListProductsErrorCode,
  ListProductsInput,
  ListProductsOutput,
} from "./actions/ListProducts.js";
import type {
  ShowQuotasErrorCode,
  ShowQuotasInput,
  ShowQuotasOutput,
} from "./actions/ShowQuotas.js";
import type { BackupRecordResponse, InstanceListInfo, InstanceRestoreInfo } from "./structures.js";

/**
 * Deletes several instances, or all that could not be created. Their data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const BatchDeleteInstances: Operation<
  BatchDeleteInstancesInput,
  BatchDeleteInstancesOutput,
  BatchDeleteInstancesErrorCode
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
  validators: {
    request: () => import("./validators/BatchDeleteInstances.request.js"),
    response: () => import("./validators/BatchDeleteInstances.response.js"),
  },
};

/**
 * Orders an instance, billed by use.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const CreateInstance: TaskOperation<
  CreateInstanceInput,
  CreateInstanceOutput,
  ShowInstanceOutput,
  CreateInstanceErrorCode
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

/**
 * Deletes an instance and frees all that belongs to it. Its data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const DeleteInstance: Operation<
  DeleteInstanceInput,
  DeleteInstanceOutput,
  DeleteInstanceErrorCode
> = {
  name: "DeleteInstance",
  effect: "billing",
  binding: {
    method: "DELETE",
    path: "/v1.0/{project_id}/instances/{instance_id}",
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteInstance.request.js"),
    response: () => import("./validators/DeleteInstance.response.js"),
  },
};

/**
 * Enlarges a running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ExtendInstance: TaskOperation<
  ExtendInstanceInput,
  ExtendInstanceOutput,
  ShowInstanceOutput,
  ExtendInstanceErrorCode
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
  wait: { id: "instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/ExtendInstance.request.js"),
    response: () => import("./validators/ExtendInstance.response.js"),
  },
};

/**
 * Lists the instances of the project, all or those that match.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListInstances: PagedOperation<
  ListInstancesInput,
  ListInstancesOutput,
  InstanceListInfo,
  ListInstancesErrorCode
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

/**
 * Tells everything about one instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ShowInstance: TaskOperation<
  ShowInstanceInput,
  ShowInstanceOutput,
  ShowInstanceOutput,
  ShowInstanceErrorCode
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
    failed: ["CREATEFAILED", "ERROR"],
    settle: true,
  },
  validators: {
    request: () => import("./validators/ShowInstance.request.js"),
    response: () => import("./validators/ShowInstance.response.js"),
  },
};

/**
 * Changes name, description, backup policy, maintenance window or security group of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const UpdateInstance: Operation<
  UpdateInstanceInput,
  UpdateInstanceOutput,
  UpdateInstanceErrorCode
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
  validators: {
    request: () => import("./validators/UpdateInstance.request.js"),
    response: () => import("./validators/UpdateInstance.response.js"),
  },
};

/**
 * Tells the memory, traffic, commands and CPU usage of every running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatistics of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListStatistics: Operation<
  ListStatisticsInput,
  ListStatisticsOutput,
  ListStatisticsErrorCode
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

/**
 * Tells how many instances of the project are in which state.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListStatusCounts: Operation<
  ListStatusCountsInput,
  ListStatusCountsOutput,
  ListStatusCountsErrorCode
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

/**
 * Restarts running instances, or deletes all their data.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const RestartOrFlushInstances: TaskOperation<
  RestartOrFlushInstancesInput,
  RestartOrFlushInstancesOutput,
  ShowInstanceOutput[],
  RestartOrFlushInstancesErrorCode
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
  wait: { id: "instances", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/RestartOrFlushInstances.request.js"),
    response: () => import("./validators/RestartOrFlushInstances.response.js"),
  },
};

/**
 * Changes the password of an instance, for those who know the old one.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updatePassword of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const UpdatePassword: Operation<
  UpdatePasswordInput,
  UpdatePasswordOutput,
  UpdatePasswordErrorCode
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

/**
 * Lists the configuration parameters of an instance with value, default and range.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListConfigurations: TaskOperation<
  ListConfigurationsInput,
  ListConfigurationsOutput,
  ListConfigurationsOutput,
  ListConfigurationsErrorCode
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

/**
 * Sets configuration parameters of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const UpdateConfigurations: TaskOperation<
  UpdateConfigurationsInput,
  UpdateConfigurationsOutput,
  ListConfigurationsOutput,
  UpdateConfigurationsErrorCode
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

/**
 * Begins a backup of a master/standby instance or a cluster. Single-node instances cannot be
 * backed up.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const CreateBackup: Operation<CreateBackupInput, CreateBackupOutput, CreateBackupErrorCode> =
  {
    name: "CreateBackup",
    effect: "write",
    binding: {
      method: "POST",
      path: "/v1.0/{project_id}/instances/{instance_id}/backups",
      body: true,
      in: { project_id: "path", instance_id: "path" },
      outputs: ["backup_id"],
    },
    validators: {
      request: () => import("./validators/CreateBackup.request.js"),
      response: () => import("./validators/CreateBackup.response.js"),
    },
  };

/**
 * Deletes the files of a backup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const DeleteBackupFile: Operation<
  DeleteBackupFileInput,
  DeleteBackupFileOutput,
  DeleteBackupFileErrorCode
> = {
  name: "DeleteBackupFile",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v1.0/{project_id}/instances/{instance_id}/backups/{backup_id}",
    in: { project_id: "path", instance_id: "path", backup_id: "path" },
    outputs: ["message"],
  },
  validators: {
    request: () => import("./validators/DeleteBackupFile.request.js"),
    response: () => import("./validators/DeleteBackupFile.response.js"),
  },
};

/**
 * Lists the backups of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListBackupRecords: PagedOperation<
  ListBackupRecordsInput,
  ListBackupRecordsOutput,
  BackupRecordResponse,
  ListBackupRecordsErrorCode
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
  validators: {
    request: () => import("./validators/ListBackupRecords.request.js"),
    response: () => import("./validators/ListBackupRecords.response.js"),
  },
};

/**
 * Lists the restorations of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListRestoreRecords: PagedOperation<
  ListRestoreRecordsInput,
  ListRestoreRecordsOutput,
  InstanceRestoreInfo,
  ListRestoreRecordsErrorCode
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
  validators: {
    request: () => import("./validators/ListRestoreRecords.request.js"),
    response: () => import("./validators/ListRestoreRecords.response.js"),
  },
};

/**
 * Restores a master/standby instance or a cluster from a backup. Single-node instances cannot be
 * restored.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const RestoreInstance: Operation<
  RestoreInstanceInput,
  RestoreInstanceOutput,
  RestoreInstanceErrorCode
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
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

/**
 * Lists the availability zones of the region.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListAvailableZones: Operation<
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
  ListAvailableZonesErrorCode
> = {
  name: "ListAvailableZones",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/availableZones" },
  validators: {
    request: () => import("./validators/ListAvailableZones.request.js"),
    response: () => import("./validators/ListAvailableZones.response.js"),
  },
};

/**
 * Lists the time windows in which instances can be maintained.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListMaintenanceWindows: Operation<
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
  ListMaintenanceWindowsErrorCode
> = {
  name: "ListMaintenanceWindows",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/instances/maintain-windows" },
  validators: {
    request: () => import("./validators/ListMaintenanceWindows.request.js"),
    response: () => import("./validators/ListMaintenanceWindows.response.js"),
  },
};

/**
 * Lists the products that instances can be ordered as.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ListProducts: Operation<ListProductsInput, ListProductsOutput, ListProductsErrorCode> =
  {
    name: "ListProducts",
    effect: "read",
    binding: { method: "GET", path: "/v1.0/products" },
    validators: {
      request: () => import("./validators/ListProducts.request.js"),
      response: () => import("./validators/ListProducts.response.js"),
    },
  };

/**
 * Shows how many instances and how much memory the project may have, and how much it has.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showQuotas of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export const ShowQuotas: Operation<ShowQuotasInput, ShowQuotasOutput, ShowQuotasErrorCode> = {
  name: "ShowQuotas",
  effect: "read",
  binding: { method: "GET", path: "/v1.0/{project_id}/quota", in: { project_id: "path" } },
  validators: {
    request: () => import("./validators/ShowQuotas.request.js"),
    response: () => import("./validators/ShowQuotas.response.js"),
  },
};
