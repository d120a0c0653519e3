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
  CreateResizeOrderErrorCode,
  CreateResizeOrderInput,
  CreateResizeOrderOutput,
} from "./actions/CreateResizeOrder.js";
import type {
  DeleteInstanceErrorCode,
  DeleteInstanceInput,
  DeleteInstanceOutput,
} from "./actions/DeleteInstance.js";
import type {
  ExportExcelJobErrorCode,
  ExportExcelJobInput,
  ExportExcelJobOutput,
} from "./actions/ExportExcelJob.js";
import type {
  ExportInstancesTaskErrorCode,
  ExportInstancesTaskInput,
  ExportInstancesTaskOutput,
} from "./actions/ExportInstancesTask.js";
import type {
  ListInstanceOperationsErrorCode,
  ListInstanceOperationsInput,
  ListInstanceOperationsOutput,
} from "./actions/ListInstanceOperations.js";
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
  StartInstanceResizeCheckJobErrorCode,
  StartInstanceResizeCheckJobInput,
  StartInstanceResizeCheckJobOutput,
} from "./actions/StartInstanceResizeCheckJob.js";
import type {
  UpdateInstanceErrorCode,
  UpdateInstanceInput,
  UpdateInstanceOutput,
} from "./actions/UpdateInstance.js";
import type {
  ChangeMasterStandbyAsyncErrorCode,
  ChangeMasterStandbyAsyncInput,
  ChangeMasterStandbyAsyncOutput,
} from "./actions/ChangeMasterStandbyAsync.js";
import type {
  ChangeNodesStartStopStatusErrorCode,
  ChangeNodesStartStopStatusInput,
  ChangeNodesStartStopStatusOutput,
} from "./actions/ChangeNodesStartStopStatus.js";
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
import type { MigrateAzErrorCode, MigrateAzInput, MigrateAzOutput } from "./actions/MigrateAz.js";
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
  ShowInstanceVersionErrorCode,
  ShowInstanceVersionInput,
  ShowInstanceVersionOutput,
} from "./actions/ShowInstanceVersion.js";
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
  UpgradeInstanceMinorVersionErrorCode,
  UpgradeInstanceMinorVersionInput,
  UpgradeInstanceMinorVersionOutput,
} from "./actions/UpgradeInstanceMinorVersion.js";
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
  CreateCustomTemplateErrorCode,
  CreateCustomTemplateInput,
  CreateCustomTemplateOutput,
} from "./actions/CreateCustomTemplate.js";
import type {
  DeleteConfigTemplateErrorCode,
  DeleteConfigTemplateInput,
  DeleteConfigTemplateOutput,
} from "./actions/DeleteConfigTemplate.js";
import type {
  ListConfigHistoriesErrorCode,
  ListConfigHistoriesInput,
  ListConfigHistoriesOutput,
} from "./actions/ListConfigHistories.js";
import type {
  ListConfigTemplatesErrorCode,
  ListConfigTemplatesInput,
  ListConfigTemplatesOutput,
} from "./actions/ListConfigTemplates.js";
import type {
  ListConfigurationsErrorCode,
  ListConfigurationsInput,
  ListConfigurationsOutput,
} from "./actions/ListConfigurations.js";
import type {
  ShowConfigHistoryDetailErrorCode,
  ShowConfigHistoryDetailInput,
  ShowConfigHistoryDetailOutput,
} from "./actions/ShowConfigHistoryDetail.js";
import type {
  ShowConfigTemplateErrorCode,
  ShowConfigTemplateInput,
  ShowConfigTemplateOutput,
} from "./actions/ShowConfigTemplate.js";
import type {
  UpdateConfigTemplateErrorCode,
  UpdateConfigTemplateInput,
  UpdateConfigTemplateOutput,
} from "./actions/UpdateConfigTemplate.js";
import type {
  UpdateConfigurationsErrorCode,
  UpdateConfigurationsInput,
  UpdateConfigurationsOutput,
} from "./actions/UpdateConfigurations.js";
import type {
  UpdateInstanceConfigErrorCode,
  UpdateInstanceConfigInput,
  UpdateInstanceConfigOutput,
} from "./actions/UpdateInstanceConfig.js";
import type {
  CreateAclAccountErrorCode,
  CreateAclAccountInput,
  CreateAclAccountOutput,
} from "./actions/CreateAclAccount.js";
import type {
  DeleteAclAccountErrorCode,
  DeleteAclAccountInput,
  DeleteAclAccountOutput,
} from "./actions/DeleteAclAccount.js";
import type {
  ListAclAccountsErrorCode,
  ListAclAccountsInput,
  ListAclAccountsOutput,
} from "./actions/ListAclAccounts.js";
import type {
  ResetAclAccountPassWordErrorCode,
  ResetAclAccountPassWordInput,
  ResetAclAccountPassWordOutput,
} from "./actions/ResetAclAccountPassWord.js";
import type {
  UpdateAclAccountErrorCode,
  UpdateAclAccountInput,
  UpdateAclAccountOutput,
} from "./actions/UpdateAclAccount.js";
import type {
  UpdateAclAccountPassWordErrorCode,
  UpdateAclAccountPassWordInput,
  UpdateAclAccountPassWordOutput,
} from "./actions/UpdateAclAccountPassWord.js";
import type {
  UpdateAclAccountRemarkErrorCode,
  UpdateAclAccountRemarkInput,
  UpdateAclAccountRemarkOutput,
} from "./actions/UpdateAclAccountRemark.js";
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
  CreateDiagnosisTaskErrorCode,
  CreateDiagnosisTaskInput,
  CreateDiagnosisTaskOutput,
} from "./actions/CreateDiagnosisTask.js";
import type {
  DeleteDiagnosisTaskErrorCode,
  DeleteDiagnosisTaskInput,
  DeleteDiagnosisTaskOutput,
} from "./actions/DeleteDiagnosisTask.js";
import type {
  ListDiagnosisTasksErrorCode,
  ListDiagnosisTasksInput,
  ListDiagnosisTasksOutput,
} from "./actions/ListDiagnosisTasks.js";
import type {
  ShowDiagnosisTaskDetailsErrorCode,
  ShowDiagnosisTaskDetailsInput,
  ShowDiagnosisTaskDetailsOutput,
} from "./actions/ShowDiagnosisTaskDetails.js";
import type {
  ListSlowlogErrorCode,
  ListSlowlogInput,
  ListSlowlogOutput,
} from "./actions/ListSlowlog.js";
import type {
  DeletePublicIpErrorCode,
  DeletePublicIpInput,
  DeletePublicIpOutput,
} from "./actions/DeletePublicIp.js";
import type {
  ShowIpWhitelistErrorCode,
  ShowIpWhitelistInput,
  ShowIpWhitelistOutput,
} from "./actions/ShowIpWhitelist.js";
import type {
  UpdateClientIpTransparentTransmissionErrorCode,
  UpdateClientIpTransparentTransmissionInput,
  UpdateClientIpTransparentTransmissionOutput,
} from "./actions/UpdateClientIpTransparentTransmission.js";
import type {
  UpdateIpWhitelistErrorCode,
  UpdateIpWhitelistInput,
  UpdateIpWhitelistOutput,
} from "./actions/UpdateIpWhitelist.js";
import type {
  UpdateIpWhitelistAsyncErrorCode,
  UpdateIpWhitelistAsyncInput,
  UpdateIpWhitelistAsyncOutput,
} from "./actions/UpdateIpWhitelistAsync.js";
import type {
  UpdatePublicIpErrorCode,
  UpdatePublicIpInput,
  UpdatePublicIpOutput,
} from "./actions/UpdatePublicIp.js";
import type {
  DownloadSslCertErrorCode,
  DownloadSslCertInput,
  DownloadSslCertOutput,
} from "./actions/DownloadSslCert.js";
import type {
  ShowInstanceSslDetailErrorCode,
  ShowInstanceSslDetailInput,
  ShowInstanceSslDetailOutput,
} from "./actions/ShowInstanceSslDetail.js";
import type {
  UpdateSslSwitchErrorCode,
  UpdateSslSwitchInput,
  UpdateSslSwitchOutput,
} from "./actions/UpdateSslSwitch.js";
import type {
  DeleteInstanceBandwidthAutoScalingPolicyErrorCode,
  DeleteInstanceBandwidthAutoScalingPolicyInput,
  DeleteInstanceBandwidthAutoScalingPolicyOutput,
} from "./actions/DeleteInstanceBandwidthAutoScalingPolicy.js";
import type {
  ShowBandwidthsErrorCode,
  ShowBandwidthsInput,
  ShowBandwidthsOutput,
} from "./actions/ShowBandwidths.js";
import type {
  ShowInstanceBandwidthAutoScalingPolicyErrorCode,
  ShowInstanceBandwidthAutoScalingPolicyInput,
  ShowInstanceBandwidthAutoScalingPolicyOutput,
} from "./actions/ShowInstanceBandwidthAutoScalingPolicy.js";
import type {
  UpdateBandwidthErrorCode,
  UpdateBandwidthInput,
  UpdateBandwidthOutput,
} from "./actions/UpdateBandwidth.js";
import type {
  UpdateInstanceBandwidthErrorCode,
  UpdateInstanceBandwidthInput,
  UpdateInstanceBandwidthOutput,
} from "./actions/UpdateInstanceBandwidth.js";
import type {
  UpdateInstanceBandwidthAutoScalingPolicyErrorCode,
  UpdateInstanceBandwidthAutoScalingPolicyInput,
  UpdateInstanceBandwidthAutoScalingPolicyOutput,
} from "./actions/UpdateInstanceBandwidthAutoScalingPolicy.js";
import type {
  BatchCreateOrDeleteTagsErrorCode,
  BatchCreateOrDeleteTagsInput,
  BatchCreateOrDeleteTagsOutput,
} from "./actions/BatchCreateOrDeleteTags.js";
import type {
  ListTagsOfTenantErrorCode,
  ListTagsOfTenantInput,
  ListTagsOfTenantOutput,
} from "./actions/ListTagsOfTenant.js";
import type { ShowTagsErrorCode, ShowTagsInput, ShowTagsOutput } from "./actions/ShowTags.js";
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
  ConfigTemplatesListInfo,
  DiagnosisReportInfo,
  HistoryInfo,
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
  },
  secrets: ["password"],
  wait: { id: "instances[].instance_id", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/CreateInstance.request.js"),
    response: () => import("./validators/CreateInstance.response.js"),
  },
};

