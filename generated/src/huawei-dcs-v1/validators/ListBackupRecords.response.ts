// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    backup_record_response: { type: "array", items: { $ref: "#/$defs/BackupRecordResponse" } },
    total_num: { type: "integer" },
  },
  $defs: {
    BackupRecordResponse: {
      type: "object",
      properties: {
        status: { type: "string" },
        remark: { type: "string" },
        period: { type: ["string", "null"] },
        progress: { type: "string" },
        size: { type: "integer" },
        instance_id: { type: "string" },
        backup_id: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        execution_at: { type: "string" },
        backup_type: { type: "string" },
        backup_name: { type: "string" },
        error_code: { type: ["string", "null"] },
        is_support_restore: { type: "string" },
      },
    },
  },
});
