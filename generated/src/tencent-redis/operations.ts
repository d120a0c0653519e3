// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { Operation, PagedOperation, TaskOperation } from "../runtime/operation.js";
import type {
  AddReplicationInstanceErrorCode,
  AddReplicationInstanceInput,
  AddReplicationInstanceOutput,
} from "./actions/AddReplicationInstance.js";
import type {
  AllocateWanAddressErrorCode,
  AllocateWanAddressInput,
  AllocateWanAddressOutput,
} from "./actions/AllocateWanAddress.js";
import type {
  ChangeInstanceRoleErrorCode,
  ChangeInstanceRoleInput,
  ChangeInstanceRoleOutput,
} from "./actions/ChangeInstanceRole.js";
import type {
  ChangeMasterInstanceErrorCode,
  ChangeMasterInstanceInput,
  ChangeMasterInstanceOutput,
} from "./actions/ChangeMasterInstance.js";
import type {
  ChangeReplicaToMasterErrorCode,
  ChangeReplicaToMasterInput,
  ChangeReplicaToMasterOutput,
} from "./actions/ChangeReplicaToMaster.js";
import type {
  CleanUpInstanceErrorCode,
  CleanUpInstanceInput,
  CleanUpInstanceOutput,
} from "./actions/CleanUpInstance.js";
import type {
  ClearInstanceErrorCode,
  ClearInstanceInput,
  ClearInstanceOutput,
} from "./actions/ClearInstance.js";
import type {
  CloneInstancesErrorCode,
  CloneInstancesInput,
  CloneInstancesOutput,
} from "./actions/CloneInstances.js";
import type { CloseSSLErrorCode, CloseSSLInput, CloseSSLOutput } from "./actions/CloseSSL.js";
import type {
  CreateInstanceAccountErrorCode,
  CreateInstanceAccountInput,
  CreateInstanceAccountOutput,
} from "./actions/CreateInstanceAccount.js";
import type {
  CreateInstancesErrorCode,
  CreateInstancesInput,
  CreateInstancesOutput,
} from "./actions/CreateInstances.js";
import type {
  CreateReplicationGroupErrorCode,
  CreateReplicationGroupInput,
  CreateReplicationGroupOutput,
} from "./actions/CreateReplicationGroup.js";
import type {
  DeleteInstanceAccountErrorCode,
  DeleteInstanceAccountInput,
  DeleteInstanceAccountOutput,
} from "./actions/DeleteInstanceAccount.js";
import type {
  DeleteReplicationInstanceErrorCode,
  DeleteReplicationInstanceInput,
  DeleteReplicationInstanceOutput,
} from "./actions/DeleteReplicationInstance.js";
import type {
  DescribeAutoBackupConfigErrorCode,
  DescribeAutoBackupConfigInput,
  DescribeAutoBackupConfigOutput,
} from "./actions/DescribeAutoBackupConfig.js";
import type {
  DescribeBandwidthRangeErrorCode,
  DescribeBandwidthRangeInput,
  DescribeBandwidthRangeOutput,
} from "./actions/DescribeBandwidthRange.js";
import type {
  DescribeCommonDBInstancesErrorCode,
  DescribeCommonDBInstancesInput,
  DescribeCommonDBInstancesOutput,
} from "./actions/DescribeCommonDBInstances.js";
import type {
  DescribeInstanceAccountErrorCode,
  DescribeInstanceAccountInput,
  DescribeInstanceAccountOutput,
} from "./actions/DescribeInstanceAccount.js";
import type {
  DescribeInstanceDTSInfoErrorCode,
  DescribeInstanceDTSInfoInput,
  DescribeInstanceDTSInfoOutput,
} from "./actions/DescribeInstanceDTSInfo.js";
import type {
  DescribeInstanceDealDetailErrorCode,
  DescribeInstanceDealDetailInput,
  DescribeInstanceDealDetailOutput,
} from "./actions/DescribeInstanceDealDetail.js";
import type {
  DescribeInstanceEventsErrorCode,
  DescribeInstanceEventsInput,
  DescribeInstanceEventsOutput,
} from "./actions/DescribeInstanceEvents.js";
import type {
  DescribeInstanceNodeInfoErrorCode,
  DescribeInstanceNodeInfoInput,
  DescribeInstanceNodeInfoOutput,
} from "./actions/DescribeInstanceNodeInfo.js";
import type {
  DescribeInstanceShardsErrorCode,
  DescribeInstanceShardsInput,
  DescribeInstanceShardsOutput,
} from "./actions/DescribeInstanceShards.js";
import type {
  DescribeInstanceSupportFeatureErrorCode,
  DescribeInstanceSupportFeatureInput,
  DescribeInstanceSupportFeatureOutput,
} from "./actions/DescribeInstanceSupportFeature.js";
import type {
  DescribeInstanceZoneInfoErrorCode,
  DescribeInstanceZoneInfoInput,
  DescribeInstanceZoneInfoOutput,
} from "./actions/DescribeInstanceZoneInfo.js";
import type {
  DescribeInstancesErrorCode,
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "./actions/DescribeInstances.js";
import type {
  DescribeMaintenanceWindowErrorCode,
  DescribeMaintenanceWindowInput,
  DescribeMaintenanceWindowOutput,
} from "./actions/DescribeMaintenanceWindow.js";
import type {
  DescribeParamTemplateInfoErrorCode,
  DescribeParamTemplateInfoInput,
  DescribeParamTemplateInfoOutput,
} from "./actions/DescribeParamTemplateInfo.js";
import type {
  DescribeProxySlowLogErrorCode,
  DescribeProxySlowLogInput,
  DescribeProxySlowLogOutput,
} from "./actions/DescribeProxySlowLog.js";
import type {
  DescribeReplicationGroupErrorCode,
  DescribeReplicationGroupInput,
  DescribeReplicationGroupOutput,
} from "./actions/DescribeReplicationGroup.js";
import type {
  DescribeReplicationGroupInstanceErrorCode,
  DescribeReplicationGroupInstanceInput,
  DescribeReplicationGroupInstanceOutput,
} from "./actions/DescribeReplicationGroupInstance.js";
import type {
  DescribeSSLStatusErrorCode,
  DescribeSSLStatusInput,
  DescribeSSLStatusOutput,
} from "./actions/DescribeSSLStatus.js";
import type {
  DescribeSecondLevelBackupInfoErrorCode,
  DescribeSecondLevelBackupInfoInput,
  DescribeSecondLevelBackupInfoOutput,
} from "./actions/DescribeSecondLevelBackupInfo.js";
import type {
  DescribeSlowLogErrorCode,
  DescribeSlowLogInput,
  DescribeSlowLogOutput,
} from "./actions/DescribeSlowLog.js";
import type {
  DescribeTaskInfoErrorCode,
  DescribeTaskInfoInput,
  DescribeTaskInfoOutput,
} from "./actions/DescribeTaskInfo.js";
import type {
  DescribeTaskListErrorCode,
  DescribeTaskListInput,
  DescribeTaskListOutput,
} from "./actions/DescribeTaskList.js";
import type {
  DescribeTendisSlowLogErrorCode,
  DescribeTendisSlowLogInput,
  DescribeTendisSlowLogOutput,
} from "./actions/DescribeTendisSlowLog.js";
import type {
  DestroyPostpaidInstanceErrorCode,
  DestroyPostpaidInstanceInput,
  DestroyPostpaidInstanceOutput,
} from "./actions/DestroyPostpaidInstance.js";
import type {
  DestroyPrepaidInstanceErrorCode,
  DestroyPrepaidInstanceInput,
  DestroyPrepaidInstanceOutput,
} from "./actions/DestroyPrepaidInstance.js";
import type {
  DisableReplicaReadonlyErrorCode,
  DisableReplicaReadonlyInput,
  DisableReplicaReadonlyOutput,
} from "./actions/DisableReplicaReadonly.js";
import type {
  EnableReplicaReadonlyErrorCode,
  EnableReplicaReadonlyInput,
  EnableReplicaReadonlyOutput,
} from "./actions/EnableReplicaReadonly.js";
import type {
  InquiryPriceCreateInstanceErrorCode,
  InquiryPriceCreateInstanceInput,
  InquiryPriceCreateInstanceOutput,
} from "./actions/InquiryPriceCreateInstance.js";
import type {
  InquiryPriceRenewInstanceErrorCode,
  InquiryPriceRenewInstanceInput,
  InquiryPriceRenewInstanceOutput,
} from "./actions/InquiryPriceRenewInstance.js";
import type {
  InquiryPriceUpgradeInstanceErrorCode,
  InquiryPriceUpgradeInstanceInput,
  InquiryPriceUpgradeInstanceOutput,
} from "./actions/InquiryPriceUpgradeInstance.js";
import type {
  KillMasterGroupErrorCode,
  KillMasterGroupInput,
  KillMasterGroupOutput,
} from "./actions/KillMasterGroup.js";
import type {
  ModfiyInstancePasswordErrorCode,
  ModfiyInstancePasswordInput,
  ModfiyInstancePasswordOutput,
} from "./actions/ModfiyInstancePassword.js";
import type {
  ModifyAutoBackupConfigErrorCode,
  ModifyAutoBackupConfigInput,
  ModifyAutoBackupConfigOutput,
} from "./actions/ModifyAutoBackupConfig.js";
import type {
  ModifyInstanceErrorCode,
  ModifyInstanceInput,
  ModifyInstanceOutput,
} from "./actions/ModifyInstance.js";
import type {
  ModifyInstanceAccountErrorCode,
  ModifyInstanceAccountInput,
  ModifyInstanceAccountOutput,
} from "./actions/ModifyInstanceAccount.js";
import type {
  ModifyInstanceAvailabilityZonesErrorCode,
  ModifyInstanceAvailabilityZonesInput,
  ModifyInstanceAvailabilityZonesOutput,
} from "./actions/ModifyInstanceAvailabilityZones.js";
import type {
  ModifyInstanceBackupModeErrorCode,
  ModifyInstanceBackupModeInput,
  ModifyInstanceBackupModeOutput,
} from "./actions/ModifyInstanceBackupMode.js";
import type {
  ModifyInstanceEventErrorCode,
  ModifyInstanceEventInput,
  ModifyInstanceEventOutput,
} from "./actions/ModifyInstanceEvent.js";
import type {
  ModifyInstancePasswordErrorCode,
  ModifyInstancePasswordInput,
  ModifyInstancePasswordOutput,
} from "./actions/ModifyInstancePassword.js";
import type {
  ModifyInstanceReadOnlyErrorCode,
  ModifyInstanceReadOnlyInput,
  ModifyInstanceReadOnlyOutput,
} from "./actions/ModifyInstanceReadOnly.js";
import type {
  ModifyMaintenanceWindowErrorCode,
  ModifyMaintenanceWindowInput,
  ModifyMaintenanceWindowOutput,
} from "./actions/ModifyMaintenanceWindow.js";
import type {
  ModifyNetworkConfigErrorCode,
  ModifyNetworkConfigInput,
  ModifyNetworkConfigOutput,
} from "./actions/ModifyNetworkConfig.js";
import type {
  ModifyReplicationGroupErrorCode,
  ModifyReplicationGroupInput,
  ModifyReplicationGroupOutput,
} from "./actions/ModifyReplicationGroup.js";
import type { OpenSSLErrorCode, OpenSSLInput, OpenSSLOutput } from "./actions/OpenSSL.js";
import type {
  ReleaseWanAddressErrorCode,
  ReleaseWanAddressInput,
  ReleaseWanAddressOutput,
} from "./actions/ReleaseWanAddress.js";
import type {
  RemoveReplicationInstanceErrorCode,
  RemoveReplicationInstanceInput,
  RemoveReplicationInstanceOutput,
} from "./actions/RemoveReplicationInstance.js";
import type {
  RenewInstanceErrorCode,
  RenewInstanceInput,
  RenewInstanceOutput,
} from "./actions/RenewInstance.js";
import type {
  ResetPasswordErrorCode,
  ResetPasswordInput,
  ResetPasswordOutput,
} from "./actions/ResetPassword.js";
import type {
  StartupInstanceErrorCode,
  StartupInstanceInput,
  StartupInstanceOutput,
} from "./actions/StartupInstance.js";
import type {
  SwitchAccessNewInstanceErrorCode,
  SwitchAccessNewInstanceInput,
  SwitchAccessNewInstanceOutput,
} from "./actions/SwitchAccessNewInstance.js";
import type {
  SwitchProxyErrorCode,
  SwitchProxyInput,
  SwitchProxyOutput,
} from "./actions/SwitchProxy.js";
import type {
  UpgradeInstanceErrorCode,
  UpgradeInstanceInput,
  UpgradeInstanceOutput,
} from "./actions/UpgradeInstance.js";
import type {
  UpgradeInstanceVersionErrorCode,
  UpgradeInstanceVersionInput,
  UpgradeInstanceVersionOutput,
} from "./actions/UpgradeInstanceVersion.js";
import type {
  UpgradeProxyVersionErrorCode,
  UpgradeProxyVersionInput,
  UpgradeProxyVersionOutput,
} from "./actions/UpgradeProxyVersion.js";
import type {
  UpgradeSmallVersionErrorCode,
  UpgradeSmallVersionInput,
  UpgradeSmallVersionOutput,
} from "./actions/UpgradeSmallVersion.js";
import type {
  UpgradeVersionToMultiAvailabilityZonesErrorCode,
  UpgradeVersionToMultiAvailabilityZonesInput,
  UpgradeVersionToMultiAvailabilityZonesOutput,
} from "./actions/UpgradeVersionToMultiAvailabilityZones.js";
import type {
  ApplyParamsTemplateErrorCode,
  ApplyParamsTemplateInput,
  ApplyParamsTemplateOutput,
} from "./actions/ApplyParamsTemplate.js";
import type {
  CreateParamTemplateErrorCode,
  CreateParamTemplateInput,
  CreateParamTemplateOutput,
} from "./actions/CreateParamTemplate.js";
import type {
  DeleteParamTemplateErrorCode,
  DeleteParamTemplateInput,
  DeleteParamTemplateOutput,
} from "./actions/DeleteParamTemplate.js";
import type {
  DescribeInstanceParamRecordsErrorCode,
  DescribeInstanceParamRecordsInput,
  DescribeInstanceParamRecordsOutput,
} from "./actions/DescribeInstanceParamRecords.js";
import type {
  DescribeInstanceParamsErrorCode,
  DescribeInstanceParamsInput,
  DescribeInstanceParamsOutput,
} from "./actions/DescribeInstanceParams.js";
import type {
  DescribeInstanceSecurityGroupErrorCode,
  DescribeInstanceSecurityGroupInput,
  DescribeInstanceSecurityGroupOutput,
} from "./actions/DescribeInstanceSecurityGroup.js";
import type {
  DescribeParamTemplatesErrorCode,
  DescribeParamTemplatesInput,
  DescribeParamTemplatesOutput,
} from "./actions/DescribeParamTemplates.js";
import type {
  DescribeProjectSecurityGroupErrorCode,
  DescribeProjectSecurityGroupInput,
  DescribeProjectSecurityGroupOutput,
} from "./actions/DescribeProjectSecurityGroup.js";
import type {
  ModifyConnectionConfigErrorCode,
  ModifyConnectionConfigInput,
  ModifyConnectionConfigOutput,
} from "./actions/ModifyConnectionConfig.js";
import type {
  ModifyInstanceParamsErrorCode,
  ModifyInstanceParamsInput,
  ModifyInstanceParamsOutput,
} from "./actions/ModifyInstanceParams.js";
import type {
  ModifyParamTemplateErrorCode,
  ModifyParamTemplateInput,
  ModifyParamTemplateOutput,
} from "./actions/ModifyParamTemplate.js";
import type {
  AssociateSecurityGroupsErrorCode,
  AssociateSecurityGroupsInput,
  AssociateSecurityGroupsOutput,
} from "./actions/AssociateSecurityGroups.js";
import type {
  DescribeDBSecurityGroupsErrorCode,
  DescribeDBSecurityGroupsInput,
  DescribeDBSecurityGroupsOutput,
} from "./actions/DescribeDBSecurityGroups.js";
import type {
  DescribeInstanceSpecBandwidthErrorCode,
  DescribeInstanceSpecBandwidthInput,
  DescribeInstanceSpecBandwidthOutput,
} from "./actions/DescribeInstanceSpecBandwidth.js";
import type {
  DescribeProjectSecurityGroupsErrorCode,
  DescribeProjectSecurityGroupsInput,
  DescribeProjectSecurityGroupsOutput,
} from "./actions/DescribeProjectSecurityGroups.js";
import type {
  DescribeRedisClusterOverviewErrorCode,
  DescribeRedisClusterOverviewInput,
  DescribeRedisClusterOverviewOutput,
} from "./actions/DescribeRedisClusterOverview.js";
import type {
  DescribeRedisClustersErrorCode,
  DescribeRedisClustersInput,
  DescribeRedisClustersOutput,
} from "./actions/DescribeRedisClusters.js";
import type {
  DisassociateSecurityGroupsErrorCode,
  DisassociateSecurityGroupsInput,
  DisassociateSecurityGroupsOutput,
} from "./actions/DisassociateSecurityGroups.js";
import type {
  ModifyDBInstanceSecurityGroupsErrorCode,
  ModifyDBInstanceSecurityGroupsInput,
  ModifyDBInstanceSecurityGroupsOutput,
} from "./actions/ModifyDBInstanceSecurityGroups.js";
import type {
  RemoveReplicationGroupErrorCode,
  RemoveReplicationGroupInput,
  RemoveReplicationGroupOutput,
} from "./actions/RemoveReplicationGroup.js";
import type {
  SwitchInstanceVipErrorCode,
  SwitchInstanceVipInput,
  SwitchInstanceVipOutput,
} from "./actions/SwitchInstanceVip.js";
import type {
  DescribeBackupDetailErrorCode,
  DescribeBackupDetailInput,
  DescribeBackupDetailOutput,
} from "./actions/DescribeBackupDetail.js";
import type {
  DescribeBackupDownloadRestrictionErrorCode,
  DescribeBackupDownloadRestrictionInput,
  DescribeBackupDownloadRestrictionOutput,
} from "./actions/DescribeBackupDownloadRestriction.js";
import type {
  DescribeBackupUrlErrorCode,
  DescribeBackupUrlInput,
  DescribeBackupUrlOutput,
} from "./actions/DescribeBackupUrl.js";
import type {
  DescribeInstanceBackupsErrorCode,
  DescribeInstanceBackupsInput,
  DescribeInstanceBackupsOutput,
} from "./actions/DescribeInstanceBackups.js";
import type {
  ManualBackupInstanceErrorCode,
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
} from "./actions/ManualBackupInstance.js";
import type {
  ModifyBackupDownloadRestrictionErrorCode,
  ModifyBackupDownloadRestrictionInput,
  ModifyBackupDownloadRestrictionOutput,
} from "./actions/ModifyBackupDownloadRestriction.js";
import type {
  RestoreInstanceErrorCode,
  RestoreInstanceInput,
  RestoreInstanceOutput,
} from "./actions/RestoreInstance.js";
import type {
  DescribeGlobalReplicationAreaErrorCode,
  DescribeGlobalReplicationAreaInput,
  DescribeGlobalReplicationAreaOutput,
} from "./actions/DescribeGlobalReplicationArea.js";
import type {
  DescribeProductInfoErrorCode,
  DescribeProductInfoInput,
  DescribeProductInfoOutput,
} from "./actions/DescribeProductInfo.js";
import type {
  DescribeInstanceMonitorBigKeyErrorCode,
  DescribeInstanceMonitorBigKeyInput,
  DescribeInstanceMonitorBigKeyOutput,
} from "./actions/DescribeInstanceMonitorBigKey.js";
import type {
  DescribeInstanceMonitorBigKeySizeDistErrorCode,
  DescribeInstanceMonitorBigKeySizeDistInput,
  DescribeInstanceMonitorBigKeySizeDistOutput,
} from "./actions/DescribeInstanceMonitorBigKeySizeDist.js";
import type {
  DescribeInstanceMonitorBigKeyTypeDistErrorCode,
  DescribeInstanceMonitorBigKeyTypeDistInput,
  DescribeInstanceMonitorBigKeyTypeDistOutput,
} from "./actions/DescribeInstanceMonitorBigKeyTypeDist.js";
import type {
  DescribeInstanceMonitorHotKeyErrorCode,
  DescribeInstanceMonitorHotKeyInput,
  DescribeInstanceMonitorHotKeyOutput,
} from "./actions/DescribeInstanceMonitorHotKey.js";
import type {
  DescribeInstanceMonitorSIPErrorCode,
  DescribeInstanceMonitorSIPInput,
  DescribeInstanceMonitorSIPOutput,
} from "./actions/DescribeInstanceMonitorSIP.js";
import type {
  DescribeInstanceMonitorTookDistErrorCode,
  DescribeInstanceMonitorTookDistInput,
  DescribeInstanceMonitorTookDistOutput,
} from "./actions/DescribeInstanceMonitorTookDist.js";
import type {
  DescribeInstanceMonitorTopNCmdErrorCode,
  DescribeInstanceMonitorTopNCmdInput,
  DescribeInstanceMonitorTopNCmdOutput,
} from "./actions/DescribeInstanceMonitorTopNCmd.js";
import type {
  DescribeInstanceMonitorTopNCmdTookErrorCode,
  DescribeInstanceMonitorTopNCmdTookInput,
  DescribeInstanceMonitorTopNCmdTookOutput,
} from "./actions/DescribeInstanceMonitorTopNCmdTook.js";
import type {
  DescribeInstanceLogDeliveryErrorCode,
  DescribeInstanceLogDeliveryInput,
  DescribeInstanceLogDeliveryOutput,
} from "./actions/DescribeInstanceLogDelivery.js";
import type {
  ModifyInstanceLogDeliveryErrorCode,
  ModifyInstanceLogDeliveryInput,
  ModifyInstanceLogDeliveryOutput,
} from "./actions/ModifyInstanceLogDelivery.js";
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
 * @see https://cloud.tencent.com/document/api/239/68401
 */
export const AddReplicationInstance: TaskOperation<
  AddReplicationInstanceInput,
  AddReplicationInstanceOutput,
  DescribeTaskInfoOutput,
  AddReplicationInstanceErrorCode
> = {
  name: "AddReplicationInstance",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/AddReplicationInstance.request.js"),
    response: () => import("./validators/AddReplicationInstance.response.js"),
  },
};

