// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    instance_id: { type: "string" },
    instances: { type: "array", items: { $ref: "#/$defs/Instances" } },
  },
  $defs: {
    Instances: {
      type: "object",
      properties: { instance_id: { type: "string" }, instance_name: { type: "string" } },
    },
  },
});
