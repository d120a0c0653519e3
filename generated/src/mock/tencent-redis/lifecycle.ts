import type { Call, Site } from "./cloud.js";
import { status, type Instance } from "./instance.js";
import type { Progress } from "./rows.js";
import { day, monthsAfter, noTime, timeOf, timeText } from "./time.js";
import { begin, refuse } from "./work.js";

/** How long an isolated instance stays in the recycle bin, by how it is paid for. */
const kept = (instance: Instance): number => (instance.BillingMode === 1 ? 7 * day : day / 12);

/** Puts an instance into the recycle bin, out of service, from where it is deleted in time. */
function isolate(site: Site, id: string): void {
  const instance = site.instances.get(id);
  if (!instance) return;
  const now = site.schedule.now();
  const offline = now + kept(instance);
  const OfflineTime = timeText(offline);
  site.instances.change(id, { Status: status.isolated, CloseTime: timeText(now), OfflineTime });
  site.schedule.at(offline, () => {
    const later = site.instances.get(id);
    if (later?.Status === status.isolated && later.OfflineTime === OfflineTime) drop(site, id);
  });
}

/** An instance is gone, with what belongs to it. */
function drop(site: Site, id: string): void {
  site.instances.remove(id);
  for (const { InstanceId, AccountName } of site.accounts.rows())
    if (InstanceId === id) site.accounts.remove(`${InstanceId}/${AccountName}`);
  for (const { InstanceId, BackupId } of site.backups.rows()) if (InstanceId === id) site.backups.remove(BackupId);
}

/** Begins to take an instance out of service. */
export function terminate(call: Call, instance: Instance, progress: Progress): number {
  const done = (): void => isolate(call.site, instance.InstanceId);
  return begin(call, { type: "003", instance, progress, done }).TaskId;
}

/** An instance that is in the recycle bin. */
export function recycled(instance: Instance): Instance {
  if (instance.task !== undefined) refuse("busy", `${instance.InstanceId} is locked by task ${instance.task}.`);
  if (instance.Status !== status.isolated) refuse("not-isolated", `${instance.InstanceId} is not isolated.`);
  return instance;
}

/** Begins to delete an isolated instance. */
export function cleanUp(call: Call, instance: Instance): number {
  const done = (): void => drop(call.site, instance.InstanceId);
  return begin(call, { type: "006", instance, during: status.deleting, done }).TaskId;
}

/** Begins to bring an isolated instance back; one whose time was up is paid for another month. */
export function startUp(call: Call, instance: Instance): number {
  const { site } = call;
  const { InstanceId } = instance;
  const done = (): void => {
    site.instances.change(InstanceId, { Status: status.running, CloseTime: noTime, OfflineTime: "" });
    const expired = timeOf(instance.DeadlineTime) <= site.schedule.now();
    if (instance.BillingMode === 1 && expired) renewed(site, InstanceId, 1);
  };
  return begin(call, { type: "005", instance, done }).TaskId;
}

/** An instance is paid for some months more. */
export function renewed(site: Site, id: string, months: number): void {
  const instance = site.instances.get(id);
  if (!instance) return;
  const from = Math.max(timeOf(instance.DeadlineTime) || 0, site.schedule.now());
  site.instances.change(id, { BillingMode: 1, DeadlineTime: timeText(monthsAfter(from, months)) });
  expireAt(site, id);
}

/** Lets a prepaid instance expire in time: it is renewed for a month if it is to be, else isolated. */
export function expireAt(site: Site, id: string): void {
  const deadline = site.instances.get(id)?.DeadlineTime ?? "";
  const time = timeOf(deadline);
  if (Number.isNaN(time)) return;
  site.schedule.at(time, () => {
    const instance = site.instances.get(id);
    if (instance?.DeadlineTime !== deadline || instance.Status === status.isolated) return;
    if (instance.AutoRenewFlag === 1) renewed(site, id, 1);
    else isolate(site, id);
  });
}
