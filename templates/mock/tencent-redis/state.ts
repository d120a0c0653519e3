import type { Handlers } from "../state/handlers.js";
import type { CreateState } from "../state.js";
import { accounts } from "./accounts.js";
import { backups } from "./backups.js";
import { changes } from "./changes.js";
import type { Site } from "./cloud.js";
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
import { stateOf } from "./state-of.js";

const actions: Handlers<Site> = {
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

/** Actions that respond by what the account has; all others respond from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** The cloud behind API 3.0. */
export const createState: CreateState = stateOf(actions, codes);
