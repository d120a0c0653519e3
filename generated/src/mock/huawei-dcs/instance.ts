import type { Password } from "../state/password.js";
import { digestOf } from "../random.js";
import type { Input } from "../state/input.js";

/** What is being done to an instance; while it is, nothing else can be. */
export type Work =
  "creating" | "restarting" | "flushing" | "extending" | "restoring" | "backing-up" | "configuring" | "switching";

/** What is to be seen of an instance, in the words of v2 where those say what it has. */
export interface Shown {
  readonly instance_id: string;
  readonly name: string;
  readonly description: string;
  readonly status: string;
  readonly engine_version: string;
  /** GB. */
  readonly capacity: number;
  readonly spec_code: string;
  readonly cache_mode: string;
  /** Nodes of each shard. */
  readonly replica_count: number;
  readonly sharding_count: number;
  readonly az_codes: readonly string[];
  readonly vpc_id: string;
  readonly subnet_id: string;
  readonly security_group_id: string;
  readonly ip: string;
  readonly port: number;
  readonly maintain_begin: string;
  readonly maintain_end: string;
  readonly no_password_access: boolean;
  readonly rename_commands: Readonly<Record<string, unknown>>;
  readonly tags: readonly Input[];
  /** Backup policy, as it was given; empty when there is none. */
  readonly policy: Input;
  readonly created_at: string;
  readonly updated_at: string;
  /** Values of parameters that are not the usual ones, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly config_status: string;
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

/** All that either version tells of an instance, under the names of both. */
export function told(instance: Instance, project: string): Input {
  const { name, capacity, spec_code, cache_mode, created_at, updated_at, no_password_access } = instance;
  const user = { user_name: "mock", user_id: digestOf("mock") };
  return {
    ...shown(instance),
    ...user,
    instance_name: name,
    engine: "Redis",
    charging_mode: 0,
    order_id: null,
    capacity: Math.floor(capacity),
    capacity_minor: capacity < 1 ? String(capacity).slice(1) : "",
    max_memory: Math.round(capacity * 1024),
    used_memory: 2,
    resource_spec_code: spec_code,
    inquery_spec_code: spec_code,
    product_id: `${spec_code}-h`,
    libos: false,
    internal_version: null,
    no_password_access: String(no_password_access),
    access_user: null,
    error_code: null,
    freeze_scene: null,
    update_at: updated_at,
    launched_at: created_at,
    available_zones: instance.az_codes,
    ...addressesOf(instance),
    service_task_id: "",
    support_slow_log_flag: "yes",
    db_number: cache_mode === "cluster" ? 1 : 256,
    security_group_name: "default",
    instance_backup_policy: policyOf(instance, project),
  };
}

function addressesOf({ instance_id, cache_mode }: Instance): Input {
  const domain = `redis-${instance_id}.dcs.example.com`;
  const readonly = cache_mode === "ha" ? `redis-${instance_id}-readonly.dcs.example.com` : "";
  return {
    domain_name: domain,
    domainName: domain,
    readonly_domain_name: readonly,
    readonlyDomainName: readonly,
    publicip_id: null,
    publicip_address: null,
    backend_addresses: "",
  };
}

/** An instance without what nobody gets to see. */
export const shown = ({ password: _, tries: __, lockedUntil: ___, work: ____, ...row }: Instance): Shown => row;

function policyOf({ instance_id, policy, created_at, updated_at }: Instance, project: string): Input | null {
  if (Object.keys(policy).length === 0) return null;
  return { backup_policy_id: digestOf(instance_id), created_at, updated_at, policy, tenant_id: project };
}