/**
 * Orders another specification for an instance that is paid by the year or month, and returns the
 * order.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html
 */
export const CreateResizeOrder: Operation<
  CreateResizeOrderInput,
  CreateResizeOrderOutput,
  CreateResizeOrderErrorCode
> = {
  name: "CreateResizeOrder",
  effect: "billing",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/orders/instances/{instance_id}/resize",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  secrets: ["password"],
  validators: {
    request: () => import("./validators/CreateResizeOrder.request.js"),
    response: () => import("./validators/CreateResizeOrder.response.js"),
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
  },
  validators: {
    request: () => import("./validators/DeleteInstance.request.js"),
    response: () => import("./validators/DeleteInstance.response.js"),
  },
};

/**
 * Shows how the export of a list of instances goes, and where the file is.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportExcelJob.html
 */
export const ExportExcelJob: Operation<
  ExportExcelJobInput,
  ExportExcelJobOutput,
  ExportExcelJobErrorCode
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

/**
 * Starts to write the instances of the project, all or those that match, into an Excel file.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html
 */
export const ExportInstancesTask: Operation<
  ExportInstancesTaskInput,
  ExportInstancesTaskOutput,
  ExportInstancesTaskErrorCode
> = {
  name: "ExportInstancesTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/export",
    body: true,
    in: { project_id: "path" },
  },
  validators: {
    request: () => import("./validators/ExportInstancesTask.request.js"),
    response: () => import("./validators/ExportInstancesTask.response.js"),
  },
};