/**
 * Gives an instance an internet address.
 *
 * @see https://cloud.tencent.com/document/api/239/72839
 */
export const AllocateWanAddress: Operation<
  AllocateWanAddressInput,
  AllocateWanAddressOutput,
  AllocateWanAddressErrorCode
> = {
  name: "AllocateWanAddress",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/AllocateWanAddress.request.js"),
    response: () => import("./validators/AllocateWanAddress.response.js"),
  },
};

/**
 * Changes the role that an instance has in its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/77863
 */
export const ChangeInstanceRole: TaskOperation<
  ChangeInstanceRoleInput,
  ChangeInstanceRoleOutput,
  DescribeTaskInfoOutput,
  ChangeInstanceRoleErrorCode
> = {
  name: "ChangeInstanceRole",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ChangeInstanceRole.request.js"),
    response: () => import("./validators/ChangeInstanceRole.response.js"),
  },
};

/**
 * Makes a read-only instance the primary of its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/77862
 */
export const ChangeMasterInstance: TaskOperation<
  ChangeMasterInstanceInput,
  ChangeMasterInstanceOutput,
  DescribeTaskInfoOutput,
  ChangeMasterInstanceErrorCode
> = {
  name: "ChangeMasterInstance",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ChangeMasterInstance.request.js"),
    response: () => import("./validators/ChangeMasterInstance.response.js"),
  },
};

