// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    instance_id: { type: "string" },
    enable_auto_scan: { type: "boolean" },
    first_scan_at: { type: "string" },
    interval: { type: "integer" },
    timeout: { type: "integer" },
    scan_keys_count: { type: "integer" },
    updated_at: { type: "string" },
  },
});
