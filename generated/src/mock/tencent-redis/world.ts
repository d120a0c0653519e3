import type { CreateWorld } from "../world.js";
import { accounts } from "./accounts.js";
import { backups } from "./backups.js";
import { changes } from "./changes.js";
import type { Act } from "./cloud.js";
import { codes } from "./codes.js";
import { instances } from "./instances.js";
import { logs } from "./logs.js";
import { parameters } from "./parameters.js";
import { passwords } from "./passwords.js";
import { policies } from "./policies.js";
import { purchases } from "./purchases.js";
import { replication } from "./replication.js";
import { security } from "./security.js";
import { tasks } from "./tasks.js";
import { templates } from "./templates.js";
import { worldOf } from "./world-of.js";

const actions: Readonly<Record<string, Act>> = {
  ...instances,
  ...purchases,
  ...tasks,
  ...backups,
  ...accounts,
  ...passwords,
  ...parameters,
  ...templates,
  ...security,
  ...replication,
  ...changes,
  ...logs,
  ...policies,
};

/** Actions whose answers come of what the account has; all others answer from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind API 3.0. */
export const createWorld: CreateWorld = worldOf(actions, codes);
