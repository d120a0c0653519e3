// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    window_size: { type: "string" },
    bandwidth_usage_upper_threshold: { type: "string" },
    scale_out_cooldown: { type: "integer" },
    scale_in_enabled: { type: "boolean" },
    bandwidth_usage_lower_threshold: { type: "integer" },
    scale_in_cooldown: { type: "integer" },
  },
});