/**
 * Says whether an instance supports an operation at the moment, so far resizing only, and why not.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html
 */
export const ListInstanceOperations: Operation<
  ListInstanceOperationsInput,
  ListInstanceOperationsOutput,
  ListInstanceOperationsErrorCode
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
 * Starts a check of whether an instance can get another specification, without changing it.
 *
 * @see https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html
 */
export const StartInstanceResizeCheckJob: TaskOperation<
  StartInstanceResizeCheckJobInput,
  StartInstanceResizeCheckJobOutput,
  ShowJobOutput,
  StartInstanceResizeCheckJobErrorCode
> = {
  name: "StartInstanceResizeCheckJob",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/resize/check-job",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/StartInstanceResizeCheckJob.request.js"),
    response: () => import("./validators/StartInstanceResizeCheckJob.response.js"),
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
  },
  validators: {
    request: () => import("./validators/UpdateInstance.request.js"),
    response: () => import("./validators/UpdateInstance.response.js"),
  },
};

/**
 * Makes the standby node of a master/standby instance its master, in the background, and returns a
 * job. A repetition switches back.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html
 */
export const ChangeMasterStandbyAsync: TaskOperation<
  ChangeMasterStandbyAsyncInput,
  ChangeMasterStandbyAsyncOutput,
  ShowJobOutput,
  ChangeMasterStandbyAsyncErrorCode
