// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { callPaged, type PagedCall } from "../runtime/call/paged.js";
import { callPlain, type Call } from "../runtime/client.js";
import { callTask, type TaskCall } from "../runtime/call/task.js";
import { Client } from "../runtime/client.js";
import { isApiError, type ApiError } from "../runtime/errors.js";
import { explainEndpoint } from "../runtime/endpoint/explain.js";
import type { CallOptions, ClientOptions } from "../runtime/options.js";
import type { Options } from "../runtime/protocols/tc3/index.js";
import type * as actions from "./actions.js";
import type { TencentRedisErrorCode } from "./errors.js";
import * as operations from "./operations.js";
import { regions } from "./regions.js";
import { service } from "./service.js";
import type * as structures from "./structures.js";

/** A documented region. */
export type TencentRedisRegion = (typeof regions)[number];

/** How a TencentRedis client finds, signs and sends. Everything has a default but the region. */
export type TencentRedisOptions = ClientOptions<TencentRedisRegion> & Options;

/**
 * Creates, resizes, backs up, secures and monitors managed Redis instances, with the community
 * engine of Redis or Tencent's own CKV.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 */
export class TencentRedis extends Client<TencentRedisOptions> {
  constructor(options: TencentRedisOptions = {}) {
    super(service, options);
  }

  /** Where the requests go, and which option or rule made it so, in words. */
  explainEndpoint(): string {
    return explainEndpoint(this, regions);
  }

  /**
   * Adds an instance to a global replication group and gives it a role there.
   *
   * The instance must be empty and must not belong to a replication group yet.
   *
   * @see https://cloud.tencent.com/document/api/239/68401
   * @since release 40, 2022-01-19
   * @example
   * ```ts
   * await redis.addReplicationInstance({
   *   InstanceId: "crs-sa5dsfs",
   *   InstanceRole: "rw",
   *   GroupId: "crs-rpl-sa5dsfs",
   * }).completed();
   * ```
   */
  addReplicationInstance(
    input: actions.AddReplicationInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.AddReplicationInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.AddReplicationInstance, input, options);
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
   * @example
   * ```ts
   * await redis.allocateWanAddress({ InstanceId: "crs-5qlrlhux" }).completed();
   * ```
   */
  allocateWanAddress(
    input: actions.AllocateWanAddressInput,
    options?: CallOptions,
  ): TaskCall<actions.AllocateWanAddressOutput, actions.DescribeTaskListOutput> {
    return callTask(this, operations.AllocateWanAddress, input, options);
  }

