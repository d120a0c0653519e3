// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: [
    "name",
    "engine",
    "engine_version",
    "spec_code",
    "capacity",
    "password",
    "vpc_id",
    "subnet_id",
    "available_zones",
  ],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    name: {
      type: "string",
      minLength: 4,
      maxLength: 64,
      pattern: "^[A-Za-z\\p{Script=Han}][A-Za-z0-9_\\p{Script=Han}-]*$",
    },
    description: { type: "string", maxLength: 1024 },
    engine: { type: "string" },
    engine_version: { type: "string" },
    spec_code: { type: "string" },
    capacity: { type: "number", minimum: 0.125, maximum: 1024 },
    password: { type: "string", minLength: 8, maxLength: 64 },
    vpc_id: { type: "string" },
    security_group_id: { type: "string" },
    subnet_id: { type: "string" },
    available_zones: { type: "array", items: { type: "string" } },
    product_id: { type: "string" },
    instance_backup_policy: { $ref: "#/$defs/BackupPolicy" },
    maintain_begin: {
      type: "string",
      enum: ["22:00:00", "02:00:00", "06:00:00", "10:00:00", "14:00:00", "18:00:00"],
    },
    maintain_end: {
      type: "string",
      enum: ["22:00:00", "02:00:00", "06:00:00", "10:00:00", "14:00:00", "18:00:00"],
    },
    private_ips: { type: "array", items: { type: "string" } },
    port: { type: "integer", minimum: 1, maximum: 65535 },
    rename_commands: { type: "object", additionalProperties: { type: "string" } },
  },
  $defs: {
    BackupPlan: {
      type: "object",
      required: ["begin_at", "period_type", "backup_at"],
      additionalProperties: false,
      properties: {
        begin_at: { type: "string", pattern: "^\\d{2}:\\d{2}-\\d{2}:\\d{2}$" },
        period_type: { type: "string" },
        backup_at: { type: "array", items: { type: "integer", minimum: 1, maximum: 7 } },
        timezone_offset: { type: "string" },
      },
    },
    BackupPolicy: {
      type: "object",
      required: ["periodical_backup_plan"],
      additionalProperties: false,
      properties: {
        save_days: { type: "integer", minimum: 1, maximum: 7 },
        backup_type: { type: "string" },
        periodical_backup_plan: { $ref: "#/$defs/BackupPlan" },
      },
    },
  },
});
