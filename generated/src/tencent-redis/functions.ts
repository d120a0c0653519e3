// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/call/plain.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  AddReplicationInstanceInput,
  AddReplicationInstanceOutput,
} from "./actions/AddReplicationInstance.js";
import type {
  AllocateWanAddressInput,
  AllocateWanAddressOutput,
} from "./actions/AllocateWanAddress.js";
import type {
  ChangeInstanceRoleInput,
  ChangeInstanceRoleOutput,
} from "./actions/ChangeInstanceRole.js";
import type {
  ChangeMasterInstanceInput,
  ChangeMasterInstanceOutput,
} from "./actions/ChangeMasterInstance.js";
import type {
  ChangeReplicaToMasterInput,
  ChangeReplicaToMasterOutput,
} from "./actions/ChangeReplicaToMaster.js";
import type { CleanUpInstanceInput, CleanUpInstanceOutput } from "./actions/CleanUpInstance.js";
import type { ClearInstanceInput, ClearInstanceOutput } from "./actions/ClearInstance.js";
import type { CloneInstancesInput, CloneInstancesOutput } from "./actions/CloneInstances.js";
import type { CloseSSLInput, CloseSSLOutput } from "./actions/CloseSSL.js";
import type {
  CreateInstanceAccountInput,
  CreateInstanceAccountOutput,
} from "./actions/CreateInstanceAccount.js";
import type { CreateInstancesInput, CreateInstancesOutput } from "./actions/CreateInstances.js";
import type {
  CreateReplicationGroupInput,
  CreateReplicationGroupOutput,
} from "./actions/CreateReplicationGroup.js";
import type {
  DeleteInstanceAccountInput,
  DeleteInstanceAccountOutput,
} from "./actions/DeleteInstanceAccount.js";
import type {
  DeleteReplicationInstanceInput,
  DeleteReplicationInstanceOutput,
} from "./actions/DeleteReplicationInstance.js";
import type {
  DescribeAutoBackupConfigInput,
  DescribeAutoBackupConfigOutput,
} from "./actions/DescribeAutoBackupConfig.js";
import type {
  DescribeBandwidthRangeInput,
  DescribeBandwidthRangeOutput,
} from "./actions/DescribeBandwidthRange.js";
import type {
  DescribeCommonDBInstancesInput,
  DescribeCommonDBInstancesOutput,
} from "./actions/DescribeCommonDBInstances.js";
import type {
  DescribeInstanceAccountInput,
  DescribeInstanceAccountOutput,
} from "./actions/DescribeInstanceAccount.js";
import type {
  DescribeInstanceDTSInfoInput,
  DescribeInstanceDTSInfoOutput,
} from "./actions/DescribeInstanceDTSInfo.js";
import type {
  DescribeInstanceDealDetailInput,
  DescribeInstanceDealDetailOutput,
} from "./actions/DescribeInstanceDealDetail.js";
import type {
  DescribeInstanceEventsInput,
  DescribeInstanceEventsOutput,
} from "./actions/DescribeInstanceEvents.js";
import type {
  DescribeInstanceNodeInfoInput,
  DescribeInstanceNodeInfoOutput,
} from "./actions/DescribeInstanceNodeInfo.js";
import type {
  DescribeInstanceShardsInput,
  DescribeInstanceShardsOutput,
} from "./actions/DescribeInstanceShards.js";
import type {
  DescribeInstanceSupportFeatureInput,
  DescribeInstanceSupportFeatureOutput,
} from "./actions/DescribeInstanceSupportFeature.js";
import type {
  DescribeInstanceZoneInfoInput,
  DescribeInstanceZoneInfoOutput,
} from "./actions/DescribeInstanceZoneInfo.js";
import type {
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "./actions/DescribeInstances.js";
import type {
  DescribeMaintenanceWindowInput,
  DescribeMaintenanceWindowOutput,
} from "./actions/DescribeMaintenanceWindow.js";
import type {
  DescribeParamTemplateInfoInput,
  DescribeParamTemplateInfoOutput,
} from "./actions/DescribeParamTemplateInfo.js";
import type {
  DescribeProxySlowLogInput,
  DescribeProxySlowLogOutput,
} from "./actions/DescribeProxySlowLog.js";
import type {
  DescribeReplicationGroupInput,
  DescribeReplicationGroupOutput,
} from "./actions/DescribeReplicationGroup.js";
import type {
  DescribeReplicationGroupInstanceInput,
  DescribeReplicationGroupInstanceOutput,
} from "./actions/DescribeReplicationGroupInstance.js";
import type {
  DescribeSSLStatusInput,
  DescribeSSLStatusOutput,
} from "./actions/DescribeSSLStatus.js";
import type {
  DescribeSecondLevelBackupInfoInput,
  DescribeSecondLevelBackupInfoOutput,
} from "./actions/DescribeSecondLevelBackupInfo.js";
import type { DescribeSlowLogInput, DescribeSlowLogOutput } from "./actions/DescribeSlowLog.js";
import type { DescribeTaskInfoInput, DescribeTaskInfoOutput } from "./actions/DescribeTaskInfo.js";
import type { DescribeTaskListInput, DescribeTaskListOutput } from "./actions/DescribeTaskList.js";
import type {
  DescribeTendisSlowLogInput,
  DescribeTendisSlowLogOutput,
} from "./actions/DescribeTendisSlowLog.js";
import type {
  DestroyPostpaidInstanceInput,
  DestroyPostpaidInstanceOutput,
} from "./actions/DestroyPostpaidInstance.js";
import type {
  DestroyPrepaidInstanceInput,
  DestroyPrepaidInstanceOutput,
} from "./actions/DestroyPrepaidInstance.js";
import type {
  DisableReplicaReadonlyInput,
  DisableReplicaReadonlyOutput,
} from "./actions/DisableReplicaReadonly.js";
import type {
  EnableReplicaReadonlyInput,
  EnableReplicaReadonlyOutput,
} from "./actions/EnableReplicaReadonly.js";
import type {
  InquiryPriceCreateInstanceInput,
  InquiryPriceCreateInstanceOutput,
} from "./actions/InquiryPriceCreateInstance.js";
import type {
  InquiryPriceRenewInstanceInput,
  InquiryPriceRenewInstanceOutput,
} from "./actions/InquiryPriceRenewInstance.js";
import type {
  InquiryPriceUpgradeInstanceInput,
  InquiryPriceUpgradeInstanceOutput,
} from "./actions/InquiryPriceUpgradeInstance.js";
import type { KillMasterGroupInput, KillMasterGroupOutput } from "./actions/KillMasterGroup.js";
import type {
  ModfiyInstancePasswordInput,
  ModfiyInstancePasswordOutput,
} from "./actions/ModfiyInstancePassword.js";
import type {
  ModifyAutoBackupConfigInput,
  ModifyAutoBackupConfigOutput,
} from "./actions/ModifyAutoBackupConfig.js";
import type { ModifyInstanceInput, ModifyInstanceOutput } from "./actions/ModifyInstance.js";
import type {
  ModifyInstanceAccountInput,
  ModifyInstanceAccountOutput,
} from "./actions/ModifyInstanceAccount.js";
import type {
  ModifyInstanceAvailabilityZonesInput,
  ModifyInstanceAvailabilityZonesOutput,
} from "./actions/ModifyInstanceAvailabilityZones.js";
import type {
  ModifyInstanceBackupModeInput,
  ModifyInstanceBackupModeOutput,
} from "./actions/ModifyInstanceBackupMode.js";
import type {
  ModifyInstanceEventInput,
  ModifyInstanceEventOutput,
} from "./actions/ModifyInstanceEvent.js";
import type {
  ModifyInstancePasswordInput,
  ModifyInstancePasswordOutput,
} from "./actions/ModifyInstancePassword.js";
import type {
  ModifyInstanceReadOnlyInput,
  ModifyInstanceReadOnlyOutput,
} from "./actions/ModifyInstanceReadOnly.js";
import type {
  ModifyMaintenanceWindowInput,
  ModifyMaintenanceWindowOutput,
} from "./actions/ModifyMaintenanceWindow.js";
import type {
  ModifyNetworkConfigInput,
  ModifyNetworkConfigOutput,
} from "./actions/ModifyNetworkConfig.js";
import type {
  ModifyReplicationGroupInput,
  ModifyReplicationGroupOutput,
} from "./actions/ModifyReplicationGroup.js";
import type { OpenSSLInput, OpenSSLOutput } from "./actions/OpenSSL.js";
import type {
  ReleaseWanAddressInput,
  ReleaseWanAddressOutput,
} from "./actions/ReleaseWanAddress.js";
import type {
  RemoveReplicationInstanceInput,
  RemoveReplicationInstanceOutput,
} from "./actions/RemoveReplicationInstance.js";
import type { RenewInstanceInput, RenewInstanceOutput } from "./actions/RenewInstance.js";
import type { ResetPasswordInput, ResetPasswordOutput } from "./actions/ResetPassword.js";
import type { StartupInstanceInput, StartupInstanceOutput } from "./actions/StartupInstance.js";
import type {
  SwitchAccessNewInstanceInput,
  SwitchAccessNewInstanceOutput,
} from "./actions/SwitchAccessNewInstance.js";
import type { SwitchProxyInput, SwitchProxyOutput } from "./actions/SwitchProxy.js";
import type { UpgradeInstanceInput, UpgradeInstanceOutput } from "./actions/UpgradeInstance.js";
import type {
  UpgradeInstanceVersionInput,
  UpgradeInstanceVersionOutput,
} from "./actions/UpgradeInstanceVersion.js";
import type {
  UpgradeProxyVersionInput,
  UpgradeProxyVersionOutput,
} from "./actions/UpgradeProxyVersion.js";
import type {
  UpgradeSmallVersionInput,
  UpgradeSmallVersionOutput,
} from "./actions/UpgradeSmallVersion.js";
import type {
  UpgradeVersionToMultiAvailabilityZonesInput,
  UpgradeVersionToMultiAvailabilityZonesOutput,
} from "./actions/UpgradeVersionToMultiAvailabilityZones.js";
import type {
  ApplyParamsTemplateInput,
  ApplyParamsTemplateOutput,
} from "./actions/ApplyParamsTemplate.js";
import type {
  CreateParamTemplateInput,
  CreateParamTemplateOutput,
} from "./actions/CreateParamTemplate.js";
import type {
  DeleteParamTemplateInput,
  DeleteParamTemplateOutput,
} from "./actions/DeleteParamTemplate.js";
import type {
  DescribeInstanceParamRecordsInput,
  DescribeInstanceParamRecordsOutput,
} from "./actions/DescribeInstanceParamRecords.js";
import type {
  DescribeInstanceParamsInput,
  DescribeInstanceParamsOutput,
} from "./actions/DescribeInstanceParams.js";
import type {
  DescribeInstanceSecurityGroupInput,
  DescribeInstanceSecurityGroupOutput,
} from "./actions/DescribeInstanceSecurityGroup.js";
import type {
  DescribeParamTemplatesInput,
  DescribeParamTemplatesOutput,
} from "./actions/DescribeParamTemplates.js";
import type {
  DescribeProjectSecurityGroupInput,
  DescribeProjectSecurityGroupOutput,
} from "./actions/DescribeProjectSecurityGroup.js";
import type {
  ModifyConnectionConfigInput,
  ModifyConnectionConfigOutput,
} from "./actions/ModifyConnectionConfig.js";
import type {
  ModifyInstanceParamsInput,
  ModifyInstanceParamsOutput,
} from "./actions/ModifyInstanceParams.js";
import type {
  ModifyParamTemplateInput,
  ModifyParamTemplateOutput,
} from "./actions/ModifyParamTemplate.js";
import type {
  AssociateSecurityGroupsInput,
  AssociateSecurityGroupsOutput,
} from "./actions/AssociateSecurityGroups.js";
import type {
  DescribeDBSecurityGroupsInput,
  DescribeDBSecurityGroupsOutput,
} from "./actions/DescribeDBSecurityGroups.js";
import type {
  DescribeInstanceSpecBandwidthInput,
  DescribeInstanceSpecBandwidthOutput,
} from "./actions/DescribeInstanceSpecBandwidth.js";
import type {
  DescribeProjectSecurityGroupsInput,
  DescribeProjectSecurityGroupsOutput,
} from "./actions/DescribeProjectSecurityGroups.js";
import type {
  DescribeRedisClusterOverviewInput,
  DescribeRedisClusterOverviewOutput,
} from "./actions/DescribeRedisClusterOverview.js";
import type {
  DescribeRedisClustersInput,
  DescribeRedisClustersOutput,
} from "./actions/DescribeRedisClusters.js";
import type {
  DisassociateSecurityGroupsInput,
  DisassociateSecurityGroupsOutput,
} from "./actions/DisassociateSecurityGroups.js";
import type {
  ModifyDBInstanceSecurityGroupsInput,
  ModifyDBInstanceSecurityGroupsOutput,
} from "./actions/ModifyDBInstanceSecurityGroups.js";
import type {
  RemoveReplicationGroupInput,
  RemoveReplicationGroupOutput,
} from "./actions/RemoveReplicationGroup.js";
import type {
  SwitchInstanceVipInput,
  SwitchInstanceVipOutput,
} from "./actions/SwitchInstanceVip.js";
import type {
  DescribeBackupDetailInput,
  DescribeBackupDetailOutput,
} from "./actions/DescribeBackupDetail.js";
import type {
  DescribeBackupDownloadRestrictionInput,
  DescribeBackupDownloadRestrictionOutput,
} from "./actions/DescribeBackupDownloadRestriction.js";
import type {
  DescribeBackupUrlInput,
  DescribeBackupUrlOutput,
} from "./actions/DescribeBackupUrl.js";
import type {
  DescribeInstanceBackupsInput,
  DescribeInstanceBackupsOutput,
} from "./actions/DescribeInstanceBackups.js";
import type {
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
} from "./actions/ManualBackupInstance.js";
import type {
  ModifyBackupDownloadRestrictionInput,
  ModifyBackupDownloadRestrictionOutput,
} from "./actions/ModifyBackupDownloadRestriction.js";
import type { RestoreInstanceInput, RestoreInstanceOutput } from "./actions/RestoreInstance.js";
import type {
  DescribeGlobalReplicationAreaInput,
  DescribeGlobalReplicationAreaOutput,
} from "./actions/DescribeGlobalReplicationArea.js";
import type {
  DescribeProductInfoInput,
  DescribeProductInfoOutput,
} from "./actions/DescribeProductInfo.js";
import type {
  DescribeInstanceMonitorBigKeyInput,
  DescribeInstanceMonitorBigKeyOutput,
} from "./actions/DescribeInstanceMonitorBigKey.js";
import type {
  DescribeInstanceMonitorBigKeySizeDistInput,
  DescribeInstanceMonitorBigKeySizeDistOutput,
} from "./actions/DescribeInstanceMonitorBigKeySizeDist.js";
import type {
  DescribeInstanceMonitorBigKeyTypeDistInput,
  DescribeInstanceMonitorBigKeyTypeDistOutput,
} from "./actions/DescribeInstanceMonitorBigKeyTypeDist.js";
import type {
  DescribeInstanceMonitorHotKeyInput,
  DescribeInstanceMonitorHotKeyOutput,
} from "./actions/DescribeInstanceMonitorHotKey.js";
import type {
  DescribeInstanceMonitorSIPInput,
  DescribeInstanceMonitorSIPOutput,
} from "./actions/DescribeInstanceMonitorSIP.js";
import type {
  DescribeInstanceMonitorTookDistInput,
  DescribeInstanceMonitorTookDistOutput,
} from "./actions/DescribeInstanceMonitorTookDist.js";
import type {
  DescribeInstanceMonitorTopNCmdInput,
  DescribeInstanceMonitorTopNCmdOutput,
} from "./actions/DescribeInstanceMonitorTopNCmd.js";
import type {
  DescribeInstanceMonitorTopNCmdTookInput,
  DescribeInstanceMonitorTopNCmdTookOutput,
} from "./actions/DescribeInstanceMonitorTopNCmdTook.js";
import type {
  DescribeInstanceLogDeliveryInput,
  DescribeInstanceLogDeliveryOutput,
} from "./actions/DescribeInstanceLogDelivery.js";
import type {
  ModifyInstanceLogDeliveryInput,
  ModifyInstanceLogDeliveryOutput,
} from "./actions/ModifyInstanceLogDelivery.js";
import * as operations from "./operations.js";
import type {
  Account,
  CDCResource,
  Groups,
  InstanceParamHistory,
  InstanceProxySlowlogDetail,
  InstanceSet,
  InstanceSlowlogDetail,
  RedisBackupSet,
  RedisCommonInstanceList,
  RedisInstanceEvent,
  SecurityGroup,
  TaskInfoDetail,
  TendisSlowLogDetail,
} from "./structures.js";

/**
 * Adds an instance to a global replication group and gives it a role there.
 *
 * The instance must be empty and must not belong to a replication group yet.
 *
 * @see https://cloud.tencent.com/document/api/239/68401
 * @since release 40, 2022-01-19
 */
export function addReplicationInstance(
  client: Client,
  input: AddReplicationInstanceInput,
  options?: CallOptions,
): TaskCall<AddReplicationInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.AddReplicationInstance, input, options);
}

