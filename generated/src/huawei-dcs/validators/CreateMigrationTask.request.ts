// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["task_name", "migration_type", "migration_method", "target_instance"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    task_name: { type: "string" },
    description: { type: "string" },
    migration_type: { type: "string", enum: ["backupfile_import"] },
    migration_method: { type: "string", enum: ["full_amount_migration", "incremental_migration"] },
    backup_files: { $ref: "#/$defs/BackupFilesBody" },
    network_type: { type: "string", enum: ["vpc", "vpn"] },
    source_instance: { $ref: "#/$defs/SourceInstanceBody" },
    target_instance: { $ref: "#/$defs/TargetInstanceBody" },
  },
  $defs: {
    BackupFilesBody: {
      type: "object",
      required: ["files"],
      additionalProperties: false,
      properties: {
        file_source: { type: "string", enum: ["self_build_obs", "backup_record"] },
        bucket_name: { type: "string" },
        files: { type: "array", items: { $ref: "#/$defs/Files" } },
        backup_id: { type: "string" },
      },
    },
    Files: {
      type: "object",
      required: ["file_name"],
      additionalProperties: false,
      properties: {
        file_name: { type: "string" },
        size: { type: "string" },
        update_at: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
      },
    },
    SourceInstanceBody: {
      type: "object",
      required: ["addrs"],
      additionalProperties: false,
      properties: {
        addrs: { type: "string" },
        password: { type: "string" },
        task_status: { type: "string" },
        id: { type: "string" },
        ip: { type: "string" },
        port: { type: "string" },
        name: { type: "string" },
        proxy_multi_db: { type: "boolean" },
        db: { type: "string" },
      },
    },
    TargetInstanceBody: {
      type: "object",
      required: ["id"],
      additionalProperties: false,
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        password: { type: "string" },
        task_status: { type: "string" },
        ip: { type: "string" },
        port: { type: "string" },
        addrs: { type: "string" },
        proxy_multi_db: { type: "boolean" },
        db: { type: "string" },
      },
    },
  },
});
