import type { CreateInstanceInput, ResizeInstanceInput } from "../../huawei-dcs/actions.js";
import { seal } from "../state/password.js";
import { handlers, type Call, type Site } from "./cloud.js";
import { addressOf, healthyInstance, noWork, specOf, type Instance } from "./instance.js";
import { checkWindow, membersOf } from "./instances.js";
import { checkPassword } from "./passwords.js";
import { newId, timeText, type Task } from "./rows.js";
import { begin, namedUsable, refuse } from "./work.js";

/** How many instances, and how many GB in all, a project may have. */
const most = { instance: 100, ram: 8000 };

const versions = ["3.0", "4.0", "5.0", "6.0"];

/** Instances that are ordered and resized, and how many may be. */
export const purchases = handlers({
  CreateInstance: (call) => {
    const { site, input } = call;
    const count = input.instance_num ?? 1;
    const capacity = input.capacity;
    checkOrder(input, count);
    checkQuota(site, count, capacity * count);
    const name = input.name;
    const made = Array.from({ length: count }, (_, index) =>
      create(call, count === 1 ? name : `${name}-${String(index).padStart(3, "0")}`),
    );
    return { instances: made.map((row) => ({ instance_id: row.instance_id, instance_name: row.name })) };
  },

  ResizeInstance: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const [spec_code, capacity] = [input.spec_code, input.new_capacity];
    const members = { ...findSpec(spec_code), spec_code, capacity };
    checkResize(instance, input, members);
    checkQuota(site, 0, capacity - instance.capacity);
    const task = tasks[input.change_type ?? ""] ?? "EXTEND";
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
    return { quotas: { resources } };
  },
});

/** Names in the list of background tasks of changes that have their own. */
const tasks: Readonly<Partial<Record<string, Task["name"]>>> = {
  createReplication: "AddReplica",
  deleteReplication: "DelReplica",
};

function create(call: Call<CreateInstanceInput>, name: string): Instance {
  const { site, input } = call;
  const number = site.nextNumber();
  const address = input.private_ip;
  const spec_code = input.spec_code;
  const [password, free] = [input.password, input.no_password_access ?? false];
  const healthy = healthyInstance(newId(site, "dcs-"), number, timeText(site.schedule.now()));
  const instance = site.instances.put({
    ...healthy,
    ...noWork,
    ...membersOf(input),
    ...findSpec(spec_code),
    name,
    spec_code,
    engine_version: input.engine_version ?? healthy.engine_version,
    capacity: input.capacity,
    az_codes: input.az_codes,
    vpc_id: input.vpc_id,
    subnet_id: input.subnet_id,
    ip: address === undefined || address === "" ? addressOf(number) : address,
    port: input.port ?? healthy.port,
    no_password_access: free,
    tags: (input.tags ?? []).map(({ key, value }) => ({ key, value: value ?? "" })),
    password: password === undefined || free ? undefined : seal(password),
  });
  begin(call, { instance, work: "creating", during: "CREATING", broken: "CREATEFAILED" });
  return instance;
}

function checkOrder(input: CreateInstanceInput, count: number): void {
  const { cache_mode } = findSpec(input.spec_code);
  const version = input.engine_version ?? "";
  if (!versions.includes(version))
    refuse("version", `engine_version is one of ${versions.join(", ")}, not "${version}".`);
  if (count > 1 && input.name.length > 56)
    refuse("parameter", "Invalid name parameter in the request: it may have 56 characters when several are ordered.");
  if (cache_mode === "single" && input.instance_backup_policy)
    refuse("no-backup", "Single-node instances cannot be backed up, so they take no instance_backup_policy.");
  checkWindow(input);
  const password = input.password;
  if (input.no_password_access === true) return;
  if (password === undefined) refuse("password-missing", "password is missing, and no_password_access is not true.");
  else checkPassword(password);
}

function checkResize(
  instance: Instance,
  input: ResizeInstanceInput,
  to: Pick<Instance, "capacity" | "spec_code" | "cache_mode">,
) {
  const { instance_id, capacity, spec_code, cache_mode, engine_version } = instance;
  if (capacity === to.capacity && spec_code === to.spec_code)
    refuse("resize", `${instance_id} has ${spec_code} and ${capacity} GB already.`);
  const type = input.change_type;
  if (cache_mode !== to.cache_mode && type !== "instanceType")
    refuse("resize", `${to.spec_code} is not ${cache_mode}; change_type instanceType changes the architecture.`);
  if (engine_version === "3.0" && cache_mode !== "single" && to.capacity < capacity)
    refuse("resize", "Instances of Redis 3.0 with several nodes cannot shrink.");
  if (type === "deleteReplication" && cache_mode === "ha" && input.node_list?.length !== 1)
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
