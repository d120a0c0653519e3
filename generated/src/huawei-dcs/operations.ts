// Generated from spec/huawei-dcs/v2. Do not edit.
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
  ListInstancesErrorCode,
  ListInstancesInput,
  ListInstancesOutput,
} from "./actions/ListInstances.js";
import type {
  ResizeInstanceErrorCode,
  ResizeInstanceInput,
  ResizeInstanceOutput,
} from "./actions/ResizeInstance.js";
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
  ResetPasswordErrorCode,
  ResetPasswordInput,
  ResetPasswordOutput,
} from "./actions/ResetPassword.js";
import type {
  RestartOrFlushInstancesErrorCode,
  RestartOrFlushInstancesInput,
  RestartOrFlushInstancesOutput,
} from "./actions/RestartOrFlushInstances.js";
import type {
  SwitchMasterStandbyErrorCode,
  SwitchMasterStandbyInput,
  SwitchMasterStandbyOutput,
} from "./actions/SwitchMasterStandby.js";
import type {
  UpdatePasswordErrorCode,
  UpdatePasswordInput,
  UpdatePasswordOutput,
} from "./actions/UpdatePassword.js";
import type {
  ListGroupReplicationInfoErrorCode,
  ListGroupReplicationInfoInput,
  ListGroupReplicationInfoOutput,
} from "./actions/ListGroupReplicationInfo.js";
import type {
  ListInstanceNodesErrorCode,
  ListInstanceNodesInput,
  ListInstanceNodesOutput,
} from "./actions/ListInstanceNodes.js";
import type {
  UpdateReplicaPriorityErrorCode,
  UpdateReplicaPriorityInput,
  UpdateReplicaPriorityOutput,
} from "./actions/UpdateReplicaPriority.js";
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
  ListBackupFileLinksErrorCode,
  ListBackupFileLinksInput,
  ListBackupFileLinksOutput,
} from "./actions/ListBackupFileLinks.js";
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
  BatchStopMigrationTasksErrorCode,
  BatchStopMigrationTasksInput,
  BatchStopMigrationTasksOutput,
} from "./actions/BatchStopMigrationTasks.js";
import type {
  CreateMigrationTaskErrorCode,
  CreateMigrationTaskInput,
  CreateMigrationTaskOutput,
} from "./actions/CreateMigrationTask.js";
import type {
  CreateOnlineMigrationTaskErrorCode,
  CreateOnlineMigrationTaskInput,
  CreateOnlineMigrationTaskOutput,
} from "./actions/CreateOnlineMigrationTask.js";
import type {
  DeleteMigrationTaskErrorCode,
  DeleteMigrationTaskInput,
  DeleteMigrationTaskOutput,
} from "./actions/DeleteMigrationTask.js";
import type {
  ListMigrationTasksErrorCode,
  ListMigrationTasksInput,
  ListMigrationTasksOutput,
} from "./actions/ListMigrationTasks.js";
import type {
  SetOnlineMigrationTaskErrorCode,
  SetOnlineMigrationTaskInput,
  SetOnlineMigrationTaskOutput,
} from "./actions/SetOnlineMigrationTask.js";
import type {
  ShowMigrationTaskErrorCode,
  ShowMigrationTaskInput,
  ShowMigrationTaskOutput,
} from "./actions/ShowMigrationTask.js";
import type {
  ShowMigrationTaskStatsErrorCode,
  ShowMigrationTaskStatsInput,
  ShowMigrationTaskStatsOutput,
} from "./actions/ShowMigrationTaskStats.js";
import type {
  StopMigrationTaskErrorCode,
  StopMigrationTaskInput,
  StopMigrationTaskOutput,
} from "./actions/StopMigrationTask.js";
import type {
  ListSlowlogErrorCode,
  ListSlowlogInput,
  ListSlowlogOutput,
} from "./actions/ListSlowlog.js";
import type {
  DeleteBackgroundTaskErrorCode,
  DeleteBackgroundTaskInput,
  DeleteBackgroundTaskOutput,
} from "./actions/DeleteBackgroundTask.js";
import type {
  ListBackgroundTasksErrorCode,
  ListBackgroundTasksInput,
  ListBackgroundTasksOutput,
} from "./actions/ListBackgroundTasks.js";
import type {
  ShowBackgroundTaskErrorCode,
  ShowBackgroundTaskInput,
  ShowBackgroundTaskOutput,
} from "./actions/ShowBackgroundTask.js";
import type { ShowJobErrorCode, ShowJobInput, ShowJobOutput } from "./actions/ShowJob.js";
import type {
  ListAvailableZonesErrorCode,
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
} from "./actions/ListAvailableZones.js";
import type {
  ListFlavorsErrorCode,
  ListFlavorsInput,
  ListFlavorsOutput,
} from "./actions/ListFlavors.js";
import type {
  ListMaintenanceWindowsErrorCode,
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
} from "./actions/ListMaintenanceWindows.js";
import type {
  ShowQuotasErrorCode,
  ShowQuotasInput,
  ShowQuotasOutput,
} from "./actions/ShowQuotas.js";
import type {
  BackupRecordResponse,
  InstanceListInfo,
  InstanceNodesInfoResp,
  InstanceRestoreInfo,
  MigrationTaskList,
  SingleBackgroundTask,
  SlowlogItem,
} from "./structures.js";