/**
 * Promotes a replica, or a whole replica group of a multi-zone instance, to master.
 *
 * @see https://cloud.tencent.com/document/api/239/56698
 */
export const ChangeReplicaToMaster: TaskOperation<
  ChangeReplicaToMasterInput,
  ChangeReplicaToMasterOutput,
  DescribeTaskInfoOutput,
  ChangeReplicaToMasterErrorCode
> = {
  name: "ChangeReplicaToMaster",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ChangeReplicaToMaster.request.js"),
    response: () => import("./validators/ChangeReplicaToMaster.response.js"),
  },
};

/**
 * Takes an isolated instance out of the recycle bin and offline at once, ahead of its retention.
 *
 * @see https://cloud.tencent.com/document/api/239/34442
 */
export const CleanUpInstance: TaskOperation<
  CleanUpInstanceInput,
  CleanUpInstanceOutput,
  DescribeTaskInfoOutput,
  CleanUpInstanceErrorCode
> = {
  name: "CleanUpInstance",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CleanUpInstance.request.js"),
    response: () => import("./validators/CleanUpInstance.response.js"),
  },
};

/**
 * Erases all data of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20021
 */
export const ClearInstance: TaskOperation<
  ClearInstanceInput,
  ClearInstanceOutput,
  DescribeTaskInfoOutput,
  ClearInstanceErrorCode
> = {
  name: "ClearInstance",
  effect: "write",
  rateLimit: 20,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ClearInstance.request.js"),
    response: () => import("./validators/ClearInstance.response.js"),
  },
};

/**
 * Buys new instances that are restored from a backup of an existing one.
 *
 * @see https://cloud.tencent.com/document/api/239/89391
 */
export const CloneInstances: TaskOperation<
  CloneInstancesInput,
  CloneInstancesOutput,
  DescribeInstanceDealDetailOutput,
  CloneInstancesErrorCode
> = {
  name: "CloneInstances",
  effect: "billing",
  rateLimit: 20,
  secrets: ["Password"],
  wait: { id: "DealId", poll: () => DescribeInstanceDealDetail },
  validators: {
    request: () => import("./validators/CloneInstances.request.js"),
    response: () => import("./validators/CloneInstances.response.js"),
  },
};

/**
 * Turns off SSL encryption of an instance's connections.
 *
 * @see https://cloud.tencent.com/document/api/239/81240
 */
export const CloseSSL: TaskOperation<
  CloseSSLInput,
  CloseSSLOutput,
  DescribeTaskInfoOutput,
  CloseSSLErrorCode
> = {
  name: "CloseSSL",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CloseSSL.request.js"),
    response: () => import("./validators/CloseSSL.response.js"),
  },
};

/**
 * Creates an account for access to an instance, with its own password and privilege.
 *
 * @see https://cloud.tencent.com/document/api/239/38926
 */
export const CreateInstanceAccount: TaskOperation<
  CreateInstanceAccountInput,
  CreateInstanceAccountOutput,
  DescribeTaskInfoOutput,
  CreateInstanceAccountErrorCode
> = {
  name: "CreateInstanceAccount",
  effect: "write",
  rateLimit: 20,
  secrets: ["AccountPassword"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CreateInstanceAccount.request.js"),
    response: () => import("./validators/CreateInstanceAccount.response.js"),
  },
};

/**
 * Buys one or more instances.
 *
 * @see https://cloud.tencent.com/document/api/239/20026
 */
export const CreateInstances: TaskOperation<
  CreateInstancesInput,
  CreateInstancesOutput,
  DescribeInstanceDealDetailOutput,
  CreateInstancesErrorCode
> = {
  name: "CreateInstances",
  effect: "billing",
  rateLimit: 20,
  secrets: ["Password"],
  wait: { id: "DealId", poll: () => DescribeInstanceDealDetail },
  validators: {
    request: () => import("./validators/CreateInstances.request.js"),
    response: () => import("./validators/CreateInstances.response.js"),
  },
};

/**
 * Creates a global replication group with one instance as its primary.
 *
 * @see https://cloud.tencent.com/document/api/239/68400
 */
export const CreateReplicationGroup: TaskOperation<
  CreateReplicationGroupInput,
  CreateReplicationGroupOutput,
  DescribeTaskInfoOutput,
  CreateReplicationGroupErrorCode
> = {
  name: "CreateReplicationGroup",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/CreateReplicationGroup.request.js"),
    response: () => import("./validators/CreateReplicationGroup.response.js"),
  },
};

/**
 * Deletes an account of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38925
 */
export const DeleteInstanceAccount: TaskOperation<
  DeleteInstanceAccountInput,
  DeleteInstanceAccountOutput,
  DescribeTaskInfoOutput,
  DeleteInstanceAccountErrorCode
> = {
  name: "DeleteInstanceAccount",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DeleteInstanceAccount.request.js"),
    response: () => import("./validators/DeleteInstanceAccount.response.js"),
  },
};

/**
 * Removes an instance from its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/68399
 * @deprecated Being taken offline; the action of the same purpose stays. Use
 * RemoveReplicationInstance instead.
 */
export const DeleteReplicationInstance: TaskOperation<
  DeleteReplicationInstanceInput,
  DeleteReplicationInstanceOutput,
  DescribeTaskInfoOutput,
  DeleteReplicationInstanceErrorCode
> = {
  name: "DeleteReplicationInstance",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DeleteReplicationInstance.request.js"),
    response: () => import("./validators/DeleteReplicationInstance.response.js"),
  },
};

/**
 * Returns when an instance is backed up automatically and how long those backups are kept.
 *
 * @see https://cloud.tencent.com/document/api/239/20019
 */
