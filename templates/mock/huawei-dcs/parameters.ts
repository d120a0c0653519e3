import type { RedisConfig } from "../../huawei-dcs/structures.js";
import { handlers } from "./cloud.js";
import type { Instance } from "./instance.js";
import { timeText } from "./rows.js";
import { begin, named, namedUsable, refuse } from "./work.js";

/** A parameter: its number and name, the usual value, and what it takes: from and to, or one of some words. */
type Parameter = readonly [id: string, name: string, usual: string, takes: readonly number[] | readonly string[]];

/** Parameters that instances in the mock have, some of those that the documentation lists. */
const catalogue: readonly Parameter[] = [
  ["1", "timeout", "0", [0, 7200]],
  [
    ...(["2", "maxmemory-policy", "noeviction"] as const),
    [
      ...["volatile-lru", "allkeys-lru", "volatile-random", "allkeys-random", "volatile-ttl", "noeviction"],
      ...["volatile-lfu", "allkeys-lfu"],
    ],
  ],
  ["3", "hash-max-ziplist-entries", "512", [1, 10_000]],
  ["4", "hash-max-ziplist-value", "64", [1, 10_000]],
  ["5", "list-max-ziplist-entries", "512", [1, 10_000]],
];

/** Parameters of instances. */
export const parameters = handlers({
  ListConfigurations: (call) => {
    const { instance_id, status, config_status, config_time, params } = named(call);
    const redis_config = catalogue.map((row) => detail(row, params));
    return { instance_id, status, config_status, config_time, redis_config };
  },

  UpdateConfigurations: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const { instance_id } = instance;
    const given = Object.fromEntries((input.redis_config ?? []).map(checked));
    site.instances.change(instance_id, { config_status: "UPDATING", config_time: timeText(site.schedule.now()) });
    const params = { ...instance.params, ...given };
    begin(call, {
      instance,
      work: "configuring",
      members: { params, config_status: "SUCCESS" },
      failed: () => void site.instances.change(instance_id, { config_status: "FAILURE" }),
    });
    return {};
  },
});

function detail([param_id, param_name, usual, takes]: Parameter, params: Instance["params"]) {
  const isNumber = typeof takes[0] === "number";
  return {
    param_id,
    param_name,
    param_value: params[param_name] ?? usual,
    default_value: usual,
    value_type: isNumber ? "Integer" : "Enum",
    value_range: takes.join(isNumber ? "-" : ","),
    description: `Parameter ${param_name} of Redis.`,
  };
}

/** Name and value of a parameter that is set, when there is one of that number and name and it takes the value. */
function checked({
  param_id: id,
  param_name: name,
  param_value: value,
}: RedisConfig): readonly [name: string, value: string] {
  const found = catalogue.find((parameter) => parameter[0] === id && parameter[1] === name);
  if (!found) return refuse("parameter", `There is no parameter ${name} with the id ${id}.`);
  if (!isTaken(found[3], value))
    refuse("param-value", `Invalid value of the configure parameter ${found[1]}: "${value}".`);
  return [found[1], value];
}

function isTaken(takes: Parameter[3], value: string): boolean {
  const [least, most] = takes;
  if (typeof least !== "number" || typeof most !== "number") return takes.some((word) => word === value);
  return /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
}
