// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { statistics: { type: "array", items: { $ref: "#/$defs/InstanceStatistic" } } },
  $defs: {
    InstanceStatistic: {
      type: "object",
      properties: {
        keys: { type: "integer" },
        instance_id: { type: "string" },
        used_memory: { type: "integer" },
        max_memory: { type: "integer" },
        cmd_get_count: { type: "integer" },
        cmd_set_count: { type: "integer" },
        used_cpu: { type: "string" },
        input_kbps: { type: "string" },
        output_kbps: { type: "string" },
      },
    },
  },
});