export const DescribeAutoBackupConfig: Operation<
  DescribeAutoBackupConfigInput,
  DescribeAutoBackupConfigOutput,
  DescribeAutoBackupConfigErrorCode
> = {
  name: "DescribeAutoBackupConfig",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeAutoBackupConfig.request.js"),
    response: () => import("./validators/DescribeAutoBackupConfig.response.js"),
  },
};

/**
 * Returns the standard and the additional bandwidth of an instance, and how much can be added.
 *
 * @see https://cloud.tencent.com/document/api/239/90100
 */
export const DescribeBandwidthRange: Operation<
  DescribeBandwidthRangeInput,
  DescribeBandwidthRangeOutput,
  DescribeBandwidthRangeErrorCode
> = {
  name: "DescribeBandwidthRange",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeBandwidthRange.request.js"),
    response: () => import("./validators/DescribeBandwidthRange.response.js"),
  },
};

/**
 * Lists instances with the few facts that Tencent Cloud's database products have in common.
 *
 * @see https://cloud.tencent.com/document/api/239/49428
 * @deprecated Abandoned by the vendor; DescribeInstances lists instances. Use DescribeInstances
 * instead.
 */
export const DescribeCommonDBInstances: PagedOperation<
  DescribeCommonDBInstancesInput,
  DescribeCommonDBInstancesOutput,
  RedisCommonInstanceList,
  DescribeCommonDBInstancesErrorCode
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

/**
 * Lists the accounts of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38924
 */
export const DescribeInstanceAccount: PagedOperation<
  DescribeInstanceAccountInput,
  DescribeInstanceAccountOutput,
  Account,
  DescribeInstanceAccountErrorCode
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
  },
  validators: {
    request: () => import("./validators/DescribeInstanceAccount.request.js"),
    response: () => import("./validators/DescribeInstanceAccount.response.js"),
  },
};

/**
 * Returns the state and both ends of the data transmission (DTS) job of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/39375
 */
export const DescribeInstanceDTSInfo: Operation<
  DescribeInstanceDTSInfoInput,
  DescribeInstanceDTSInfoOutput,
  DescribeInstanceDTSInfoErrorCode
> = {
  name: "DescribeInstanceDTSInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceDTSInfo.request.js"),
    response: () => import("./validators/DescribeInstanceDTSInfo.response.js"),
  },
};

/**
 * Shows the state, the price and the instances of orders.
 *
 * @see https://cloud.tencent.com/document/api/239/30602
 */
export const DescribeInstanceDealDetail: TaskOperation<
  DescribeInstanceDealDetailInput,
  DescribeInstanceDealDetailOutput,
  DescribeInstanceDealDetailOutput,
  DescribeInstanceDealDetailErrorCode
> = {
  name: "DescribeInstanceDealDetail",
  effect: "read",
  rateLimit: 20,
  wait: { id: "DealIds", poll: () => DescribeInstanceDealDetail },
  poll: {
    id: "DealIds",
    list: true,
    status: "DealDetails[].Status",
    done: [4],
    failed: [5, 6, 7, 8, 9, 10, 11],
  },
  validators: {
    request: () => import("./validators/DescribeInstanceDealDetail.request.js"),
    response: () => import("./validators/DescribeInstanceDealDetail.response.js"),
  },
};

/**
 * Lists the maintenance events that are planned for a period, of one instance or of all.
 *
 * @see https://cloud.tencent.com/document/api/239/104779
 */
export const DescribeInstanceEvents: PagedOperation<
  DescribeInstanceEventsInput,
  DescribeInstanceEventsOutput,
  RedisInstanceEvent,
  DescribeInstanceEventsErrorCode
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

/**
 * Lists the proxies and the Redis nodes of an instance with their availability zones.
 *
 * @see https://cloud.tencent.com/document/api/239/48603
 */
export const DescribeInstanceNodeInfo: Operation<
  DescribeInstanceNodeInfoInput,
  DescribeInstanceNodeInfoOutput,
  DescribeInstanceNodeInfoErrorCode
> = {
  name: "DescribeInstanceNodeInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceNodeInfo.request.js"),
    response: () => import("./validators/DescribeInstanceNodeInfo.response.js"),
  },
};

/**
 * Lists the shard nodes of an instance of the cluster architecture with their slots, keys and
 * memory.
 *
 * @see https://cloud.tencent.com/document/api/239/34441
 */
export const DescribeInstanceShards: Operation<
  DescribeInstanceShardsInput,
  DescribeInstanceShardsOutput,
  DescribeInstanceShardsErrorCode
> = {
  name: "DescribeInstanceShards",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceShards.request.js"),
    response: () => import("./validators/DescribeInstanceShards.response.js"),
  },
};

/**
 * Tells whether an instance supports a certain feature.
 *
 * @see https://cloud.tencent.com/document/api/239/102364
 */
export const DescribeInstanceSupportFeature: Operation<
  DescribeInstanceSupportFeatureInput,
  DescribeInstanceSupportFeatureOutput,
  DescribeInstanceSupportFeatureErrorCode
> = {
  name: "DescribeInstanceSupportFeature",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceSupportFeature.request.js"),
    response: () => import("./validators/DescribeInstanceSupportFeature.response.js"),
  },
};

/**
 * Lists the node groups of an instance with their zone, their role and their nodes.
 *
 * @see https://cloud.tencent.com/document/api/239/50312
 */
export const DescribeInstanceZoneInfo: Operation<
  DescribeInstanceZoneInfoInput,
  DescribeInstanceZoneInfoOutput,
  DescribeInstanceZoneInfoErrorCode
> = {
  name: "DescribeInstanceZoneInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceZoneInfo.request.js"),
    response: () => import("./validators/DescribeInstanceZoneInfo.response.js"),
  },
};

/**
 * Lists the instances of the region that match all given filters.
 *
 * @see https://cloud.tencent.com/document/api/239/20018
 */
export const DescribeInstances: PagedOperation<
  DescribeInstancesInput,
  DescribeInstancesOutput,
  InstanceSet,
  DescribeInstancesErrorCode
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
  poll: { id: "InstanceId", status: "InstanceSet[].Status", done: [2], failed: [-3], settle: true },
  validators: {
    request: () => import("./validators/DescribeInstances.request.js"),
    response: () => import("./validators/DescribeInstances.response.js"),
  },
};

/**
 * Shows the daily maintenance window of an instance, in which upgrades of its version or
 * architecture switch over.
 *
 * @see https://cloud.tencent.com/document/api/239/46336
 */
export const DescribeMaintenanceWindow: Operation<
  DescribeMaintenanceWindowInput,
  DescribeMaintenanceWindowOutput,
  DescribeMaintenanceWindowErrorCode
> = {
  name: "DescribeMaintenanceWindow",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeMaintenanceWindow.request.js"),
    response: () => import("./validators/DescribeMaintenanceWindow.response.js"),
  },
};

/**
 * Shows a parameter template with all its parameters, their values and bounds.
 *
 * @see https://cloud.tencent.com/document/api/239/58748
 */
export const DescribeParamTemplateInfo: Operation<
  DescribeParamTemplateInfoInput,
  DescribeParamTemplateInfoOutput,
  DescribeParamTemplateInfoErrorCode
> = {
  name: "DescribeParamTemplateInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeParamTemplateInfo.request.js"),
    response: () => import("./validators/DescribeParamTemplateInfo.response.js"),
  },
};

/**
 * Lists the slow queries that the proxies of an instance recorded.
 *
 * @see https://cloud.tencent.com/document/api/239/48121
 */
export const DescribeProxySlowLog: PagedOperation<
  DescribeProxySlowLogInput,
  DescribeProxySlowLogOutput,
  InstanceProxySlowlogDetail,
  DescribeProxySlowLogErrorCode
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

/**
 * Lists the replication groups of the account with their instances.
 *
 * @see https://cloud.tencent.com/document/api/239/71554
 */
export const DescribeReplicationGroup: PagedOperation<
  DescribeReplicationGroupInput,
  DescribeReplicationGroupOutput,
  Groups,
  DescribeReplicationGroupErrorCode
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
  validators: {
    request: () => import("./validators/DescribeReplicationGroup.request.js"),
    response: () => import("./validators/DescribeReplicationGroup.response.js"),
  },
};

/**
 * Tells which replication group an instance belongs to and what role it has there.
 *
 * @see https://cloud.tencent.com/document/api/239/107300
 */
export const DescribeReplicationGroupInstance: Operation<
  DescribeReplicationGroupInstanceInput,
  DescribeReplicationGroupInstanceOutput,
  DescribeReplicationGroupInstanceErrorCode
> = {
  name: "DescribeReplicationGroupInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeReplicationGroupInstance.request.js"),
    response: () => import("./validators/DescribeReplicationGroupInstance.response.js"),
  },
};

/**
 * Tells whether SSL is on for an instance and where its certificate can be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/88703
 */
export const DescribeSSLStatus: Operation<
  DescribeSSLStatusInput,
  DescribeSSLStatusOutput,
  DescribeSSLStatusErrorCode
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

/**
 * Looks up the backup of an instance for a certain second, and the periods that second-level
 * backup does not cover.
 *
 * @see https://cloud.tencent.com/document/api/239/114301
 */
export const DescribeSecondLevelBackupInfo: Operation<
  DescribeSecondLevelBackupInfoInput,
  DescribeSecondLevelBackupInfoOutput,
  DescribeSecondLevelBackupInfoErrorCode
> = {
  name: "DescribeSecondLevelBackupInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeSecondLevelBackupInfo.request.js"),
    response: () => import("./validators/DescribeSecondLevelBackupInfo.response.js"),
  },
};

/**
 * Lists commands of an instance that ran slowly in a period.
 *
 * @see https://cloud.tencent.com/document/api/239/37984
 */
export const DescribeSlowLog: PagedOperation<
  DescribeSlowLogInput,
  DescribeSlowLogOutput,
  InstanceSlowlogDetail,
  DescribeSlowLogErrorCode
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

