import type { ListInstancesInput, UpdateInstanceInput } from "../../huawei-dcs/actions.js";
import { pageAt, type Page } from "../state/page.js";
import { Refused } from "../state/refused.js";
import { contains, equals } from "../state/select.js";
import { handlers, type Site } from "./cloud.js";
import { detailed, listed, type Instance } from "./instance.js";
import { timeText } from "./rows.js";
import { bandwidthInfo } from "./settings.js";
import { begin, existing, named, refuse, usable } from "./work.js";

const failed = "CREATEFAILED";

/** Instances: listed, shown, changed and deleted. */
export const instances = handlers({
  ListInstances: ({ site, input }) => {
    const page = paged(
      input,
      site.instances.rows().filter((instance) => isWanted(instance, input)),
      10,
    );
    return { instance_num: page.total, instances: page.rows.map(listed) };
  },

  ShowInstance: (call) => {
    const instance = named(call);
    return { ...detailed(instance, call.site.project), bandwidth_info: bandwidthInfo(call.site, instance) };
  },

  UpdateInstance: (call) => {
    const { site, input } = call;
    const instance = named(call);
    const { instance_id } = instance;
    checkWindow(input);
    const members = membersOf(input);
    const port = input.port;
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
    const all = input.all_failure === true;
    const broken = site.instances.rows().filter(({ status }) => status === failed);
    const ids = all ? broken.map(({ instance_id }) => instance_id) : (input.instances ?? []);
    if (!all && ids.length === 0) refuse("instances", "instances is empty: name one, or set all_failure.");
    return { results: eachOf(ids, (id) => remove(site, existing(site, id))) };
  },
});

interface Paging {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** Some rows of a list, by offset and limit. */
export const paged = <Row>(input: Paging, rows: readonly Row[], limit = 1000): Page<Row> =>
  pageAt(rows, input.offset ?? 0, input.limit ?? limit);

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
export const eachOf = (ids: readonly string[], act: (id: string) => void) =>
  refusalsOf(ids, act).map(({ id, refused }) => ({ instance: id, result: refused ? "failed" : "success" }) as const);

function isWanted(instance: Instance, input: ListInstancesInput): boolean {
  const { name, status, capacity, tags } = instance;
  const given = input.name;
  const isNamed = input.name_equal === "true" ? equals(given, name) : contains(given, name);
  const wanted = (input.tags ?? "").split(",").filter((pair) => pair !== "");
  const pairs = tags.map(({ key, value }) => `${key}=${value ?? ""}`);
  return (
    isNamed &&
    equals(input.instance_id, instance.instance_id) &&
    equals(input.status, status) &&
    equals(input.ip, instance.ip) &&
    equals(input.capacity, String(capacity)) &&
    (status !== failed || [input.include_failure, input.status].some(isFailure)) &&
    wanted.every((pair) => pairs.includes(pair))
  );
}

const isFailure = (text: string | undefined): boolean => text === "true" || text === failed;

/** A maintenance window lasts an hour, and neither end is given alone. */
export function checkWindow(input: Pick<UpdateInstanceInput, "maintain_begin" | "maintain_end">): void {
  const [begins, ends] = [input.maintain_begin, input.maintain_end];
  if (begins === undefined && ends === undefined) return;
  if ((Number.parseInt(begins ?? "", 10) + 1) % 24 !== Number.parseInt(ends ?? "", 10))
    refuse(
      "window",
      `maintain_end is one hour after maintain_begin; given were ${begins ?? "none"}, ${ends ?? "none"}.`,
    );
}

type Members = Omit<UpdateInstanceInput, "instance_id" | "project_id" | "port">;

/** What the input sets of an instance at once. */
export function membersOf(input: Members): Partial<Instance> {
  const { name, description, maintain_begin, maintain_end, security_group_id } = input;
  const { instance_backup_policy: policy, rename_commands } = input;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(maintain_begin !== undefined && { maintain_begin }),
    ...(maintain_end !== undefined && { maintain_end }),
    ...(security_group_id !== undefined && { security_group_id }),
    ...(policy && { policy }),
    ...(rename_commands && { rename_commands: { ...rename_commands } }),
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
