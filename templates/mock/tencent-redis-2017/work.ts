import { among, equals } from "../state/select.js";
import { addressesOf, backUp, backupsOf, findBackup, restore } from "../tencent-redis/backups.js";
import { isCluster } from "../tencent-redis/instance.js";
import { phaseOf, type Backup } from "../tencent-redis/rows.js";
import { findTask, tasksOf } from "../tencent-redis/tasks.js";
import { timeText } from "../tencent-redis/time.js";
import { begin, existing, refuse } from "../tencent-redis/work.js";
import { handlers, namedUsable, paged } from "./read.js";

const states = { waiting: 0, running: 1, done: 2, failed: 3 } as const;
/** Names of tasks by the type that the other API gives them. */
const names: Readonly<Record<string, string>> = {
  "001": "newInstance",
  "002": "resizeInstance",
  "003": "closeInstance",
  "004": "cleanInstance",
  "005": "startInstance",
  "006": "deleteInstance",
  "007": "setPassword",
  "009": "exportBackup",
  "010": "restoreBackup",
  "012": "backupInstance",
};

/** Backups, and background work. */
export const work = handlers({
  ManualBackupInstance: (call) => ({ requestId: backUp(call, namedUsable(call), call.input.remark) }),

  GetRedisBackupList: ({ site, input }) => {
    const rows = backupsOf(site, input.redisId, input.beginTime, input.endTime);
    const page = paged(input, rows);
    return { totalCount: page.total, redisBackupSet: page.rows.map(listed) };
  },

  RestoreInstance: (call) => ({
    requestId: restore(call, namedUsable(call), call.input.backupId, call.input.password),
  }),

  ExportRedisBackup: (call) => {
    const { site } = call;
    const instance = namedUsable(call);
    if (!isCluster(instance.Type))
      refuse("no-export", `${instance.InstanceId} is no cluster, whose backups need no export.`);
    const { BackupId, Status } = findBackup(call.site, instance.InstanceId, call.input.backupId);
    if (Status !== 2)
      refuse("backup-expired", `Backup ${BackupId} is in state ${Status}; only one in state 2 is exported.`);
    site.backups.change(BackupId, { Status: 3 });
    const done = (): void => void site.backups.change(BackupId, { Status: 4 });
    const failed = (): void => void site.backups.change(BackupId, { Status: 2 });
    return { requestId: begin(call, { type: "009", instance, done, failed }).TaskId };
  },

  GetBackupDownloadUrl: (call) => {
    const instance = existing(call.site, call.input.redisId);
    const backup = findBackup(call.site, instance.InstanceId, call.input.backupId);
    if (isCluster(instance.Type) && backup.Status !== 4)
      refuse("backup-expired", `Backup ${backup.BackupId} is of a cluster and has to be exported first.`);
    const [extranet, intranet] = addressesOf(call.site, backup);
    return { intranet, extranet };
  },

  DescribeTaskInfo: ({ site, input }) => ({
    status: states[phaseOf(findTask(site, input.requestId), site.schedule.now())],
  }),

  GetRedisTaskList: ({ site, input }) => {
    const now = site.schedule.now();
    const rows = tasksOf(site, input.beginTime, input.endTime)
      .map((task) => {
        const [phase, taskName] = [phaseOf(task, now), names[task.TaskType] ?? task.TaskType];
        return {
          startTime: timeText(task.asked),
          taskName,
          redisName: task.InstanceName,
          redisId: task.InstanceId,
          projectId: task.ProjectId,
          status: states[phase],
          progress: now < task.ends ? 0 : 1,
        };
      })
      .filter(
        (row) =>
          equals(input.redisId, row.redisId) &&
          equals(input.redisName, row.redisName) &&
          among(input.taskStatus, row.status) &&
          among(input.taskType, `task_${row.taskName}`),
      );
    const page = paged(input, rows);
    return { totalCount: page.total, redisTaskSet: page.rows };
  },
});

const listed = ({ StartTime, BackupId, BackupType, Status, Remark, Locked }: Backup) => ({
  startTime: StartTime,
  backupId: BackupId,
  status: Status,
  remark: Remark,
  locked: Locked,
  backupType: BackupType === "0" ? "manualBackupInstance" : "systemBackupInstance",
});
