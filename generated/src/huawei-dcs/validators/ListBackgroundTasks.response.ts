// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    task_count: { type: "string" },
    tasks: { type: "array", items: { $ref: "#/$defs/SingleBackgroundTask" } },
  },
  $defs: {
    DetailsBody: {
      type: "object",
      properties: {
        old_capacity: { type: "string" },
        new_capacity: { type: "string" },
        enable_public_ip: { type: "boolean" },
        public_ip_id: { type: "string" },
        public_ip_address: { type: "string" },
        enable_ssl: { type: "boolean" },
        old_cache_mode: { type: "string" },
        new_cache_mode: { type: "string" },
        old_resource_spec_code: { type: "string" },
        new_resource_spec_code: { type: "string" },
        old_replica_num: { type: "integer" },
        new_replica_num: { type: "integer" },
        old_cache_type: { type: "string" },
        new_cache_type: { type: "string" },
        replica_ip: { type: "string" },
        replica_az: { type: "string" },
        group_name: { type: "string" },
        old_port: { type: "integer" },
        new_port: { type: "integer" },
        is_only_adjust_charging: { type: "boolean" },
        account_name: { type: "string" },
        source_ip: { type: "string" },
        target_ip: { type: "string" },
        node_name: { type: "string" },
        rename_commands: { type: "array", items: { type: "string" } },
        updated_config_length: { type: "integer" },
      },
    },
    SingleBackgroundTask: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        details: { $ref: "#/$defs/DetailsBody" },
        user_name: { type: "string" },
        user_id: { type: "string" },
        params: { type: "string" },
        status: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        enable_show: { type: "boolean" },
      },
    },
  },
});
