import type { UpdateIpWhitelistInput } from "../../huawei-dcs/actions.js";
import type { UpdateGroupBandwidthInfoRequest } from "../../huawei-dcs/structures.js";
import { handlers, type Call, type Site } from "./cloud.js";
import { domainOf, groupId, type Instance } from "./instance.js";
import { timeText, type Settings, type Task } from "./rows.js";
import { begin, named, namedUsable, refuse } from "./work.js";

/** What is set on an instance: who may connect, SSL, bandwidth, tags. */
export const settings = handlers({
  ShowIpWhitelist: (call) => {
    const { instance_id, enable_whitelist, whitelist } = settingsOf(call.site, named(call).instance_id);
    return { instance_id, enable_whitelist, whitelist };
  },

  UpdateIpWhitelist: (call) => {
    change(call.site, namedUsable(call).instance_id, whitelistOf(call));
    return {};
  },

  UpdateIpWhitelistAsync: (call) => job(call, "AddWhitelist", whitelistOf(call)),

  ShowInstanceSslDetail: (call) => {
    const instance = named(call);
    const { ssl } = settingsOf(call.site, instance.instance_id);
    const { ip, port } = instance;
    return { enabled: ssl, ip, port: String(port), domain_name: domainOf(instance), ssl_validated: ssl };
  },

  UpdateSslSwitch: (call) => {
    const { instance_id } = named(call);
    return {
      ...job(call, "updateSslJob", { ssl: call.input.enabled }),
      instance_id,
      result: "success",
    };
  },

  DownloadSslCert: (call) => {
    const instance = named(call);
    const { instance_id } = instance;
    if (!settingsOf(call.site, instance.instance_id).ssl)
      refuse("parameter", `SSL of ${instance_id} is off; switch it on first.`);
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
    const rows = (call.input.group_bandwidths ?? []).map((row) => checkedGroup(call.site, instance, row));
    const { bandwidths } = settingsOf(call.site, instance.instance_id);
    change(call.site, instance.instance_id, { bandwidths: { ...bandwidths, ...Object.fromEntries(rows) } });
    return {};
  },

  UpdateInstanceBandwidth: (call) => {
    const { site } = call;
    const { instance_id } = namedUsable(call);
    const { count, made } = settingsOf(site, instance_id).expansion;
    const now = site.schedule.now();
    if (made > now) refuse("parameter", `The bandwidth of ${instance_id} is being expanded; wait until it is.`);
    change(site, instance_id, { expansion: { count: count + 1, made: now + site.setting.taskSeconds * 1000 } });
    return {};
  },

  ShowInstanceBandwidthAutoScalingPolicy: (call) => {
    const instance = named(call);
    const { scaling } = settingsOf(call.site, instance.instance_id);
    return scaling ?? refuse("parameter", `${instance.instance_id} has no scaling policy.`);
  },

  UpdateInstanceBandwidthAutoScalingPolicy: (call) => {
    const {
      instance_id: _,
      project_id: __,
      scale_in_enabled = false,
      scale_in_cooldown = 300,
      ...scaling
    } = call.input;
    const whole = { ...scaling, scale_in_enabled, scale_in_cooldown };
    change(call.site, namedUsable(call).instance_id, { scaling: whole });
    return whole;
  },

  DeleteInstanceBandwidthAutoScalingPolicy: (call) => {
    change(call.site, namedUsable(call).instance_id, { scaling: undefined });
    return {};
  },

  BatchCreateOrDeleteTags: (call) => {
    const { instance_id, tags } = named(call);
    const given = call.input.tags;
    const keys = given.map(({ key }) => key);
    const kept = tags.filter(({ key }) => !keys.includes(key));
    const isNew = call.input.action === "create";
    call.site.instances.change(instance_id, { tags: isNew ? [...kept, ...given] : kept });
    return {};
  },

  ShowTags: (call) => ({ tags: named(call).tags }),

  ListTagsOfTenant: ({ site }) => {
    const all = site.instances.rows().flatMap(({ tags }) => tags);
    const keys = [...new Set(all.map(({ key }) => key))];
    const valuesOf = (key: string): string[] => all.filter((tag) => tag.key === key).map(({ value }) => value ?? "");
    return { tags: keys.map((key) => ({ key, values: [...new Set(valuesOf(key))] })) };
  },
});

const usual: Omit<Settings, "instance_id"> = {
  ...{ enable_whitelist: false, whitelist: [], ssl: false, bandwidths: {}, scaling: undefined },
  expansion: { count: 0, made: 0 },
  schedules: {
    big: { enable_auto_scan: false, schedule_at: [] },
    hot: { enable_auto_scan: false, schedule_at: [] },
    expired: { enable_auto_scan: false },
  },
};

export const settingsOf = (site: Site, instance_id: string): Settings =>
  site.settings.get(instance_id) ?? { instance_id, ...usual };

/** Bandwidth of the whole instance, and its expansions. */
export function bandwidthInfo(site: Site, instance: Instance) {
  const { count, made } = settingsOf(site, instance.instance_id).expansion;
  const bandwidth = groupsOf(site, instance).reduce((total, row) => total + row.bandwidth, 0);
  return { bandwidth, expand_count: count, task_running: made > site.schedule.now() };
}

export const change = (site: Site, id: string, members: Partial<Settings>): Settings =>
  site.settings.put({ ...settingsOf(site, id), ...members });

/** A change in the background, and the job that makes it. */
function job(call: Call<{ readonly instance_id: string }>, task: Task["name"], members: Partial<Settings>) {
  const instance = namedUsable(call);
  const done = (): void => void change(call.site, instance.instance_id, members);
  return { job_id: begin(call, { instance, work: "configuring", task, done }) };
}

const whitelistOf = ({ input }: Call<UpdateIpWhitelistInput>): Partial<Settings> => ({
  enable_whitelist: input.enable_whitelist,
  whitelist: input.whitelist,
});

/** Mbit/s that a shard has by its specification, and at most. */
const assured = 384;
const most = 2048;

function groupsOf(site: Site, instance: Instance) {
  const { bandwidths } = settingsOf(site, instance.instance_id);
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

function checkedGroup(site: Site, instance: Instance, row: UpdateGroupBandwidthInfoRequest) {
  const { group_id: group, target_bandwidth: bandwidth } = row;
  const known = groupsOf(site, instance).some(({ group_id }) => group_id === group);
  if (!known) return refuse("parameter", `${instance.instance_id} has no shard ${group}.`);
  if (bandwidth < assured || bandwidth > most)
    refuse("parameter", `target_bandwidth is ${bandwidth}; the shard takes ${assured} to ${most}.`);
  return [group, bandwidth] as const;
}
