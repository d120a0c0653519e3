import { seal } from "../state/password.js";
import { isRecord, prepared, preparedKinds } from "../state/prepare.js";
import { healthyAccount } from "./accounts.js";
import { backupOf } from "./backups.js";
import type { MockDefinitions } from "../definitions.js";
import type { Site } from "./cloud.js";
import { firstZone, healthyInstance, instanceOf, shownInstance } from "./instance.js";
import { expireAt } from "./lifecycle.js";
import { orderState } from "./orders.js";
import { nextFailure, phaseOf, securityGroup, type Order, type Task } from "./rows.js";
import { monthsAfter, noTime, timeText } from "./time.js";
import { existing } from "./work.js";

/** What the account has in the region, in the words of the wire; no password is in it. */
export function siteState(site: Site): Readonly<Record<string, readonly unknown[]>> {
  const now = site.schedule.now();
  return {
    instances: site.instances.rows().map(shownInstance),
    orders: site.orders.rows().map((order) => ({ ...plain(order), Status: orderState(order, now).Status })),
    tasks: site.tasks.rows().map((task) => ({ ...plain(task), phase: phaseOf(task, now) })),
    backups: site.backups.rows(),
    accounts: site.accounts.rows(),
    templates: site.templates.rows(),
    groups: site.groups.rows(),
    securityGroups: site.securityGroups.rows(),
    failures: site.failures,
  };
}

/** Work without its times in milliseconds. */
const plain = ({ asked: _, begins: __, ends: ___, fails: ____, ...row }: Order | Task) => row;

type Take = (site: Site, row: unknown, at: string, definitions: MockDefinitions) => void;

const kinds: Readonly<Record<string, Take>> = {
  instances: takeInstance,
  backups: (site, row, at) => {
    const instance = existing(site, isRecord(row) ? String(row["InstanceId"]) : "");
    site.backups.put(prepared(backupOf(site, instance, site.setting.id("backup-")), row, at));
  },
  accounts: (site, row, at) => void site.accounts.put(prepared(healthyAccount("", ""), row, at)),
  templates: (site, row, at) => {
    const TemplateId = site.setting.id("crs-cfg-");
    const healthy = { TemplateId, Name: TemplateId, Description: "", ProductType: 15, params: {} };
    site.templates.put(prepared(healthy, row, at));
  },
  groups: (site, row, at) => {
    const GroupId = site.setting.id("crs-rpl-");
    site.groups.put(prepared({ GroupId, GroupName: GroupId, Remark: "", Status: 0, members: [] }, row, at));
  },
  securityGroups: (site, row, at) =>
    void site.securityGroups.put(prepared(securityGroup(site.setting.id("sg-"), site.schedule.now()), row, at)),
  failures: (site, row, at, { actions }) => {
    const failure = prepared(nextFailure, row, at);
    if (failure.action !== "" && !actions[failure.action])
      throw new TypeError(`${at}.action is ${failure.action}, which is no action of this API.`);
    site.failures.push(failure);
  },
};

/** Takes rows that a test prepares; what they leave out is as of a healthy one. */
export function seedSite(
  site: Site,
  rows: Readonly<Record<string, readonly unknown[]>>,
  definitions: MockDefinitions,
): void {
  for (const [kind, list] of Object.entries(preparedKinds(rows, Object.keys(kinds))))
    for (const [index, row] of list.entries()) kinds[kind]?.(site, row, `${kind}[${index}]`, definitions);
}

/** An instance can be given with its `Password`; without one, any password is right. */
function takeInstance(site: Site, row: unknown, at: string): void {
  const now = site.schedule.now();
  const home = { id: site.setting.id("crs-"), region: site.region, zone: firstZone, number: site.nextNumber() };
  const healthy = { ...healthyInstance(home), Createtime: timeText(now), DeadlineTime: "", Password: "" };
  const { Password, ...given } = prepared(healthy, row, at);
  const size = isRecord(row) && !("RedisShardSize" in row) ? given.Size / given.RedisShardNum : given.RedisShardSize;
  const deadline = given.BillingMode === 1 ? timeText(monthsAfter(now, 1)) : noTime;
  const instance = instanceOf(
    { ...given, RedisShardSize: size, DeadlineTime: given.DeadlineTime || deadline },
    Password === "" ? undefined : seal(Password),
  );
  site.instances.put(instance);
  if (instance.BillingMode === 1) expireAt(site, instance.InstanceId);
}