/**
 * Deletes several instances, or all that could not be created. Their data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Orders one instance, or several of the same kind, billed by use.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const CreateInstance: TaskOperation<
  CreateInstanceInput,
  CreateInstanceOutput,
  ShowInstanceOutput[],
  CreateInstanceErrorCode
> = {
  name: "CreateInstance",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances",
    body: true,
    in: { project_id: "path" },
    outputs: ["instances"],
  },
  secrets: ["password"],
  wait: { id: "instances[].instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/CreateInstance.request.js"),
    response: () => import("./validators/CreateInstance.response.js"),
  },
};

/**
 * Deletes an instance that is billed by use and frees all that belongs to it. Its data are lost.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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
    path: "/v2/{project_id}/instances/{instance_id}",
    in: { project_id: "path", instance_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteInstance.request.js"),
    response: () => import("./validators/DeleteInstance.response.js"),
  },
};

/**
 * Lists the instances of the project, all or those that match.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Changes size, number of replicas, number of shards or architecture of a running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ResizeInstance: TaskOperation<
  ResizeInstanceInput,
  ResizeInstanceOutput,
  ShowInstanceOutput,
  ResizeInstanceErrorCode
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

/**
 * Tells everything about one instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Changes name, description, port, renamed commands, maintenance window, security group or backup
 * policy of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Tells the memory, traffic, commands and CPU time of every running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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
    path: "/v2/{project_id}/instances/statistic",
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
    path: "/v2/{project_id}/instances/status",
    in: { project_id: "path", include_failure: "query" },
  },
  validators: {
    request: () => import("./validators/ListStatusCounts.request.js"),
    response: () => import("./validators/ListStatusCounts.response.js"),
  },
};

/**
 * Gives an instance a new password without the old one, or opens it to clients without password.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ResetPassword: Operation<
  ResetPasswordInput,
  ResetPasswordOutput,
  ResetPasswordErrorCode
> = {
  name: "ResetPassword",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/password/reset",
    body: true,
    in: { instance_id: "path", project_id: "path" },
    outputs: ["retry_times_left", "lock_time", "lock_time_left"],
  },
  secrets: ["new_password"],
  validators: {
    request: () => import("./validators/ResetPassword.request.js"),
    response: () => import("./validators/ResetPassword.response.js"),
  },
};

/**
 * Restarts running instances, or deletes all their data.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Makes the standby node of a master/standby instance its master. A repetition switches back.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const SwitchMasterStandby: Operation<
  SwitchMasterStandbyInput,
  SwitchMasterStandbyOutput,
  SwitchMasterStandbyErrorCode
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

/**
 * Changes the password of an instance, for those who know the old one.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Lists the shards of an instance and the replicas of each, from Redis 4.0 on. Single-node
 * instances have none.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListGroupReplicationInfo: Operation<
  ListGroupReplicationInfoInput,
  ListGroupReplicationInfoOutput,
  ListGroupReplicationInfoErrorCode
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

/**
 * Lists the instances of the project, from Redis 4.0 on, with the nodes of each. An instance that
 * is being created has none yet.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListInstanceNodes: PagedOperation<
  ListInstanceNodesInput,
  ListInstanceNodesOutput,
  InstanceNodesInfoResp,
  ListInstanceNodesErrorCode
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

/**
 * Sets how likely a replica is to become master when the master fails; the smaller the weight, the
 * likelier.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const UpdateReplicaPriority: Operation<
  UpdateReplicaPriorityInput,
  UpdateReplicaPriorityOutput,
  UpdateReplicaPriorityErrorCode
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

/**
 * Lists the configuration parameters of an instance with value, default and range.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Sets configuration parameters of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Begins a backup of a master/standby instance or a cluster. Single-node instances cannot be
 * backed up.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const CreateBackup: Operation<CreateBackupInput, CreateBackupOutput, CreateBackupErrorCode> =
  {
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

/**
 * Deletes the files of a backup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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
    path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}",
    in: { backup_id: "path", instance_id: "path", project_id: "path" },
    outputs: [],
  },
  validators: {
    request: () => import("./validators/DeleteBackupFile.request.js"),
    response: () => import("./validators/DeleteBackupFile.response.js"),
  },
};

/**
 * Returns signed addresses from which the files of a backup can be downloaded for a while.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListBackupFileLinks: Operation<
  ListBackupFileLinksInput,
  ListBackupFileLinksOutput,
  ListBackupFileLinksErrorCode
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

/**
 * Lists the backups of an instance. When there is none, the answer is empty, with status 204.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Lists the restorations of an instance. When there is none, the answer is empty, with status 204.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Restores a master/standby instance or a cluster from a backup. Single-node instances cannot be
 * restored.
 *
 * @see https://support.huaweicloud.com/api-dcs/
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

/**
 * Gives the order to stop several migration tasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const BatchStopMigrationTasks: Operation<
  BatchStopMigrationTasksInput,
  BatchStopMigrationTasksOutput,
  BatchStopMigrationTasksErrorCode
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

/**
 * Creates a task that imports backup files, from an OBS bucket or a backup record, into an
 * instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const CreateMigrationTask: TaskOperation<
  CreateMigrationTaskInput,
  CreateMigrationTaskOutput,
  ShowMigrationTaskOutput,
  CreateMigrationTaskErrorCode
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

/**
 * Creates a task for migrating a running Redis, and a migration machine for it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const CreateOnlineMigrationTask: TaskOperation<
  CreateOnlineMigrationTaskInput,
  CreateOnlineMigrationTaskOutput,
  ShowMigrationTaskOutput,
  CreateOnlineMigrationTaskErrorCode
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

/**
 * Deletes migration tasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const DeleteMigrationTask: Operation<
  DeleteMigrationTaskInput,
  DeleteMigrationTaskOutput,
  DeleteMigrationTaskErrorCode
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

/**
 * Lists the migration tasks of the project.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListMigrationTasks: PagedOperation<
  ListMigrationTasksInput,
  ListMigrationTasksOutput,
  MigrationTaskList,
  ListMigrationTasksErrorCode
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

/**
 * Names source and target of an online migration and starts it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const SetOnlineMigrationTask: TaskOperation<
  SetOnlineMigrationTaskInput,
  SetOnlineMigrationTaskOutput,
  ShowMigrationTaskOutput,
  SetOnlineMigrationTaskErrorCode
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

/**
 * Shows one migration task.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ShowMigrationTask: TaskOperation<
  ShowMigrationTaskInput,
  ShowMigrationTaskOutput,
  ShowMigrationTaskOutput,
  ShowMigrationTaskErrorCode
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

/**
 * Shows how far an online migration has come.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ShowMigrationTaskStats: Operation<
  ShowMigrationTaskStatsInput,
  ShowMigrationTaskStatsOutput,
  ShowMigrationTaskStatsErrorCode
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

/**
 * Stops a migration task.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const StopMigrationTask: TaskOperation<
  StopMigrationTaskInput,
  StopMigrationTaskOutput,
  ShowMigrationTaskOutput,
  StopMigrationTaskErrorCode
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

/**
 * Lists the slow commands of an instance in a period.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListSlowlog: PagedOperation<
  ListSlowlogInput,
  ListSlowlogOutput,
  SlowlogItem,
  ListSlowlogErrorCode
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

/**
 * Deletes the record of a background task.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const DeleteBackgroundTask: Operation<
  DeleteBackgroundTaskInput,
  DeleteBackgroundTaskOutput,
  DeleteBackgroundTaskErrorCode
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

/**
 * Lists the background tasks of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListBackgroundTasks: PagedOperation<
  ListBackgroundTasksInput,
  ListBackgroundTasksOutput,
  SingleBackgroundTask,
  ListBackgroundTasksErrorCode
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

/**
 * Shows how far a background task has come, step by step.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ShowBackgroundTask: Operation<
  ShowBackgroundTaskInput,
  ShowBackgroundTaskOutput,
  ShowBackgroundTaskErrorCode
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

/**
 * Shows how a job that another operation started fares.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ShowJob: TaskOperation<ShowJobInput, ShowJobOutput, ShowJobOutput, ShowJobErrorCode> =
  {
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

/**
 * Lists the availability zones of the region.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListAvailableZones: Operation<
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
  ListAvailableZonesErrorCode
> = {
  name: "ListAvailableZones",
  effect: "read",
  binding: { method: "GET", path: "/v2/available-zones" },
  validators: {
    request: () => import("./validators/ListAvailableZones.request.js"),
    response: () => import("./validators/ListAvailableZones.response.js"),
  },
};

/**
 * Lists the flavors in which instances can be ordered.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListFlavors: Operation<ListFlavorsInput, ListFlavorsOutput, ListFlavorsErrorCode> = {
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

/**
 * Lists the time windows in which instances can be maintained.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ListMaintenanceWindows: Operation<
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
  ListMaintenanceWindowsErrorCode
> = {
  name: "ListMaintenanceWindows",
  effect: "read",
  binding: { method: "GET", path: "/v2/instances/maintain-windows" },
  validators: {
    request: () => import("./validators/ListMaintenanceWindows.request.js"),
    response: () => import("./validators/ListMaintenanceWindows.response.js"),
  },
};

/**
 * Shows how many instances and how much memory the project may have, and how much it has.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export const ShowQuotas: Operation<ShowQuotasInput, ShowQuotasOutput, ShowQuotasErrorCode> = {
  name: "ShowQuotas",
  effect: "read",
  binding: { method: "GET", path: "/v2/{project_id}/quota", in: { project_id: "path" } },
  validators: {
    request: () => import("./validators/ShowQuotas.request.js"),
    response: () => import("./validators/ShowQuotas.response.js"),
  },
};
