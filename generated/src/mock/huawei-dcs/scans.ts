import { handlers, type Call } from "./cloud.js";
import { paged } from "./instances.js";
import { equals } from "../state/select.js";
import { newId, takeFailure, timeText, type Scan, type Settings } from "./rows.js";
import { change, settingsOf } from "./settings.js";
import { named, namedUsable, refuse } from "./work.js";

const succeeded = "success";

/** Searches for big, hot and expired keys, analyses of backups, and when they run by themselves. */
export const scans = handlers({
  CreateBigkeyScanTask: (call) => withKeys(start(call, "big")),
  ListBigkeyScanTasks: (call) => listed(call, "big"),
  ShowBigkeyScanTaskDetails: (call) => withKeys(find(call, "big", call.input.bigkey_id)),
  DeleteBigkeyScanTask: (call) => withKeys(removed(call, "big", call.input.bigkey_id)),
  ShowBigkeyAutoscanConfig: (call) => scheduleOf(call, "big"),
  UpdateBigkeyAutoscanConfig: (call) => {
    const { enable_auto_scan, schedule_at } = call.input;
    return reschedule(call, "big", { enable_auto_scan, schedule_at });
  },

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
  ShowHotkeyTaskDetails: (call) => withKeys(find(call, "hot", call.input.hotkey_id)),
  DeleteHotkeyScanTask: (call) => withKeys(removed(call, "hot", call.input.hotkey_id)),
  ShowHotkeyAutoscanConfig: (call) => scheduleOf(call, "hot"),
  UpdateHotkeyAutoScanConfig: (call) => {
    const { enable_auto_scan, schedule_at } = call.input;
    return reschedule(call, "hot", { enable_auto_scan, schedule_at });
  },

  CreateAutoExpireScanTask: (call) => shown(start(call, "expired")),
  ScanExpireKey: (call) => shown(start(call, "expired")),
  ShowExpireKeyScanInfo: (call) => {
    const { page, instance_id } = rowsOf(call, "expired");
    return { records: page.rows.map(shown), instance_id, total: page.total, count: page.rows.length };
  },
  ShowExpireAutoScanConfig: (call) => scheduleOf(call, "expired"),
  UpdateExpireAutoScanConfig: (call) => {
    const { instance_id: _, project_id: __, ...given } = call.input;
    return reschedule(call, "expired", given);
  },

  CreateOfflineKeyAnalysis: (call) => {
    const { node_id, backup_id } = call.input;
    const analysis_type = backup_id === undefined ? "new_backup" : "old_backup";
    return { task_id: start(call, "offline", { node_id, backup_id, analysis_type }).id };
  },
  ListOfflineKeyAnalysisTask: (call) => {
    const { page, instance_id } = rowsOf(call, "offline");
    return { instance_id, total: page.total, records: page.rows.map(timesOf) };
  },
  ShowOfflineKeyAnalysisTask: (call) => {
    const { details, status, id, instance_id, finished_at, ...scan } = find(call, "offline", call.input.task_id);
    if (status !== succeeded) refuse("parameter", `Analysis ${id} is ${status}; it has no result.`);
    return { id, instance_id, started_at: scan.started_at ?? "", finished_at, ...details };
  },
  DeleteOfflineKeyAnalysisTask: (call) => ({ task_id: removed(call, "offline", call.input.task_id).id }),
});

type NamesInstance = Call<{ readonly instance_id: string }>;

/** Begins a search: it waits, runs for the second half of its time, and ends well unless a test wants it to fail. */
function start(call: NamesInstance, kind: Scan["kind"], details: Scan["details"] = {}): Scan {
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

const timesOf = ({ id, status, created_at, started_at, finished_at }: Scan) => {
  return { id, status, created_at, started_at, finished_at };
};

const recordOf = (scan: Scan) => ({ ...timesOf(scan), scan_type: "manual" });

const shown = (scan: Scan) => ({ ...recordOf(scan), instance_id: scan.instance_id });

/** Keys are those of the definitions' example, once the search is done. */
const withKeys = (scan: Scan) => ({ ...shown(scan), ...(scan.status === succeeded ? {} : { num: 0, keys: [] }) });

type Lists = Call<{
  readonly instance_id: string;
  readonly status?: Scan["status"] | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}>;

function rowsOf(call: Lists, kind: Scan["kind"]) {
  const { site, input } = call;
  const { instance_id } = named(call);
  const rows = site.scans
    .rows()
    .filter((scan) => scan.instance_id === instance_id && scan.kind === kind && equals(input.status, scan.status));
  return { instance_id, page: paged(input, [...rows].reverse(), 10) };
}

function listed(call: Lists, kind: Scan["kind"]) {
  const { instance_id, page } = rowsOf(call, kind);
  return { instance_id, count: page.total, records: page.rows.map(recordOf) };
}

function find(call: NamesInstance, kind: Scan["kind"], id: string): Scan {
  const { instance_id } = named(call);
  const scan = call.site.scans.get(id);
  if (scan?.instance_id === instance_id && scan.kind === kind) return scan;
  return refuse("parameter", `${instance_id} has no analysis ${id} of this kind.`);
}

function removed(call: NamesInstance, kind: Scan["kind"], id: string): Scan {
  const scan = find(call, kind, id);
  call.site.scans.remove(scan.id);
  return scan;
}

/** When keys are looked for without a call; never, until that is set. */
function scheduleOf<Kind extends keyof Settings["schedules"]>(call: NamesInstance, kind: Kind) {
  const { instance_id, created_at } = named(call);
  const set = settingsOf(call.site, instance_id).schedules[kind];
  return { instance_id, updated_at: created_at, ...set };
}

function reschedule<Kind extends keyof Settings["schedules"]>(
  call: NamesInstance,
  kind: Kind,
  given: Settings["schedules"][Kind],
) {
  const { instance_id } = namedUsable(call);
  const { schedules } = settingsOf(call.site, instance_id);
  const updated_at = timeText(call.site.schedule.now());
  change(call.site, instance_id, { schedules: { ...schedules, [kind]: { ...schedules[kind], ...given, updated_at } } });
  return scheduleOf(call, kind);
}
