import { seal } from "../state/password.js";
import { isRecord, prepared, preparedKinds } from "../state/prepare.js";
import { backupOf } from "./backups.js";
import type { Site } from "./cloud.js";
import { healthyInstance, noWork, shown, specOf } from "./instance.js";
import { newId, nextFailure, timeText } from "./rows.js";

/** What the project has, in the words of v2; no password is in it. */
export const siteState = (site: Site): Readonly<Record<string, readonly unknown[]>> => ({
  instances: site.instances.rows().map(shown),
  tasks: site.tasks.rows(),
  backups: site.backups.rows(),
  restores: site.restores.rows(),
  migrations: site.migrations.rows(),
  accounts: site.accounts.rows(),
  settings: site.settings.rows(),
  templates: site.templates.rows(),
  scans: site.scans.rows(),
  diagnoses: site.diagnoses.rows(),
  failures: site.failures,
});

const kinds: Readonly<Record<string, (site: Site, row: unknown, at: string) => void>> = {
  instances: takeInstance,
  backups: (site, row, at) => {
    const healthy = backupOf("", newId(site, "backup-"), timeText(site.schedule.now()));
    const backup = prepared(healthy, row, at);
    if (!site.instances.get(backup.instance_id))
      throw new TypeError(`${at}.instance_id is "${backup.instance_id}"; no instance of the project has that id.`);
    site.backups.put(backup);
  },
  failures: (site, row, at) => void site.failures.push(prepared(nextFailure, row, at)),
};

/** Takes rows that a test prepares; what they leave out is as of a healthy one. */
export function seedSite(site: Site, rows: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [kind, list] of Object.entries(preparedKinds(rows, Object.keys(kinds))))
    for (const [index, row] of list.entries()) kinds[kind]?.(site, row, `${kind}[${index}]`);
}

/** An instance can be given with its `password`; without one, any password is right. */
function takeInstance(site: Site, row: unknown, at: string): void {
  const healthy = healthyInstance(newId(site, "dcs-"), site.nextNumber(), timeText(site.schedule.now()));
  const code = isRecord(row) && typeof row["spec_code"] === "string" ? row["spec_code"] : healthy.spec_code;
  const spec = specOf(code);
  if (!spec) throw new TypeError(`${at}.spec_code is "${code}"; it takes one such as "${healthy.spec_code}".`);
  const { password, ...given } = prepared({ ...healthy, ...spec, password: "" }, row, at);
  site.instances.put({ ...given, ...noWork, password: password === "" ? undefined : seal(password) });
}
