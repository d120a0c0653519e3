import type { ModifyBackupDownloadRestrictionInput } from "../../tencent-redis/actions.js";
import { among, contains } from "../state/select.js";
import { handlers, type Call, type Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { checkPassword } from "./passwords.js";
import { paged } from "./read.js";
import type { Backup, Restriction } from "./rows.js";
import { day, timeText, within } from "./time.js";
import { alter, begin, existing, namedInstance, namedUsable, refuse } from "./work.js";

/** Backups: made, listed, restored, downloaded, and when they are made by themselves. */
export const backups = handlers({
  ManualBackupInstance: (call) => ({
    TaskId: backUp(call, namedUsable(call), call.input.Remark, call.input.StorageDays),
  }),

  DescribeInstanceBackups: ({ site, input }) => {
    const id = input.InstanceId;
    if (id !== undefined) existing(site, id);
    const rows = backupsOf(site, id, input.BeginTime, input.EndTime).filter(
      ({ Status, InstanceName }) => among(input.Status, Status) && contains(input.InstanceName, InstanceName),
    );
    const page = paged(input, rows);
    return { TotalCount: page.total, BackupSet: page.rows.map((row) => listed(site, row)) };
  },

  DescribeBackupDetail: (call) => {
    const {
      InstanceName: _,
      InstanceId: __,
      ExpireTime: ___,
      ...detail
    } = findBackup(call.site, namedInstance(call).InstanceId, call.input.BackupId);
    // The two actions document the values of this member the other way round.
    return { ...detail, BackupType: detail.BackupType === "0" ? "1" : "0" };
  },

  RestoreInstance: (call) => {
    const instance = namedUsable(call);
    return { TaskId: restore(call, instance, call.input.BackupId, call.input.Password) };
  },

  DescribeBackupUrl: (call) => {
    const backup = findBackup(call.site, namedInstance(call).InstanceId, call.input.BackupId);
    const [extranet, intranet] = addressesOf(call.site, backup);
    const name = `${backup.BackupId}.rdb`;
    const file = { FileName: name, FileSize: backup.BackupSize, DownloadUrl: extranet, InnerDownloadUrl: intranet };
    return { DownloadUrl: [extranet], InnerDownloadUrl: [intranet], Filenames: [name], BackupInfos: [file] };
  },

  DescribeBackupDownloadRestriction: ({ site }) =>
    site.restrictions.get("one") ?? restrictionOf({ LimitType: "NoLimit" }),
  ModifyBackupDownloadRestriction: ({ site, input }) => {
    const custom = input.LimitType === "Customize";
    if (custom && !input.LimitVpc && !input.LimitIp)
      refuse("parameter", "LimitType Customize needs LimitVpc or LimitIp.");
    site.restrictions.put(restrictionOf(input));
    return {};
  },

  DescribeAutoBackupConfig: (call) => ({
    AutoBackupType: 1,
    ...namedInstance(call).backupTime,
    BackupStorageDays: 7,
    BinlogStorageDays: 7,
  }),
  ModifyAutoBackupConfig: (call) => {
    const { InstanceId, backupTime } = namedInstance(call);
    const [from = "", to = ""] = (call.input.TimePeriod ?? "").split("-");
    if ((Number.parseInt(from, 10) + 1) % 24 !== Number.parseInt(to, 10))
      refuse("window", `TimePeriod is from one full hour to the next, not ${from}-${to}.`);
    // The days must be passed and cannot be changed, says the page.
    const changed = { ...backupTime, TimePeriod: `${from}-${to}` };
    call.site.instances.change(InstanceId, { backupTime: changed });
    return { AutoBackupType: 1, ...changed, BackupStorageDays: 7 };
  },
  ModifyInstanceBackupMode: (call) => {
    const instance = namedUsable(call);
    const BackupMode = call.input.BackupMode ?? instance.BackupMode;
    return { TaskId: alter(call, "070", instance, { BackupMode }) };
  },
});

const restrictionOf = (input: Partial<ModifyBackupDownloadRestrictionInput>): Restriction => ({
  LimitType: input.LimitType ?? "NoLimit",
  VpcComparisonSymbol: input.VpcComparisonSymbol ?? "In",
  IpComparisonSymbol: input.IpComparisonSymbol ?? "In",
  LimitVpc: input.LimitVpc ?? [],
  LimitIp: input.LimitIp ?? [],
});

/** A healthy backup of an instance, made now by a user. */
export function backupOf(site: Site, instance: Instance, id: string, begun = site.schedule.now(), days = 7): Backup {
  const { InstanceId, InstanceName, Type, RedisShardSize, RedisShardNum, RedisReplicasNum } = instance;
  return {
    BackupId: id,
    InstanceId,
    InstanceName,
    BackupType: "0",
    Status: 2,
    Remark: "",
    Locked: 0,
    BackupSize: 10_240,
    InstanceType: Type,
    MemSize: RedisShardSize,
    ShardNum: RedisShardNum,
    ReplicasNum: RedisReplicasNum,
    StartTime: timeText(begun),
    EndTime: timeText(site.schedule.now()),
    ExpireTime: timeText(begun + days * day),
  };
}

/** Begins a backup, which is listed when it is done; it expires in its time. */
export function backUp(call: Call, instance: Instance, remark = "", days = 7): number {
  const { site } = call;
  const begun = site.schedule.now();
  const done = (): void => {
    const id = site.setting.id("backup-");
    site.backups.put({ ...backupOf(site, instance, id, begun, days), Remark: remark });
    site.schedule.at(begun + days * day, () => site.backups.change(id, { Status: -1 }));
  };
  return begin(call, { type: "012", instance, done }).TaskId;
}

/** Backups of an instance, or of all, that were begun in a period; the newest first. */
export const backupsOf = (site: Site, id: string | undefined, begin: string | undefined, end: string | undefined) =>
  site.backups
    .rows()
    .filter(({ InstanceId, StartTime }) => (id === undefined || InstanceId === id) && within(StartTime, begin, end))
    .reverse();

function listed({ region }: Site, backup: Backup) {
  const { MemSize: _, ShardNum: __, ReplicasNum: ___, ...row } = backup;
  return { ...row, FullBackup: 0, Region: region, FileType: "RDB-Redis" };
}

/** The backup of this id, of this instance. */
export function findBackup(site: Site, instance: string, id: string): Backup {
  const backup = site.backups.get(id);
  if (backup?.InstanceId !== instance) return refuse("backup-missing", `${instance} has no backup ${id}.`);
  if (backup.Status < 0) refuse("backup-expired", `Backup ${id} has expired.`);
  if (backup.Status === 1 || backup.Locked === 1) refuse("backup-locked", `Backup ${id} is locked by another task.`);
  return backup;
}

/** Begins to put an instance back to one of its backups. */
export function restore(call: Call, instance: Instance, id: string, password: string | undefined): number {
  const { site } = call;
  const { BackupId } = findBackup(site, instance.InstanceId, id);
  checkPassword(instance, password);
  site.backups.change(BackupId, { Locked: 1 });
  const free = (): void => void site.backups.change(BackupId, { Locked: 0 });
  return begin(call, { type: "010", instance, done: free, failed: free }).TaskId;
}

/** Temporary addresses of a backup: for the internet and for the private network. Nothing responds there. */
export function addressesOf({ schedule }: Site, { BackupId }: Backup): readonly [extranet: string, intranet: string] {
  const address = (host: string): string => `https://${host}/${BackupId}.rdb?sign=mock-${schedule.now()}`;
  return [address("backup.example.com"), address("backup-internal.example.com")];
}
