import { Refused } from "../state/refused.js";
import type { Call, Site } from "./cloud.js";
import { status, type Instance } from "./instance.js";
import { takeFailure, type Progress, type Task } from "./rows.js";

/** Why the cloud refuses a call; each generation of the API has its own codes for it. */
export type Reason =
  | "missing"
  | "busy"
  | "isolated"
  | "not-isolated"
  | "deleted"
  | "billing-mode"
  | "old-password"
  | "wrong-password"
  | "empty-password"
  | "password-rule"
  | "network"
  | "type"
  | "memory"
  | "shrink"
  | "spec"
  | "number"
  | "period-long"
  | "period-short"
  | "no-renewal"
  | "dry-run"
  | "backup-missing"
  | "backup-expired"
  | "backup-locked"
  | "no-export"
  | "order-missing"
  | "task-missing"
  | "parameter"
  | "unsupported"
  | "unknown-row"
  | "window"
  | "group-missing"
  | "group-locked"
  | "group-full"
  | "group-used"
  | "offset";

export const refuse = (reason: Reason, message: string): never => {
  throw new Refused(reason, message);
};

/** The instance of an id, whatever its state. */
export function existing(site: Site, id: string): Instance {
  return site.instances.get(id) ?? refuse("missing", `No instance has the id ${id} in ${site.region}.`);
}

/** The instance of an id, when it can be worked on. */
export function usable(site: Site, id: string): Instance {
  const instance = existing(site, id);
  if (instance.Status === status.isolated) refuse("isolated", `${id} is isolated, in the recycle bin.`);
  if (instance.Status === status.deleting) refuse("deleted", `${id} is being deleted.`);
  if (instance.task !== undefined)
    refuse("busy", `${id} is locked by task ${instance.task}${typeText(site, instance.task)}. Wait until it is over.`);
  return instance;
}

const typeText = (site: Site, task: number): string => {
  const action = site.tasks.get(String(task))?.action;
  return action === undefined ? "" : ` of ${action}`;
};

type NamesInstance = Call<{ readonly InstanceId?: string | undefined }>;

/** The instance that the input names. */
export const namedInstance = ({ site, input }: NamesInstance): Instance => existing(site, input.InstanceId ?? "");
export const namedUsable = ({ site, input }: NamesInstance): Instance => usable(site, input.InstanceId ?? "");

/** When work goes on that is asked for now: it waits for a fifth of its time, in which nothing of it is to be seen. */
export function progressOf(site: Site, action: string, id: string): Progress {
  const asked = site.schedule.now();
  const length = site.setting.taskSeconds * 1000;
  return { asked, begins: asked + length / 5, ends: asked + length, fails: takeFailure(site.failures, action, id) };
}

export interface Work {
  readonly type: Task["TaskType"];
  readonly instance: Instance;
  /** Status while it runs, as long as that is not what it was. */
  readonly during?: Instance["Status"];
  readonly progress?: Progress;
  readonly done?: () => void;
  readonly failed?: () => void;
}

/**
 * Begins background work that holds an instance. As in the real cloud the instance shows its old status for a while before it
 * shows that it is worked on, though it is locked at once.
 */
export function begin({ site, action }: Pick<Call, "site" | "action">, work: Work): Task {
  const { instance, type, during = status.processing } = work;
  const { InstanceId, InstanceName, ProjectId, Status } = instance;
  const progress = work.progress ?? progressOf(site, action, InstanceId);
  const TaskId = site.nextTask();
  const task = site.tasks.put({ TaskId, TaskType: type, InstanceId, InstanceName, ProjectId, action, ...progress });
  site.instances.change(InstanceId, { task: TaskId });
  site.schedule.at(progress.begins, () => site.instances.change(InstanceId, { Status: during }));
  site.schedule.at(progress.ends, () => {
    site.instances.change(InstanceId, { task: undefined, Status: Status === status.created ? status.running : Status });
    if (progress.fails === undefined) work.done?.();
    else work.failed?.();
  });
  return task;
}

/** Begins work that changes members of an instance at its end, and returns the id of the task. */
export function alter(call: Call, type: Task["TaskType"], instance: Instance, members: Partial<Instance>): number {
  const done = (): void => void call.site.instances.change(instance.InstanceId, members);
  return begin(call, { type, instance, done }).TaskId;
}
