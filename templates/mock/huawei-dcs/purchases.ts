import { flagOf, isRecord, numberOf, recordsOf, textOf, textsOf, type Input } from "../state/input.js";
import { seal } from "../state/password.js";
import type { Act, Call, Site } from "./cloud.js";
import { addressOf, healthyInstance, noWork, specOf, told, type Instance } from "./instance.js";
import { checkWindow, membersOf } from "./instances.js";
import { checkPassword } from "./passwords.js";
import { newId, timeText } from "./rows.js";
import { begin, namedUsable, refuse } from "./work.js";

/** How many instances, and how many GB in all, a project may have. */
const most = { instance: 100, ram: 8000 };

const versions = ["3.0", "4.0", "5.0", "6.0"];

/** Instances that are ordered and resized, and how many may be. */
export const purchases: Readonly<Record<string, Act>> = {
  CreateInstance: (call) => {
    const { site, input } = call;
    const count = numberOf(input, "instance_num") ?? 1;
    const capacity = numberOf(input, "capacity") ?? 0;
    checkOrder(input, count);
    checkQuota(site, count, capacity * count);
    const name = textOf(input, "name") ?? "";
    const made = Array.from({ length: count }, (_, index) =>
      create(call, count === 1 ? name : `${name}-${String(index).padStart(3, "0")}`),
    );
    const rows = made.map((instance) => told(instance, site.project));
    return { instances: rows, instance_id: rows[0]?.["instance_id"] };
  },

  ResizeInstance: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const [spec_code, capacity] = [textOf(input, "spec_code") ?? "", numberOf(input, "new_capacity") ?? 0];
    const members = { ...findSpec(spec_code), spec_code, capacity };
    checkResize(instance, input, members);
    checkQuota(site, 0, capacity - instance.capacity);
    const task = tasks[textOf(input, "change_type") ?? ""] ?? "EXTEND";
    const details = {
      old_capacity: String(instance.capacity),
      new_capacity: String(capacity),
      old_resource_spec_code: instance.spec_code,
      new_resource_spec_code: spec_code,
      old_cache_mode: instance.cache_mode,
      new_cache_mode: members.cache_mode,
      old_replica_num: instance.replica_count,
      new_replica_num: members.replica_count,
    };
    begin(call, { instance, work: "extending", during: "EXTENDING", task, details, members });
    return {};
  },

  ShowQuotas: ({ site }) => {
    const used = usedBy(site);
    const instance = { type: "instance", unit: null, quota: most.instance, used: used.instance };
    const ram = { type: "ram", unit: "GB", quota: most.ram, used: Math.ceil(used.ram) };
    const resources = [instance, ram].map((row) => ({ ...row, min: 1, max: row.quota }));
    return { quotas: { resources, resource_user: { tenant_id: site.project, tenant_name: "mock" } } };
  },
};

/** Names in the list of background tasks of changes that have one of their own. */
const tasks: Readonly<Record<string, string>> = { createReplication: "AddReplica", deleteReplication: "DelReplica" };

function create(call: Call, name: string): Instance {
  const { site, input } = call;
  const number = site.nextNumber();
  const address = textOf(input, "private_ip");
  const spec_code = textOf(input, "spec_code") ?? "";
  const [password, free] = [textOf(input, "password"), flagOf(input, "no_password_access") ?? false];
  const healthy = healthyInstance(newId(site, "dcs-"), number, timeText(site.schedule.now()));
  const instance = site.instances.put({
    ...healthy,
    ...noWork,
    ...membersOf(input),
    ...findSpec(spec_code),
    name,
    spec_code,
    engine_version: textOf(input, "engine_version") ?? healthy.engine_version,
    capacity: numberOf(input, "capacity") ?? healthy.capacity,
    az_codes: textsOf(input, "az_codes") ?? healthy.az_codes,
    vpc_id: textOf(input, "vpc_id") ?? healthy.vpc_id,
    subnet_id: textOf(input, "subnet_id") ?? healthy.subnet_id,
    ip: address === undefined || address === "" ? addressOf(number) : address,
    port: numberOf(input, "port") ?? healthy.port,
    no_password_access: free,
    tags: (recordsOf(input, "tags") ?? []).map(({ key, value }) => ({ key, value: value ?? "" })),
    password: password === undefined || free ? undefined : seal(password),
  });
  begin(call, { instance, work: "creating", during: "CREATING", broken: "CREATEFAILED" });
  return instance;
}

function checkOrder(input: Input, count: number): void {
  const { cache_mode } = findSpec(textOf(input, "spec_code") ?? "");
  const version = textOf(input, "engine_version") ?? "";
  if (!versions.includes(version))
    refuse("version", `engine_version is one of ${versions.join(", ")}, not "${version}".`);
  if (count > 1 && (textOf(input, "name") ?? "").length > 56)
    refuse("parameter", "Invalid name parameter in the request: it may have 56 characters when several are ordered.");
  if (cache_mode === "single" && isRecord(input["instance_backup_policy"]))
    refuse("no-backup", "Single-node instances cannot be backed up, so they take no instance_backup_policy.");
  checkWindow(input);
  const password = textOf(input, "password");
  if (flagOf(input, "no_password_access") === true) return;
  if (password === undefined) refuse("password-missing", "password is missing, and no_password_access is not true.");
  else checkPassword(password);
}

function checkResize(instance: Instance, input: Input, to: Pick<Instance, "capacity" | "spec_code" | "cache_mode">) {
  const { instance_id, capacity, spec_code, cache_mode, engine_version } = instance;
  if (capacity === to.capacity && spec_code === to.spec_code)
    refuse("resize", `${instance_id} has ${spec_code} and ${capacity} GB already.`);
  const type = textOf(input, "change_type");
  if (cache_mode !== to.cache_mode && type !== "instanceType")
    refuse("resize", `${to.spec_code} is not ${cache_mode}; change_type instanceType changes the architecture.`);
  if (engine_version === "3.0" && cache_mode !== "single" && to.capacity < capacity)
    refuse("resize", "Instances of Redis 3.0 with several nodes cannot shrink.");
  if (type === "deleteReplication" && cache_mode === "ha" && textsOf(input, "node_list")?.length !== 1)
    refuse("node-list", "deleteReplication takes the id of one node in node_list.");
}

const findSpec = (code: string) =>
  specOf(code) ??
  refuse("spec", `The param spec_code is invalid: there is no ${code}. ListFlavors has those that there are.`);

const usedBy = ({ instances }: Site) => {
  const rows = instances.rows();
  return { instance: rows.length, ram: rows.reduce((sum, { capacity }) => sum + capacity, 0) };
};

function checkQuota(site: Site, count: number, capacity: number): void {
  const { instance, ram } = usedBy(site);
  if (count > 0 && instance + count > most.instance)
    refuse("quota", `The project has ${instance} of ${most.instance} instances; ${count} more are too many.`);
  if (capacity > 0 && ram + capacity > most.ram)
    refuse("memory-quota", `The project has ${ram} of ${most.ram} GB; ${capacity} more are too many.`);
}
