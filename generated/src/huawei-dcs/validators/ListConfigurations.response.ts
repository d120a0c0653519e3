// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    config_time: { type: "string" },
    instance_id: { type: "string" },
    redis_config: { type: "array", items: { $ref: "#/$defs/QueryRedisConfig" } },
    config_status: { type: "string" },
    status: { type: "string" },
  },
  $defs: {
    QueryRedisConfig: {
      type: "object",
      properties: {
        param_value: { type: ["string", "null"] },
        value_type: { type: "string" },
        value_range: { type: "string" },
        description: { type: "string" },
        default_value: { type: ["string", "null"] },
        param_name: { type: "string" },
        param_id: { type: "string" },
      },
    },
  },
});