> = {
  name: "ChangeMasterStandbyAsync",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/async-swap",
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/ChangeMasterStandbyAsync.request.js"),
    response: () => import("./validators/ChangeMasterStandbyAsync.response.js"),
  },
};

/**
 * Starts or stops nodes of an instance, or all of them.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html
 */
export const ChangeNodesStartStopStatus: Operation<
  ChangeNodesStartStopStatusInput,
  ChangeNodesStartStopStatusOutput,
  ChangeNodesStartStopStatusErrorCode
> = {
  name: "ChangeNodesStartStopStatus",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/nodes/status",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
  },
  validators: {
    request: () => import("./validators/ChangeNodesStartStopStatus.request.js"),
    response: () => import("./validators/ChangeNodesStartStopStatus.response.js"),
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
 * Moves an instance to other availability zones, so that one in a single zone spans several.
 *
 * @see https://support.huaweicloud.com/api-dcs/MigrateAz.html
 */
export const MigrateAz: Operation<MigrateAzInput, MigrateAzOutput, MigrateAzErrorCode> = {
  name: "MigrateAz",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/available-zones",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/MigrateAz.request.js"),
    response: () => import("./validators/MigrateAz.response.js"),
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
  },
  wait: { id: "instances", poll: () => ShowInstance, with: ["project_id"] },
  validators: {
    request: () => import("./validators/RestartOrFlushInstances.request.js"),
    response: () => import("./validators/RestartOrFlushInstances.response.js"),
  },
};

/**
 * Shows which minor versions of engine and proxy an instance runs, and whether newer ones are
 * there.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html
 */
export const ShowInstanceVersion: Operation<
  ShowInstanceVersionInput,
  ShowInstanceVersionOutput,
  ShowInstanceVersionErrorCode
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
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/UpdatePassword.request.js"),
    response: () => import("./validators/UpdatePassword.response.js"),
  },
};

/**
 * Upgrades engine or proxy nodes of an instance to a newer minor version.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html
 */
export const UpgradeInstanceMinorVersion: Operation<
  UpgradeInstanceMinorVersionInput,
  UpgradeInstanceMinorVersionOutput,
  UpgradeInstanceMinorVersionErrorCode
> = {
  name: "UpgradeInstanceMinorVersion",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/minor-version/upgrade",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/UpgradeInstanceMinorVersion.request.js"),
    response: () => import("./validators/UpgradeInstanceMinorVersion.response.js"),
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
  },
  validators: {
    request: () => import("./validators/UpdateReplicaPriority.request.js"),
    response: () => import("./validators/UpdateReplicaPriority.response.js"),
  },
};

/**
 * Creates a parameter template of your own, as a copy of another one with other values.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html
 */
export const CreateCustomTemplate: Operation<
  CreateCustomTemplateInput,
  CreateCustomTemplateOutput,
  CreateCustomTemplateErrorCode
> = {
  name: "CreateCustomTemplate",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/config-templates",
    body: true,
    in: { project_id: "path" },
  },
  validators: {
    request: () => import("./validators/CreateCustomTemplate.request.js"),
    response: () => import("./validators/CreateCustomTemplate.response.js"),
  },
};

/**
 * Deletes a parameter template of your own.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html
 */
