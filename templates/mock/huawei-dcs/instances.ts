import { flagOf, isRecord, numberOf, textOf, textsOf, type Input } from "../state/input.js";
import { pageAt, type Page } from "../state/page.js";
import { Refused } from "../state/refused.js";
import { contains, equals } from "../state/select.js";
import type { Act, Site } from "./cloud.js";
import { told, type Instance } from "./instance.js";
import { timeText } from "./rows.js";
import { begin, existing, named, refuse, usable } from "./work.js";

const failed = "CREATEFAILED";

/** Instances: listed, shown, changed and deleted. */
export const instances: Readonly<Record<string, Act>> = {
  ListInstances: ({ site, input }) => {
    const page = paged(
      input,
      site.instances.rows().filter((instance) => isWanted(instance, input)),
      10,
    );
    return { instance_num: page.total, instances: page.rows.map((row) => told(row, site.project)) };
  },

  ShowInstance: (call) => told(named(call), call.site.project),

  UpdateInstance: (call) => {
    const { site, input } = call;
    const instance = named(call);
    const { instance_id } = instance;
    checkWindow(input);
    const members = membersOf(input);
    const port = numberOf(input, "port");
    if (port !== undefined && port !== instance.port) {
      usable(site, instance_id);
      if (instance.engine_version === "3.0") refuse("parameter", "Redis 3.0 always has the port 6379.");
    }
    site.instances.change(instance_id, { ...members, updated_at: timeText(site.schedule.now()) });
    if (port !== undefined && port !== instance.port) {
      const details = { old_port: instance.port, new_port: port };
      const changed = { ...instance, ...members };
      begin(call, { instance: changed, work: "configuring", task: "UpdatePort", details, members: { port } });
    }
    return {};
  },

  DeleteInstance: (call) => {
    remove(call.site, named(call));
    return {};
  },

  BatchDeleteInstances: ({ site, input }) => {
    const all = flagOf(input, "all_failure") === true || textOf(input, "all_failure") === "true";
    const broken = site.instances.rows().filter(({ status }) => status === failed);
    const ids = all ? broken.map(({ instance_id }) => instance_id) : (textsOf(input, "instances") ?? []);
    if (!all && ids.length === 0) refuse("instances", "instances is empty: name one, or set all_failure.");
    return { results: eachOf(ids, (id) => remove(site, existing(site, id))) };
  },
};

/** Some rows of a list, by offset and limit. */
export const paged = <Row>(input: Input, rows: readonly Row[], limit = 1000): Page<Row> =>
  pageAt(rows, numberOf(input, "offset") ?? 0, numberOf(input, "limit") ?? limit);

/** Does the same to several, and gives for each why it was refused, if it was. */
export const refusalsOf = (
  ids: readonly string[],
  act: (id: string) => void,
): readonly { readonly id: string; readonly refused: Refused | undefined }[] =>
  ids.map((id) => {
    try {
      act(id);
      return { id, refused: undefined };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { id, refused: error };
    }
  });

/** Does the same to several instances, and says of each whether it worked. */
export const eachOf = (ids: readonly string[], act: (id: string) => void): readonly Input[] =>
  refusalsOf(ids, act).map(({ id, refused }) => ({ instance: id, result: refused ? "failed" : "success" }));

function isWanted(instance: Instance, input: Input): boolean {
  const { name, status, capacity, tags } = instance;
  const given = textOf(input, "name");
  const isNamed = textOf(input, "name_equal") === "true" ? equals(given, name) : contains(given, name);
  const wanted = (textOf(input, "tags") ?? "").split(",").filter((pair) => pair !== "");
  const pairs = tags.map(({ key, value }) => `${String(key)}=${String(value)}`);
  return (
    isNamed &&
    equals(textOf(input, "instance_id"), instance.instance_id) &&
    equals(textOf(input, "status"), status) &&
    equals(textOf(input, "ip"), instance.ip) &&
    equals(textOf(input, "capacity"), String(capacity)) &&
    (status !== failed || [textOf(input, "include_failure"), textOf(input, "status")].some(isFailure)) &&
    wanted.every((pair) => pairs.includes(pair))
  );
}

const isFailure = (text: string | undefined): boolean => text === "true" || text === failed;

/** A maintenance window lasts an hour, and neither end is given alone. */
export function checkWindow(input: Input): void {
  const [begins, ends] = [textOf(input, "maintain_begin"), textOf(input, "maintain_end")];
  if (begins === undefined && ends === undefined) return;
  if ((Number.parseInt(begins ?? "", 10) + 1) % 24 !== Number.parseInt(ends ?? "", 10))
    refuse(
      "window",
      `maintain_end is one hour after maintain_begin; given were ${begins ?? "none"}, ${ends ?? "none"}.`,
    );
}

/** What the input sets of an instance at once. */
export function membersOf(input: Input): Partial<Instance> {
  const texts = ["name", "description", "maintain_begin", "maintain_end", "security_group_id"];
  const given = texts.flatMap((name) => {
    const text = textOf(input, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const [policy, commands] = [input["instance_backup_policy"], input["rename_commands"]];
  return {
    ...Object.fromEntries(given),
    ...(isRecord(policy) && { policy: { ...policy } }),
    ...(isRecord(commands) && { rename_commands: { ...commands } }),
  };
}

/** Deletes an instance with all that belongs to it. */
function remove(site: Site, { instance_id, work }: Instance): void {
  if (work === "creating" || work === "restarting")
    refuse("undeletable", `${instance_id} is ${work}; instances that are Creating or Restarting cannot be deleted.`);
  if (work !== undefined) refuse(work, `${instance_id} is ${work.replace("-", " ")}. Wait until that is over.`);
  site.instances.remove(instance_id);
  for (const { backup_id } of site.backups.rows().filter((row) => row.instance_id === instance_id))
    site.backups.remove(backup_id);
}
