// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "enable_whitelist", "whitelist"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    enable_whitelist: { type: "boolean" },
    whitelist: { type: "array", items: { $ref: "#/$defs/Whitelist" }, maxItems: 4 },
  },
  $defs: {
    Whitelist: {
      type: "object",
      required: ["group_name", "ip_list"],
      additionalProperties: false,
      properties: {
        group_name: { type: "string" },
        ip_list: {
          type: "array",
          items: { type: "string", pattern: "^(?!0\\.0\\.0\\.0(?:/0)?$).+$" },
          maxItems: 20,
        },
      },
    },
  },
});
