import { among, equals } from "../state/select.js";
import { handlers, type Site } from "./cloud.js";
import { owner } from "./purchases.js";
import { paged } from "./read.js";
import { endText, phaseOf, type Task } from "./rows.js";
import { timeText, within } from "./time.js";
import { refuse } from "./work.js";

const words = { waiting: "preparing", running: "running", done: "succeed", failed: "failed" } as const;
const results = { waiting: 0, running: 1, done: 2, failed: 4 } as const;

/** Background work, one task by its id and all of them. */
export const tasks = handlers({
  DescribeTaskInfo: ({ site, input }) => {
    const task = findTask(site, input.TaskId);
    const phase = phaseOf(task, site.schedule.now());
    return {
      Status: words[phase],
      StartTime: timeText(task.asked),
      TaskType: task.TaskType,
      InstanceId: task.InstanceId,
      TaskMessage: phase === "failed" ? (task.fails ?? "") : "",
    };
  },

  DescribeTaskList: ({ site, input }) => {
    const rows = tasksOf(site, input.BeginTime, input.EndTime)
      .map((task) => listed(site, task))
      .filter(
        (row) =>
          equals(input.InstanceId, row.InstanceId) &&
          equals(input.InstanceName, row.InstanceName) &&
          among(input.ProjectIds, row.ProjectId) &&
          among(input.TaskTypes, row.TaskType) &&
          among(input.Result, row.Result) &&
          among(input.TaskStatus, row.Result) &&
          among(input.OperateUin, owner) &&
          among(input.OperatorUin, Number(owner)),
      );
    const page = paged(input, rows);
    return { TotalCount: page.total, Tasks: page.rows };
  },
});

export const findTask = (site: Site, id: number): Task =>
  site.tasks.get(String(id)) ?? refuse("task-missing", `No task has the id ${id}.`);

/** Tasks that were asked for in a period, the newest first. */
export const tasksOf = (site: Site, begin: string | undefined, end: string | undefined): readonly Task[] =>
  site.tasks
    .rows()
    .filter(({ asked }) => within(timeText(asked), begin, end))
    .reverse();

function listed({ schedule }: Site, task: Task) {
  const { TaskId, TaskType, InstanceId, InstanceName, ProjectId, asked, ends } = task;
  const now = schedule.now();
  return {
    TaskId,
    TaskType,
    InstanceId,
    InstanceName,
    ProjectId,
    StartTime: timeText(asked),
    EndTime: endText(task, now),
    Result: results[phaseOf(task, now)],
    Progress: now >= ends ? 1 : Math.round((100 * (now - asked)) / (ends - asked)) / 100,
  };
}
