// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    bandwidth: { type: "integer" },
    max_bandwidth: { type: "integer" },
    allow_modify: { type: "boolean" },
    group_bandwidths: { type: "array", items: { $ref: "#/$defs/GroupBandwidthInfo" } },
  },
  $defs: {
    GroupBandwidthInfo: {
      type: "object",
      properties: {
        group_id: { type: "string" },
        updated_at: { type: "string" },
        bandwidth: { type: "integer" },
        max_bandwidth: { type: "integer" },
        assured_bandwidth: { type: "integer" },
      },
    },
  },
});
