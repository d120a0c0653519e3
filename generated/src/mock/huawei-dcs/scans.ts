import { textOf, type Input } from "../state/input.js";
import type { Act, Call } from "./cloud.js";
import { paged } from "./instances.js";
import { newId, takeFailure, timeText, type Scan } from "./rows.js";
import { change, settingsOf } from "./settings.js";
import { named, namedUsable, refuse } from "./work.js";

const succeeded = "success";

/** Searches for big, hot and expired keys, analyses of backups, and when they run by themselves. */
export const scans: Readonly<Record<string, Act>> = {
  CreateBigkeyScanTask: (call) => withKeys(start(call, "big")),
  ListBigkeyScanTasks: (call) => listed(call, "big"),
  ShowBigkeyScanTaskDetails: (call) => withKeys(find(call, "big", "bigkey_id")),
  DeleteBigkeyScanTask: (call) => withKeys(removed(call, "big", "bigkey_id")),
  ShowBigkeyAutoscanConfig: (call) => scheduleOf(call, "big"),
  UpdateBigkeyAutoscanConfig: (call) => reschedule(call, "big"),

  CreateHotkeyScanTask: (call) => {
    const { instance_id, params } = named(call);
    const policy = params["maxmemory-policy"] ?? "noeviction";
    if (!policy.endsWith("-lfu"))
      refuse(
        "parameter",
        `maxmemory-policy of ${instance_id} is ${policy}; hot keys need allkeys-lfu or volatile-lfu.`,
      );
    return withKeys(start(call, "hot"));
  },
  ListHotKeyScanTasks: (call) => listed(call, "hot"),
  ShowHotkeyTaskDetails: (call) => withKeys(find(call, "hot", "hotkey_id")),
  DeleteHotkeyScanTask: (call) => withKeys(removed(call, "hot", "hotkey_id")),
  ShowHotkeyAutoscanConfig: (call) => scheduleOf(call, "hot"),
  UpdateHotkeyAutoScanConfig: (call) => reschedule(call, "hot"),

  CreateAutoExpireScanTask: (call) => told(start(call, "expired")),
  ScanExpireKey: (call) => told(start(call, "expired")),
  ShowExpireKeyScanInfo: (call) => {
    const { count, records, instance_id } = listed(call, "expired");
    return { records, instance_id, total: count, count: records.length };
  },
  ShowExpireAutoScanConfig: (call) => scheduleOf(call, "expired"),
  UpdateExpireAutoScanConfig: (call) => reschedule(call, "expired"),

  CreateOfflineKeyAnalysis: (call) => {
    const { node_id, backup_id } = call.input;
    const analysis_type = backup_id === undefined ? "new_backup" : "old_backup";
    return { task_id: start(call, "offline", { node_id, backup_id, analysis_type }).id };
  },
  ListOfflineKeyAnalysisTask: (call) => {
    const { count, records, instance_id } = listed(call, "offline");
    return { instance_id, total: count, records };
  },
  ShowOfflineKeyAnalysisTask: (call) => {
    const { details, ...scan } = find(call, "offline", "task_id");
    if (scan.status !== succeeded) refuse("parameter", `Analysis ${scan.id} is ${scan.status}; it has no result.`);
    return { ...told({ details, ...scan }), ...details };
  },
  DeleteOfflineKeyAnalysisTask: (call) => ({ task_id: removed(call, "offline", "task_id").id }),
};

/** Begins a search: it waits, runs for the second half of its time, and ends well unless a test wants it to fail. */
function start(call: Call, kind: string, details: Input = {}): Scan {
  const { site, action } = call;
  const { instance_id } = namedUsable(call);
  const [now, span] = [site.schedule.now(), site.setting.taskSeconds * 1000];
  const fails = takeFailure(site.failures, action, instance_id) !== undefined;
  const id = newId(site, "scan-");
  const [middle, end] = [now + span / 2, now + span];
  site.schedule.at(middle, () => void site.scans.change(id, { status: "running", started_at: timeText(middle) }));
  site.schedule.at(end, () => {
    site.scans.change(id, { status: fails ? "failed" : succeeded, finished_at: timeText(end) });
  });
  const times = { created_at: timeText(now), started_at: null, finished_at: null };
  return site.scans.put({ id, kind, instance_id, status: "waiting", ...times, details });
}

const told = ({ kind: _, details: __, ...scan }: Scan) => ({ ...scan, scan_type: "manual" });

/** Keys are those of the definitions' example, once the search is done. */
const withKeys = (scan: Scan): Input => ({ ...told(scan), ...(scan.status === succeeded ? {} : { num: 0, keys: [] }) });

function listed(call: Call, kind: string) {
  const { site, input } = call;
  const { instance_id } = named(call);
  const status = textOf(input, "status");
  const rows = site.scans
    .rows()
    .filter(
      (scan) => scan.instance_id === instance_id && scan.kind === kind && [undefined, scan.status].includes(status),
    );
  const page = paged(input, [...rows].reverse(), 10);
  return { instance_id, count: page.total, records: page.rows.map(told) };
}

function find(call: Call, kind: string, name: string): Scan {
  const { instance_id } = named(call);
  const scan = call.site.scans.get(textOf(call.input, name) ?? "");
  if (scan?.instance_id === instance_id && scan.kind === kind) return scan;
  return refuse(
    "parameter",
    `${instance_id} has no such analysis: ${name} is ${textOf(call.input, name) ?? "missing"}.`,
  );
}

function removed(call: Call, kind: string, name: string): Scan {
  const scan = find(call, kind, name);
  call.site.scans.remove(scan.id);
  return scan;
}

/** When keys are looked for without a call; never, until that is set. */
function scheduleOf(call: Call, kind: string): Input {
  const instance = named(call);
  const { instance_id, schedules } = settingsOf(call.site, instance);
  const never = { enable_auto_scan: false, schedule_at: [], updated_at: instance.created_at };
  return { instance_id, ...never, ...schedules[kind] };
}

function reschedule(call: Call, kind: string): Input {
  const { instance_id: _, project_id: __, ...given } = call.input;
  const instance = namedUsable(call);
  const { schedules } = settingsOf(call.site, instance);
  const updated_at = timeText(call.site.schedule.now());
  change(call.site, instance, { schedules: { ...schedules, [kind]: { ...schedules[kind], ...given, updated_at } } });
  return scheduleOf(call, kind);
}
