// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    group_bandwidths: { type: "array", items: { $ref: "#/$defs/UpdateGroupBandwidthInfoRequest" } },
  },
  $defs: {
    UpdateGroupBandwidthInfoRequest: {
      type: "object",
      required: ["group_id", "target_bandwidth"],
      additionalProperties: false,
      properties: {
        group_id: { type: "string" },
        target_bandwidth: { type: "integer", minimum: 1 },
      },
    },
  },
});