/**
 * Gives an instance an internet address.
 *
 * Works in the background. No action is documented that polls FlowId; DescribeTaskList shows the
 * flow as task type 052, and DescribeInstances returns the address as WanAddress once it is open.
 * ReleaseWanAddress takes it away again.
 *
 * @see https://cloud.tencent.com/document/api/239/72839
 * @since release 43, 2022-04-21
 */
export function allocateWanAddress(
  client: Client,
  input: AllocateWanAddressInput,
  options?: CallOptions,
): Call<AllocateWanAddressOutput> {
  return callPlain(client, operations.AllocateWanAddress, input, options);
}

/**
 * Changes the role that an instance has in its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/77863
 * @since release 52, 2022-07-27
 */
export function changeInstanceRole(
  client: Client,
  input: ChangeInstanceRoleInput,
  options?: CallOptions,
): TaskCall<ChangeInstanceRoleOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ChangeInstanceRole, input, options);
}

/**
 * Makes a read-only instance the primary of its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/77862
 * @since release 52, 2022-07-27
 */
export function changeMasterInstance(
  client: Client,
  input: ChangeMasterInstanceInput,
  options?: CallOptions,
): TaskCall<ChangeMasterInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ChangeMasterInstance, input, options);
}

/**
 * Promotes a replica, or a whole replica group of a multi-zone instance, to master.
 *
 * The master changes, so connections can break. Follow the promotion with the returned TaskId.
 *
 * @see https://cloud.tencent.com/document/api/239/56698
 * @since release 31, 2021-06-04
 */
