// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["task_id", "migration_method", "resume_mode", "source_instance", "target_instance"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    task_id: { type: "string" },
    migration_method: { type: "string", enum: ["full_amount_migration", "incremental_migration"] },
    resume_mode: { type: "string", enum: ["auto", "manual"] },
    bandwidth_limit_mb: {
      type: "string",
      pattern: "^(?:[1-9]\\d{0,3}|10[01]\\d{2}|102[0-3]\\d|10240)$",
    },
    source_instance: { $ref: "#/$defs/ConfigMigrationInstanceBody" },
    target_instance: { $ref: "#/$defs/ConfigMigrationInstanceBody" },
  },
  $defs: {
    ConfigMigrationInstanceBody: {
      type: "object",
      additionalProperties: false,
      properties: {
        id: { type: "string" },
        addrs: { type: "string" },
        password: { type: "string" },
      },
    },
  },
});