export const DeleteConfigTemplate: Operation<
  DeleteConfigTemplateInput,
  DeleteConfigTemplateOutput,
  DeleteConfigTemplateErrorCode
> = {
  name: "DeleteConfigTemplate",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/config-templates/{template_id}",
    in: { project_id: "path", template_id: "path" },
  },
  validators: {
    request: () => import("./validators/DeleteConfigTemplate.request.js"),
    response: () => import("./validators/DeleteConfigTemplate.response.js"),
  },
};

/**
 * Lists when configuration parameters of an instance were changed.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigHistories.html
 */
export const ListConfigHistories: PagedOperation<
  ListConfigHistoriesInput,
  ListConfigHistoriesOutput,
  HistoryInfo,
  ListConfigHistoriesErrorCode
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

/**
 * Lists parameter templates, either those of the service or your own.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html
 */
export const ListConfigTemplates: PagedOperation<
  ListConfigTemplatesInput,
  ListConfigTemplatesOutput,
  ConfigTemplatesListInfo,
  ListConfigTemplatesErrorCode
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
 * Shows what one change of configuration parameters changed.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html
 */
export const ShowConfigHistoryDetail: Operation<
  ShowConfigHistoryDetailInput,
  ShowConfigHistoryDetailOutput,
  ShowConfigHistoryDetailErrorCode
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

/**
 * Describes one parameter template: for which engine, version and type of instance it is.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html
 */
export const ShowConfigTemplate: Operation<
  ShowConfigTemplateInput,
  ShowConfigTemplateOutput,
  ShowConfigTemplateErrorCode
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

/**
 * Changes name, description or values of a parameter template of your own.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html
 */
export const UpdateConfigTemplate: Operation<
  UpdateConfigTemplateInput,
  UpdateConfigTemplateOutput,
  UpdateConfigTemplateErrorCode
> = {
  name: "UpdateConfigTemplate",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/config-templates/{template_id}",
    body: true,
    in: { project_id: "path", template_id: "path" },
  },
  validators: {
    request: () => import("./validators/UpdateConfigTemplate.request.js"),
    response: () => import("./validators/UpdateConfigTemplate.response.js"),
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
  },
  wait: { id: "instance_id", poll: () => ListConfigurations, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateConfigurations.request.js"),
    response: () => import("./validators/UpdateConfigurations.response.js"),
  },
};

/**
 * Sets configuration parameters of an instance in the background and returns a job.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html
 */
export const UpdateInstanceConfig: TaskOperation<
  UpdateInstanceConfigInput,
  UpdateInstanceConfigOutput,
  ShowJobOutput,
  UpdateInstanceConfigErrorCode
> = {
  name: "UpdateInstanceConfig",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/async-configs",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateInstanceConfig.request.js"),
    response: () => import("./validators/UpdateInstanceConfig.response.js"),
  },
};

/**
 * Creates an account with a password of its own that may read, or read and write. Redis Cluster
 * instances have no such accounts.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateAclAccount.html
 */
export const CreateAclAccount: Operation<
  CreateAclAccountInput,
  CreateAclAccountOutput,
  CreateAclAccountErrorCode
> = {
  name: "CreateAclAccount",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/accounts",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  secrets: ["account_password"],
  validators: {
    request: () => import("./validators/CreateAclAccount.request.js"),
    response: () => import("./validators/CreateAclAccount.response.js"),
  },
};

/**
 * Deletes an access account that a user created. The default account of an instance cannot be
 * deleted.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html
 */
export const DeleteAclAccount: Operation<
  DeleteAclAccountInput,
  DeleteAclAccountOutput,
  DeleteAclAccountErrorCode
> = {
  name: "DeleteAclAccount",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}",
    in: { project_id: "path", instance_id: "path", account_id: "path" },
  },
  validators: {
    request: () => import("./validators/DeleteAclAccount.request.js"),
    response: () => import("./validators/DeleteAclAccount.response.js"),
  },
};

/**
 * Lists the access accounts of an instance, the default account included.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListAclAccounts.html
 */
export const ListAclAccounts: Operation<
  ListAclAccountsInput,
  ListAclAccountsOutput,
  ListAclAccountsErrorCode
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

/**
 * Gives an access account a new password; nobody needs to know the old one.
 *
 * @see https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html
 */
