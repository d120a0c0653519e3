import { replyOf } from "../state/refused.js";
import type { CreateWorld } from "../world.js";
import { cloudOf, type Act } from "./cloud.js";
import { seedSite, siteState } from "./prepare.js";

/** A world of one generation of the API, over the instances that both have: its actions, and the codes it refuses with. */
export const worldOf =
  (actions: Readonly<Record<string, Act>>, codes: Parameters<typeof replyOf>[1]): CreateWorld =>
  (setting) => {
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
