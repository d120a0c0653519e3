// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    restore_record_response: { type: "array", items: { $ref: "#/$defs/InstanceRestoreInfo" } },
    total_num: { type: "integer" },
  },
  $defs: {
    InstanceRestoreInfo: {
      type: "object",
      properties: {
        status: { type: "string" },
        progress: { type: "string" },
        restore_id: { type: "string" },
        backup_id: { type: "string" },
        restore_remark: { type: "string" },
        backup_remark: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        restore_name: { type: "string" },
        backup_name: { type: "string" },
        sourceInstanceId: { type: "string" },
        sourceInstanceName: { type: "string" },
        error_code: { type: ["string", "null"] },
      },
    },
  },
});