export const ResetAclAccountPassWord: Operation<
  ResetAclAccountPassWordInput,
  ResetAclAccountPassWordOutput,
  ResetAclAccountPassWordErrorCode
> = {
  name: "ResetAclAccountPassWord",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/reset",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/ResetAclAccountPassWord.request.js"),
    response: () => import("./validators/ResetAclAccountPassWord.response.js"),
  },
};

/**
 * Changes whether an access account may write, or only read.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html
 */
export const UpdateAclAccount: TaskOperation<
  UpdateAclAccountInput,
  UpdateAclAccountOutput,
  ShowJobOutput,
  UpdateAclAccountErrorCode
> = {
  name: "UpdateAclAccount",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/role",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateAclAccount.request.js"),
    response: () => import("./validators/UpdateAclAccount.response.js"),
  },
};

/**
 * Changes the password of an access account, for those who know the old one.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html
 */
export const UpdateAclAccountPassWord: Operation<
  UpdateAclAccountPassWordInput,
  UpdateAclAccountPassWordOutput,
  UpdateAclAccountPassWordErrorCode
> = {
  name: "UpdateAclAccountPassWord",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/modify",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
  },
  secrets: ["old_password", "new_password"],
  validators: {
    request: () => import("./validators/UpdateAclAccountPassWord.request.js"),
    response: () => import("./validators/UpdateAclAccountPassWord.response.js"),
  },
};

/**
 * Replaces the remark on an access account.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html
 */
export const UpdateAclAccountRemark: Operation<
  UpdateAclAccountRemarkInput,
  UpdateAclAccountRemarkOutput,
  UpdateAclAccountRemarkErrorCode
> = {
  name: "UpdateAclAccountRemark",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}",
    body: true,
    in: { project_id: "path", instance_id: "path", account_id: "path" },
  },
  validators: {
    request: () => import("./validators/UpdateAclAccountRemark.request.js"),
    response: () => import("./validators/UpdateAclAccountRemark.response.js"),
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
 * Starts the diagnosis of an instance over a period and returns the id of the report.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html
 */
export const CreateDiagnosisTask: Operation<
  CreateDiagnosisTaskInput,
  CreateDiagnosisTaskOutput,
  CreateDiagnosisTaskErrorCode
> = {
  name: "CreateDiagnosisTask",
  effect: "write",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/CreateDiagnosisTask.request.js"),
    response: () => import("./validators/CreateDiagnosisTask.response.js"),
  },
};

/**
 * Deletes diagnosis reports of an instance, and says of each whether that went well.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html
 */
export const DeleteDiagnosisTask: Operation<
  DeleteDiagnosisTaskInput,
  DeleteDiagnosisTaskOutput,
  DeleteDiagnosisTaskErrorCode
> = {
  name: "DeleteDiagnosisTask",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/DeleteDiagnosisTask.request.js"),
    response: () => import("./validators/DeleteDiagnosisTask.response.js"),
  },
};

/**
 * Lists the diagnoses of an instance, with how many items of each are abnormal.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html
 */
export const ListDiagnosisTasks: PagedOperation<
  ListDiagnosisTasksInput,
  ListDiagnosisTasksOutput,
  DiagnosisReportInfo,
  ListDiagnosisTasksErrorCode
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

/**
 * Shows what a diagnosis found, node by node: causes, impacts and advice.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html
 */
export const ShowDiagnosisTaskDetails: Operation<
  ShowDiagnosisTaskDetailsInput,
  ShowDiagnosisTaskDetailsOutput,
  ShowDiagnosisTaskDetailsErrorCode
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

/**
 * Makes an instance unreachable from the internet.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeletePublicIp.html
 */
export const DeletePublicIp: TaskOperation<
  DeletePublicIpInput,
  DeletePublicIpOutput,
  ShowJobOutput,
  DeletePublicIpErrorCode
> = {
  name: "DeletePublicIp",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/public-ip",
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/DeletePublicIp.request.js"),
    response: () => import("./validators/DeletePublicIp.response.js"),
  },
};

/**
 * Shows from which addresses clients may connect to an instance, by groups, and whether that
 * applies.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html
 */
