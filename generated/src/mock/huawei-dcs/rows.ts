import type * as actions from "../../huawei-dcs/actions.js";
import type * as structures from "../../huawei-dcs/structures.js";
import { digestOf } from "../random.js";
import type { Part } from "../state/handlers.js";
import type { RowOf } from "../state/table.js";
import type { SharedSetting } from "../state.js";

type BackupMembers = Exclude<
  keyof structures.BackupRecordResponse,
  "period" | "error_code" | "is_support_restore" | "execution_at"
>;

/** A backup of an instance. */
export interface Backup extends RowOf<structures.BackupRecordResponse, BackupMembers> {
  readonly error_code: string;
}

type RestoreMembers = Exclude<keyof structures.InstanceRestoreInfo, "error_code" | "backup_remark">;

/** An instance that was put back to one of its backups, or is about to be. */
export interface Restore extends RowOf<structures.InstanceRestoreInfo, RestoreMembers> {
  readonly instance_id: string;
  readonly backup_remark: string;
  readonly error_code: string;
}

/** Background work that the API lists. */
export interface Task extends RowOf<structures.SingleBackgroundTask, "id" | "name"> {
  readonly instance_id: string;
  readonly status: "RUNNING" | "SUCCESS" | "FAIL";
  readonly begins: number;
  readonly ends: number;
  /** Why it failed. */
  readonly reason: string;
  readonly details: Part<structures.DetailsBody>;
}

type MigrationMembers =
  | ("task_id" | "task_name" | "description" | "status" | "migration_type" | "migration_method" | "resume_mode")
  | ("created_at" | "updated_at");

/** A migration of data into an instance. No password is in it. */
export interface Migration extends RowOf<actions.ShowMigrationTaskOutput, MigrationMembers> {
  readonly error_message: string;
  readonly source_instance: Part<structures.SourceInstanceBody>;
  readonly target_instance: Part<structures.TargetInstanceBody>;
  readonly backup_files: Part<structures.BackupFilesBody>;
}

type AccountMembers = "account_id" | "account_name" | "account_role" | "instance_id" | "status" | "description";

/** An access account beside the default one. */
export type Account = RowOf<structures.AclAccountResp, AccountMembers>;

type Scaling = actions.ShowInstanceBandwidthAutoScalingPolicyOutput;

/** What an instance is set to beyond what it was ordered with. */
export interface Settings extends RowOf<
  actions.ShowIpWhitelistOutput,
  "instance_id" | "enable_whitelist" | "whitelist"
> {
  readonly ssl: boolean;
  /** Mbit/s by the id of the shard, where that is not what the specification includes. */
  readonly bandwidths: Readonly<Record<string, number>>;
  readonly scaling: Part<Scaling> | undefined;
  /** How often the bandwidth was expanded for a while, and when the latest expansion is made. */
  readonly expansion: { readonly count: number; readonly made: number };
  /** When keys are looked for without a call: big ones, hot ones and expired ones. */
  readonly schedules: {
    readonly big: Schedule<actions.ShowBigkeyAutoscanConfigOutput>;
    readonly hot: Schedule<actions.ShowHotkeyAutoscanConfigOutput>;
    readonly expired: Schedule<actions.ShowExpireAutoScanConfigOutput>;
  };
}

type Schedule<Output> = Part<Omit<Output, "instance_id">>;

/** A parameter template of a user. */
export interface Template
  extends
    RowOf<structures.ConfigTemplatesListInfo, "template_id" | "name" | "description" | "engine" | "engine_version">,
    RowOf<structures.ConfigTemplatesListInfo, "cache_mode" | "created_at"> {
  readonly params: Readonly<Record<string, string>>;
}

/** A search for big, hot or expired keys, or an analysis of a backup. */
export interface Scan extends RowOf<
  actions.ShowBigkeyScanTaskDetailsOutput,
  "id" | "instance_id" | "status" | "created_at" | "started_at"
> {
  readonly finished_at: string | null;
  readonly kind: "big" | "hot" | "expired" | "offline";
  readonly details: Part<actions.ShowOfflineKeyAnalysisTaskOutput>;
}

/** A diagnosis of an instance. */
export interface Diagnosis extends RowOf<structures.DiagnosisReportInfo, DiagnosisMembers> {
  readonly instance_id: string;
}

type DiagnosisMembers = "report_id" | "status" | "begin_time" | "end_time" | "created_at" | "node_num";

/** Background work that a test wants to fail: the next of an operation, or of any, on an instance, or on any. */
export interface Failure {
  readonly action: string;
  readonly instance_id: string;
  readonly message: string;
}

export const nextFailure: Failure = {
  action: "",
  instance_id: "",
  message: "The work failed because a test asked for it.",
};

/** Takes the first failure that is meant for this work off the list. */
export function takeFailure(failures: Failure[], action: string, id: string): string | undefined {
  const found = failures.findIndex(
    (failure) => ["", action].includes(failure.action) && ["", id].includes(failure.instance_id),
  );
  return found < 0 ? undefined : failures.splice(found, 1)[0]?.message;
}

/** An id as DCS gives them, with hyphens. */
export function newId({ setting }: { readonly setting: SharedSetting }, kind: string): string {
  const hex = digestOf(setting.id(kind));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export const timeText = (time: number): string => new Date(time).toISOString();

/** A time as names and filters have it: yyyyMMddHHmmss. */
export const digitsOf = (time: string): string => time.replace(/\D/g, "").slice(0, 14);

/** Whether a time lies in a period, either end of which may be open. */
export const within = (time: string, begin: string | undefined, end: string | undefined): boolean =>
  (begin === undefined || digitsOf(time) >= begin) && (end === undefined || digitsOf(time) <= end);
