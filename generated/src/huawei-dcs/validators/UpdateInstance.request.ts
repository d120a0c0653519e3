// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id"],
  additionalProperties: false,
  properties: {
    instance_id: { type: "string" },
    project_id: { type: "string" },
    name: { type: "string", minLength: 4, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" },
    description: { type: "string", minLength: 0, maxLength: 1024 },
    port: { type: "integer", minimum: 1, maximum: 65535 },
    rename_commands: { $ref: "#/$defs/RenameCommandResp" },
    maintain_begin: { type: "string", pattern: "^(?:[01]\\d|2[0-3]):00:00$" },
    maintain_end: { type: "string", pattern: "^(?:[01]\\d|2[0-3]):00:00$" },
    security_group_id: { type: "string" },
    instance_backup_policy: { $ref: "#/$defs/BackupPolicy" },
  },
  $defs: {
    BackupPlan: {
      type: "object",
      required: ["backup_at", "period_type", "begin_at"],
      additionalProperties: false,
      properties: {
        timezone_offset: { type: "string" },
        backup_at: { type: "array", items: { type: "integer", minimum: 1, maximum: 7 } },
        period_type: { type: "string" },
        begin_at: { type: "string", pattern: "^(?:[01]\\d|2[0-3]):00-(?:[01]\\d|2[0-4]):00$" },
      },
    },
    BackupPolicy: {
      type: "object",
      required: ["backup_type"],
      additionalProperties: false,
      properties: {
        backup_type: { type: "string" },
        save_days: { type: "integer", minimum: 1, maximum: 7 },
        periodical_backup_plan: { $ref: "#/$defs/BackupPlan" },
      },
    },
    RenameCommandResp: {
      type: "object",
      additionalProperties: false,
      properties: {
        command: { type: "string" },
        flushall: { type: "string" },
        flushdb: { type: "string" },
        hgetall: { type: "string" },
        keys: { type: "string" },
        hscan: { type: "string" },
        scan: { type: "string" },
        sscan: { type: "string" },
        zscan: { type: "string" },
      },
    },
  },
});
