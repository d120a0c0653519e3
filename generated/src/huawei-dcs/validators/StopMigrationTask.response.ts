// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    task_id: { type: "string" },
    task_name: { type: "string" },
    description: { type: "string" },
    status: { type: "string" },
    migration_type: { type: "string" },
    migration_method: { type: "string" },
    ecs_tenant_private_ip: { type: "string" },
    backup_files: { $ref: "#/$defs/BackupFilesBody" },
    network_type: { type: "string" },
    source_instance: { $ref: "#/$defs/SourceInstanceBody" },
    target_instance: { $ref: "#/$defs/TargetInstanceBody" },
    created_at: { type: "string" },
    updated_at: { type: "string" },
    released_at: { type: "string" },
    version: { type: "string" },
    resume_mode: { type: "string" },
    supported_features: { type: "array", items: { type: "string" } },
    tenant_vpc_id: { type: "string" },
    tenant_subnet_id: { type: "string" },
    tenant_security_group_id: { type: "string" },
    bandwidth_limit_mb: { type: "string" },
    task_status: { type: "string" },
  },
  $defs: {
    BackupFilesBody: {
      type: "object",
      properties: {
        file_source: { type: "string" },
        bucket_name: { type: "string" },
        files: { type: "array", items: { $ref: "#/$defs/Files" } },
        backup_id: { type: "string" },
      },
    },
    Files: {
      type: "object",
      properties: {
        file_name: { type: "string" },
        size: { type: "string" },
        update_at: { type: "string" },
      },
    },
    SourceInstanceBody: {
      type: "object",
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