export const ShowIpWhitelist: Operation<
  ShowIpWhitelistInput,
  ShowIpWhitelistOutput,
  ShowIpWhitelistErrorCode
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

/**
 * Switches on or off that a proxy instance sees the addresses of its clients instead of those of
 * the load balancer.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html
 */
export const UpdateClientIpTransparentTransmission: TaskOperation<
  UpdateClientIpTransparentTransmissionInput,
  UpdateClientIpTransparentTransmissionOutput,
  ShowJobOutput,
  UpdateClientIpTransparentTransmissionErrorCode
> = {
  name: "UpdateClientIpTransparentTransmission",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/{instance_id}/client-ip-transparent-transmission",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateClientIpTransparentTransmission.request.js"),
    response: () => import("./validators/UpdateClientIpTransparentTransmission.response.js"),
  },
};

/**
 * Replaces the whole IP whitelist of an instance: creates, changes and deletes groups, or switches
 * the whitelist off.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html
 */
export const UpdateIpWhitelist: Operation<
  UpdateIpWhitelistInput,
  UpdateIpWhitelistOutput,
  UpdateIpWhitelistErrorCode
> = {
  name: "UpdateIpWhitelist",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instance/{instance_id}/whitelist",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/UpdateIpWhitelist.request.js"),
    response: () => import("./validators/UpdateIpWhitelist.response.js"),
  },
};

/**
 * Replaces the whole IP whitelist of an instance in the background and returns a job.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html
 */
export const UpdateIpWhitelistAsync: TaskOperation<
  UpdateIpWhitelistAsyncInput,
  UpdateIpWhitelistAsyncOutput,
  ShowJobOutput,
  UpdateIpWhitelistAsyncErrorCode
> = {
  name: "UpdateIpWhitelistAsync",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instance/{instance_id}/whitelist-async",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateIpWhitelistAsync.request.js"),
    response: () => import("./validators/UpdateIpWhitelistAsync.response.js"),
  },
};

/**
 * Makes an instance reachable from the internet, or changes the address it is reached at.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html
 */
export const UpdatePublicIp: TaskOperation<
  UpdatePublicIpInput,
  UpdatePublicIpOutput,
  ShowJobOutput,
  UpdatePublicIpErrorCode
> = {
  name: "UpdatePublicIp",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/public-ip",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdatePublicIp.request.js"),
    response: () => import("./validators/UpdatePublicIp.response.js"),
  },
};

/**
 * Returns a link from which the certificate of an instance can be downloaded.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadSslCert.html
 */
export const DownloadSslCert: Operation<
  DownloadSslCertInput,
  DownloadSslCertOutput,
  DownloadSslCertErrorCode
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

/**
 * Shows whether an instance encrypts connections, where it takes encrypted ones, and until when
 * its certificate is valid.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceSslDetail.html
 */
export const ShowInstanceSslDetail: Operation<
  ShowInstanceSslDetailInput,
  ShowInstanceSslDetailOutput,
  ShowInstanceSslDetailErrorCode
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

/**
 * Switches the encryption of connections to an instance on or off.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateSslSwitch.html
 */
export const UpdateSslSwitch: TaskOperation<
  UpdateSslSwitchInput,
  UpdateSslSwitchOutput,
  ShowJobOutput,
  UpdateSslSwitchErrorCode
> = {
  name: "UpdateSslSwitch",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/ssl",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  wait: { id: "job_id", poll: () => ShowJob, with: ["project_id"] },
  validators: {
    request: () => import("./validators/UpdateSslSwitch.request.js"),
    response: () => import("./validators/UpdateSslSwitch.response.js"),
  },
};

/**
 * Ends the automatic expansion of the bandwidth of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html
 */
export const DeleteInstanceBandwidthAutoScalingPolicy: Operation<
  DeleteInstanceBandwidthAutoScalingPolicyInput,
  DeleteInstanceBandwidthAutoScalingPolicyOutput,
  DeleteInstanceBandwidthAutoScalingPolicyErrorCode
> = {
  name: "DeleteInstanceBandwidthAutoScalingPolicy",
  effect: "idempotent",
  binding: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
  },
  validators: {
    request: () => import("./validators/DeleteInstanceBandwidthAutoScalingPolicy.request.js"),
    response: () => import("./validators/DeleteInstanceBandwidthAutoScalingPolicy.response.js"),
  },
};

