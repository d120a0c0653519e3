// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    full_migration_progress: { type: "string" },
    offset: { type: "string" },
    source_dbsize: { type: "string" },
    target_dbsize: { type: "string" },
    target_input_kbps: { type: "string" },
    target_ops: { type: "string" },
    is_migrating: { type: "boolean" },
  },
});
