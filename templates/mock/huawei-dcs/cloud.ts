import type * as operations from "../../huawei-dcs/operations.js";
import { createCounter } from "../state/counter.js";
import { handlersOf, type Call as CallOn } from "../state/handlers.js";
import { perMock, perPlace } from "../state/places.js";
import { createSchedule, type Schedule } from "../state/schedule.js";
import { createTable, type Table } from "../state/table.js";
import type { MockPlace, SharedSetting } from "../state.js";
import type { Instance } from "./instance.js";
import type { Password } from "../state/password.js";
import type {
  Account,
  Backup,
  Diagnosis,
  Failure,
  Migration,
  Restore,
  Scan,
  Settings,
  Task,
  Template,
} from "./rows.js";

/** What a project has: the same for both versions of the API. */
export interface Site {
  readonly project: string;
  readonly setting: SharedSetting;
  readonly schedule: Schedule;
  readonly instances: Table<Instance>;
  readonly tasks: Table<Task>;
  readonly backups: Table<Backup>;
  readonly restores: Table<Restore>;
  readonly migrations: Table<Migration>;
  readonly accounts: Table<Account>;
  readonly settings: Table<Settings>;
  readonly templates: Table<Template>;
  readonly scans: Table<Scan>;
  readonly diagnoses: Table<Diagnosis>;
  /** Of access accounts, by id; nobody gets to see them. */
  readonly secrets: Map<string, { readonly password: Password; readonly tries: number; readonly lockedUntil: number }>;
  /** Background work that is to fail, in the order in which it is used up. */
  readonly failures: Failure[];
  readonly nextNumber: () => number;
}

/** A call of an operation, on what the project has. A call that is refused is left by throwing a `Refused`. */
export type Call<Input = unknown> = CallOn<Site, Input>;

/** Handlers of the operations of v2. */
export const handlers = handlersOf<typeof operations, Site>();

/** What each project of each account has in one mock. Whatever has fallen due there has happened. */
export const cloudOf = perMock((setting) => {
  const siteAt = perPlace((place) => createSite(place, setting));
  return ({ account, project = "" }: MockPlace): Site => {
    // A project belongs to one region, and who signs and who has a token are the same account.
    const site = siteAt({ account: project === "" ? account : "", region: "", project });
    site.schedule.settle();
    return site;
  };
});

const createSite = ({ project = "" }: MockPlace, setting: SharedSetting): Site => ({
  project,
  setting,
  schedule: createSchedule(setting.clock),
  instances: createTable(({ instance_id }) => instance_id),
  tasks: createTable(({ id }) => id),
  backups: createTable(({ backup_id }) => backup_id),
  restores: createTable(({ restore_id }) => restore_id),
  migrations: createTable(({ task_id }) => task_id),
  accounts: createTable(({ account_id }) => account_id),
  settings: createTable(({ instance_id }) => instance_id),
  templates: createTable(({ template_id }) => template_id),
  scans: createTable(({ id }) => id),
  diagnoses: createTable(({ report_id }) => report_id),
  secrets: new Map(),
  failures: [],
  nextNumber: createCounter(10),
});
