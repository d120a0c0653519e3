import { flagOf, isRecord, numberOf, recordsOf, textOf, type Input } from "../state/input.js";
import type { Act, Call, Site } from "./cloud.js";
import { told, type Instance } from "./instance.js";
import { groupId } from "./nodes.js";
import { timeText, type Settings } from "./rows.js";
import { begin, named, namedUsable, refuse } from "./work.js";

/** What is set on an instance: who may connect, SSL, bandwidth, tags. */
export const settings: Readonly<Record<string, Act>> = {
  ShowIpWhitelist: (call) => {
    const { instance_id, enable_whitelist, whitelist } = settingsOf(call.site, named(call));
    return { instance_id, enable_whitelist, whitelist };
  },

  UpdateIpWhitelist: (call) => {
    change(call.site, namedUsable(call), whitelistOf(call));
    return {};
  },

  UpdateIpWhitelistAsync: (call) => job(call, "AddWhitelist", whitelistOf(call)),

  ShowInstanceSslDetail: ({ site, ...call }) => {
    const instance = named({ site, ...call });
    const { ip, domain_name } = told(instance, site.project);
    const { ssl } = settingsOf(site, instance);
    return { enabled: ssl, ip, port: String(instance.port), domain_name, ssl_validated: ssl };
  },

  UpdateSslSwitch: (call) => {
    const { instance_id } = named(call);
    return {
      ...job(call, "updateSslJob", { ssl: flagOf(call.input, "enabled") === true }),
      instance_id,
      result: "success",
    };
  },

  DownloadSslCert: (call) => {
    const instance = named(call);
    const { instance_id } = instance;
    if (!settingsOf(call.site, instance).ssl) refuse("parameter", `SSL of ${instance_id} is off; switch it on first.`);
    return { file_name: `${instance_id}.zip`, bucket_name: "dcs-certificates" };
  },

  ShowBandwidths: (call) => {
    const instance = named(call);
    const group_bandwidths = groupsOf(call.site, instance);
    const sum = (name: "bandwidth" | "max_bandwidth"): number =>
      group_bandwidths.reduce((total, row) => total + row[name], 0);
    return { bandwidth: sum("bandwidth"), max_bandwidth: sum("max_bandwidth"), allow_modify: true, group_bandwidths };
  },

  UpdateBandwidth: (call) => {
    const instance = namedUsable(call);
    const rows = (recordsOf(call.input, "group_bandwidths") ?? []).map((row) => checkedGroup(call.site, instance, row));
    const { bandwidths } = settingsOf(call.site, instance);
    change(call.site, instance, { bandwidths: { ...bandwidths, ...Object.fromEntries(rows) } });
    return {};
  },

  ShowInstanceBandwidthAutoScalingPolicy: (call) => {
    const instance = named(call);
    const { scaling } = settingsOf(call.site, instance);
    return scaling ?? refuse("parameter", `${instance.instance_id} has no scaling policy.`);
  },

  UpdateInstanceBandwidthAutoScalingPolicy: (call) => {
    const { instance_id: _, project_id: __, ...scaling } = call.input;
    const whole = { scale_in_enabled: false, scale_in_cooldown: 300, ...scaling };
    change(call.site, namedUsable(call), { scaling: whole });
    return whole;
  },

  DeleteInstanceBandwidthAutoScalingPolicy: (call) => {
    change(call.site, namedUsable(call), { scaling: undefined });
    return {};
  },

  BatchCreateOrDeleteTags: (call) => {
    const { instance_id, tags } = named(call);
    const given = recordsOf(call.input, "tags") ?? [];
    const keys = given.map(({ key }) => key);
    const kept = tags.filter(({ key }) => !keys.includes(key));
    const isNew = textOf(call.input, "action") === "create";
    call.site.instances.change(instance_id, { tags: isNew ? [...kept, ...given] : kept });
    return {};
  },

  ShowTags: (call) => ({ tags: named(call).tags }),

  ListTagsOfTenant: ({ site }) => {
    const all = site.instances.rows().flatMap(({ tags }) => tags);
    const keys = [...new Set(all.map(({ key }) => key))];
    const valuesOf = (key: unknown): unknown[] =>
      all.filter((tag) => tag["key"] === key).map((tag) => tag["value"] ?? "");
    return { tags: keys.map((key) => ({ key, values: [...new Set(valuesOf(key))] })) };
  },
};

const usual: Omit<Settings, "instance_id"> = {
  ...{ enable_whitelist: false, whitelist: [], ssl: false, bandwidths: {}, scaling: undefined, schedules: {} },
};

export const settingsOf = (site: Site, { instance_id }: Instance): Settings =>
  site.settings.get(instance_id) ?? { instance_id, ...usual };

export const change = (site: Site, instance: Instance, members: Partial<Settings>): Settings =>
  site.settings.put({ ...settingsOf(site, instance), ...members });

/** A change in the background, and the job that makes it. */
function job(call: Call, task: string, members: Partial<Settings>): Input {
  const instance = namedUsable(call);
  const done = (): void => void change(call.site, instance, members);
  return { job_id: begin(call, { instance, work: "configuring", task, done }) };
}

const whitelistOf = ({ input }: Call): Partial<Settings> => ({
  enable_whitelist: flagOf(input, "enable_whitelist") === true,
  whitelist: recordsOf(input, "whitelist") ?? [],
});

/** Mbit/s that a shard has by its specification, and at most. */
const assured = 384;
const most = 2048;

function groupsOf(site: Site, instance: Instance) {
  const { bandwidths } = settingsOf(site, instance);
  return Array.from({ length: instance.sharding_count }, (_, index) => {
    const group_id = groupId(instance, index);
    const bandwidth = bandwidths[group_id] ?? assured;
    return {
      group_id,
      updated_at: timeText(site.schedule.now()),
      bandwidth,
      max_bandwidth: most,
      assured_bandwidth: assured,
    };
  });
}

function checkedGroup(site: Site, instance: Instance, row: Input): readonly [group: string, bandwidth: number] {
  const [group, bandwidth] = [textOf(row, "group_id") ?? "", numberOf(row, "target_bandwidth") ?? 0];
  const known = groupsOf(site, instance).some(({ group_id }) => group_id === group);
  if (!isRecord(row) || !known) return refuse("parameter", `${instance.instance_id} has no shard ${group}.`);
  if (bandwidth < assured || bandwidth > most)
    refuse("parameter", `target_bandwidth is ${bandwidth}; the shard takes ${assured} to ${most}.`);
  return [group, bandwidth];
}
