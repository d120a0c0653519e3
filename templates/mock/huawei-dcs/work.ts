import { Refused } from "../state/refused.js";
import type { Call, Site } from "./cloud.js";
import type { Instance, Work } from "./instance.js";
import { newId, takeFailure, timeText, type Task } from "./rows.js";

/** Why the cloud refuses a call; each version of the API has its own codes for it. */
export type Reason =
  | Work
  | "missing"
  | "not-running"
  | "undeletable"
  | "quota"
  | "memory-quota"
  | "spec"
  | "version"
  | "window"
  | "resize"
  | "node-list"
  | "password-rule"
  | "password-missing"
  | "password-excess"
  | "no-password"
  | "no-switch"
  | "no-backup"
  | "backup-status"
  | "param-value"
  | "parameter"
  | "instances"
  | "task-missing"
  | "migration-status";

export const refuse = (reason: Reason, message: string): never => {
  throw new Refused(reason, message);
};

/** The instance of an id, whatever its state. */
export const existing = (site: Site, id: string): Instance =>
  site.instances.get(id) ?? refuse("missing", `This DCS instance does not exist: the project has no ${id}.`);

/** The instance of an id, when it can be worked on. */
export function usable(site: Site, id: string): Instance {
  const instance = existing(site, id);
  const { work, status } = instance;
  if (work !== undefined) refuse(work, `${id} is ${work.replace("-", " ")}. Wait until that is over.`);
  if (status !== "RUNNING") refuse("not-running", `${id} is ${status}, not RUNNING.`);
  return instance;
}

type NamesInstance = Call<{ readonly instance_id: string }>;

/** The instance that the input names. */
export const named = ({ site, input }: NamesInstance): Instance => existing(site, input.instance_id);
export const namedUsable = ({ site, input }: NamesInstance): Instance => usable(site, input.instance_id);

/** Work in the background, which holds an instance. */
export interface Job {
  readonly instance: Instance;
  readonly work: Work;
  /** Status while it goes on, where that says so. */
  readonly during?: Instance["status"];
  /** Name in the list of background tasks, for work that is listed there. */
  readonly task?: Task["name"];
  readonly details?: Task["details"];
  /** Members of the instance that are different at its end. */
  readonly members?: Partial<Instance>;
  readonly done?: (time: string) => void;
  readonly failed?: (time: string) => void;
  /** Status after it has failed, in place of the one before. */
  readonly broken?: Instance["status"];
}

/** Begins background work and returns its id. The instance is locked at once and shows that it is worked on. */
export function begin({ site, action }: Pick<Call, "site" | "action">, job: Job): string {
  const { instance, work, members, during = instance.status, broken = instance.status } = job;
  const { instance_id } = instance;
  const begins = site.schedule.now();
  const ends = begins + site.setting.taskSeconds * 1000;
  const fails = takeFailure(site.failures, action, instance_id);
  site.instances.change(instance_id, { work, status: during });
  const id = newId(site, "task-").replaceAll("-", "");
  if (job.task !== undefined) {
    const { task: name, details = {} } = job;
    site.tasks.put({ id, name, instance_id, status: "RUNNING", begins, ends, reason: "", details });
  }
  site.schedule.at(ends, () => {
    const time = timeText(ends);
    site.tasks.change(id, { status: fails === undefined ? "SUCCESS" : "FAIL", reason: fails ?? "" });
    if (!site.instances.get(instance_id)) return;
    const after = fails === undefined ? { status: "RUNNING", ...members } : { status: broken };
    site.instances.change(instance_id, { ...after, work: undefined, updated_at: time });
    if (fails === undefined) job.done?.(time);
    else job.failed?.(time);
  });
  return id;
}
