import type * as actions from "../../tencent-redis/actions.js";
import type * as structures from "../../tencent-redis/structures.js";
import type { RowOf } from "../state/table.js";
import { noTime, timeText } from "./time.js";

/** How work in the background goes on: when it was asked for, begins and ends, and why it fails if it does. */
export interface Progress {
  readonly asked: number;
  readonly begins: number;
  readonly ends: number;
  readonly fails: string | undefined;
}

export type Phase = "waiting" | "running" | "done" | "failed";

export function phaseOf({ begins, ends, fails }: Progress, now: number): Phase {
  if (now < begins) return "waiting";
  if (now < ends) return "running";
  return fails === undefined ? "done" : "failed";
}

/** When the work ended, as a text; no time while it goes on. */
export const endText = ({ ends }: Progress, now: number): string => (now < ends ? noTime : timeText(ends));

type TaskMembers = "TaskId" | "TaskType" | "InstanceId" | "InstanceName" | "ProjectId";

/** One piece of background work on an instance. */
export interface Task extends Progress, RowOf<structures.TaskInfoDetail, TaskMembers> {
  /** The action that began it. */
  readonly action: string;
}

type OrderMembers = "DealId" | "ZoneId" | "GoodsNum" | "Price" | "InstanceIds";

/** One order. What was ordered is for the older API, which shows it. */
export interface Order extends Progress, RowOf<structures.TradeDealDetail, OrderMembers> {
  readonly action: string;
  readonly detail: OrderDetail;
}

/** What was ordered: what an order has depends on what it is for. */
export interface OrderDetail {
  readonly memSize?: number;
  readonly oldMemSize?: number;
  readonly newMemsize?: number;
  readonly timeSpan?: number;
  readonly timeUnit?: string;
  readonly curDeadline?: string;
}

type BackupMembers = Exclude<keyof structures.RedisBackupSet, "FullBackup" | "Region" | "FileType" | "Encrypted">;

/** A backup. Its type is "0" when a user began it, "1" when the system did. */
export interface Backup
  extends
    RowOf<structures.RedisBackupSet, BackupMembers>,
    RowOf<actions.DescribeBackupDetailOutput, "MemSize" | "ShardNum" | "ReplicasNum"> {}

type AccountMembers =
  "InstanceId" | "AccountName" | "Remark" | "Privilege" | "ReadonlyPolicy" | "Status" | "CreateTime";

/** An account. Its status is 1 while it changes, else 2. */
export type Account = RowOf<structures.Account, AccountMembers>;

type ChangeMembers = "ParamName" | "PreValue" | "NewValue" | "Status" | "ModifyTime";

/** One change of a parameter of an instance. Its status is 1 while it is under way, 2 in effect, 3 failed. */
export interface ParamChange extends RowOf<structures.InstanceParamHistory, ChangeMembers> {
  readonly id: string;
  readonly InstanceId: string;
}

type TemplateMembers = "TemplateId" | "Name" | "Description" | "ProductType";

/** A parameter template: what differs from the defaults. */
export interface Template extends RowOf<structures.ParamTemplateInfo, TemplateMembers> {
  readonly params: Readonly<Record<string, string>>;
}

export type Member = RowOf<structures.Instances, "InstanceId" | "Role" | "CreateTime" | "UpdateTime">;

/** A replication group. Its status says what is being done to it; 0 when nothing is. */
export interface Group extends RowOf<structures.Groups, "GroupId" | "GroupName" | "Remark" | "Status"> {
  readonly members: readonly Member[];
}

type SecurityGroupMembers =
  "SecurityGroupId" | "SecurityGroupName" | "SecurityGroupRemark" | "ProjectId" | "CreateTime";
export type SecurityGroup = RowOf<structures.SecurityGroup, SecurityGroupMembers>;

export const securityGroup = (id: string, time: number): SecurityGroup => ({
  SecurityGroupId: id,
  SecurityGroupName: id,
  SecurityGroupRemark: "",
  ProjectId: 0,
  CreateTime: timeText(time),
});

/** Background work that a test wants to fail: the next of an action, or of any, on an instance, or on any. */
export interface Failure {
  readonly action: string;
  readonly InstanceId: string;
  readonly message: string;
}

export const nextFailure: Failure = {
  action: "",
  InstanceId: "",
  message: "The work failed because a test asked for it.",
};

/** Takes the first failure that is meant for this work off the list. */
export function takeFailure(failures: Failure[], action: string, id: string): string | undefined {
  const found = failures.findIndex(
    (failure) => ["", action].includes(failure.action) && ["", id].includes(failure.InstanceId),
  );
  return found < 0 ? undefined : failures.splice(found, 1)[0]?.message;
}

type LogMembers = "InstanceId" | "LogSubType" | "LogExpireDay" | "HighLogExpireDay" | "CreateAt";

/** The audit log of an instance that has one. */
export interface Log extends RowOf<structures.LogInstance, LogMembers> {
  readonly DegradeStrategy: number;
}

/** One export of a log. It is made in the background, and its file is there when that has ended. */
export interface Export {
  readonly FileName: string;
  readonly InstanceId: string;
  readonly asked: number;
  readonly ends: number;
}

/** Rules for the passwords of one instance. */
export interface Policy {
  readonly InstanceId: string;
  readonly rules: structures.PasswordPolicy;
}

type RestrictionMembers = "LimitType" | "VpcComparisonSymbol" | "IpComparisonSymbol" | "LimitVpc" | "LimitIp";

/** From where backups may be downloaded. */
export type Restriction = RowOf<actions.DescribeBackupDownloadRestrictionOutput, RestrictionMembers>;
