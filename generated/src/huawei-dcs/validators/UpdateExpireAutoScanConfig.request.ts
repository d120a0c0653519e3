// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    enable_auto_scan: { type: "boolean" },
    first_scan_at: {
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?$",
    },
    interval: { type: "integer", minimum: 0 },
    timeout: { type: "integer", minimum: 0 },
    scan_keys_count: { type: "integer", minimum: 0 },
  },
});