/**
 * Returns how a background task fares.
 *
 * @see https://cloud.tencent.com/document/api/239/30601
 */
export const DescribeTaskInfo: TaskOperation<
  DescribeTaskInfoInput,
  DescribeTaskInfoOutput,
  DescribeTaskInfoOutput,
  DescribeTaskInfoErrorCode
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

/**
 * Lists the tasks of one instance, or of every instance in the region, of the last 30 days.
 *
 * @see https://cloud.tencent.com/document/api/239/39374
 */
export const DescribeTaskList: PagedOperation<
  DescribeTaskListInput,
  DescribeTaskListOutput,
  TaskInfoDetail,
  DescribeTaskListErrorCode
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
  validators: {
    request: () => import("./validators/DescribeTaskList.request.js"),
    response: () => import("./validators/DescribeTaskList.response.js"),
  },
};

/**
 * Lists the slow queries of a Tendis instance.
 *
 * @see https://cloud.tencent.com/document/api/239/50085
 */
export const DescribeTendisSlowLog: PagedOperation<
  DescribeTendisSlowLogInput,
  DescribeTendisSlowLogOutput,
  TendisSlowLogDetail,
  DescribeTendisSlowLogErrorCode
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

/**
 * Terminates a pay-as-you-go instance.
 *
 * @see https://cloud.tencent.com/document/api/239/34440
 */
export const DestroyPostpaidInstance: TaskOperation<
  DestroyPostpaidInstanceInput,
  DestroyPostpaidInstanceOutput,
  DescribeTaskInfoOutput,
  DestroyPostpaidInstanceErrorCode
> = {
  name: "DestroyPostpaidInstance",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DestroyPostpaidInstance.request.js"),
    response: () => import("./validators/DestroyPostpaidInstance.response.js"),
  },
};

/**
 * Returns a prepaid instance for a refund.
 *
 * @see https://cloud.tencent.com/document/api/239/34439
 */
export const DestroyPrepaidInstance: TaskOperation<
  DestroyPrepaidInstanceInput,
  DestroyPrepaidInstanceOutput,
  DescribeInstancesOutput,
  DestroyPrepaidInstanceErrorCode
> = {
  name: "DestroyPrepaidInstance",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "InstanceId", poll: () => DescribeInstances, done: [-2, -3] },
  validators: {
    request: () => import("./validators/DestroyPrepaidInstance.request.js"),
    response: () => import("./validators/DestroyPrepaidInstance.response.js"),
  },
};

/**
 * Ends read/write splitting, so that the master serves reads again.
 *
 * @see https://cloud.tencent.com/document/api/239/34438
 */
export const DisableReplicaReadonly: TaskOperation<
  DisableReplicaReadonlyInput,
  DisableReplicaReadonlyOutput,
  DescribeTaskInfoOutput,
  DisableReplicaReadonlyErrorCode
> = {
  name: "DisableReplicaReadonly",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/DisableReplicaReadonly.request.js"),
    response: () => import("./validators/DisableReplicaReadonly.response.js"),
  },
};

/**
 * Starts to route the reads of an instance to its replicas.
 *
 * @see https://cloud.tencent.com/document/api/239/34437
 */
export const EnableReplicaReadonly: TaskOperation<
  EnableReplicaReadonlyInput,
  EnableReplicaReadonlyOutput,
  DescribeTaskInfoOutput,
  EnableReplicaReadonlyErrorCode
> = {
  name: "EnableReplicaReadonly",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/EnableReplicaReadonly.request.js"),
    response: () => import("./validators/EnableReplicaReadonly.response.js"),
  },
};

/**
 * Quotes the price of new instances without buying them.
 *
 * @see https://cloud.tencent.com/document/api/239/41159
 */
export const InquiryPriceCreateInstance: Operation<
  InquiryPriceCreateInstanceInput,
  InquiryPriceCreateInstanceOutput,
  InquiryPriceCreateInstanceErrorCode
> = {
  name: "InquiryPriceCreateInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/InquiryPriceCreateInstance.request.js"),
    response: () => import("./validators/InquiryPriceCreateInstance.response.js"),
  },
};

/**
 * Quotes the price of renewing a prepaid instance without renewing it.
 *
 * @see https://cloud.tencent.com/document/api/239/41158
 */
export const InquiryPriceRenewInstance: Operation<
  InquiryPriceRenewInstanceInput,
  InquiryPriceRenewInstanceOutput,
  InquiryPriceRenewInstanceErrorCode
> = {
  name: "InquiryPriceRenewInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/InquiryPriceRenewInstance.request.js"),
    response: () => import("./validators/InquiryPriceRenewInstance.response.js"),
  },
};

/**
 * Quotes the price of enlarging an instance without changing it.
 *
 * @see https://cloud.tencent.com/document/api/239/41157
 */
export const InquiryPriceUpgradeInstance: Operation<
  InquiryPriceUpgradeInstanceInput,
  InquiryPriceUpgradeInstanceOutput,
  InquiryPriceUpgradeInstanceErrorCode
> = {
  name: "InquiryPriceUpgradeInstance",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/InquiryPriceUpgradeInstance.request.js"),
    response: () => import("./validators/InquiryPriceUpgradeInstance.response.js"),
  },
};

/**
 * Simulates a failure of an instance's master nodes, to rehearse a failover.
 *
 * @see https://cloud.tencent.com/document/api/239/58399
 */
export const KillMasterGroup: TaskOperation<
  KillMasterGroupInput,
  KillMasterGroupOutput,
  DescribeTaskInfoOutput,
  KillMasterGroupErrorCode
> = {
  name: "KillMasterGroup",
  effect: "write",
  rateLimit: 20,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/KillMasterGroup.request.js"),
    response: () => import("./validators/KillMasterGroup.response.js"),
  },
};

/**
 * Changes the password of the main account of an instance; the present one must be given.
 *
 * @see https://cloud.tencent.com/document/api/239/20025
 * @deprecated Misspelt; the same action stands under the right name. Use ModifyInstancePassword
 * instead.
 */
export const ModfiyInstancePassword: TaskOperation<
  ModfiyInstancePasswordInput,
  ModfiyInstancePasswordOutput,
  DescribeTaskInfoOutput,
  ModfiyInstancePasswordErrorCode
> = {
  name: "ModfiyInstancePassword",
  effect: "write",
  rateLimit: 20,
  secrets: ["OldPassword", "Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModfiyInstancePassword.request.js"),
    response: () => import("./validators/ModfiyInstancePassword.response.js"),
  },
};

/**
 * Sets the time of day at which an instance is backed up automatically.
 *
 * @see https://cloud.tencent.com/document/api/239/20016
 */
export const ModifyAutoBackupConfig: Operation<
  ModifyAutoBackupConfigInput,
  ModifyAutoBackupConfigOutput,
  ModifyAutoBackupConfigErrorCode
> = {
  name: "ModifyAutoBackupConfig",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyAutoBackupConfig.request.js"),
    response: () => import("./validators/ModifyAutoBackupConfig.response.js"),
  },
};

/**
 * Renames instances, moves them to a project, or sets how they are renewed; Operation says which.
 *
 * @see https://cloud.tencent.com/document/api/239/31785
 */
export const ModifyInstance: Operation<
  ModifyInstanceInput,
  ModifyInstanceOutput,
  ModifyInstanceErrorCode
> = {
  name: "ModifyInstance",
  effect: "idempotent",
  rateLimit: 50,
  validators: {
    request: () => import("./validators/ModifyInstance.request.js"),
    response: () => import("./validators/ModifyInstance.response.js"),
  },
};

/**
 * Changes the password, remark, read routing or privilege of one account of an instance, or
 * removes the password of the main account.
 *
 * @see https://cloud.tencent.com/document/api/239/38923
 */
export const ModifyInstanceAccount: TaskOperation<
  ModifyInstanceAccountInput,
  ModifyInstanceAccountOutput,
  DescribeTaskInfoOutput,
  ModifyInstanceAccountErrorCode
> = {
  name: "ModifyInstanceAccount",
  effect: "idempotent",
  rateLimit: 20,
  secrets: ["AccountPassword"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceAccount.request.js"),
    response: () => import("./validators/ModifyInstanceAccount.response.js"),
  },
};

/**
 * Moves the nodes of an instance to other availability zones.
 *
 * @see https://cloud.tencent.com/document/api/239/102363
 */
export const ModifyInstanceAvailabilityZones: TaskOperation<
  ModifyInstanceAvailabilityZonesInput,
  ModifyInstanceAvailabilityZonesOutput,
  DescribeTaskInfoOutput,
  ModifyInstanceAvailabilityZonesErrorCode
> = {
  name: "ModifyInstanceAvailabilityZones",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceAvailabilityZones.request.js"),
    response: () => import("./validators/ModifyInstanceAvailabilityZones.response.js"),
  },
};

/**
 * Switches an instance between second-level backup and ordinary backup.
 *
 * @see https://cloud.tencent.com/document/api/239/114300
 */
export const ModifyInstanceBackupMode: TaskOperation<
  ModifyInstanceBackupModeInput,
  ModifyInstanceBackupModeOutput,
  DescribeTaskInfoOutput,
  ModifyInstanceBackupModeErrorCode
> = {
  name: "ModifyInstanceBackupMode",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceBackupMode.request.js"),
    response: () => import("./validators/ModifyInstanceBackupMode.response.js"),
  },
};

/**
 * Moves a maintenance event of an instance to another day or time, or cancels it.
 *
 * @see https://cloud.tencent.com/document/api/239/104778
 */
export const ModifyInstanceEvent: Operation<
  ModifyInstanceEventInput,
  ModifyInstanceEventOutput,
  ModifyInstanceEventErrorCode
> = {
  name: "ModifyInstanceEvent",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyInstanceEvent.request.js"),
    response: () => import("./validators/ModifyInstanceEvent.response.js"),
  },
};

