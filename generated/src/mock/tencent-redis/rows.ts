import type { Input } from "../state/input.js";
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

/** One piece of background work on an instance. */
export interface Task extends Progress {
  readonly TaskId: number;
  readonly TaskType: string;
  readonly InstanceId: string;
  readonly InstanceName: string;
  readonly ProjectId: number;
  /** The action that began it. */
  readonly action: string;
}

/** One order. What was ordered is for the older API, which tells it. */
export interface Order extends Progress {
  readonly DealId: string;
  readonly ZoneId: number;
  readonly GoodsNum: number;
  readonly Price: number;
  readonly InstanceIds: readonly string[];
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Backup {
  readonly BackupId: string;
  readonly InstanceId: string;
  readonly InstanceName: string;
  readonly StartTime: string;
  readonly EndTime: string;
  readonly ExpireTime: string;
  /** "0" when a user began it, "1" when the system did. */
  readonly BackupType: string;
  readonly Status: number;
  readonly Remark: string;
  readonly Locked: number;
  readonly BackupSize: number;
  readonly InstanceType: number;
  readonly MemSize: number;
  readonly ShardNum: number;
  readonly ReplicasNum: number;
}

export interface Account {
  readonly InstanceId: string;
  readonly AccountName: string;
  readonly Remark: string;
  readonly Privilege: string;
  readonly ReadonlyPolicy: readonly string[];
  /** 1 while it changes, else 2. */
  readonly Status: number;
  readonly CreateTime: string;
}

/** One change of a parameter of an instance. */
export interface ParamChange {
  readonly id: string;
  readonly InstanceId: string;
  readonly ParamName: string;
  readonly PreValue: string;
  readonly NewValue: string;
  /** 1 while it is under way, 2 in effect, 3 failed. */
  readonly Status: number;
  readonly ModifyTime: string;
}

/** A parameter template: what differs from the defaults. */
export interface Template {
  readonly TemplateId: string;
  readonly Name: string;
  readonly Description: string;
  readonly ProductType: number;
  readonly params: Readonly<Record<string, string>>;
}

export interface Member {
  readonly InstanceId: string;
  readonly Role: string;
  readonly CreateTime: string;
  readonly UpdateTime: string;
}

/** A replication group. */
export interface Group {
  readonly GroupId: string;
  readonly GroupName: string;
  readonly Remark: string;
  /** What is being done to it; 0 when nothing is. */
  readonly Status: number;
  readonly members: readonly Member[];
}

export interface SecurityGroup {
  readonly SecurityGroupId: string;
  readonly SecurityGroupName: string;
  readonly SecurityGroupRemark: string;
  readonly ProjectId: number;
  readonly CreateTime: string;
}

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

/** Key and value of each of a list of parameters or tags. */
export const pairsOf = (list: readonly Input[], key: string, value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map((item) => [String(item[key]), String(item[value])]));

/** The audit log of an instance that has one. */
export interface Log {
  readonly InstanceId: string;
  readonly LogSubType: string;
  readonly LogExpireDay: number;
  readonly HighLogExpireDay: number;
  readonly DegradeStrategy: number;
  readonly CreateAt: string;
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
  readonly rules: Input;
}