export function changeReplicaToMaster(
  client: Client,
  input: ChangeReplicaToMasterInput,
  options?: CallOptions,
): TaskCall<ChangeReplicaToMasterOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ChangeReplicaToMaster, input, options);
}

/**
 * Takes an isolated instance out of the recycle bin and offline at once, ahead of its retention.
 *
 * @see https://cloud.tencent.com/document/api/239/34442
 * @since release 5, 2019-04-25
 */
export function cleanUpInstance(
  client: Client,
  input: CleanUpInstanceInput,
  options?: CallOptions,
): TaskCall<CleanUpInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.CleanUpInstance, input, options);
}

/**
 * Erases all data of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20021
 * @since release 1, 2018-09-21
 */
export function clearInstance(
  client: Client,
  input: ClearInstanceInput,
  options?: CallOptions,
): TaskCall<ClearInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ClearInstance, input, options);
}

/**
 * Buys new instances that are restored from a backup of an existing one.
 *
 * The new instances are paid for from the account. Follow the order with the returned DealId; the
 * clones can be used once DescribeInstances reports them as running.
 *
 * @see https://cloud.tencent.com/document/api/239/89391
 * @since release 63, 2023-03-27
 */
export function cloneInstances(
  client: Client,
  input: CloneInstancesInput,
  options?: CallOptions,
): TaskCall<CloneInstancesOutput, DescribeInstanceDealDetailOutput> {
  return callTask(client, operations.CloneInstances, input, options);
}

/**
 * Turns off SSL encryption of an instance's connections.
 *
 * @see https://cloud.tencent.com/document/api/239/81240
 * @since release 55, 2022-10-10
 */
export function closeSSL(
  client: Client,
  input: CloseSSLInput,
  options?: CallOptions,
): TaskCall<CloseSSLOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.CloseSSL, input, options);
}

/**
 * Creates an account for access to an instance, with its own password and privilege.
 *
 * @see https://cloud.tencent.com/document/api/239/38926
 * @since release 9, 2019-11-01
 */
export function createInstanceAccount(
  client: Client,
  input: CreateInstanceAccountInput,
  options?: CallOptions,
): TaskCall<CreateInstanceAccountOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.CreateInstanceAccount, input, options);
}

/**
 * Buys one or more instances.
 *
 * DescribeProductInfo lists the versions, sizes and quantities on sale in each zone,
 * InquiryPriceCreateInstance the price. Follow the order with the returned DealId; the instances
 * can be used once DescribeInstances reports them as running.
 *
 * @see https://cloud.tencent.com/document/api/239/20026
 * @since release 1, 2018-09-21
 */
export function createInstances(
  client: Client,
  input: CreateInstancesInput,
  options?: CallOptions,
): TaskCall<CreateInstancesOutput, DescribeInstanceDealDetailOutput> {
  return callTask(client, operations.CreateInstances, input, options);
}

/**
 * Creates a global replication group with one instance as its primary.
 *
 * The answer does not tell the new group's id; look it up with DescribeReplicationGroup when the
 * task is done.
 *
 * @see https://cloud.tencent.com/document/api/239/68400
 * @since release 40, 2022-01-19
 */
export function createReplicationGroup(
  client: Client,
  input: CreateReplicationGroupInput,
  options?: CallOptions,
): TaskCall<CreateReplicationGroupOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.CreateReplicationGroup, input, options);
}

/**
 * Deletes an account of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38925
 * @since release 9, 2019-11-01
 */
export function deleteInstanceAccount(
  client: Client,
  input: DeleteInstanceAccountInput,
  options?: CallOptions,
): TaskCall<DeleteInstanceAccountOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.DeleteInstanceAccount, input, options);
}

/**
 * Removes an instance from its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/68399
 * @since release 40, 2022-01-19
 * @deprecated Being taken offline; the action of the same purpose stays. Use
 * RemoveReplicationInstance instead.
 */
export function deleteReplicationInstance(
  client: Client,
  input: DeleteReplicationInstanceInput,
  options?: CallOptions,
): TaskCall<DeleteReplicationInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.DeleteReplicationInstance, input, options);
}

/**
 * Returns when an instance is backed up automatically and how long those backups are kept.
 *
 * @see https://cloud.tencent.com/document/api/239/20019
 * @since release 1, 2018-09-21
 */
export function describeAutoBackupConfig(
  client: Client,
  input: DescribeAutoBackupConfigInput,
  options?: CallOptions,
): Call<DescribeAutoBackupConfigOutput> {
  return callPlain(client, operations.DescribeAutoBackupConfig, input, options);
}

/**
 * Returns the standard and the additional bandwidth of an instance, and how much can be added.
 *
 * Total bandwidth is AddBandwidth × shards + BaseBandwidth × shards; while replica reads are
 * enabled, the second product is also multiplied by the number of read-only replicas (at least 1).
 * A standard instance counts as one shard.
 *
 * @see https://cloud.tencent.com/document/api/239/90100
 * @since release 64, 2023-04-12
 */
export function describeBandwidthRange(
  client: Client,
  input: DescribeBandwidthRangeInput,
  options?: CallOptions,
): Call<DescribeBandwidthRangeOutput> {
  return callPlain(client, operations.DescribeBandwidthRange, input, options);
}

/**
 * Lists instances with the few facts that Tencent Cloud's database products have in common.
 *
 * DescribeInstances lists the same instances with all their facts.
 *
 * @see https://cloud.tencent.com/document/api/239/49428
 * @since release 22, 2020-10-27
 * @deprecated Abandoned by the vendor; DescribeInstances lists instances. Use DescribeInstances
 * instead.
 */
export function describeCommonDBInstances(
  client: Client,
  input?: DescribeCommonDBInstancesInput,
  options?: CallOptions,
): PagedCall<DescribeCommonDBInstancesOutput, RedisCommonInstanceList> {
  return callPaged(client, operations.DescribeCommonDBInstances, input, options);
}

/**
 * Lists the accounts of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38924
 * @since release 9, 2019-11-01
 */
export function describeInstanceAccount(
  client: Client,
  input: DescribeInstanceAccountInput,
  options?: CallOptions,
): PagedCall<DescribeInstanceAccountOutput, Account> {
  return callPaged(client, operations.DescribeInstanceAccount, input, options);
}

/**
 * Returns the state and both ends of the data transmission (DTS) job of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/39375
 * @since release 10, 2019-11-19
 */
export function describeInstanceDTSInfo(
  client: Client,
  input: DescribeInstanceDTSInfoInput,
  options?: CallOptions,
): Call<DescribeInstanceDTSInfoOutput> {
  return callPlain(client, operations.DescribeInstanceDTSInfo, input, options);
}

/**
 * Shows the state, the price and the instances of orders.
 *
 * @see https://cloud.tencent.com/document/api/239/30602
 * @since release 2, 2018-11-22
 */
export function describeInstanceDealDetail(
  client: Client,
  input: DescribeInstanceDealDetailInput,
  options?: CallOptions,
): Call<DescribeInstanceDealDetailOutput> {
  return callPlain(client, operations.DescribeInstanceDealDetail, input, options);
}

/**
 * Lists the maintenance events that are planned for a period, of one instance or of all.
 *
 * @see https://cloud.tencent.com/document/api/239/104779
 * @since release 73, 2024-04-02
 */