/**
 * Changes the password of the main account of an instance; the present one must be given.
 *
 * @see https://cloud.tencent.com/document/api/239/111555
 */
export const ModifyInstancePassword: TaskOperation<
  ModifyInstancePasswordInput,
  ModifyInstancePasswordOutput,
  DescribeTaskInfoOutput,
  ModifyInstancePasswordErrorCode
> = {
  name: "ModifyInstancePassword",
  effect: "write",
  rateLimit: 20,
  secrets: ["OldPassword", "Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstancePassword.request.js"),
    response: () => import("./validators/ModifyInstancePassword.response.js"),
  },
};

/**
 * Sets whether an instance takes writes or only reads.
 *
 * @see https://cloud.tencent.com/document/api/239/73781
 */
export const ModifyInstanceReadOnly: TaskOperation<
  ModifyInstanceReadOnlyInput,
  ModifyInstanceReadOnlyOutput,
  DescribeTaskInfoOutput,
  ModifyInstanceReadOnlyErrorCode
> = {
  name: "ModifyInstanceReadOnly",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceReadOnly.request.js"),
    response: () => import("./validators/ModifyInstanceReadOnly.response.js"),
  },
};

/**
 * Sets the daily maintenance window of an instance, in which upgrades of its version or
 * architecture switch over.
 *
 * @see https://cloud.tencent.com/document/api/239/46335
 */
export const ModifyMaintenanceWindow: Operation<
  ModifyMaintenanceWindowInput,
  ModifyMaintenanceWindowOutput,
  ModifyMaintenanceWindowErrorCode
> = {
  name: "ModifyMaintenanceWindow",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyMaintenanceWindow.request.js"),
    response: () => import("./validators/ModifyMaintenanceWindow.response.js"),
  },
};

/**
 * Changes the private address, the port, the VPC or the subnet of an instance, or moves it from
 * the classic network to a VPC.
 *
 * @see https://cloud.tencent.com/document/api/239/34436
 */
export const ModifyNetworkConfig: TaskOperation<
  ModifyNetworkConfigInput,
  ModifyNetworkConfigOutput,
  DescribeTaskInfoOutput,
  ModifyNetworkConfigErrorCode
> = {
  name: "ModifyNetworkConfig",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyNetworkConfig.request.js"),
    response: () => import("./validators/ModifyNetworkConfig.response.js"),
  },
};

/**
 * Changes the name or the remark of a replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/107299
 */
export const ModifyReplicationGroup: Operation<
  ModifyReplicationGroupInput,
  ModifyReplicationGroupOutput,
  ModifyReplicationGroupErrorCode
> = {
  name: "ModifyReplicationGroup",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyReplicationGroup.request.js"),
    response: () => import("./validators/ModifyReplicationGroup.response.js"),
  },
};

/**
 * Turns on SSL encryption for connections to an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/81239
 */
export const OpenSSL: TaskOperation<
  OpenSSLInput,
  OpenSSLOutput,
  DescribeTaskInfoOutput,
  OpenSSLErrorCode
> = {
  name: "OpenSSL",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/OpenSSL.request.js"),
    response: () => import("./validators/OpenSSL.response.js"),
  },
};

/**
 * Withdraws the internet address of an instance, so that it is reachable only over the private
 * network.
 *
 * @see https://cloud.tencent.com/document/api/239/72838
 */
export const ReleaseWanAddress: Operation<
  ReleaseWanAddressInput,
  ReleaseWanAddressOutput,
  ReleaseWanAddressErrorCode
> = {
  name: "ReleaseWanAddress",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ReleaseWanAddress.request.js"),
    response: () => import("./validators/ReleaseWanAddress.response.js"),
  },
};

/**
 * Removes an instance from its replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/90099
 */
export const RemoveReplicationInstance: TaskOperation<
  RemoveReplicationInstanceInput,
  RemoveReplicationInstanceOutput,
  DescribeTaskInfoOutput,
  RemoveReplicationInstanceErrorCode
> = {
  name: "RemoveReplicationInstance",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/RemoveReplicationInstance.request.js"),
    response: () => import("./validators/RemoveReplicationInstance.response.js"),
  },
};

/**
 * Extends a prepaid instance by some months, or turns a pay-as-you-go instance into a prepaid one.
 *
 * @see https://cloud.tencent.com/document/api/239/20015
 */
export const RenewInstance: TaskOperation<
  RenewInstanceInput,
  RenewInstanceOutput,
  DescribeInstanceDealDetailOutput,
  RenewInstanceErrorCode
> = {
  name: "RenewInstance",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "DealId", poll: () => DescribeInstanceDealDetail },
  validators: {
    request: () => import("./validators/RenewInstance.request.js"),
    response: () => import("./validators/RenewInstance.response.js"),
  },
};

/**
 * Sets a new password for the main account of an instance without asking for the old one, or makes
 * the instance free of a password.
 *
 * @see https://cloud.tencent.com/document/api/239/20014
 */
export const ResetPassword: TaskOperation<
  ResetPasswordInput,
  ResetPasswordOutput,
  DescribeTaskInfoOutput,
  ResetPasswordErrorCode
> = {
  name: "ResetPassword",
  effect: "idempotent",
  rateLimit: 20,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ResetPassword.request.js"),
    response: () => import("./validators/ResetPassword.response.js"),
  },
};

/**
 * Brings an isolated instance back from the recycle bin into service.
 *
 * @see https://cloud.tencent.com/document/api/239/39415
 */
export const StartupInstance: TaskOperation<
  StartupInstanceInput,
  StartupInstanceOutput,
  DescribeInstancesOutput,
  StartupInstanceErrorCode
> = {
  name: "StartupInstance",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "InstanceId", poll: () => DescribeInstances },
  validators: {
    request: () => import("./validators/StartupInstance.request.js"),
    response: () => import("./validators/StartupInstance.response.js"),
  },
};

/**
 * Makes an instance that waits for its maintenance window switch over at once.
 *
 * @see https://cloud.tencent.com/document/api/239/102362
 */
export const SwitchAccessNewInstance: Operation<
  SwitchAccessNewInstanceInput,
  SwitchAccessNewInstanceOutput,
  SwitchAccessNewInstanceErrorCode
> = {
  name: "SwitchAccessNewInstance",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/SwitchAccessNewInstance.request.js"),
    response: () => import("./validators/SwitchAccessNewInstance.response.js"),
  },
};

/**
 * Simulates the failure of a proxy of an instance, so that an application can be tested against
 * it.
 *
 * @see https://cloud.tencent.com/document/api/239/78841
 */
export const SwitchProxy: Operation<SwitchProxyInput, SwitchProxyOutput, SwitchProxyErrorCode> = {
  name: "SwitchProxy",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/SwitchProxy.request.js"),
    response: () => import("./validators/SwitchProxy.response.js"),
  },
};

/**
 * Changes the memory, the number of shards or the number of replicas of an instance, up or down.
 *
 * @see https://cloud.tencent.com/document/api/239/20013
 */
export const UpgradeInstance: TaskOperation<
  UpgradeInstanceInput,
  UpgradeInstanceOutput,
  DescribeInstanceDealDetailOutput,
  UpgradeInstanceErrorCode
> = {
  name: "UpgradeInstance",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "DealId", poll: () => DescribeInstanceDealDetail },
  validators: {
    request: () => import("./validators/UpgradeInstance.request.js"),
    response: () => import("./validators/UpgradeInstance.response.js"),
  },
};

/**
 * Upgrades an instance to a newer engine version, or from the standard architecture to the cluster
 * architecture.
 *
 * @see https://cloud.tencent.com/document/api/239/46334
 */
export const UpgradeInstanceVersion: TaskOperation<
  UpgradeInstanceVersionInput,
  UpgradeInstanceVersionOutput,
  DescribeInstanceDealDetailOutput,
  UpgradeInstanceVersionErrorCode
> = {
  name: "UpgradeInstanceVersion",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "DealId", poll: () => DescribeInstanceDealDetail },
  validators: {
    request: () => import("./validators/UpgradeInstanceVersion.request.js"),
    response: () => import("./validators/UpgradeInstanceVersion.response.js"),
  },
};

/**
 * Upgrades the proxies of an instance to a newer version.
 *
 * @see https://cloud.tencent.com/document/api/239/74597
 */
export const UpgradeProxyVersion: Operation<
  UpgradeProxyVersionInput,
  UpgradeProxyVersionOutput,
  UpgradeProxyVersionErrorCode
> = {
  name: "UpgradeProxyVersion",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/UpgradeProxyVersion.request.js"),
    response: () => import("./validators/UpgradeProxyVersion.response.js"),
  },
};

/**
 * Upgrades the kernel of an instance to a newer minor version of the same Redis version.
 *
 * @see https://cloud.tencent.com/document/api/239/74596
 */
export const UpgradeSmallVersion: Operation<
  UpgradeSmallVersionInput,
  UpgradeSmallVersionOutput,
  UpgradeSmallVersionErrorCode
> = {
  name: "UpgradeSmallVersion",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/UpgradeSmallVersion.request.js"),
    response: () => import("./validators/UpgradeSmallVersion.response.js"),
  },
};

/**
 * Upgrades an instance so that its nodes can be spread over several availability zones.
 *
 * @see https://cloud.tencent.com/document/api/239/54759
 */
export const UpgradeVersionToMultiAvailabilityZones: Operation<
  UpgradeVersionToMultiAvailabilityZonesInput,
  UpgradeVersionToMultiAvailabilityZonesOutput,
  UpgradeVersionToMultiAvailabilityZonesErrorCode
> = {
  name: "UpgradeVersionToMultiAvailabilityZones",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/UpgradeVersionToMultiAvailabilityZones.request.js"),
    response: () => import("./validators/UpgradeVersionToMultiAvailabilityZones.response.js"),
  },
};

/**
 * Sets the parameters of one or more instances to the values of a parameter template.
 *
 * @see https://cloud.tencent.com/document/api/239/58753
 */
