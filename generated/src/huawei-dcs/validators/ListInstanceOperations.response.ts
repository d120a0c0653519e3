// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    instance_id: { type: "string" },
    operations: { type: "array", items: { $ref: "#/$defs/Operations" } },
  },
  $defs: {
    Operations: {
      type: "object",
      properties: {
        operation: { type: "string" },
        is_support: { type: "boolean" },
        cause_id: { type: "string" },
      },
    },
  },
});
