// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id"],
  additionalProperties: false,
  properties: {
    instance_id: { type: "string" },
    project_id: { type: "string" },
    redis_config: { type: "array", items: { $ref: "#/$defs/RedisConfig" } },
  },
  $defs: {
    RedisConfig: {
      type: "object",
      required: ["param_value", "param_name", "param_id"],
      additionalProperties: false,
      properties: {
        param_value: { type: "string" },
        param_name: { type: "string" },
        param_id: { type: "string" },
      },
    },
  },
});
