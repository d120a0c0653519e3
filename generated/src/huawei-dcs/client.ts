// Generated from spec/huawei-dcs/v2. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call-paged.js";
import { callPlain, type Call } from "../runtime/call-plain.js";
import { callTask, type TaskCall } from "../runtime/call-task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/explain-endpoint.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/huawei-rest/index.js";
import type {
  BatchDeleteInstancesInput,
  BatchDeleteInstancesOutput,
} from "./actions/BatchDeleteInstances.js";
import type { CreateInstanceInput, CreateInstanceOutput } from "./actions/CreateInstance.js";
import type {
  CreateResizeOrderInput,
  CreateResizeOrderOutput,
} from "./actions/CreateResizeOrder.js";
import type { DeleteInstanceInput, DeleteInstanceOutput } from "./actions/DeleteInstance.js";
import type { ExportExcelJobInput, ExportExcelJobOutput } from "./actions/ExportExcelJob.js";
import type {
  ExportInstancesTaskInput,
  ExportInstancesTaskOutput,
} from "./actions/ExportInstancesTask.js";
import type {
  ListInstanceOperationsInput,
  ListInstanceOperationsOutput,
} from "./actions/ListInstanceOperations.js";
import type { ListInstancesInput, ListInstancesOutput } from "./actions/ListInstances.js";
import type { ResizeInstanceInput, ResizeInstanceOutput } from "./actions/ResizeInstance.js";
import type { ShowInstanceInput, ShowInstanceOutput } from "./actions/ShowInstance.js";
import type {
  StartInstanceResizeCheckJobInput,
  StartInstanceResizeCheckJobOutput,
} from "./actions/StartInstanceResizeCheckJob.js";
import type { UpdateInstanceInput, UpdateInstanceOutput } from "./actions/UpdateInstance.js";
import type {
  ChangeMasterStandbyAsyncInput,
  ChangeMasterStandbyAsyncOutput,
} from "./actions/ChangeMasterStandbyAsync.js";
import type {
  ChangeNodesStartStopStatusInput,
  ChangeNodesStartStopStatusOutput,
} from "./actions/ChangeNodesStartStopStatus.js";
import type { ListStatisticsInput, ListStatisticsOutput } from "./actions/ListStatistics.js";
import type { ListStatusCountsInput, ListStatusCountsOutput } from "./actions/ListStatusCounts.js";
import type { MigrateAzInput, MigrateAzOutput } from "./actions/MigrateAz.js";
import type { ResetPasswordInput, ResetPasswordOutput } from "./actions/ResetPassword.js";
import type {
  RestartOrFlushInstancesInput,
  RestartOrFlushInstancesOutput,
} from "./actions/RestartOrFlushInstances.js";
import type {
  ShowInstanceVersionInput,
  ShowInstanceVersionOutput,
} from "./actions/ShowInstanceVersion.js";
import type {
  SwitchMasterStandbyInput,
  SwitchMasterStandbyOutput,
} from "./actions/SwitchMasterStandby.js";
import type { UpdatePasswordInput, UpdatePasswordOutput } from "./actions/UpdatePassword.js";
import type {
  UpgradeInstanceMinorVersionInput,
  UpgradeInstanceMinorVersionOutput,
} from "./actions/UpgradeInstanceMinorVersion.js";
import type {
  ListGroupReplicationInfoInput,
  ListGroupReplicationInfoOutput,
} from "./actions/ListGroupReplicationInfo.js";
import type {
  ListInstanceNodesInput,
  ListInstanceNodesOutput,
} from "./actions/ListInstanceNodes.js";
import type {
  UpdateReplicaPriorityInput,
  UpdateReplicaPriorityOutput,
} from "./actions/UpdateReplicaPriority.js";
import type {
  CreateCustomTemplateInput,
  CreateCustomTemplateOutput,
} from "./actions/CreateCustomTemplate.js";
import type {
  DeleteConfigTemplateInput,
  DeleteConfigTemplateOutput,
} from "./actions/DeleteConfigTemplate.js";
import type {
  ListConfigHistoriesInput,
  ListConfigHistoriesOutput,
} from "./actions/ListConfigHistories.js";
import type {
  ListConfigTemplatesInput,
  ListConfigTemplatesOutput,
} from "./actions/ListConfigTemplates.js";
import type {
  ListConfigurationsInput,
  ListConfigurationsOutput,
} from "./actions/ListConfigurations.js";
import type {
  ShowConfigHistoryDetailInput,
  ShowConfigHistoryDetailOutput,
} from "./actions/ShowConfigHistoryDetail.js";
import type {
  ShowConfigTemplateInput,
  ShowConfigTemplateOutput,
} from "./actions/ShowConfigTemplate.js";
import type {
  UpdateConfigTemplateInput,
  UpdateConfigTemplateOutput,
} from "./actions/UpdateConfigTemplate.js";
import type {
  UpdateConfigurationsInput,
  UpdateConfigurationsOutput,
} from "./actions/UpdateConfigurations.js";
import type {
  UpdateInstanceConfigInput,
  UpdateInstanceConfigOutput,
} from "./actions/UpdateInstanceConfig.js";
import type { CreateAclAccountInput, CreateAclAccountOutput } from "./actions/CreateAclAccount.js";
import type { DeleteAclAccountInput, DeleteAclAccountOutput } from "./actions/DeleteAclAccount.js";
import type { ListAclAccountsInput, ListAclAccountsOutput } from "./actions/ListAclAccounts.js";
import type {
  ResetAclAccountPassWordInput,
  ResetAclAccountPassWordOutput,
} from "./actions/ResetAclAccountPassWord.js";
import type { UpdateAclAccountInput, UpdateAclAccountOutput } from "./actions/UpdateAclAccount.js";
import type {
  UpdateAclAccountPassWordInput,
  UpdateAclAccountPassWordOutput,
} from "./actions/UpdateAclAccountPassWord.js";
import type {
  UpdateAclAccountRemarkInput,
  UpdateAclAccountRemarkOutput,
} from "./actions/UpdateAclAccountRemark.js";
import type { CreateBackupInput, CreateBackupOutput } from "./actions/CreateBackup.js";
import type { DeleteBackupFileInput, DeleteBackupFileOutput } from "./actions/DeleteBackupFile.js";
import type {
  ListBackupFileLinksInput,
  ListBackupFileLinksOutput,
} from "./actions/ListBackupFileLinks.js";
import type {
  ListBackupRecordsInput,
  ListBackupRecordsOutput,
} from "./actions/ListBackupRecords.js";
import type {
  ListRestoreRecordsInput,
  ListRestoreRecordsOutput,
} from "./actions/ListRestoreRecords.js";
import type { RestoreInstanceInput, RestoreInstanceOutput } from "./actions/RestoreInstance.js";
import type {
  BatchStopMigrationTasksInput,
  BatchStopMigrationTasksOutput,
} from "./actions/BatchStopMigrationTasks.js";
import type {
  CreateMigrationTaskInput,
  CreateMigrationTaskOutput,
} from "./actions/CreateMigrationTask.js";
import type {
  CreateOnlineMigrationTaskInput,
  CreateOnlineMigrationTaskOutput,
} from "./actions/CreateOnlineMigrationTask.js";
import type {
  DeleteMigrationTaskInput,
  DeleteMigrationTaskOutput,
} from "./actions/DeleteMigrationTask.js";
import type {
  ListMigrationTasksInput,
  ListMigrationTasksOutput,
} from "./actions/ListMigrationTasks.js";
import type {
  SetOnlineMigrationTaskInput,
  SetOnlineMigrationTaskOutput,
} from "./actions/SetOnlineMigrationTask.js";
import type {
  ShowMigrationTaskInput,
  ShowMigrationTaskOutput,
} from "./actions/ShowMigrationTask.js";
import type {
  ShowMigrationTaskStatsInput,
  ShowMigrationTaskStatsOutput,
} from "./actions/ShowMigrationTaskStats.js";
import type {
  StopMigrationTaskInput,
  StopMigrationTaskOutput,
} from "./actions/StopMigrationTask.js";
import type {
  CreateDiagnosisTaskInput,
  CreateDiagnosisTaskOutput,
} from "./actions/CreateDiagnosisTask.js";
import type {
  DeleteDiagnosisTaskInput,
  DeleteDiagnosisTaskOutput,
} from "./actions/DeleteDiagnosisTask.js";
import type {
  ListDiagnosisTasksInput,
  ListDiagnosisTasksOutput,
} from "./actions/ListDiagnosisTasks.js";
import type {
  ShowDiagnosisTaskDetailsInput,
  ShowDiagnosisTaskDetailsOutput,
} from "./actions/ShowDiagnosisTaskDetails.js";
import type { ListSlowlogInput, ListSlowlogOutput } from "./actions/ListSlowlog.js";
import type { DeletePublicIpInput, DeletePublicIpOutput } from "./actions/DeletePublicIp.js";
import type { ShowIpWhitelistInput, ShowIpWhitelistOutput } from "./actions/ShowIpWhitelist.js";
import type {
  UpdateClientIpTransparentTransmissionInput,
  UpdateClientIpTransparentTransmissionOutput,
} from "./actions/UpdateClientIpTransparentTransmission.js";
import type {
  UpdateIpWhitelistInput,
  UpdateIpWhitelistOutput,
} from "./actions/UpdateIpWhitelist.js";
import type {
  UpdateIpWhitelistAsyncInput,
  UpdateIpWhitelistAsyncOutput,
} from "./actions/UpdateIpWhitelistAsync.js";
import type { UpdatePublicIpInput, UpdatePublicIpOutput } from "./actions/UpdatePublicIp.js";
import type { DownloadSslCertInput, DownloadSslCertOutput } from "./actions/DownloadSslCert.js";
import type {
  ShowInstanceSslDetailInput,
  ShowInstanceSslDetailOutput,
} from "./actions/ShowInstanceSslDetail.js";
import type { UpdateSslSwitchInput, UpdateSslSwitchOutput } from "./actions/UpdateSslSwitch.js";
import type {
  DeleteInstanceBandwidthAutoScalingPolicyInput,
  DeleteInstanceBandwidthAutoScalingPolicyOutput,
} from "./actions/DeleteInstanceBandwidthAutoScalingPolicy.js";
import type { ShowBandwidthsInput, ShowBandwidthsOutput } from "./actions/ShowBandwidths.js";
import type {
  ShowInstanceBandwidthAutoScalingPolicyInput,
  ShowInstanceBandwidthAutoScalingPolicyOutput,
} from "./actions/ShowInstanceBandwidthAutoScalingPolicy.js";
import type { UpdateBandwidthInput, UpdateBandwidthOutput } from "./actions/UpdateBandwidth.js";
import type {
  UpdateInstanceBandwidthInput,
  UpdateInstanceBandwidthOutput,
} from "./actions/UpdateInstanceBandwidth.js";
import type {
  UpdateInstanceBandwidthAutoScalingPolicyInput,
  UpdateInstanceBandwidthAutoScalingPolicyOutput,
} from "./actions/UpdateInstanceBandwidthAutoScalingPolicy.js";
import type {
  BatchCreateOrDeleteTagsInput,
  BatchCreateOrDeleteTagsOutput,
} from "./actions/BatchCreateOrDeleteTags.js";
import type { ListTagsOfTenantInput, ListTagsOfTenantOutput } from "./actions/ListTagsOfTenant.js";
import type { ShowTagsInput, ShowTagsOutput } from "./actions/ShowTags.js";
import type {
  DeleteBackgroundTaskInput,
  DeleteBackgroundTaskOutput,
} from "./actions/DeleteBackgroundTask.js";
import type {
  ListBackgroundTasksInput,
  ListBackgroundTasksOutput,
} from "./actions/ListBackgroundTasks.js";
import type {
  ShowBackgroundTaskInput,
  ShowBackgroundTaskOutput,
} from "./actions/ShowBackgroundTask.js";
import type { ShowJobInput, ShowJobOutput } from "./actions/ShowJob.js";
import type {
  ListAvailableZonesInput,
  ListAvailableZonesOutput,
} from "./actions/ListAvailableZones.js";
import type { ListFlavorsInput, ListFlavorsOutput } from "./actions/ListFlavors.js";
import type {
  ListMaintenanceWindowsInput,
  ListMaintenanceWindowsOutput,
} from "./actions/ListMaintenanceWindows.js";
import type { ShowQuotasInput, ShowQuotasOutput } from "./actions/ShowQuotas.js";
import type { HuaweiDcsErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { service } from "./service.js";
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

/** How a HuaweiDcs client finds, signs and sends. Everything has a default but the region. */
export type HuaweiDcsOptions = ClientOptions & Options;

/**
 * Creates, resizes, configures, backs up, restores, migrates and watches managed Redis instances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export class HuaweiDcs extends Client {
  constructor(options: HuaweiDcsOptions = {}) {
    super(service, options);
  }

  /** Where the requests go, and which option or rule made it so, in words. */
  explainEndpoint(): string {
    return explainEndpoint(this);
  }

  /**
   * Deletes several instances, or all that could not be created. Their data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  batchDeleteInstances(
    input?: BatchDeleteInstancesInput,
    options?: CallOptions,
  ): Call<BatchDeleteInstancesOutput> {
    return callPlain(this, operations.BatchDeleteInstances, input, options);
  }

  /**
   * Orders one instance, or several of the same kind, billed by use.
   *
   * The answer comes when the order is accepted. An instance is ready once ShowInstance says that
   * its status is RUNNING. A repetition orders more instances.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createInstance(
    input: CreateInstanceInput,
    options?: CallOptions,
  ): TaskCall<CreateInstanceOutput, ShowInstanceOutput[]> {
    return callTask(this, operations.CreateInstance, input, options);
  }

  /**
   * Orders another specification for an instance that is paid by the year or month, and returns the
   * order.
   *
   * ResizeInstance is for instances that are billed by use. The change begins when the order is
   * paid; ShowInstance says EXTENDING until it is done.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html
   */
  createResizeOrder(
    input: CreateResizeOrderInput,
    options?: CallOptions,
  ): Call<CreateResizeOrderOutput> {
    return callPlain(this, operations.CreateResizeOrder, input, options);
  }

  /**
   * Deletes an instance that is billed by use and frees all that belongs to it. Its data are lost.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteInstance(input: DeleteInstanceInput, options?: CallOptions): Call<DeleteInstanceOutput> {
    return callPlain(this, operations.DeleteInstance, input, options);
  }

  /**
   * Shows how the export of a list of instances goes, and where the file is.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExportExcelJob.html
   */
  exportExcelJob(input: ExportExcelJobInput, options?: CallOptions): Call<ExportExcelJobOutput> {
    return callPlain(this, operations.ExportExcelJob, input, options);
  }

  /**
   * Starts to write the instances of the project, all or those that match, into an Excel file.
   *
   * ExportExcelJob returns the link of the file once it is written.
   *
   * @see https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html
   */
  exportInstancesTask(
    input: ExportInstancesTaskInput,
    options?: CallOptions,
  ): Call<ExportInstancesTaskOutput> {
    return callPlain(this, operations.ExportInstancesTask, input, options);
  }

  /**
   * Says whether an instance supports an operation at the moment, so far resizing only, and why not.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html
   */
  listInstanceOperations(
    input: ListInstanceOperationsInput,
    options?: CallOptions,
  ): Call<ListInstanceOperationsOutput> {
    return callPlain(this, operations.ListInstanceOperations, input, options);
  }

  /**
   * Lists the instances of the project, all or those that match.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listInstances(
    input?: ListInstancesInput,
    options?: CallOptions,
  ): PagedCall<ListInstancesOutput, InstanceListInfo> {
    return callPaged(this, operations.ListInstances, input, options);
  }

  /**
   * Changes size, number of replicas, number of shards or architecture of a running instance.
   *
   * The change goes on after the answer; ShowInstance says EXTENDING until it is done. Clusters of
   * Redis 3.0 cannot shrink.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  resizeInstance(
    input: ResizeInstanceInput,
    options?: CallOptions,
  ): TaskCall<ResizeInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.ResizeInstance, input, options);
  }

  /**
   * Tells everything about one instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showInstance(
    input: ShowInstanceInput,
    options?: CallOptions,
  ): TaskCall<ShowInstanceOutput, ShowInstanceOutput> {
    return callTask(this, operations.ShowInstance, input, options);
  }

  /**
   * Starts a check of whether an instance can get another specification, without changing it.
   *
   * Run it before ResizeInstance or CreateResizeOrder; a job that fails says why in fail_reason.
   *
   * @see https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html
   */
  startInstanceResizeCheckJob(
    input: StartInstanceResizeCheckJobInput,
    options?: CallOptions,
  ): TaskCall<StartInstanceResizeCheckJobOutput, ShowJobOutput> {
    return callTask(this, operations.StartInstanceResizeCheckJob, input, options);
  }

  /**
   * Changes name, description, port, renamed commands, maintenance window, security group or backup
   * policy of an instance.
   *
   * A new port cuts all connections; clients must connect to the new one.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updateInstance(input: UpdateInstanceInput, options?: CallOptions): Call<UpdateInstanceOutput> {
    return callPlain(this, operations.UpdateInstance, input, options);
  }

  /**
   * Makes the standby node of a master/standby instance its master, in the background, and returns a
   * job. A repetition switches back.
   *
   * SwitchMasterStandby does the same without a job.
   *
   * @see https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html
   */
  changeMasterStandbyAsync(
    input: ChangeMasterStandbyAsyncInput,
    options?: CallOptions,
  ): TaskCall<ChangeMasterStandbyAsyncOutput, ShowJobOutput> {
    return callTask(this, operations.ChangeMasterStandbyAsync, input, options);
  }

  /**
   * Starts or stops nodes of an instance, or all of them.
   *
   * Unless it is a single-node instance, a backup of it must have been made within the 24 hours
   * before a node is stopped.
   *
   * @see https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html
   */
  changeNodesStartStopStatus(
    input: ChangeNodesStartStopStatusInput,
    options?: CallOptions,
  ): Call<ChangeNodesStartStopStatusOutput> {
    return callPlain(this, operations.ChangeNodesStartStopStatus, input, options);
  }

  /**
   * Tells the memory, traffic, commands and CPU time of every running instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listStatistics(input?: ListStatisticsInput, options?: CallOptions): Call<ListStatisticsOutput> {
    return callPlain(this, operations.ListStatistics, input, options);
  }

  /**
   * Tells how many instances of the project are in which state.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listStatusCounts(
    input?: ListStatusCountsInput,
    options?: CallOptions,
  ): Call<ListStatusCountsOutput> {
    return callPlain(this, operations.ListStatusCounts, input, options);
  }

  /**
   * Moves an instance to other availability zones, so that one in a single zone spans several.
   *
   * The move goes on after the response; ListBackgroundTasks shows how it goes.
   *
   * @see https://support.huaweicloud.com/api-dcs/MigrateAz.html
   */
  migrateAz(input: MigrateAzInput, options?: CallOptions): Call<MigrateAzOutput> {
    return callPlain(this, operations.MigrateAz, input, options);
  }

  /**
   * Gives an instance a new password without the old one, or opens it to clients without password.
   *
   * A locked instance is reported in code and message, with a status of success.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  resetPassword(input: ResetPasswordInput, options?: CallOptions): Call<ResetPasswordOutput> {
    return callPlain(this, operations.ResetPassword, input, options);
  }

  /**
   * Restarts running instances, or deletes all their data.
   *
   * Data that were flushed cannot be brought back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  restartOrFlushInstances(
    input?: RestartOrFlushInstancesInput,
    options?: CallOptions,
  ): TaskCall<RestartOrFlushInstancesOutput, ShowInstanceOutput[]> {
    return callTask(this, operations.RestartOrFlushInstances, input, options);
  }

  /**
   * Shows which minor versions of engine and proxy an instance runs, and whether newer ones are
   * there.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html
   */
  showInstanceVersion(
    input: ShowInstanceVersionInput,
    options?: CallOptions,
  ): Call<ShowInstanceVersionOutput> {
    return callPlain(this, operations.ShowInstanceVersion, input, options);
  }

  /**
   * Makes the standby node of a master/standby instance its master. A repetition switches back.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  switchMasterStandby(
    input: SwitchMasterStandbyInput,
    options?: CallOptions,
  ): Call<SwitchMasterStandbyOutput> {
    return callPlain(this, operations.SwitchMasterStandby, input, options);
  }

  /**
   * Changes the password of an instance, for those who know the old one.
   *
   * A wrong old password is answered with status 200 as well; look at result. After too many of them
   * the instance is locked against further attempts. A repetition after success counts as a wrong
   * attempt, since the old password has changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updatePassword(input: UpdatePasswordInput, options?: CallOptions): Call<UpdatePasswordOutput> {
    return callPlain(this, operations.UpdatePassword, input, options);
  }

  /**
   * Upgrades engine or proxy nodes of an instance to a newer minor version.
   *
   * The upgrade goes on after the response; its row in ListBackgroundTasks shows how it goes, its
   * steps are in ShowBackgroundTask.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html
   */
  upgradeInstanceMinorVersion(
    input: UpgradeInstanceMinorVersionInput,
    options?: CallOptions,
  ): Call<UpgradeInstanceMinorVersionOutput> {
    return callPlain(this, operations.UpgradeInstanceMinorVersion, input, options);
  }

  /**
   * Lists the shards of an instance and the replicas of each, from Redis 4.0 on. Single-node
   * instances have none.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listGroupReplicationInfo(
    input: ListGroupReplicationInfoInput,
    options?: CallOptions,
  ): Call<ListGroupReplicationInfoOutput> {
    return callPlain(this, operations.ListGroupReplicationInfo, input, options);
  }

  /**
   * Lists the instances of the project, from Redis 4.0 on, with the nodes of each. An instance that
   * is being created has none yet.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listInstanceNodes(
    input?: ListInstanceNodesInput,
    options?: CallOptions,
  ): PagedCall<ListInstanceNodesOutput, InstanceNodesInfoResp> {
    return callPaged(this, operations.ListInstanceNodes, input, options);
  }

  /**
   * Sets how likely a replica is to become master when the master fails; the smaller the weight, the
   * likelier.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updateReplicaPriority(
    input: UpdateReplicaPriorityInput,
    options?: CallOptions,
  ): Call<UpdateReplicaPriorityOutput> {
    return callPlain(this, operations.UpdateReplicaPriority, input, options);
  }

  /**
   * Creates a parameter template of your own, as a copy of another one with other values.
   *
   * CreateInstance takes its id as template_id.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html
   */
  createCustomTemplate(
    input: CreateCustomTemplateInput,
    options?: CallOptions,
  ): Call<CreateCustomTemplateOutput> {
    return callPlain(this, operations.CreateCustomTemplate, input, options);
  }

  /**
   * Deletes a parameter template of your own.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html
   */
  deleteConfigTemplate(
    input: DeleteConfigTemplateInput,
    options?: CallOptions,
  ): Call<DeleteConfigTemplateOutput> {
    return callPlain(this, operations.DeleteConfigTemplate, input, options);
  }

  /**
   * Lists when configuration parameters of an instance were changed.
   *
   * ShowConfigHistoryDetail shows what a row changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListConfigHistories.html
   */
  listConfigHistories(
    input: ListConfigHistoriesInput,
    options?: CallOptions,
  ): PagedCall<ListConfigHistoriesOutput, HistoryInfo> {
    return callPaged(this, operations.ListConfigHistories, input, options);
  }

  /**
   * Lists parameter templates, either those of the service or your own.
   *
   * ShowConfigTemplate describes one of them.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html
   */
  listConfigTemplates(
    input: ListConfigTemplatesInput,
    options?: CallOptions,
  ): PagedCall<ListConfigTemplatesOutput, ConfigTemplatesListInfo> {
    return callPaged(this, operations.ListConfigTemplates, input, options);
  }

  /**
   * Lists the configuration parameters of an instance with value, default and range.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listConfigurations(
    input: ListConfigurationsInput,
    options?: CallOptions,
  ): TaskCall<ListConfigurationsOutput, ListConfigurationsOutput> {
    return callTask(this, operations.ListConfigurations, input, options);
  }

  /**
   * Shows what one change of configuration parameters changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html
   */
  showConfigHistoryDetail(
    input: ShowConfigHistoryDetailInput,
    options?: CallOptions,
  ): Call<ShowConfigHistoryDetailOutput> {
    return callPlain(this, operations.ShowConfigHistoryDetail, input, options);
  }

  /**
   * Describes one parameter template: for which engine, version and type of instance it is.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html
   */
  showConfigTemplate(
    input: ShowConfigTemplateInput,
    options?: CallOptions,
  ): Call<ShowConfigTemplateOutput> {
    return callPlain(this, operations.ShowConfigTemplate, input, options);
  }

  /**
   * Changes name, description or values of a parameter template of your own.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html
   */
  updateConfigTemplate(
    input: UpdateConfigTemplateInput,
    options?: CallOptions,
  ): Call<UpdateConfigTemplateOutput> {
    return callPlain(this, operations.UpdateConfigTemplate, input, options);
  }

  /**
   * Sets configuration parameters of an instance.
   *
   * The change goes on after the answer; config_status of ListConfigurations tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  updateConfigurations(
    input: UpdateConfigurationsInput,
    options?: CallOptions,
  ): TaskCall<UpdateConfigurationsOutput, ListConfigurationsOutput> {
    return callTask(this, operations.UpdateConfigurations, input, options);
  }

  /**
   * Sets configuration parameters of an instance in the background and returns a job.
   *
   * UpdateConfigurations does the same without a job.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html
   */
  updateInstanceConfig(
    input: UpdateInstanceConfigInput,
    options?: CallOptions,
  ): TaskCall<UpdateInstanceConfigOutput, ShowJobOutput> {
    return callTask(this, operations.UpdateInstanceConfig, input, options);
  }

  /**
   * Creates an account with a password of its own that may read, or read and write. Redis Cluster
   * instances have no such accounts.
   *
   * Documented for Redis 4.0 and 5.0. An account cannot log in while the default account of the
   * instance lets clients in without a password; switch that off first with ResetPassword. On
   * single-node and master/standby instances, no account can be created while the password of the
   * default account holds a colon. The account is usable once ListAclAccounts shows it as AVAILABLE.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateAclAccount.html
   */
  createAclAccount(
    input: CreateAclAccountInput,
    options?: CallOptions,
  ): Call<CreateAclAccountOutput> {
    return callPlain(this, operations.CreateAclAccount, input, options);
  }

  /**
   * Deletes an access account that a user created. The default account of an instance cannot be
   * deleted.
   *
   * The account is DELETING in ListAclAccounts until it is gone.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html
   */
  deleteAclAccount(
    input: DeleteAclAccountInput,
    options?: CallOptions,
  ): Call<DeleteAclAccountOutput> {
    return callPlain(this, operations.DeleteAclAccount, input, options);
  }

  /**
   * Lists the access accounts of an instance, the default account included.
   *
   * All accounts come in one response. A row shows whether its account is usable: AVAILABLE once it
   * was created or changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListAclAccounts.html
   */
  listAclAccounts(input: ListAclAccountsInput, options?: CallOptions): Call<ListAclAccountsOutput> {
    return callPlain(this, operations.ListAclAccounts, input, options);
  }

  /**
   * Gives an access account a new password; nobody needs to know the old one.
   *
   * @see https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html
   */
  resetAclAccountPassWord(
    input: ResetAclAccountPassWordInput,
    options?: CallOptions,
  ): Call<ResetAclAccountPassWordOutput> {
    return callPlain(this, operations.ResetAclAccountPassWord, input, options);
  }

  /**
   * Changes whether an access account may write, or only read.
   *
   * The change goes on after the response; ShowJob shows how it goes, and the account is UPDATING in
   * ListAclAccounts meanwhile.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html
   */
  updateAclAccount(
    input: UpdateAclAccountInput,
    options?: CallOptions,
  ): TaskCall<UpdateAclAccountOutput, ShowJobOutput> {
    return callTask(this, operations.UpdateAclAccount, input, options);
  }

  /**
   * Changes the password of an access account, for those who know the old one.
   *
   * A wrong old password is reported in result, with a status of success. Too many of them lock the
   * account against further attempts. A repetition after success counts as a wrong attempt, since
   * the old password has changed.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html
   */
  updateAclAccountPassWord(
    input: UpdateAclAccountPassWordInput,
    options?: CallOptions,
  ): Call<UpdateAclAccountPassWordOutput> {
    return callPlain(this, operations.UpdateAclAccountPassWord, input, options);
  }

  /**
   * Replaces the remark on an access account.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html
   */
  updateAclAccountRemark(
    input: UpdateAclAccountRemarkInput,
    options?: CallOptions,
  ): Call<UpdateAclAccountRemarkOutput> {
    return callPlain(this, operations.UpdateAclAccountRemark, input, options);
  }

  /**
   * Begins a backup of a master/standby instance or a cluster. Single-node instances cannot be
   * backed up.
   *
   * The backup goes on after the answer; its row in ListBackupRecords tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createBackup(input: CreateBackupInput, options?: CallOptions): Call<CreateBackupOutput> {
    return callPlain(this, operations.CreateBackup, input, options);
  }

  /**
   * Deletes the files of a backup.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteBackupFile(
    input: DeleteBackupFileInput,
    options?: CallOptions,
  ): Call<DeleteBackupFileOutput> {
    return callPlain(this, operations.DeleteBackupFile, input, options);
  }

  /**
   * Returns signed addresses from which the files of a backup can be downloaded for a while.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listBackupFileLinks(
    input: ListBackupFileLinksInput,
    options?: CallOptions,
  ): Call<ListBackupFileLinksOutput> {
    return callPlain(this, operations.ListBackupFileLinks, input, options);
  }

  /**
   * Lists the backups of an instance. When there is none, the answer is empty, with status 204.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listBackupRecords(
    input: ListBackupRecordsInput,
    options?: CallOptions,
  ): PagedCall<ListBackupRecordsOutput, BackupRecordResponse> {
    return callPaged(this, operations.ListBackupRecords, input, options);
  }

  /**
   * Lists the restorations of an instance. When there is none, the answer is empty, with status 204.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listRestoreRecords(
    input: ListRestoreRecordsInput,
    options?: CallOptions,
  ): PagedCall<ListRestoreRecordsOutput, InstanceRestoreInfo> {
    return callPaged(this, operations.ListRestoreRecords, input, options);
  }

  /**
   * Restores a master/standby instance or a cluster from a backup. Single-node instances cannot be
   * restored.
   *
   * The restoration goes on after the answer; its row in ListRestoreRecords tells how it fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  restoreInstance(input: RestoreInstanceInput, options?: CallOptions): Call<RestoreInstanceOutput> {
    return callPlain(this, operations.RestoreInstance, input, options);
  }

  /**
   * Gives the order to stop several migration tasks.
   *
   * Success means only that the order was accepted, and each row tells for which task. A task has
   * stopped when ShowMigrationTask shows it at TERMINATED.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  batchStopMigrationTasks(
    input: BatchStopMigrationTasksInput,
    options?: CallOptions,
  ): Call<BatchStopMigrationTasksOutput> {
    return callPlain(this, operations.BatchStopMigrationTasks, input, options);
  }

  /**
   * Creates a task that imports backup files, from an OBS bucket or a backup record, into an
   * instance.
   *
   * Follow the task with ShowMigrationTask. Despite the name and the members for it, online
   * migrations are no longer created here; use CreateOnlineMigrationTask.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createMigrationTask(
    input: CreateMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<CreateMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.CreateMigrationTask, input, options);
  }

  /**
   * Creates a task for migrating a running Redis, and a migration machine for it.
   *
   * The task does nothing yet. When ShowMigrationTask shows it at RUNNING, name source and target
   * with SetOnlineMigrationTask, which starts it.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  createOnlineMigrationTask(
    input: CreateOnlineMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<CreateOnlineMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.CreateOnlineMigrationTask, input, options);
  }

  /**
   * Deletes migration tasks.
   *
   * An id that no task has is passed over.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteMigrationTask(
    input: DeleteMigrationTaskInput,
    options?: CallOptions,
  ): Call<DeleteMigrationTaskOutput> {
    return callPlain(this, operations.DeleteMigrationTask, input, options);
  }

  /**
   * Lists the migration tasks of the project.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listMigrationTasks(
    input?: ListMigrationTasksInput,
    options?: CallOptions,
  ): PagedCall<ListMigrationTasksOutput, MigrationTaskList> {
    return callPaged(this, operations.ListMigrationTasks, input, options);
  }

  /**
   * Names source and target of an online migration and starts it.
   *
   * A full migration copies once; what changes at the source meanwhile is lost, so stop writing
   * first. An incremental one copies everything and then each change, until it is stopped. Follow it
   * with ShowMigrationTask and ShowMigrationTaskStats.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  setOnlineMigrationTask(
    input: SetOnlineMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<SetOnlineMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.SetOnlineMigrationTask, input, options);
  }

  /**
   * Shows one migration task.
   *
   * A backup import or a full migration ends with SUCCESS. An incremental migration stays at
   * INCRMIGEATING until it is stopped, so waiters take that for done. A new online migration is at
   * RUNNING once it can be configured with SetOnlineMigrationTask.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showMigrationTask(
    input: ShowMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<ShowMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.ShowMigrationTask, input, options);
  }

  /**
   * Shows how far an online migration has come.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showMigrationTaskStats(
    input: ShowMigrationTaskStatsInput,
    options?: CallOptions,
  ): Call<ShowMigrationTaskStatsOutput> {
    return callPlain(this, operations.ShowMigrationTaskStats, input, options);
  }

  /**
   * Stops a migration task.
   *
   * The task is stopped in the background; ShowMigrationTask shows it at TERMINATED when it has
   * stopped.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  stopMigrationTask(
    input: StopMigrationTaskInput,
    options?: CallOptions,
  ): TaskCall<StopMigrationTaskOutput, ShowMigrationTaskOutput> {
    return callTask(this, operations.StopMigrationTask, input, options);
  }

  /**
   * Starts the diagnosis of an instance over a period and returns the id of the report.
   *
   * The diagnosis goes on after the response; its row in ListDiagnosisTasks is finished when
   * ShowDiagnosisTaskDetails has the whole report.
   *
   * @see https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html
   */
  createDiagnosisTask(
    input: CreateDiagnosisTaskInput,
    options?: CallOptions,
  ): Call<CreateDiagnosisTaskOutput> {
    return callPlain(this, operations.CreateDiagnosisTask, input, options);
  }

  /**
   * Deletes diagnosis reports of an instance, and says of each whether that went well.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html
   */
  deleteDiagnosisTask(
    input: DeleteDiagnosisTaskInput,
    options?: CallOptions,
  ): Call<DeleteDiagnosisTaskOutput> {
    return callPlain(this, operations.DeleteDiagnosisTask, input, options);
  }

  /**
   * Lists the diagnoses of an instance, with how many items of each are abnormal.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html
   */
  listDiagnosisTasks(
    input: ListDiagnosisTasksInput,
    options?: CallOptions,
  ): PagedCall<ListDiagnosisTasksOutput, DiagnosisReportInfo> {
    return callPaged(this, operations.ListDiagnosisTasks, input, options);
  }

  /**
   * Shows what a diagnosis found, node by node: causes, impacts and advice.
   *
   * The ids of causes, impacts and advice are explained by the tables DiagnosisCause,
   * DiagnosisImpact and DiagnosisAdvice of this service.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html
   */
  showDiagnosisTaskDetails(
    input: ShowDiagnosisTaskDetailsInput,
    options?: CallOptions,
  ): Call<ShowDiagnosisTaskDetailsOutput> {
    return callPlain(this, operations.ShowDiagnosisTaskDetails, input, options);
  }

  /**
   * Lists the slow commands of an instance in a period.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listSlowlog(
    input: ListSlowlogInput,
    options?: CallOptions,
  ): PagedCall<ListSlowlogOutput, SlowlogItem> {
    return callPaged(this, operations.ListSlowlog, input, options);
  }

  /**
   * Makes an instance unreachable from the internet.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeletePublicIp.html
   */
  deletePublicIp(
    input: DeletePublicIpInput,
    options?: CallOptions,
  ): TaskCall<DeletePublicIpOutput, ShowJobOutput> {
    return callTask(this, operations.DeletePublicIp, input, options);
  }

  /**
   * Shows from which addresses clients may connect to an instance, by groups, and whether that
   * applies.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html
   */
  showIpWhitelist(input: ShowIpWhitelistInput, options?: CallOptions): Call<ShowIpWhitelistOutput> {
    return callPlain(this, operations.ShowIpWhitelist, input, options);
  }

  /**
   * Switches on or off that a proxy instance sees the addresses of its clients instead of those of
   * the load balancer.
   *
   * support_transparent_client_ip among the features of ShowInstance says whether an instance can do
   * this.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html
   */
  updateClientIpTransparentTransmission(
    input: UpdateClientIpTransparentTransmissionInput,
    options?: CallOptions,
  ): TaskCall<UpdateClientIpTransparentTransmissionOutput, ShowJobOutput> {
    return callTask(this, operations.UpdateClientIpTransparentTransmission, input, options);
  }

  /**
   * Replaces the whole IP whitelist of an instance: creates, changes and deletes groups, or switches
   * the whitelist off.
   *
   * The list given takes the place of the one before, so pass the groups that are to stay, too, from
   * ShowIpWhitelist. UpdateIpWhitelistAsync does the same as a job that can be followed.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html
   */
  updateIpWhitelist(
    input: UpdateIpWhitelistInput,
    options?: CallOptions,
  ): Call<UpdateIpWhitelistOutput> {
    return callPlain(this, operations.UpdateIpWhitelist, input, options);
  }

  /**
   * Replaces the whole IP whitelist of an instance in the background and returns a job.
   *
   * The list given takes the place of the one before, so pass the groups that are to stay, too, from
   * ShowIpWhitelist. From Redis 4.0 on.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html
   */
  updateIpWhitelistAsync(
    input: UpdateIpWhitelistAsyncInput,
    options?: CallOptions,
  ): TaskCall<UpdateIpWhitelistAsyncOutput, ShowJobOutput> {
    return callTask(this, operations.UpdateIpWhitelistAsync, input, options);
  }

  /**
   * Makes an instance reachable from the internet, or changes the address it is reached at.
   *
   * From Redis 4.0 on, the instance is reached through a load balancer (elb_id), which must have an
   * elastic IP. Redis 3.0 takes an elastic IP (publicip_id) and says whether SSL is used
   * (enable_ssl). ShowInstance shows the address.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html
   */
  updatePublicIp(
    input: UpdatePublicIpInput,
    options?: CallOptions,
  ): TaskCall<UpdatePublicIpOutput, ShowJobOutput> {
    return callTask(this, operations.UpdatePublicIp, input, options);
  }

  /**
   * Returns a link from which the certificate of an instance can be downloaded.
   *
   * For basic edition instances of Redis 6.0 with SSL switched on.
   *
   * @see https://support.huaweicloud.com/api-dcs/DownloadSslCert.html
   */
  downloadSslCert(input: DownloadSslCertInput, options?: CallOptions): Call<DownloadSslCertOutput> {
    return callPlain(this, operations.DownloadSslCert, input, options);
  }

  /**
   * Shows whether an instance encrypts connections, where it takes encrypted ones, and until when
   * its certificate is valid.
   *
   * For basic edition instances of Redis 6.0.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceSslDetail.html
   */
  showInstanceSslDetail(
    input: ShowInstanceSslDetailInput,
    options?: CallOptions,
  ): Call<ShowInstanceSslDetailOutput> {
    return callPlain(this, operations.ShowInstanceSslDetail, input, options);
  }

  /**
   * Switches the encryption of connections to an instance on or off.
   *
   * For basic edition instances of Redis 6.0. DownloadSslCert has the certificate that clients need
   * once SSL is on.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateSslSwitch.html
   */
  updateSslSwitch(
    input: UpdateSslSwitchInput,
    options?: CallOptions,
  ): TaskCall<UpdateSslSwitchOutput, ShowJobOutput> {
    return callTask(this, operations.UpdateSslSwitch, input, options);
  }

  /**
   * Ends the automatic expansion of the bandwidth of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html
   */
  deleteInstanceBandwidthAutoScalingPolicy(
    input: DeleteInstanceBandwidthAutoScalingPolicyInput,
    options?: CallOptions,
  ): Call<DeleteInstanceBandwidthAutoScalingPolicyOutput> {
    return callPlain(this, operations.DeleteInstanceBandwidthAutoScalingPolicy, input, options);
  }

  /**
   * Shows how much bandwidth an instance and each of its shards has, and how much it may have.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowBandwidths.html
   */
  showBandwidths(input: ShowBandwidthsInput, options?: CallOptions): Call<ShowBandwidthsOutput> {
    return callPlain(this, operations.ShowBandwidths, input, options);
  }

  /**
   * Shows when the bandwidth of an instance is expanded automatically.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowInstanceBandwidthAutoScalingPolicy.html
   */
  showInstanceBandwidthAutoScalingPolicy(
    input: ShowInstanceBandwidthAutoScalingPolicyInput,
    options?: CallOptions,
  ): Call<ShowInstanceBandwidthAutoScalingPolicyOutput> {
    return callPlain(this, operations.ShowInstanceBandwidthAutoScalingPolicy, input, options);
  }

  /**
   * Sets how much bandwidth shards of an instance have. Bandwidth beyond what the specification
   * includes may cost money.
   *
   * ShowBandwidths says whether an instance allows it and within which limits.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html
   */
  updateBandwidth(input: UpdateBandwidthInput, options?: CallOptions): Call<UpdateBandwidthOutput> {
    return callPlain(this, operations.UpdateBandwidth, input, options);
  }

  /**
   * Expands the bandwidth of an instance temporarily, by what its specification allows.
   *
   * bandwidth_info of ShowInstance says when the expansion ends, how often an instance can be
   * expanded, and when it can be expanded next. Each call takes one of these chances.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html
   */
  updateInstanceBandwidth(
    input: UpdateInstanceBandwidthInput,
    options?: CallOptions,
  ): Call<UpdateInstanceBandwidthOutput> {
    return callPlain(this, operations.UpdateInstanceBandwidth, input, options);
  }

  /**
   * Sets when the bandwidth of an instance is expanded automatically. Bandwidth that is added may
   * cost money.
   *
   * Only expanding works so far; the bandwidth does not shrink again by itself.
   *
   * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html
   */
  updateInstanceBandwidthAutoScalingPolicy(
    input: UpdateInstanceBandwidthAutoScalingPolicyInput,
    options?: CallOptions,
  ): Call<UpdateInstanceBandwidthAutoScalingPolicyOutput> {
    return callPlain(this, operations.UpdateInstanceBandwidthAutoScalingPolicy, input, options);
  }

  /**
   * Adds tags to an instance, or deletes tags from it.
   *
   * @see https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html
   */
  batchCreateOrDeleteTags(
    input: BatchCreateOrDeleteTagsInput,
    options?: CallOptions,
  ): Call<BatchCreateOrDeleteTagsOutput> {
    return callPlain(this, operations.BatchCreateOrDeleteTags, input, options);
  }

  /**
   * Lists every tag that instances of the project have, each key with all its values.
   *
   * @see https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html
   */
  listTagsOfTenant(
    input?: ListTagsOfTenantInput,
    options?: CallOptions,
  ): Call<ListTagsOfTenantOutput> {
    return callPlain(this, operations.ListTagsOfTenant, input, options);
  }

  /**
   * Lists the tags of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/ShowTags.html
   */
  showTags(input: ShowTagsInput, options?: CallOptions): Call<ShowTagsOutput> {
    return callPlain(this, operations.ShowTags, input, options);
  }

  /**
   * Deletes the record of a background task.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  deleteBackgroundTask(
    input: DeleteBackgroundTaskInput,
    options?: CallOptions,
  ): Call<DeleteBackgroundTaskOutput> {
    return callPlain(this, operations.DeleteBackgroundTask, input, options);
  }

  /**
   * Lists the background tasks of an instance.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listBackgroundTasks(
    input: ListBackgroundTasksInput,
    options?: CallOptions,
  ): PagedCall<ListBackgroundTasksOutput, SingleBackgroundTask> {
    return callPaged(this, operations.ListBackgroundTasks, input, options);
  }

  /**
   * Shows how far a background task has come, step by step.
   *
   * Only tasks that ListBackgroundTasks marks with enable_show have steps.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showBackgroundTask(
    input: ShowBackgroundTaskInput,
    options?: CallOptions,
  ): Call<ShowBackgroundTaskOutput> {
    return callPlain(this, operations.ShowBackgroundTask, input, options);
  }

  /**
   * Shows how a job that another operation started fares.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showJob(input: ShowJobInput, options?: CallOptions): TaskCall<ShowJobOutput, ShowJobOutput> {
    return callTask(this, operations.ShowJob, input, options);
  }

  /**
   * Lists the availability zones of the region.
   *
   * CreateInstance takes the code of a row.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listAvailableZones(
    input?: ListAvailableZonesInput,
    options?: CallOptions,
  ): Call<ListAvailableZonesOutput> {
    return callPlain(this, operations.ListAvailableZones, input, options);
  }

  /**
   * Lists the flavors in which instances can be ordered.
   *
   * CreateInstance and ResizeInstance take the spec_code of a row. Without filters all flavors are
   * listed.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listFlavors(input?: ListFlavorsInput, options?: CallOptions): Call<ListFlavorsOutput> {
    return callPlain(this, operations.ListFlavors, input, options);
  }

  /**
   * Lists the time windows in which instances can be maintained.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  listMaintenanceWindows(
    input?: ListMaintenanceWindowsInput,
    options?: CallOptions,
  ): Call<ListMaintenanceWindowsOutput> {
    return callPlain(this, operations.ListMaintenanceWindows, input, options);
  }

  /**
   * Shows how many instances and how much memory the project may have, and how much it has.
   *
   * Quotas differ from customer to customer and from region to region.
   *
   * @see https://support.huaweicloud.com/api-dcs/
   */
  showQuotas(input?: ShowQuotasInput, options?: CallOptions): Call<ShowQuotasOutput> {
    return callPlain(this, operations.ShowQuotas, input, options);
  }
}

/** A client without methods, for the functions of this module: bundles carry only what is called. */
export function createClient(options: HuaweiDcsOptions = {}): Client {
  return new Client(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isHuaweiDcsError<Code extends HuaweiDcsErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
