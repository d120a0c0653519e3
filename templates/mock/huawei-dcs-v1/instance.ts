import { commonOf, domainOf, policyOf, readonlyDomainOf, type Instance } from "../huawei-dcs/instance.js";

/** A row of the list of instances, as v1 has it. */
export function listed(instance: Instance) {
  const { spec_code, tags, updated_at } = instance;
  return {
    ...commonOf(instance),
    domainName: domainOf(instance),
    readonlyDomainName: readonlyDomainOf(instance),
    resource_spec_code: spec_code,
    internal_version: null,
    error_code: null,
    freeze_scene: null,
    update_at: updated_at,
    tags,
  };
}

/** The details of an instance, as v1 has them. */
export function detailed(instance: Instance, project: string) {
  const { spec_code, cache_mode, az_codes, created_at, description } = instance;
  const { instance_id, name, status, engine_version, ip, port, vpc_id, subnet_id, ...common } = commonOf(instance);
  const { security_group_id, maintain_begin, maintain_end, user_id, user_name } = common;
  const { engine, charging_mode, capacity, capacity_minor, max_memory, used_memory } = common;
  return {
    ...{ instance_id, name, status, engine_version, ip, port, vpc_id, subnet_id, security_group_id, created_at },
    ...{ maintain_begin, maintain_end, user_id, user_name, engine, charging_mode, capacity, capacity_minor },
    ...{ max_memory, used_memory, description, cache_mode },
    domainName: domainOf(instance),
    libos: false,
    resource_spec_code: spec_code,
    internal_version: null,
    error_code: null,
    launched_at: created_at,
    available_zones: az_codes,
    product_id: `${spec_code}-h`,
    security_group_name: "default",
    order_id: null,
    instance_backup_policy: policyOf(instance, project),
  };
}
