import { execute } from "../state/execute.js";
import type { Handlers } from "../state/handlers.js";
import type { CreateState } from "../state.js";
import { accounts } from "./accounts.js";
import { backups } from "./backups.js";
import { cloudOf, type Site } from "./cloud.js";
import { codes } from "./codes.js";
import { diagnoses } from "./diagnoses.js";
import { instances } from "./instances.js";
import { management } from "./management.js";
import { migrations } from "./migrations.js";
import { nodes } from "./nodes.js";
import { parameters } from "./parameters.js";
import { passwords } from "./passwords.js";
import { seedSite, siteState } from "./prepare.js";
import { purchases } from "./purchases.js";
import { scans } from "./scans.js";
import { settings } from "./settings.js";
import { tasks } from "./tasks.js";
import { templates } from "./templates.js";

/** All that the cloud does, by the operations of v2. */
const actions: Handlers<Site> = {
  ...instances,
  ...purchases,
  ...management,
  ...passwords,
  ...backups,
  ...parameters,
  ...nodes,
  ...tasks,
  ...migrations,
  ...accounts,
  ...settings,
  ...templates,
  ...scans,
  ...diagnoses,
};

/** Operations that respond by what the project has; all others respond from the definitions. */
export const handled: readonly string[] = Object.keys(actions);

/** Lists whose response has status 204 and no body when they have no row. */
const emptied: readonly string[] = ["ListBackupRecords", "ListRestoreRecords"];

/** The cloud behind API v2. */
export const createState: CreateState = (setting) => {
  const siteAt = cloudOf(setting);
  const { definitions } = setting;
  return {
    handle: (call) => {
      const reply = execute({ handlers: actions, codes, definitions }, call, siteAt(call));
      const isEmpty = reply?.kind === "success" && emptied.includes(call.action) && reply.data["total_num"] === 0;
      return isEmpty ? { kind: "success", data: {}, status: 204 } : reply;
    },
    state: (at) => siteState(siteAt(at)),
    seed: (rows, at) => seedSite(siteAt(at), rows),
  };
};
