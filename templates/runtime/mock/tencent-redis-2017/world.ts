import { replyOf } from "../state/refused.js";
import { cloudOf, type Act } from "../tencent-redis/cloud.js";
import { seedSite, siteState } from "../tencent-redis/prepare.js";
import type { CreateWorld } from "../world.js";
import { codes } from "./codes.js";
import { instances } from "./instances.js";
import { orders } from "./orders.js";
import { work } from "./work.js";

const actions: Readonly<Record<string, Act>> = { ...instances, ...orders, ...work };

/** Actions whose answers come of what the account has; all others answer from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind the API of 2017: the same instances, under its own names. */
export const createWorld: CreateWorld = (setting) => {
  const siteAt = cloudOf(setting);
  return {
    handle: (call) => {
      const { action, input } = call;
      const act = actions[action];
      const errors = setting.definitions.actions[action]?.errors;
      return act && replyOf(() => act({ action, input, site: siteAt(call) }), codes, errors);
    },
    state: (at) => siteState(siteAt(at)),
    seed: (rows, at) => seedSite(siteAt(at), rows, setting.definitions),
  };
};
