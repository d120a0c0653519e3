// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "window_size", "bandwidth_usage_upper_threshold", "scale_out_cooldown"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    window_size: { type: "string", enum: ["1", "5", "10", "15", "30"] },
    bandwidth_usage_upper_threshold: { type: "string", enum: ["50", "60", "70", "80", "90", "95"] },
    scale_out_cooldown: { type: "integer", minimum: 0, maximum: 86400 },
    scale_in_enabled: { type: "boolean" },
    bandwidth_usage_lower_threshold: { type: "integer", enum: [10, 20, 30] },
    scale_in_cooldown: { type: "integer", minimum: 0, maximum: 86400 },
  },
});