export function describeInstanceEvents(
  client: Client,
  input: DescribeInstanceEventsInput,
  options?: CallOptions,
): PagedCall<DescribeInstanceEventsOutput, RedisInstanceEvent> {
  return callPaged(client, operations.DescribeInstanceEvents, input, options);
}

/**
 * Lists the proxies and the Redis nodes of an instance with their availability zones.
 *
 * One answer holds all nodes; Limit and Offset have no effect any more.
 *
 * @see https://cloud.tencent.com/document/api/239/48603
 * @since release 21, 2020-09-23
 */
export function describeInstanceNodeInfo(
  client: Client,
  input: DescribeInstanceNodeInfoInput,
  options?: CallOptions,
): Call<DescribeInstanceNodeInfoOutput> {
  return callPlain(client, operations.DescribeInstanceNodeInfo, input, options);
}

/**
 * Lists the shard nodes of an instance of the cluster architecture with their slots, keys and
 * memory.
 *
 * @see https://cloud.tencent.com/document/api/239/34441
 * @since release 5, 2019-04-25
 */
export function describeInstanceShards(
  client: Client,
  input: DescribeInstanceShardsInput,
  options?: CallOptions,
): Call<DescribeInstanceShardsOutput> {
  return callPlain(client, operations.DescribeInstanceShards, input, options);
}

/**
 * Tells whether an instance supports a certain feature.
 *
 * @see https://cloud.tencent.com/document/api/239/102364
 * @since release 68, 2023-12-11
 */
export function describeInstanceSupportFeature(
  client: Client,
  input: DescribeInstanceSupportFeatureInput,
  options?: CallOptions,
): Call<DescribeInstanceSupportFeatureOutput> {
  return callPlain(client, operations.DescribeInstanceSupportFeature, input, options);
}

/**
 * Lists the node groups of an instance with their zone, their role and their nodes.
 *
 * ChangeReplicaToMaster takes the GroupId of a replica group from here.
 *
 * @see https://cloud.tencent.com/document/api/239/50312
 * @since release 25, 2020-11-26
 */
export function describeInstanceZoneInfo(
  client: Client,
  input?: DescribeInstanceZoneInfoInput,
  options?: CallOptions,
): Call<DescribeInstanceZoneInfoOutput> {
  return callPlain(client, operations.DescribeInstanceZoneInfo, input, options);
}

/**
 * Lists the instances of the region that match all given filters.
 *
 * @see https://cloud.tencent.com/document/api/239/20018
 * @since release 1, 2018-09-21
 */
export function describeInstances(
  client: Client,
  input?: DescribeInstancesInput,
  options?: CallOptions,
): PagedCall<DescribeInstancesOutput, InstanceSet> {
  return callPaged(client, operations.DescribeInstances, input, options);
}

/**
 * Shows the daily maintenance window of an instance, in which upgrades of its version or
 * architecture switch over.
 *
 * A window is 30 minutes to 3 hours long. ModifyMaintenanceWindow changes it.
 *
 * @see https://cloud.tencent.com/document/api/239/46336
 * @since release 18, 2020-07-15
 */
export function describeMaintenanceWindow(
  client: Client,
  input: DescribeMaintenanceWindowInput,
  options?: CallOptions,
): Call<DescribeMaintenanceWindowOutput> {
  return callPlain(client, operations.DescribeMaintenanceWindow, input, options);
}

/**
 * Shows a parameter template with all its parameters, their values and bounds.
 *
 * @see https://cloud.tencent.com/document/api/239/58748
 * @since release 35, 2021-07-16
 */
export function describeParamTemplateInfo(
  client: Client,
  input: DescribeParamTemplateInfoInput,
  options?: CallOptions,
): Call<DescribeParamTemplateInfoOutput> {
  return callPlain(client, operations.DescribeParamTemplateInfo, input, options);
}

/**
 * Lists the slow queries that the proxies of an instance recorded.
 *
 * Beyond 10000 matches the rows are withheld and only TotalCount is returned; ask for a shorter
 * period then.
 *
 * @see https://cloud.tencent.com/document/api/239/48121
 * @since release 20, 2020-09-04
 */
export function describeProxySlowLog(
  client: Client,
  input: DescribeProxySlowLogInput,
  options?: CallOptions,
): PagedCall<DescribeProxySlowLogOutput, InstanceProxySlowlogDetail> {
  return callPaged(client, operations.DescribeProxySlowLog, input, options);
}

/**
 * Lists the replication groups of the account with their instances.
 *
 * @see https://cloud.tencent.com/document/api/239/71554
 * @since release 41, 2022-03-23
 */
export function describeReplicationGroup(
  client: Client,
  input: DescribeReplicationGroupInput,
  options?: CallOptions,
): PagedCall<DescribeReplicationGroupOutput, Groups> {
  return callPaged(client, operations.DescribeReplicationGroup, input, options);
}

/**
 * Tells which replication group an instance belongs to and what role it has there.
 *
 * @see https://cloud.tencent.com/document/api/239/107300
 * @since release 78, 2024-06-17
 */
export function describeReplicationGroupInstance(
  client: Client,
  input: DescribeReplicationGroupInstanceInput,
  options?: CallOptions,
): Call<DescribeReplicationGroupInstanceOutput> {
  return callPlain(client, operations.DescribeReplicationGroupInstance, input, options);
}

/**
 * Tells whether SSL is on for an instance and where its certificate can be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/88703
 * @since release 62, 2023-03-16
 */
export function describeSSLStatus(
  client: Client,
  input: DescribeSSLStatusInput,
  options?: CallOptions,
): Call<DescribeSSLStatusOutput> {
  return callPlain(client, operations.DescribeSSLStatus, input, options);
}

/**
 * Looks up the backup of an instance for a certain second, and the periods that second-level
 * backup does not cover.
 *
 * For instances with second-level backup, which ModifyInstanceBackupMode turns on.
 *
 * @see https://cloud.tencent.com/document/api/239/114301
 * @since release 83, 2024-12-24
 */
export function describeSecondLevelBackupInfo(
  client: Client,
  input?: DescribeSecondLevelBackupInfoInput,
  options?: CallOptions,
): Call<DescribeSecondLevelBackupInfoOutput> {
  return callPlain(client, operations.DescribeSecondLevelBackupInfo, input, options);
}

/**
 * Lists commands of an instance that ran slowly in a period.
 *
 * When more than 10,000 rows match, the answer has the count but no rows; ask for shorter periods
 * then.
 *
 * @see https://cloud.tencent.com/document/api/239/37984
 * @since release 8, 2019-09-12
 */
export function describeSlowLog(
  client: Client,
  input: DescribeSlowLogInput,
  options?: CallOptions,
): PagedCall<DescribeSlowLogOutput, InstanceSlowlogDetail> {
  return callPaged(client, operations.DescribeSlowLog, input, options);
}

/**
 * Returns how a background task fares.
 *
 * @see https://cloud.tencent.com/document/api/239/30601
 * @since release 2, 2018-11-22
 */
export function describeTaskInfo(
  client: Client,
  input: DescribeTaskInfoInput,
  options?: CallOptions,
): Call<DescribeTaskInfoOutput> {
  return callPlain(client, operations.DescribeTaskInfo, input, options);
}

/**
 * Lists the tasks of one instance, or of every instance in the region, of the last 30 days.
 *
 * @see https://cloud.tencent.com/document/api/239/39374
 * @since release 10, 2019-11-19
 */
export function describeTaskList(
  client: Client,
  input?: DescribeTaskListInput,
  options?: CallOptions,
): PagedCall<DescribeTaskListOutput, TaskInfoDetail> {
  return callPaged(client, operations.DescribeTaskList, input, options);
}

/**
 * Lists the slow queries of a Tendis instance.
 *
 * Beyond 10000 matches the rows are withheld and only TotalCount is returned; ask for a shorter
 * period then.
 *
 * @see https://cloud.tencent.com/document/api/239/50085
 * @since release 24, 2020-11-19
 */
export function describeTendisSlowLog(
  client: Client,
  input: DescribeTendisSlowLogInput,
  options?: CallOptions,
): PagedCall<DescribeTendisSlowLogOutput, TendisSlowLogDetail> {
  return callPaged(client, operations.DescribeTendisSlowLog, input, options);
}

/**
 * Terminates a pay-as-you-go instance.
 *
 * The instance is isolated first and goes offline two hours later by default; CleanUpInstance ends
 * it at once.
 *
 * @see https://cloud.tencent.com/document/api/239/34440
 * @since release 5, 2019-04-25
 */
export function destroyPostpaidInstance(
  client: Client,
  input: DestroyPostpaidInstanceInput,
  options?: CallOptions,
): TaskCall<DestroyPostpaidInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.DestroyPostpaidInstance, input, options);
}

