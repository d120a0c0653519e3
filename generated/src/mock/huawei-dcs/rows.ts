import { digestOf } from "../random.js";
import type { Setting } from "../world.js";

/** A backup of an instance. */
export interface Backup {
  readonly backup_id: string;
  readonly backup_name: string;
  readonly instance_id: string;
  readonly backup_type: string;
  readonly backup_format: string;
  readonly remark: string;
  readonly status: string;
  readonly progress: string;
  readonly size: number;
  readonly error_code: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An instance that was put back to one of its backups, or is about to be. */
export interface Restore {
  readonly restore_id: string;
  readonly restore_name: string;
  readonly restore_remark: string;
  readonly instance_id: string;
  readonly backup_id: string;
  readonly backup_name: string;
  readonly backup_remark: string;
  readonly status: string;
  readonly progress: string;
  readonly error_code: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Background work that the API lists. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly instance_id: string;
  readonly status: "RUNNING" | "SUCCESS" | "FAIL";
  readonly begins: number;
  readonly ends: number;
  /** Why it failed. */
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A migration of data into an instance. */
export interface Migration {
  readonly task_id: string;
  readonly task_name: string;
  readonly description: string;
  readonly status: string;
  readonly migration_type: string;
  readonly migration_method: string;
  readonly resume_mode: string;
  readonly error_message: string;
  readonly source_instance: Readonly<Record<string, unknown>>;
  readonly target_instance: Readonly<Record<string, unknown>>;
  readonly backup_files: Readonly<Record<string, unknown>>;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An access account beside the default one. */
export interface Account {
  readonly account_id: string;
  readonly account_name: string;
  readonly account_role: string;
  readonly instance_id: string;
  readonly status: string;
  readonly description: string;
}

/** What an instance is set to beyond what it was ordered with. */
export interface Settings {
  readonly instance_id: string;
  readonly enable_whitelist: boolean;
  readonly whitelist: readonly Readonly<Record<string, unknown>>[];
  readonly ssl: boolean;
  /** Mbit/s by the id of the shard, where that is not what the specification includes. */
  readonly bandwidths: Readonly<Record<string, number>>;
  readonly scaling: Readonly<Record<string, unknown>> | undefined;
  /** When keys are looked for by themselves, by what is looked for. */
  readonly schedules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A parameter template of a user. */
export interface Template {
  readonly template_id: string;
  readonly name: string;
  readonly description: string;
  readonly engine: string;
  readonly engine_version: string;
  readonly cache_mode: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly created_at: string;
}

/** A search for big, hot or expired keys, or an analysis of a backup. */
export interface Scan {
  readonly id: string;
  readonly kind: string;
  readonly instance_id: string;
  readonly status: string;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A diagnosis of an instance. */
export interface Diagnosis {
  readonly report_id: string;
  readonly instance_id: string;
  readonly status: string;
  readonly begin_time: string;
  readonly end_time: string;
  readonly created_at: string;
  readonly node_num: number;
}

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
export function newId({ setting }: { readonly setting: Setting }, kind: string): string {
  const hex = digestOf(setting.id(kind));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export const timeText = (time: number): string => new Date(time).toISOString();

/** A time as names and filters have it: yyyyMMddHHmmss. */
export const digitsOf = (time: string): string => time.replace(/\D/g, "").slice(0, 14);

/** Whether a time lies in a period, either end of which may be open. */
export const within = (time: string, begin: string | undefined, end: string | undefined): boolean =>
  (begin === undefined || digitsOf(time) >= begin) && (end === undefined || digitsOf(time) <= end);
