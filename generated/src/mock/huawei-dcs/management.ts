import { textOf, textsOf, type Input } from "../state/input.js";
import type { Act, Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { eachOf } from "./instances.js";
import { begin, namedUsable, refuse, usable } from "./work.js";

/** Instances that are restarted, flushed and switched, and figures of them. */
export const management: Readonly<Record<string, Act>> = {
  RestartOrFlushInstances: (call) => {
    const { site, input } = call;
    const ids = textsOf(input, "instances") ?? [];
    if (ids.length === 0) refuse("instances", "instances is empty: name at least one.");
    const act = (id: string): void => {
      const instance = usable(site, id);
      if (textOf(input, "action") !== "flush") begin(call, { instance, work: "restarting", during: "RESTARTING" });
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
    const redis = countsOf(site, textOf(input, "include_failure") === "true");
    const none = Object.fromEntries(counted.map((name) => [`${name}_count`, 0]));
    return { ...redis, redis, memcached: none };
  },
};

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

/** States that either version counts. */
const counted = [
  ...["paying", "freezing", "migrating", "flushing", "upgrading", "restoring", "extending", "creating", "running"],
  ...["error", "frozen", "createfailed", "restarting", "deleting", "closed", "starting", "closing"],
];

function countsOf({ instances }: Site, includeFailure: boolean): Input {
  const rows = instances.rows().map(({ status }) => status.toLowerCase());
  const count = (name: string): number =>
    name === "createfailed" && !includeFailure ? 0 : rows.filter((status) => status === name).length;
  return Object.fromEntries(counted.map((name) => [`${name}_count`, count(name)]));
}