/**
 * Returns a prepaid instance for a refund.
 *
 * The instance is isolated first and goes offline seven days later by default; CleanUpInstance
 * ends it at once. Which status DescribeInstanceDealDetail reports for such an order is not
 * documented; watch the instance in DescribeInstances instead.
 *
 * @see https://cloud.tencent.com/document/api/239/34439
 * @since release 5, 2019-04-25
 */
export function destroyPrepaidInstance(
  client: Client,
  input: DestroyPrepaidInstanceInput,
  options?: CallOptions,
): TaskCall<DestroyPrepaidInstanceOutput, DescribeInstancesOutput> {
  return callTask(client, operations.DestroyPrepaidInstance, input, options);
}

/**
 * Ends read/write splitting, so that the master serves reads again.
 *
 * @see https://cloud.tencent.com/document/api/239/34438
 * @since release 5, 2019-04-25
 */
export function disableReplicaReadonly(
  client: Client,
  input: DisableReplicaReadonlyInput,
  options?: CallOptions,
): TaskCall<DisableReplicaReadonlyOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.DisableReplicaReadonly, input, options);
}

/**
 * Starts to route the reads of an instance to its replicas.
 *
 * @see https://cloud.tencent.com/document/api/239/34437
 * @since release 5, 2019-04-25
 */
export function enableReplicaReadonly(
  client: Client,
  input: EnableReplicaReadonlyInput,
  options?: CallOptions,
): TaskCall<EnableReplicaReadonlyOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.EnableReplicaReadonly, input, options);
}

/**
 * Quotes the price of new instances without buying them.
 *
 * The inputs mean the same as in CreateInstances; DescribeProductInfo lists what is on sale.
 *
 * @see https://cloud.tencent.com/document/api/239/41159
 * @since release 13, 2020-01-17
 */
export function inquiryPriceCreateInstance(
  client: Client,
  input: InquiryPriceCreateInstanceInput,
  options?: CallOptions,
): Call<InquiryPriceCreateInstanceOutput> {
  return callPlain(client, operations.InquiryPriceCreateInstance, input, options);
}

/**
 * Quotes the price of renewing a prepaid instance without renewing it.
 *
 * @see https://cloud.tencent.com/document/api/239/41158
 * @since release 13, 2020-01-17
 */
export function inquiryPriceRenewInstance(
  client: Client,
  input: InquiryPriceRenewInstanceInput,
  options?: CallOptions,
): Call<InquiryPriceRenewInstanceOutput> {
  return callPlain(client, operations.InquiryPriceRenewInstance, input, options);
}

/**
 * Quotes the price of enlarging an instance without changing it.
 *
 * The inputs mean the same as in UpgradeInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41157
 * @since release 13, 2020-01-17
 */
export function inquiryPriceUpgradeInstance(
  client: Client,
  input: InquiryPriceUpgradeInstanceInput,
  options?: CallOptions,
): Call<InquiryPriceUpgradeInstanceOutput> {
  return callPlain(client, operations.InquiryPriceUpgradeInstance, input, options);
}

/**
 * Simulates a failure of an instance's master nodes, to rehearse a failover.
 *
 * @see https://cloud.tencent.com/document/api/239/58399
 * @since release 33, 2021-07-09
 */
export function killMasterGroup(
  client: Client,
  input: KillMasterGroupInput,
  options?: CallOptions,
): TaskCall<KillMasterGroupOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.KillMasterGroup, input, options);
}

/**
 * Changes the password of the main account of an instance; the present one must be given.
 *
 * Works in the background; follow it with the returned TaskId. A repetition after success is
 * refused, because OldPassword no longer holds. ResetPassword sets a password without the old one.
 *
 * @see https://cloud.tencent.com/document/api/239/20025
 * @since release 1, 2018-09-21
 * @deprecated Misspelt; the same action stands under the right name. Use ModifyInstancePassword
 * instead.
 */
export function modfiyInstancePassword(
  client: Client,
  input: ModfiyInstancePasswordInput,
  options?: CallOptions,
): TaskCall<ModfiyInstancePasswordOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModfiyInstancePassword, input, options);
}

/**
 * Sets the time of day at which an instance is backed up automatically.
 *
 * @see https://cloud.tencent.com/document/api/239/20016
 * @since release 1, 2018-09-21
 */
export function modifyAutoBackupConfig(
  client: Client,
  input: ModifyAutoBackupConfigInput,
  options?: CallOptions,
): Call<ModifyAutoBackupConfigOutput> {
  return callPlain(client, operations.ModifyAutoBackupConfig, input, options);
}

/**
 * Renames instances, moves them to a project, or sets how they are renewed; Operation says which.
 *
 * The lists belong together by position, so the first name or renewal mode goes to the first
 * instance.
 *
 * @see https://cloud.tencent.com/document/api/239/31785
 * @since release 4, 2018-12-20
 */
export function modifyInstance(
  client: Client,
  input: ModifyInstanceInput,
  options?: CallOptions,
): Call<ModifyInstanceOutput> {
  return callPlain(client, operations.ModifyInstance, input, options);
}

/**
 * Changes the password, remark, read routing or privilege of one account of an instance, or
 * removes the password of the main account.
 *
 * Follow the change with the returned TaskId.
 *
 * @see https://cloud.tencent.com/document/api/239/38923
 * @since release 9, 2019-11-01
 */
export function modifyInstanceAccount(
  client: Client,
  input: ModifyInstanceAccountInput,
  options?: CallOptions,
): TaskCall<ModifyInstanceAccountOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceAccount, input, options);
}

/**
 * Moves the nodes of an instance to other availability zones.
 *
 * Works in the background; follow it with the returned TaskId.
 *
 * @see https://cloud.tencent.com/document/api/239/102363
 * @since release 68, 2023-12-11
 */
export function modifyInstanceAvailabilityZones(
  client: Client,
  input: ModifyInstanceAvailabilityZonesInput,
  options?: CallOptions,
): TaskCall<ModifyInstanceAvailabilityZonesOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceAvailabilityZones, input, options);
}

/**
 * Switches an instance between second-level backup and ordinary backup.
 *
 * Works in the background; follow it with the returned TaskId.
 *
 * @see https://cloud.tencent.com/document/api/239/114300
 * @since release 83, 2024-12-24
 */
export function modifyInstanceBackupMode(
  client: Client,
  input: ModifyInstanceBackupModeInput,
  options?: CallOptions,
): TaskCall<ModifyInstanceBackupModeOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceBackupMode, input, options);
}

/**
 * Moves a maintenance event of an instance to another day or time, or cancels it.
 *
 * @see https://cloud.tencent.com/document/api/239/104778
 * @since release 73, 2024-04-02
 */
export function modifyInstanceEvent(
  client: Client,
  input: ModifyInstanceEventInput,
  options?: CallOptions,
): Call<ModifyInstanceEventOutput> {
  return callPlain(client, operations.ModifyInstanceEvent, input, options);
}

/**
 * Changes the password of the main account of an instance; the present one must be given.
 *
 * Works in the background; follow it with the returned TaskId. A repetition after success is
 * refused, because OldPassword no longer holds. ResetPassword sets a password without the old one.
 *
 * @see https://cloud.tencent.com/document/api/239/111555
 * @since release 82, 2024-10-14
 */
export function modifyInstancePassword(
  client: Client,
  input: ModifyInstancePasswordInput,
  options?: CallOptions,
): TaskCall<ModifyInstancePasswordOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstancePassword, input, options);
}

/**
 * Sets whether an instance takes writes or only reads.
 *
 * Follow the change with the returned TaskId.
 *
 * @see https://cloud.tencent.com/document/api/239/73781
 * @since release 44, 2022-05-17
 */
export function modifyInstanceReadOnly(
  client: Client,
  input: ModifyInstanceReadOnlyInput,
  options?: CallOptions,
): TaskCall<ModifyInstanceReadOnlyOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceReadOnly, input, options);
}

/**
 * Sets the daily maintenance window of an instance, in which upgrades of its version or
 * architecture switch over.
 *
 * The window cannot be changed once an upgrade of the version or the architecture has been
 * requested. DescribeMaintenanceWindow states the bounds of a window: 30 minutes to 3 hours long,
 * its end after its start.
 *
 * @see https://cloud.tencent.com/document/api/239/46335
 * @since release 18, 2020-07-15
 */
export function modifyMaintenanceWindow(
  client: Client,
  input: ModifyMaintenanceWindowInput,
  options?: CallOptions,
): Call<ModifyMaintenanceWindowOutput> {
  return callPlain(client, operations.ModifyMaintenanceWindow, input, options);
}

/**
 * Changes the private address, the port, the VPC or the subnet of an instance, or moves it from
 * the classic network to a VPC.
 *
 * Operation decides which of the other inputs the service expects. Clients have to connect to the
 * new address; the old one can be kept for some days with Recycle. Follow the change with the
 * returned TaskId.
 *
 * @see https://cloud.tencent.com/document/api/239/34436
 * @since release 5, 2019-04-25
 */
