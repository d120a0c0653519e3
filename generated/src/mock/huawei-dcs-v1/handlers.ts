import type { ListBackupRecordsInput } from "../../huawei-dcs-v1/actions.js";
import type * as operations from "../../huawei-dcs-v1/operations.js";
import { handlersOf } from "../state/handlers.js";
import { backups } from "../huawei-dcs/backups.js";
import type { Call, Site } from "../huawei-dcs/cloud.js";
import { instances } from "../huawei-dcs/instances.js";
import { countsOf, management, statesOf } from "../huawei-dcs/management.js";
import { parameters } from "../huawei-dcs/parameters.js";
import { passwords } from "../huawei-dcs/passwords.js";
import { purchases } from "../huawei-dcs/purchases.js";
import { existing, named } from "../huawei-dcs/work.js";
import { detailed, listed } from "./instance.js";

const handlers = handlersOf<typeof operations, Site>();

/** A call of the handler of v2, with an input as v2 has it. */
const asked = <Input>(call: Call, input: Input): Call<Input> => ({ ...call, input });

/** Rows by the number of the first, as v1 counts them: from 1. */
const offsetOf = (start: number | undefined) => ({ offset: start === undefined ? undefined : start - 1 });

/** Instances in the words of v1: what v2 does, under the names that v1 has. */
const instanceHandlers = handlers({
  ListInstances: (call) => {
    const { site, input } = call;
    const { id: instance_id, start, limit = 1000, name, status, include_failure } = input;
    const wanted = { instance_id, ...offsetOf(start), limit, name, name_equal: "true", status, include_failure };
    const page = instances.ListInstances(asked(call, wanted));
    return {
      instance_num: page.instance_num,
      instances: page.instances.map((row) => listed(existing(site, row.instance_id))),
    };
  },
  ShowInstance: (call) => detailed(named(call), call.site.project),
  UpdateInstance: (call) => {
    const { instance_backup_policy: policy, ...input } = call.input;
    return instances.UpdateInstance(
      asked(call, { ...input, ...(policy && { instance_backup_policy: newer(policy) }) }),
    );
  },
  DeleteInstance: (call) => instances.DeleteInstance(call),
  BatchDeleteInstances: (call) => {
    const { allFailure, instances: ids } = call.input;
    return instances.BatchDeleteInstances(asked(call, { all_failure: allFailure === "true", instances: ids }));
  },
  CreateInstance: (call) => {
    const { available_zones: az_codes, private_ips = [], instance_backup_policy: policy, ...input } = call.input;
    const [private_ip] = private_ips;
    const ordered = { ...input, az_codes, private_ip, ...(policy && { instance_backup_policy: newer(policy) }) };
    const { instances: made } = purchases.CreateInstance(asked(call, ordered));
    return { instances: made, instance_id: made[0]?.instance_id };
  },
  ExtendInstance: (call) => {
    const { instance_id, newCapacityString, spec_code } = call.input;
    return purchases.ResizeInstance(asked(call, { instance_id, spec_code, new_capacity: Number(newCapacityString) }));
  },
  ShowQuotas: (call) => {
    const { quotas } = purchases.ShowQuotas(call);
    return { quotas: { ...quotas, resource_user: { tenant_id: call.site.project, tenant_name: "mock" } } };
  },
  RestartOrFlushInstances: (call) => {
    const { action, instances: ids } = call.input;
    const wanted = { action: action === "flush" ? "flush" : "restart", instances: ids } as const;
    return management.RestartOrFlushInstances(asked(call, wanted));
  },
  UpdatePassword: (call) => passwords.UpdatePassword(call),
  ListStatistics: (call) => management.ListStatistics(call),
  ListStatusCounts: ({ site, input }) => {
    const states = statesOf(site, input.include_failure === "true");
    const count = (name: string): number => states.filter((status) => status === name).length;
    const [closed_count, starting_count, closing_count] = [count("closed"), count("starting"), count("closing")];
    const redis = { ...countsOf(states), closed_count, starting_count, closing_count };
    return { ...redis, redis, deleting_count: count("deleting") };
  },
});

/** A backup policy as v2 has it, where the kind of backup is always named. */
const newer = <Policy extends { readonly backup_type?: string | undefined }>({
  backup_type = "auto",
  ...policy
}: Policy) => {
  return { ...policy, backup_type };
};

const periodOf = ({ beginTime: begin_time, endTime: end_time, start, limit }: ListBackupRecordsInput) => {
  return { begin_time, end_time, ...offsetOf(start), limit };
};

/** Backups and parameters in the words of v1. */
const dataHandlers = handlers({
  ListConfigurations: (call) => {
    const shown = parameters.ListConfigurations(call);
    return {
      ...shown,
      redis_config: shown.redis_config.map((row) => ({ ...row, node_role: null })),
      cluster_v1: false,
    };
  },
  UpdateConfigurations: (call) => parameters.UpdateConfigurations(call),
  CreateBackup: (call) => backups.CreateBackup(call),
  ListBackupRecords: (call) => {
    const { instance_id } = call.input;
    const page = backups.ListBackupRecords(asked(call, { instance_id, ...periodOf(call.input) }));
    const rows = page.backup_record_response.map(({ backup_format: _, ...row }) => row);
    return { total_num: page.total_num, backup_record_response: rows };
  },
  DeleteBackupFile: (call) => backups.DeleteBackupFile(call),
  RestoreInstance: (call) => backups.RestoreInstance(call),
  ListRestoreRecords: (call) => {
    const { instance_id, name } = named(call);
    const page = backups.ListRestoreRecords(asked(call, { instance_id, ...periodOf(call.input) }));
    const source = { sourceInstanceId: instance_id, sourceInstanceName: name };
    const rows = page.restore_record_response.map((row) => ({ ...row, ...source }));
    return { total_num: page.total_num, restore_record_response: rows };
  },
});

/** All that the cloud does, by the operations of v1. */
export const actions = { ...instanceHandlers, ...dataHandlers };
