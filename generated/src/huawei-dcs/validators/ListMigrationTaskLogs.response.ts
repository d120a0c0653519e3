// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    log_num: { type: "integer" },
    migration_logs: { type: "array", items: { $ref: "#/$defs/MigrationLog" } },
  },
  $defs: {
    MigrationLog: {
      type: "object",
      properties: {
        created_at: { type: "string" },
        log_level: { type: "string" },
        message: { type: "string" },
        log_code: { type: "string" },
        keyword: { type: "array", items: { type: "string" } },
      },
    },
  },
});