export const ApplyParamsTemplate: TaskOperation<
  ApplyParamsTemplateInput,
  ApplyParamsTemplateOutput,
  DescribeTaskInfoOutput[],
  ApplyParamsTemplateErrorCode
> = {
  name: "ApplyParamsTemplate",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskIds", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ApplyParamsTemplate.request.js"),
    response: () => import("./validators/ApplyParamsTemplate.response.js"),
  },
};

/**
 * Creates a parameter template, on the base of another one if need be.
 *
 * @see https://cloud.tencent.com/document/api/239/58752
 */
export const CreateParamTemplate: Operation<
  CreateParamTemplateInput,
  CreateParamTemplateOutput,
  CreateParamTemplateErrorCode
> = {
  name: "CreateParamTemplate",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/CreateParamTemplate.request.js"),
    response: () => import("./validators/CreateParamTemplate.response.js"),
  },
};

/**
 * Deletes a parameter template.
 *
 * @see https://cloud.tencent.com/document/api/239/58751
 */
export const DeleteParamTemplate: Operation<
  DeleteParamTemplateInput,
  DeleteParamTemplateOutput,
  DeleteParamTemplateErrorCode
> = {
  name: "DeleteParamTemplate",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DeleteParamTemplate.request.js"),
    response: () => import("./validators/DeleteParamTemplate.response.js"),
  },
};

/**
 * Lists the changes that were made to the parameters of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/34449
 */
export const DescribeInstanceParamRecords: PagedOperation<
  DescribeInstanceParamRecordsInput,
  DescribeInstanceParamRecordsOutput,
  InstanceParamHistory,
  DescribeInstanceParamRecordsErrorCode
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

/**
 * Lists the parameters of an instance with their present and default values, sorted by the kind of
 * value that they take.
 *
 * @see https://cloud.tencent.com/document/api/239/34448
 */
export const DescribeInstanceParams: Operation<
  DescribeInstanceParamsInput,
  DescribeInstanceParamsOutput,
  DescribeInstanceParamsErrorCode
> = {
  name: "DescribeInstanceParams",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceParams.request.js"),
    response: () => import("./validators/DescribeInstanceParams.response.js"),
  },
};

/**
 * Lists the security groups of one or more instances with their rules.
 *
 * @see https://cloud.tencent.com/document/api/239/34447
 */
export const DescribeInstanceSecurityGroup: Operation<
  DescribeInstanceSecurityGroupInput,
  DescribeInstanceSecurityGroupOutput,
  DescribeInstanceSecurityGroupErrorCode
> = {
  name: "DescribeInstanceSecurityGroup",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceSecurityGroup.request.js"),
    response: () => import("./validators/DescribeInstanceSecurityGroup.response.js"),
  },
};

/**
 * Lists the parameter templates of the account.
 *
 * @see https://cloud.tencent.com/document/api/239/58750
 */
export const DescribeParamTemplates: Operation<
  DescribeParamTemplatesInput,
  DescribeParamTemplatesOutput,
  DescribeParamTemplatesErrorCode
> = {
  name: "DescribeParamTemplates",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeParamTemplates.request.js"),
    response: () => import("./validators/DescribeParamTemplates.response.js"),
  },
};

/**
 * Returns security groups with their rules, by project or by id.
 *
 * @see https://cloud.tencent.com/document/api/239/34446
 */
export const DescribeProjectSecurityGroup: Operation<
  DescribeProjectSecurityGroupInput,
  DescribeProjectSecurityGroupOutput,
  DescribeProjectSecurityGroupErrorCode
> = {
  name: "DescribeProjectSecurityGroup",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeProjectSecurityGroup.request.js"),
    response: () => import("./validators/DescribeProjectSecurityGroup.response.js"),
  },
};

/**
 * Sets the additional bandwidth and the greatest number of connections of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/49639
 */
export const ModifyConnectionConfig: TaskOperation<
  ModifyConnectionConfigInput,
  ModifyConnectionConfigOutput,
  DescribeTaskInfoOutput,
  ModifyConnectionConfigErrorCode
> = {
  name: "ModifyConnectionConfig",
  effect: "billing",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyConnectionConfig.request.js"),
    response: () => import("./validators/ModifyConnectionConfig.response.js"),
  },
};

/**
 * Sets configuration parameters of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/34445
 */
export const ModifyInstanceParams: TaskOperation<
  ModifyInstanceParamsInput,
  ModifyInstanceParamsOutput,
  DescribeTaskInfoOutput,
  ModifyInstanceParamsErrorCode
> = {
  name: "ModifyInstanceParams",
  effect: "idempotent",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ModifyInstanceParams.request.js"),
    response: () => import("./validators/ModifyInstanceParams.response.js"),
  },
};

/**
 * Changes the name, the remark or the parameters of a parameter template.
 *
 * @see https://cloud.tencent.com/document/api/239/58749
 */
export const ModifyParamTemplate: Operation<
  ModifyParamTemplateInput,
  ModifyParamTemplateOutput,
  ModifyParamTemplateErrorCode
> = {
  name: "ModifyParamTemplate",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyParamTemplate.request.js"),
    response: () => import("./validators/ModifyParamTemplate.response.js"),
  },
};

/**
 * Binds one security group to one or more instances.
 *
 * @see https://cloud.tencent.com/document/api/239/41260
 */
export const AssociateSecurityGroups: Operation<
  AssociateSecurityGroupsInput,
  AssociateSecurityGroupsOutput,
  AssociateSecurityGroupsErrorCode
> = {
  name: "AssociateSecurityGroups",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/AssociateSecurityGroups.request.js"),
    response: () => import("./validators/AssociateSecurityGroups.response.js"),
  },
};

/**
 * Lists the security groups that are bound to an instance, with their rules, and the private
 * address that they guard.
 *
 * @see https://cloud.tencent.com/document/api/239/41259
 */
export const DescribeDBSecurityGroups: Operation<
  DescribeDBSecurityGroupsInput,
  DescribeDBSecurityGroupsOutput,
  DescribeDBSecurityGroupsErrorCode
> = {
  name: "DescribeDBSecurityGroups",
  effect: "read",
  rateLimit: 100,
  validators: {
    request: () => import("./validators/DescribeDBSecurityGroups.request.js"),
    response: () => import("./validators/DescribeDBSecurityGroups.response.js"),
  },
};

/**
 * Looks up or calculates the bandwidth of a specification, without inputs or outputs that the
 * vendor documents.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 */
export const DescribeInstanceSpecBandwidth: Operation<
  DescribeInstanceSpecBandwidthInput,
  DescribeInstanceSpecBandwidthOutput,
  DescribeInstanceSpecBandwidthErrorCode
> = {
  name: "DescribeInstanceSpecBandwidth",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceSpecBandwidth.request.js"),
    response: () => import("./validators/DescribeInstanceSpecBandwidth.response.js"),
  },
};

/**
 * Lists the security groups of a project with their rules.
 *
 * @see https://cloud.tencent.com/document/api/239/41258
 */
export const DescribeProjectSecurityGroups: PagedOperation<
  DescribeProjectSecurityGroupsInput,
  DescribeProjectSecurityGroupsOutput,
  SecurityGroup,
  DescribeProjectSecurityGroupsErrorCode
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

/**
 * Counts the resource bundles of dedicated clusters for Redis and adds up their memory.
 *
 * @see https://cloud.tencent.com/document/api/239/109629
 */
export const DescribeRedisClusterOverview: Operation<
  DescribeRedisClusterOverviewInput,
  DescribeRedisClusterOverviewOutput,
  DescribeRedisClusterOverviewErrorCode
> = {
  name: "DescribeRedisClusterOverview",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeRedisClusterOverview.request.js"),
    response: () => import("./validators/DescribeRedisClusterOverview.response.js"),
  },
};

/**
 * Lists dedicated clusters for Redis with their resource bundles.
 *
 * @see https://cloud.tencent.com/document/api/239/109628
 */
export const DescribeRedisClusters: PagedOperation<
  DescribeRedisClustersInput,
  DescribeRedisClustersOutput,
  CDCResource,
  DescribeRedisClustersErrorCode
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

/**
 * Unbinds one security group from one or more instances.
 *
 * @see https://cloud.tencent.com/document/api/239/41257
 */
export const DisassociateSecurityGroups: Operation<
  DisassociateSecurityGroupsInput,
  DisassociateSecurityGroupsOutput,
  DisassociateSecurityGroupsErrorCode
> = {
  name: "DisassociateSecurityGroups",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DisassociateSecurityGroups.request.js"),
    response: () => import("./validators/DisassociateSecurityGroups.response.js"),
  },
};

/**
 * Replaces all security groups of an instance by the given ones.
 *
 * @see https://cloud.tencent.com/document/api/239/41256
 */
export const ModifyDBInstanceSecurityGroups: Operation<
  ModifyDBInstanceSecurityGroupsInput,
  ModifyDBInstanceSecurityGroupsOutput,
  ModifyDBInstanceSecurityGroupsErrorCode
> = {
  name: "ModifyDBInstanceSecurityGroups",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyDBInstanceSecurityGroups.request.js"),
    response: () => import("./validators/ModifyDBInstanceSecurityGroups.response.js"),
  },
};

/**
 * Deletes a replication group that has no instances left.
 *
 * @see https://cloud.tencent.com/document/api/239/117011
 */
export const RemoveReplicationGroup: Operation<
  RemoveReplicationGroupInput,
  RemoveReplicationGroupOutput,
  RemoveReplicationGroupErrorCode
> = {
  name: "RemoveReplicationGroup",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/RemoveReplicationGroup.request.js"),
    response: () => import("./validators/RemoveReplicationGroup.response.js"),
  },
};

/**
 * Swaps the private addresses of two instances that DTS keeps in step, so that the standby takes
 * over.
 *
 * @see https://cloud.tencent.com/document/api/239/37070
 */
