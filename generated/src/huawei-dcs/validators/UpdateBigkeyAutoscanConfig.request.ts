// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "enable_auto_scan", "schedule_at"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    enable_auto_scan: { type: "boolean" },
    schedule_at: { type: "array", items: { type: "string", pattern: "^\\d{2}:\\d{2}$" } },
  },
});
