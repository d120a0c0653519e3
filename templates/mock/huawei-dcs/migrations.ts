import type { ConfigMigrationInstanceBody } from "../../huawei-dcs/structures.js";
import type { Refused } from "../state/refused.js";
import { contains } from "../state/select.js";
import { handlers, type Call, type Site } from "./cloud.js";
import { codes } from "./codes.js";
import { paged, refusalsOf } from "./instances.js";
import { newId, takeFailure, timeText, type Migration } from "./rows.js";
import { existing, refuse } from "./work.js";

/** Migrations: imports of backup files, and online ones, which are created first and configured later. */
export const migrations = handlers({
  CreateMigrationTask: (call) => {
    const { site, input } = call;
    const { backup_files } = input;
    if (!backup_files) return refuse("parameter", "Invalid backup_files parameter in the request: none.");
    const target = known(site, input.target_instance);
    const row = create(call, input.task_name, {
      status: "MIGRATING",
      migration_type: "backupfile_import",
      target_instance: target,
      migration_method: input.migration_method,
      backup_files: backup_files,
    });
    later(call, row, "SUCCESS", "FAILED");
    return begun(row);
  },

  CreateOnlineMigrationTask: (call) => {
    // No state is documented for a migration machine that is not ready yet; what is done to the task is the nearest.
    const row = create(call, call.input.name, { status: "MIGRATING", migration_type: "online_migration" });
    later(call, row, "RUNNING", "FAILED");
    return { instance_id: row.task_id };
  },

  SetOnlineMigrationTask: (call) => {
    const { site, input } = call;
    const row = find(call);
    if (row.migration_type !== "online_migration") refuse("migration-status", `${row.task_id} imports backup files.`);
    if (row.status !== "RUNNING") refuse("migration-status", `${row.task_id} is ${row.status}, not RUNNING.`);
    const changed: Migration = {
      ...row,
      status: "FULLMIGRATING",
      migration_method: input.migration_method,
      source_instance: withoutPassword(input.source_instance),
      resume_mode: input.resume_mode,
      target_instance: known(site, input.target_instance),
    };
    site.migrations.put(changed);
    const isFull = changed.migration_method === "full_amount_migration";
    later(call, changed, isFull ? "SUCCESS" : "INCRMIGEATING", "MIGRATION_FAILED");
    return begun(changed);
  },

  ListMigrationTasks: ({ site, input }) => {
    const name = input.name;
    const rows = site.migrations.rows().filter(({ task_name }) => contains(name, task_name));
    const page = paged(input, [...rows].reverse());
    return { count: page.total, migration_tasks: page.rows.map((row) => listed(site, row)) };
  },

  ShowMigrationTask: (call) => shown(find(call)),

  ShowMigrationTaskStats: (call) => {
    const { status } = find(call);
    const isCopied = status === "SUCCESS" || status === "INCRMIGEATING";
    const isMigrating = ["MIGRATING", "FULLMIGRATING", "INCRMIGEATING"].includes(status);
    return { full_migration_progress: isCopied ? "100" : "0", offset: "0", is_migrating: isMigrating };
  },

  StopMigrationTask: (call) => shown(stop(call, find(call))),

  BatchStopMigrationTasks: (call) => {
    const ids = call.input.migration_tasks;
    const results = refusalsOf(ids, (id) => void stop(call, findById(call.site, id)));
    return { migration_tasks: results.map(({ id, refused }) => ({ task_id: id, ...outcomeOf(refused) })) };
  },

  DeleteMigrationTask: ({ site, input }) => ({
    task_id_list: input.task_id_list.filter((id) => site.migrations.remove(id)),
  }),
});

const findById = (site: Site, id: string): Migration =>
  site.migrations.get(id) ?? refuse("task-missing", `There is no migration task ${id}.`);

const reasons: Readonly<Partial<Record<string, readonly string[]>>> = codes;

/** What a row says of an order: why it was refused, by code and in words, or nothing in both. */
const outcomeOf = (refused: Refused | undefined) =>
  refused === undefined
    ? ({ result: "success", error_code: "", error_msg: "" } as const)
    : ({ result: "failed", error_code: reasons[refused.reason]?.at(-1) ?? "", error_msg: refused.message } as const);

const find = ({ site, input }: Call<{ readonly task_id: string }>): Migration => findById(site, input.task_id);

/** What is given of a Redis, but for its password. */
const withoutPassword = <Given extends { readonly password?: string | undefined }>({ password: _, ...given }: Given) =>
  given;

/** The target of a migration; where it is an instance, the project has to have it. */
function known(site: Site, given: ConfigMigrationInstanceBody): Migration["target_instance"] {
  const target = withoutPassword(given);
  const { id } = target;
  return id === undefined ? target : { ...target, name: existing(site, id).name };
}

function create(
  { site, input }: Call<{ readonly description?: string | undefined }>,
  name: string,
  members: Partial<Migration>,
): Migration {
  const time = timeText(site.schedule.now());
  return site.migrations.put({
    task_id: newId(site, "migration-"),
    task_name: name,
    description: input.description ?? "",
    status: "MIGRATING",
    migration_type: "online_migration",
    migration_method: "full_amount_migration",
    resume_mode: "auto",
    error_message: "",
    source_instance: {},
    target_instance: {},
    backup_files: {},
    created_at: time,
    updated_at: time,
    ...members,
  });
}

/** Lets a migration become what it is to be when its work is over, unless something else has happened to it by then. */
function later(
  { site, action }: Call,
  { task_id, status }: Migration,
  done: Migration["status"],
  failed: Migration["status"],
): void {
  const fails = takeFailure(site.failures, action, task_id);
  const ends = site.schedule.now() + site.setting.taskSeconds * 1000;
  site.schedule.at(ends, () => {
    if (site.migrations.get(task_id)?.status !== status) return;
    const members = fails === undefined ? { status: done } : { status: failed, error_message: fails };
    site.migrations.change(task_id, { ...members, updated_at: timeText(ends) });
  });
}

function stop(call: Call, row: Migration): Migration {
  if (row.status === "TERMINATING" || row.status === "TERMINATED") return row;
  if (["SUCCESS", "FAILED", "MIGRATION_FAILED"].includes(row.status))
    refuse("migration-status", `${row.task_id} is ${row.status}; there is nothing to stop.`);
  const stopped = call.site.migrations.put({ ...row, status: "TERMINATING" });
  later(call, stopped, "TERMINATED", "FAILED");
  return stopped;
}

const begun = ({ task_id, task_name, status }: Migration) => ({ id: task_id, name: task_name, status, error: "" });

const shown = ({ error_message: _, ...row }: Migration) => ({
  ...row,
  tenant_vpc_id: "",
  tenant_subnet_id: "",
  task_status: "",
});

function listed({ instances }: Site, { source_instance, target_instance, ...migration }: Migration) {
  const { backup_files: _, updated_at: __, ...row } = migration;
  const [source, target] = [source_instance, target_instance].map((end) => instances.get(end.id ?? ""));
  return {
    ...row,
    error_message: row.error_message || null,
    data_source: source_instance.addrs ?? "",
    source_instance_id: source?.instance_id ?? "",
    source_instance_name: source?.name ?? "",
    target_instance_id: target?.instance_id ?? "",
    target_instance_name: target?.name ?? "",
    target_instance_addrs: target ? `${target.ip}:${target.port}` : (target_instance.addrs ?? ""),
    source_instance_status: source?.status ?? "RUNNING",
    target_instance_status: target?.status ?? "RUNNING",
  };
}
