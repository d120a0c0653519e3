import type * as operations from "../../tencent-redis/operations.js";
import { createCounter } from "../state/counter.js";
import { handlersOf, type Call as CallOn } from "../state/handlers.js";
import { perMock, perPlace } from "../state/places.js";
import { createSchedule, type Schedule } from "../state/schedule.js";
import { createTable, type Table } from "../state/table.js";
import type { MockPlace, SharedSetting } from "../state.js";
import type { Instance } from "./instance.js";
import { securityGroup, type Account, type Backup, type Failure, type Group } from "./rows.js";
import type { Export, Log, Order, ParamChange, Policy, Restriction, SecurityGroup, Task, Template } from "./rows.js";

/** What an account has in a region: the same for both generations of the API. */
export interface Site {
  readonly account: string;
  readonly region: string;
  readonly setting: SharedSetting;
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
  readonly restrictions: Table<Restriction>;
  /** Background work that is to fail, in the order in which it is used up. */
  readonly failures: Failure[];
  readonly nextNumber: () => number;
  readonly nextTask: () => number;
  readonly nextOrder: () => number;
}

/** A call of an action, on what the account has in the region. A call that is refused is left by throwing a `Refused`. */
export type Call<Input = unknown> = CallOn<Site, Input>;

/** Handlers of the actions of API 3.0. */
export const handlers = handlersOf<typeof operations, Site>();

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
export const cloudOf = perMock((setting) => {
  const nextTask = createCounter(10_001);
  const nextOrder = createCounter(6_950_001);
  const siteAt = perPlace((place) => createSite(place, setting, nextTask, nextOrder));
  return ({ account, region }: MockPlace): Site => {
    const site = siteAt({ account, region: olderRegions[region] ?? (region || "ap-guangzhou") });
    site.schedule.settle();
    return site;
  };
});

function createSite(
  { account, region }: MockPlace,
  setting: SharedSetting,
  nextTask: () => number,
  nextOrder: () => number,
) {
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
