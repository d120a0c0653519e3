// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    count: { type: "integer" },
    migration_tasks: { type: "array", items: { $ref: "#/$defs/MigrationTaskList" } },
  },
  $defs: {
    MigrationTaskList: {
      type: "object",
      properties: {
        task_id: { type: "string" },
        task_name: { type: "string" },
        status: { type: "string" },
        migration_type: { type: "string" },
        migration_method: { type: "string" },
        ecs_tenant_private_ip: { type: "string" },
        data_source: { type: "string" },
        source_instance_name: { type: "string" },
        source_instance_id: { type: "string" },
        target_instance_addrs: { type: "string" },
        target_instance_name: { type: "string" },
        target_instance_id: { type: "string" },
        created_at: { type: "string" },
        description: { type: "string" },
        source_instance_status: { type: "string" },
        target_instance_status: { type: "string" },
        source_instance_subnet_id: { type: "string" },
        target_instance_subnet_id: { type: "string" },
        source_instance_spec_code: { type: "string" },
        target_instance_spec_code: { type: "string" },
        error_message: { type: ["string", "null"] },
        released_at: { type: "string" },
        version: { type: "string" },
        resume_mode: { type: "string" },
        supported_features: { type: "array", items: { type: "string" } },
      },
    },
  },
});
