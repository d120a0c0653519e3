import { createCounter } from "../state/counter.js";
import type { Input } from "../state/input.js";
import { perEstate, perPlace } from "../state/places.js";
import { createSchedule, type Schedule } from "../state/schedule.js";
import { createTable, type Table } from "../state/table.js";
import type { MockPlace, Setting } from "../world.js";
import type { Instance } from "./instance.js";
import type { Export, Log } from "./logs.js";
import type { Policy } from "./policies.js";
import { securityGroup, type Account, type Backup, type Failure, type Group } from "./rows.js";
import type { Order, ParamChange, SecurityGroup, Task, Template } from "./rows.js";

/** What an account has in a region: the same for both generations of the API. */
export interface Site {
  readonly account: string;
  readonly region: string;
  readonly setting: Setting;
  readonly schedule: Schedule;
  readonly instances: Table<Instance>;
  readonly orders: Table<Order>;
  readonly tasks: Table<Task>;
  readonly backups: Table<Backup>;
  readonly accounts: Table<Account>;
  readonly changes: Table<ParamChange>;
  readonly templates: Table<Template>;
  readonly groups: Table<Group>;
  readonly securityGroups: Table<SecurityGroup>;
  /** Audit logs of the instances that have one. */
  readonly logs: Table<Log>;
  /** Exports of logs. */
  readonly exports: Table<Export>;
  /** Rules for the passwords of an instance, where somebody set them. */
  readonly policies: Table<Policy>;
  /** From where backups may be downloaded; one row or none. */
  readonly restrictions: Table<Input>;
  /** Background work that is to fail, in the order in which it is used up. */
  readonly failures: Failure[];
  readonly nextNumber: () => number;
  readonly nextTask: () => number;
  readonly nextOrder: () => number;
}

/** A call of an action, on what the account has in the region. */
export interface Call {
  readonly action: string;
  readonly input: Input;
  readonly site: Site;
}

/** What an action of the cloud answers. A call that it refuses it leaves by throwing a `Refused`. */
export type Act = (call: Call) => Readonly<Record<string, unknown>>;

/** Ids of regions by which the older API knows them. */
const olderRegions: Readonly<Record<string, string>> = {
  gz: "ap-guangzhou",
  sh: "ap-shanghai",
  hk: "ap-hongkong",
  shjr: "ap-shanghai-fsi",
  bj: "ap-beijing",
  sg: "ap-singapore",
  szjr: "ap-shenzhen-fsi",
  usw: "na-siliconvalley",
  ca: "na-toronto",
};

/** What each account has in each region of one mock. Whatever has fallen due there has happened. */
export const cloudOf = perEstate((setting) => {
  const nextTask = createCounter(10_001);
  const nextOrder = createCounter(6_950_001);
  const siteAt = perPlace((place) => createSite(place, setting, nextTask, nextOrder));
  return ({ account, region }: MockPlace): Site => {
    const site = siteAt({ account, region: olderRegions[region] ?? (region || "ap-guangzhou") });
    site.schedule.settle();
    return site;
  };
});

function createSite({ account, region }: MockPlace, setting: Setting, nextTask: () => number, nextOrder: () => number) {
  const site: Site = {
    account,
    region,
    setting,
    nextTask,
    nextOrder,
    schedule: createSchedule(setting.clock),
    instances: createTable(({ InstanceId }) => InstanceId),
    orders: createTable(({ DealId }) => DealId),
    tasks: createTable(({ TaskId }) => String(TaskId)),
    backups: createTable(({ BackupId }) => BackupId),
    accounts: createTable(({ InstanceId, AccountName }) => `${InstanceId}/${AccountName}`),
    changes: createTable(({ id }) => id),
    templates: createTable(({ TemplateId }) => TemplateId),
    groups: createTable(({ GroupId }) => GroupId),
    securityGroups: createTable(({ SecurityGroupId }) => SecurityGroupId),
    logs: createTable(({ InstanceId }) => InstanceId),
    exports: createTable(({ FileName }) => FileName),
    policies: createTable(({ InstanceId }) => InstanceId),
    restrictions: createTable(() => "one"),
    failures: [],
    nextNumber: createCounter(1),
  };
  site.securityGroups.put(securityGroup("sg-default", site.schedule.now()));
  return site;
}
