import { handlers, type Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { eachOf } from "./instances.js";
import { begin, namedUsable, refuse, usable } from "./work.js";

/** Instances that are restarted, flushed and switched, and figures of them. */
export const management = handlers({
  RestartOrFlushInstances: (call) => {
    const { site, input } = call;
    const ids = input.instances ?? [];
    if (ids.length === 0) refuse("instances", "instances is empty: name at least one.");
    const act = (id: string): void => {
      const instance = usable(site, id);
      if (input.action !== "flush") begin(call, { instance, work: "restarting", during: "RESTARTING" });
      else if (instance.engine_version === "3.0") refuse("parameter", "Redis 3.0 cannot be flushed.");
      else begin(call, { instance, work: "flushing" });
    };
    return { results: eachOf(ids, act) };
  },

  SwitchMasterStandby: (call) => {
    const instance = namedUsable(call);
    const { instance_id, cache_mode, replica_count } = instance;
    if (cache_mode !== "ha")
      refuse("no-switch", `${instance_id} is ${cache_mode}; only master/standby instances switch.`);
    const members = { master: (instance.master + 1) % replica_count };
    begin(call, { instance, work: "switching", task: "masterStandbySwapJob", members });
    return {};
  },

  ListStatistics: ({ site }) => ({ statistics: site.instances.rows().filter(isRunning).map(statisticOf) }),

  ListStatusCounts: ({ site, input }) => {
    const redis = newerCountsOf(statesOf(site, input.include_failure === "true"));
    return { ...redis, redis, memcached: newerCountsOf([]) };
  },
});

const isRunning = ({ status }: Instance): boolean => status === "RUNNING";

const statisticOf = ({ instance_id, capacity }: Instance) => ({
  instance_id,
  keys: 0,
  used_memory: 2,
  max_memory: Math.round(capacity * 1024),
  cmd_get_count: 0,
  cmd_set_count: 0,
  used_cpu: "0.0",
  input_kbps: "0.0",
  output_kbps: "0.0",
});

/** States of instances in small letters, as counts are named by them. */
export const statesOf = ({ instances }: Site, includeFailure: boolean): readonly string[] =>
  instances
    .rows()
    .map(({ status }) => status.toLowerCase())
    .filter((status) => includeFailure || status !== "createfailed");

/** How many there are of each state that both versions count. */
export function countsOf(states: readonly string[]) {
  const count = (name: string): number => states.filter((status) => status === name).length;
  return {
    paying_count: count("paying"),
    migrating_count: count("migrating"),
    flushing_count: count("flushing"),
    upgrading_count: count("upgrading"),
    restoring_count: count("restoring"),
    extending_count: count("extending"),
    creating_count: count("creating"),
    running_count: count("running"),
    error_count: count("error"),
    createfailed_count: count("createfailed"),
    restarting_count: count("restarting"),
  };
}

/** Those that v2 alone counts. */
const newerCountsOf = (states: readonly string[]) => ({
  ...countsOf(states),
  freezing_count: states.filter((status) => status === "freezing").length,
  frozen_count: states.filter((status) => status === "frozen").length,
});
