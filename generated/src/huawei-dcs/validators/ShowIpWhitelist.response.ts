// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    instance_id: { type: "string" },
    enable_whitelist: { type: "boolean" },
    whitelist: { type: "array", items: { $ref: "#/$defs/Whitelist" } },
  },
  $defs: {
    Whitelist: {
      type: "object",
      properties: {
        group_name: { type: "string" },
        ip_list: { type: "array", items: { type: "string" } },
      },
    },
  },
});
