// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    instance_id: { type: "string" },
    enable_auto_scan: { type: "boolean" },
    schedule_at: { type: "array", items: { type: "string" } },
    updated_at: { type: "string" },
  },
});