export function modifyNetworkConfig(
  client: Client,
  input: ModifyNetworkConfigInput,
  options?: CallOptions,
): TaskCall<ModifyNetworkConfigOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyNetworkConfig, input, options);
}

/**
 * Changes the name or the remark of a replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/107299
 * @since release 78, 2024-06-17
 */
export function modifyReplicationGroup(
  client: Client,
  input: ModifyReplicationGroupInput,
  options?: CallOptions,
): Call<ModifyReplicationGroupOutput> {
  return callPlain(client, operations.ModifyReplicationGroup, input, options);
}

/**
 * Turns on SSL encryption for connections to an instance.
 *
 * Refused when the version of the instance is too old. Follow the change with the returned TaskId;
 * CloseSSL turns encryption off again.
 *
 * @see https://cloud.tencent.com/document/api/239/81239
 * @since release 55, 2022-10-10
 */
export function openSSL(
  client: Client,
  input: OpenSSLInput,
  options?: CallOptions,
): TaskCall<OpenSSLOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.OpenSSL, input, options);
}

/**
 * Withdraws the internet address of an instance, so that it is reachable only over the private
 * network.
 *
 * Works in the background. No action is documented that polls FlowId; DescribeTaskList shows the
 * flow as task type 053. AllocateWanAddress opens the access again.
 *
 * @see https://cloud.tencent.com/document/api/239/72838
 * @since release 43, 2022-04-21
 */
export function releaseWanAddress(
  client: Client,
  input: ReleaseWanAddressInput,
  options?: CallOptions,
): Call<ReleaseWanAddressOutput> {
  return callPlain(client, operations.ReleaseWanAddress, input, options);
}

/**
 * Removes an instance from its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/90099
 * @since release 64, 2023-04-12
 */
export function removeReplicationInstance(
  client: Client,
  input: RemoveReplicationInstanceInput,
  options?: CallOptions,
): TaskCall<RemoveReplicationInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.RemoveReplicationInstance, input, options);
}

/**
 * Extends a prepaid instance by some months, or turns a pay-as-you-go instance into a prepaid one.
 *
 * The order is paid for from the account. Follow it with the returned DealId.
 * InquiryPriceRenewInstance tells the price beforehand.
 *
 * @see https://cloud.tencent.com/document/api/239/20015
 * @since release 1, 2018-09-21
 */
export function renewInstance(
  client: Client,
  input: RenewInstanceInput,
  options?: CallOptions,
): TaskCall<RenewInstanceOutput, DescribeInstanceDealDetailOutput> {
  return callTask(client, operations.RenewInstance, input, options);
}

/**
 * Sets a new password for the main account of an instance without asking for the old one, or makes
 * the instance free of a password.
 *
 * Follow a change of the password with the returned TaskId. The TaskId means nothing when the call
 * only switches password-free access on or off.
 *
 * @see https://cloud.tencent.com/document/api/239/20014
 * @since release 1, 2018-09-21
 */
export function resetPassword(
  client: Client,
  input: ResetPasswordInput,
  options?: CallOptions,
): TaskCall<ResetPasswordOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ResetPassword, input, options);
}

/**
 * Brings an isolated instance back from the recycle bin into service.
 *
 * Take it as an order: it can fail for want of payment (FailedOperation.PayFailed). To see when
 * the instance is back, look at its Status in DescribeInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/39415
 * @since release 11, 2019-11-21
 */
export function startupInstance(
  client: Client,
  input: StartupInstanceInput,
  options?: CallOptions,
): TaskCall<StartupInstanceOutput, DescribeInstancesOutput> {
  return callTask(client, operations.StartupInstance, input, options);
}

/**
 * Makes an instance that waits for its maintenance window switch over at once.
 *
 * Only for an instance with a change that waits for the maintenance window. The answer holds no id
 * to follow the switch with.
 *
 * @see https://cloud.tencent.com/document/api/239/102362
 * @since release 68, 2023-12-11
 */
export function switchAccessNewInstance(
  client: Client,
  input: SwitchAccessNewInstanceInput,
  options?: CallOptions,
): Call<SwitchAccessNewInstanceOutput> {
  return callPlain(client, operations.SwitchAccessNewInstance, input, options);
}

/**
 * Simulates the failure of a proxy of an instance, so that an application can be tested against
 * it.
 *
 * Clients connected through the proxy may be disconnected. The answer carries no id by which to
 * follow the switch.
 *
 * @see https://cloud.tencent.com/document/api/239/78841
 * @since release 53, 2022-08-11
 */
export function switchProxy(
  client: Client,
  input: SwitchProxyInput,
  options?: CallOptions,
): Call<SwitchProxyOutput> {
  return callPlain(client, operations.SwitchProxy, input, options);
}

/**
 * Changes the memory, the number of shards or the number of replicas of an instance, up or down.
 *
 * One call changes only one of MemSize, RedisShardNum and RedisReplicasNum; pass the present
 * values of the other two. InquiryPriceUpgradeInstance tells the price beforehand. Follow the
 * order with the returned DealId.
 *
 * @see https://cloud.tencent.com/document/api/239/20013
 * @since release 1, 2018-09-21
 */
export function upgradeInstance(
  client: Client,
  input: UpgradeInstanceInput,
  options?: CallOptions,
): TaskCall<UpgradeInstanceOutput, DescribeInstanceDealDetailOutput> {
  return callTask(client, operations.UpgradeInstance, input, options);
}

/**
 * Upgrades an instance to a newer engine version, or from the standard architecture to the cluster
 * architecture.
 *
 * The architecture changes only within one version, from Redis 4.0 on, and only from standard to
 * cluster; Redis 2.8 cannot change it. The order is followed with the returned DealId. Connections
 * break when the instance switches over.
 *
 * @see https://cloud.tencent.com/document/api/239/46334
 * @since release 18, 2020-07-15
 */
export function upgradeInstanceVersion(
  client: Client,
  input: UpgradeInstanceVersionInput,
  options?: CallOptions,
): TaskCall<UpgradeInstanceVersionOutput, DescribeInstanceDealDetailOutput> {
  return callTask(client, operations.UpgradeInstanceVersion, input, options);
}

/**
 * Upgrades the proxies of an instance to a newer version.
 *
 * Works in the background. No action is documented that polls FlowId; DescribeTaskList shows the
 * flow as task type 061.
 *
 * @see https://cloud.tencent.com/document/api/239/74597
 * @since release 46, 2022-05-30
 */
export function upgradeProxyVersion(
  client: Client,
  input: UpgradeProxyVersionInput,
  options?: CallOptions,
): Call<UpgradeProxyVersionOutput> {
  return callPlain(client, operations.UpgradeProxyVersion, input, options);
}

/**
 * Upgrades the kernel of an instance to a newer minor version of the same Redis version.
 *
 * Works in the background. No action is documented that polls FlowId; DescribeTaskList shows the
 * flow as task type 060.
 *
 * @see https://cloud.tencent.com/document/api/239/74596
 * @since release 46, 2022-05-30
 */
export function upgradeSmallVersion(
  client: Client,
  input: UpgradeSmallVersionInput,
  options?: CallOptions,
): Call<UpgradeSmallVersionOutput> {
  return callPlain(client, operations.UpgradeSmallVersion, input, options);
}

/**
 * Upgrades an instance so that its nodes can be spread over several availability zones.
 *
 * Without access to the nearest node only metadata moves, usually within three minutes and without
 * effect on the service; with it the proxies and the kernel are upgraded and data moves, which can
 * take hours. No action is documented that polls FlowId; DescribeTaskList shows the flow as task
 * type 047.
 *
 * @see https://cloud.tencent.com/document/api/239/54759
 * @since release 30, 2021-04-16
 */
export function upgradeVersionToMultiAvailabilityZones(
  client: Client,
  input: UpgradeVersionToMultiAvailabilityZonesInput,
  options?: CallOptions,
): Call<UpgradeVersionToMultiAvailabilityZonesOutput> {
  return callPlain(client, operations.UpgradeVersionToMultiAvailabilityZones, input, options);
}

/**
 * Sets the parameters of one or more instances to the values of a parameter template.
 *
 * Works in the background; follow it with the returned TaskIds.
 *
 * @see https://cloud.tencent.com/document/api/239/58753
 * @since release 35, 2021-07-16
 */
export function applyParamsTemplate(
  client: Client,
  input: ApplyParamsTemplateInput,
  options?: CallOptions,
): TaskCall<ApplyParamsTemplateOutput, DescribeTaskInfoOutput[]> {
  return callTask(client, operations.ApplyParamsTemplate, input, options);
}

/**
 * Creates a parameter template, on the base of another one if need be.
 *
 * @see https://cloud.tencent.com/document/api/239/58752
 * @since release 35, 2021-07-16
 */
