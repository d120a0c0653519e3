import type * as actions from "../../huawei-dcs/actions.js";
import type * as structures from "../../huawei-dcs/structures.js";
import type { Part } from "../state/handlers.js";
import type { RowOf } from "../state/table.js";
import type { Password } from "../state/password.js";
import { digestOf } from "../random.js";

/** What is being done to an instance; while it is, nothing else can be. */
export type Work =
  "creating" | "restarting" | "flushing" | "extending" | "restoring" | "backing-up" | "configuring" | "switching";

type ShownMembers =
  | ("instance_id" | "name" | "status" | "engine_version" | "capacity" | "spec_code" | "cache_mode" | "replica_count")
  | ("sharding_count" | "az_codes" | "vpc_id" | "subnet_id" | "security_group_id" | "ip" | "port" | "created_at")
  | ("maintain_begin" | "maintain_end");

/**
 * What is to be seen of an instance, in the words of v2 where those say what it has. Its capacity is in GB, with a fraction; the
 * replicas are the nodes of each shard.
 */
export interface Shown extends RowOf<actions.ShowInstanceOutput, ShownMembers> {
  readonly description: string;
  readonly no_password_access: boolean;
  readonly rename_commands: Readonly<Record<string, string | undefined>>;
  readonly tags: readonly structures.ResourceTag[];
  /** Backup policy, as it was given; empty when there is none. */
  readonly policy: Part<structures.BackupPolicy>;
  readonly updated_at: string;
  /** Values of parameters that are not the usual ones, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly config_status: actions.ListConfigurationsOutput["config_status"];
  readonly config_time: string;
  /** Which node of each shard is the master. */
  readonly master: number;
  /** Weights of replicas that were given one, by the id of the node. */
  readonly weights: Readonly<Record<string, number>>;
}

/** What nobody gets to see of an instance. */
export interface Kept {
  /** Undefined: any password is right. */
  readonly password: Password | undefined;
  /** Wrong passwords in a row, and until when the instance is locked against more. */
  readonly tries: number;
  readonly lockedUntil: number;
  readonly work: Work | undefined;
}

export type Instance = Shown & Kept;

/** What a specification says: `redis.ha.xu1.tiny.r2.128` is a master with a standby. Undefined: there is none of that name. */
export function specOf(code: string): Pick<Shown, "cache_mode" | "replica_count" | "sharding_count"> | undefined {
  const [, mode = ""] = /^redis\.(single|ha|cluster|proxy)\.[\w.]+$/.exec(code) ?? [];
  if (mode === "") return undefined;
  const count = (letter: string, otherwise: number): number =>
    Number(new RegExp(`\\.${letter}(\\d+)\\.`).exec(code)?.[1] ?? otherwise);
  const sharded = mode === "cluster" || mode === "proxy";
  return {
    cache_mode: mode,
    replica_count: mode === "single" ? 1 : count("r", 2),
    sharding_count: sharded ? count("s", 3) : 1,
  };
}

export const noWork: Kept = { password: undefined, tries: 0, lockedUntil: 0, work: undefined };

/** A running master/standby instance, of which nothing special is known. */
export const healthyInstance = (id: string, number: number, time: string): Shown => ({
  instance_id: id,
  name: `dcs-${number}`,
  description: "",
  status: "RUNNING",
  engine_version: "5.0",
  capacity: 1,
  spec_code: "redis.ha.xu1.large.r2.1",
  cache_mode: "ha",
  replica_count: 2,
  sharding_count: 1,
  az_codes: ["region01"],
  vpc_id: digestOf("vpc"),
  subnet_id: digestOf("subnet"),
  security_group_id: "",
  ip: addressOf(number),
  port: 6379,
  maintain_begin: "18:00:00",
  maintain_end: "19:00:00",
  no_password_access: false,
  rename_commands: {},
  tags: [],
  policy: {},
  created_at: time,
  updated_at: time,
  params: {},
  config_status: "SUCCESS",
  config_time: time,
  master: 0,
  weights: {},
});

export const addressOf = (number: number): string => `192.168.${(number >> 8) % 256}.${number % 256}`;

const user = { user_name: "mock", user_id: digestOf("mock") };

/** What both the list and the details of an instance have, in either version of the API. */
export function commonOf(instance: Instance) {
  const { capacity, no_password_access } = instance;
  const { instance_id, name, status, engine_version, ip, port, vpc_id, subnet_id, security_group_id } = instance;
  const { spec_code, maintain_begin, maintain_end, created_at } = instance;
  return {
    ...user,
    ...{ instance_id, name, status, engine_version, ip, port, vpc_id, subnet_id, security_group_id },
    ...{ spec_code, maintain_begin, maintain_end, created_at },
    engine: "Redis",
    charging_mode: 0,
    capacity: Math.floor(capacity),
    capacity_minor: capacity < 1 ? String(capacity).slice(1) : "",
    max_memory: Math.round(capacity * 1024),
    used_memory: 2,
    no_password_access: String(no_password_access),
    access_user: null,
    ...addressesOf(instance),
    service_task_id: "",
  };
}

/** A row of the list of instances. */
export function listed(instance: Instance) {
  const { description, az_codes, tags, updated_at } = instance;
  return { ...commonOf(instance), description, az_codes, tags, updated_at, order_id: null };
}

/** The details of an instance. */
export function detailed(instance: Instance, project: string) {
  const { description, az_codes, tags, updated_at, created_at, spec_code, cache_mode } = instance;
  const { replica_count, sharding_count } = instance;
  return {
    ...commonOf(instance),
    ...{ description, az_codes, tags, cache_mode, replica_count, sharding_count },
    order_id: null,
    inquery_spec_code: spec_code,
    update_at: updated_at,
    launched_at: created_at,
    available_zones: az_codes,
    support_slow_log_flag: "yes",
    db_number: cache_mode === "cluster" ? 1 : 256,
    security_group_name: "default",
    instance_backup_policy: policyOf(instance, project),
  };
}

export const domainOf = ({ instance_id }: Instance): string => `redis-${instance_id}.dcs.example.com`;

/** Domain of the replicas, which only a master/standby instance has. */
export const readonlyDomainOf = ({ instance_id, cache_mode }: Instance): string =>
  cache_mode === "ha" ? `redis-${instance_id}-readonly.dcs.example.com` : "";

const addressesOf = (instance: Instance) => ({
  domain_name: domainOf(instance),
  readonly_domain_name: readonlyDomainOf(instance),
  publicip_id: null,
  publicip_address: null,
});

/** An instance without what nobody gets to see. */
export const shown = ({ password: _, tries: __, lockedUntil: ___, work: ____, ...row }: Instance): Shown => row;

/** The backup policy of an instance with what goes around it; null when it has none. */
export function policyOf({ instance_id, policy, created_at, updated_at }: Instance, project: string) {
  if (Object.keys(policy).length === 0) return null;
  return { backup_policy_id: digestOf(instance_id), created_at, updated_at, policy, tenant_id: project };
}

/** Id of a shard of an instance, by its place. */
export const groupId = ({ instance_id }: Instance, index: number): string => digestOf(`${instance_id} group ${index}`);