export const SwitchInstanceVip: TaskOperation<
  SwitchInstanceVipInput,
  SwitchInstanceVipOutput,
  DescribeTaskInfoOutput,
  SwitchInstanceVipErrorCode
> = {
  name: "SwitchInstanceVip",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/SwitchInstanceVip.request.js"),
    response: () => import("./validators/SwitchInstanceVip.response.js"),
  },
};

/**
 * Returns one backup with the size and shape of the instance it was taken from.
 *
 * @see https://cloud.tencent.com/document/api/239/107146
 */
export const DescribeBackupDetail: Operation<
  DescribeBackupDetailInput,
  DescribeBackupDetailOutput,
  DescribeBackupDetailErrorCode
> = {
  name: "DescribeBackupDetail",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeBackupDetail.request.js"),
    response: () => import("./validators/DescribeBackupDetail.response.js"),
  },
};

/**
 * Returns from which networks and addresses the backup files of the region may be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/87742
 */
export const DescribeBackupDownloadRestriction: Operation<
  DescribeBackupDownloadRestrictionInput,
  DescribeBackupDownloadRestrictionOutput,
  DescribeBackupDownloadRestrictionErrorCode
> = {
  name: "DescribeBackupDownloadRestriction",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeBackupDownloadRestriction.request.js"),
    response: () => import("./validators/DescribeBackupDownloadRestriction.response.js"),
  },
};

/**
 * Returns temporary addresses from which the RDB files of a backup can be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/34443
 */
export const DescribeBackupUrl: Operation<
  DescribeBackupUrlInput,
  DescribeBackupUrlOutput,
  DescribeBackupUrlErrorCode
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

/**
 * Lists the backups of one instance, or of every instance in the region.
 *
 * @see https://cloud.tencent.com/document/api/239/20011
 */
export const DescribeInstanceBackups: PagedOperation<
  DescribeInstanceBackupsInput,
  DescribeInstanceBackupsOutput,
  RedisBackupSet,
  DescribeInstanceBackupsErrorCode
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

/**
 * Starts a backup of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20010
 */
export const ManualBackupInstance: TaskOperation<
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
  DescribeTaskInfoOutput,
  ManualBackupInstanceErrorCode
> = {
  name: "ManualBackupInstance",
  effect: "write",
  rateLimit: 20,
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/ManualBackupInstance.request.js"),
    response: () => import("./validators/ManualBackupInstance.response.js"),
  },
};

/**
 * Sets from which networks and addresses the backup files of the region may be downloaded.
 *
 * @see https://cloud.tencent.com/document/api/239/87741
 */
export const ModifyBackupDownloadRestriction: Operation<
  ModifyBackupDownloadRestrictionInput,
  ModifyBackupDownloadRestrictionOutput,
  ModifyBackupDownloadRestrictionErrorCode
> = {
  name: "ModifyBackupDownloadRestriction",
  effect: "idempotent",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyBackupDownloadRestriction.request.js"),
    response: () => import("./validators/ModifyBackupDownloadRestriction.response.js"),
  },
};

/**
 * Starts to put an instance back to the data of one of its backups.
 *
 * @see https://cloud.tencent.com/document/api/239/34435
 */
export const RestoreInstance: TaskOperation<
  RestoreInstanceInput,
  RestoreInstanceOutput,
  DescribeTaskInfoOutput,
  RestoreInstanceErrorCode
> = {
  name: "RestoreInstance",
  effect: "write",
  rateLimit: 20,
  secrets: ["Password"],
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
  validators: {
    request: () => import("./validators/RestoreInstance.request.js"),
    response: () => import("./validators/RestoreInstance.response.js"),
  },
};

/**
 * Lists the regions and zones in which instances can join a global replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/107301
 */
export const DescribeGlobalReplicationArea: Operation<
  DescribeGlobalReplicationAreaInput,
  DescribeGlobalReplicationAreaOutput,
  DescribeGlobalReplicationAreaErrorCode
> = {
  name: "DescribeGlobalReplicationArea",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeGlobalReplicationArea.request.js"),
    response: () => import("./validators/DescribeGlobalReplicationArea.response.js"),
  },
};

/**
 * Lists the instance specifications on sale, for every zone of every region.
 *
 * @see https://cloud.tencent.com/document/api/239/30600
 */
export const DescribeProductInfo: Operation<
  DescribeProductInfoInput,
  DescribeProductInfoOutput,
  DescribeProductInfoErrorCode
> = {
  name: "DescribeProductInfo",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeProductInfo.request.js"),
    response: () => import("./validators/DescribeProductInfo.response.js"),
  },
};

/**
 * Lists the big keys that were found in an instance on one day.
 *
 * @see https://cloud.tencent.com/document/api/239/38922
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export const DescribeInstanceMonitorBigKey: Operation<
  DescribeInstanceMonitorBigKeyInput,
  DescribeInstanceMonitorBigKeyOutput,
  DescribeInstanceMonitorBigKeyErrorCode
> = {
  name: "DescribeInstanceMonitorBigKey",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorBigKey.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorBigKey.response.js"),
  },
};

/**
 * Returns how the big keys of an instance were spread over size bands on one day.
 *
 * @see https://cloud.tencent.com/document/api/239/40601
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export const DescribeInstanceMonitorBigKeySizeDist: Operation<
  DescribeInstanceMonitorBigKeySizeDistInput,
  DescribeInstanceMonitorBigKeySizeDistOutput,
  DescribeInstanceMonitorBigKeySizeDistErrorCode
> = {
  name: "DescribeInstanceMonitorBigKeySizeDist",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorBigKeySizeDist.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorBigKeySizeDist.response.js"),
  },
};

/**
 * Returns how many big keys of each data type an instance held on one day.
 *
 * @see https://cloud.tencent.com/document/api/239/38921
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export const DescribeInstanceMonitorBigKeyTypeDist: Operation<
  DescribeInstanceMonitorBigKeyTypeDistInput,
  DescribeInstanceMonitorBigKeyTypeDistOutput,
  DescribeInstanceMonitorBigKeyTypeDistErrorCode
> = {
  name: "DescribeInstanceMonitorBigKeyTypeDist",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorBigKeyTypeDist.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorBigKeyTypeDist.response.js"),
  },
};

/**
 * Lists the keys of an instance that are accessed most.
 *
 * @see https://cloud.tencent.com/document/api/239/38920
 */
export const DescribeInstanceMonitorHotKey: Operation<
  DescribeInstanceMonitorHotKeyInput,
  DescribeInstanceMonitorHotKeyOutput,
  DescribeInstanceMonitorHotKeyErrorCode
> = {
  name: "DescribeInstanceMonitorHotKey",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorHotKey.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorHotKey.response.js"),
  },
};

/**
 * Lists the addresses from which clients access an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38919
 * @deprecated Taken offline; call DescribeProxyProcessStatistics of the product DBbrain for the
 * sources of access.
 */
export const DescribeInstanceMonitorSIP: Operation<
  DescribeInstanceMonitorSIPInput,
  DescribeInstanceMonitorSIPOutput,
  DescribeInstanceMonitorSIPErrorCode
> = {
  name: "DescribeInstanceMonitorSIP",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorSIP.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorSIP.response.js"),
  },
};

/**
 * Returns how the commands that an instance executed were spread over latency bands.
 *
 * @see https://cloud.tencent.com/document/api/239/38918
 */
export const DescribeInstanceMonitorTookDist: Operation<
  DescribeInstanceMonitorTookDistInput,
  DescribeInstanceMonitorTookDistOutput,
  DescribeInstanceMonitorTookDistErrorCode
> = {
  name: "DescribeInstanceMonitorTookDist",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorTookDist.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorTookDist.response.js"),
  },
};

/**
 * Lists the commands that an instance executes most, with their counts.
 *
 * @see https://cloud.tencent.com/document/api/239/38917
 */
export const DescribeInstanceMonitorTopNCmd: Operation<
  DescribeInstanceMonitorTopNCmdInput,
  DescribeInstanceMonitorTopNCmdOutput,
  DescribeInstanceMonitorTopNCmdErrorCode
> = {
  name: "DescribeInstanceMonitorTopNCmd",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorTopNCmd.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorTopNCmd.response.js"),
  },
};

/**
 * Lists the commands that take most CPU time of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/38916
 */
export const DescribeInstanceMonitorTopNCmdTook: Operation<
  DescribeInstanceMonitorTopNCmdTookInput,
  DescribeInstanceMonitorTopNCmdTookOutput,
  DescribeInstanceMonitorTopNCmdTookErrorCode
> = {
  name: "DescribeInstanceMonitorTopNCmdTook",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceMonitorTopNCmdTook.request.js"),
    response: () => import("./validators/DescribeInstanceMonitorTopNCmdTook.response.js"),
  },
};

/**
 * Shows whether and where an instance delivers its logs in the log service (CLS).
 *
 * @see https://cloud.tencent.com/document/api/239/110878
 */
export const DescribeInstanceLogDelivery: Operation<
  DescribeInstanceLogDeliveryInput,
  DescribeInstanceLogDeliveryOutput,
  DescribeInstanceLogDeliveryErrorCode
> = {
  name: "DescribeInstanceLogDelivery",
  effect: "read",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/DescribeInstanceLogDelivery.request.js"),
    response: () => import("./validators/DescribeInstanceLogDelivery.response.js"),
  },
};

/**
 * Starts or stops the delivery of an instance's log to the log service (CLS).
 *
 * @see https://cloud.tencent.com/document/api/239/110877
 */
export const ModifyInstanceLogDelivery: Operation<
  ModifyInstanceLogDeliveryInput,
  ModifyInstanceLogDeliveryOutput,
  ModifyInstanceLogDeliveryErrorCode
> = {
  name: "ModifyInstanceLogDelivery",
  effect: "write",
  rateLimit: 20,
  validators: {
    request: () => import("./validators/ModifyInstanceLogDelivery.request.js"),
    response: () => import("./validators/ModifyInstanceLogDelivery.response.js"),
  },
};
