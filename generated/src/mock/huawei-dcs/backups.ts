import { handlers, type Call } from "./cloud.js";
import type { Instance } from "./instance.js";
import { paged } from "./instances.js";
import { digitsOf, newId, timeText, within, type Backup, type Restore } from "./rows.js";
import { begin, named, namedUsable, refuse } from "./work.js";

/** What the API writes where work that a test made fail has an error. */
const errorCode = "dcs.08.0001";

/** Backups: made, listed, restored, downloaded and deleted. */
export const backups = handlers({
  CreateBackup: (call) => {
    const { site, input } = call;
    const instance = backedUp(namedUsable(call));
    const id = newId(site, "backup-");
    const begun = backupOf(instance.instance_id, id, timeText(site.schedule.now()));
    const backup_format = input.backup_format ?? begun.backup_format;
    const remark = input.remark ?? "";
    site.backups.put({ ...begun, backup_format, remark, status: "backuping", progress: "0.00", size: 0 });
    begin(call, {
      instance,
      work: "backing-up",
      done: (updated_at) =>
        void site.backups.change(id, { status: "succeed", progress: "100.00", size: begun.size, updated_at }),
      failed: (updated_at) => void site.backups.change(id, { status: "failed", error_code: errorCode, updated_at }),
    });
    return { backup_id: id };
  },

  ListBackupRecords: (call) => {
    const { instance_id } = named(call);
    const rows = listed(call.input, call.site.backups.rows(), instance_id);
    const page = paged(call.input, rows);
    return { total_num: page.total, backup_record_response: page.rows.map(shown) };
  },

  DeleteBackupFile: (call) => {
    const { backup_id, status } = findBackup(call);
    if (status === "backuping") refuse("backing-up", `Backup ${backup_id} is still being made.`);
    call.site.backups.remove(backup_id);
    return {};
  },

  ListBackupFileLinks: (call) => {
    const { backup_id, backup_name, backup_format } = ready(findBackup(call));
    const [bucket_name, file_path] = ["mock-bucket", `${call.site.project}/${backup_id}/`];
    const file_name = `${backup_name}.${backup_format}`;
    const expires = Math.floor(call.site.schedule.now() / 1000) + call.input.expiration;
    const link = `https://${bucket_name}.obs.example.com:443/${file_path}${file_name}?Expires=${expires}&Signature=mock`;
    return { file_path, bucket_name, links: [{ file_name, link }] };
  },

  RestoreInstance: (call) => {
    const { site, input } = call;
    const instance = backedUp(namedUsable(call));
    const { backup_id, backup_name, remark } = ready(findBackup(call));
    const time = timeText(site.schedule.now());
    const id = newId(site, "restore-");
    site.restores.put({
      restore_id: id,
      restore_name: `restore_${digitsOf(time)}`,
      instance_id: instance.instance_id,
      restore_remark: input.remark ?? "",
      backup_id,
      backup_name,
      backup_remark: remark,
      status: "restoring",
      progress: "0.00",
      error_code: "",
      created_at: time,
      updated_at: time,
    });
    begin(call, {
      instance,
      work: "restoring",
      during: "RESTORING",
      done: (updated_at) => void site.restores.change(id, { status: "succeed", progress: "100.00", updated_at }),
      failed: (updated_at) => void site.restores.change(id, { status: "failed", error_code: errorCode, updated_at }),
    });
    return { restore_id: id };
  },

  ListRestoreRecords: (call) => {
    const { instance_id } = named(call);
    const rows = listed(call.input, call.site.restores.rows(), instance_id);
    const page = paged(call.input, rows);
    return { total_num: page.total, restore_record_response: page.rows.map(shownRestore) };
  },
});

const shownRestore = ({ instance_id: _, error_code, ...row }: Restore) => ({ ...row, error_code: error_code || null });

/** A healthy backup of an instance, made by a user. */
export const backupOf = (instance_id: string, backup_id: string, time: string): Backup => ({
  backup_id,
  backup_name: `backup_${digitsOf(time)}`,
  instance_id,
  backup_type: "manual",
  backup_format: "aof",
  remark: "",
  status: "succeed",
  progress: "100.00",
  size: 880_232,
  error_code: "",
  created_at: time,
  updated_at: time,
});

const shown = (row: Backup) => ({
  ...row,
  error_code: row.error_code || null,
  period: null,
  execution_at: row.created_at,
  is_support_restore: row.status === "succeed" ? "TRUE" : "FALSE",
});

interface Period {
  readonly begin_time?: string | undefined;
  readonly end_time?: string | undefined;
}

interface Dated {
  readonly instance_id: string;
  readonly created_at: string;
}

/** Rows of an instance that were begun in a period, the newest first. */
const listed = <Row extends Dated>(input: Period, rows: readonly Row[], id: string): Row[] => {
  const [from, to] = [input.begin_time, input.end_time];
  return rows.filter((row) => row.instance_id === id && within(row.created_at, from, to)).reverse();
};

function backedUp(instance: Instance): Instance {
  if (instance.cache_mode !== "single") return instance;
  return refuse("no-backup", `${instance.instance_id} is a single node, which cannot be backed up or restored.`);
}

/** The backup that the input names, of the instance that it names. */
function findBackup(call: Call<{ readonly instance_id: string; readonly backup_id: string }>): Backup {
  const { instance_id } = named(call);
  const id = call.input.backup_id;
  const backup = call.site.backups.get(id);
  return backup?.instance_id === instance_id
    ? backup
    : refuse("parameter", `Invalid backup_id parameter in the request: ${instance_id} has no backup ${id}.`);
}

function ready(backup: Backup): Backup {
  if (backup.status === "succeed") return backup;
  return refuse("backup-status", `Backup ${backup.backup_id} is ${backup.status}, not succeed.`);
}
