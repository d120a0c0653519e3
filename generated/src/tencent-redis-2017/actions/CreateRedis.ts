// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of CreateRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/5325
 * @deprecated Use createInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface CreateRedisInput {
  /** Zone of the instances, an id from DescribeRedisZones. */
  zoneId: number;
  /** Architecture of the instances. */
  typeId: enums.InstanceType;
  /**
   * Memory of one instance, within the bounds that DescribeRedisProduct gives.
   *
   * A multiple of 1024; in MB.
   */
  memSize: number;
  /** Number of instances, within the bounds that DescribeRedisProduct gives. */
  goodsNum: number;
  /**
   * Months to buy.
   *
   * In months.
   */
  period: enums.PurchasePeriod;
  /**
   * Password of the instances. It mixes at least two of letters, digits and the characters !@#%^*().
   *
   * From 8 to 16 characters; secret.
   */
  password: string;
  /** Old numeric id of the VPC; prefer unVpcId. The basic network when absent or 0. */
  vpcId?: number | undefined;
  /** VPC to put the instances into. The basic network when absent. */
  unVpcId?: string | undefined;
  /** Old numeric id of the subnet, required along with vpcId; prefer unSubnetId. */
  subnetId?: number | undefined;
  /** Subnet of the VPC. Without effect in the basic network. */
  unSubnetId?: string | undefined;
  /** Project to put the instances into, from the vendor's list of projects. */
  projectId?: number | undefined;
}

/**
 * Response of CreateRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/5325
 * @deprecated Use createInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface CreateRedisOutput {
  /** Order that was placed; DescribeRedisDealDetail shows how it fares. */
  dealId: string;
}

/** Codes with which CreateRedis can fail, as its page lists them. */
export type CreateRedisErrorCode =
  | "GoodsNumNotInRange"
  | "InvalidInstanceTypeId"
  | "InvalidMemSize"
  | "InvalidSubnetId"
  | "MemSizeNotInRange"
  | "NoRedisService"
  | "NoTypeIdRedisService"
  | "OnlyVPCOnSpecZoneId"
  | "OperationConstraints.AccountBalanceNotEnough"
  | "PasswordEmpty"
  | "PasswordRuleError"
  | "PeriodExceedMaxLimit"
  | "PeriodLessThanMinLimit"
  | "UserNotInWhiteList"
  | TencentRedis2017CommonErrorCode;