/**
 * Shows how much bandwidth an instance and each of its shards has, and how much it may have.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowBandwidths.html
 */
export const ShowBandwidths: Operation<
  ShowBandwidthsInput,
  ShowBandwidthsOutput,
  ShowBandwidthsErrorCode
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

/**
 * Shows when the bandwidth of an instance is expanded automatically.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceBandwidthAutoScalingPolicy.html
 */
export const ShowInstanceBandwidthAutoScalingPolicy: Operation<
  ShowInstanceBandwidthAutoScalingPolicyInput,
  ShowInstanceBandwidthAutoScalingPolicyOutput,
  ShowInstanceBandwidthAutoScalingPolicyErrorCode
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

/**
 * Sets how much bandwidth shards of an instance have. Bandwidth beyond what the specification
 * includes may cost money.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html
 */
export const UpdateBandwidth: Operation<
  UpdateBandwidthInput,
  UpdateBandwidthOutput,
  UpdateBandwidthErrorCode
> = {
  name: "UpdateBandwidth",
  effect: "billing",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/bandwidths",
    body: true,
    in: { project_id: "path", instance_id: "path" },
    payload: "body",
  },
  validators: {
    request: () => import("./validators/UpdateBandwidth.request.js"),
    response: () => import("./validators/UpdateBandwidth.response.js"),
  },
};

/**
 * Expands the bandwidth of an instance temporarily, by what its specification allows.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html
 */
export const UpdateInstanceBandwidth: Operation<
  UpdateInstanceBandwidthInput,
  UpdateInstanceBandwidthOutput,
  UpdateInstanceBandwidthErrorCode
> = {
  name: "UpdateInstanceBandwidth",
  effect: "write",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/bandwidth",
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/UpdateInstanceBandwidth.request.js"),
    response: () => import("./validators/UpdateInstanceBandwidth.response.js"),
  },
};

/**
 * Sets when the bandwidth of an instance is expanded automatically. Bandwidth that is added may
 * cost money.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html
 */
export const UpdateInstanceBandwidthAutoScalingPolicy: Operation<
  UpdateInstanceBandwidthAutoScalingPolicyInput,
  UpdateInstanceBandwidthAutoScalingPolicyOutput,
  UpdateInstanceBandwidthAutoScalingPolicyErrorCode
> = {
  name: "UpdateInstanceBandwidthAutoScalingPolicy",
  effect: "idempotent",
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/autoscaling-policy/bandwidth",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/UpdateInstanceBandwidthAutoScalingPolicy.request.js"),
    response: () => import("./validators/UpdateInstanceBandwidthAutoScalingPolicy.response.js"),
  },
};

/**
 * Adds tags to an instance, or deletes tags from it.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html
 */
export const BatchCreateOrDeleteTags: Operation<
  BatchCreateOrDeleteTagsInput,
  BatchCreateOrDeleteTagsOutput,
  BatchCreateOrDeleteTagsErrorCode
> = {
  name: "BatchCreateOrDeleteTags",
  effect: "idempotent",
  binding: {
    method: "POST",
    path: "/v2/{project_id}/dcs/{instance_id}/tags/action",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
  validators: {
    request: () => import("./validators/BatchCreateOrDeleteTags.request.js"),
    response: () => import("./validators/BatchCreateOrDeleteTags.response.js"),
  },
};

/**
 * Lists every tag that instances of the project have, each key with all its values.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html
 */
export const ListTagsOfTenant: Operation<
  ListTagsOfTenantInput,
  ListTagsOfTenantOutput,
  ListTagsOfTenantErrorCode
> = {
  name: "ListTagsOfTenant",
  effect: "read",
  binding: { method: "GET", path: "/v2/{project_id}/dcs/tags", in: { project_id: "path" } },
  validators: {
    request: () => import("./validators/ListTagsOfTenant.request.js"),
    response: () => import("./validators/ListTagsOfTenant.response.js"),
  },
};

/**
 * Lists the tags of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowTags.html
 */
export const ShowTags: Operation<ShowTagsInput, ShowTagsOutput, ShowTagsErrorCode> = {
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
