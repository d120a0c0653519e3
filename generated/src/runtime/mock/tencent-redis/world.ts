import { replyOf } from "../state/refused.js";
import type { CreateWorld } from "../world.js";
import { accounts } from "./accounts.js";
import { backups } from "./backups.js";
import { changes } from "./changes.js";
import { cloudOf, type Act } from "./cloud.js";
import { codes } from "./codes.js";
import { instances } from "./instances.js";
import { parameters } from "./parameters.js";
import { passwords } from "./passwords.js";
import { seedSite, siteState } from "./prepare.js";
import { purchases } from "./purchases.js";
import { replication } from "./replication.js";
import { security } from "./security.js";
import { tasks } from "./tasks.js";
import { templates } from "./templates.js";

const actions: Readonly<Record<string, Act>> = {
  ...{ ...instances, ...purchases, ...tasks, ...backups, ...accounts, ...passwords },
  ...{ ...parameters, ...templates, ...security, ...replication, ...changes },
};

/** Actions whose answers come of what the account has; all others answer from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind API 3.0. */
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