  /**
   * Changes the role that an instance has in its replication group.
   *
   * @see https://cloud.tencent.com/document/api/239/77863
   * @since release 52, 2022-07-27
   * @example
   * ```ts
   * await redis.changeInstanceRole({
   *   GroupId: "crs-rpl-267khx71",
   *   InstanceId: "crs-5qlrlhux",
   *   InstanceRole: "rw",
   * }).completed();
   * ```
   */
  changeInstanceRole(
    input: actions.ChangeInstanceRoleInput,
    options?: CallOptions,
  ): TaskCall<actions.ChangeInstanceRoleOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ChangeInstanceRole, input, options);
  }

  /**
   * Makes a read-only instance the primary of its replication group.
   *
   * @see https://cloud.tencent.com/document/api/239/77862
   * @since release 52, 2022-07-27
   * @example
   * ```ts
   * await redis.changeMasterInstance({
   *   InstanceId: "crs-sa5****",
   *   GroupId: "crs-rpl-sa5****",
   *   ForceSwitch: false,
   * }).completed();
   * ```
   */
  changeMasterInstance(
    input: actions.ChangeMasterInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ChangeMasterInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ChangeMasterInstance, input, options);
  }

  /**
   * Promotes a replica, or a whole replica group of a multi-zone instance, to master.
   *
   * The master changes, so connections can break. Follow the promotion with the returned TaskId.
   *
   * @see https://cloud.tencent.com/document/api/239/56698
   * @since release 31, 2021-06-04
   * @example
   * ```ts
   * await redis.changeReplicaToMaster({ InstanceId: "crs-sa5****", GroupId: 301524 }).completed();
   * ```
   */
  changeReplicaToMaster(
    input: actions.ChangeReplicaToMasterInput,
    options?: CallOptions,
  ): TaskCall<actions.ChangeReplicaToMasterOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ChangeReplicaToMaster, input, options);
  }

  /**
   * Takes an isolated instance out of the recycle bin and offline at once, ahead of its retention.
   *
   * @see https://cloud.tencent.com/document/api/239/34442
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * await redis.cleanUpInstance({ InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  cleanUpInstance(
    input: actions.CleanUpInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.CleanUpInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.CleanUpInstance, input, options);
  }

  /**
   * Erases all data of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/20021
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * await redis.clearInstance({ InstanceId: "crs-5a4py64p", Password: "<password>" }).completed();
   * ```
   */
  clearInstance(
    input: actions.ClearInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ClearInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ClearInstance, input, options);
  }

  /**
   * Buys new instances that are restored from a backup of an existing one.
   *
   * The new instances are paid for from the account. Follow the order with the returned DealName;
   * the clones can be used once DescribeInstances reports them as running.
   *
   * @see https://cloud.tencent.com/document/api/239/89391
   * @since release 63, 2023-03-27
   * @example
   * ```ts
   * await redis.cloneInstances({
   *   InstanceId: "crs-qbhudciv",
   *   GoodsNum: 1,
   *   ZoneId: 10002,
   *   BillingMode: 0,
   *   Period: 1,
   *   SecurityGroupIdList: ["sg-bmadczm1"],
   *   BackupId: "154572601-1165734322-153705740",
   * }).completed();
   * ```
   */
  cloneInstances(
    input: actions.CloneInstancesInput,
    options?: CallOptions,
  ): TaskCall<actions.CloneInstancesOutput, actions.DescribeInstancesOutput[]> {
    return callTask(this, operations.CloneInstances, input, options);
  }

  /**
   * Turns off SSL encryption of an instance's connections.
   *
   * @see https://cloud.tencent.com/document/api/239/81240
   * @since release 55, 2022-10-10
   * @example
   * ```ts
   * await redis.closeSSL({ InstanceId: "crs-2btr****" }).completed();
   * ```
   */
  closeSSL(
    input: actions.CloseSSLInput,
    options?: CallOptions,
  ): TaskCall<actions.CloseSSLOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.CloseSSL, input, options);
  }

  /**
   * Creates an account for access to an instance, with its own password and privilege.
   *
   * @see https://cloud.tencent.com/document/api/239/38926
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * await redis.createInstanceAccount({
   *   InstanceId: "crs-evst****",
   *   AccountName: "redis_dev",
   *   AccountPassword: "<account-password>",
   *   ReadonlyPolicy: ["master"],
   *   Privilege: "rw",
   *   Remark: '"开发账号"',
   * }).completed();
   * ```
   */
  createInstanceAccount(
    input: actions.CreateInstanceAccountInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateInstanceAccountOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.CreateInstanceAccount, input, options);
  }

  /**
   * Buys one or more instances.
   *
   * DescribeProductInfo lists the versions, sizes and quantities on sale in each zone,
   * InquiryPriceCreateInstance the price. Follow the order with the returned DealName; the instances
   * can be used once DescribeInstances reports them as running.
   *
   * @see https://cloud.tencent.com/document/api/239/20026
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * await redis.createInstances({
   *   TypeId: 6,
   *   MemSize: 1024,
   *   GoodsNum: 1,
   *   Period: 1,
   *   BillingMode: 0,
   * }).completed();
   * ```
   */
  createInstances(
    input: actions.CreateInstancesInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateInstancesOutput, actions.DescribeInstancesOutput[]> {
    return callTask(this, operations.CreateInstances, input, options);
  }

  /**
   * Creates a global replication group with one instance as its primary.
   *
   * The group is in DescribeReplicationGroup once the task is done.
   *
   * @see https://cloud.tencent.com/document/api/239/68400
   * @since release 40, 2022-01-19
   * @example
   * ```ts
   * await redis.createReplicationGroup({ InstanceId: "crs-5qlr****", GroupName: "name" }).completed();
   * ```
   */
  createReplicationGroup(
    input: actions.CreateReplicationGroupInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateReplicationGroupOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.CreateReplicationGroup, input, options);
  }

  /**
   * Deletes an account of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/38925
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * await redis.deleteInstanceAccount({
   *   InstanceId: "crs-5a4py64p",
   *   AccountName: "example_account",
   * }).completed();
   * ```
   */
  deleteInstanceAccount(
    input: actions.DeleteInstanceAccountInput,
    options?: CallOptions,
  ): TaskCall<actions.DeleteInstanceAccountOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.DeleteInstanceAccount, input, options);
  }

  /**
   * Removes an instance from its replication group.
   *
   * @see https://cloud.tencent.com/document/api/239/68399
   * @since release 40, 2022-01-19
   * @deprecated Being taken offline; the action of the same purpose stays. Use
   * RemoveReplicationInstance instead.
   * @example
   * ```ts
   * await redis.deleteReplicationInstance({
   *   InstanceId: "crs-sa5dsfs",
   *   SyncType: true,
   *   GroupId: "crs-rpl-sa5dsfs",
   * }).completed();
   * ```
   */
  deleteReplicationInstance(
    input: actions.DeleteReplicationInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.DeleteReplicationInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.DeleteReplicationInstance, input, options);
  }

  /**
   * Returns when an instance is backed up automatically and how long those backups are kept.
   *
   * @see https://cloud.tencent.com/document/api/239/20019
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * const response = await redis.describeAutoBackupConfig({ InstanceId: "crs-5a4p****" });
   * ```
   */
  describeAutoBackupConfig(
    input: actions.DescribeAutoBackupConfigInput,
    options?: CallOptions,
  ): Call<actions.DescribeAutoBackupConfigOutput> {
    return callPlain(this, operations.DescribeAutoBackupConfig, input, options);
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
   * @example
   * ```ts
   * const response = await redis.describeBandwidthRange({ InstanceId: "crs-sa5****" });
   * ```
   */
  describeBandwidthRange(
    input: actions.DescribeBandwidthRangeInput,
    options?: CallOptions,
  ): Call<actions.DescribeBandwidthRangeOutput> {
    return callPlain(this, operations.DescribeBandwidthRange, input, options);
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
   * @example
   * ```ts
   * for await (const row of redis.describeCommonDBInstances({
   *   PayMode: 0,
   *   InstanceIds: ["crs-xjhsdj****"],
   * })) console.log(row);
   * ```
   */
  describeCommonDBInstances(
    input?: actions.DescribeCommonDBInstancesInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeCommonDBInstancesOutput, structures.RedisCommonInstanceList> {
    return callPaged(this, operations.DescribeCommonDBInstances, input, options);
  }

  /**
   * Lists the accounts of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/38924
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * for await (const row of redis.describeInstanceAccount({
   *   InstanceId: "crs-fswdmXXX",
   *   Limit: 10,
   *   Offset: 0,
   * })) console.log(row);
   * ```
   */
  describeInstanceAccount(
    input: actions.DescribeInstanceAccountInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeInstanceAccountOutput, structures.Account> {
    return callPaged(this, operations.DescribeInstanceAccount, input, options);
  }

  /**
   * Returns the state and both ends of the data transmission (DTS) job of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/39375
   * @since release 10, 2019-11-19
   * @example
   * ```ts
   * const response = await redis.describeInstanceDTSInfo({ InstanceId: "crs-6ia1c1c3" });
   * ```
   */
  describeInstanceDTSInfo(
    input: actions.DescribeInstanceDTSInfoInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceDTSInfoOutput> {
    return callPlain(this, operations.DescribeInstanceDTSInfo, input, options);
  }

  /**
   * Shows the state, the price and the instances of orders.
   *
   * @see https://cloud.tencent.com/document/api/239/30602
   * @since release 2, 2018-11-22
   * @example
   * ```ts
   * const response = await redis.describeInstanceDealDetail({ DealIds: ["6959052"] });
   * ```
   */
  describeInstanceDealDetail(
    input?: actions.DescribeInstanceDealDetailInput,
    options?: CallOptions,
  ): TaskCall<
    actions.DescribeInstanceDealDetailOutput,
    actions.DescribeInstanceDealDetailOutput[]
  > {
    return callTask(this, operations.DescribeInstanceDealDetail, input, options);
  }

  /**
   * Lists the maintenance events that are planned for a period, of one instance or of all.
   *
   * @see https://cloud.tencent.com/document/api/239/104779
   * @since release 73, 2024-04-02
   * @example
   * ```ts
   * for await (const row of redis.describeInstanceEvents({
   *   ExecutionStartDate: "2023-10-04",
   *   ExecutionEndDate: "2023-10-04",
   * })) console.log(row);
   * ```
   */
  describeInstanceEvents(
    input: actions.DescribeInstanceEventsInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeInstanceEventsOutput, structures.RedisInstanceEvent> {
    return callPaged(this, operations.DescribeInstanceEvents, input, options);
  }

  /**
   * Lists the proxies and the Redis nodes of an instance with their availability zones.
   *
   * One answer holds all nodes; Limit and Offset have no effect any more.
   *
   * @see https://cloud.tencent.com/document/api/239/48603
   * @since release 21, 2020-09-23
   * @example
   * ```ts
   * const response = await redis.describeInstanceNodeInfo({ InstanceId: "crs-mufy7q15" });
   * ```
   */
  describeInstanceNodeInfo(
    input: actions.DescribeInstanceNodeInfoInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceNodeInfoOutput> {
    return callPlain(this, operations.DescribeInstanceNodeInfo, input, options);
  }

  /**
   * Shows the rules that the passwords of an instance must satisfy.
   *
   * @see https://cloud.tencent.com/document/product/239/20002
   * @since 2026-09-15
   * @example
   * ```ts
   * const response = await redis.describeInstancePasswordPolicy({ InstanceId: "crs-5a4py64p" });
   * ```
   */
  describeInstancePasswordPolicy(
    input: actions.DescribeInstancePasswordPolicyInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstancePasswordPolicyOutput> {
    return callPlain(this, operations.DescribeInstancePasswordPolicy, input, options);
  }

  /**
   * Lists the shard nodes of an instance of the cluster architecture with their slots, keys and
   * memory.
   *
   * @see https://cloud.tencent.com/document/api/239/34441
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * const response = await redis.describeInstanceShards({
   *   InstanceId: "crs-7pon****",
   *   FilterSlave: true,
   * });
   * ```
   */
  describeInstanceShards(
    input: actions.DescribeInstanceShardsInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceShardsOutput> {
    return callPlain(this, operations.DescribeInstanceShards, input, options);
  }

  /**
   * Tells whether an instance supports a certain feature.
   *
   * @see https://cloud.tencent.com/document/api/239/102364
   * @since release 68, 2023-12-11
   * @example
   * ```ts
   * const response = await redis.describeInstanceSupportFeature({
   *   InstanceId: "crs-fhsw2mh4",
   *   FeatureName: "read-local-node-only",
   * });
   * ```
   */
  describeInstanceSupportFeature(
    input: actions.DescribeInstanceSupportFeatureInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceSupportFeatureOutput> {
    return callPlain(this, operations.DescribeInstanceSupportFeature, input, options);
  }

  /**
   * Lists the node groups of an instance with their zone, their role and their nodes.
   *
   * ChangeReplicaToMaster takes the GroupId of a replica group from here.
   *
   * @see https://cloud.tencent.com/document/api/239/50312
   * @since release 25, 2020-11-26
   * @example
   * ```ts
   * const response = await redis.describeInstanceZoneInfo({ InstanceId: "crs-6tl7****" });
   * ```
   */
  describeInstanceZoneInfo(
    input?: actions.DescribeInstanceZoneInfoInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceZoneInfoOutput> {
    return callPlain(this, operations.DescribeInstanceZoneInfo, input, options);
  }

  /**
   * Lists the instances of the region that match all given filters.
   *
   * @see https://cloud.tencent.com/document/api/239/20018
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * for await (const row of redis.describeInstances()) console.log(row);
   * ```
   */
  describeInstances(
    input?: actions.DescribeInstancesInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeInstancesOutput, structures.InstanceSet> {
    return callPaged(this, operations.DescribeInstances, input, options);
  }

  /**
   * Shows the daily maintenance window of an instance, in which upgrades of its version or
   * architecture switch over.
   *
   * A window is 30 minutes to 3 hours long. ModifyMaintenanceWindow changes it.
   *
   * @see https://cloud.tencent.com/document/api/239/46336
   * @since release 18, 2020-07-15
   * @example
   * ```ts
   * const response = await redis.describeMaintenanceWindow({ InstanceId: "crs-5a4p****" });
   * ```
   */
  describeMaintenanceWindow(
    input: actions.DescribeMaintenanceWindowInput,
    options?: CallOptions,
  ): Call<actions.DescribeMaintenanceWindowOutput> {
    return callPlain(this, operations.DescribeMaintenanceWindow, input, options);
  }

  /**
   * Shows a parameter template with all its parameters, their values and bounds.
   *
   * @see https://cloud.tencent.com/document/api/239/58748
   * @since release 35, 2021-07-16
   * @example
   * ```ts
   * const response = await redis.describeParamTemplateInfo({ TemplateId: "crs-cfg-7mgt****" });
   * ```
   */
  describeParamTemplateInfo(
    input: actions.DescribeParamTemplateInfoInput,
    options?: CallOptions,
  ): Call<actions.DescribeParamTemplateInfoOutput> {
    return callPlain(this, operations.DescribeParamTemplateInfo, input, options);
  }

  /**
   * Lists the slow queries that the proxies of an instance recorded.
   *
   * Beyond 10000 matches the rows are withheld and only TotalCount is returned; ask for a shorter
   * period then.
   *
   * @see https://cloud.tencent.com/document/api/239/48121
   * @since release 20, 2020-09-04
   * @example
   * ```ts
   * for await (const row of redis.describeProxySlowLog({
   *   InstanceId: "crs-asda****",
   *   BeginTime: "2019-09-08 12:12:41",
   *   EndTime: "2019-09-09 12:12:41",
   * })) console.log(row);
   * ```
   */
  describeProxySlowLog(
    input: actions.DescribeProxySlowLogInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeProxySlowLogOutput, structures.InstanceProxySlowlogDetail> {
    return callPaged(this, operations.DescribeProxySlowLog, input, options);
  }

  /**
   * Lists the replication groups of the account with their instances.
   *
   * @see https://cloud.tencent.com/document/api/239/71554
   * @since release 41, 2022-03-23
   * @example
   * ```ts
   * for await (const row of redis.describeReplicationGroup({
   *   Limit: 20,
   *   GroupId: "crs-rpl-lkgv****",
   *   Offset: 0,
   * })) console.log(row);
   * ```
   */
  describeReplicationGroup(
    input: actions.DescribeReplicationGroupInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeReplicationGroupOutput, structures.Groups> {
    return callPaged(this, operations.DescribeReplicationGroup, input, options);
  }

  /**
   * Tells which replication group an instance belongs to and what role it has there.
   *
   * @see https://cloud.tencent.com/document/api/239/107300
   * @since release 78, 2024-06-17
   * @example
   * ```ts
   * const response = await redis.describeReplicationGroupInstance({ InstanceId: "crs-a7oxxxxx" });
   * ```
   */
  describeReplicationGroupInstance(
    input: actions.DescribeReplicationGroupInstanceInput,
    options?: CallOptions,
  ): Call<actions.DescribeReplicationGroupInstanceOutput> {
    return callPlain(this, operations.DescribeReplicationGroupInstance, input, options);
  }

  /**
   * Tells whether SSL is on for an instance and where its certificate can be downloaded.
   *
   * @see https://cloud.tencent.com/document/api/239/88703
   * @since release 62, 2023-03-16
   * @example
   * ```ts
   * const response = await redis.describeSSLStatus({ InstanceId: "crs-2btr9ryn" });
   * ```
   */
  describeSSLStatus(
    input: actions.DescribeSSLStatusInput,
    options?: CallOptions,
  ): Call<actions.DescribeSSLStatusOutput> {
    return callPlain(this, operations.DescribeSSLStatus, input, options);
  }

  /**
   * Looks up the backup of an instance for a certain second, and the periods that second-level
   * backup does not cover.
   *
   * For instances with second-level backup, which ModifyInstanceBackupMode turns on.
   *
   * @see https://cloud.tencent.com/document/api/239/114301
   * @since release 83, 2024-12-24
   * @example
   * ```ts
   * const response = await redis.describeSecondLevelBackupInfo({
   *   InstanceId: "crs-asdasdas",
   *   BackupTimestamp: 1716449238,
   * });
   * ```
   */
  describeSecondLevelBackupInfo(
    input?: actions.DescribeSecondLevelBackupInfoInput,
    options?: CallOptions,
  ): Call<actions.DescribeSecondLevelBackupInfoOutput> {
    return callPlain(this, operations.DescribeSecondLevelBackupInfo, input, options);
  }

  /**
   * Lists commands of an instance that ran slowly in a period.
   *
   * When more than 10,000 rows match, the answer has the count but no rows; ask for shorter periods
   * then.
   *
   * @see https://cloud.tencent.com/document/api/239/37984
   * @since release 8, 2019-09-12
   * @example
   * ```ts
   * for await (const row of redis.describeSlowLog({
   *   InstanceId: "crs-asda****",
   *   EndTime: "2019-09-09 12:12:41",
   *   BeginTime: "2019-09-08 12:12:41",
   * })) console.log(row);
   * ```
   */
  describeSlowLog(
    input: actions.DescribeSlowLogInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeSlowLogOutput, structures.InstanceSlowlogDetail> {
    return callPaged(this, operations.DescribeSlowLog, input, options);
  }

  /**
   * Returns how a background task fares.
   *
   * @see https://cloud.tencent.com/document/api/239/30601
   * @since release 2, 2018-11-22
   * @example
   * ```ts
   * const response = await redis.describeTaskInfo({ TaskId: 18215 });
   * ```
   */
  describeTaskInfo(
    input: actions.DescribeTaskInfoInput,
    options?: CallOptions,
  ): TaskCall<actions.DescribeTaskInfoOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.DescribeTaskInfo, input, options);
  }

  /**
   * Lists the tasks of one instance, or of every instance in the region, of the last 30 days.
   *
   * @see https://cloud.tencent.com/document/api/239/39374
   * @since release 10, 2019-11-19
   * @example
   * ```ts
   * for await (const row of redis.describeTaskList({ InstanceId: "crs-opcazbrb" })) console.log(row);
   * ```
   */
  describeTaskList(
    input?: actions.DescribeTaskListInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeTaskListOutput, structures.TaskInfoDetail> {
    return callPaged(this, operations.DescribeTaskList, input, options);
  }

  /**
   * Lists the slow queries of a Tendis instance.
   *
   * Beyond 10000 matches the rows are withheld and only TotalCount is returned; ask for a shorter
   * period then.
   *
   * @see https://cloud.tencent.com/document/api/239/50085
   * @since release 24, 2020-11-19
   * @example
   * ```ts
   * for await (const row of redis.describeTendisSlowLog({
   *   InstanceId: "crs-asdas***",
   *   BeginTime: "2019-09-08 12:12:41",
   *   EndTime: "2019-09-09 12:12:41",
   * })) console.log(row);
   * ```
   */
  describeTendisSlowLog(
    input: actions.DescribeTendisSlowLogInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeTendisSlowLogOutput, structures.TendisSlowLogDetail> {
    return callPaged(this, operations.DescribeTendisSlowLog, input, options);
  }

  /**
   * Terminates a pay-as-you-go instance.
   *
   * The instance is isolated first and goes offline two hours later by default; CleanUpInstance ends
   * it at once.
   *
   * @see https://cloud.tencent.com/document/api/239/34440
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * await redis.destroyPostpaidInstance({ InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  destroyPostpaidInstance(
    input: actions.DestroyPostpaidInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.DestroyPostpaidInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.DestroyPostpaidInstance, input, options);
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
   * @example
   * ```ts
   * await redis.destroyPrepaidInstance({ InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  destroyPrepaidInstance(
    input: actions.DestroyPrepaidInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.DestroyPrepaidInstanceOutput, actions.DescribeInstancesOutput | undefined> {
    return callTask(this, operations.DestroyPrepaidInstance, input, options);
  }

  /**
   * Ends read/write splitting, so that the master serves reads again.
   *
   * @see https://cloud.tencent.com/document/api/239/34438
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * await redis.disableReplicaReadonly({ InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  disableReplicaReadonly(
    input: actions.DisableReplicaReadonlyInput,
    options?: CallOptions,
  ): TaskCall<actions.DisableReplicaReadonlyOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.DisableReplicaReadonly, input, options);
  }

  /**
   * Starts to route the reads of an instance to its replicas.
   *
   * @see https://cloud.tencent.com/document/api/239/34437
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * await redis.enableReplicaReadonly({ InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  enableReplicaReadonly(
    input: actions.EnableReplicaReadonlyInput,
    options?: CallOptions,
  ): TaskCall<actions.EnableReplicaReadonlyOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.EnableReplicaReadonly, input, options);
  }

  /**
   * Quotes the price of new instances without buying them.
   *
   * The inputs mean the same as in CreateInstances; DescribeProductInfo lists what is on sale.
   *
   * @see https://cloud.tencent.com/document/api/239/41159
   * @since release 13, 2020-01-17
   * @example
   * ```ts
   * const response = await redis.inquiryPriceCreateInstance({
   *   ZoneId: 100002,
   *   TypeId: 6,
   *   MemSize: 4096,
   *   GoodsNum: 1,
   *   Period: 1,
   *   BillingMode: 1,
   * });
   * ```
   */
  inquiryPriceCreateInstance(
    input: actions.InquiryPriceCreateInstanceInput,
    options?: CallOptions,
  ): Call<actions.InquiryPriceCreateInstanceOutput> {
    return callPlain(this, operations.InquiryPriceCreateInstance, input, options);
  }

  /**
   * Quotes the price of renewing a prepaid instance without renewing it.
   *
   * @see https://cloud.tencent.com/document/api/239/41158
   * @since release 13, 2020-01-17
   * @example
   * ```ts
   * const response = await redis.inquiryPriceRenewInstance({ Period: 1, InstanceId: "crs-qkdj****" });
   * ```
   */
  inquiryPriceRenewInstance(
    input: actions.InquiryPriceRenewInstanceInput,
    options?: CallOptions,
  ): Call<actions.InquiryPriceRenewInstanceOutput> {
    return callPlain(this, operations.InquiryPriceRenewInstance, input, options);
  }

  /**
   * Quotes the price of enlarging an instance without changing it.
   *
   * The inputs mean the same as in UpgradeInstance.
   *
   * @see https://cloud.tencent.com/document/api/239/41157
   * @since release 13, 2020-01-17
   * @example
   * ```ts
   * const response = await redis.inquiryPriceUpgradeInstance({
   *   InstanceId: "crs-xjhsdjcxjd",
   *   MemSize: 4096,
   * });
   * ```
   */
  inquiryPriceUpgradeInstance(
    input: actions.InquiryPriceUpgradeInstanceInput,
    options?: CallOptions,
  ): Call<actions.InquiryPriceUpgradeInstanceOutput> {
    return callPlain(this, operations.InquiryPriceUpgradeInstance, input, options);
  }

  /**
   * Simulates a failure of an instance's master nodes, to rehearse a failover.
   *
   * @see https://cloud.tencent.com/document/api/239/58399
   * @since release 33, 2021-07-09
   * @example
   * ```ts
   * await redis.killMasterGroup({
   *   InstanceId: "crs-joak5XXX",
   *   Password: "<password>",
   *   ShardIds: [0],
   * }).completed();
   * ```
   */
  killMasterGroup(
    input: actions.KillMasterGroupInput,
    options?: CallOptions,
  ): TaskCall<actions.KillMasterGroupOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.KillMasterGroup, input, options);
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
   * @example
   * ```ts
   * await redis.modfiyInstancePassword({
   *   InstanceId: "crs-5a4p****",
   *   OldPassword: "<old-password>",
   *   Password: "<password>",
   * }).completed();
   * ```
   */
  modfiyInstancePassword(
    input: actions.ModfiyInstancePasswordInput,
    options?: CallOptions,
  ): TaskCall<actions.ModfiyInstancePasswordOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModfiyInstancePassword, input, options);
  }

  /**
   * Sets the time of day at which an instance is backed up automatically.
   *
   * @see https://cloud.tencent.com/document/api/239/20016
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * const response = await redis.modifyAutoBackupConfig({
   *   InstanceId: "crs-5a4py64p",
   *   AutoBackupType: 1,
   *   TimePeriod: "01:00-02:00",
   *   WeekDays: ["Wednesday"],
   * });
   * ```
   */
  modifyAutoBackupConfig(
    input: actions.ModifyAutoBackupConfigInput,
    options?: CallOptions,
  ): Call<actions.ModifyAutoBackupConfigOutput> {
    return callPlain(this, operations.ModifyAutoBackupConfig, input, options);
  }

  /**
   * Renames instances, moves them to a project, sets how they are renewed or whether they can be
   * destroyed; Operation says which.
   *
   * The lists belong together by position, so the first name or renewal mode goes to the first
   * instance.
   *
   * @see https://cloud.tencent.com/document/api/239/31785
   * @since release 4, 2018-12-20
   * @example
   * ```ts
   * await redis.modifyInstance({
   *   Operation: "rename",
   *   InstanceIds: ["crs-r3nqjq3n", "crs-9bvd9b8v"],
   *   InstanceNames: ["newname1", "newname2"],
   * });
   * ```
   */
  modifyInstance(
    input: actions.ModifyInstanceInput,
    options?: CallOptions,
  ): Call<actions.ModifyInstanceOutput> {
    return callPlain(this, operations.ModifyInstance, input, options);
  }

  /**
   * Changes the password, remark, read routing or privilege of one account of an instance, or
   * removes the password of the main account.
   *
   * Follow the change with the returned TaskId.
   *
   * @see https://cloud.tencent.com/document/api/239/38923
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * await redis.modifyInstanceAccount({
   *   InstanceId: "crs-5a4py64p",
   *   AccountName: "test_account",
   * }).completed();
   * ```
   */
  modifyInstanceAccount(
    input: actions.ModifyInstanceAccountInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyInstanceAccountOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyInstanceAccount, input, options);
  }

  /**
   * Moves the nodes of an instance to other availability zones.
   *
   * Works in the background; follow it with the returned TaskId.
   *
   * @see https://cloud.tencent.com/document/api/239/102363
   * @since release 68, 2023-12-11
   * @example
   * ```ts
   * await redis.modifyInstanceAvailabilityZones({
   *   InstanceId: "crs-rrhr1lm6",
   *   SwitchOption: 1,
   *   NodeSet: [
   *     { NodeId: 339472, NodeType: 0, ZoneId: 100004 },
   *     { NodeId: 339473, NodeType: 1, ZoneId: 100003 },
   *     { NodeId: 339549, NodeType: 1, ZoneId: 100003 },
   *   ],
   * }).completed();
   * ```
   */
  modifyInstanceAvailabilityZones(
    input: actions.ModifyInstanceAvailabilityZonesInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyInstanceAvailabilityZonesOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyInstanceAvailabilityZones, input, options);
  }

  /**
   * Switches an instance between second-level backup and ordinary backup.
   *
   * Works in the background; follow it with the returned TaskId.
   *
   * @see https://cloud.tencent.com/document/api/239/114300
   * @since release 83, 2024-12-24
   * @example
   * ```ts
   * await redis.modifyInstanceBackupMode({
   *   InstanceId: "crs-asdasdas",
   *   BackupMode: "SecondLevelBackup",
   * }).completed();
   * ```
   */
  modifyInstanceBackupMode(
    input: actions.ModifyInstanceBackupModeInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyInstanceBackupModeOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyInstanceBackupMode, input, options);
  }

  /**
   * Turns pay-as-you-go instances into prepaid ones, or prepaid ones into pay-as-you-go.
   *
   * Each instance is changed or fails by itself; FailedInstanceIds names those that failed.
   *
   * @see https://cloud.tencent.com/document/api/239/130332
   * @since release 100, 2026-04-08
   * @example
   * ```ts
   * const response = await redis.modifyInstanceChargeType({
   *   InstanceIds: ["crs-fdfavarz"],
   *   InstanceChargeType: "POSTPAID",
   * });
   * ```
   */
  modifyInstanceChargeType(
    input: actions.ModifyInstanceChargeTypeInput,
    options?: CallOptions,
  ): Call<actions.ModifyInstanceChargeTypeOutput> {
    return callPlain(this, operations.ModifyInstanceChargeType, input, options);
  }

  /**
   * Moves a maintenance event of an instance to another day or time, or cancels it.
   *
   * @see https://cloud.tencent.com/document/api/239/104778
   * @since release 73, 2024-04-02
   * @example
   * ```ts
   * const response = await redis.modifyInstanceEvent({
   *   InstanceId: "crs-b6wst31p",
   *   EventId: 10,
   *   StartTime: "22:00",
   *   EndTime: "23:01",
   *   ExecutionDate: "2023-09-18",
   * });
   * ```
   */
  modifyInstanceEvent(
    input: actions.ModifyInstanceEventInput,
    options?: CallOptions,
  ): Call<actions.ModifyInstanceEventOutput> {
    return callPlain(this, operations.ModifyInstanceEvent, input, options);
  }

  /**
   * Changes the password of the main account of an instance; the present one must be given.
   *
   * Works in the background; follow it with the returned TaskId. A repetition after success is
   * refused, because OldPassword no longer holds. ResetPassword sets a password without the old one.
   *
   * @see https://cloud.tencent.com/document/api/239/111555
   * @since release 82, 2024-10-14
   * @example
   * ```ts
   * await redis.modifyInstancePassword({
   *   InstanceId: "crs-5a4p****",
   *   OldPassword: "<old-password>",
   *   Password: "<password>",
   * }).completed();
   * ```
   */
  modifyInstancePassword(
    input: actions.ModifyInstancePasswordInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyInstancePasswordOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyInstancePassword, input, options);
  }

  /**
   * Sets the rules that the passwords of an instance must satisfy.
   *
   * @see https://cloud.tencent.com/document/product/239/20002
   * @since 2026-09-15
   * @example
   * ```ts
   * await redis.modifyInstancePasswordPolicy({
   *   InstanceId: "crs-5a4py64p",
   *   PasswordPolicy: {
   *     Enabled: true,
   *     MinLetterCount: 1,
   *     MinDigitCount: 1,
   *     MinSpecialCount: 1,
   *     MinLength: 8,
   *   },
   * });
   * ```
   */
  modifyInstancePasswordPolicy(
    input: actions.ModifyInstancePasswordPolicyInput,
    options?: CallOptions,
  ): Call<actions.ModifyInstancePasswordPolicyOutput> {
    return callPlain(this, operations.ModifyInstancePasswordPolicy, input, options);
  }

  /**
   * Sets whether an instance takes writes or only reads.
   *
   * Follow the change with the returned TaskId.
   *
   * @see https://cloud.tencent.com/document/api/239/73781
   * @since release 44, 2022-05-17
   * @example
   * ```ts
   * await redis.modifyInstanceReadOnly({ InstanceId: "crs-5a4py64p", InputMode: "0" }).completed();
   * ```
   */
  modifyInstanceReadOnly(
    input: actions.ModifyInstanceReadOnlyInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyInstanceReadOnlyOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyInstanceReadOnly, input, options);
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
   * @example
   * ```ts
   * const response = await redis.modifyMaintenanceWindow({
   *   InstanceId: "crs-5a4py64p",
   *   StartTime: "03:00",
   *   EndTime: "06:00",
   * });
   * ```
   */
  modifyMaintenanceWindow(
    input: actions.ModifyMaintenanceWindowInput,
    options?: CallOptions,
  ): Call<actions.ModifyMaintenanceWindowOutput> {
    return callPlain(this, operations.ModifyMaintenanceWindow, input, options);
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
   * @example
   * ```ts
   * await redis.modifyNetworkConfig({ InstanceId: "crs-5a4p****", Operation: "changeVip" }).completed();
   * ```
   */
  modifyNetworkConfig(
    input: actions.ModifyNetworkConfigInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyNetworkConfigOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyNetworkConfig, input, options);
  }

  /**
   * Changes the name or the remark of a replication group.
   *
   * @see https://cloud.tencent.com/document/api/239/107299
   * @since release 78, 2024-06-17
   * @example
   * ```ts
   * await redis.modifyReplicationGroup({
   *   GroupId: "crs-rpl-oxsincth",
   *   GroupName: "group-name-1",
   *   Remark: "note-XXX",
   * });
   * ```
   */
  modifyReplicationGroup(
    input: actions.ModifyReplicationGroupInput,
    options?: CallOptions,
  ): Call<actions.ModifyReplicationGroupOutput> {
    return callPlain(this, operations.ModifyReplicationGroup, input, options);
  }

  /**
   * Turns on SSL encryption for connections to an instance.
   *
   * Refused when the version of the instance is too old. Follow the change with the returned TaskId;
   * CloseSSL turns encryption off again.
   *
   * @see https://cloud.tencent.com/document/api/239/81239
   * @since release 55, 2022-10-10
   * @example
   * ```ts
   * await redis.openSSL({ InstanceId: "crs-dvchdv5" }).completed();
   * ```
   */
  openSSL(
    input: actions.OpenSSLInput,
    options?: CallOptions,
  ): TaskCall<actions.OpenSSLOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.OpenSSL, input, options);
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
   * @example
   * ```ts
   * await redis.releaseWanAddress({ InstanceId: "crs-5qlrlhux" }).completed();
   * ```
   */
  releaseWanAddress(
    input: actions.ReleaseWanAddressInput,
    options?: CallOptions,
  ): TaskCall<actions.ReleaseWanAddressOutput, actions.DescribeTaskListOutput> {
    return callTask(this, operations.ReleaseWanAddress, input, options);
  }

  /**
   * Removes an instance from its replication group.
   *
   * @see https://cloud.tencent.com/document/api/239/90099
   * @since release 64, 2023-04-12
   * @example
   * ```ts
   * await redis.removeReplicationInstance({
   *   InstanceId: "crs-sa5****",
   *   SyncType: true,
   *   GroupId: "crs-rpl-sa5****",
   * }).completed();
   * ```
   */
  removeReplicationInstance(
    input: actions.RemoveReplicationInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.RemoveReplicationInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.RemoveReplicationInstance, input, options);
  }

  /**
   * Extends a prepaid instance by some months, or turns a pay-as-you-go instance into a prepaid one.
   *
   * The order is paid for from the account. Follow it with the returned DealName.
   * InquiryPriceRenewInstance shows the price beforehand.
   *
   * @see https://cloud.tencent.com/document/api/239/20015
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * await redis.renewInstance({ InstanceId: "crs-5a4py64p", Period: 12 }).completed();
   * ```
   */
  renewInstance(
    input: actions.RenewInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.RenewInstanceOutput, actions.DescribeInstanceDealDetailOutput> {
    return callTask(this, operations.RenewInstance, input, options);
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
   * @example
   * ```ts
   * await redis.resetPassword({ Password: "<password>", InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  resetPassword(
    input: actions.ResetPasswordInput,
    options?: CallOptions,
  ): TaskCall<actions.ResetPasswordOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ResetPassword, input, options);
  }

  /**
   * Brings an isolated instance back from the recycle bin into service.
   *
   * Take it as an order: it can fail for want of payment (FailedOperation.PayFailed). To see when
   * the instance is back, look at its Status in DescribeInstances.
   *
   * @see https://cloud.tencent.com/document/api/239/39415
   * @since release 11, 2019-11-21
   * @example
   * ```ts
   * await redis.startupInstance({ InstanceId: "crs-7ponppu3" }).completed();
   * ```
   */
  startupInstance(
    input: actions.StartupInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.StartupInstanceOutput, actions.DescribeInstancesOutput> {
    return callTask(this, operations.StartupInstance, input, options);
  }

  /**
   * Makes an instance that waits for its maintenance window switch over at once.
   *
   * Only for an instance with a change that waits for the maintenance window. The answer holds no id
   * to follow the switch with.
   *
   * @see https://cloud.tencent.com/document/api/239/102362
   * @since release 68, 2023-12-11
   * @example
   * ```ts
   * await redis.switchAccessNewInstance({ InstanceId: "crs-kf******" }).completed();
   * ```
   */
  switchAccessNewInstance(
    input: actions.SwitchAccessNewInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.SwitchAccessNewInstanceOutput, actions.DescribeInstancesOutput> {
    return callTask(this, operations.SwitchAccessNewInstance, input, options);
  }

  /**
   * Simulates the failure of a proxy of an instance, so that an application can be tested against
   * it.
   *
   * Clients connected through the proxies may be disconnected. Follow the switch with the returned
   * TaskId.
   *
   * @see https://cloud.tencent.com/document/api/239/78841
   * @since release 53, 2022-08-11
   * @example
   * ```ts
   * await redis.switchProxy({ InstanceId: "crs-5a4py64p" }).completed();
   * ```
   */
  switchProxy(
    input: actions.SwitchProxyInput,
    options?: CallOptions,
  ): TaskCall<actions.SwitchProxyOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.SwitchProxy, input, options);
  }

  /**
   * Changes the memory, the number of shards or the number of replicas of an instance, up or down.
   *
   * One call changes only one of MemSize, RedisShardNum and RedisReplicasNum; pass the present
   * values of the other two. InquiryPriceUpgradeInstance shows the price beforehand. Follow the
   * order with the returned DealName.
   *
   * @see https://cloud.tencent.com/document/api/239/20013
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * await redis.upgradeInstance({ InstanceId: "crs-5qlr****", MemSize: 4096 }).completed();
   * ```
   */
  upgradeInstance(
    input: actions.UpgradeInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.UpgradeInstanceOutput, actions.DescribeInstancesOutput[]> {
    return callTask(this, operations.UpgradeInstance, input, options);
  }

  /**
   * Upgrades an instance to a newer engine version, or from the standard architecture to the cluster
   * architecture.
   *
   * The architecture changes only within one version, from Redis 4.0 on, and only from standard to
   * cluster; Redis 2.8 cannot change it. The order is followed with the returned DealName.
   * Connections break when the instance switches over.
   *
   * @see https://cloud.tencent.com/document/api/239/46334
   * @since release 18, 2020-07-15
   * @example
   * ```ts
   * await redis.upgradeInstanceVersion({
   *   InstanceId: "crs-5qlr****",
   *   SwitchOption: 2,
   *   TargetInstanceType: "7",
   * }).completed();
   * ```
   */
  upgradeInstanceVersion(
    input: actions.UpgradeInstanceVersionInput,
    options?: CallOptions,
  ): TaskCall<actions.UpgradeInstanceVersionOutput, actions.DescribeInstancesOutput[]> {
    return callTask(this, operations.UpgradeInstanceVersion, input, options);
  }

  /**
   * Upgrades the proxies of an instance to a newer version.
   *
   * Works in the background. No action is documented that polls FlowId; DescribeTaskList shows the
   * flow as task type 061.
   *
   * @see https://cloud.tencent.com/document/api/239/74597
   * @since release 46, 2022-05-30
   * @example
   * ```ts
   * await redis.upgradeProxyVersion({
   *   InstanceId: "crs-94w4mqbt",
   *   CurrentProxyVersion: "4.1.1",
   *   UpgradeProxyVersion: "4.3.0",
   *   InstanceTypeUpgradeNow: 1,
   * }).completed();
   * ```
   */
  upgradeProxyVersion(
    input: actions.UpgradeProxyVersionInput,
    options?: CallOptions,
  ): TaskCall<actions.UpgradeProxyVersionOutput, actions.DescribeTaskListOutput> {
    return callTask(this, operations.UpgradeProxyVersion, input, options);
  }

  /**
   * Upgrades the kernel of an instance to a newer minor version of the same Redis version.
   *
   * Works in the background. No action is documented that polls FlowId; DescribeTaskList shows the
   * flow as task type 060.
   *
   * @see https://cloud.tencent.com/document/api/239/74596
   * @since release 46, 2022-05-30
   * @example
   * ```ts
   * await redis.upgradeSmallVersion({
   *   InstanceId: "crs-2btr9ryn",
   *   CurrentRedisVersion: "2.3.0",
   *   UpgradeRedisVersion: "2.4.0",
   *   InstanceTypeUpgradeNow: 1,
   * }).completed();
   * ```
   */
  upgradeSmallVersion(
    input: actions.UpgradeSmallVersionInput,
    options?: CallOptions,
  ): TaskCall<actions.UpgradeSmallVersionOutput, actions.DescribeTaskListOutput> {
    return callTask(this, operations.UpgradeSmallVersion, input, options);
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
   * @deprecated Since 2026-01-22. The vendor calls the action deprecated in its title.
   * @example
   * ```ts
   * await redis.upgradeVersionToMultiAvailabilityZones({ InstanceId: "crs-rhlppeye" }).completed();
   * ```
   */
  upgradeVersionToMultiAvailabilityZones(
    input: actions.UpgradeVersionToMultiAvailabilityZonesInput,
    options?: CallOptions,
  ): TaskCall<
    actions.UpgradeVersionToMultiAvailabilityZonesOutput,
    actions.DescribeTaskListOutput
  > {
    return callTask(this, operations.UpgradeVersionToMultiAvailabilityZones, input, options);
  }

  /**
   * Sets the parameters of one or more instances to the values of a parameter template.
   *
   * Works in the background; follow it with the returned TaskIds.
   *
   * @see https://cloud.tencent.com/document/api/239/58753
   * @since release 35, 2021-07-16
   * @example
   * ```ts
   * await redis.applyParamsTemplate({
   *   InstanceIds: ["crs-5a4py64p"],
   *   TemplateId: "crs-cfg-rhlppeye",
   * }).completed();
   * ```
   */
  applyParamsTemplate(
    input: actions.ApplyParamsTemplateInput,
    options?: CallOptions,
  ): TaskCall<actions.ApplyParamsTemplateOutput, actions.DescribeTaskInfoOutput[]> {
    return callTask(this, operations.ApplyParamsTemplate, input, options);
  }

  /**
   * Creates a parameter template, on the base of another one if need be.
   *
   * @see https://cloud.tencent.com/document/api/239/58752
   * @since release 35, 2021-07-16
   * @example
   * ```ts
   * const response = await redis.createParamTemplate({
   *   ParamList: [{ Value: "120", Key: "timeout" }],
   *   TemplateId: "crs-cfg-sa23d5d3",
   *   Description: "MyCustomParamTemplate",
   *   ProductType: 6,
   *   Name: "CustomParamTemplate",
   * });
   * ```
   */
  createParamTemplate(
    input: actions.CreateParamTemplateInput,
    options?: CallOptions,
  ): Call<actions.CreateParamTemplateOutput> {
    return callPlain(this, operations.CreateParamTemplate, input, options);
  }

  /**
   * Deletes a parameter template.
   *
   * @see https://cloud.tencent.com/document/api/239/58751
   * @since release 35, 2021-07-16
   * @example
   * ```ts
   * await redis.deleteParamTemplate({ TemplateId: "crs-cfg-sa23d5d3" });
   * ```
   */
  deleteParamTemplate(
    input: actions.DeleteParamTemplateInput,
    options?: CallOptions,
  ): Call<actions.DeleteParamTemplateOutput> {
    return callPlain(this, operations.DeleteParamTemplate, input, options);
  }

  /**
   * Lists the changes that were made to the parameters of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/34449
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * for await (const row of redis.describeInstanceParamRecords({
   *   InstanceId: "crs-5a4py64p",
   * })) console.log(row);
   * ```
   */
  describeInstanceParamRecords(
    input: actions.DescribeInstanceParamRecordsInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeInstanceParamRecordsOutput, structures.InstanceParamHistory> {
    return callPaged(this, operations.DescribeInstanceParamRecords, input, options);
  }

  /**
   * Lists the parameters of an instance with their present and default values, sorted by the kind of
   * value that they take.
   *
   * @see https://cloud.tencent.com/document/api/239/34448
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * const response = await redis.describeInstanceParams({ InstanceId: "crs-5a4p****" });
   * ```
   */
  describeInstanceParams(
    input: actions.DescribeInstanceParamsInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceParamsOutput> {
    return callPlain(this, operations.DescribeInstanceParams, input, options);
  }

  /**
   * Lists the security groups of one or more instances with their rules.
   *
   * @see https://cloud.tencent.com/document/api/239/34447
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * const response = await redis.describeInstanceSecurityGroup({ InstanceIds: ["crs-f2ho****"] });
   * ```
   */
  describeInstanceSecurityGroup(
    input: actions.DescribeInstanceSecurityGroupInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceSecurityGroupOutput> {
    return callPlain(this, operations.DescribeInstanceSecurityGroup, input, options);
  }

  /**
   * Lists the parameter templates of the account.
   *
   * DescribeParamTemplateInfo shows the parameters of one template.
   *
   * @see https://cloud.tencent.com/document/api/239/58750
   * @since release 35, 2021-07-16
   * @example
   * ```ts
   * for await (const row of redis.describeParamTemplates()) console.log(row);
   * ```
   */
  describeParamTemplates(
    input?: actions.DescribeParamTemplatesInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeParamTemplatesOutput, structures.ParamTemplateInfo> {
    return callPaged(this, operations.DescribeParamTemplates, input, options);
  }

  /**
   * Returns security groups with their rules, by project or by id.
   *
   * DescribeProjectSecurityGroups lists them page by page and can search by name.
   *
   * @see https://cloud.tencent.com/document/api/239/34446
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * const response = await redis.describeProjectSecurityGroup({ SecurityGroupId: "sg-gl1egaj1" });
   * ```
   */
  describeProjectSecurityGroup(
    input?: actions.DescribeProjectSecurityGroupInput,
    options?: CallOptions,
  ): Call<actions.DescribeProjectSecurityGroupOutput> {
    return callPlain(this, operations.DescribeProjectSecurityGroup, input, options);
  }

  /**
   * Sets the additional bandwidth and the greatest number of connections of an instance.
   *
   * DescribeBandwidthRange tells the bandwidth that the instance has now and how much can be added.
   *
   * @see https://cloud.tencent.com/document/api/239/49639
   * @since release 23, 2020-11-04
   * @example
   * ```ts
   * await redis.modifyConnectionConfig({
   *   InstanceId: "crs-cpz6b1fn",
   *   Bandwidth: 5,
   *   ClientLimit: 20000,
   * }).completed();
   * ```
   */
  modifyConnectionConfig(
    input: actions.ModifyConnectionConfigInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyConnectionConfigOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyConnectionConfig, input, options);
  }

  /**
   * Sets configuration parameters of an instance.
   *
   * DescribeInstanceParams lists the parameters that can be set, what each accepts and whether it
   * needs a restart to take effect.
   *
   * @see https://cloud.tencent.com/document/api/239/34445
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * await redis.modifyInstanceParams({
   *   InstanceId: "crs-5a4py64p",
   *   InstanceParams: [{ Value: "120", Key: "timeout" }],
   * }).completed();
   * ```
   */
  modifyInstanceParams(
    input: actions.ModifyInstanceParamsInput,
    options?: CallOptions,
  ): TaskCall<actions.ModifyInstanceParamsOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ModifyInstanceParams, input, options);
  }

  /**
   * Changes the name, the remark or the parameters of a parameter template.
   *
   * @see https://cloud.tencent.com/document/api/239/58749
   * @since release 35, 2021-07-16
   * @example
   * ```ts
   * await redis.modifyParamTemplate({
   *   ParamList: [{ Value: "120", Key: "timeout" }],
   *   TemplateId: "crs-cfg-sa23d5d3",
   *   Description: "MyCustomParamTemplate",
   *   Name: "CustomParamTemplate",
   * });
   * ```
   */
  modifyParamTemplate(
    input: actions.ModifyParamTemplateInput,
    options?: CallOptions,
  ): Call<actions.ModifyParamTemplateOutput> {
    return callPlain(this, operations.ModifyParamTemplate, input, options);
  }

  /**
   * Binds one security group to one or more instances.
   *
   * Meant for instances that were created without a security group. To exchange all groups of an
   * instance use ModifyDBInstanceSecurityGroups.
   *
   * @see https://cloud.tencent.com/document/api/239/41260
   * @since release 14, 2020-02-13
   * @example
   * ```ts
   * await redis.associateSecurityGroups({
   *   Product: "redis",
   *   SecurityGroupId: "sg-ajr1jzgj",
   *   InstanceIds: ["crs-eb2w7dto"],
   * });
   * ```
   */
  associateSecurityGroups(
    input: actions.AssociateSecurityGroupsInput,
    options?: CallOptions,
  ): Call<actions.AssociateSecurityGroupsOutput> {
    return callPlain(this, operations.AssociateSecurityGroups, input, options);
  }

  /**
   * Lists the security groups that are bound to an instance, with their rules, and the private
   * address that they guard.
   *
   * @see https://cloud.tencent.com/document/api/239/41259
   * @since release 14, 2020-02-13
   * @example
   * ```ts
   * const response = await redis.describeDBSecurityGroups({
   *   Product: "redis",
   *   InstanceId: "crs-m1kxvlkf",
   * });
   * ```
   */
  describeDBSecurityGroups(
    input: actions.DescribeDBSecurityGroupsInput,
    options?: CallOptions,
  ): Call<actions.DescribeDBSecurityGroupsOutput> {
    return callPlain(this, operations.DescribeDBSecurityGroups, input, options);
  }

  /**
   * Shows the bandwidth and the connections of an instance, or calculates those of a specification.
   *
   * InstanceId alone gives what the instance has; with ShardSize, ShardNum or ReplicateNum beside
   * it, what it would have after that change; the sizes and Type without it, what such a
   * specification has. At least one of them must be passed.
   *
   * @see https://cloud.tencent.com/document/api/239/107302
   * @since release 78, 2024-06-17
   * @example
   * ```ts
   * const response = await redis.describeInstanceSpecBandwidth();
   * ```
   */
  describeInstanceSpecBandwidth(
    input?: actions.DescribeInstanceSpecBandwidthInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceSpecBandwidthOutput> {
    return callPlain(this, operations.DescribeInstanceSpecBandwidth, input, options);
  }

  /**
   * Lists the security groups of a project with their rules.
   *
   * @see https://cloud.tencent.com/document/api/239/41258
   * @since release 14, 2020-02-13
   * @example
   * ```ts
   * for await (const row of redis.describeProjectSecurityGroups({ Product: "redis" })) console.log(row);
   * ```
   */
  describeProjectSecurityGroups(
    input: actions.DescribeProjectSecurityGroupsInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeProjectSecurityGroupsOutput, structures.SecurityGroup> {
    return callPaged(this, operations.DescribeProjectSecurityGroups, input, options);
  }

  /**
   * Counts the resource bundles of dedicated clusters for Redis and adds up their memory.
   *
   * @see https://cloud.tencent.com/document/api/239/109629
   * @since release 80, 2024-08-02
   * @example
   * ```ts
   * const response = await redis.describeRedisClusterOverview({
   *   DedicatedClusterId: "cluster-0astoh6a",
   * });
   * ```
   */
  describeRedisClusterOverview(
    input?: actions.DescribeRedisClusterOverviewInput,
    options?: CallOptions,
  ): Call<actions.DescribeRedisClusterOverviewOutput> {
    return callPlain(this, operations.DescribeRedisClusterOverview, input, options);
  }

  /**
   * Lists dedicated clusters for Redis with their resource bundles.
   *
   * @see https://cloud.tencent.com/document/api/239/109628
   * @since release 80, 2024-08-02
   * @example
   * ```ts
   * for await (const row of redis.describeRedisClusters()) console.log(row);
   * ```
   */
  describeRedisClusters(
    input?: actions.DescribeRedisClustersInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeRedisClustersOutput, structures.CDCResource> {
    return callPaged(this, operations.DescribeRedisClusters, input, options);
  }

  /**
   * Unbinds one security group from one or more instances.
   *
   * @see https://cloud.tencent.com/document/api/239/41257
   * @since release 14, 2020-02-13
   * @example
   * ```ts
   * await redis.disassociateSecurityGroups({
   *   Product: "redis",
   *   SecurityGroupId: "sg-ajr1jzgj",
   *   InstanceIds: ["crs-eb2w7dto"],
   * });
   * ```
   */
  disassociateSecurityGroups(
    input: actions.DisassociateSecurityGroupsInput,
    options?: CallOptions,
  ): Call<actions.DisassociateSecurityGroupsOutput> {
    return callPlain(this, operations.DisassociateSecurityGroups, input, options);
  }

  /**
   * Replaces all security groups of an instance by the given ones.
   *
   * An instance that never had a security group gets its first one with AssociateSecurityGroups.
   *
   * @see https://cloud.tencent.com/document/api/239/41256
   * @since release 14, 2020-02-13
   * @example
   * ```ts
   * await redis.modifyDBInstanceSecurityGroups({
   *   InstanceId: "crs-eb2w7dto",
   *   Product: "redis",
   *   SecurityGroupIds: ["sg-ajr1jzgj"],
   * });
   * ```
   */
  modifyDBInstanceSecurityGroups(
    input: actions.ModifyDBInstanceSecurityGroupsInput,
    options?: CallOptions,
  ): Call<actions.ModifyDBInstanceSecurityGroupsOutput> {
    return callPlain(this, operations.ModifyDBInstanceSecurityGroups, input, options);
  }

  /**
   * Deletes a replication group that has no instances left.
   *
   * Take its instances out first, with RemoveReplicationInstance or DeleteReplicationInstance.
   *
   * @see https://cloud.tencent.com/document/api/239/117011
   * @since release 85, 2025-03-20
   * @example
   * ```ts
   * await redis.removeReplicationGroup({ GroupId: "crs-rpl-oxsincthdd" }).completed();
   * ```
   */
  removeReplicationGroup(
    input: actions.RemoveReplicationGroupInput,
    options?: CallOptions,
  ): TaskCall<
    actions.RemoveReplicationGroupOutput,
    actions.DescribeReplicationGroupOutput | undefined
  > {
    return callTask(this, operations.RemoveReplicationGroup, input, options);
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
   * @example
   * ```ts
   * await redis.switchInstanceVip({
   *   SrcInstanceId: "crs-5a4py64p",
   *   DstInstanceId: "crs-1kl0iy0v",
   *   ForceSwitch: 1,
   * }).completed();
   * ```
   */
  switchInstanceVip(
    input: actions.SwitchInstanceVipInput,
    options?: CallOptions,
  ): TaskCall<actions.SwitchInstanceVipOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.SwitchInstanceVip, input, options);
  }

  /**
   * Returns one backup with the size and shape of the instance it was taken from.
   *
   * @see https://cloud.tencent.com/document/api/239/107146
   * @since release 76, 2024-06-10
   * @example
   * ```ts
   * const response = await redis.describeBackupDetail({
   *   InstanceId: "crs-g9my5vt7",
   *   BackupId: "154571841-1165701309-438602494",
   * });
   * ```
   */
  describeBackupDetail(
    input: actions.DescribeBackupDetailInput,
    options?: CallOptions,
  ): Call<actions.DescribeBackupDetailOutput> {
    return callPlain(this, operations.DescribeBackupDetail, input, options);
  }

  /**
   * Returns from which networks and addresses the backup files of the region may be downloaded.
   *
   * @see https://cloud.tencent.com/document/api/239/87742
   * @since release 61, 2023-03-03
   * @example
   * ```ts
   * const response = await redis.describeBackupDownloadRestriction();
   * ```
   */
  describeBackupDownloadRestriction(
    input?: actions.DescribeBackupDownloadRestrictionInput,
    options?: CallOptions,
  ): Call<actions.DescribeBackupDownloadRestrictionOutput> {
    return callPlain(this, operations.DescribeBackupDownloadRestriction, input, options);
  }

  /**
   * Returns temporary addresses from which the RDB files of a backup can be downloaded.
   *
   * The addresses hold a signature and work for 6 hours, so treat them as secrets and ask for new
   * ones afterwards.
   *
   * @see https://cloud.tencent.com/document/api/239/34443
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * const response = await redis.describeBackupUrl({
   *   InstanceId: "crs-4y9t57vt",
   *   BackupId: "678362566696298532848117",
   * });
   * ```
   */
  describeBackupUrl(
    input: actions.DescribeBackupUrlInput,
    options?: CallOptions,
  ): Call<actions.DescribeBackupUrlOutput> {
    return callPlain(this, operations.DescribeBackupUrl, input, options);
  }

  /**
   * Lists the backups of one instance, or of every instance in the region.
   *
   * @see https://cloud.tencent.com/document/api/239/20011
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * for await (const row of redis.describeInstanceBackups()) console.log(row);
   * ```
   */
  describeInstanceBackups(
    input?: actions.DescribeInstanceBackupsInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeInstanceBackupsOutput, structures.RedisBackupSet> {
    return callPaged(this, operations.DescribeInstanceBackups, input, options);
  }

  /**
   * Starts a backup of an instance.
   *
   * Each call makes one more backup. It runs in the background; DescribeInstanceBackups lists the
   * finished backup.
   *
   * @see https://cloud.tencent.com/document/api/239/20010
   * @since release 1, 2018-09-21
   * @example
   * ```ts
   * await redis.manualBackupInstance({
   *   InstanceId: "crs-5a4p****",
   *   Remark: "note_message",
   * }).completed();
   * ```
   */
  manualBackupInstance(
    input: actions.ManualBackupInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.ManualBackupInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.ManualBackupInstance, input, options);
  }

  /**
   * Sets from which networks and addresses the backup files of the region may be downloaded.
   *
   * @see https://cloud.tencent.com/document/api/239/87741
   * @since release 61, 2023-03-03
   * @example
   * ```ts
   * await redis.modifyBackupDownloadRestriction({
   *   LimitType: "Customize",
   *   VpcComparisonSymbol: "In",
   *   IpComparisonSymbol: "NotIn",
   *   LimitVpc: [{ VpcList: ["vpc-5og4fwm9", "vpc-03dsikyx"], Region: "ap-guangzho" }],
   *   LimitIp: ["10.1.0.13"],
   * });
   * ```
   */
  modifyBackupDownloadRestriction(
    input: actions.ModifyBackupDownloadRestrictionInput,
    options?: CallOptions,
  ): Call<actions.ModifyBackupDownloadRestrictionOutput> {
    return callPlain(this, operations.ModifyBackupDownloadRestriction, input, options);
  }

  /**
   * Starts to put an instance back to the data of one of its backups.
   *
   * Data written since that backup is lost. The restore runs in the background. CloneInstances
   * restores into a new instance.
   *
   * @see https://cloud.tencent.com/document/api/239/34435
   * @since release 5, 2019-04-25
   * @example
   * ```ts
   * await redis.restoreInstance({
   *   InstanceId: "crs-5a4py64p",
   *   BackupId: "678362566696298532848117",
   *   Password: "<password>",
   * }).completed();
   * ```
   */
  restoreInstance(
    input: actions.RestoreInstanceInput,
    options?: CallOptions,
  ): TaskCall<actions.RestoreInstanceOutput, actions.DescribeTaskInfoOutput> {
    return callTask(this, operations.RestoreInstance, input, options);
  }

  /**
   * Lists the regions and zones in which instances can join a global replication group.
   *
   * @see https://cloud.tencent.com/document/api/239/107301
   * @since release 78, 2024-06-17
   * @example
   * ```ts
   * const response = await redis.describeGlobalReplicationArea();
   * ```
   */
  describeGlobalReplicationArea(
    input?: actions.DescribeGlobalReplicationAreaInput,
    options?: CallOptions,
  ): Call<actions.DescribeGlobalReplicationAreaOutput> {
    return callPlain(this, operations.DescribeGlobalReplicationArea, input, options);
  }

  /**
   * Lists the instance specifications on sale, for every zone of every region.
   *
   * The answer is the same for every region, and large; keep it for a while.
   *
   * @see https://cloud.tencent.com/document/api/239/30600
   * @since release 2, 2018-11-22
   * @example
   * ```ts
   * const response = await redis.describeProductInfo();
   * ```
   */
  describeProductInfo(
    input?: actions.DescribeProductInfoInput,
    options?: CallOptions,
  ): Call<actions.DescribeProductInfoOutput> {
    return callPlain(this, operations.DescribeProductInfo, input, options);
  }

  /**
   * Lists the big keys that were found in an instance on one day.
   *
   * @see https://cloud.tencent.com/document/api/239/38922
   * @since release 9, 2019-11-01
   * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
   * https://cloud.tencent.com/document/product/239/81005.
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorBigKey({
   *   InstanceId: "crs-5a4py64p",
   *   ReqType: 1,
   *   Date: "20191101",
   * });
   * ```
   */
  describeInstanceMonitorBigKey(
    input: actions.DescribeInstanceMonitorBigKeyInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorBigKeyOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorBigKey, input, options);
  }

  /**
   * Returns how the big keys of an instance were spread over size bands on one day.
   *
   * @see https://cloud.tencent.com/document/api/239/40601
   * @since release 9, 2019-11-01
   * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
   * https://cloud.tencent.com/document/product/239/81005.
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorBigKeySizeDist({
   *   InstanceId: "crs-5a4py64p",
   *   Date: "2019-11-07",
   * });
   * ```
   */
  describeInstanceMonitorBigKeySizeDist(
    input: actions.DescribeInstanceMonitorBigKeySizeDistInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorBigKeySizeDistOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorBigKeySizeDist, input, options);
  }

  /**
   * Returns how many big keys of each data type an instance held on one day.
   *
   * @see https://cloud.tencent.com/document/api/239/38921
   * @since release 9, 2019-11-01
   * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
   * https://cloud.tencent.com/document/product/239/81005.
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorBigKeyTypeDist({
   *   InstanceId: "crs-r34wkc1d",
   *   Date: "2019-11-07",
   * });
   * ```
   */
  describeInstanceMonitorBigKeyTypeDist(
    input: actions.DescribeInstanceMonitorBigKeyTypeDistInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorBigKeyTypeDistOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorBigKeyTypeDist, input, options);
  }

  /**
   * Lists the keys of an instance that are accessed most.
   *
   * @see https://cloud.tencent.com/document/api/239/38920
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorHotKey({
   *   InstanceId: "crs-r34w****",
   *   SpanType: 4,
   * });
   * ```
   */
  describeInstanceMonitorHotKey(
    input: actions.DescribeInstanceMonitorHotKeyInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorHotKeyOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorHotKey, input, options);
  }

  /**
   * Lists the addresses from which clients access an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/38919
   * @since release 9, 2019-11-01
   * @deprecated Taken offline; call DescribeProxyProcessStatistics of the product DBbrain for the
   * sources of access.
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorSIP({ InstanceId: "crs-5a4py64p" });
   * ```
   */
  describeInstanceMonitorSIP(
    input: actions.DescribeInstanceMonitorSIPInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorSIPOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorSIP, input, options);
  }

  /**
   * Returns how the commands that an instance executed were spread over latency bands.
   *
   * @see https://cloud.tencent.com/document/api/239/38918
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorTookDist({
   *   InstanceId: "crs-5a4py64p",
   *   Date: "2019-11-07",
   *   SpanType: 4,
   * });
   * ```
   */
  describeInstanceMonitorTookDist(
    input: actions.DescribeInstanceMonitorTookDistInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorTookDistOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorTookDist, input, options);
  }

  /**
   * Lists the commands that an instance executes most, with their counts.
   *
   * @see https://cloud.tencent.com/document/api/239/38917
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorTopNCmd({
   *   InstanceId: "crs-5a4py64p",
   *   SpanType: 4,
   * });
   * ```
   */
  describeInstanceMonitorTopNCmd(
    input: actions.DescribeInstanceMonitorTopNCmdInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorTopNCmdOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorTopNCmd, input, options);
  }

  /**
   * Lists the commands that take most CPU time of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/38916
   * @since release 9, 2019-11-01
   * @example
   * ```ts
   * const response = await redis.describeInstanceMonitorTopNCmdTook({
   *   InstanceId: "crs-r34wkc1d",
   *   SpanType: 4,
   * });
   * ```
   */
  describeInstanceMonitorTopNCmdTook(
    input: actions.DescribeInstanceMonitorTopNCmdTookInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceMonitorTopNCmdTookOutput> {
    return callPlain(this, operations.DescribeInstanceMonitorTopNCmdTook, input, options);
  }

  /**
   * Stops the audit log of an instance.
   *
   * @see https://cloud.tencent.com/document/api/239/129832
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * await redis.closeLog({ InstanceId: "crs-rc9ldwf9", LogType: "auditLog" });
   * ```
   */
  closeLog(input: actions.CloseLogInput, options?: CallOptions): Call<actions.CloseLogOutput> {
    return callPlain(this, operations.CloseLog, input, options);
  }

  /**
   * Starts the export of an instance's log of a period to a file that can be downloaded.
   *
   * DescribeExportTasks shows how far the export has come, and where the file is.
   *
   * @see https://cloud.tencent.com/document/api/239/129831
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * await redis.createExportTask({
   *   InstanceId: "crs-10fvqj29",
   *   LogType: "auditLog",
   *   StartTime: "2026-07-07 19:24:07",
   *   EndTime: "2026-07-08 19:24:07",
   * }).completed();
   * ```
   */
  createExportTask(
    input: actions.CreateExportTaskInput,
    options?: CallOptions,
  ): TaskCall<actions.CreateExportTaskOutput, actions.DescribeExportTasksOutput> {
    return callTask(this, operations.CreateExportTask, input, options);
  }

  /**
   * Deletes the export of a log and its file.
   *
   * @see https://cloud.tencent.com/document/api/239/129830
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * await redis.deleteExportTask({
   *   LogType: "auditLog",
   *   FileName: "crs-hnio60jv_20260305-124239_to_20260305-164239_1772705315834.tar.gz",
   *   InstanceId: "crs-hnio****",
   * });
   * ```
   */
  deleteExportTask(
    input: actions.DeleteExportTaskInput,
    options?: CallOptions,
  ): Call<actions.DeleteExportTaskOutput> {
    return callPlain(this, operations.DeleteExportTask, input, options);
  }

  /**
   * Lists the exports of an instance's log, with their state and where the files are.
   *
   * @see https://cloud.tencent.com/document/api/239/129829
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * for await (const row of redis.describeExportTasks({
   *   LogType: "auditLog",
   *   Limit: 10,
   *   Offset: 0,
   *   InstanceId: "crs-f9o8****",
   * })) console.log(row);
   * ```
   */
  describeExportTasks(
    input: actions.DescribeExportTasksInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeExportTasksOutput, structures.ExportFile> {
    return callPaged(this, operations.DescribeExportTasks, input, options);
  }

  /**
   * Shows whether and where an instance delivers its logs in the log service (CLS).
   *
   * @see https://cloud.tencent.com/document/api/239/110878
   * @since release 81, 2024-09-11
   * @example
   * ```ts
   * const response = await redis.describeInstanceLogDelivery({ InstanceId: "crs-ib4uuh7x" });
   * ```
   */
  describeInstanceLogDelivery(
    input: actions.DescribeInstanceLogDeliveryInput,
    options?: CallOptions,
  ): Call<actions.DescribeInstanceLogDeliveryOutput> {
    return callPlain(this, operations.DescribeInstanceLogDelivery, input, options);
  }

  /**
   * Lists instances with the state, the retention and the size of their log.
   *
   * @see https://cloud.tencent.com/document/api/239/129828
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * for await (const row of redis.describeLogInstanceList({
   *   LogType: "auditLog",
   *   Limit: 100,
   *   Offset: 0,
   * })) console.log(row);
   * ```
   */
  describeLogInstanceList(
    input: actions.DescribeLogInstanceListInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeLogInstanceListOutput, structures.LogInstance> {
    return callPaged(this, operations.DescribeLogInstanceList, input, options);
  }

  /**
   * Lists the rows of an instance's log in a period.
   *
   * @see https://cloud.tencent.com/document/api/239/129827
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * for await (const row of redis.describeLogs({
   *   InstanceId: "crs-k2vh****",
   *   StartTime: "2025-12-11 14:00:09",
   *   EndTime: "2025-12-11 14:50:09",
   *   LogType: "auditLog",
   * })) console.log(row);
   * ```
   */
  describeLogs(
    input: actions.DescribeLogsInput,
    options?: CallOptions,
  ): PagedCall<actions.DescribeLogsOutput, structures.LogResult> {
    return callPaged(this, operations.DescribeLogs, input, options);
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
   * @example
   * ```ts
   * await redis.modifyInstanceLogDelivery({
   *   InstanceId: "crs-ib4uuh7x",
   *   LogType: "slowlog",
   *   Enabled: true,
   *   LogsetName: "test-logset-name",
   *   TopicName: "test-topic-name",
   *   CreateIndex: true,
   * });
   * ```
   */
  modifyInstanceLogDelivery(
    input: actions.ModifyInstanceLogDeliveryInput,
    options?: CallOptions,
  ): Call<actions.ModifyInstanceLogDeliveryOutput> {
    return callPlain(this, operations.ModifyInstanceLogDelivery, input, options);
  }

  /**
   * Changes which commands the audit log of an instance keeps, for how long, and when it gives way
   * to the load.
   *
   * @see https://cloud.tencent.com/document/api/239/129826
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * await redis.modifyLog({
   *   InstanceId: "crs-kqqge823",
   *   LogType: "auditLog",
   *   LogSubType: "write",
   *   LogExpireDay: 7,
   *   HighLogExpireDay: 7,
   *   DegradeStrategy: 600,
   * });
   * ```
   */
  modifyLog(input: actions.ModifyLogInput, options?: CallOptions): Call<actions.ModifyLogOutput> {
    return callPlain(this, operations.ModifyLog, input, options);
  }

  /**
   * Starts the audit log of an instance.
   *
   * The log is charged by what it stores. DescribeLogs searches it, CreateExportTask exports it.
   *
   * @see https://cloud.tencent.com/document/api/239/129825
   * @since release 99, 2026-03-27
   * @example
   * ```ts
   * await redis.openLog({
   *   InstanceId: "crs-k2vhnkix",
   *   LogType: "auditLog",
   *   LogSubType: "write",
   *   LogExpireDay: 7,
   *   HighLogExpireDay: 7,
   *   DegradeStrategy: 600,
   * });
   * ```
   */
  openLog(input: actions.OpenLogInput, options?: CallOptions): Call<actions.OpenLogOutput> {
    return callPlain(this, operations.OpenLog, input, options);
  }
}

/** A client without methods, for the functions of this module: bundles carry only what is called. */
export function createClient(options: TencentRedisOptions = {}): Client<TencentRedisOptions> {
  return new Client<TencentRedisOptions>(service, options);
}

/** Whether the service refused a call, with one of the codes when any are given. */
export function isTencentRedisError<Code extends TencentRedisErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError<Code> {
  return isApiError(service.id, error, codes);
}
