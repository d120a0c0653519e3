import { numberOf, textOf, textsOf, type Input } from "../state/input.js";
import type { MockCall } from "../world.js";

/** Members that v2 calls otherwise. */
const renamed: Readonly<Record<string, string>> = {
  id: "instance_id",
  allFailure: "all_failure",
  beginTime: "begin_time",
  endTime: "end_time",
  available_zones: "az_codes",
};

/** The input of a call as v2 has it. */
export function inWordsOfV2({ action, input }: Pick<MockCall, "action" | "input">): Input {
  const named = Object.fromEntries(Object.entries(input).map(([name, value]) => [renamed[name] ?? name, value]));
  const [start, address] = [numberOf(input, "start"), textsOf(input, "private_ips")?.[0]];
  const size = Number(textOf(input, "newCapacityString") ?? Number.NaN);
  return {
    ...named,
    // The first row of all is the first, not the one with index 0.
    ...(start !== undefined && { offset: start - 1 }),
    ...(address !== undefined && { private_ip: address }),
    ...(Number.isFinite(size) && { new_capacity: size }),
    ...(action === "ListInstances" && { name_equal: "true", limit: numberOf(input, "limit") ?? 1000 }),
  };
}