export function createParamTemplate(
  client: Client,
  input: CreateParamTemplateInput,
  options?: CallOptions,
): Call<CreateParamTemplateOutput> {
  return callPlain(client, operations.CreateParamTemplate, input, options);
}

/**
 * Deletes a parameter template.
 *
 * @see https://cloud.tencent.com/document/api/239/58751
 * @since release 35, 2021-07-16
 */
export function deleteParamTemplate(
  client: Client,
  input: DeleteParamTemplateInput,
  options?: CallOptions,
): Call<DeleteParamTemplateOutput> {
  return callPlain(client, operations.DeleteParamTemplate, input, options);
}

/**
 * Lists the changes that were made to the parameters of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/34449
 * @since release 5, 2019-04-25
 */
export function describeInstanceParamRecords(
  client: Client,
  input: DescribeInstanceParamRecordsInput,
  options?: CallOptions,
): PagedCall<DescribeInstanceParamRecordsOutput, InstanceParamHistory> {
  return callPaged(client, operations.DescribeInstanceParamRecords, input, options);
}

/**
 * Lists the parameters of an instance with their present and default values, sorted by the kind of
 * value that they take.
 *
 * @see https://cloud.tencent.com/document/api/239/34448
 * @since release 5, 2019-04-25
 */
export function describeInstanceParams(
  client: Client,
  input: DescribeInstanceParamsInput,
  options?: CallOptions,
): Call<DescribeInstanceParamsOutput> {
  return callPlain(client, operations.DescribeInstanceParams, input, options);
}

/**
 * Lists the security groups of one or more instances with their rules.
 *
 * @see https://cloud.tencent.com/document/api/239/34447
 * @since release 5, 2019-04-25
 */
export function describeInstanceSecurityGroup(
  client: Client,
  input: DescribeInstanceSecurityGroupInput,
  options?: CallOptions,
): Call<DescribeInstanceSecurityGroupOutput> {
  return callPlain(client, operations.DescribeInstanceSecurityGroup, input, options);
}

/**
 * Lists the parameter templates of the account.
 *
 * All templates that match are returned at once; DescribeParamTemplateInfo shows the parameters of
 * one.
 *
 * @see https://cloud.tencent.com/document/api/239/58750
 * @since release 35, 2021-07-16
 */
export function describeParamTemplates(
  client: Client,
  input?: DescribeParamTemplatesInput,
  options?: CallOptions,
): Call<DescribeParamTemplatesOutput> {
  return callPlain(client, operations.DescribeParamTemplates, input, options);
}

/**
 * Returns security groups with their rules, by project or by id.
 *
 * DescribeProjectSecurityGroups lists them page by page and can search by name.
 *
 * @see https://cloud.tencent.com/document/api/239/34446
 * @since release 5, 2019-04-25
 */
export function describeProjectSecurityGroup(
  client: Client,
  input?: DescribeProjectSecurityGroupInput,
  options?: CallOptions,
): Call<DescribeProjectSecurityGroupOutput> {
  return callPlain(client, operations.DescribeProjectSecurityGroup, input, options);
}

/**
 * Sets the additional bandwidth and the greatest number of connections of an instance.
 *
 * DescribeBandwidthRange tells the bandwidth that the instance has now and how much can be added.
 *
 * @see https://cloud.tencent.com/document/api/239/49639
 * @since release 23, 2020-11-04
 */
export function modifyConnectionConfig(
  client: Client,
  input: ModifyConnectionConfigInput,
  options?: CallOptions,
): TaskCall<ModifyConnectionConfigOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyConnectionConfig, input, options);
}

/**
 * Sets configuration parameters of an instance.
 *
 * DescribeInstanceParams lists the parameters that can be set, what each accepts and whether it
 * needs a restart to take effect.
 *
 * @see https://cloud.tencent.com/document/api/239/34445
 * @since release 5, 2019-04-25
 */
export function modifyInstanceParams(
  client: Client,
  input: ModifyInstanceParamsInput,
  options?: CallOptions,
): TaskCall<ModifyInstanceParamsOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ModifyInstanceParams, input, options);
}

/**
 * Changes the name, the remark or the parameters of a parameter template.
 *
 * @see https://cloud.tencent.com/document/api/239/58749
 * @since release 35, 2021-07-16
 */
export function modifyParamTemplate(
  client: Client,
  input: ModifyParamTemplateInput,
  options?: CallOptions,
): Call<ModifyParamTemplateOutput> {
  return callPlain(client, operations.ModifyParamTemplate, input, options);
}

/**
 * Binds one security group to one or more instances.
 *
 * Meant for instances that were created without a security group. To exchange all groups of an
 * instance use ModifyDBInstanceSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41260
 * @since release 14, 2020-02-13
 */
export function associateSecurityGroups(
  client: Client,
  input: AssociateSecurityGroupsInput,
  options?: CallOptions,
): Call<AssociateSecurityGroupsOutput> {
  return callPlain(client, operations.AssociateSecurityGroups, input, options);
}

/**
 * Lists the security groups that are bound to an instance, with their rules, and the private
 * address that they guard.
 *
 * @see https://cloud.tencent.com/document/api/239/41259
 * @since release 14, 2020-02-13
 */
export function describeDBSecurityGroups(
  client: Client,
  input: DescribeDBSecurityGroupsInput,
  options?: CallOptions,
): Call<DescribeDBSecurityGroupsOutput> {
  return callPlain(client, operations.DescribeDBSecurityGroups, input, options);
}

/**
 * Looks up or calculates the bandwidth of a specification, without inputs or outputs that the
 * vendor documents.
 *
 * DescribeBandwidthRange tells the bandwidth of an existing instance.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 * @since release 78, 2024-06-17
 */
export function describeInstanceSpecBandwidth(
  client: Client,
  input?: DescribeInstanceSpecBandwidthInput,
  options?: CallOptions,
): Call<DescribeInstanceSpecBandwidthOutput> {
  return callPlain(client, operations.DescribeInstanceSpecBandwidth, input, options);
}

/**
 * Lists the security groups of a project with their rules.
 *
 * @see https://cloud.tencent.com/document/api/239/41258
 * @since release 14, 2020-02-13
 */
export function describeProjectSecurityGroups(
  client: Client,
  input: DescribeProjectSecurityGroupsInput,
  options?: CallOptions,
): PagedCall<DescribeProjectSecurityGroupsOutput, SecurityGroup> {
  return callPaged(client, operations.DescribeProjectSecurityGroups, input, options);
}

/**
 * Counts the resource bundles of dedicated clusters for Redis and adds up their memory.
 *
 * @see https://cloud.tencent.com/document/api/239/109629
 * @since release 80, 2024-08-02
 */
export function describeRedisClusterOverview(
  client: Client,
  input?: DescribeRedisClusterOverviewInput,
  options?: CallOptions,
): Call<DescribeRedisClusterOverviewOutput> {
  return callPlain(client, operations.DescribeRedisClusterOverview, input, options);
}

/**
 * Lists dedicated clusters for Redis with their resource bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/109628
 * @since release 80, 2024-08-02
 */
export function describeRedisClusters(
  client: Client,
  input?: DescribeRedisClustersInput,
  options?: CallOptions,
): PagedCall<DescribeRedisClustersOutput, CDCResource> {
  return callPaged(client, operations.DescribeRedisClusters, input, options);
}

/**
 * Unbinds one security group from one or more instances.
 *
 * @see https://cloud.tencent.com/document/api/239/41257
 * @since release 14, 2020-02-13
 */
export function disassociateSecurityGroups(
  client: Client,
  input: DisassociateSecurityGroupsInput,
  options?: CallOptions,
): Call<DisassociateSecurityGroupsOutput> {
  return callPlain(client, operations.DisassociateSecurityGroups, input, options);
}

/**
 * Replaces all security groups of an instance by the given ones.
 *
 * An instance that never had a security group gets its first one with AssociateSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41256
 * @since release 14, 2020-02-13
 */
export function modifyDBInstanceSecurityGroups(
  client: Client,
  input: ModifyDBInstanceSecurityGroupsInput,
  options?: CallOptions,
): Call<ModifyDBInstanceSecurityGroupsOutput> {
  return callPlain(client, operations.ModifyDBInstanceSecurityGroups, input, options);
}

/**
 * Deletes a replication group that has no instances left.
 *
 * Take its instances out first, with RemoveReplicationInstance or DeleteReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/117011
 * @since release 85, 2025-03-20
 */
export function removeReplicationGroup(
  client: Client,
  input: RemoveReplicationGroupInput,
  options?: CallOptions,
): Call<RemoveReplicationGroupOutput> {
  return callPlain(client, operations.RemoveReplicationGroup, input, options);
}

