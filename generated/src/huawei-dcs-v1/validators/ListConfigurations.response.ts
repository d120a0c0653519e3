// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    status: { type: "string" },
    instance_id: { type: "string" },
    redis_config: { type: "array", items: { $ref: "#/$defs/QueryRedisConfig" } },
    config_status: { type: "string" },
    config_time: { type: "string" },
    cluster_v1: { type: "boolean" },
  },
  $defs: {
    QueryRedisConfig: {
      type: "object",
      properties: {
        description: { type: "string" },
        param_id: { type: "string" },
        param_name: { type: "string" },
        param_value: { type: ["string", "null"] },
        default_value: { type: ["string", "null"] },
        value_type: { type: "string" },
        value_range: { type: "string" },
        node_role: { type: ["string", "null"] },
      },
    },
  },
});
