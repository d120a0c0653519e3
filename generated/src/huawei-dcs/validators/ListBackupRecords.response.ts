// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    total_num: { type: "integer" },
    backup_record_response: { type: "array", items: { $ref: "#/$defs/BackupRecordResponse" } },
  },
  $defs: {
    BackupRecordResponse: {
      type: "object",
      properties: {
        backup_id: { type: "string" },
        period: { type: ["string", "null"] },
        backup_name: { type: "string" },
        instance_id: { type: "string" },
        size: { type: "integer" },
        backup_type: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        progress: { type: "string" },
        error_code: { type: ["string", "null"] },
        remark: { type: "string" },
        status: { type: "string" },
        is_support_restore: { type: "string" },
        execution_at: { type: "string" },
        backup_format: { type: "string" },
      },
    },
  },
});