/**
 * Swaps the private addresses of two instances that DTS keeps in step, so that the standby takes
 * over.
 *
 * Made for disaster recovery across zones. After the swap the target instance takes writes, and
 * the DTS synchronization from the source to the target is broken off.
 *
 * @see https://cloud.tencent.com/document/api/239/37070
 * @since release 7, 2019-08-12
 */
export function switchInstanceVip(
  client: Client,
  input: SwitchInstanceVipInput,
  options?: CallOptions,
): TaskCall<SwitchInstanceVipOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.SwitchInstanceVip, input, options);
}

/**
 * Returns one backup with the size and shape of the instance it was taken from.
 *
 * @see https://cloud.tencent.com/document/api/239/107146
 * @since release 76, 2024-06-10
 */
export function describeBackupDetail(
  client: Client,
  input: DescribeBackupDetailInput,
  options?: CallOptions,
): Call<DescribeBackupDetailOutput> {
  return callPlain(client, operations.DescribeBackupDetail, input, options);
}

/**
 * Returns from which networks and addresses the backup files of the region may be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/87742
 * @since release 61, 2023-03-03
 */
export function describeBackupDownloadRestriction(
  client: Client,
  input?: DescribeBackupDownloadRestrictionInput,
  options?: CallOptions,
): Call<DescribeBackupDownloadRestrictionOutput> {
  return callPlain(client, operations.DescribeBackupDownloadRestriction, input, options);
}

/**
 * Returns temporary addresses from which the RDB files of a backup can be downloaded.
 *
 * The addresses hold a signature and work for 6 hours, so treat them as secrets and ask for new
 * ones afterwards.
 *
 * @see https://cloud.tencent.com/document/api/239/34443
 * @since release 5, 2019-04-25
 */
export function describeBackupUrl(
  client: Client,
  input: DescribeBackupUrlInput,
  options?: CallOptions,
): Call<DescribeBackupUrlOutput> {
  return callPlain(client, operations.DescribeBackupUrl, input, options);
}

/**
 * Lists the backups of one instance, or of every instance in the region.
 *
 * @see https://cloud.tencent.com/document/api/239/20011
 * @since release 1, 2018-09-21
 */
export function describeInstanceBackups(
  client: Client,
  input?: DescribeInstanceBackupsInput,
  options?: CallOptions,
): PagedCall<DescribeInstanceBackupsOutput, RedisBackupSet> {
  return callPaged(client, operations.DescribeInstanceBackups, input, options);
}

/**
 * Starts a backup of an instance.
 *
 * Each call makes one more backup. It runs in the background; DescribeInstanceBackups lists the
 * finished backup.
 *
 * @see https://cloud.tencent.com/document/api/239/20010
 * @since release 1, 2018-09-21
 */
export function manualBackupInstance(
  client: Client,
  input: ManualBackupInstanceInput,
  options?: CallOptions,
): TaskCall<ManualBackupInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.ManualBackupInstance, input, options);
}

/**
 * Sets from which networks and addresses the backup files of the region may be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/87741
 * @since release 61, 2023-03-03
 */
export function modifyBackupDownloadRestriction(
  client: Client,
  input: ModifyBackupDownloadRestrictionInput,
  options?: CallOptions,
): Call<ModifyBackupDownloadRestrictionOutput> {
  return callPlain(client, operations.ModifyBackupDownloadRestriction, input, options);
}

/**
 * Starts to put an instance back to the data of one of its backups.
 *
 * Data written since that backup is lost. The restore runs in the background. CloneInstances
 * restores into a new instance.
 *
 * @see https://cloud.tencent.com/document/api/239/34435
 * @since release 5, 2019-04-25
 */
export function restoreInstance(
  client: Client,
  input: RestoreInstanceInput,
  options?: CallOptions,
): TaskCall<RestoreInstanceOutput, DescribeTaskInfoOutput> {
  return callTask(client, operations.RestoreInstance, input, options);
}

/**
 * Lists the regions and zones in which instances can join a global replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/107301
 * @since release 78, 2024-06-17
 */
export function describeGlobalReplicationArea(
  client: Client,
  input?: DescribeGlobalReplicationAreaInput,
  options?: CallOptions,
): Call<DescribeGlobalReplicationAreaOutput> {
  return callPlain(client, operations.DescribeGlobalReplicationArea, input, options);
}

/**
 * Lists the instance specifications on sale, for every zone of every region.
 *
 * The answer is the same for every region, and large; keep it for a while.
 *
 * @see https://cloud.tencent.com/document/api/239/30600
 * @since release 2, 2018-11-22
 */
export function describeProductInfo(
  client: Client,
  input?: DescribeProductInfoInput,
  options?: CallOptions,
): Call<DescribeProductInfoOutput> {
  return callPlain(client, operations.DescribeProductInfo, input, options);
}

/**
 * Lists the big keys that were found in an instance on one day.
 *
 * @see https://cloud.tencent.com/document/api/239/38922
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export function describeInstanceMonitorBigKey(
  client: Client,
  input: DescribeInstanceMonitorBigKeyInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorBigKeyOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorBigKey, input, options);
}

/**
 * Returns how the big keys of an instance were spread over size bands on one day.
 *
 * @see https://cloud.tencent.com/document/api/239/40601
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export function describeInstanceMonitorBigKeySizeDist(
  client: Client,
  input: DescribeInstanceMonitorBigKeySizeDistInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorBigKeySizeDistOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorBigKeySizeDist, input, options);
}

/**
 * Returns how many big keys of each data type an instance held on one day.
 *
 * @see https://cloud.tencent.com/document/api/239/38921
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export function describeInstanceMonitorBigKeyTypeDist(
  client: Client,
  input: DescribeInstanceMonitorBigKeyTypeDistInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorBigKeyTypeDistOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorBigKeyTypeDist, input, options);
}

/**
 * Lists the keys of an instance that are accessed most.
 *
 * @see https://cloud.tencent.com/document/api/239/38920
 * @since release 9, 2019-11-01
 */
export function describeInstanceMonitorHotKey(
  client: Client,
  input: DescribeInstanceMonitorHotKeyInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorHotKeyOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorHotKey, input, options);
}

/**
 * Lists the addresses from which clients access an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38919
 * @since release 9, 2019-11-01
 * @deprecated Taken offline; call DescribeProxyProcessStatistics of the product DBbrain for the
 * sources of access.
 */
export function describeInstanceMonitorSIP(
  client: Client,
  input: DescribeInstanceMonitorSIPInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorSIPOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorSIP, input, options);
}

/**
 * Returns how the commands that an instance executed were spread over latency bands.
 *
 * @see https://cloud.tencent.com/document/api/239/38918
 * @since release 9, 2019-11-01
 */
export function describeInstanceMonitorTookDist(
  client: Client,
  input: DescribeInstanceMonitorTookDistInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorTookDistOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorTookDist, input, options);
}

/**
 * Lists the commands that an instance executes most, with their counts.
 *
 * @see https://cloud.tencent.com/document/api/239/38917
 * @since release 9, 2019-11-01
 */
export function describeInstanceMonitorTopNCmd(
  client: Client,
  input: DescribeInstanceMonitorTopNCmdInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorTopNCmdOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorTopNCmd, input, options);
}

/**
 * Lists the commands that take most CPU time of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38916
 * @since release 9, 2019-11-01
 */
export function describeInstanceMonitorTopNCmdTook(
  client: Client,
  input: DescribeInstanceMonitorTopNCmdTookInput,
  options?: CallOptions,
): Call<DescribeInstanceMonitorTopNCmdTookOutput> {
  return callPlain(client, operations.DescribeInstanceMonitorTopNCmdTook, input, options);
}

/**
 * Shows whether and where an instance delivers its logs in the log service (CLS).
 *
 * @see https://cloud.tencent.com/document/api/239/110878
 * @since release 81, 2024-09-11
 */
export function describeInstanceLogDelivery(
  client: Client,
  input: DescribeInstanceLogDeliveryInput,
  options?: CallOptions,
): Call<DescribeInstanceLogDeliveryOutput> {
  return callPlain(client, operations.DescribeInstanceLogDelivery, input, options);
}

/**
 * Starts or stops the delivery of an instance's log to the log service (CLS).
 *
 * The log goes to an existing log set and topic, given by their ids, or to new ones, given by
 * their names. A call that creates a log set or a topic should not be repeated blindly; look at
 * DescribeInstanceLogDelivery first.
 *
 * @see https://cloud.tencent.com/document/api/239/110877
 * @since release 81, 2024-09-11
 */
export function modifyInstanceLogDelivery(
  client: Client,
  input: ModifyInstanceLogDeliveryInput,
  options?: CallOptions,
): Call<ModifyInstanceLogDeliveryOutput> {
  return callPlain(client, operations.ModifyInstanceLogDelivery, input, options);
}
